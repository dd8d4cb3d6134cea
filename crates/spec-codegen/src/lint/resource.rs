//! `x-resource` stands on texts that are ids of resources, and names the type that they begin with; `x-resources` at the root says which types there are.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "resource", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    types(outline, findings);
    for (index, parameter) in outline.of(Kind::Parameter) {
        if parameter.value.get("x-resource").is_none() {
            continue;
        }
        if parameter.text("in") != Some("path") {
            let remove = (index, "/x-resource".to_owned(), Action::Remove);
            findings.add_fixable(
                index,
                "/x-resource",
                "`x-resource` is for path parameters",
                "leave it out, or write it in the schema",
                [remove],
            );
        }
        let schema = outline.child(index, "schema");
        if schema.and_then(|schema| outline.type_of(schema)) != Some("string") {
            findings.add(index, "/schema", "an id with a type prefix is a text", "write `schema: {type: string}`");
        }
        prefix(outline, findings, index, true);
    }
    for (index, schema) in outline.of(Kind::Schema) {
        if schema.value.get("x-resource").is_some() {
            if schema.text("type") != Some("string") {
                findings.add(index, "/x-resource", "`x-resource` is for texts", "write it beside `type: string`");
            }
            for key in ["enum", "format", "x-secret", "x-raw-json"] {
                if schema.value.contains_key(key) {
                    findings.add(index, &format!("/{key}"), format!("an id has no `{key}`"), "leave it out");
                }
            }
            let in_path = schema.parent.is_some_and(|parent| outline.nodes[parent].text("in") == Some("path"));
            prefix(outline, findings, index, in_path);
        }
        form(outline, findings, index);
    }
}

/// Whether the document's types of resources can be types in Rust.
fn types(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let Some(types) = outline.document.get("x-resources") else {
        return;
    };
    let Some(types) = types.as_object() else {
        return findings.add(0, "/x-resources", "the types of resources are no map", "write `x-resources: {model: Model}`");
    };
    let mut taken = BTreeMap::new();
    for (prefix, name) in types {
        let at = format!("/x-resources/{}", crate::diagnostic::escape(prefix));
        if !is_prefix(prefix) || prefix == "any" {
            findings.add(0, &at, format!("`{prefix}` is no type prefix"), "write what stands before the `/` of an id, in small letters and digits; `any` is taken");
        }
        let Some(name) = name.as_str().filter(|name| is_pascal_case(name)) else {
            findings.add(0, &at, format!("{name} is no name in PascalCase"), "write the type's name in Rust: `batchprediction: BatchPrediction`");
            continue;
        };
        if let Some(other) = taken.insert(name, prefix) {
            findings.add(0, &at, format!("`{other}` and `{prefix}` have the same name"), "give one of them another");
        }
    }
}

/// The type that `x-resource` names.
fn prefix(outline: &Outline<'_>, findings: &mut Findings<'_>, index: usize, in_path: bool) {
    let value = &outline.nodes[index].value["x-resource"];
    let Some(prefix) = value.as_str().filter(|text| is_prefix(text)) else {
        return findings.add(index, "/x-resource", format!("{value} is no type prefix"), "write what stands before the `/` of an id: `x-resource: source`");
    };
    if prefix == "any" {
        if in_path {
            findings.add(index, "/x-resource", "an id of any type is no part of a path", "name the type, or write the id's parts as parameters of their own");
        }
        return;
    }
    let known = outline.document.get("x-resources").and_then(|types| types.get(prefix));
    if known.is_none() {
        findings.add(
            index,
            "/x-resource",
            format!("`{prefix}` is no type of `x-resources`"),
            format!("add it in openapi.yaml, with its name in Rust: `x-resources: {{{prefix}: ..}}`"),
        );
    }
}

fn form(outline: &Outline<'_>, findings: &mut Findings<'_>, index: usize) {
    let schema = &outline.nodes[index];
    let Some(form) = schema.value.get("x-resource-form") else {
        return;
    };
    if form.as_str() != Some("bare") {
        findings.add(index, "/x-resource-form", format!("{form} is no form of an id"), "write `bare` for ids without their type, or leave it out");
    }
    let of = schema.value.get("x-resource").and_then(Value::as_str);
    if matches!(of, None | Some("any")) {
        findings.add(index, "/x-resource-form", "the type of an id without its type is not known", "name it: `x-resource: source`");
    }
}

fn is_prefix(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
}

fn is_pascal_case(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase()) && text.chars().all(|letter| letter.is_ascii_alphanumeric())
}
