//! The company and its advanced settings. The names of the settings are made up.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{post, put};
use serde_json::{Value, json};

use super::failure::Failure;
use super::form::ok;
use super::state::Shared;
use super::wanted::{Wanted, text};

/// Its id.
pub(super) const ID: i64 = 1;

/// The company of every user.
pub(super) struct Company {
    pub(super) name: String,
    /// By key.
    settings: BTreeMap<String, Value>,
}

impl Default for Company {
    fn default() -> Self {
        let settings = [
            json!({"key": "example.retention.days", "type": "VALUE_TYPE_INTEGER", "numberValue": 90}),
            json!({"key": "example.previews", "type": "VALUE_TYPE_BOOL", "booleanValue": true}),
            json!({"key": "example.greeting", "type": "VALUE_TYPE_STRING", "stringValue": "Hello"}),
        ];
        let by_key = |setting: Value| (text(&setting, "key").to_owned(), setting);
        Self {
            name: "Example".to_owned(),
            settings: settings.map(by_key).into(),
        }
    }
}

impl Company {
    /// The settings, by key.
    pub(super) fn settings(&self) -> Vec<&Value> {
        self.settings.values().collect()
    }
}

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/company/{companyId}", put(rename))
        .route("/api/v1/configs", put(update))
        .route("/api/v1/configs/fetch", post(fetch))
}

async fn rename(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    if id != ID {
        return Err(Failure::not_found("Company", id));
    }
    let company = &mut shared.lock().company;
    text(&wanted, "name").clone_into(&mut company.name);
    Ok(ok(&json!({"id": ID, "name": company.name})))
}

async fn fetch(Extract(shared): Extract<Shared>) -> Response {
    ok(&json!({"advancedConfigs": shared.lock().company.settings()}))
}

/// Settings that the request doesn't name stay, and one that isn't there is added. What Bigeye does is not documented.
async fn update(Extract(shared): Extract<Shared>, Wanted(wanted): Wanted) -> Response {
    let company = &mut shared.lock().company;
    let wanted = wanted["advancedConfigs"].as_array().into_iter().flatten();
    let by_key = |setting: &Value| (text(setting, "key").to_owned(), setting.clone());
    company.settings.extend(wanted.map(by_key));
    ok(&json!({"advancedConfigs": company.settings()}))
}
