//! The variants of a union. A client keeps a value that fits no variant as it is, so only what is sent must be known. Where a discriminator says which
//! variant a value is, another discriminator, or another value for a variant, makes it another one.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Rule;
use crate::document::{list, members, text};
use crate::findings::Findings;
use crate::pairs::{Pairs, ValuePair};
use crate::values::{Structure, Values, reference, title};
use crate::wire::{BREAKING, Shift};

pub(super) const RULE: Rule = Rule { names: &["variant-added", "variant-removed", "discriminator"], check };

fn check(pairs: &Pairs<'_>, findings: &mut Findings<'_>) {
    let values = Values { old: pairs.old.root, new: pairs.new.root, names: &pairs.names };
    for pair in &pairs.values {
        if (Structure::of(pair.old), Structure::of(pair.new)) != (Structure::Union, Structure::Union) {
            continue;
        }
        let (old, new) = (list(pair.old, "oneOf"), list(pair.new, "oneOf"));
        for (index, variant) in new.iter().enumerate() {
            if !old.iter().any(|other| values.are_equal(other, variant)) {
                let message = pair.says(&format!("may be {} too", title(variant)));
                findings.now("variant-added", &pair.site.at(&format!("/oneOf/{index}")), message, Shift::GREW.wire(pair.role));
            }
        }
        for (index, variant) in old.iter().enumerate() {
            if !new.iter().any(|other| values.are_equal(variant, other)) {
                let message = pair.says(&format!("is never {} any more", title(variant)));
                findings.gone("variant-removed", &pair.site.at(&format!("/oneOf/{index}")), message, Shift::SHRANK.wire(pair.role));
            }
        }
        discriminator(pair, &values, findings);
    }
}

fn discriminator(pair: &ValuePair<'_>, values: &Values<'_>, findings: &mut Findings<'_>) {
    let (old, new) = (tags(pair.old), tags(pair.new));
    let property = |schema: &'_ Value| schema.get("discriminator").map_or_else(String::new, |by| text(by, "propertyName").to_owned());
    let (before, after) = (property(pair.old), property(pair.new));
    let moved = old.iter().find_map(|(value, schema)| {
        let now = new.iter().find(|(_, other)| values.names.same(schema, other))?;
        // the variant itself is gone or new: told already
        (now.0 != value && !new.contains_key(value)).then(|| (value.clone(), now.0.clone()))
    });
    let exchanged = old.iter().any(|(value, schema)| new.get(value).is_some_and(|other| !values.names.same(schema, other)));
    let message = match moved {
        _ if before != after => {
            let said = |property: &str| if property.is_empty() { "nothing".to_owned() } else { format!("`{property}`") };
            format!("which variant it is says {} and said {}", said(&after), said(&before))
        }
        Some((value, now)) => format!("the variant `{value}` is called `{now}` on the wire"),
        None if exchanged => "a value of the discriminator means another variant".to_owned(),
        None => return,
    };
    findings.now("discriminator", &pair.site.at("/discriminator"), pair.says(&message), BREAKING);
}

/// The references of the variants by what stands for them on the wire: the names in the mapping, or else their own.
fn tags(union: &Value) -> BTreeMap<String, String> {
    let Some(by) = union.get("discriminator") else {
        return BTreeMap::new();
    };
    let mapped: BTreeMap<String, String> = members(by, "mapping")
        .filter_map(|(value, target)| {
            let target = target.as_str()?;
            let is_name = !target.contains(['#', '/']);
            let target = if is_name { format!("#/components/schemas/{target}") } else { target.to_owned() };
            Some((value.to_owned(), target))
        })
        .collect();
    let references = list(union, "oneOf").iter().filter_map(reference);
    let unmapped = references.filter(|target| !mapped.values().any(|known| known == target));
    let own: Vec<_> =
        unmapped.map(|target| (target.rsplit('/').next().unwrap_or_default().to_owned(), target.to_owned())).collect();
    mapped.into_iter().chain(own).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::rules::testing::{found, schemas};

    fn changed(before: Value, after: Value, usage: &str) -> Vec<String> {
        let with = |variants| schemas(json!({"U": {"oneOf": variants}}), usage);
        found(with(before), with(after))
    }

    #[test]
    fn a_variant_that_is_received_may_be_unknown() {
        let (one, two) = (json!([{"type": "string"}]), json!([{"type": "string"}, {"type": "integer"}]));
        assert_eq!(changed(one.clone(), two.clone(), "received"), ["variant-added U: may be an `integer` too"]);
        assert_eq!(changed(two, one, "received"), ["variant-removed U: is never an `integer` any more"]);
    }

    #[test]
    fn a_variant_that_is_sent_must_be_known() {
        let (one, two) = (json!([{"type": "string"}]), json!([{"type": "string"}, {"type": "integer"}]));
        assert_eq!(changed(one.clone(), two.clone(), "sent"), ["variant-added U: may be an `integer` too | new client breaks"]);
        assert_eq!(changed(two, one, "sent"), ["variant-removed U: is never an `integer` any more | old client breaks"]);
    }

    #[test]
    fn another_name_for_a_variant_on_the_wire_breaks_both() {
        let with = |name: &str, by: Value| {
            let all = json!({
                "U": {"oneOf": [{"$ref": format!("#/components/schemas/{name}")}], "discriminator": by},
                name: {"type": "object", "properties": {"kind": {"type": "string"}}},
            });
            schemas(all, "received")
        };
        let by = |property: &str| json!({"propertyName": property});
        let lines = found(with("Cat", by("kind")), with("Lion", by("kind")));
        assert!(lines.contains(&"discriminator U: the variant `Cat` is called `Lion` on the wire | old client breaks | new client breaks".to_owned()), "{lines:?}");
        let lines = found(with("Cat", by("kind")), with("Cat", by("type")));
        assert_eq!(lines, ["discriminator U: which variant it is says `type` and said `kind` | old client breaks | new client breaks"]);
        let mapped = |name: &str| json!({"propertyName": "kind", "mapping": {"cat": format!("#/components/schemas/{name}")}});
        let lines = found(with("Cat", mapped("Cat")), with("Lion", mapped("Lion")));
        assert_eq!(lines, ["schema-renamed Lion: the schema is called Lion and was called Cat"]);
    }
}
