//! `x-ordered` stands on maps.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "ordered", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        match schema.value.get("x-ordered") {
            None => {}
            Some(Value::Bool(true)) => {
                let is_map = schema.value.get("additionalProperties").is_some_and(Value::is_object);
                if !is_map || schema.value.contains_key("properties") {
                    findings.add(
                        index,
                        "/x-ordered",
                        "`x-ordered` is for maps",
                        "write it on an object without properties, beside `additionalProperties: {..}`",
                    );
                }
                let holder = schema.parent.map(|parent| outline.nodes[parent].kind);
                if holder == Some(Kind::Parameter) {
                    findings.add(index, "/x-ordered", "the order of a parameter's pairs does not count", "leave it out");
                }
            }
            Some(value) => {
                let edit = (value == &Value::Bool(false)).then(|| (index, "/x-ordered".to_owned(), Action::Remove));
                findings.add_fixable(index, "/x-ordered", "`x-ordered` is `true` or not there", "write `x-ordered: true`", edit);
            }
        }
    }
}
