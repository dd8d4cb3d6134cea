//! The names of an enum's variants in Rust. They are not on the wire.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Rule;
use crate::document::list;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["enum-varnames"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        let (old, new) = (names(pair.old), names(pair.new));
        // values that are new or gone are told by themselves
        let differs = |value: &String| matches!((old.get(value), new.get(value)), (Some(old), Some(new)) if old != new);
        let is_said = |schema: &Value| schema.get("x-enum-varnames").is_some();
        if old.keys().any(differs) || is_said(pair.old) != is_said(pair.new) {
            findings.now("enum-varnames", &pair.site, pair.says("has other names for its variants"), UNNOTICED);
        }
    }
}

/// The name of each value.
fn names(schema: &Value) -> BTreeMap<String, &Value> {
    let values = list(schema, "enum").iter().map(Value::to_string);
    values.zip(list(schema, "x-enum-varnames")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    fn changed(before: Value, after: Value) -> Vec<String> {
        let with = |names| schemas(json!({"E": {"type": "integer", "enum": [1, 2], "x-enum-varnames": names}}), "both");
        found(with(before), with(after))
    }

    #[test]
    fn the_names_of_variants_are_not_on_the_wire() {
        assert_eq!(changed(json!(["One", "Two"]), json!(["First", "Two"])), ["enum-varnames E: has other names for its variants"]);
        assert_eq!(changed(json!(["One", "Two"]), json!(["One", "Two"])), [""; 0]);
    }
}
