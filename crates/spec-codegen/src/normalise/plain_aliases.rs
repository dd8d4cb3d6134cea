//! A component that is only a text, a list or a map under another name is written out where it is used: a newtype around it would
//! cost conversions and say nothing. Integers are another matter, see [`newtypes`](super::newtypes).

use serde_json::{Map, Value};

use super::newtypes::is_newtype;
use super::{Problems, Rule};
use crate::document::{each_schema_mut, referenced, resolve, schemas, schemas_mut};

pub(super) const RULE: Rule = Rule {
    name: "plain-aliases",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let aliases: Map<String, Value> = schemas(document)
        .into_iter()
        .flatten()
        .filter(|(_, schema)| is_plain(document, schema))
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    let mut hits = 0;
    // an alias may be made of aliases: every round writes out one level
    for _ in 0..32 {
        let mut changed = 0;
        each_schema_mut(document, &mut |_, schema| {
            if let Some(alias) = referenced(schema).and_then(|name| aliases.get(name)) {
                *schema = alias.clone();
                changed += 1;
            }
        });
        if changed == 0 {
            break;
        }
        hits += changed;
    }
    if let Some(schemas) = schemas_mut(document) {
        schemas.retain(|name, _| !aliases.contains_key(name));
    }
    hits
}

/// Whether the schema gets no Rust type with a name.
fn is_plain(document: &Value, schema: &Value) -> bool {
    let Some(target) = resolve(document, schema) else {
        return false;
    };
    let named = ["properties", "enum", "oneOf", "allOf", "x-tuple"]
        .iter()
        .any(|key| target.get(key).is_some());
    !named && !is_newtype(target) && !contains_itself(document, schema, 0)
}

/// Whether a list or map holds itself, which only a type with a name can.
fn contains_itself(document: &Value, schema: &Value, depth: usize) -> bool {
    if depth > 16 {
        return true;
    }
    let Some(schema) = resolve(document, schema) else {
        return false;
    };
    ["items", "additionalProperties"]
        .iter()
        .filter_map(|key| schema.get(key))
        .any(|inner| contains_itself(document, inner, depth + 1))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, schemas};

    #[test]
    fn a_list_under_a_name_is_written_out() {
        let (document, hits) = after(
            &RULE,
            schemas(json!({
                "Ids": {"type": "array", "items": {"$ref": "#/components/schemas/Id"}},
                "Id": {"type": "string"},
                "A": {"type": "object", "properties": {"ids": {"$ref": "#/components/schemas/Ids"}}},
            })),
        );
        assert_eq!(
            document["components"]["schemas"],
            json!({
            "A": {"type": "object", "properties": {"ids": {"type": "array", "items": {"type": "string"}}}}})
        );
        assert!(hits >= 2);
    }

    #[test]
    fn an_integer_under_a_name_stays() {
        let document = schemas(json!({
            "Id": {"type": "integer", "format": "int64"},
            "A": {"type": "object", "properties": {"id": {"$ref": "#/components/schemas/Id"}}},
        }));
        let (after, hits) = after(&RULE, document.clone());
        assert_eq!((after, hits), (document, 0));
    }
}
