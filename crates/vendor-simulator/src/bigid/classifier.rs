//! Classifiers: kept once, and shown in the three forms that the lists have.

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Value, json};

use super::Shared;
use super::failure::Failure;
use super::form::{Form, Wrapper, enveloped};
use super::store::{Shelf, merge};
use crate::reply;

const FORM: Form = Form {
    shelf: |state| &state.classifications,
    many: Wrapper::Bare,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/all-classifications", get(names))
        .route(
            "/classifications",
            get(|state, query| FORM.list(state, query)).post(create),
        )
        .route(
            "/classifications/{name}",
            axum::routing::delete(|state, name| FORM.delete(state, name)),
        )
        .route("/classifiers", get(of_all_kinds))
}

pub(super) fn shelf() -> Shelf {
    let classifications = [
        ("EMAIL", r"[^@\s]+@[^@\s]+"),
        ("PHONE", r"\+?[0-9 -]{7,}"),
        ("SSN", r"[0-9]{3}-[0-9]{2}-[0-9]{4}"),
    ];
    let classifications = classifications.map(|(name, regex)| {
        json!({
            "classification_name": name, "name": name, "classification_regex": regex, "enabled": true, "version": "1",
            "updated_at": "2022-12-22T19:04:14.025Z",
        })
    });
    Shelf::of("Classifier", "classification_name", "60b2c4d5").with(classifications)
}

async fn create(
    Extracted(state): Extracted<Shared>,
    Json(wanted): Json<Value>,
) -> Result<Response, Failure> {
    let regex = wanted["classification_regex"].as_str().unwrap_or_default();
    if regex.is_empty() || regex::Regex::new(regex).is_err() {
        return Err(Failure::bad_request(
            "classification_regex is no regular expression",
        ));
    }
    let mut classification = json!({
        "name": wanted["classification_name"], "enabled": true, "version": "1", "updated_at": state.world.now().to_rfc3339(),
    });
    merge(&mut classification, &wanted);
    state.classifications.add(classification)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// A classifier's term in the glossary, if it has one, has the same name in small letters.
async fn names(Extracted(state): Extracted<Shared>) -> Response {
    let names = state.classifications.keys().into_iter().map(|name| {
        let term = state.glossary.find(&format!("bt_{}", name.to_lowercase()));
        let (id, friendly) = match &term {
            Ok(term) => (&term["glossary_id"], &term["name"]),
            Err(_) => (&Value::Null, &Value::Null),
        };
        json!({"original_name": format!("classifier.{name}"), "glossary_id": id, "friendly_name": friendly})
    });
    enveloped(json!({"classifications": names.collect::<Vec<_>>()}))
}

/// Those that find values, and one of each other kind.
async fn of_all_kinds(Extracted(state): Extracted<Shared>) -> Response {
    let mut all = Vec::new();
    for (kind, name) in [
        ("doc", "Contract"),
        ("ner", "Full name"),
        ("meta", "Column of e-mails"),
    ] {
        all.push(json!({"id": format!("{kind}-1"), "name": name, "type": kind, "totalFindings": 0, "originalData": []}));
    }
    for classification in state.classifications.all() {
        all.push(json!({
            "id": classification["_id"], "name": classification["classification_name"], "type": "data", "totalFindings": 0,
            "attributeRiskName": classification["classification_name"], "originalData": [classification],
        }));
    }
    enveloped(json!({"classifiers": all}))
}
