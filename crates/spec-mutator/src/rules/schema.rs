//! Schemas: renamed; and words that only people read.

use serde_json::Value;

use super::Rule;
use crate::Rng;
use crate::place::{draw, escape, members, object_mut, operations, parameters, shown};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "schema-renamed", apply: renamed },
    Rule { name: "description", apply: described },
];

fn renamed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let schemas = || members(document, "/components/schemas");
    let names: Vec<String> = schemas().map(|(name, _)| name.clone()).collect();
    // a name for a plain value has no type of its own
    let has_type = |schema: &Value| {
        ["properties", "enum", "oneOf", "x-tuple"]
            .iter()
            .any(|key| schema.get(key).is_some())
    };
    let typed = schemas()
        .filter(|(_, schema)| has_type(schema))
        .map(|(name, _)| name.clone())
        .collect();
    let old = draw(rng, typed)?;
    let suffix = *rng.choice(&["Now", "Record", "V2"])?;
    let new = format!("{old}{suffix}");
    if names.iter().any(|name| name.eq_ignore_ascii_case(&new)) {
        return None;
    }
    let schemas = object_mut(document, "/components/schemas")?;
    let schema = schemas.remove(&old)?;
    schemas.insert(new.clone(), schema);
    let reference = |name: &str| format!("#/components/schemas/{}", escape(name));
    replace(document, &reference(&old), &reference(&new));
    Some(format!("renamed the schema {old} to {new}"))
}

/// Every text that is a reference: of a `$ref`, and of a discriminator's `mapping`.
fn replace(value: &mut Value, old: &str, new: &str) {
    match value {
        Value::String(text) if text == old => *text = new.to_owned(),
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, old, new)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|member| replace(member, old, new)),
        _ => {}
    }
}

/// Other words in a description or a summary.
fn described(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let schemas: Vec<String> = members(document, "/components/schemas")
        .map(|(name, _)| format!("/components/schemas/{}", escape(name)))
        .collect();
    let of_schema = |schema: &String| {
        let properties = members(document, &format!("{schema}/properties"));
        let properties =
            properties.map(|(name, _)| format!("{schema}/properties/{}", escape(name)));
        properties.collect::<Vec<_>>()
    };
    let mut places = match rng.u8(..4) {
        0 => operations(document),
        1 => parameters(document),
        2 => schemas,
        _ => schemas.iter().flat_map(of_schema).collect(),
    };
    places.retain(|pointer| {
        document
            .pointer(&format!("{pointer}/description"))
            .is_some()
    });
    let place = draw(rng, places)?;
    let description = object_mut(document, &place)?.get_mut("description")?;
    *description = format!(
        "{} That is all there is to say.",
        description.as_str()?.trim_end()
    )
    .into();
    Some(format!("described {} in other words", shown(&place)))
}
