//! What should not be used any more. It still works: nobody breaks.

use serde_json::Value;

use super::Rule;
use crate::document::is_true;
use crate::findings::Findings;
use crate::pairs::{Owner, Pairs, Site};
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule {
    names: &[
        "operation-deprecated",
        "operation-undeprecated",
        "parameter-deprecated",
        "parameter-undeprecated",
        "property-deprecated",
        "property-undeprecated",
        "schema-deprecated",
        "schema-undeprecated",
    ],
    check,
};

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let names = ("operation-deprecated", "operation-undeprecated");
    for pair in &pairs.operations.both {
        compare(findings, names, &pair.site, "the operation", pair.old.value, pair.new.value);
    }
    let names = ("parameter-deprecated", "parameter-undeprecated");
    for pair in &pairs.parameters.both {
        compare(findings, names, &pair.site, &pair.new.title(), pair.old.value, pair.new.value);
    }
    for pair in &pairs.values {
        let names = match pair.owner {
            Owner::Property(_) if pair.is_whole() => ("property-deprecated", "property-undeprecated"),
            _ => ("schema-deprecated", "schema-undeprecated"),
        };
        compare(findings, names, &pair.site, &pair.title(), pair.old, pair.new);
    }
}

fn compare(findings: &mut Findings<'_>, names: (&'static str, &'static str), site: &Site, title: &str, old: &Value, new: &Value) {
    let say = |what: &str| format!("{title} is {what}").trim_start().to_owned();
    match (is_true(old, "deprecated"), is_true(new, "deprecated")) {
        (false, true) => findings.now(names.0, site, say("deprecated now"), UNNOTICED),
        (true, false) => findings.now(names.1, site, say("not deprecated any more"), UNNOTICED),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation, parameters, schemas};

    #[test]
    fn an_operation_that_is_deprecated_works_as_before() {
        let (old, new) = (operation(json!({})), operation(json!({"deprecated": true})));
        assert_eq!(found(old.clone(), new.clone()), ["operation-deprecated getThing: the operation is deprecated now"]);
        assert_eq!(found(new, old), ["operation-undeprecated getThing: the operation is not deprecated any more"]);
    }

    #[test]
    fn parameters_properties_and_schemas_are_told_by_their_names() {
        let parameter = |deprecated: bool| parameters(json!([{"name": "a", "in": "query", "deprecated": deprecated}]));
        assert_eq!(found(parameter(false), parameter(true)), ["parameter-deprecated getThing: query parameter `a` is deprecated now"]);
        let property = |deprecated: bool| -> Value {
            schemas(json!({"A": {"type": "object", "properties": {"x": {"type": "string", "deprecated": deprecated}}}}), "sent")
        };
        assert_eq!(found(property(true), property(false)), ["property-undeprecated A: property `x` is not deprecated any more"]);
        let schema = |deprecated: bool| schemas(json!({"A": {"type": "string", "deprecated": deprecated}}), "sent");
        assert_eq!(found(schema(false), schema(true)), ["schema-deprecated A: is deprecated now"]);
    }
}
