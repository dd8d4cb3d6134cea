//! Search in the metadata: objects of the catalog, policies and cases, by a text in their names and by conditions.

mod condition;
mod entity;
mod explorer;
mod index;
mod inventory;

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::failure::Failure;
use super::filter::Orders;
use super::form::{enveloped, ok};
use super::page::Asked;
use super::{Shared, State};
use condition::Conditions;
use entity::{Entity, KINDS, Text};

pub(super) use index::Indexing;

/// Hits of each type in a quick search that doesn't say how many.
const TOP: usize = 10;
/// Hits in a page of a search that doesn't say how many.
const PAGE: usize = 200;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/metadata-search/search/quick", post(quick))
        .route("/metadata-search/search/full", post(full))
        .route("/metadata-search/filter", post(fields))
        .route("/metadata-search/filter/suggest", post(suggestions))
        .route("/metadata-search/health-check", get(health))
        .merge(explorer::routes())
        .merge(index::routes())
        .merge(inventory::routes())
}

/// What a search finds.
fn hits(state: &State, body: &Value) -> Result<Vec<Entity>, Failure> {
    let text = Text::of(&body["text"])?;
    let conditions = Conditions::of(&body["filter"])?;
    let all = entity::all(state);
    let hits = all.filter(|entity| text.is_in(entity) && conditions.hold(entity));
    Ok(hits.collect())
}

async fn quick(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let hits = hits(&state, &body)?;
    let top = body["top"]
        .as_u64()
        .and_then(|top| usize::try_from(top).ok());
    let types = KINDS.iter().filter_map(|kind| {
        let of_kind: Vec<&Entity> = hits.iter().filter(|hit| hit.kind == *kind).collect();
        let first = of_kind.iter().take(top.unwrap_or(TOP));
        let results: Vec<Value> = first.map(|hit| short(hit, &body["text"])).collect();
        let some = !of_kind.is_empty();
        some.then(|| json!({"type": kind, "count": of_kind.len(), "results": results}))
    });
    let types: Vec<Value> = types.collect();
    Ok(ok(&json!({"typeResults": types})))
}

fn short(hit: &Entity, text: &Value) -> Value {
    let text = text.as_str().unwrap_or_default();
    let highlighted = match text.contains('*') {
        true => None,
        false => Some(hit.name.replace(text, &format!("<em>{text}</em>"))),
    };
    json!({
        "primary": [{"name": "name", "value": hit.name, "highlightedValue": highlighted, "originalField": "name"}],
        "assets": [{"name": "source", "value": hit.value["source"]}],
        "type": hit.kind,
        "id": hit.id,
    })
}

async fn full(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let hits = hits(&state, &body)?;
    let mut results: Vec<Value> = hits.iter().map(whole).collect();
    let orders = Orders::of(&body["sort"]);
    if !orders.is_empty() {
        results.sort_by_key(|hit| hit["id"].to_string());
        let mut values: Vec<Value> = hits.into_iter().map(sortable).collect();
        orders.sort(&mut values);
        results = values.iter().map(|value| value["hit"].clone()).collect();
    }
    let asked = Asked::of_body(&body["paging"]);
    let asked = Asked {
        limit: asked.limit.min(PAGE),
        ..asked
    };
    Ok(ok(&json!({"results": asked.cut(&results)})))
}

/// The members of what was found, with the hit beside them.
fn sortable(entity: Entity) -> Value {
    let hit = whole(&entity);
    let mut value = entity.value;
    value["name"] = entity.name.into();
    value["hit"] = hit;
    value
}

fn whole(hit: &Entity) -> Value {
    let known = &hit.value;
    json!({
        "primary": [{
            "id": hit.id,
            "entityId": hit.id,
            "name": hit.name,
            "updateDate": "2024-01-20T12:00:00.000Z",
            "owner": ["owner@example.com"],
            "tags": known["tags"].as_array().cloned().unwrap_or_default(),
            "attributes": known["attribute"].as_array().cloned().unwrap_or_default(),
            "source": known["source"].as_str().unwrap_or_default(),
            "category": [],
        }],
        "assets": [{"name": "total_pii_count", "value": known["total_pii_count"]}],
        "type": hit.kind,
        "id": hit.id,
    })
}

/// The simulator's guess: members with their types.
async fn fields() -> Response {
    enveloped(json!([
        {"field": "source", "fieldType": "STRING"},
        {"field": "total_pii_count", "fieldType": "NUMBER"},
        {"field": "_es_entityType", "fieldType": "ENTITY_TYPE"},
    ]))
}

/// The simulator's guess: the values of a member that begin with a text.
async fn suggestions(Extracted(state): Extracted<Shared>, Json(body): Json<Value>) -> Response {
    let field = body["field"].as_str().unwrap_or("source");
    let begun = body["text"].as_str().unwrap_or_default();
    let mut values: Vec<String> = Vec::new();
    for entity in entity::all(&state) {
        let value = entity.value[field].as_str().unwrap_or_default();
        if !value.is_empty() && value.starts_with(begun) && !values.iter().any(|held| held == value)
        {
            values.push(value.to_owned());
        }
    }
    enveloped(json!(values))
}

async fn health() -> Response {
    ok(&json!({"response": "OK"}))
}
