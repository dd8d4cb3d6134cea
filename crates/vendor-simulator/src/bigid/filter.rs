//! Conditions and orders in JSON, and the few conditions that clusters take as text. The whole query language is in `language`.

use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::Value;

use super::failure::Failure;
use super::language::Filter;

/// `field=value` conditions joined by `AND`, with or without quotes around the value: what clusters and columns take.
pub(super) struct Conditions<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Conditions<'a> {
    /// `None` when a condition has no `=`.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let conditions = text.split(" AND ").filter(|part| !part.trim().is_empty());
        conditions
            .map(|condition| {
                let (field, value) = condition.split_once('=')?;
                Some((field.trim(), value.trim().trim_matches('"')))
            })
            .collect::<Option<Vec<_>>>()
            .map(Self)
    }

    pub(super) fn hold(&self, item: &Value) -> bool {
        self.0
            .iter()
            .all(|(field, value)| item.get(*field).is_some_and(|held| text(held) == *value))
    }
}

/// `[{"field": .., "operator": .., "value": ..}]`: what data sources, cases and accesses take. `equal` and `equals` are the same.
pub(super) struct Fields(Vec<Value>);

impl Fields {
    /// Reads the text of a parameter; one that is no JSON list is refused.
    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        list(text, "filter").map(Self)
    }

    /// The conditions of a body; none where the body has none.
    pub(super) fn of(conditions: &Value) -> Self {
        Self(conditions.as_array().cloned().unwrap_or_default())
    }

    pub(super) fn hold(&self, item: &Value) -> bool {
        self.0.iter().all(|condition| {
            let field = condition["field"].as_str().unwrap_or_default();
            let (held, wanted) = (&item[field], &condition["value"]);
            match condition["operator"].as_str() {
                Some("in") => wanted
                    .as_array()
                    .is_some_and(|values| values.contains(held)),
                Some("contains") => text(held).contains(&text(wanted)),
                _ => held == wanted,
            }
        })
    }
}

/// `[{"field": .., "order": "desc"}]` or `[{"field": .., "desc": true}]`; the first counts most.
pub(super) struct Orders(Vec<Value>);

impl Orders {
    /// Reads the text of a parameter; one that is no JSON list is refused.
    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        list(text, "sort").map(Self)
    }

    /// The orders of a body; none where the body has none.
    pub(super) fn of(orders: &Value) -> Self {
        Self(orders.as_array().cloned().unwrap_or_default())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn sort(&self, items: &mut [Value]) {
        for order in self.0.iter().rev() {
            let field = order["field"].as_str().unwrap_or_default();
            sort_by(
                items,
                field,
                order["order"] == "desc" || order["desc"] == true,
            );
        }
    }
}

/// The items that a filter in the query language lets through; one that can't be read is refused with `status`.
pub(super) fn matching(
    items: Vec<Value>,
    filter: &str,
    now: DateTime<Utc>,
    status: StatusCode,
) -> Result<Vec<Value>, Failure> {
    let filter = Filter::parse(filter).map_err(|why| Failure::unreadable_filter(status, &why))?;
    let held = items.into_iter().filter(|item| filter.holds(item, now));
    Ok(held.collect())
}

/// The JSON list that a parameter has as text; the empty one where it is absent.
fn list(text: &str, name: &str) -> Result<Vec<Value>, Failure> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let refused = |_| Failure::bad_request(format!("{name} has to be a list in JSON"));
    serde_json::from_str(text).map_err(refused)
}

/// Orders items by a member of theirs.
pub(super) fn sort_by(items: &mut [Value], field: &str, descending: bool) {
    items.sort_by(|one, other| {
        let order = match (one[field].as_f64(), other[field].as_f64()) {
            (Some(one), Some(other)) => one.total_cmp(&other),
            _ => text(&one[field]).cmp(&text(&other[field])),
        };
        if descending { order.reverse() } else { order }
    });
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
