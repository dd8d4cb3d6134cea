//! GET of a collection: filtered, ordered, one page of it.

use std::cmp::Ordering;
use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::kind::Kind;
use super::store::Store;
use super::{Refusal, filter, invalid, refuse};
use crate::paging::cut;
use crate::query::Query;
use crate::reply;

const DEFAULT: usize = 20;
const LARGEST: usize = 200;

pub(super) async fn page(
    kind: &'static Kind,
    State(store): State<Arc<Store>>,
    query: Query,
) -> Response {
    store.settle();
    match listed(kind, &store, &query) {
        Ok(body) => reply::json(StatusCode::OK, &body),
        Err(refusal) => *refusal,
    }
}

fn listed(kind: &Kind, store: &Store, query: &Query) -> Result<Value, Refusal> {
    let limit = whole(query, "limit", DEFAULT)?;
    let offset = whole(query, "offset", 0)?;
    if !(1..=LARGEST).contains(&limit) {
        return Err(invalid("limit", "Must be between 1 and 200"));
    }
    let conditions = filter::conditions(query)?;
    let scope = query.get("project").filter(|_| kind.name != "project");
    let mut bodies: Vec<(u64, Map<String, Value>)> = {
        let mut shelves = store.shelves();
        let all = shelves.all_mut(kind).iter_mut();
        all.map(|resource| (resource.number, resource.view(200, false)))
            .collect()
    };
    bodies.retain(|(_, body)| {
        conditions.iter().all(|condition| condition.holds(body))
            && scope.is_none_or(|project| body.get("project") == Some(&json!(project)))
    });
    order(&mut bodies, query.get("order_by").unwrap_or("-created"))?;
    let total = bodies.len();
    let full = matches!(query.get("full"), Some("yes" | "true"));
    let objects: Vec<Map<String, Value>> = cut(&bodies, offset, limit)
        .iter()
        .map(|(_, body)| {
            let mut body = body.clone();
            body.retain(|name, _| full || !kind.heavy.contains(&name.as_str()));
            body
        })
        .collect();
    let end = offset.saturating_add(limit);
    let meta = json!({
        "limit": limit,
        "next": (end < total).then(|| link(kind, query, limit, end)),
        "offset": offset,
        "previous": (offset > 0).then(|| link(kind, query, limit, offset.saturating_sub(limit))),
        "total_count": total,
    });
    Ok(json!({"meta": meta, "objects": objects}))
}

fn whole(query: &Query, name: &str, default: usize) -> Result<usize, Refusal> {
    match query.get(name) {
        None => Ok(default),
        Some(text) => text.parse().map_err(|_| invalid(name, "Must be a number")),
    }
}

/// Orders by a property that at least one resource has.
fn order(bodies: &mut [(u64, Map<String, Value>)], by: &str) -> Result<(), Refusal> {
    let (field, descending) = match by.strip_prefix('-') {
        Some(field) => (field, true),
        None => (by, false),
    };
    if !bodies.is_empty() && !bodies.iter().any(|(_, body)| body.contains_key(field)) {
        let message = format!("{field} is not sortable");
        return Err(refuse(StatusCode::BAD_REQUEST, -1208, &message));
    }
    bodies.sort_by(|(left_number, left), (right_number, right)| {
        let ordering =
            compare(left.get(field), right.get(field)).then(left_number.cmp(right_number));
        if descending {
            ordering.reverse()
        } else {
            ordering
        }
    });
    Ok(())
}

pub(super) fn compare(left: Option<&Value>, right: Option<&Value>) -> Ordering {
    match (left, right) {
        (Some(Value::Number(left)), Some(Value::Number(right))) => {
            let number = |number: &serde_json::Number| number.as_f64().unwrap_or_default();
            number(left).total_cmp(&number(right))
        }
        (Some(left), Some(Value::String(right))) => filter::compare(left, right),
        (left, right) => left.is_some().cmp(&right.is_some()),
    }
}

/// The vendor's link to another page, which holds the credentials.
fn link(kind: &Kind, query: &Query, limit: usize, offset: usize) -> String {
    let others = query.pairs().iter();
    let others = others.filter(|(name, _)| name != "limit" && name != "offset");
    let mut pairs: Vec<String> = others
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.push(format!("limit={limit}"));
    pairs.push(format!("offset={offset}"));
    format!("/andromeda/{}?{}", kind.name, pairs.join("&"))
}
