//! With which credentials an API may be called. What is listed are alternatives: a client is let in as long as the other side takes one that asks for
//! nothing more than what the client has.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Rule;
use crate::findings::Findings;
use crate::pairs::{Pairs, Site};
use crate::wire::{Shift, wire};

pub(super) const RULE: Rule = Rule { names: &["security"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let whole = |root: &Value| root.get("security").cloned();
    let (old, new) = (whole(pairs.old.root), whole(pairs.new.root));
    compare(findings, &Site::document("/security"), old.as_ref(), new.as_ref());
    for pair in &pairs.operations.both {
        let (before, after) = (pair.old.value.get("security"), pair.new.value.get("security"));
        // what an operation doesn't say itself is told once, for the document
        if before != after {
            let site = pair.site.at(if after.is_some() { "/security" } else { "" });
            compare(findings, &site, before.or(old.as_ref()), after.or(new.as_ref()));
        }
    }
}

fn compare(findings: &mut Findings<'_>, site: &Site, old: Option<&Value>, new: Option<&Value>) {
    if old == new {
        return;
    }
    let (before, after) = (alternatives(old), alternatives(new));
    let shift = Shift {
        shrank: !before.iter().all(|client| lets_in(&after, client)),
        grew: !after.iter().all(|client| lets_in(&before, client)),
        ..Shift::NONE
    };
    let message = format!("the credentials are {} and were {}", title(&after), title(&before));
    findings.now("security", site, message, wire(shift.shrank, shift.grew));
}

/// The schemes of each alternative, with their scopes.
type Alternative = BTreeMap<String, BTreeSet<String>>;

fn alternatives(security: Option<&Value>) -> Vec<Alternative> {
    let listed = security.and_then(Value::as_array).into_iter().flatten();
    let found: Vec<Alternative> = listed
        .filter_map(Value::as_object)
        .map(|schemes| {
            let scopes = |scopes: &Value| scopes.as_array().into_iter().flatten().map(Value::to_string).collect();
            schemes.iter().map(|(name, value)| (name.clone(), scopes(value))).collect()
        })
        .collect();
    // nothing listed: no credentials are wanted
    if found.is_empty() { vec![Alternative::new()] } else { found }
}

/// Whether a client with these credentials is let in.
fn lets_in(alternatives: &[Alternative], client: &Alternative) -> bool {
    let satisfied = |wanted: &Alternative| {
        wanted.iter().all(|(scheme, scopes)| client.get(scheme).is_some_and(|has| has.is_superset(scopes)))
    };
    alternatives.iter().any(satisfied)
}

fn title(alternatives: &[Alternative]) -> String {
    let each = alternatives.iter().map(|schemes| {
        let names: Vec<_> = schemes
            .iter()
            .map(|(name, scopes)| match scopes.len() {
                0 => format!("`{name}`"),
                _ => format!("`{name}` ({})", scopes.iter().cloned().collect::<Vec<_>>().join(" ")),
            })
            .collect();
        if names.is_empty() { "none".to_owned() } else { names.join(" with ") }
    });
    each.collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, operation};

    #[test]
    fn one_more_alternative_is_good_for_old_clients_only() {
        let (one, two) = (json!({"security": [{"a": []}]}), json!({"security": [{"a": []}, {"b": []}]}));
        assert_eq!(found(one.clone(), two.clone()), ["security document: the credentials are `a` or `b` and were `a` | new client breaks"]);
        assert_eq!(found(two, one), ["security document: the credentials are `a` and were `a` or `b` | old client breaks"]);
    }

    #[test]
    fn an_operation_that_wants_credentials_now_breaks_clients_that_send_none() {
        let with = |security: Value| operation(json!({"security": security}));
        let lines = found(with(json!([])), with(json!([{"a": []}])));
        assert_eq!(lines, ["security getThing: the credentials are `a` and were none | old client breaks"]);
    }

    #[test]
    fn a_change_for_the_whole_document_is_told_once() {
        let with = |security: Value| {
            let mut document = operation(json!({}));
            document["security"] = security;
            document
        };
        assert_eq!(found(with(json!([{"a": []}])), with(json!([{"b": []}]))).len(), 1);
    }
}
