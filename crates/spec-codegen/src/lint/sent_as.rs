//! `x-sent-as` stands on properties that are numbers, or lists or maps of them.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "sent-as", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        let Some(form) = schema.value.get("x-sent-as") else { continue };
        if form.as_str() != Some("string") {
            findings.add(index, "/x-sent-as", format!("a number is not sent as {form}"), "write `x-sent-as: string`");
        } else if schema.key != "properties" {
            findings.add(index, "/x-sent-as", "`x-sent-as` is for properties of bodies", place(outline, index));
        } else if !is_number(outline, index) {
            findings.add(
                index,
                "/x-sent-as",
                "`x-sent-as` is for numbers, and for lists and maps of them",
                "write it beside `type: integer` or `type: number`, or leave it out",
            );
        }
    }
}

/// Where it belongs instead.
fn place(outline: &Outline<'_>, index: usize) -> &'static str {
    let node = &outline.nodes[index];
    let parent = node.parent.map(|parent| outline.nodes[parent].kind);
    match (parent, node.key) {
        (Some(Kind::Parameter), _) => "leave it out: a parameter is a text already",
        (_, "items" | "additionalProperties") => "write it on the property that holds the list or map",
        _ => "write it on the property",
    }
}

/// Whether the schema is a number, or a list or map of numbers, without a name of its own.
fn is_number(outline: &Outline<'_>, index: usize) -> bool {
    let node = &outline.nodes[index];
    if node.reference.is_some() || node.value.contains_key("enum") || node.value.contains_key("x-raw-json") {
        return false;
    }
    let inner = match node.text("type") {
        Some("integer" | "number") => return true,
        Some("array") if !node.value.contains_key("x-tuple") => "items",
        Some("object") if !node.value.contains_key("properties") => "additionalProperties",
        _ => return false,
    };
    outline.child(index, inner).is_some_and(|inner| is_number(outline, inner))
}
