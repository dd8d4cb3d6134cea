//! The places of a tuple. A client that receives one keeps elements that it doesn't know and takes missing ones for not set; an API may count them. What
//! stands at a place is told by `value_type`; the name of a place is not on the wire.

use super::Rule;
use crate::document::{list, text};
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::values::Structure;
use crate::wire::{BREAKING, UNNOTICED, wire};

pub(super) const RULE: Rule = Rule {
    names: &["tuple-place-added", "tuple-place-removed", "tuple-place-renamed", "tuple-order"],
    check,
};

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        if (Structure::of(pair.old), Structure::of(pair.new)) != (Structure::Tuple, Structure::Tuple) {
            continue;
        }
        let names = |schema| list(schema, "x-tuple").iter().map(|place| text(place, "name")).collect::<Vec<_>>();
        let (old, new) = (names(pair.old), names(pair.new));
        let at = |index: usize| pair.site.at(&format!("/x-tuple/{index}"));
        let counted = wire(pair.role.sent, pair.role.sent);
        if let Some((index, name)) = old.iter().enumerate().find(|(index, name)| new.iter().position(|other| other == *name).is_some_and(|now| now != *index)) {
            let message = pair.says(&format!("has `{name}` at another place; it was at {index}"));
            findings.now("tuple-order", &pair.site, message, BREAKING);
            continue;
        }
        for (index, (before, after)) in old.iter().zip(&new).enumerate().filter(|(_, (before, after))| before != after) {
            let message = pair.says(&format!("has place {index} called `{after}`, which was called `{before}`"));
            findings.now("tuple-place-renamed", &at(index), message, UNNOTICED);
        }
        for (index, name) in new.iter().enumerate().skip(old.len()) {
            findings.now("tuple-place-added", &at(index), pair.says(&format!("has `{name}` at the end")), counted);
        }
        for (index, name) in old.iter().enumerate().skip(new.len()) {
            findings.gone("tuple-place-removed", &at(index), pair.says(&format!("has no `{name}` at the end any more")), counted);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    fn changed(before: &[&str], after: &[&str], usage: &str) -> Vec<String> {
        let with = |names: &[&str]| {
            let places: Value = names.iter().map(|name| json!({"name": name, "schema": {"type": "string"}})).collect();
            schemas(json!({"T": {"type": "array", "items": {}, "x-tuple": places}}), usage)
        };
        found(with(before), with(after))
    }

    #[test]
    fn a_place_at_the_end_is_read_by_everybody_and_counted_by_an_api() {
        assert_eq!(changed(&["a"], &["a", "b"], "received"), ["tuple-place-added T: has `b` at the end"]);
        assert_eq!(changed(&["a"], &["a", "b"], "sent"), ["tuple-place-added T: has `b` at the end | old client breaks | new client breaks"]);
        assert_eq!(changed(&["a", "b"], &["a"], "received"), ["tuple-place-removed T: has no `b` at the end any more"]);
    }

    #[test]
    fn another_name_is_not_on_the_wire_and_another_order_breaks_both() {
        assert_eq!(changed(&["a"], &["b"], "both"), ["tuple-place-renamed T: has place 0 called `b`, which was called `a`"]);
        assert_eq!(changed(&["a", "b"], &["b", "a"], "received"), ["tuple-order T: has `a` at another place; it was at 0 | old client breaks | new client breaks"]);
    }
}
