//! Conditions of a search: a member, an operator and a value.

use std::cmp::Ordering;

use serde_json::Value;

use super::entity::Entity;
use crate::bigid::failure::Failure;

const OPERATORS: [&str; 11] = [
    "equal",
    "notEqual",
    "contains",
    "notContains",
    "greaterThan",
    "greaterThanOrEqual",
    "lessThan",
    "lessThanOrEqual",
    "in",
    "exact",
    "notExact",
];

/// Conditions of which all have to hold.
pub(super) struct Conditions(Vec<Value>);

impl Conditions {
    /// An operator that isn't known is refused.
    pub(super) fn of(conditions: &Value) -> Result<Self, Failure> {
        let conditions = conditions.as_array().cloned().unwrap_or_default();
        let known = |operator: &Value| OPERATORS.iter().any(|known| operator == known);
        match conditions
            .iter()
            .find(|condition| !known(&condition["operator"]))
        {
            Some(unknown) => Err(Failure::bad_request(format!(
                "{} is no operator",
                unknown["operator"]
            ))),
            None => Ok(Self(conditions)),
        }
    }

    pub(super) fn hold(&self, entity: &Entity) -> bool {
        self.0.iter().all(|condition| holds(condition, entity))
    }
}

fn holds(condition: &Value, entity: &Entity) -> bool {
    let field = condition["field"].as_str().unwrap_or_default();
    let held = match field {
        "_es_entityType" => Value::from(entity.kind),
        field => entity.value[field].clone(),
    };
    let wanted = &condition["value"];
    let order = order(&held, wanted);
    match condition["operator"].as_str().unwrap_or_default() {
        "notEqual" | "notExact" => order != Some(Ordering::Equal),
        "contains" => contains(&held, wanted),
        "notContains" => !contains(&held, wanted),
        "greaterThan" => order.is_some_and(Ordering::is_gt),
        "greaterThanOrEqual" => order.is_some_and(Ordering::is_ge),
        "lessThan" => order.is_some_and(Ordering::is_lt),
        "lessThanOrEqual" => order.is_some_and(Ordering::is_le),
        "in" => {
            let mut values = wanted.as_array().into_iter().flatten();
            values.any(|value| *value == held)
        }
        _ => order == Some(Ordering::Equal),
    }
}

fn order(held: &Value, wanted: &Value) -> Option<Ordering> {
    match (held, wanted) {
        (Value::Number(held), Value::Number(wanted)) => {
            held.as_f64()?.partial_cmp(&wanted.as_f64()?)
        }
        (Value::String(held), Value::String(wanted)) => Some(held.cmp(wanted)),
        (Value::Bool(held), Value::Bool(wanted)) => Some(held.cmp(wanted)),
        _ => None,
    }
}

fn contains(held: &Value, wanted: &Value) -> bool {
    match (held, wanted) {
        (Value::String(held), Value::String(wanted)) => held.contains(wanted.as_str()),
        (Value::Array(held), wanted) => held.contains(wanted),
        _ => false,
    }
}
