//! Data sources: made, changed, read, deleted. A new one is read by a workflow, at whose end its schemas are there.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, merge};
use super::workflow::{Status, Work};
use super::{catalog_workflow, indexing};
use crate::world::World;

const SOURCES: Form = Form {
    shelf: |state| &state.sources,
    shelf_mut: |state| &mut state.sources,
    one: Some("source"),
    many: "sources",
    sort: &[
        ("SOURCE_SORT_FIELD_NAME", "/name"),
        ("SOURCE_SORT_FIELD_FAVORITE", "/isFavorite"),
    ],
};

/// What a source shows of what it was made with: no password and no key.
const SHOWN: &[&str] = &[
    "name",
    "databaseType",
    "databaseName",
    "hostname",
    "port",
    "username",
    "domain",
    "authType",
    "targetBigqueryProjectId",
    "bigqueryQueryProjectIds",
    "ignoreSchemasPrefix",
    "sourceMetadataOverrides",
    "maxPoolSize",
    "queryTimeoutSeconds",
];

/// The schema that is found in a source that a call made.
const FOUND: &str = "PUBLIC";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/sources", post(write))
        .route(
            "/api/v1/sources/fetch",
            post(|state, caller, wanted| SOURCES.fetch(state, caller, wanted, |_, _| true)),
        )
        .route("/api/v1/sources/validate", post(validate))
        .route(
            "/api/v1/sources/metadata-schemas",
            post(set_metadata_schemas),
        )
        .route(
            "/api/v1/sources/{sourceId}",
            get(|state, caller, id| SOURCES.read(state, caller, id)).delete(delete),
        )
        .merge(catalog_workflow::routes("sources", |state| &state.sources))
}

/// With an id it changes that source.
async fn write(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    if let Some(id) = id(&wanted, "id").filter(|id| *id != 0) {
        caller.allowed(&state, state.sources.find(id)?)?;
        let source = &mut state.sources.find_mut(id)?.body;
        merge(source, &wanted, SHOWN);
        return Ok(ok(&json!({"source": source, "schemaNames": []})));
    }
    let workspace = caller.workspace(&state, &wanted)?;
    let id = state.next_id();
    let mut source = json!({
        "id": id,
        "isFavorite": false,
        "usesAgent": wanted.get("temporalAgentSecret").is_some(),
        "agentHealthStatus": "AGENT_HEALTH_STATUS_NO_DATA",
    });
    merge(&mut source, &wanted, SHOWN);
    state.sources.put(id, workspace, source.clone());
    let skips = wanted["skipIndexing"] == true;
    if !skips {
        index(&mut state, &shared.world, workspace, id);
    }
    let names: &[&str] = if skips { &[] } else { &[FOUND] };
    Ok(ok(&json!({"source": source, "schemaNames": names})))
}

fn index(state: &mut State, world: &World, workspace: i64, source: i64) {
    let work = Work {
        workspace,
        kind: "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_SOURCE",
        operations: 1,
        subject: json!({"sourceId": source}),
    };
    let workflow = state.queue(world, work, move |state, now| {
        indexing::add_schema(state, source, FOUND, None, now);
        Status::Completed
    });
    state.indexing.insert(source, workflow);
}

/// A source without a host can't be reached.
async fn validate(Wanted(wanted): Wanted) -> Response {
    let reached = wanted["hostname"]
        .as_str()
        .is_some_and(|host| !host.is_empty());
    let errors: &[&str] = if reached { &[] } else { &["There is no host"] };
    ok(&json!({"isValid": reached, "errors": errors}))
}

async fn set_metadata_schemas(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let source = id(&wanted, "sourceId").unwrap_or_default();
    caller.allowed(&state, state.sources.find(source)?)?;
    Ok(ok(&json!({})))
}

/// Its schemas, tables, columns and metrics go with it.
async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.sources.find(id)?)?;
    state.sources.take(id)?;
    indexing::remove_source(&mut state, id);
    Ok(ok(&Value::Object(serde_json::Map::new())))
}
