//! `allOf` joins objects that agree. Parts that disagree would give an empty struct.

use std::collections::HashMap;

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "all-of", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema).filter(|(_, schema)| schema.value.contains_key("allOf")) {
        let parts: Vec<_> = outline.children(index, "allOf").collect();
        if parts.is_empty() {
            findings.add(index, "/allOf", "`allOf` without parts", "name the parts or leave it out");
        }
        // around one part of any type it only adds a description
        if parts.len() == 1 && !schema.value.contains_key("properties") {
            continue;
        }
        for part in &parts {
            if outline.type_of(*part) != Some("object") {
                findings.add(*part, "", "only objects can be joined by `allOf`", "make the part an object, or refer to it alone");
            }
        }
        let mut known: HashMap<&str, &Value> = HashMap::new();
        disagreements(outline, findings, index, index, 0, &mut known);
    }
}

fn disagreements<'d>(outline: &Outline<'d>, findings: &mut Findings<'_>, at: usize, schema: usize, depth: usize, known: &mut HashMap<&'d str, &'d Value>) {
    let Some(schema) = outline.resolve(schema) else { return };
    if depth > 16 {
        findings.add(at, "/allOf", "the parts of `allOf` contain each other", "break the circle");
        return;
    }
    for property in outline.children(schema, "properties") {
        let name = outline.nodes[property].name();
        let Some(value) = outline.nodes[schema].value.get("properties").and_then(|properties| properties.get(name)) else { continue };
        if known.insert(name, value).is_some_and(|first| shape(first) != shape(value)) {
            findings.add(at, "/allOf", format!("two parts say different things of the property `{name}`"), "make them agree, or write the object out without `allOf`");
        }
    }
    for part in outline.children(schema, "allOf") {
        disagreements(outline, findings, at, part, depth + 1, known);
    }
}

/// What decides the type.
fn shape(schema: &Value) -> [Option<&Value>; 7] {
    ["$ref", "type", "format", "items", "additionalProperties", "allOf", "nullable"].map(|key| schema.get(key))
}
