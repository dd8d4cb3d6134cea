//! What was found, for a person to read.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::adoption::Adoption;
use super::plan::{Planner, said};
use super::{SHARED, Spec};
use crate::match_up::{Change, MatchUp};

pub(super) fn markdown(
    spec: Spec<'_>,
    matched: &MatchUp,
    planner: &Planner<'_>,
    adoption: &Adoption,
    patches: &BTreeMap<String, String>,
) -> String {
    let counts = matched.counts();
    let mut text = format!(
        "# {}: the published document against the spec\n\n{} new, {} gone, {} different, {} the same.\n",
        spec.vendor, counts.new, counts.gone, counts.different, counts.same
    );
    patches_section(&mut text, planner, adoption, patches);
    let gone = matched
        .gone
        .iter()
        .map(|operation| format!("`{} {}`", operation.method.to_uppercase(), operation.path));
    section(
        &mut text,
        "Gone",
        "In the spec, not in this document. A vendor may publish several documents, or leave operations out: nothing is deleted.",
        gone.collect(),
    );
    let own = matched.both.iter().flat_map(|pair| &pair.differences);
    let inner = matched.schemas.iter().flat_map(|pair| &pair.differences);
    let contradictions = own
        .chain(inner)
        .filter(|difference| matches!(difference.change, Change::Contradiction(_)));
    section(
        &mut text,
        "Contradictions",
        "The spec and the document say different things. The spec may be right: it also knows what was observed.",
        contradictions.map(said).collect(),
    );
    section(
        &mut text,
        "By hand",
        "New in the document, but no patch can place it.",
        planner.by_hand.clone(),
    );
    section(
        &mut text,
        "Not asked for",
        "New in the document, in files that `--only` leaves out.",
        planner.aside.clone(),
    );
    text
}

fn patches_section(
    text: &mut String,
    planner: &Planner<'_>,
    adoption: &Adoption,
    patches: &BTreeMap<String, String>,
) {
    if patches.is_empty() {
        text.push_str("\nThere is nothing to add to the spec.\n");
        return;
    }
    text.push_str("\n## Patches\n\nTake what you want with `git apply FILE`, from the root of the repository; the order does not matter");
    if patches.contains_key("shared") {
        text.push_str(", but `shared.patch` goes first: the others use its schemas. Schemas of it that nothing uses in the end are named by `cargo xtask lint`; delete them");
    }
    text.push_str(
        ".\nThen write descriptions of our own, check the names, and run `cargo xtask generate`.\n",
    );
    for name in patches.keys() {
        let file = format!("{name}.yaml");
        let _ = write!(text, "\n### `{name}.patch`\n\n");
        for line in planner
            .plans
            .get(&file)
            .into_iter()
            .flat_map(|plan| &plan.said)
        {
            let _ = writeln!(text, "- {line}");
        }
        let components = adoption.count(&file);
        if components > 0 {
            let users = if file == SHARED {
                ", which several of the others use"
            } else {
                ""
            };
            let _ = writeln!(text, "- {components} new components{users}");
        }
    }
}

fn section(text: &mut String, title: &str, words: &str, mut lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let mut seen = BTreeSet::new();
    lines.retain(|line| seen.insert(line.clone()));
    let _ = write!(text, "\n## {title}\n\n{words}\n\n");
    for line in lines {
        let _ = writeln!(text, "- {line}");
    }
}
