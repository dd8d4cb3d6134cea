//! An operation that is new. A client that has it calls what the old API doesn't know.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::NEW_CLIENT_BREAKS;

pub(super) const RULE: Rule = Rule { names: &["operation-added"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for single in &pairs.operations.added {
        let message = format!("the operation is new: `{}`", single.thing.call());
        findings.now("operation-added", &single.site, message, NEW_CLIENT_BREAKS);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, operation};

    #[test]
    fn only_a_new_client_calls_an_operation_that_is_new() {
        let lines = found(json!({"paths": {}}), operation(json!({})));
        assert_eq!(lines, ["operation-added getThing: the operation is new: `GET /things/{id}` | new client breaks"]);
    }
}
