//! The properties of an object become fields: their names must stay apart in snake_case.

use std::collections::HashMap;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::normalise::field_name;

pub(super) const RULE: Rule = Rule { name: "property-name", check };

const MEND: &str = "give the vendor's less used one another name in Rust: `x-rust-name: object_id`";

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        if schema.value.contains_key("x-rust-name") && schema.key != "properties" {
            findings.add(index, "/x-rust-name", "`x-rust-name` is for properties", "rename the component or parameter itself");
        }
        let mut fields: HashMap<String, &str> = HashMap::new();
        for property in outline.children(index, "properties") {
            let name = outline.nodes[property].name();
            let given = outline.nodes[property].value.get("x-rust-name");
            let field = given.map_or_else(|| field_name(name), |given| given.as_str().unwrap_or_default().to_owned());
            if !is_field(&field) {
                let (below, made) = if given.is_some() { ("/x-rust-name", &*field) } else { ("", name) };
                findings.add(property, below, format!("`{made}` makes no field in snake_case"), "write `x-rust-name: object_id`");
            } else if field == "extra" && schema.value.contains_key("additionalProperties") {
                findings.add(property, "", format!("`{name}` would become `extra`, where unknown members are kept"), MEND);
            } else if let Some(other) = fields.insert(field.clone(), name) {
                findings.add(property, "", format!("`{other}` and `{name}` would both become `{field}`"), MEND);
            }
        }
    }
}

fn is_field(name: &str) -> bool {
    name == field_name(name) && name.starts_with(|first: char| first.is_alphabetic())
}
