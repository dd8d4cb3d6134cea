//! Scan profiles: what `startScan` knows. A profile names data sources that there are, by name or by `_id`.

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::Failure;
use super::form::{Form, Wrapper};
use super::store::{Shelf, merge};
use super::{Shared, State};
use crate::reply;

const FORM: Form = Form {
    shelf: |state| &state.scan_profiles,
    many: Wrapper::Member("scanProfiles"),
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/scanProfiles",
            get(|state, query| FORM.list(state, query)).post(create),
        )
        .route("/scanProfiles/{id}", get(|state, id| FORM.read(state, id)))
}

pub(super) fn shelf() -> Shelf {
    let own = |name: &str| json!({"name": name, "scanType": "dsScan", "active": true, "dataSourceList": ["Source 1", "Source 2"], "isCustomScanProfile": true});
    let mut profiles = vec![
        own("Nightly"),
        own("broken profile"),
        own("flaky profile"),
        own("stopped profile"),
        own("scan-api-default-profile"),
    ];
    profiles.push(json!({"name": "Weekly scan", "scanType": "dsScan", "active": true, "allEnabledDs": true, "isCustomScanProfile": false}));
    Shelf::of("Scan profile", "name", "64a58cb6").with(profiles)
}

async fn create(
    Extracted(state): Extracted<Shared>,
    Json(wanted): Json<Value>,
) -> Result<Response, Failure> {
    for data_source in listed(&wanted) {
        let missing = |_| Failure::bad_request(format!("There is no data source {data_source}"));
        state.data_sources.find(data_source).map_err(missing)?;
    }
    let mut profile =
        json!({"scanType": "dsScan", "active": true, "created_at": state.world.now().to_rfc3339()});
    merge(&mut profile, &wanted);
    let added = state.scan_profiles.add(profile)?;
    Ok(reply::json(StatusCode::CREATED, &added))
}

/// The names of the data sources that a profile scans.
pub(super) fn data_sources(state: &State, profile: &str) -> Result<Vec<String>, Failure> {
    let profile = state.scan_profiles.find(profile)?;
    let name = |data_source: &Value| data_source["name"].as_str().map(str::to_owned);
    if profile["allEnabledDs"] == true {
        let all = state.data_sources.all();
        let enabled = all.iter().filter(|one| one["enabled"] == "yes");
        return Ok(enabled.filter_map(name).collect());
    }
    let found = listed(&profile).filter_map(|key| state.data_sources.find(key).ok());
    Ok(found.filter_map(|data_source| name(&data_source)).collect())
}

fn listed(profile: &Value) -> impl Iterator<Item = &str> {
    let list = profile["dataSourceList"].as_array().into_iter().flatten();
    list.filter_map(Value::as_str)
}
