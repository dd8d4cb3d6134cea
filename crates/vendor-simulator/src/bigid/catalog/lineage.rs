//! How tables hang together: each with the next one of its data source, by their ids.

use axum::Router;
use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::column;
use super::object::Object;
use crate::bigid::failure::Failure;
use crate::bigid::form::ok;
use crate::bigid::{Shared, State};
use crate::query::Query;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/lineage/tree/", get(tree))
}

async fn tree(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let mut nodes = Vec::new();
    for name in query.all("anchorCollections") {
        let table = state.catalog.find(name)?;
        let next = next(&state, table);
        nodes.push(node(table, next, 0));
        nodes.extend(next.map(|other| node(other, Some(table), 1)));
    }
    Ok(ok(&json!({"lineageTree": nodes})))
}

/// The next structured object of the same data source.
fn next(state: &State, table: Object) -> Option<Object> {
    let mut others = state.catalog.objects().skip(table.0 + 1);
    others.find(|other| other.is_structured() && other.source() == table.source())
}

fn node(table: Object, other: Option<Object>, depth: usize) -> Value {
    let fields: Vec<Value> = column::columns(table).iter().map(field).collect();
    let links = other.map(|other| {
        json!({
            "linked_collection": other.full_name(),
            "origin_fields": "id",
            "destination_field": "id",
            "type": "idsor_attributes",
            "is_mirror": depth > 0,
        })
    });
    json!({
        "_id": table.full_name(),
        "source": table.source(),
        "scanId": "5f0000000000000000000001",
        "totalRows": table.rows(),
        "totalRowsWithFindings": table.total_findings().min(table.rows()),
        "total_pii_count": table.total_findings(),
        "fields": fields,
        "childs": [],
        "connection_details": links.into_iter().collect::<Vec<_>>(),
        "links_depth": depth,
    })
}

fn field(column: &Value) -> Value {
    let found = column["fieldClassifications"]
        .as_array()
        .into_iter()
        .flatten();
    let classifications = found
        .clone()
        .map(|found| json!({"name": found["classificationName"], "rank": "High", "confidence_level": 0.9}));
    json!({
        "fieldName": column["columnName"],
        "fieldType": column["fieldType"],
        "fieldCount": column["columnProfile"]["fieldCount"],
        "findingCount": found.clone().filter_map(|found| found["rowsOrFieldsCounter"].as_u64()).sum::<u64>(),
        "fieldClassifications": classifications.collect::<Vec<_>>(),
        "fieldAttribute": [],
    })
}
