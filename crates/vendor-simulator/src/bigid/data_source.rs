//! Data sources: listed, added, tested, exported.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Json;
use axum::extract::State as Extracted;
use axum::response::Response;
use bytes::Bytes;
use http::header::CONTENT_DISPOSITION;
use http::{HeaderValue, StatusCode};
use serde_json::{Map, Value, json};

use super::filter::{Fields, sort_by};
use super::{State, enveloped, failure, template};
use crate::paging::cut;
use crate::query::Query;
use crate::reply::{self, Unchecked};
use crate::world::World;

/// What reads back in place of a password.
const MASK: &str = "******";
/// Members that can hold the address of a store.
const ADDRESSES: [&str; 4] = ["rdb_url", "mongo_url", "smbServer", "generic_server_url"];

pub(super) struct DataSources(Mutex<Vec<Value>>);

impl DataSources {
    pub(super) fn new(world: &World) -> Self {
        let mut chance = world.chance("bigid data sources");
        let started = world.now().timestamp_millis();
        let all = (0..12)
            .map(|number| {
                let mut data_source = seeded(number);
                data_source["last_scan_at"] = json!(started - chance.i64(1_000..1_000_000));
                data_source
            })
            .collect();
        Self(Mutex::new(all))
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Value>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn names(&self) -> Vec<String> {
        let all = self.lock();
        let names = all.iter().filter_map(|one| one["name"].as_str());
        names.map(str::to_owned).collect()
    }
}

/// One of the data sources that there are from the beginning. Members are missing, `null`, empty and texts in the places where recordings have it so.
fn seeded(number: usize) -> Value {
    let own = match number % 4 {
        0 => json!({
            "type": "rdb-mysql", "rdb_url": "sql.example.com", "rdb_name": "shop", "username": "scanner",
            "rdb_is_sample_data": false, "authStrategy": "credentials", "numberOfParsingThreads": "5", "scanWindowName": [],
        }),
        1 => json!({
            "type": "smb", "smbServer": "files.example.com", "sharedResource": "Public\\reports", "Is_sample_files": "false",
            "is_ocr_enabled": "false", "awsAuthStrategy": 4, "numberOfParsingThreads": 2, "scanWindowName": "",
        }),
        2 => json!({
            "type": "s3", "bucket_name": "archive", "aws_region": "us-east-1", "isIamRoleAuth": true, "aws_secret_key": "",
            "scanWindowName": "None", "reportName": null, "metricName": null, "dsAclScanEnabled": "true",
        }),
        _ => json!({
            "type": "mongodb", "mongo_url": "mongo.example.com", "mongo_db_name": "shop", "mongo_collection_name": "",
            "authentication_db": "admin", "username": "scanner", "differential": "false",
        }),
    };
    let mut data_source = json!({
        "_id": format!("5ed0cb3a{number:016x}"),
        "name": format!("Source {number}"),
        "id": format!("Source {number}"),
        "enabled": if number.is_multiple_of(3) { "no" } else { "yes" },
        "password": MASK,
        "security_tier": "1",
        "differential": false,
        "owners": ["owner@example.com"],
        "owners_v2": [{"id": "owner@example.com", "email": "owner@example.com", "origin": "legacy", "type": "it", "isNotified": true}],
        "tags": [],
        "custom_fields": [],
        "updatedPasswords": [],
        "scanner_group": "default",
        "scanner_strategy": "SCAN_ALL",
        "created_at": "2021-10-01T19:39:03.289Z",
        "updated_at": "2022-12-22T19:04:14.025Z",
        "connectionStatusTest": {"is_success": true, "last_connection": "2022-10-06T19:15:49.215Z"},
        "connectionStatusDeleteFindings": {},
    });
    merge(&mut data_source, own);
    data_source
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}

pub(super) async fn list(Extracted(state): Extracted<Arc<State>>, query: Query) -> Response {
    let Some(filter) = Fields::parse(query.get("filter").unwrap_or_default()) else {
        return failure(StatusCode::BAD_REQUEST, "The filter is invalid");
    };
    let mut found: Vec<Value> = state
        .data_sources
        .lock()
        .iter()
        .filter(|data_source| filter.hold(data_source))
        .cloned()
        .collect();
    if let Some(order) = query.get("sort").filter(|sort| !sort.is_empty()) {
        let Ok(orders) = serde_json::from_str::<Vec<Value>>(order) else {
            return failure(StatusCode::BAD_REQUEST, "The order is invalid");
        };
        for order in orders.iter().rev() {
            let field = order["field"].as_str().unwrap_or_default();
            sort_by(&mut found, field, order["order"] == "desc");
        }
    }
    let skip = query.number("skip").unwrap_or(0) as usize;
    let limit = query
        .number("limit")
        .map_or(usize::MAX, |limit| limit as usize);
    let mut data = json!({"ds_connections": cut(&found, skip, limit)});
    if query.get("requireTotalCount") == Some("true") {
        data["totalCount"] = json!(found.len());
    }
    enveloped(data)
}

pub(super) async fn create(
    Extracted(state): Extracted<Arc<State>>,
    Json(body): Json<Value>,
) -> Response {
    let settings = match settings(&body) {
        Ok(settings) => settings,
        Err(refusal) => return refusal,
    };
    let name = settings
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let allowed = |c: char| c.is_alphanumeric() || c.is_whitespace() || "-_():".contains(c);
    if name.is_empty() || !name.chars().all(allowed) {
        return failure(
            StatusCode::BAD_REQUEST,
            "name has to be letters, digits, spaces and -_():",
        );
    }
    let mut all = state.data_sources.lock();
    if all.iter().any(|data_source| data_source["name"] == name) {
        return failure(
            StatusCode::BAD_REQUEST,
            &format!("There is a data source {name} already"),
        );
    }
    let now = state.world.now().to_rfc3339();
    let mut data_source = json!({
        "_id": format!("5ed0cb3a{:016x}", all.len()),
        "id": name,
        "enabled": "yes",
        "security_tier": "1",
        "scanner_group": "default",
        "tags": [],
        "created_at": now,
        "updated_at": now,
    });
    merge(&mut data_source, Value::Object(settings.clone()));
    if data_source.get("password").is_some() {
        data_source["password"] = json!(MASK);
    }
    all.push(data_source.clone());
    reply::json(StatusCode::CREATED, &data_source)
}

pub(super) async fn test(
    Extracted(state): Extracted<Arc<State>>,
    Json(body): Json<Value>,
) -> Response {
    let settings = match settings(&body) {
        Ok(settings) => settings,
        Err(refusal) => return refusal,
    };
    let address = ADDRESSES
        .iter()
        .find_map(|name| settings.get(*name)?.as_str())
        .unwrap_or_default();
    let works = !address.contains("unreachable");
    let mut all = state.data_sources.lock();
    let name = settings.get("name");
    if let Some(data_source) = all
        .iter_mut()
        .find(|data_source| data_source.get("name") == name)
    {
        let now = state.world.now().to_rfc3339();
        data_source["connectionStatusTest"] = json!({"is_success": works, "last_connection": now});
    }
    let body = if works {
        json!({"success": true, "message": "Connected"})
    } else {
        json!({"success": false, "message": format!("No connection to {address}")})
    };
    reply::json(StatusCode::OK, &body)
}

pub(super) async fn export(Extracted(state): Extracted<Arc<State>>) -> Response {
    let text = json!({"ds_connections": *state.data_sources.lock()}).to_string();
    let mut response = reply::bytes(StatusCode::OK, "application/json", Bytes::from(text));
    response.headers_mut().insert(
        CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"ds-connections.json\""),
    );
    response.extensions_mut().insert(Unchecked);
    response
}

/// What stands in the wrapper of a request, or in the request itself, with a known kind and all that this kind can't do without.
fn settings(body: &Value) -> Result<&Map<String, Value>, Response> {
    let refuse = |error: &str| Err(failure(StatusCode::BAD_REQUEST, error));
    let wrapped = body.get("ds_connection").and_then(Value::as_object);
    // the description on APIs.io has the settings without the wrapper
    let flat = body
        .as_object()
        .filter(|members| members.contains_key("type"));
    let Some(settings) = wrapped.or(flat) else {
        return refuse("ds_connection is required");
    };
    let kind = settings
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let Some(mut mandatory) = template::mandatory(kind) else {
        return refuse(&format!("There is no data source of type {kind:?}"));
    };
    match mandatory.find(|name| !settings.contains_key(*name)) {
        Some(missing) => refuse(&format!("{missing} is required")),
        None => Ok(settings),
    }
}
