//! Logging in and exchanging the user token.

use std::sync::Arc;

use axum::Json;
use axum::extract::State as Extracted;
use axum::response::Response;
use chrono::TimeDelta;
use http::header::AUTHORIZATION;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{PASSWORD, State, USERNAME};
use crate::reply;

pub(super) async fn create(
    Extracted(state): Extracted<Arc<State>>,
    Json(body): Json<Value>,
) -> Response {
    if body["username"] != USERNAME || body["password"] != PASSWORD {
        let message = "Authentication failed. Username or password is wrong.";
        let body = json!({"success": false, "message": message});
        return reply::json(StatusCode::OK, &body);
    }
    let token = state.tokens.give("", TimeDelta::days(1));
    let session = json!({
        "success": true,
        "message": "Welcome!",
        "auth_token": token,
        "email": "simulator@example.com",
        "username": USERNAME,
        "firstName": "Simulated",
        "lastName": "User",
        "isPasswordChangeNeeded": false,
        "permissions": ["admin", "permission.tasks.edit", "permission.scans.read"],
    });
    reply::json(StatusCode::OK, &session)
}

pub(super) async fn refresh(
    Extracted(state): Extracted<Arc<State>>,
    headers: HeaderMap,
) -> Response {
    let sent = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    let token = state
        .tokens
        .give(sent.unwrap_or_default(), TimeDelta::days(7));
    let body = json!({"success": true, "systemToken": token});
    reply::json(StatusCode::OK, &body)
}
