//! A schema that is new. What refers to it is told by other rules; one that only hand-written code uses is for messages that the old API may not know.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::wire;

pub(super) const RULE: Rule = Rule { names: &["schema-added"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for single in &pairs.schemas.added {
        let is_used = pairs.new.usage.is_used(single.thing);
        findings.now("schema-added", &single.site, "the schema is new", wire(false, !is_used));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, schemas};

    #[test]
    fn a_new_schema_breaks_new_clients_only_if_no_operation_refers_to_it() {
        let (none, one) = (schemas(json!({}), "none"), schemas(json!({"A": {"type": "object"}}), "none"));
        assert_eq!(found(none.clone(), one), ["schema-added A: the schema is new | new client breaks"]);
        let (none, one) = (
            schemas(json!({}), "received"),
            schemas(json!({"A": {"type": "object"}}), "received"),
        );
        let lines = found(none, one);
        assert!(lines.contains(&"schema-added A: the schema is new".to_owned()), "{lines:?}");
    }
}
