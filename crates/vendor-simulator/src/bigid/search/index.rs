//! The index of the search. What its endpoints answer is not known: all of it is the simulator's guess, apart from the form of each answer.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::{get, post, put};
use http::StatusCode;
use serde_json::json;

use super::entity::{self, KINDS};
use crate::bigid::Shared;
use crate::bigid::failure::Failure;
use crate::bigid::form::enveloped;
use crate::reply;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/metadata-search/entity-types/{entityType}", get(kind))
        .route("/metadata-search/status", get(status))
        .route("/metadata-search/sync/update-object", post(update))
        .route(
            "/metadata-search/index-by-filter/{entityType}",
            post(index_some),
        )
        .route(
            "/metadata-search/index-task/{entityType}",
            put(index_all).delete(cancel),
        )
        .route("/metadata-search/admin/monitoring/getToken", get(token))
        .route(
            "/metadata-search/admin/monitoring/scheduleIndexing/{tenantId}",
            put(schedule),
        )
        .route("/metadata-search/report/{dataSourceName}", get(report))
        .route("/manual/warmup", post(warm_up))
}

/// The types whose indexing was started and not stopped.
#[derive(Default)]
pub(in crate::bigid) struct Indexing(Mutex<BTreeSet<String>>);

impl Indexing {
    fn lock(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn kind(Path(name): Path<String>) -> Result<Response, Failure> {
    let kind = entity::kind(&name)?;
    Ok(enveloped(
        json!({"entityType": kind, "fields": ["name", "source"]}),
    ))
}

async fn status(Extracted(state): Extracted<Shared>) -> Response {
    let running = state.indexing.lock().clone();
    let types = KINDS.map(|kind| {
        json!({"entityType": kind, "status": if running.contains(kind) { "InProgress" } else { "Completed" }})
    });
    enveloped(json!(types))
}

async fn update() -> Response {
    reply::empty(StatusCode::NO_CONTENT)
}

async fn index_some(Path(name): Path<String>) -> Result<Response, Failure> {
    entity::kind(&name)?;
    Ok(reply::empty(StatusCode::OK))
}

async fn index_all(
    Extracted(state): Extracted<Shared>,
    Path(name): Path<String>,
) -> Result<Response, Failure> {
    let kind = entity::kind(&name)?;
    state.indexing.lock().insert(kind.to_owned());
    Ok(enveloped(
        json!({"entityType": kind, "status": "InProgress"}),
    ))
}

async fn cancel(
    Extracted(state): Extracted<Shared>,
    Path(name): Path<String>,
) -> Result<Response, Failure> {
    match state.indexing.lock().remove(&name) {
        true => Ok(enveloped(json!({"entityType": name, "status": "Stopped"}))),
        false => Err(Failure::not_found("Indexing of", &name)),
    }
}

async fn token() -> Response {
    reply::text(StatusCode::OK, "text/plain", "simulator-monitoring-token")
}

async fn schedule(Path(tenant): Path<String>) -> Response {
    reply::text(
        StatusCode::OK,
        "text/plain",
        format!("scheduled for {tenant}"),
    )
}

async fn report(
    Extracted(state): Extracted<Shared>,
    Path(source): Path<String>,
) -> Result<Response, Failure> {
    let objects = state.catalog.objects();
    let of_source = objects.filter(|object| object.source() == source);
    let lines: Vec<String> = of_source
        .flat_map(|object| {
            let found = object.findings().into_iter();
            found.map(move |(attribute, count)| {
                format!("{},{},{count}\n", object.path(), attribute.name)
            })
        })
        .collect();
    if lines.is_empty() {
        return Err(Failure::not_found("Data source", &source));
    }
    let file = format!("Object,Attribute,Count\n{}", lines.concat());
    Ok(reply::text(StatusCode::OK, "text/csv", file))
}

async fn warm_up() -> Response {
    reply::empty(StatusCode::OK)
}
