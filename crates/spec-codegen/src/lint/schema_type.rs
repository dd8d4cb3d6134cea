//! A schema says its type, and only what belongs to it.

use std::collections::HashSet;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::{Node, Outline};
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "schema-type", check };

/// Keywords that belong to one type.
const OWN: [(&str, &str); 4] = [("items", "array"), ("properties", "object"), ("additionalProperties", "object"), ("required", "object")];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        let joined = schema.value.contains_key("allOf");
        if schema.value.contains_key("oneOf") {
            union_stands_alone(findings, index, schema);
            continue;
        }
        match schema.text("type") {
            Some("array") if !schema.value.contains_key("items") => {
                findings.add(index, "", "the array has no `items`", "write `items: {type: string}`, or `items: {}` for anything");
            }
            Some("string" | "integer" | "number" | "boolean" | "array" | "object") => {}
            Some(other) => findings.add(index, "/type", format!("`{other}` is no type"), "write string, integer, number, boolean, array or object; `nullable: true` for null"),
            None if joined => continue,
            None => {}
        }
        for (key, kind) in OWN.iter().filter(|(key, _)| schema.value.contains_key(*key)) {
            match schema.text("type") {
                Some(own) if own == *kind => {}
                None if joined => {}
                Some(own) => findings.add(index, &format!("/{key}"), format!("`{key}` means nothing on type {own}"), format!("write `type: {kind}` or drop `{key}`")),
                None => {
                    let kinds: HashSet<&str> = OWN.iter().filter(|(key, _)| schema.value.contains_key(*key)).map(|(_, kind)| *kind).collect();
                    let set = Action::Set { key: "type", value: (*kind).into(), after: "description" };
                    let edit = (kinds.len() == 1 && !schema.value.contains_key("type")).then_some((index, String::new(), set));
                    findings.add_fixable(index, "", format!("`{key}` without a type"), format!("write `type: {kind}`"), edit);
                }
            }
        }
    }
}

fn union_stands_alone(findings: &mut Findings<'_>, index: usize, schema: &Node<'_>) {
    for key in ["type", "properties", "items", "allOf", "enum", "required", "additionalProperties"] {
        if schema.value.contains_key(key) {
            findings.add(index, &format!("/{key}"), format!("`{key}` beside `oneOf` is ignored"), "move it into the variants, or leave it out");
        }
    }
}
