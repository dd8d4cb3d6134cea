//! Paths and components that are in a file but in no document: somebody forgot the reference to them.

use std::collections::HashSet;

use super::sources::{Source, Sources};
use crate::diagnostic::{Diagnostic, escape, key_path};
use crate::yaml::{Node, Position};

pub(super) fn check(sources: &Sources, reached: &HashSet<(usize, String)>) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    let entry = sources
        .files
        .first()
        .map_or("openapi.yaml", |entry| entry.name.as_str());
    for (file, source) in sources.files.iter().enumerate().skip(1) {
        if !reached.iter().any(|(reached, _)| *reached == file) {
            errors.push(diagnostic(
                source,
                String::new(),
                Position::START,
                format!("nothing refers to {}", source.name),
                format!("refer to its paths from {entry} or delete it"),
            ));
            continue;
        }
        for (pointer, position, mend) in parts(source, entry) {
            if !reached.contains(&(file, pointer.clone())) {
                errors.push(diagnostic(
                    source,
                    key_path(&pointer),
                    position,
                    format!("{entry} does not reach this"),
                    mend,
                ));
            }
        }
    }
    errors
}

/// Pointer, position and mend of every path and component of a file.
fn parts(source: &Source, entry: &str) -> Vec<(String, Position, String)> {
    let name = &source.name;
    let mut parts = Vec::new();
    for (path, node) in members(source.root.get("paths")) {
        let pointer = format!("/paths/{}", escape(path));
        let mend = format!("add `{path}: {{$ref: './{name}#{pointer}'}}` to the paths of {entry}");
        parts.push((pointer, node.position, mend));
    }
    for (section, node) in members(source.root.get("components")) {
        for (component, node) in members(Some(node)) {
            let pointer = format!("/components/{section}/{}", escape(component));
            let mend = format!(
                "refer to it or delete it; if only hand-written code uses it, list it in {entry} below components.{section}: \
                 `{component}: {{$ref: './{name}#{pointer}'}}`"
            );
            parts.push((pointer, node.position, mend));
        }
    }
    parts
}

fn members(node: Option<&Node>) -> &[(String, Node)] {
    node.and_then(Node::as_map).unwrap_or_default()
}

fn diagnostic(
    source: &Source,
    pointer: String,
    position: Position,
    message: String,
    mend: String,
) -> Diagnostic {
    Diagnostic {
        rule: "forgotten-reference",
        location: Some(source.location(position)),
        pointer,
        operation: None,
        message,
        mend,
    }
}
