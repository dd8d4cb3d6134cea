//! Logging in and exchanging the user token.

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use chrono::TimeDelta;
use http::header::AUTHORIZATION;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::{PASSWORD, Shared, USERNAME};
use crate::reply;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/sessions", post(create))
        .route("/refresh-access-token", get(refresh))
}

async fn create(Extracted(state): Extracted<Shared>, Json(body): Json<Value>) -> Response {
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

async fn refresh(Extracted(state): Extracted<Shared>, headers: HeaderMap) -> Response {
    let sent = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    let token = state
        .tokens
        .give(sent.unwrap_or_default(), TimeDelta::days(7));
    let body = json!({"success": true, "systemToken": token});
    reply::json(StatusCode::OK, &body)
}
