//! Ids of resources (`x-resource`) become typed ids: typify sees a type of the runtime by the name that `types/ids.rs` declares.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Problems, Rule, replace_by_runtime_type};
use crate::document::each_schema_mut;

pub(super) const RULE: Rule = Rule {
    name: "resources",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let types = document.get(RESOURCES).cloned();
    let mut hits = 0;
    each_schema_mut(document, &mut |_, schema| {
        if let Some(name) = id_type(types.as_ref(), schema) {
            replace_by_runtime_type(schema, &name);
            hits += 1;
        }
    });
    hits
}

/// The types of resources, in the document.
pub(crate) const RESOURCES: &str = "x-resources";

/// The type of ids that any type of resources may have.
pub(crate) const ANY_ID: &str = "AnyId";

/// The types of resources: what ids begin with, and its name in Rust.
pub(crate) fn resource_types(document: &Value) -> impl Iterator<Item = (&str, &str)> {
    let types = document.get(RESOURCES).and_then(Value::as_object);
    types
        .into_iter()
        .flatten()
        .filter_map(|(prefix, name)| Some((prefix.as_str(), name.as_str()?)))
}

/// The name of the type of ids with the type of the resource before them.
pub(crate) fn full_id(resource: &str) -> String {
    format!("{resource}Id")
}

/// The name of the type of ids without it.
pub(crate) fn bare_id(resource: &str) -> String {
    format!("Bare{resource}Id")
}

/// The Rust type of an id; `None` for what is no id. `types` is what the document has as `x-resources`.
pub(crate) fn id_type(types: Option<&Value>, schema: &Value) -> Option<String> {
    let prefix = schema.get("x-resource")?.as_str()?;
    if prefix == "any" {
        return Some(ANY_ID.to_owned());
    }
    let name = types?.get(prefix)?.as_str()?;
    Some(match schema.get("x-resource-form").is_some() {
        true => bare_id(name),
        false => full_id(name),
    })
}

/// The names of all types of ids.
pub(crate) fn id_types(document: &Value) -> BTreeSet<String> {
    let types = resource_types(document);
    let ids = types.flat_map(|(_, resource)| [full_id(resource), bare_id(resource)]);
    ids.chain([ANY_ID.to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, schemas};

    #[test]
    fn an_id_has_the_type_of_its_resource() {
        let mut document = schemas(json!({"A": {"properties": {
            "model": {"type": "string", "x-resource": "model"},
            "source": {"type": "string", "x-resource": "model", "x-resource-form": "bare"},
            "models": {"type": "array", "items": {"type": "string", "x-resource": "any"}},
        }}}));
        document["x-resources"] = json!({"model": "Model"});
        let (document, hits) = after(&RULE, document);
        let path = |pointer: &str| {
            let pointer = format!("/components/schemas/A/properties/{pointer}/x-rust-type/path");
            document.pointer(&pointer).cloned()
        };
        assert_eq!(path("model"), Some("client_runtime::ModelId".into()));
        assert_eq!(path("source"), Some("client_runtime::BareModelId".into()));
        assert_eq!(path("models/items"), Some("client_runtime::AnyId".into()));
        assert_eq!(hits, 3);
    }
}
