//! A schema that is gone. What referred to it is told by other rules; one that only hand-written code used is for messages that the new API may not know.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::wire;

pub(super) const RULE: Rule = Rule { names: &["schema-removed"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for single in &pairs.schemas.removed {
        let is_used = pairs.old.usage.is_used(single.thing);
        findings.gone("schema-removed", &single.site, "the schema is gone", wire(!is_used, false));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, schemas};

    #[test]
    fn a_schema_that_is_gone_breaks_old_clients_only_if_no_operation_referred_to_it() {
        let (none, one) = (schemas(json!({}), "none"), schemas(json!({"A": {"type": "object"}}), "none"));
        assert_eq!(found(one, none.clone()), ["schema-removed A: the schema is gone | old client breaks"]);
        let lines = found(schemas(json!({"A": {"type": "object"}}), "received"), none);
        assert!(lines.contains(&"schema-removed A: the schema is gone".to_owned()), "{lines:?}");
    }
}
