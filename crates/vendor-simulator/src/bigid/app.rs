//! Apps that BigID calls: how far their executions are, what they store, and the credentials that they are given.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use axum::extract::{Multipart, Path, State as Extracted};
use axum::response::Response;
use axum::routing::{get, post, put};
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::failure::Failure;
use super::form::{Form, Wrapper, ok};
use super::store::Shelf;
use super::{APP, EXECUTION, Shared};
use crate::reply;

const FORM: Form = Form {
    shelf: |state| &state.apps,
    many: Wrapper::Bare,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/tpa", get(|state, query| FORM.list(state, query)))
        .route("/tpa/executions/{execution}", put(progress))
        .route("/tpa/executions/{execution}/attachment", post(attach))
        .route("/tpa/{app}/storage", get(stored).put(store))
        .route("/tpa/{app}/storage/key/{key}", get(value))
        .route("/tpa/{app}/credentials/{dataSource}", get(credentials))
}

pub(super) fn shelf() -> Shelf {
    let app = json!({"id": APP, "name": "Simulated app"});
    Shelf::of("App", "id", "63e5f708").with([app])
}

/// What was begun, and how far it is.
pub(super) fn executions() -> Shelf {
    let execution = json!({"executionId": EXECUTION, "statusEnum": "IN_PROGRESS"});
    Shelf::of("Execution", "executionId", "63e5f709").with([execution])
}

/// What apps store, by app and key.
#[derive(Debug, Default)]
pub(super) struct Storage(Mutex<BTreeMap<(String, String), String>>);

/// An execution that has ended takes no other end: the simulator's decision.
async fn progress(
    Extracted(state): Extracted<Shared>,
    Path(execution): Path<String>,
    Json(update): Json<Value>,
) -> Result<Response, Failure> {
    if update["executionId"] != execution {
        return Err(Failure::bad_request(
            "The body has another executionId than the path",
        ));
    }
    let status = update["statusEnum"].as_str().unwrap_or_default();
    if !["IN_PROGRESS", "COMPLETED", "ERROR"].contains(&status) {
        return Err(Failure::bad_request(format!("{status:?} is no status")));
    }
    let progress = update["progress"].as_f64().unwrap_or_default();
    if !(0.0..=1.0).contains(&progress) {
        return Err(Failure::bad_request("progress is not between 0 and 1"));
    }
    state.executions.change(&execution, |held| {
        let before = &held["statusEnum"];
        if *before != "IN_PROGRESS" && *before != status {
            let error = format!("Execution {execution} has ended");
            return Err(Failure::bad_request(error));
        }
        super::store::merge(held, &update);
        Ok(())
    })?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// A file without a name, or without bytes, is refused: the simulator's decision.
async fn attach(
    Extracted(state): Extracted<Shared>,
    Path(execution): Path<String>,
    mut form: Multipart,
) -> Result<Response, Failure> {
    let mut files = Vec::new();
    let unreadable = |error| Failure::bad_request(format!("The form can't be read: {error}"));
    while let Some(part) = form.next_field().await.map_err(unreadable)? {
        let name = part.file_name().map(str::to_owned);
        let is_file = part.name() == Some("file");
        let bytes = part.bytes().await.map_err(unreadable)?;
        match name {
            Some(name) if is_file && !bytes.is_empty() => files.push(name),
            _ => return Err(Failure::bad_request("The form has a part that is no file")),
        }
    }
    let [file] = &files[..] else {
        return Err(Failure::bad_request("The form has no file, or several"));
    };
    state.executions.change(&execution, |held| {
        held["attachment"] = file.as_str().into();
        Ok(())
    })?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

async fn stored(
    Extracted(state): Extracted<Shared>,
    Path(app): Path<String>,
) -> Result<Response, Failure> {
    state.apps.find(&app)?;
    let all = state.storage.lock();
    let own = all.iter().filter(|((owner, _), _)| *owner == app);
    let own: Vec<Value> = own
        .map(|((_, key), value)| json!({"key": key, "value": value}))
        .collect();
    Ok(ok(&json!({"keysValues": own})))
}

/// Keys that the body doesn't name keep their values: the simulator's decision.
async fn store(
    Extracted(state): Extracted<Shared>,
    Path(app): Path<String>,
    Json(wanted): Json<Value>,
) -> Result<Response, Failure> {
    state.apps.find(&app)?;
    let entries = wanted["keysValues"].as_array().into_iter().flatten();
    let mut all = state.storage.lock();
    for entry in entries {
        if let (Some(key), Some(value)) = (entry["key"].as_str(), entry["value"].as_str()) {
            all.insert((app.clone(), key.to_owned()), value.to_owned());
        }
    }
    Ok(ok(&json!({"status": "success"})))
}

async fn value(
    Extracted(state): Extracted<Shared>,
    Path((app, key)): Path<(String, String)>,
) -> Result<Response, Failure> {
    state.apps.find(&app)?;
    let all = state.storage.lock();
    let value = all.get(&(app, key.clone()));
    let value = value.ok_or_else(|| Failure::not_found("Key", &key))?;
    Ok(ok(&json!({"value": value})))
}

/// In the open: what an app decrypts with is not known here.
async fn credentials(
    Extracted(state): Extracted<Shared>,
    Path((app, data_source)): Path<(String, String)>,
) -> Result<Response, Failure> {
    state.apps.find(&app)?;
    let data_source = state.data_sources.find(&data_source)?;
    let mut credentials = Map::new();
    for name in ["username", "password"] {
        if let Some(value) = data_source[name].as_str() {
            let credential = json!({"value": value, "encrypted": false});
            credentials.insert(name.to_owned(), credential);
        }
    }
    Ok(ok(&Value::Object(credentials)))
}

impl Storage {
    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<(String, String), String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
