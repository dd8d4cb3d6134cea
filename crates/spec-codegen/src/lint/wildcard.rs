//! `x-wildcard` stands on the last place of a path: what comes after it could not be told from its value.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::{Kind, METHODS};
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "wildcard", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, parameter) in outline.of(Kind::Parameter) {
        let Some(value) = parameter.value.get("x-wildcard") else { continue };
        if value != &Value::Bool(true) {
            let edit = (value == &Value::Bool(false)).then(|| (index, "/x-wildcard".to_owned(), Action::Remove));
            findings.add_fixable(index, "/x-wildcard", "`x-wildcard` is `true` or not there", "write `x-wildcard: true`", edit);
        }
        let schema = outline.child(index, "schema");
        let is_text = schema.is_some_and(|schema| outline.type_of(schema) == Some("string"));
        if parameter.text("in") != Some("path") || !is_text {
            findings.add(index, "/x-wildcard", "`x-wildcard` is for texts in a path", "leave it out, or write `in: path` and `type: string`");
        }
    }
    for (index, item) in outline.of(Kind::PathItem) {
        for operation in METHODS.iter().filter_map(|method| outline.child(index, method)) {
            for parameter in outline.parameters(operation) {
                let node = &outline.nodes[parameter];
                let name = node.text("name").unwrap_or_default();
                let is_last = item.name().ends_with(&format!("/{{{name}}}"));
                if node.value.contains_key("x-wildcard") && node.text("in") == Some("path") && !is_last {
                    let message = format!("the path goes on after `{name}`, whose value may hold `/`");
                    findings.add(operation, "", message, "leave out `x-wildcard`: its slashes are then sent as `%2F`");
                }
            }
        }
    }
}
