//! PUT and DELETE of one resource.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde_json::{Map, Value, json};

use super::kind::Kind;
use super::resource::{Data, Resource};
use super::store::Store;
use super::{composite, dataset, missing, refuse, sharing};
use crate::query::Query;
use crate::reply;

pub(super) async fn change(
    kind: &'static Kind,
    State(store): State<Arc<Store>>,
    Path(id): Path<String>,
    body: Bytes,
) -> Response {
    let Ok(Value::Object(mut changes)) = serde_json::from_slice(&body) else {
        return *refuse(StatusCode::BAD_REQUEST, -1204, "The body is no JSON object");
    };
    let now = store
        .world
        .now()
        .format("%Y-%m-%dT%H:%M:%S%.6f")
        .to_string();
    let mut shelves = store.shelves();
    if kind.name == "source"
        && let Err(refusal) = composite::change(&mut shelves, &id, &mut changes)
    {
        return *refusal;
    }
    let Some(resource) = shelves.find_mut(kind.name, &id) else {
        return *missing();
    };
    apply(resource, &changes);
    sharing::mark(resource);
    resource.body.insert("updated".to_owned(), json!(now));
    let body = resource.view(202, false);
    reply::json(StatusCode::ACCEPTED, &Value::Object(body))
}

/// What nobody changes. That a change of it is passed over, and not refused, is unverified.
const FIXED: [&str; 5] = [
    "resource",
    "created",
    "creator",
    "shared_hash",
    "sharing_key",
];

/// Sets what is given; fields are changed one by one.
fn apply(resource: &mut Resource, changes: &Map<String, Value>) {
    for (name, value) in changes {
        let is_apart = name == "fields" || FIXED.contains(&name.as_str());
        if is_apart || rename(resource, name, value) {
            continue;
        }
        if resource.result.contains_key(name) {
            resource.result.insert(name.clone(), value.clone());
        }
        resource.body.insert(name.clone(), value.clone());
    }
    let fields = changes.get("fields").and_then(Value::as_object);
    let own = resource
        .result
        .get_mut("fields")
        .and_then(Value::as_object_mut);
    if let (Some(fields), Some(own)) = (fields, own) {
        for (id, change) in fields {
            if let (Some(Value::Object(field)), Value::Object(change)) = (own.get_mut(id), change) {
                field.extend(change.clone());
            }
        }
    }
    if let Data::Rows(table) = &mut resource.data {
        dataset::retype(Arc::make_mut(table), changes);
    }
}

/// Gives groups or topics other names: `{"clusters": {"000001": {"name": ".."}}}`. Whether that is what a change does.
fn rename(resource: &mut Resource, property: &str, changes: &Value) -> bool {
    let container = match (resource.kind.name, property) {
        ("cluster", "clusters") => "clusters",
        ("topicmodel", "topics") => "topic_model",
        _ => return false,
    };
    let parts = resource.result.get_mut(container);
    let parts = parts.and_then(|part| part.get_mut(property));
    for part in parts.and_then(Value::as_array_mut).into_iter().flatten() {
        let id = part.get("id").and_then(Value::as_str).unwrap_or_default();
        let name = changes.get(id).and_then(|change| change.get("name"));
        if let (Some(name), Value::Object(part)) = (name, part) {
            part.insert("name".to_owned(), name.clone());
        }
    }
    true
}

pub(super) async fn delete(
    kind: &'static Kind,
    State(store): State<Arc<Store>>,
    Path(id): Path<String>,
    query: Query,
) -> Response {
    let world = store.world.clone();
    let mut shelves = store.shelves();
    let Some(removed) = shelves.remove(kind.name, &id) else {
        // A project whose resources are being deleted can be deleted again.
        if kind.name == "project" && shelves.is_going(&id) {
            return gone();
        }
        return *missing();
    };
    if kind.name == "project" {
        shelves.let_go(removed.name(), &world);
    }
    if query.get("delete_all") == Some("true") && PARENTS.contains(&kind.name) {
        for child in &removed.children {
            if let Some((kind, id)) = child.split_once('/') {
                shelves.remove(kind, id);
            }
        }
    }
    gone()
}

/// What `delete_all` deletes the children of.
const PARENTS: [&str; 3] = ["ensemble", "fusion", "execution"];

fn gone() -> Response {
    let mut response = reply::empty(StatusCode::NO_CONTENT);
    let content_type = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, content_type);
    response
}
