//! Whether an operation takes a body. Nobody knows whether an API that takes none ignores one; an API that requires one refuses a call without.

use super::Rule;
use crate::document::is_true;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{NEW_CLIENT_BREAKS, OLD_CLIENT_BREAKS, wire};

pub(super) const RULE: Rule = Rule {
    names: &["request-body-added", "request-body-removed", "request-body-required", "request-body-optional"],
    check,
};

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let title = |body| if is_true(body, "required") { "required" } else { "optional" };
    for single in &pairs.bodies.added {
        let message = format!("the operation takes a body now, which is {}", title(single.thing));
        findings.now("request-body-added", &single.site, message, wire(is_true(single.thing, "required"), true));
    }
    for single in &pairs.bodies.removed {
        let message = format!("the operation takes no body any more; it was {}", title(single.thing));
        findings.gone("request-body-removed", &single.site, message, wire(true, is_true(single.thing, "required")));
    }
    for pair in &pairs.bodies.both {
        match (is_true(pair.old, "required"), is_true(pair.new, "required")) {
            (false, true) => findings.now("request-body-required", &pair.site, "the body is required now", OLD_CLIENT_BREAKS),
            (true, false) => findings.now("request-body-optional", &pair.site, "the body is optional now", NEW_CLIENT_BREAKS),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    fn body(body: Value) -> Value {
        operation(json!({"requestBody": body}))
    }

    #[test]
    fn a_body_that_is_new_is_sent_by_new_clients_and_missed_from_old_ones_if_it_is_required() {
        let lines = found(operation(json!({})), body(json!({})));
        assert_eq!(lines, ["request-body-added getThing: the operation takes a body now, which is optional | new client breaks"]);
        let lines = found(operation(json!({})), body(json!({"required": true})));
        assert!(lines[0].ends_with("required | old client breaks | new client breaks"), "{lines:?}");
    }

    #[test]
    fn a_body_that_is_gone_is_sent_by_old_clients_and_missed_by_the_old_api_if_it_was_required() {
        let lines = found(body(json!({})), operation(json!({})));
        assert_eq!(lines, ["request-body-removed getThing: the operation takes no body any more; it was optional | old client breaks"]);
        let lines = found(body(json!({"required": true})), operation(json!({})));
        assert!(lines[0].ends_with("required | old client breaks | new client breaks"), "{lines:?}");
    }

    #[test]
    fn a_body_is_left_out_by_whose_spec_allows_it() {
        let lines = found(body(json!({})), body(json!({"required": true})));
        assert_eq!(lines, ["request-body-required getThing: the body is required now | old client breaks"]);
        let lines = found(body(json!({"required": true})), body(json!({})));
        assert_eq!(lines, ["request-body-optional getThing: the body is optional now | new client breaks"]);
    }
}
