//! Schemas of sources, and what changed in them.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::catalog_workflow;
use super::failure::Failure;
use super::form::{Form, ok};
use super::state::Shared;
use super::wanted::{Wanted, id, ids, lets, of_query, texts};
use crate::query::Query;

const SCHEMAS: Form = Form {
    shelf: |state| &state.schemas,
    shelf_mut: |state| &mut state.schemas,
    one: None,
    many: "schemas",
    sort: &[
        ("SCHEMA_SORT_FIELD_NAME", "/name"),
        (
            "SCHEMA_SORT_FIELD_LAST_SCHEMA_CHANGE",
            "/schemaChangeInfo/lastSchemaChangeAt",
        ),
        ("SCHEMA_SORT_FIELD_FAVORITE", "/isFavorite"),
    ],
};

const CHANGES: Form = Form {
    shelf: |state| &state.schema_changes,
    shelf_mut: |state| &mut state.schema_changes,
    one: None,
    many: "schemaChanges",
    sort: &[
        ("SCHEMA_CHANGE_SORT_FIELD_SCHEMA", "/schemaName"),
        ("SCHEMA_CHANGE_SORT_FIELD_TABLE", "/tableName"),
        ("SCHEMA_CHANGE_SORT_FIELD_DETECTED_TIME", "/detectedAt"),
    ],
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/schemas", get(list))
        .route(
            "/api/v1/schemas/fetch",
            post(|state, caller, wanted| SCHEMAS.fetch(state, caller, wanted, fits)),
        )
        .route(
            "/api/v1/schema-changes/fetch",
            post(|state, caller, wanted| CHANGES.fetch(state, caller, wanted, changed)),
        )
        .route(
            "/api/v1/schemas/{schemaId}/region",
            get(region).put(set_region).delete(delete_region),
        )
        .merge(catalog_workflow::routes("schemas", |state| &state.schemas))
}

async fn list(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let wanted = of_query(&query, &["warehouseId", "schemaName", "schemaId"]);
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let among = |list: &str, schema: &Value, member: &str| {
        lets(&ids(&wanted, list), &id(schema, member).unwrap_or_default())
    };
    let schemas: Vec<&Value> = state
        .schemas
        .in_workspace(workspace)
        .filter(|schema| {
            among("warehouseId", schema, "warehouseId")
                && among("schemaId", schema, "id")
                && lets(
                    &texts(&wanted, "schemaName"),
                    &schema["name"].as_str().unwrap_or_default(),
                )
        })
        .collect();
    Ok(ok(&json!({"schemas": schemas})))
}

fn fits(schema: &Value, wanted: &Value) -> bool {
    let virtual_ones = wanted["includeVirtual"] == true;
    lets(
        &ids(wanted, "sourceIds"),
        &id(schema, "warehouseId").unwrap_or_default(),
    ) && (virtual_ones || schema["isVirtual"] != true)
}

fn changed(change: &Value, wanted: &Value) -> bool {
    ["sourceId", "schemaId", "tableId", "columnId"]
        .into_iter()
        .all(|member| id(wanted, member).is_none_or(|id| id == 0 || change[member] == id))
}

async fn region(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.schemas.find(id)?)?;
    let set = state.regions.get(&id);
    let region = set.map_or("us-east-1", String::as_str);
    Ok(ok(&json!({"region": region, "manuallySet": set.is_some()})))
}

async fn set_region(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.schemas.find(id)?)?;
    let region = wanted["region"].as_str().unwrap_or_default().to_owned();
    state.regions.insert(id, region);
    Ok(ok(&json!({})))
}

async fn delete_region(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.schemas.find(id)?)?;
    state.regions.remove(&id);
    Ok(ok(&json!({})))
}
