//! The columns of tables and collections, made of their object.
//!
//! In filters of columns a text equals each text that it is a part of, and a double quote inside of a value is answered by 422.

use axum::Router;
use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::object::{Attribute, EMAIL, Object, SSN};
use super::tag;
use crate::bigid::Shared;
use crate::bigid::failure::Failure;
use crate::bigid::form::{enveloped, ok};
use crate::query::Query;

/// No more columns are found by a filter: there is no way to page through them.
const MOST: usize = 10_000;

struct Column {
    name: &'static str,
    kind: &'static str,
    primary: bool,
    attribute: Option<&'static Attribute>,
}

static COLUMNS: [Column; 4] = [
    Column {
        name: "id",
        kind: "INTEGER",
        primary: true,
        attribute: None,
    },
    Column {
        name: "email",
        kind: "VARCHAR",
        primary: false,
        attribute: Some(&EMAIL),
    },
    Column {
        name: "ssn",
        kind: "VARCHAR",
        primary: false,
        attribute: Some(&SSN),
    },
    Column {
        name: "created_at",
        kind: "TIMESTAMP",
        primary: false,
        attribute: None,
    },
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/data-catalog/columns", get(find))
        .route("/data-catalog/object-details/columns", get(list))
}

/// What was found in a column of an object, and how often.
fn findings(object: Object, column: &Column) -> Option<(&'static Attribute, usize)> {
    let wanted = column.attribute?;
    let mut found = object.findings().into_iter();
    found.find(|(attribute, _)| attribute.name == wanted.name)
}

/// What `/data-catalog/columns` says of each column of an object.
pub(super) fn columns(object: Object) -> Vec<Value> {
    let columns = COLUMNS.iter().enumerate();
    let columns = columns.filter(|_| object.is_structured());
    columns
        .map(|(order, column)| profiled(object, order, column))
        .collect()
}

fn profiled(object: Object, order: usize, column: &Column) -> Value {
    let found = findings(object, column);
    let rows = object.rows();
    let profile = match column.kind {
        "INTEGER" => json!({
            "fieldCount": rows, "distinctPct": 100.0, "emptyPct": 0.0, "inferredDataType": "numeric",
            "minNum": 1, "maxNum": rows, "avgNum": (rows + 1) as f64 / 2.0,
        }),
        _ => {
            json!({"fieldCount": rows, "distinctPct": 97.5, "emptyPct": 0.5, "inferredDataType": "string"})
        }
    };
    let details = found
        .iter()
        .map(|(attribute, _)| json!({"name": attribute.name, "ranks": [attribute.rank], "type": "classifier"}));
    let classifications = found.iter().map(|(attribute, count)| {
        let name = attribute.name.trim_start_matches("classifier.");
        json!({"classificationName": name, "rowsOrFieldsCounter": count, "distinctValueCount": count})
    });
    json!({
        "columnName": column.name,
        "fieldType": column.kind,
        "fullyQualifiedName": object.full_name(),
        "objectName": object.name(),
        "source": object.source(),
        "order": order,
        "nullable": !column.primary,
        "isPrimary": column.primary,
        "columnProfile": profile,
        "attributeDetails": details.collect::<Vec<_>>(),
        "fieldClassifications": classifications.collect::<Vec<_>>(),
    })
}

async fn find(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let filter = super::filter(query.get("filter"))?.map(|filter| filter.by_parts());
    let now = state.world.now();
    let all = state.catalog.objects().flat_map(columns);
    let found = all.filter(|column| {
        filter
            .as_ref()
            .is_none_or(|filter| filter.holds(column, now))
    });
    let results: Vec<Value> = found.take(MOST).collect();
    Ok(ok(&json!({"results": results})))
}

/// The columns of one object. What `filter` and `grouping` take is not known: they change nothing.
async fn list(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let name = query.get("object_name").unwrap_or_default();
    let object = state.catalog.find(name)?;
    let limit = query
        .number("limit")
        .and_then(|limit| usize::try_from(limit).ok());
    let columns = COLUMNS.iter().filter(|_| object.is_structured());
    let columns: Vec<Value> = columns
        .take(limit.unwrap_or(usize::MAX))
        .map(|column| brief(object, column))
        .collect();
    Ok(enveloped(json!(columns)))
}

fn brief(object: Object, column: &Column) -> Value {
    let found = findings(object, column);
    let attributes = found.iter().map(|(attribute, _)| {
        json!({
            "attribute_original_name": attribute.name,
            "attribute_name": attribute.friendly,
            "rank": attribute.rank,
            "calc_confidence_level": 0.9,
            "attribute_type": "Classification",
            "attribute_id": attribute.name,
        })
    });
    let attributes: Vec<Value> = attributes.collect();
    json!({
        "column_name": column.name,
        "fieldType": column.kind,
        "isPrimary": column.primary,
        // Nothing is `null` here, and an empty list in `listCatalogColumns`.
        "attribute_list": if attributes.is_empty() { Value::Null } else { json!(attributes) },
        "tags": found.iter().map(|_| tag::sensitivity(1)).collect::<Vec<_>>(),
    })
}
