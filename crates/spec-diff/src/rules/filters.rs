//! By what a list is filtered and sorted. A condition that the API does not know is refused or, worse, not heeded; a client that does not know one does not send it.
//! Another kind of property is written another way.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Rule;
use crate::document::list;
use crate::findings::Findings;
use crate::pairs::Pairs;
use crate::wire::{BREAKING, NEW_CLIENT_BREAKS, OLD_CLIENT_BREAKS};

pub(super) const RULE: Rule = Rule { names: &["filters"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    for pair in &pairs.operations.both {
        let site = pair.site.at("/x-filters");
        let (old, new) = (pair.old.value.get("x-filters"), pair.new.value.get("x-filters"));
        let nothing = Value::Null;
        let (old, new) = (old.unwrap_or(&nothing), new.unwrap_or(&nothing));
        for name in names(old).union(&names(new)) {
            match (kind(old, name), kind(new, name)) {
                (None, Some(kind)) => {
                    let message = format!("its list is filtered by `{name}` now, a {kind}");
                    findings.now("filters", &site, message, NEW_CLIENT_BREAKS);
                }
                (Some(_), None) => {
                    findings.gone("filters", &site, format!("its list is not filtered by `{name}` any more"), OLD_CLIENT_BREAKS);
                }
                (Some(before), Some(after)) if before != after => {
                    let message = format!("`{name}`, by which its list is filtered, is a {after} and was a {before}");
                    findings.now("filters", &site, message, BREAKING);
                }
                _ => {}
            }
        }
        let (before, after) = (sorted(old), sorted(new));
        for name in after.difference(&before) {
            findings.now("filters", &site, format!("its list is sorted by `{name}` now"), NEW_CLIENT_BREAKS);
        }
        for name in before.difference(&after) {
            findings.gone("filters", &site, format!("its list is not sorted by `{name}` any more"), OLD_CLIENT_BREAKS);
        }
    }
}

fn names(filters: &Value) -> BTreeSet<&str> {
    let fields = filters.get("fields").and_then(Value::as_object);
    fields.into_iter().flatten().map(|(name, _)| name.as_str()).collect()
}

fn sorted(filters: &Value) -> BTreeSet<&str> {
    list(filters, "sort").iter().filter_map(Value::as_str).collect()
}

fn kind<'v>(filters: &'v Value, name: &str) -> Option<&'v str> {
    Some(filters.get("fields")?.get(name)?.as_str().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    fn listed(filters: Value) -> Value {
        operation(json!({"x-filters": filters}))
    }

    #[test]
    fn a_filter_is_sent_by_who_knows_it() {
        let (none, size) = (listed(json!({"fields": {}})), listed(json!({"fields": {"size": "number"}})));
        assert_eq!(found(none.clone(), size.clone()), ["filters getThing: its list is filtered by `size` now, a number | new client breaks"]);
        assert_eq!(found(size, none), ["filters getThing: its list is not filtered by `size` any more | old client breaks"]);
    }

    #[test]
    fn another_kind_of_property_breaks_both() {
        let of = |kind: &str| listed(json!({"fields": {"created": kind}}));
        let lines = found(of("text"), of("time"));
        assert_eq!(lines, ["filters getThing: `created`, by which its list is filtered, is a time and was a text | old client breaks | new client breaks"]);
    }

    #[test]
    fn an_order_is_asked_for_by_who_knows_it() {
        let (none, name) = (listed(json!({})), listed(json!({"sort": ["name"]})));
        assert_eq!(found(none.clone(), name.clone()), ["filters getThing: its list is sorted by `name` now | new client breaks"]);
        assert_eq!(found(name, none), ["filters getThing: its list is not sorted by `name` any more | old client breaks"]);
    }

    #[test]
    fn filters_that_are_new_or_gone_as_a_whole_are_found() {
        let filtered = listed(json!({"fields": {"a": "text"}, "sort": ["a"]}));
        assert_eq!(found(operation(json!({})), filtered.clone()).len(), 2);
        assert_eq!(found(filtered, operation(json!({}))).len(), 2);
    }
}
