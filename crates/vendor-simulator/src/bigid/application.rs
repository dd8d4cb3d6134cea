//! Applications, and in which countries they, the data sources and people are.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::Failure;
use super::filter::matching;
use super::form::{Form, Wrapper, ok};
use super::store::Shelf;
use super::{Shared, State};
use crate::query::Query;

const FORM: Form = Form {
    shelf: |state| &state.applications,
    many: Wrapper::Member("applications"),
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/applications", get(|state, query| FORM.list(state, query)))
        .route("/applicationLocations", get(application_locations))
        .route("/identityLocations", get(identity_locations))
        .route("/systemLocations", get(system_locations))
}

/// One of them is nowhere.
pub(super) fn shelf() -> Shelf {
    let applications = [
        json!({"name": "Web shop", "location": "Germany", "target_data_sources": ["Source 0", "Source 2"]}),
        json!({"name": "Payroll", "location": "Germany", "target_data_sources": ["Source 1"]}),
        json!({"name": "Wiki", "location": null, "target_data_sources": []}),
    ];
    Shelf::of("Application", "name", "62d4e6f7").with(applications)
}

async fn application_locations(Extracted(state): Extracted<Shared>) -> Response {
    let applications = state.applications.all();
    let countries = by_country(&applications).into_iter().map(|(name, here)| {
        let targets = here.iter().flat_map(|one| one["target_data_sources"].as_array());
        let targets: Vec<&Value> = targets.flatten().collect();
        json!({"_id": name, "name": name, "applications_count": here.len(), "target_data_sources": targets, "count": here.len()})
    });
    ok(&json!({"applications_locations": countries.collect::<Vec<_>>()}))
}

async fn identity_locations(
    Extracted(state): Extracted<Shared>,
    query: Query,
) -> Result<Response, Failure> {
    let countries = [("Germany", 40, 0.4), ("India", 60, 0.6)];
    let countries = countries.map(
        |(name, count, share)| json!({"id": name, "name": name, "count": count, "avg": share}),
    );
    let found = filtered(&state, countries.to_vec(), &query)?;
    Ok(ok(&json!({"identity_locations": found})))
}

async fn system_locations(
    Extracted(state): Extracted<Shared>,
    query: Query,
) -> Result<Response, Failure> {
    let data_sources = state.data_sources.all();
    let countries = by_country(&data_sources).into_iter().map(|(name, here)| {
        let share = here.len() as f64 / data_sources.len() as f64;
        let names: Vec<&Value> = here.iter().map(|one| &one["name"]).collect();
        json!({"id": name, "name": name, "count": here.len(), "avg": share, "systems": names})
    });
    let found = filtered(&state, countries.collect(), &query)?;
    Ok(ok(&json!({"system_locations": found})))
}

fn filtered(state: &State, all: Vec<Value>, query: &Query) -> Result<Vec<Value>, Failure> {
    let filter = query.get("filter").unwrap_or_default();
    matching(all, filter, state.world.now(), StatusCode::BAD_REQUEST)
}

/// Things by their `location`; those without one first.
fn by_country(things: &[Value]) -> BTreeMap<Option<&str>, Vec<&Value>> {
    let mut countries: BTreeMap<Option<&str>, Vec<&Value>> = BTreeMap::new();
    for thing in things {
        let country = thing["location"].as_str();
        countries.entry(country).or_default().push(thing);
    }
    countries
}
