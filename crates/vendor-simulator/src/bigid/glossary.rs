//! The business glossary, and the categories of data.

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Value, json};

use super::Shared;
use super::failure::Failure;
use super::form::{Form, Wrapper};
use super::store::Shelf;
use crate::reply;

const TERMS: Form = Form {
    shelf: |state| &state.glossary,
    many: Wrapper::Bare,
};
const CATEGORIES: Form = Form {
    shelf: |state| &state.data_categories,
    many: Wrapper::Bare,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/business_glossary_items",
            get(|state, query| TERMS.list(state, query)),
        )
        .route(
            "/data_categories/",
            get(|state, query| CATEGORIES.list(state, query)).post(create),
        )
}

pub(super) fn terms() -> Shelf {
    let terms = [
        ("bt_email", "Email Address", "Business Term"),
        ("bt_full_name", "Full Name", "Personal Data Item"),
        ("bt_ssn", "Social Security Number", "Personal Data Item"),
    ];
    let terms = terms.map(|(id, name, kind)| {
        json!({
            "glossary_id": id, "name": name, "type": kind, "description": null, "owner": "owner@example.com", "domain": "People",
            "sub_domain": "", "is_ootb": id != "bt_ssn", "update_date": "2022-12-22T19:04:14.025Z",
        })
    });
    Shelf::of("Term", "glossary_id", "61c3d5e6").with(terms)
}

pub(super) fn categories() -> Shelf {
    let category = json!({
        "name": "gdpr", "display_name": "GDPR", "description": "What the GDPR protects", "color": "#336699", "type": "legal",
        "glossary_id": "dc_gdpr", "dc": [],
    });
    Shelf::of("Category", "name", "61c3d5e7").with([category])
}

async fn create(
    Extracted(state): Extracted<Shared>,
    Json(wanted): Json<Value>,
) -> Result<Response, Failure> {
    let name = wanted["unique_name"].as_str().unwrap_or_default();
    if name.is_empty() {
        return Err(Failure::bad_request("unique_name is required"));
    }
    let id = format!("dc_{name}");
    let mut category = json!({"name": name, "type": "custom", "glossary_id": id, "dc": []});
    for member in ["display_name", "description", "color"] {
        if let Some(value) = wanted.get(member) {
            category[member] = value.clone();
        }
    }
    state.data_categories.add(category)?;
    let body = json!({"success": true, "glossary_id": id});
    Ok(reply::json(StatusCode::CREATED, &body))
}
