//! The export of rows: JSON with a status while it is prepared, then CSV.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;
use serde_json::json;

use super::kind::Kind;
use super::resource::{Data, Resource};
use super::store::Store;
use super::table::Table;
use super::{missing, refuse};
use crate::reply;

pub(super) async fn export(
    kind: &'static Kind,
    State(store): State<Arc<Store>>,
    Path(id): Path<String>,
) -> Response {
    let world = store.world.clone();
    let mut shelves = store.shelves();
    let Some(resource) = shelves.find_mut(kind.name, &id) else {
        return *missing();
    };
    if !resource.is_finished() {
        let message = format!("The {} is not finished", kind.noun);
        return *refuse(StatusCode::BAD_REQUEST, -1204, &message);
    }
    // The first call starts the export, the next one finds it running, the third gets the rows.
    let export = resource
        .export
        .get_or_insert_with(|| world.job([false, false, true]));
    if !export.poll().copied().unwrap_or(true) {
        let status =
            json!({"code": 3, "message": "The download is being prepared", "progress": 0.5});
        let body = json!({"code": 200, "resource": resource.name(), "status": status});
        return reply::json(StatusCode::OK, &body);
    }
    reply::bytes(StatusCode::OK, "text/csv", Bytes::from(csv(resource)))
}

fn csv(resource: &Resource) -> String {
    match &resource.data {
        Data::Rows(table) => {
            let names = table.columns.iter().map(|column| column.name.as_str());
            let mut lines = vec![Table::csv_line(names)];
            let rows = table.rows.iter();
            lines.extend(rows.map(|row| Table::csv_line(row.iter().map(String::as_str))));
            lines.push(String::new());
            lines.join("\n")
        }
        Data::Text(text) => text.to_string(),
        _ => String::new(),
    }
}
