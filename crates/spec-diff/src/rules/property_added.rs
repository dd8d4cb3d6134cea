//! A property that is new. Clients that receive it ignore or keep what they don't know, and take a property that is absent for not set, unless their
//! spec says `required`. What is sent may be refused by an API that doesn't know it, and missed by one that requires it.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::wire;

pub(super) const RULE: Rule = Rule { names: &["property-added", "property-added-required"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for single in &pairs.properties.added {
        let property = &single.thing;
        if property.is_required {
            let message = format!("{} is new and required", property.title);
            findings.now("property-added-required", &single.site, message, wire(property.role.sent, true));
        } else {
            let message = format!("{} is new and optional", property.title);
            findings.now("property-added", &single.site, message, wire(false, property.role.sent));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    fn changed(required: Value, usage: &str) -> Vec<String> {
        let before = schemas(json!({"A": {"type": "object", "properties": {"a": {"type": "string"}}}}), usage);
        let after = json!({"A": {"type": "object", "required": required, "properties": {"a": {"type": "string"}, "x": {"type": "string"}}}});
        found(before, schemas(after, usage))
    }

    #[test]
    fn an_optional_property_of_a_response_breaks_nobody() {
        assert_eq!(changed(json!([]), "received"), ["property-added A: property `x` is new and optional"]);
    }

    #[test]
    fn an_optional_property_of_a_request_is_sent_by_new_clients_only() {
        assert_eq!(changed(json!([]), "sent"), ["property-added A: property `x` is new and optional | new client breaks"]);
    }

    #[test]
    fn a_required_property_of_a_response_is_missed_by_new_clients() {
        assert_eq!(changed(json!(["x"]), "received"), ["property-added-required A: property `x` is new and required | new client breaks"]);
    }

    #[test]
    fn a_required_property_of_a_request_breaks_both() {
        let expected = "property-added-required A: property `x` is new and required | old client breaks | new client breaks";
        assert_eq!(changed(json!(["x"]), "sent"), [expected]);
    }
}
