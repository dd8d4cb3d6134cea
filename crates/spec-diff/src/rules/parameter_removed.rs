//! A parameter that is gone. Nobody knows whether the new API ignores or refuses what it doesn't know; the old one refuses a call without what it wants.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{BREAKING, OLD_CLIENT_BREAKS};

pub(super) const RULE: Rule = Rule { names: &["parameter-removed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for single in &pairs.parameters.removed {
        let (was, wire) = if single.thing.is_required() {
            ("required", BREAKING)
        } else {
            ("optional", OLD_CLIENT_BREAKS)
        };
        let message = format!("{} is gone; it was {was}", single.thing.title());
        findings.gone("parameter-removed", &single.site, message, wire);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, parameters};

    #[test]
    fn an_optional_parameter_that_is_gone_is_sent_by_old_clients_only() {
        let lines = found(parameters(json!([{"name": "a", "in": "query"}])), parameters(json!([])));
        assert_eq!(lines, ["parameter-removed getThing: query parameter `a` is gone; it was optional | old client breaks"]);
    }

    #[test]
    fn a_required_one_is_missed_by_the_old_api() {
        let lines = found(parameters(json!([{"name": "a", "in": "query", "required": true}])), parameters(json!([])));
        let expected = "parameter-removed getThing: query parameter `a` is gone; it was required | old client breaks | new client breaks";
        assert_eq!(lines, [expected]);
    }
}
