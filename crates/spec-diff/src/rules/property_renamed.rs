//! A property with another name. It is one that is gone and one that is new: optional ones of a response are taken for not set, everything else breaks.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::wire;

pub(super) const RULE: Rule = Rule { names: &["property-renamed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in pairs.properties.both.iter().filter(|pair| pair.old.name != pair.new.name) {
        let message = format!("{} is called that now and was called `{}`", pair.new.title, pair.old.name);
        let breaks = pair.new.role.sent || pair.new.is_required;
        findings.now("property-renamed", &pair.site, message, wire(breaks, breaks));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    fn changed(required: bool, usage: &str) -> Vec<String> {
        let named = |name: &str| -> Value {
            let required: &[&str] = if required { &[name] } else { &[] };
            let property = json!({"type": "string", "description": "The same."});
            schemas(json!({"A": {"type": "object", "required": required, "properties": {name: property}}}), usage)
        };
        found(named("first"), named("second"))
    }

    #[test]
    fn an_optional_property_of_a_response_breaks_nobody() {
        assert_eq!(changed(false, "received"), ["property-renamed A: property `second` is called that now and was called `first`"]);
    }

    #[test]
    fn a_required_one_and_one_of_a_request_break_both() {
        let expected = "property-renamed A: property `second` is called that now and was called `first` | old client breaks | new client breaks";
        assert_eq!(changed(true, "received"), [expected]);
        assert_eq!(changed(false, "sent"), [expected]);
    }
}
