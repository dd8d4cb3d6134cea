//! Whether a parameter may be left out. A client leaves out what its own spec lets it.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{NEW_CLIENT_BREAKS, OLD_CLIENT_BREAKS};

pub(super) const RULE: Rule = Rule { names: &["parameter-required", "parameter-optional"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.parameters.both {
        let title = pair.new.title();
        match (pair.old.is_required(), pair.new.is_required()) {
            (false, true) => findings.now("parameter-required", &pair.site, format!("{title} is required now"), OLD_CLIENT_BREAKS),
            (true, false) => findings.now("parameter-optional", &pair.site, format!("{title} is optional now"), NEW_CLIENT_BREAKS),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, parameters};

    fn required(required: bool) -> Value {
        parameters(json!([{"name": "a", "in": "query", "required": required}]))
    }

    #[test]
    fn old_clients_may_leave_out_what_is_required_now() {
        let lines = found(required(false), required(true));
        assert_eq!(lines, ["parameter-required getThing: query parameter `a` is required now | old client breaks"]);
    }

    #[test]
    fn new_clients_may_leave_out_what_the_old_api_wants() {
        let lines = found(required(true), required(false));
        assert_eq!(lines, ["parameter-optional getThing: query parameter `a` is optional now | new client breaks"]);
    }
}
