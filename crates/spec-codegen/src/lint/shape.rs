//! Every keyword has a value of its form: a text, a list, a mapping.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::{Form, Kind};
use super::outline::{Misshapen, Node, Outline};
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "shape", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for misshapen in &outline.misshapen {
        let node = &outline.nodes[misshapen.node];
        let mend = match (node.kind, misshapen.pointer.as_str()) {
            (Kind::Schema, "/type") => "a list of types is OpenAPI 3.1: write `type: string` and `nullable: true`, or a named component with `oneOf`".to_owned(),
            _ => format!("write {}", misshapen.expected),
        };
        findings.add_fixable(misshapen.node, &misshapen.pointer, format!("this is not {}", misshapen.expected), mend, mechanical(node, misshapen));
    }
    if !outline.document.is_object() || outline.document.get("paths").is_none() {
        findings.add(0, "", "the document has no `paths`", "write `paths: {}`");
    }
}

/// A number or flag where a text belongs, a flag in quotes, and the types of OpenAPI 3.1.
fn mechanical(node: &Node<'_>, misshapen: &Misshapen) -> Vec<(usize, String, Action)> {
    let key = misshapen.pointer.trim_start_matches('/');
    let Some((key, form)) = node.kind.keywords().iter().find(|(name, _)| *name == key) else { return Vec::new() };
    let set = |key: &'static str, value: Value| (misshapen.node, String::new(), Action::Set { key, value, after: "type" });
    match (form, node.value.get(*key)) {
        (Form::Text, Some(Value::Number(_) | Value::Bool(_))) => vec![(misshapen.node, misshapen.pointer.clone(), Action::Quote)],
        (Form::Flag, Some(Value::String(text))) if text == "true" || text == "false" => vec![set(key, (text == "true").into())],
        (Form::Text, Some(Value::Array(types))) if node.kind == Kind::Schema && *key == "type" => {
            let others: Vec<&str> = types.iter().filter_map(Value::as_str).filter(|kind| *kind != "null").collect();
            let [kind] = others.as_slice() else { return Vec::new() };
            let mut edits = vec![set("type", (*kind).into())];
            if types.len() > 1 {
                edits.push(set("nullable", true.into()));
            }
            let format = match *kind {
                "integer" => "int64",
                "number" => "double",
                _ => return edits,
            };
            if !node.value.contains_key("format") {
                edits.push(set("format", format.into()));
            }
            edits
        }
        _ => Vec::new(),
    }
}
