//! Tests of connections, and the file with all data sources.

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use bytes::Bytes;
use http::header::CONTENT_DISPOSITION;
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::data_source::{complete, settings};
use super::failure::Failure;
use super::form::ok;
use super::store::merge;
use super::{Shared, secret};
use crate::reply::{self, Unchecked};

/// Members that can hold the address of a store.
const ADDRESSES: [&str; 5] = [
    "rdb_url",
    "mongo_url",
    "smbServer",
    "generic_server_url",
    "salesforce_custom_url",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/ds-connection-test", post(test))
        .route("/ds-connections/file-download/export", get(export))
}

async fn test(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let sent = Value::Object(settings(&body)?.clone());
    let name = sent["name"].as_str().unwrap_or_default();
    let mut settings = match state.data_sources.find(name) {
        Ok(stored) if body["isNewPassword"] == false => stored,
        _ => json!({}),
    };
    merge(&mut settings, &sent);
    settings.as_object().map_or(Ok(()), complete)?;
    let address = ADDRESSES
        .iter()
        .find_map(|name| settings.get(*name)?.as_str())
        .unwrap_or_default();
    let works = !address.contains("unreachable");
    let now = state.world.now().to_rfc3339();
    let outcome = json!({"is_success": works, "last_connection": now});
    // a candidate need not be there yet
    let _ = state.data_sources.change(name, |data_source| {
        data_source["connectionStatusTest"] = outcome;
        Ok(())
    });
    Ok(ok(&match works {
        true => json!({"success": true, "message": "Connected"}),
        false => json!({"success": false, "message": format!("No connection to {address}")}),
    }))
}

async fn export(Extracted(state): Extracted<Shared>) -> Response {
    let all = state.data_sources.all();
    let all: Vec<Value> = all.iter().map(secret::masked).collect();
    let text = json!({"ds_connections": all}).to_string();
    let mut response = reply::bytes(StatusCode::OK, "application/json", Bytes::from(text));
    response.headers_mut().insert(
        CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"ds-connections.json\""),
    );
    response.extensions_mut().insert(Unchecked);
    response
}
