//! `x-raw-json` stands on properties.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "raw-json", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        match schema.value.get("x-raw-json") {
            None => {}
            Some(Value::Bool(true)) if schema.key == "properties" => {}
            Some(Value::Bool(true)) => {
                findings.add(index, "/x-raw-json", "`x-raw-json` is for properties", "write it on the property that holds the heavy part");
            }
            Some(value) => {
                let edit = (value == &Value::Bool(false)).then(|| (index, "/x-raw-json".to_owned(), Action::Remove));
                findings.add_fixable(index, "/x-raw-json", "`x-raw-json` is `true` or not there", "write `x-raw-json: true`", edit);
            }
        }
    }
}
