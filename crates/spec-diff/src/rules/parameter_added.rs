//! A parameter that is new. Nobody knows whether the old API ignores or refuses what it doesn't know; the new one refuses a call without what it wants.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{BREAKING, NEW_CLIENT_BREAKS};

pub(super) const RULE: Rule = Rule { names: &["parameter-added", "parameter-added-required"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for single in &pairs.parameters.added {
        let title = single.thing.title();
        if single.thing.is_required() {
            findings.now("parameter-added-required", &single.site, format!("{title} is new and required"), BREAKING);
        } else {
            findings.now("parameter-added", &single.site, format!("{title} is new and optional"), NEW_CLIENT_BREAKS);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, parameters};

    #[test]
    fn an_optional_parameter_is_sent_by_new_clients_only() {
        let lines = found(parameters(json!([])), parameters(json!([{"name": "a", "in": "query"}])));
        assert_eq!(lines, ["parameter-added getThing: query parameter `a` is new and optional | new client breaks"]);
    }

    #[test]
    fn a_required_parameter_breaks_both() {
        let lines = found(parameters(json!([])), parameters(json!([{"name": "a", "in": "header", "required": true}])));
        let expected = "parameter-added-required getThing: header parameter `a` is new and required | old client breaks | new client breaks";
        assert_eq!(lines, [expected]);
    }
}
