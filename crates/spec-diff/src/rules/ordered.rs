//! Whether the order of a map is kept. It is the same on the wire.

use super::Rule;
use crate::document::is_true;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["ordered"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        match (is_true(pair.old, "x-ordered"), is_true(pair.new, "x-ordered")) {
            (false, true) => findings.now("ordered", &pair.site, pair.says("keeps its order now"), UNNOTICED),
            (true, false) => findings.now("ordered", &pair.site, pair.says("keeps its order no more"), UNNOTICED),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, schemas};

    #[test]
    fn order_is_the_same_on_the_wire() {
        let map = |ordered: bool| json!({"type": "object", "additionalProperties": {"type": "string"}, "x-ordered": ordered});
        let with = |ordered: bool| schemas(json!({"A": {"type": "object", "properties": {"x": map(ordered)}}}), "both");
        assert_eq!(found(with(false), with(true)), ["ordered A: property `x` keeps its order now"]);
        assert_eq!(found(with(true), with(false)), ["ordered A: property `x` keeps its order no more"]);
    }
}
