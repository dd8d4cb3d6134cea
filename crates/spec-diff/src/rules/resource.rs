//! Of which resources a text is the id. It is the same text on the wire, so that saying so, or no more, changes nothing there; in a path, a client that doesn't know it
//! refuses or encodes ids which one that does takes apart. Ids of another type, or in another form, are other texts for who sends them.

use serde_json::Value;

use super::Rule;
use crate::document::{members, text};
use crate::findings::Findings;
use crate::pairs::{Owner, Pairs, Site};
use crate::wire::{BREAKING, NEW_CLIENT_BREAKS, UNNOTICED, wire};

pub(super) const RULE: Rule = Rule { names: &["resource"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    types(pairs.old.root, pairs.new.root, findings);
    for pair in &pairs.parameters.both {
        let title = pair.new.title();
        match (of_parameter(pair.old.value), of_parameter(pair.new.value)) {
            _ if text(pair.new.value, "in") != "path" => {}
            (old, new) if old == new => {
                if text(pair.old.value, "x-resource") != text(pair.new.value, "x-resource") {
                    findings.now("resource", &pair.site, format!("{title} says the type of its ids in another place"), UNNOTICED);
                }
            }
            ("", new) => findings.now("resource", &pair.site, format!("{title} takes ids of `{new}/..` apart now"), UNNOTICED),
            (old, "") => findings.now("resource", &pair.site, format!("{title} takes ids of `{old}/..` apart no more"), NEW_CLIENT_BREAKS),
            (old, new) => findings.now("resource", &pair.site, format!("{title} takes ids of `{new}/..` and took those of `{old}/..`"), BREAKING),
        }
    }
    for pair in &pairs.values {
        let sent = pair.role.sent;
        // that of a path parameter is its own, see above
        if matches!(&pair.owner, Owner::Parameter(title) if title.starts_with("path ")) {
            continue;
        }
        let mut say = |what: &str, wire| findings.now("resource", &pair.site, pair.says(what), wire);
        let (old, new) = (text(pair.old, "x-resource"), text(pair.new, "x-resource"));
        match (old, new) {
            (old, new) if old == new => {}
            ("", new) => say(&format!("is known as the id of {} now", title(new)), UNNOTICED),
            (old, "") => say(&format!("is no longer known as the id of {}", title(old)), UNNOTICED),
            (old, new) => say(&format!("is the id of {} and was that of {}", title(new), title(old)), wire(sent && new != "any", sent && old != "any")),
        }
        match (text(pair.old, "x-resource-form"), text(pair.new, "x-resource-form")) {
            (before, after) if before == after || old.is_empty() || new.is_empty() => {}
            (_, "bare") => say("has its id without the type now", wire(sent, sent)),
            _ => say("has its id with the type now", wire(sent, sent)),
        }
    }
}

/// The types that the documents name: only names in Rust.
fn types(old: &Value, new: &Value, findings: &mut Findings<'_>) {
    let of = |root, prefix: &str| members(root, "x-resources").find(|(other, _)| *other == prefix).and_then(|(_, name)| name.as_str()).unwrap_or_default();
    let site = Site::document("/x-resources");
    for (prefix, _) in members(new, "x-resources") {
        match (of(old, prefix), of(new, prefix)) {
            (before, after) if before == after => {}
            ("", after) => findings.now("resource", &site, format!("ids of `{prefix}/..` have a type now, `{after}`"), UNNOTICED),
            (before, after) => findings.now("resource", &site, format!("ids of `{prefix}/..` are called `{after}` and were `{before}`"), UNNOTICED),
        }
    }
    for (prefix, _) in members(old, "x-resources").filter(|(prefix, _)| of(new, prefix).is_empty()) {
        findings.gone("resource", &site, format!("ids of `{prefix}/..` have no type any more"), UNNOTICED);
    }
}

/// A parameter says it itself or in its schema.
fn of_parameter(parameter: &Value) -> &str {
    match text(parameter, "x-resource") {
        "" => parameter.get("schema").map_or("", |schema| text(schema, "x-resource")),
        own => own,
    }
}

fn title(prefix: &str) -> String {
    match prefix {
        "any" => "any resource".to_owned(),
        prefix => format!("`{prefix}/..`"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, parameters, schemas};

    #[test]
    fn ids_with_a_prefix_are_taken_apart_by_who_knows_it() {
        let with = |prefix: &str| parameters(json!([{"name": "id", "in": "path", "x-resource": prefix}]));
        assert_eq!(found(with(""), with("a")), ["resource getThing: path parameter `id` takes ids of `a/..` apart now"]);
        assert_eq!(found(with("a"), with("")), ["resource getThing: path parameter `id` takes ids of `a/..` apart no more | new client breaks"]);
        let line = "resource getThing: path parameter `id` takes ids of `b/..` and took those of `a/..` | old client breaks | new client breaks";
        assert_eq!(found(with("a"), with("b")), [line]);
    }

    #[test]
    fn a_parameter_says_it_itself_or_in_its_schema() {
        let own = parameters(json!([{"name": "id", "in": "path", "x-resource": "a", "schema": {"type": "string"}}]));
        let inner = parameters(json!([{"name": "id", "in": "path", "schema": {"type": "string", "x-resource": "a"}}]));
        let none = parameters(json!([{"name": "id", "in": "path", "schema": {"type": "string"}}]));
        assert_eq!(found(none, inner.clone()), ["resource getThing: path parameter `id` takes ids of `a/..` apart now"]);
        assert_eq!(found(own, inner), ["resource getThing: path parameter `id` says the type of its ids in another place"]);
    }

    fn property(members: Value, usage: &str) -> Value {
        let mut property = json!({"type": "string"});
        for (key, value) in members.as_object().into_iter().flatten() {
            property[key] = value.clone();
        }
        schemas(json!({"A": {"type": "object", "properties": {"x": property}}}), usage)
    }

    #[test]
    fn an_id_is_the_same_text_on_the_wire_until_it_is_that_of_another_type() {
        let with = |prefix: &str| property(json!({"x-resource": prefix}), "both");
        let plain = property(json!({}), "both");
        assert_eq!(found(plain.clone(), with("a")), ["resource A: property `x` is known as the id of `a/..` now"]);
        assert_eq!(found(with("a"), plain), ["resource A: property `x` is no longer known as the id of `a/..`"]);
        assert_eq!(found(with("a"), with("b")), ["resource A: property `x` is the id of `b/..` and was that of `a/..` | old client breaks | new client breaks"]);
        assert_eq!(found(with("a"), with("any")), ["resource A: property `x` is the id of any resource and was that of `a/..` | new client breaks"]);
        assert_eq!(found(with("any"), with("a")), ["resource A: property `x` is the id of `a/..` and was that of any resource | old client breaks"]);
    }

    #[test]
    fn the_form_of_an_id_counts_for_who_sends_it() {
        let with = |form: &str, usage: &str| property(json!({"x-resource": "a", "x-resource-form": form}), usage);
        let full = |usage: &str| property(json!({"x-resource": "a"}), usage);
        assert_eq!(found(full("received"), with("bare", "received")), ["resource A: property `x` has its id without the type now"]);
        assert_eq!(found(with("bare", "sent"), full("sent")), ["resource A: property `x` has its id with the type now | old client breaks | new client breaks"]);
    }

    #[test]
    fn the_name_of_a_type_is_not_on_the_wire() {
        let with = |types: Value| json!({"x-resources": types});
        assert_eq!(found(with(json!({})), with(json!({"a": "A"}))), ["resource document: ids of `a/..` have a type now, `A`"]);
        assert_eq!(found(with(json!({"a": "A"})), with(json!({"a": "B"}))), ["resource document: ids of `a/..` are called `B` and were `A`"]);
        assert_eq!(found(with(json!({"a": "A"})), with(json!({}))), ["resource document: ids of `a/..` have no type any more"]);
    }
}
