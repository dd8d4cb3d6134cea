//! Whether a property is decoded, or kept as it came. It is the same on the wire.

use super::Rule;
use crate::document::is_true;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::UNNOTICED;

pub(super) const RULE: Rule = Rule { names: &["raw-json"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        match (is_true(pair.old, "x-raw-json"), is_true(pair.new, "x-raw-json")) {
            (false, true) => findings.now("raw-json", &pair.site, pair.says("is decoded only when it is asked for now"), UNNOTICED),
            (true, false) => findings.now("raw-json", &pair.site, pair.says("is decoded at once now"), UNNOTICED),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::rules::testing::{found, schemas};

    #[test]
    fn raw_json_is_the_same_on_the_wire() {
        let with = |raw: bool| schemas(json!({"A": {"type": "object", "properties": {"x": {"type": "object", "x-raw-json": raw}}}}), "both");
        assert_eq!(found(with(false), with(true)), ["raw-json A: property `x` is decoded only when it is asked for now"]);
        assert_eq!(found(with(true), with(false)), ["raw-json A: property `x` is decoded at once now"]);
    }
}
