//! `x-filters` names properties, their kinds and the parameters that take conditions and order.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::normalise::field_name;
use crate::rewrite::filters::ORDER;

pub(super) const RULE: Rule = Rule { name: "filters", check };

/// Each kind, and the types that a property of it has in the answer.
const KINDS: [(&str, &[&str]); 5] = [
    ("text", &["string"]),
    ("number", &["integer", "number"]),
    ("boolean", &["boolean"]),
    ("time", &["string", "integer"]),
    ("list", &["array"]),
];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, operation) in outline.of(Kind::Operation) {
        let Some(value) = operation.value.get("x-filters") else { continue };
        if operation.key != "get" {
            findings.add(index, "/x-filters", "only a GET has conditions in its query", "leave it out");
        }
        let Some(filters) = value.as_object() else {
            findings.add(index, "/x-filters", "`x-filters` is a mapping", "write `x-filters: {fields: {created: time}, sort: [created]}`");
            continue;
        };
        for key in filters.keys().filter(|key| !["fields", "sort"].contains(&key.as_str())) {
            findings.add(index, &format!("/x-filters/{key}"), format!("`{key}` means nothing here"), "it takes fields, sort");
        }
        fields(outline, findings, index, filters);
        sort(outline, findings, index, filters);
        names(findings, index, filters);
    }
}

fn fields(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, filters: &Map<String, Value>) {
    let Some(fields) = filters.get("fields").and_then(Value::as_object).filter(|fields| !fields.is_empty()) else {
        findings.add(operation, "/x-filters", "`fields` is no mapping of properties to their kinds", "write `fields: {created: time, name: text}`");
        return;
    };
    let item = item(outline, operation);
    for (name, kind) in fields {
        let pointer = format!("/x-filters/fields/{}", crate::diagnostic::escape(name));
        let Some((kind, types)) = KINDS.iter().find(|(known, _)| kind == known) else {
            findings.add(operation, &pointer, format!("{kind} is no kind of property"), "write text, number, boolean, time or list");
            continue;
        };
        let declared = item.and_then(|item| outline.type_of(outline.property(item, name)?));
        if let Some(declared) = declared.filter(|declared| !types.contains(declared)) {
            findings.add(operation, &pointer, format!("`{name}` is of the type {declared} in the answer, and no {kind}"), "correct the kind or the schema");
        }
    }
}

fn sort(outline: &Outline<'_>, findings: &mut Findings<'_>, operation: usize, filters: &Map<String, Value>) {
    let Some(sort) = filters.get("sort") else { return };
    let names = sort.as_array().filter(|names| !names.is_empty() && names.iter().all(Value::is_string));
    if names.is_none() {
        findings.add(operation, "/x-filters/sort", "`sort` is no list of properties", "write `sort: [created, name]`, or leave it out");
    }
    let is_order = |parameter: &usize| {
        let parameter = &outline.nodes[*parameter];
        parameter.text("in") == Some("query") && parameter.text("name") == Some(ORDER)
    };
    if !outline.parameters(operation).iter().any(is_order) {
        findings.add(operation, "/x-filters/sort", format!("the operation has no query parameter `{ORDER}`"), "declare it, or leave `sort` out");
    }
}

/// Each property has a name of its own in Rust.
fn names(findings: &mut Findings<'_>, operation: usize, filters: &Map<String, Value>) {
    let fields = filters.get("fields").and_then(Value::as_object).into_iter().flat_map(|fields| fields.keys().map(String::as_str));
    let sort = filters.get("sort").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for name in fields.chain(sort) {
        match seen.insert(field_name(name), name) {
            Some(other) if other != name => {
                findings.add(operation, "/x-filters", format!("`{other}` and `{name}` would both become `{}`", field_name(name)), "leave one of them out");
            }
            _ if name.is_empty() => findings.add(operation, "/x-filters", "a property has no name", "leave it out"),
            _ => {}
        }
    }
}

/// The schema of the list's items.
fn item(outline: &Outline<'_>, operation: usize) -> Option<usize> {
    let answer = outline.answer(operation)?;
    let path = outline.nodes[operation].value.get("x-pagination").and_then(|pagination| pagination.get("items")?.as_str());
    let list = match path {
        Some(path) => outline.at_path(answer, path).ok()?,
        None => outline.underlying(answer)?,
    };
    outline.child(list, "items")
}
