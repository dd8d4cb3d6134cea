//! GET of one resource, the whole of it or parts.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};

use super::anomaly::value;
use super::kind::Kind;
use super::resource::Data;
use super::store::Store;
use super::table::Table;
use super::{big, missing};
use crate::query::Query;
use crate::reply;

/// What `full=false` leaves.
const TINY: [&str; 9] = [
    "resource", "name", "code", "status", "created", "updated", "category", "private", "project",
];

pub(super) async fn one(
    kind: &'static Kind,
    State(store): State<Arc<Store>>,
    Path(id): Path<String>,
    query: Query,
) -> Response {
    if big::is(kind, &id)
        && let Some(body) = big::body(&store)
    {
        return reply::prepared(HeaderMap::new(), body);
    }
    let found = {
        let mut shelves = store.shelves();
        shelves
            .find_mut(kind.name, &id)
            .map(|resource| (resource.view(200, true), resource.data.clone()))
    };
    store.settle();
    let Some((mut body, data)) = found else {
        return *missing();
    };
    if let (true, Data::Rows(table)) = (kind.name == "sample", &data) {
        rows(&mut body, table, &query);
    }
    cut_fields(&mut body, &query);
    pick(&mut body, &query);
    reply::json(StatusCode::OK, &Value::Object(body))
}

/// Keeps what `full`, `include` and `exclude` ask for.
fn pick(body: &mut Map<String, Value>, query: &Query) {
    if query.get("full") == Some("false") {
        body.retain(|name, _| TINY.contains(&name.as_str()));
    }
    let listed = |list: &str, name: &str| list.split(',').any(|one| one == name);
    if let Some(include) = query.get("include") {
        body.retain(|name, _| listed(include, name));
    }
    if let Some(exclude) = query.get("exclude") {
        body.retain(|name, _| !listed(exclude, name));
    }
}

/// Cuts the map of fields as `limit` and `offset` ask for.
fn cut_fields(body: &mut Map<String, Value>, query: &Query) {
    let offset = query.number("offset").unwrap_or(0) as usize;
    let limit = match query.get("limit") {
        Some("-1") => usize::MAX,
        Some(text) => text.parse().unwrap_or(1000),
        None => 1000,
    };
    let Some(Value::Object(fields)) = body.get_mut("fields") else {
        return;
    };
    let total = fields.len();
    let kept: Map<String, Value> = std::mem::take(fields)
        .into_iter()
        .skip(offset)
        .take(limit)
        .collect();
    let count = kept.len();
    *fields = kept;
    let shown = i64::try_from(limit).unwrap_or(-1);
    body.insert(
        "fields_meta".to_owned(),
        json!({"count": count, "limit": shown, "offset": offset, "query_total": total, "total": total}),
    );
}

/// Adds the rows of a sample that are asked for.
fn rows(body: &mut Map<String, Value>, table: &Table, query: &Query) {
    let Some(wanted) = query.number("rows") else {
        return;
    };
    let offset = query.number("row_offset").unwrap_or(0) as usize;
    let fields = query.get("row_fields").unwrap_or_default();
    let places: Vec<usize> = if fields.is_empty() {
        (0..table.columns.len()).collect()
    } else {
        fields
            .split(',')
            .filter_map(|field| table.place(field))
            .collect()
    };
    let rows = table.rows.iter().skip(offset).take(wanted as usize);
    let rows: Vec<Vec<Value>> = rows
        .map(|row| {
            let values = places.iter().filter_map(|place| row.get(*place));
            values.map(|text| value(text)).collect()
        })
        .collect();
    if let Some(Value::Object(sample)) = body.get_mut("sample") {
        sample.insert("rows".to_owned(), json!(rows));
    }
}
