//! How busy the account is.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::store::Store;
use crate::query::Query;
use crate::reply;

/// So many tasks the account may have at the same time. Only shown: more are taken.
const MOST: usize = 8;

pub(super) async fn status(State(store): State<Arc<Store>>, query: Query) -> Response {
    let (waiting, working) = store.shelves().unfinished();
    let mut body = json!({
        "subscription": {"max_tasks": MOST},
        "tasks": waiting + working,
        "tasks_in_progress": working,
    });
    if let (Some(include), Value::Object(body)) = (query.get("include"), &mut body) {
        // `tasks` stands for both numbers.
        let listed = |name: &str| include.split(',').any(|one| name.starts_with(one));
        body.retain(|name, _| listed(name));
    }
    reply::json(StatusCode::OK, &body)
}
