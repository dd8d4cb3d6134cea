//! Schemes that say how sensitive data are, and how much of the catalog they have a level for.

use axum::Router;
use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use crate::bigid::failure::Failure;
use crate::bigid::filter::{Fields, Orders};
use crate::bigid::form::{Wrapper, enveloped};
use crate::bigid::page::Asked;
use crate::bigid::store::Shelf;
use crate::bigid::{Shared, catalog};
use crate::query::Query;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/aci/sc/configs", get(list))
        .route("/aci/sc/configs/{id}", get(read))
        .route("/aci/sc/ratio", get(ratio))
        .route("/aci/sc/ratio/name/{name}", get(ratio_of))
        .route("/aci/sc/ratio/id/{id}", get(ratio_of))
}

pub(in crate::bigid) fn shelf() -> Shelf {
    let level = |name: &str, priority: u32, query: &str| json!({"name": name, "priority": priority, "query": query, "levelId": name});
    let scheme = |number: u32, name: &str, levels: Vec<Value>| {
        let id = format!("65c00000{number:016x}");
        json!({
            "_id": id,
            "id": id,
            "name": name,
            "description": "",
            "status": "active",
            "classifications": levels,
            "createdAt": "2023-01-02T03:04:05.000Z",
            "modifiedAt": "2023-01-02T03:04:05.000Z",
            "updated_at": "2023-01-02T03:04:05.000Z",
            "actionStatus": {"status": "Completed"},
            "lastSuccess": "2024-01-20T12:00:00.000Z",
            // Settings in one scheme, a flag in the other.
            "columnTagging": if number == 0 { json!({"isActive": true, "shouldPropagateToObject": false}) } else { json!(false) },
            "dsTagging": false,
            "defaultSc": number == 0,
            "progress": 100,
        })
    };
    let sensitivity = vec![
        level("High", 1, r#"field IN ("classifier.US_SSN")"#),
        level("Medium", 2, r#"field = "classifier.EMAIL""#),
        level("Low", 3, r#"total_pii_count = to_number(0)"#),
    ];
    let exposure = vec![level("Open", 1, r#"open_access = "Yes""#)];
    Shelf::of("Scheme", "name", "65c00000").with([
        scheme(0, "Sensitivity", sensitivity),
        scheme(1, "Exposure", exposure),
    ])
}

async fn list(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let conditions = Fields::parse(query.get("filter").unwrap_or_default())?;
    let orders = Orders::parse(query.get("sort").unwrap_or_default())?;
    let mut schemes = state.sensitivity_configs.all();
    schemes.retain(|scheme| conditions.hold(scheme));
    orders.sort(&mut schemes);
    Ok(Wrapper::Envelope("scConfigs").wrap(&schemes, &Asked::of_query(&query)))
}

async fn read(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    Ok(enveloped(state.sensitivity_configs.find(&id)?))
}

/// Objects that have a tag of sensitivity, and those that have none.
async fn ratio(Extracted(state): Extracted<Shared>) -> Response {
    let all = state.catalog.objects();
    let classified = all.clone().filter(|object| {
        let tags = state.catalog.tags_of(*object);
        let of_sensitivity =
            |tag: &Value| tag["properties"]["applicationType"] == "sensitivityClassification";
        tags.iter().any(of_sensitivity)
    });
    counts(classified.count(), all.count())
}

/// Objects that a scheme, by its name or id, has a level for.
async fn ratio_of(
    Extracted(state): Extracted<Shared>,
    Path(key): Path<String>,
) -> Result<Response, Failure> {
    let scheme = state.sensitivity_configs.find(&key)?;
    let levels = scheme["classifications"].as_array().into_iter().flatten();
    let filters: Vec<_> = levels
        .map(|level| catalog::filter(level["query"].as_str()))
        .collect::<Result<_, _>>()?;
    let now = state.world.now();
    let all = state.catalog.objects();
    let classified = all.clone().filter(|object| {
        let mut filters = filters.iter().flatten();
        filters.any(|filter| state.catalog.holds(filter, *object, now))
    });
    Ok(counts(classified.count(), all.count()))
}

fn counts(classified: usize, all: usize) -> Response {
    enveloped(json!({
        "classifiedItemsAmount": classified,
        "unclassifiedItemsAmount": all - classified,
    }))
}
