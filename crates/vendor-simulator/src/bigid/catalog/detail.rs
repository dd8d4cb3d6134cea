//! What is known of one object: how large it is, and what was found in it.

use axum::Router;
use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use crate::bigid::Shared;
use crate::bigid::failure::Failure;
use crate::bigid::form::enveloped;
use crate::query::Query;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/data-catalog/object-details", get(details))
        .route("/data-catalog/object-details/attributes", get(attributes))
}

async fn details(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let name = query.get("object_name").unwrap_or_default();
    let object = state.catalog.find(name)?;
    let findings = object.total_findings();
    let names = object.findings();
    let names: Vec<&str> = names.iter().map(|(attribute, _)| attribute.name).collect();
    Ok(enveloped(json!({
        "_id": object.id(),
        "fullyQualifiedName": object.full_name(),
        "fullObjectName": object.path(),
        "objectName": object.name(),
        "source": object.source(),
        "dataSourceName": object.source(),
        "scannerType": object.connector(),
        "type": object.entity(),
        "containerName": object.container(),
        "owner": "owner@example.com",
        "scanStatus": "Completed",
        "sizeInBytes": object.bytes(),
        "scannedSize": object.bytes(),
        "totalRows": object.rows(),
        "totalRowsWithFindings": findings.min(object.rows()),
        "totalFindings": findings,
        "total_pii_count": findings,
        "was_scanned": true,
        "attribute": names,
        "open_access": if object.is_open() { "Yes" } else { "No" },
        "tags": state.catalog.tags_of(object),
        "acl": {"accessRights": if object.is_open() { "OPEN ACCESS" } else { "" }},
    })))
}

/// In the wrapper of newer endpoints: the simulator's guess.
async fn attributes(
    Extracted(state): Extracted<Shared>,
    query: Query,
) -> Result<Response, Failure> {
    let name = query.get("object_name").unwrap_or_default();
    let object = state.catalog.find(name)?;
    let found = object.findings().into_iter().map(|(attribute, count)| {
        json!({"attribute_name": attribute.name, "rank": attribute.rank, "count": count})
    });
    Ok(enveloped(Value::Array(found.collect())))
}
