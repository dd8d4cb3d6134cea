//! A property that is gone. A client that receives it takes it for not set, unless its spec says `required`. What an old client sends may be refused by an
//! API that doesn't know it, and what a new client doesn't send is missed by an API that requires it.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::wire;

pub(super) const RULE: Rule = Rule { names: &["property-removed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for single in &pairs.properties.removed {
        let property = &single.thing;
        let was = if property.is_required { "required" } else { "optional" };
        let message = format!("{} is gone; it was {was}", property.title);
        let old_client_breaks = property.role.sent || property.is_required;
        let new_client_breaks = property.role.sent && property.is_required;
        findings.gone("property-removed", &single.site, message, wire(old_client_breaks, new_client_breaks));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    fn changed(required: Value, usage: &str) -> Vec<String> {
        let before = json!({"A": {"type": "object", "required": required, "properties": {"a": {"type": "string"}, "x": {"type": "string"}}}});
        let after = schemas(json!({"A": {"type": "object", "properties": {"a": {"type": "string"}}}}), usage);
        found(schemas(before, usage), after)
    }

    #[test]
    fn an_optional_property_of_a_response_breaks_nobody() {
        assert_eq!(changed(json!([]), "received"), ["property-removed A: property `x` is gone; it was optional"]);
    }

    #[test]
    fn an_optional_property_of_a_request_is_still_sent_by_old_clients() {
        assert_eq!(changed(json!([]), "sent"), ["property-removed A: property `x` is gone; it was optional | old client breaks"]);
    }

    #[test]
    fn a_required_property_of_a_response_is_missed_by_old_clients() {
        assert_eq!(changed(json!(["x"]), "received"), ["property-removed A: property `x` is gone; it was required | old client breaks"]);
    }

    #[test]
    fn a_required_property_of_a_request_breaks_both() {
        let expected = "property-removed A: property `x` is gone; it was required | old client breaks | new client breaks";
        assert_eq!(changed(json!(["x"]), "sent"), [expected]);
    }
}
