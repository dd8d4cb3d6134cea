//! `sortField` and `sortDirection`.

use std::cmp::Ordering;

use serde_json::Value;

use super::wanted::text;

/// The names of the sort fields, each with the place in a body (a JSON pointer) that it sorts by.
pub(super) type SortFields = &'static [(&'static str, &'static str)];

/// Sorts as wanted. A field that isn't known here leaves the order as it is: by id.
pub(super) fn sort(bodies: &mut [Value], wanted: &Value, fields: SortFields) {
    let field = text(wanted, "sortField");
    if let Some((_, place)) = fields.iter().find(|(name, _)| *name == field) {
        bodies.sort_by(|one, other| compare(one.pointer(place), other.pointer(place)));
    }
    if is_descending(wanted) {
        bodies.reverse();
    }
}

/// Sorts by several options, of which the first counts most. Each has a `sortField` and a `sortDirection`.
pub(super) fn sort_by_all(bodies: &mut [Value], options: &Value, fields: SortFields) {
    let options = options.as_array().map(Vec::as_slice).unwrap_or_default();
    bodies.sort_by(|one, other| {
        let orders = options.iter().map(|option| {
            let field = text(option, "sortField");
            let place = fields.iter().find(|(name, _)| *name == field);
            let order = place.map_or(Ordering::Equal, |(_, place)| {
                compare(one.pointer(place), other.pointer(place))
            });
            if is_descending(option) {
                order.reverse()
            } else {
                order
            }
        });
        orders.fold(Ordering::Equal, Ordering::then)
    });
}

fn is_descending(wanted: &Value) -> bool {
    text(wanted, "sortDirection") == "SORT_DIRECTION_DESCENDING"
}

/// Numbers as numbers, texts as texts; what is absent comes first.
fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    match (one, other) {
        (Some(Value::String(one)), Some(Value::String(other))) => one.cmp(other),
        (Some(Value::Bool(one)), Some(Value::Bool(other))) => one.cmp(other),
        (Some(one), Some(other)) => number(one).total_cmp(&number(other)),
        (one, other) => one.is_some().cmp(&other.is_some()),
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NEG_INFINITY)
}
