//! What the author of a reference that leads nowhere may have meant.

use super::reference::{Reference, Refusal};
use super::sources::Sources;
use crate::diagnostic::escape;
use crate::distance::distance;
use crate::yaml::Node;

/// Message and mend for a file that isn't there.
pub(super) fn missing_file(sources: &Sources, reference: &Reference) -> Refusal {
    let name = &reference.file;
    if sources.single {
        return (
            format!("the document refers to another file, `{name}`"),
            "bundle the files into one document first".into(),
        );
    }
    let files: Vec<_> = sources
        .files
        .iter()
        .map(|source| source.name.as_str())
        .collect();
    (
        format!("there is no file `{name}`"),
        format!("write one of: {}", files.join(", ")),
    )
}

/// What the author of a dangling reference may have meant.
pub(super) fn missing_place(sources: &Sources, reference: &Reference) -> String {
    let fallback = format!("add it to {} or correct the reference", reference.file);
    let Some((section, name)) = reference.component() else {
        return fallback;
    };
    let mut near: Option<(usize, String)> = None;
    for source in &sources.files {
        let components = source
            .root
            .get("components")
            .and_then(|components| components.get(section));
        for (candidate, _) in components.and_then(Node::as_map).unwrap_or_default() {
            let distance = distance(name, candidate);
            let place = format!(
                "./{}#/components/{section}/{}",
                source.name,
                escape(candidate)
            );
            if distance <= 2 && near.as_ref().is_none_or(|(best, _)| distance < *best) {
                near = Some((distance, place));
            }
        }
    }
    near.map_or(fallback, |(_, place)| format!("did you mean `{place}`?"))
}
