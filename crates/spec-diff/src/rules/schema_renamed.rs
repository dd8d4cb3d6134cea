//! A schema with another name. Names of schemas are not on the wire; where a discriminator is one, `discriminator` tells it.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["schema-renamed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in pairs.schemas.both.iter().filter(|pair| pair.old != pair.new) {
        let message = format!("the schema is called {} and was called {}", pair.new, pair.old);
        findings.now("schema-renamed", &pair.site, message, UNNOTICED);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    #[test]
    fn the_same_schema_under_another_name_is_one_change_that_the_wire_does_not_see() {
        let named = |name: &str| {
            let reference = json!({"$ref": format!("#/components/schemas/{name}")});
            let all = json!({
                name: {"type": "object", "properties": {"parent": reference}},
                "Other": {"type": "object", "properties": {"a": {"allOf": [reference]}}},
            });
            schemas(all, "received")
        };
        assert_eq!(found(named("Source"), named("DataSource")), ["schema-renamed DataSource: the schema is called DataSource and was called Source"]);
    }

    #[test]
    fn a_schema_that_was_renamed_and_changed_a_little_is_still_the_same() {
        let properties = |names: &[&str]| -> Value {
            names.iter().map(|name| ((*name).to_owned(), json!({"type": "string"}))).collect()
        };
        let old = schemas(json!({"Source": {"type": "object", "properties": properties(&["a", "b", "c"])}}), "none");
        let new = schemas(json!({"DataSource": {"type": "object", "properties": properties(&["a", "b", "c", "d"])}}), "none");
        let lines = found(old, new);
        assert_eq!(lines[1], "schema-renamed DataSource: the schema is called DataSource and was called Source");
        assert!(lines[0].starts_with("property-added DataSource: property `d`"), "{lines:?}");
    }

    #[test]
    fn a_schema_with_other_properties_is_another_one() {
        let one = |name: &str, property: &str| schemas(json!({name: {"type": "object", "properties": {property: {"type": "string"}}}}), "none");
        let lines = found(one("A", "a"), one("B", "b"));
        assert!(lines[0].starts_with("schema-added B") && lines[1].starts_with("schema-removed A"), "{lines:?}");
    }
}
