//! An operation that is gone. A client that has it calls what the new API doesn't know.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::OLD_CLIENT_BREAKS;

pub(super) const RULE: Rule = Rule { names: &["operation-removed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for single in &pairs.operations.removed {
        let message = format!("the operation is gone: `{}`", single.thing.call());
        findings.gone("operation-removed", &single.site, message, OLD_CLIENT_BREAKS);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, operation};

    #[test]
    fn only_an_old_client_calls_an_operation_that_is_gone() {
        let lines = found(operation(json!({})), json!({"paths": {}}));
        assert_eq!(lines, ["operation-removed getThing: the operation is gone: `GET /things/{id}` | old client breaks"]);
    }
}
