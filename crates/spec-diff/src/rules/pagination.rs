//! How a list is paged. A client pages as its own spec says: with the other API it may stop early, or never. A larger page is asked for only by who may.

use serde_json::Value;

use super::Rule;
use crate::change::Wire;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{BREAKING, NEW_CLIENT_BREAKS, OLD_CLIENT_BREAKS};

pub(super) const RULE: Rule = Rule { names: &["pagination"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.operations.both {
        let site = pair.site.at("/x-pagination");
        match (pair.old.value.get("x-pagination"), pair.new.value.get("x-pagination")) {
            (None, Some(_)) => findings.now("pagination", &site, "its answer comes in pages now", NEW_CLIENT_BREAKS),
            (Some(_), None) => findings.gone("pagination", &site, "its answer comes in pages no more", OLD_CLIENT_BREAKS),
            (Some(old), Some(new)) => {
                for key in keys(old, new) {
                    let (before, after) = (old.get(&key), new.get(&key));
                    if before != after {
                        let said = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), |value| format!("`{value}`"));
                        let message = format!("`{key}` of its pages is {} and was {}", said(after), said(before));
                        let at = if after.is_some() { pair.site.at(&format!("/x-pagination/{key}")) } else { site.clone() };
                        findings.now("pagination", &at, message, verdict(&key, before, after));
                    }
                }
            }
            (None, None) => {}
        }
    }
}

fn keys(old: &Value, new: &Value) -> Vec<String> {
    let mut keys: Vec<String> = [old, new].into_iter().filter_map(Value::as_object).flat_map(|fields| fields.keys().cloned()).collect();
    keys.sort();
    keys.dedup();
    keys
}

fn verdict(key: &str, old: Option<&Value>, new: Option<&Value>) -> Wire {
    let number = |value: Option<&Value>| value.and_then(Value::as_u64);
    match (key, number(old), number(new)) {
        ("max-limit", Some(old), Some(new)) if new > old => NEW_CLIENT_BREAKS,
        ("max-limit", Some(_), Some(_)) => OLD_CLIENT_BREAKS,
        // who does not know of it goes by numbers
        ("keyset", ..) if old.is_none() => NEW_CLIENT_BREAKS,
        ("keyset", ..) if new.is_none() => OLD_CLIENT_BREAKS,
        _ => BREAKING,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    fn paged(pagination: Value) -> Value {
        operation(json!({"x-pagination": pagination}))
    }

    #[test]
    fn another_way_to_page_breaks_both() {
        let lines = found(paged(json!({"page": "page"})), paged(json!({"page": "p"})));
        assert_eq!(lines, ["pagination getThing: `page` of its pages is `\"p\"` and was `\"page\"` | old client breaks | new client breaks"]);
    }

    #[test]
    fn an_offset_that_one_more_parameter_takes_breaks_both() {
        let lines = found(paged(json!({"offset": "a"})), paged(json!({"offset": ["a", "b"]})));
        assert_eq!(lines, ["pagination getThing: `offset` of its pages is `[\"a\",\"b\"]` and was `\"a\"` | old client breaks | new client breaks"]);
    }

    #[test]
    fn pages_that_are_new_or_gone_are_asked_for_by_who_knows_them() {
        assert_eq!(found(operation(json!({})), paged(json!({}))), ["pagination getThing: its answer comes in pages now | new client breaks"]);
        assert_eq!(found(paged(json!({})), operation(json!({}))), ["pagination getThing: its answer comes in pages no more | old client breaks"]);
    }

    #[test]
    fn a_larger_page_is_asked_for_by_who_may() {
        let most = |limit: u64| paged(json!({"limit": "n", "max-limit": limit}));
        assert!(found(most(10), most(20))[0].ends_with("is `20` and was `10` | new client breaks"));
        assert!(found(most(20), most(10))[0].ends_with("is `10` and was `20` | old client breaks"));
    }

    #[test]
    fn a_keyset_is_used_by_who_knows_of_it() {
        let by_number = paged(json!({"page": "page"}));
        let keyset = paged(json!({"page": "page", "keyset": {"with": {"pagination": ["keyset"]}}}));
        assert!(found(by_number.clone(), keyset.clone())[0].ends_with("| new client breaks"));
        assert!(found(keyset, by_number)[0].ends_with("| old client breaks"));
    }
}
