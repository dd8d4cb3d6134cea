//! Requests of people who want to know what is stored of them: profiles, people, reports that run, and what is to be deleted.

mod deletion;
mod report;

use axum::Router;
use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::Shared;
use super::failure::Failure;
use super::form::{Form, Wrapper, ok};
use super::store::Shelf;
use crate::query::Query;

pub(super) use deletion::shelf as deletions;
pub(super) use report::Reports;

const PROFILES: Form = Form {
    shelf: |state| &state.dsar_profiles,
    many: Wrapper::Member("profiles"),
};

/// People in the correlation sets, who are nobody.
const PEOPLE: [(&str, &str); 5] = [
    ("1001", "Ada Example"),
    ("1002", "Ben Example"),
    ("1003", "Cleo Sample"),
    ("1004", "Dan Sample"),
    ("1005", "Eve Sample"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/sar/profiles",
            get(|state, query| PROFILES.list(state, query)),
        )
        .route("/sar/attributes", get(attributes))
        .route("/sar/search/entity-sources", get(people))
        .merge(report::routes())
        .merge(deletion::routes())
}

pub(super) fn profiles() -> Shelf {
    Shelf::of("Profile", "name", "5d93e843").with([
        json!({
            "name": "Default Profile",
            "allEnabledEs": true,
            "allEnabledDs": true,
            "scopes": ["root"],
            "isCustom": false,
        }),
        json!({
            "name": "Customers",
            "allEnabledEs": false,
            "allEnabledDs": true,
            "scopes": ["root"],
            "shouldAttributesEnrichment": true,
            "isCustom": true,
        }),
    ])
}

/// The profile that a query names has to be there.
fn check_profile(state: &Shared, query: &Query) -> Result<(), Failure> {
    query
        .get("profileId")
        .map_or(Ok(()), |id| state.dsar_profiles.find(id).map(|_| ()))
}

async fn attributes(
    Extracted(state): Extracted<Shared>,
    query: Query,
) -> Result<Response, Failure> {
    check_profile(&state, &query)?;
    Ok(ok(&json!([
        {"idsor_attribute": "full_name", "identifiability": 0.7},
        {"idsor_attribute": "email", "identifiability": 1},
    ])))
}

/// Everybody whose name has the text in it, or who has the id.
async fn people(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    check_profile(&state, &query)?;
    let name = query.get("userName").unwrap_or_default().to_lowercase();
    let all = query.get("allAttributes") == Some("true");
    let found = PEOPLE.iter().filter(|(id, full_name)| {
        let has_id = query.get("userId").is_none_or(|wanted| wanted == *id);
        has_id && full_name.to_lowercase().contains(&name)
    });
    let people = found.map(|(id, full_name)| {
        let mut person = json!({"userId": id, "displayName": full_name});
        if all {
            person["attributes"] = json!({"email": format!("{id}@example.com")});
        }
        person
    });
    Ok(ok(&json!({"usersArray": people.collect::<Vec<Value>>()})))
}
