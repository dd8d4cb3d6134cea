//! Whether a call may be sent again after a failure. A client that thinks so does it, and with the other API that may happen twice.

use super::Rule;
use crate::document::Operation;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{NEW_CLIENT_BREAKS, OLD_CLIENT_BREAKS, UNNOTICED};

pub(super) const RULE: Rule = Rule { names: &["safe"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.operations.both {
        let (old, new) = (pair.old.value.get("x-safe"), pair.new.value.get("x-safe"));
        if old == new && pair.old.method != pair.new.method {
            // what follows from another method is told by `operation_moved`
            continue;
        }
        let site = pair.site.at(if new.is_some() { "/x-safe" } else { "" });
        match (is_safe(&pair.old), is_safe(&pair.new)) {
            (true, false) => findings.now("safe", &site, "it must not be sent twice now", OLD_CLIENT_BREAKS),
            (false, true) => findings.now("safe", &site, "it may be sent again after a failure now", NEW_CLIENT_BREAKS),
            _ if old != new => findings.now("safe", &site, "it says in another way whether it may be sent again", UNNOTICED),
            _ => {}
        }
    }
}

/// What `x-safe` says, or else the method.
fn is_safe(operation: &Operation<'_>) -> bool {
    let said = operation.value.get("x-safe").and_then(serde_json::Value::as_bool);
    said.unwrap_or(!matches!(operation.method, "post" | "patch"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, operation};

    #[test]
    fn a_call_that_became_unsafe_is_repeated_by_old_clients_and_the_other_way_round() {
        let (safe, unsafe_) = (operation(json!({})), operation(json!({"x-safe": false})));
        assert_eq!(found(safe.clone(), unsafe_.clone()), ["safe getThing: it must not be sent twice now | old client breaks"]);
        assert_eq!(found(unsafe_, safe.clone()), ["safe getThing: it may be sent again after a failure now | new client breaks"]);
        assert_eq!(found(safe, operation(json!({"x-safe": true}))), ["safe getThing: it says in another way whether it may be sent again"]);
    }

    #[test]
    fn what_follows_from_another_method_is_told_once() {
        let at = |method: &str| json!({"paths": {"/a": {method: {"operationId": "getThing"}}}});
        assert_eq!(found(at("get"), at("post")).len(), 1);
    }
}
