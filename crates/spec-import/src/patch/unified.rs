//! The patches as unified differences.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use similar::TextDiff;

use super::adoption::Adoption;
use super::lines::{Edit, Lines, edited, indented};
use super::plan::Plan;
use super::{ENTRY, Spec, entry};

/// The patch of each file that gets something.
pub(super) fn patches(
    spec: Spec<'_>,
    theirs: &Value,
    plans: &BTreeMap<String, Plan>,
    adoption: &Adoption,
) -> BTreeMap<String, String> {
    let mut files: Vec<&String> = plans.keys().chain(adoption.files()).collect();
    files.sort();
    files.dedup();
    let nothing = Plan::default();
    let mut patches = BTreeMap::new();
    for file in files {
        let plan = plans.get(file).unwrap_or(&nothing);
        let text = one(spec, theirs, file, plan, adoption);
        if !text.is_empty() {
            patches.insert(file.clone(), text);
        }
    }
    patches
}

fn one(spec: Spec<'_>, theirs: &Value, file: &str, plan: &Plan, adoption: &Adoption) -> String {
    let dir = format!("specs/{}", spec.vendor);
    let name = format!("{dir}/{file}");
    let components = adoption.components(theirs, file);
    let paths: Map<String, Value> = plan
        .paths
        .iter()
        .map(|(path, methods)| {
            (
                path.clone(),
                adoption.written(&Value::Object(methods.clone()), file),
            )
        })
        .collect();
    let mut text = match spec.files.get(file) {
        Some(old) => {
            let old = &old.replace("\r\n", "\n");
            let new = edited(old, edits(old, file, plan, paths, &components, adoption));
            difference(old, &new, &format!("a/{name}"), &format!("b/{name}"))
        }
        None => difference(
            "",
            &document(spec, file, paths, &components),
            "/dev/null",
            &format!("b/{name}"),
        ),
    };
    if let Some(old) = spec.files.get(file) {
        text = with_line_ends(text, old);
    }
    if let Some(entry) = spec.files.get(ENTRY) {
        let name = format!("{dir}/{ENTRY}");
        let hunks = entry::patch(&entry.replace("\r\n", "\n"), &name, file, plan);
        text.push_str(&with_line_ends(hunks.unwrap_or_default(), entry));
    }
    text
}

/// The patch of a file, with the line ends that the file has.
fn with_line_ends(patch: String, file: &str) -> String {
    if !file.contains("\r\n") {
        return patch;
    }
    let line = |(index, line): (usize, &str)| match index > 1 && line.starts_with([' ', '+', '-']) {
        true => format!("{line}\r\n"),
        false => format!("{line}\n"),
    };
    patch.lines().enumerate().map(line).collect()
}

fn difference(old: &str, new: &str, old_name: &str, new_name: &str) -> String {
    if old == new {
        return String::new();
    }
    let diff = TextDiff::from_lines(old, new);
    diff.unified_diff()
        .context_radius(3)
        .header(old_name, new_name)
        .to_string()
}

/// A file of its own.
fn document(
    spec: Spec<'_>,
    file: &str,
    paths: Map<String, Value>,
    components: &BTreeMap<String, BTreeMap<String, Value>>,
) -> String {
    let info = &spec.bundle.document["info"];
    let title = info["title"].as_str().unwrap_or_default();
    let subject = file.strip_suffix(".yaml").unwrap_or(file).replace('-', " ");
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": format!("{title}, {subject}"), "version": info["version"]},
        "paths": paths,
    });
    if !components.is_empty() {
        document["components"] = json!(components);
    }
    crate::yaml(&document)
}

/// The edits of a file that is there.
fn edits(
    old: &str,
    file: &str,
    plan: &Plan,
    paths: Map<String, Value>,
    components: &BTreeMap<String, BTreeMap<String, Value>>,
    adoption: &Adoption,
) -> Vec<Edit> {
    let lines = Lines::of(old);
    let mut edits = plan.replaced.clone();
    for insert in &plan.inserts {
        let text = crate::yaml(&adoption.written(&insert.value, file));
        edits.push(added(insert.line, insert.indent, &text));
    }
    if !paths.is_empty() {
        edits.push(append(&lines, None, "paths", &Value::Object(paths)));
    }
    let parent = lines.top("components");
    let mut missing = Map::new();
    for (section, members) in components {
        match parent.and_then(|parent| lines.below(parent, section)) {
            Some(_) => edits.push(append(&lines, parent, section, &json!(members))),
            None => {
                missing.insert(section.clone(), json!(members));
            }
        }
    }
    if !missing.is_empty() {
        edits.push(append(&lines, None, "components", &Value::Object(missing)));
    }
    edits
}

/// Adds members to the map at a key, which is written at the end of the file if it is not there.
fn append(lines: &Lines<'_>, parent: Option<usize>, key: &str, members: &Value) -> Edit {
    let line = match parent {
        Some(parent) => lines.below(parent, key),
        None => lines.top(key),
    };
    let Some(line) = line else {
        return added(lines.len(), 0, &crate::yaml(&json!({ key: members })));
    };
    match lines.child_indent(line) {
        Some(indent) => added(lines.end(line), indent, &crate::yaml(members)),
        // `paths: {}`
        None => Edit {
            removed: 1,
            ..added(line, 0, &crate::yaml(&json!({ key: members })))
        },
    }
}

fn added(line: usize, indent: usize, text: &str) -> Edit {
    Edit {
        line,
        removed: 0,
        indent,
        text: indented(text, indent),
    }
}
