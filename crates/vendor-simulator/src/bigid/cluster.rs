//! Clusters and their columns.

use axum::Router;
use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::Shared;
use super::failure::Failure;
use super::filter::{Conditions, sort_by};
use super::form::ok;
use crate::options::DataSize;
use crate::paging::cut;
use crate::query::Query;
use crate::world::World;

const NAMES: [&str; 6] = [
    "Staff records",
    "Customer addresses",
    "Payment cards",
    "Web logs",
    "Product names",
    "Support tickets",
];
const COLUMNS: [(&str, &str, &str); 5] = [
    ("ssn", "SSN", "varchar"),
    ("email", "Email", "varchar"),
    ("birth_date", "Date of birth", "date"),
    ("card_number", "Card number", "varchar"),
    ("customer_id", "Customer id", "integer"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/clusters", get(list))
        .route("/data-catalog/column/cluster/similar", get(columns))
}

pub(super) struct Clusters(Vec<(Value, Vec<Value>)>);

impl Clusters {
    pub(super) fn new(world: &World) -> Self {
        let mut chance = world.chance("bigid clusters");
        let largest = match world.size {
            DataSize::Small => 60,
            DataSize::Large => 20_000,
        };
        let clusters = NAMES.iter().enumerate().map(|(number, name)| {
            // The first one fills several pages; the sizes of the others differ with the seed.
            let size = match number {
                0 => largest,
                1 => 20,
                _ => chance.usize(1..30),
            };
            (cluster(number, name, size), columns_of(number, size))
        });
        Self(clusters.collect())
    }
}

fn cluster(number: usize, name: &str, size: usize) -> Value {
    let (severity, status) = match number % 3 {
        0 => ("High", "Active"),
        1 => ("Medium", "Active"),
        _ => ("Low", "Archived"),
    };
    json!({
        "id": format!("c1{number:010x}"),
        "name": name,
        "size": size,
        "labels": if number.is_multiple_of(2) { json!(["PII", "Confidential"]) } else { json!(["Analytics"]) },
        "severity": severity,
        "status": status,
        "createdAt": format!("2025-07-{:02}T14:22:30.000Z", number + 1),
    })
}

fn columns_of(cluster: usize, size: usize) -> Vec<Value> {
    (0..size)
        .map(|number| {
            let (name, attribute, data_type) = COLUMNS[number % COLUMNS.len()];
            let (source, table) = (format!("source-{}", number % 4), format!("table_{number}"));
            json!({
                "_id": format!("6b{cluster:06x}{number:016x}"),
                "fullyQualifiedName": format!("{source}.main.{table}.{name}"),
                "columnName": name,
                "businessAttribute": attribute,
                "tableName": table,
                "source": source,
                "isPrimary": number % COLUMNS.len() == 4,
                "dataType": data_type,
                "attributes": [{
                    "attribute_original_name": attribute,
                    "attribute_name": attribute,
                    "rank": "High",
                    "calc_confidence_level": 0.5 + f64::from((number % 50) as u32) / 100.0,
                    "attribute_type": "IDSoR Attribute",
                    "attribute_id": format!("{number:032x}"),
                }],
                "tags": [{
                    "tagId": "0b1c2d3e-0000-4000-8000-000000000001",
                    "valueId": "0b1c2d3e-0000-4000-8000-000000000002",
                    // The tutorial has the text, other endpoints have the boolean.
                    "isMutuallyExclusive": if number.is_multiple_of(2) { json!("true") } else { json!(true) },
                    "properties": {"hidden": false, "applicationType": "sensitivityClassification"},
                    "tagName": "sensitivity",
                    "tagValue": "high",
                }],
            })
        })
        .collect()
}

async fn list(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let conditions = conditions(query.get("filter").unwrap_or_default())?;
    let all = state.clusters.0.iter().map(|(cluster, _)| cluster);
    let limit = query
        .number("limit")
        .map_or(usize::MAX, |limit| limit as usize);
    let found: Vec<&Value> = all
        .filter(|cluster| conditions.hold(cluster))
        .take(limit)
        .collect();
    Ok(ok(&json!(found)))
}

fn conditions(text: &str) -> Result<Conditions<'_>, Failure> {
    Conditions::parse(text).ok_or_else(|| Failure::bad_request("The filter is invalid"))
}

async fn columns(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    // Text that is not there and empty text are the same for all of these.
    let text = |name: &str| query.get(name).unwrap_or_default();
    let id = text("clusterId");
    if id.is_empty() {
        return Err(Failure::bad_request("clusterId is required"));
    }
    let mut clusters = state.clusters.0.iter();
    let (_, all) = clusters
        .find(|(cluster, _)| cluster["id"] == id)
        .ok_or_else(|| Failure::not_found("Cluster", id))?;
    let conditions = conditions(text("filter"))?;
    let wanted = text("searchText").to_lowercase();
    let mut found: Vec<Value> = all
        .iter()
        .filter(|column| conditions.hold(column) && mentions(column, &wanted))
        .cloned()
        .collect();
    let sort = Some(text("sort")).filter(|field| !field.is_empty());
    sort_by(&mut found, sort.unwrap_or("_id"), false);
    let total = found.len();
    if let Some(size) = query.number("sample") {
        state.world.chance("bigid sample").shuffle(&mut found);
        found.truncate(size as usize);
    }
    let page = page(&found, &query);
    Ok(ok(&json!({"results": page, "totalCount": total})))
}

fn mentions(column: &Value, wanted: &str) -> bool {
    let attributes = column["attributes"].as_array().into_iter().flatten();
    let names = attributes.map(|attribute| &attribute["attribute_name"]);
    std::iter::once(&column["columnName"])
        .chain(names)
        .filter_map(Value::as_str)
        .any(|name| name.to_lowercase().contains(wanted))
}

/// `offsetKey` is taken for the `_id` of the last column that the caller has: what it means is not known.
fn page<'a>(found: &'a [Value], query: &Query) -> &'a [Value] {
    let key = query.get("offsetKey").filter(|key| !key.is_empty());
    let behind = key.and_then(|key| found.iter().position(|column| column["_id"] == key));
    let found = behind
        .and_then(|place| found.get(place + 1..))
        .unwrap_or(found);
    if query.get("ignoreLimit") == Some("true") {
        return found;
    }
    let limit = query.number("limit").unwrap_or(10_000) as usize;
    cut(found, query.number("skip").unwrap_or(0) as usize, limit)
}
