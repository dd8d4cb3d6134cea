//! An `x-tuple` is an array whose places have names and schemas.

use heck::ToSnakeCase;
use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "tuple", check };

const FORM: &str = "write `- {name: count, schema: {type: integer, format: int64}, description: Number of rows.}`";

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema).filter(|(_, schema)| schema.value.contains_key("x-tuple")) {
        let any = schema.value.get("items").and_then(Value::as_object).is_some_and(serde_json::Map::is_empty);
        if schema.text("type") != Some("array") || !any {
            let missing = [("type", Value::from("array")), ("items", Value::Object(serde_json::Map::new()))].into_iter().filter(|(key, _)| !schema.value.contains_key(*key));
            let edits = missing.map(|(key, value)| (index, String::new(), Action::Set { key, value, after: "type" }));
            findings.add_fixable(index, "", "a tuple is an array of anything", "write `type: array` and `items: {}` beside `x-tuple`", edits);
        }
        let mut names: Vec<String> = Vec::new();
        for place in outline.children(index, "x-tuple") {
            let name = outline.nodes[place].text("name").unwrap_or_default();
            if outline.child(place, "schema").is_none() || name.is_empty() {
                findings.add(place, "", "a place of a tuple has a name and a schema", FORM);
            } else if name != name.to_snake_case() || name == "rest" {
                findings.add(place, "/name", format!("`{name}` is no free name in snake_case"), "rename it; `rest` holds what the vendor adds");
            } else if names.iter().any(|known| known == name) {
                findings.add(place, "/name", format!("`{name}` is there twice"), "rename one of them");
            }
            names.push(name.to_owned());
        }
        if names.is_empty() {
            findings.add(index, "/x-tuple", "the tuple has no places", FORM);
        }
    }
}
