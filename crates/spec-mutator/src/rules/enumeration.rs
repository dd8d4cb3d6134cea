//! Enums: a value more, a value less.

use serde_json::{Value, json};

use super::Rule;
use crate::Rng;
use crate::place::{draw, object_mut, shown};
use crate::role::{self, Role};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "request-enum-value-added", apply: |document, rng| added(document, rng, Role::Request) },
    Rule { name: "request-enum-value-removed", apply: |document, rng| removed(document, rng, Role::Request) },
    Rule { name: "response-enum-value-added", apply: |document, rng| added(document, rng, Role::Response) },
    Rule { name: "response-enum-value-removed", apply: |document, rng| removed(document, rng, Role::Response) },
];

fn added(document: &mut Value, rng: &mut Rng, role: Role) -> Option<String> {
    let pointer = draw(rng, enums(document, role))?;
    let schema = object_mut(document, &pointer)?;
    let values = schema.get_mut("enum")?.as_array_mut()?;
    let value = match values.iter().filter_map(Value::as_i64).max() {
        Some(largest) => json!(largest + 1),
        None => json!("brand_new"),
    };
    let index = rng.usize(..=values.len());
    values.insert(index, value.clone());
    if let Some(names) = schema
        .get_mut("x-enum-varnames")
        .and_then(Value::as_array_mut)
    {
        names.insert(index, "BrandNew".into());
    }
    Some(format!("added the value {value} to {}", shown(&pointer)))
}

fn removed(document: &mut Value, rng: &mut Rng, role: Role) -> Option<String> {
    let pointer = draw(rng, enums(document, role))?;
    let schema = object_mut(document, &pointer)?;
    let values = schema.get_mut("enum")?.as_array_mut()?;
    if values.len() < 2 {
        return None;
    }
    let index = rng.usize(..values.len());
    let value = values.remove(index);
    if let Some(names) = schema
        .get_mut("x-enum-varnames")
        .and_then(Value::as_array_mut)
    {
        names.remove(index);
    }
    Some(format!(
        "removed the value {value} from {}",
        shown(&pointer)
    ))
}

fn enums(document: &Value, role: Role) -> Vec<String> {
    let is_enum = |pointer: &String| document.pointer(&format!("{pointer}/enum")).is_some();
    role::schemas(document, role)
        .into_iter()
        .filter(is_enum)
        .collect()
}
