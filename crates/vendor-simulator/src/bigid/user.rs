//! Users. Passwords and the values of user tokens read back empty.

use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Value, json};

use super::Shared;
use super::failure::Failure;
use super::form::{Form, Wrapper};
use super::store::{Shelf, merge};
use crate::reply;

const FORM: Form = Form {
    shelf: |state| &state.users,
    many: Wrapper::Envelope("users"),
};

pub(super) fn routes() -> Router<Shared> {
    let list = || get(|state, query| FORM.list(state, query));
    Router::new()
        .route("/access-management/users", list())
        .route("/system-users", list())
        .route("/system_users/{user}", post(create).put(update))
}

/// Addresses are there, `null`, empty and missing, as recordings have it.
pub(super) fn shelf() -> Shelf {
    let users = (0..5).map(|number| {
        let name = format!("user{number}@example.com");
        let mut user = json!({
            "id": name,
            "name": name,
            "firstName": "Simulated",
            "lastName": format!("User {number}"),
            "admin": number == 0,
            "password": "",
            "origin": "local",
            "roleIds": ["5f0000000000000000000000"],
            "isPasswordChangeNeeded": false,
            "created_at": "2021-10-01T19:39:03.289Z",
            "updated_at": "2022-12-22T19:04:14.025Z",
            "__v": number,
        });
        match number {
            0 => user["email"] = json!(name),
            1 => user["email"] = Value::Null,
            2 => user["email"] = json!(""),
            _ => {}
        }
        if number == 0 {
            user["refreshTokens"] = json!([{
                "tokenName": "nightly job", "value": "",
                "creationDate": "2022-01-01T00:00:00.000Z", "expirationDate": "2024-09-26T00:00:00.000Z",
            }]);
        }
        user
    });
    Shelf::of("User", "name", "5f10a3b2").with(users)
}

async fn create(
    Extracted(state): Extracted<Shared>,
    Path(address): Path<String>,
    Json(wanted): Json<Value>,
) -> Result<Response, Failure> {
    if wanted["name"] != address {
        let error = format!("The path has {address}, and the body another name");
        return Err(Failure::bad_request(error));
    }
    let now = state.world.now().to_rfc3339();
    let mut user = json!({
        "id": address, "email": address, "admin": false, "origin": "local", "roleIds": [], "isPasswordChangeNeeded": true,
        "created_at": now, "updated_at": now,
    });
    merge(&mut user, &wanted);
    user["password"] = json!("");
    state.users.add(user)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// What the body doesn't mention stays: the simulator's decision.
async fn update(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
    Json(wanted): Json<Value>,
) -> Result<Response, Failure> {
    let now = state.world.now().to_rfc3339();
    state.users.change(&id, |user| {
        let changed = json!({"_id": user["_id"], "password": "", "updated_at": now});
        merge(user, &wanted);
        merge(user, &changed);
        user["id"] = user["name"].clone();
        Ok(())
    })?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}
