//! Whether `null` is a value. A client reads `null` for an optional property as not set; anywhere else it fails on a `null` that its spec doesn't name.

use super::Rule;
use crate::findings::Findings;
use crate::pairs::{Owner, Pairs};
use crate::values::is_nullable;
use crate::wire::Shift;

pub(super) const RULE: Rule = Rule {
    names: &["property-nullable", "property-not-nullable", "nullable", "not-nullable"],
    check,
};

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        let is_property = matches!(pair.owner, Owner::Property(_));
        match (is_nullable(pair.old), is_nullable(pair.new)) {
            (false, true) => {
                let rule = if is_property { "property-nullable" } else { "nullable" };
                let shift = Shift { old_reads_new: pair.old_is_optional, ..Shift::GREW };
                findings.now(rule, &pair.site, pair.says("may be null now"), shift.wire(pair.role));
            }
            (true, false) => {
                let rule = if is_property { "property-not-nullable" } else { "not-nullable" };
                let shift = Shift { new_reads_old: pair.new_is_optional, ..Shift::SHRANK };
                findings.now(rule, &pair.site, pair.says("is never null now"), shift.wire(pair.role));
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    fn changed(before: bool, required: Value, usage: &str) -> Vec<String> {
        let with = |nullable: bool| {
            let property = json!({"type": "string", "nullable": nullable});
            schemas(json!({"A": {"type": "object", "required": required, "properties": {"x": property}}}), usage)
        };
        found(with(before), with(!before))
    }

    #[test]
    fn null_for_an_optional_property_is_read_as_not_set() {
        assert_eq!(changed(false, json!([]), "received"), ["property-nullable A: property `x` may be null now"]);
        assert_eq!(changed(true, json!([]), "received"), ["property-not-nullable A: property `x` is never null now"]);
    }

    #[test]
    fn null_for_a_required_property_is_read_only_by_who_expects_it() {
        assert_eq!(changed(false, json!(["x"]), "received"), ["property-nullable A: property `x` may be null now | old client breaks"]);
        assert_eq!(changed(true, json!(["x"]), "received"), ["property-not-nullable A: property `x` is never null now | new client breaks"]);
    }

    #[test]
    fn null_is_sent_only_by_who_may() {
        assert_eq!(changed(false, json!([]), "sent"), ["property-nullable A: property `x` may be null now | new client breaks"]);
        assert_eq!(changed(true, json!([]), "sent"), ["property-not-nullable A: property `x` is never null now | old client breaks"]);
    }
}
