//! The values of an enum. Enums are open: a client that receives a value which it doesn't know keeps its text. What a client sends must be known.

use serde_json::Value;

use super::Rule;
use crate::document::list;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{Shift, UNNOTICED};

pub(super) const RULE: Rule = Rule { names: &["enum-value-added", "enum-value-removed", "enum-order"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.values {
        // an enum that was none, or is none any more, is told as another type
        let (old, new) = (list(pair.old, "enum"), list(pair.new, "enum"));
        if old.is_empty() || new.is_empty() || pair.old.get("type") != pair.new.get("type") {
            continue;
        }
        let title = |value: &Value| value.as_str().map_or_else(|| format!("`{value}`"), |text| format!("`{text}`"));
        let place = match pair.title() {
            title if title.is_empty() => String::new(),
            title => format!(" of {title}"),
        };
        let added: Vec<_> = new.iter().enumerate().filter(|(_, value)| !old.contains(value)).collect();
        let removed: Vec<_> = old.iter().enumerate().filter(|(_, value)| !new.contains(value)).collect();
        for (index, value) in &added {
            let message = format!("value {}{place} is new", title(value));
            findings.now("enum-value-added", &pair.site.at(&format!("/enum/{index}")), message, Shift::GREW.wire(pair.role));
        }
        for (index, value) in &removed {
            let message = format!("value {}{place} is gone", title(value));
            findings.gone("enum-value-removed", &pair.site.at(&format!("/enum/{index}")), message, Shift::SHRANK.wire(pair.role));
        }
        if added.is_empty() && removed.is_empty() && old != new {
            findings.now("enum-order", &pair.site.at("/enum"), pair.says("has its values in another order"), UNNOTICED);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, parameters, schemas};

    fn changed(before: Value, after: Value, usage: &str) -> Vec<String> {
        let with = |values| schemas(json!({"E": {"type": "string", "enum": values}}), usage);
        found(with(before), with(after))
    }

    #[test]
    fn a_value_that_is_received_may_be_unknown() {
        assert_eq!(changed(json!(["a"]), json!(["a", "b"]), "received"), ["enum-value-added E: value `b` is new"]);
        assert_eq!(changed(json!(["a", "b"]), json!(["a"]), "received"), ["enum-value-removed E: value `b` is gone"]);
    }

    #[test]
    fn a_value_that_is_sent_must_be_known() {
        assert_eq!(changed(json!(["a"]), json!(["a", "b"]), "sent"), ["enum-value-added E: value `b` is new | new client breaks"]);
        assert_eq!(changed(json!(["a", "b"]), json!(["a"]), "sent"), ["enum-value-removed E: value `b` is gone | old client breaks"]);
    }

    #[test]
    fn the_enum_of_a_parameter_is_sent() {
        let with = |values: Value| parameters(json!([{"name": "a", "in": "query", "schema": {"type": "integer", "enum": values}}]));
        let lines = found(with(json!([1])), with(json!([1, 2])));
        assert_eq!(lines, ["enum-value-added getThing: value `2` of query parameter `a` is new | new client breaks"]);
    }

    #[test]
    fn another_order_breaks_nobody() {
        assert_eq!(changed(json!(["a", "b"]), json!(["b", "a"]), "both"), ["enum-order E: has its values in another order"]);
    }
}
