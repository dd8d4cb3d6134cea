//! The data explorer: pages of what a text finds, one going on from the `offset` of the other. A text that finds too much is refused.
//!
//! What stands in an `offsetKey` is the simulator's guess; one that no answer had is refused.

use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};

use super::entity::{self, Entity, KINDS, Text};
use crate::bigid::failure::Failure;
use crate::bigid::form::{enveloped, ok};
use crate::bigid::page::Asked;
use crate::bigid::{Shared, State};

const PAGE: usize = 50;
/// More hits than that are too many.
const MOST: usize = 10_000;
/// Hits of each type in a quick search.
const FEW: usize = 3;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/data-explorer/objects", post(search))
        .route("/data-explorer/objects/quick", post(quick))
        .route("/data-explorer/objects/{entityType}", post(search_kind))
        .route("/data-explorer/count", post(count))
        .route("/data-explorer/count/{entityType}", post(count_kind))
}

fn hits(state: &State, body: &Value, kind: Option<&str>) -> Result<Vec<Entity>, Failure> {
    let text = Text::of(&body["searchText"])?;
    let found = entity::all(state)
        .filter(|entity| kind.is_none_or(|kind| entity.kind == kind) && text.is_in(entity));
    let hits: Vec<Entity> = found.take(MOST + 1).collect();
    match hits.len() {
        0..=MOST => Ok(hits),
        _ => Err(Failure::bad_request("The search finds too much")),
    }
}

async fn search(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    page(&state, &body, None)
}

async fn search_kind(
    Extracted(state): Extracted<Shared>,
    Path(kind): Path<String>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    page(&state, &body, Some(entity::kind(&kind)?))
}

fn page(state: &State, body: &Value, kind: Option<&str>) -> Result<Response, Failure> {
    let hits = hits(state, body, kind)?;
    let key = &body["offset"]["offsetKey"];
    let from = match key {
        Value::Null => 0,
        key => {
            let mut keys = hits.iter().enumerate();
            let last = keys.position(|(place, hit)| *key == key_of(place, hit));
            1 + last.ok_or_else(|| Failure::bad_request("offsetKey is of no answer"))?
        }
    };
    let asked = Asked::of_body(&body["paging"]);
    let asked = Asked {
        limit: asked.limit.min(PAGE),
        ..asked
    };
    let page = asked.cut(&hits[from..]);
    let results: Vec<Value> = page
        .iter()
        .map(
            |hit| json!({"entityType": hit.kind, "data": projected(hit, &body["fieldsToProject"])}),
        )
        .collect();
    let mut answer = json!({"results": results});
    if let Some(last) = page.last() {
        let place = from.saturating_add(asked.skip) + page.len() - 1;
        answer["offset"] = json!({"offsetKey": key_of(place, last)});
    }
    Ok(ok(&answer))
}

fn key_of(place: usize, hit: &Entity) -> Value {
    json!([place, null, {"id": hit.id}])
}

fn projected(hit: &Entity, fields: &Value) -> Value {
    let data = data(hit);
    let Some(fields) = fields.as_array() else {
        return data;
    };
    let named = fields.iter().filter_map(|field| {
        Some((
            field.as_str()?.to_owned(),
            data.get(field.as_str()?)?.clone(),
        ))
    });
    Value::Object(named.collect())
}

/// Which members there are depends on the type; severities are numbers here.
fn data(hit: &Entity) -> Value {
    let known = &hit.value;
    match hit.kind {
        "policy" => json!({
            "policyName": hit.name,
            "policyFqdn": hit.id,
            "description": known["description"],
            "categoryName": known["category"],
        }),
        "actionable_insights_cases" => json!({
            "severityLevel": match known["severityLevel"].as_str() {
                Some("critical") => 4,
                Some("high") => 3,
                Some("medium") => 2,
                _ => 1,
            },
            "dataSourceName": known["dataSourceName"],
            "dataSourceType": known["dataSourceType"],
            "policyName": known["policyName"],
            "updated_at": {"value": known["updated_at"]},
        }),
        _ => json!({
            "fullyQualifiedName": known["fullyQualifiedName"],
            "fileName": known["objectName"],
            "source": known["source"],
            "tags": known["tags"],
            "category": [],
            "sizeInBytes": known["sizeInBytes"],
            "scanDate": known["scanDate"],
        }),
    }
}

/// What comes back is not known: a few of each type, in the wrapper of newer endpoints.
async fn quick(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let hits = hits(&state, &body, None)?;
    let few = KINDS.iter().flat_map(|kind| {
        let of_kind = hits.iter().filter(|hit| hit.kind == *kind);
        of_kind.take(FEW)
    });
    let few = few.map(|hit| json!({"entityType": hit.kind, "data": data(hit)}));
    Ok(enveloped(json!({"results": few.collect::<Vec<_>>()})))
}

async fn count(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    Ok(ok(&json!({"count": hits(&state, &body, None)?.len()})))
}

async fn count_kind(
    Extracted(state): Extracted<Shared>,
    Path(kind): Path<String>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let kind = entity::kind(&kind)?;
    Ok(ok(
        &json!({"count": hits(&state, &body, Some(kind))?.len()}),
    ))
}
