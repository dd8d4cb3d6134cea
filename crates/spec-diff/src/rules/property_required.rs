//! Whether a property is always there. A client that receives it fails without what its spec says is required, and an API likewise with what clients send.

use super::Rule;
use crate::document::{list, members};
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::Shift;

pub(super) const RULE: Rule = Rule { names: &["property-required", "property-optional"], check };

/// What becomes of values when a property is required now: those without it are gone.
const REQUIRED: Shift = Shift { shrank: true, grew: false, old_reads_new: true, new_reads_old: false };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.properties.both {
        let title = &pair.new.title;
        match (pair.old.is_required, pair.new.is_required) {
            (false, true) => {
                findings.now("property-required", &pair.site, format!("{title} is required now"), REQUIRED.wire(pair.new.role));
            }
            (true, false) => {
                let message = format!("{title} is optional now");
                findings.now("property-optional", &pair.site, message, REQUIRED.reversed().wire(pair.new.role));
            }
            _ => {}
        }
    }
    beside(pairs, findings);
}

/// Names in `required` that are no properties of the same part of an object.
fn beside(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        let loose = |schema| {
            let has = move |wanted: &str| members(schema, "properties").any(|(name, _)| name == wanted);
            let names = list(schema, "required").iter().filter_map(|name| name.as_str());
            names.filter(|name| !has(name)).collect::<Vec<_>>()
        };
        let (old, new) = (loose(pair.old), loose(pair.new));
        // where a property was removed or added that is told already
        let is_property = |name: &str| [pair.old, pair.new].iter().any(|schema| members(schema, "properties").any(|(other, _)| other == name));
        for name in new.iter().filter(|name| !old.contains(name) && !is_property(name)) {
            findings.now("property-required", &pair.site, pair.says(&format!("wants `{name}` now")), REQUIRED.wire(pair.role));
        }
        for name in old.iter().filter(|name| !new.contains(name) && !is_property(name)) {
            let message = pair.says(&format!("does not want `{name}` any more"));
            findings.now("property-optional", &pair.site, message, REQUIRED.reversed().wire(pair.role));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    fn changed(before: Value, after: Value, usage: &str) -> Vec<String> {
        let with = |required| schemas(json!({"A": {"type": "object", "required": required, "properties": {"x": {"type": "string"}}}}), usage);
        found(with(before), with(after))
    }

    #[test]
    fn what_is_required_now_is_missed_where_it_was_optional() {
        assert_eq!(changed(json!([]), json!(["x"]), "received"), ["property-required A: property `x` is required now | new client breaks"]);
        assert_eq!(changed(json!([]), json!(["x"]), "sent"), ["property-required A: property `x` is required now | old client breaks"]);
    }

    #[test]
    fn what_is_optional_now_is_missed_where_it_was_required() {
        assert_eq!(changed(json!(["x"]), json!([]), "received"), ["property-optional A: property `x` is optional now | old client breaks"]);
        assert_eq!(changed(json!(["x"]), json!([]), "sent"), ["property-optional A: property `x` is optional now | new client breaks"]);
    }

    #[test]
    fn a_required_name_of_another_part_counts_too() {
        assert_eq!(changed(json!([]), json!(["other"]), "sent"), ["property-required A: wants `other` now | old client breaks"]);
    }
}
