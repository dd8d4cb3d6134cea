//! Roles, and the permissions that they can have.

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::Shared;
use super::failure::Failure;
use super::form::{Form, Wrapper, enveloped};
use super::store::Shelf;

const FORM: Form = Form {
    shelf: |state| &state.roles,
    many: Wrapper::Bare,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/roles", post(create))
        .route("/roles/{name}", get(|state, name| FORM.read(state, name)))
        .route("/roles/rbac/permissions-hierarchy", get(permissions))
}

pub(super) fn shelf() -> Shelf {
    let roles = ["Administrators", "Operators"].map(|name| {
        json!({
            "name": name,
            "description": format!("What {name} may do"),
            "granularPermissions": {"permission.scans.read": true, "permission.scans.edit": name == "Administrators"},
            "scopes": ["root"],
            "permissions": ["ops"],
            "legacyPermission": "ops",
            "upgraded_at": "2021-10-01T19:39:03.289Z",
        })
    });
    Shelf::of("Role", "name", "5f000000").with(roles)
}

async fn create(
    Extracted(state): Extracted<Shared>,
    Json(wanted): Json<Value>,
) -> Result<Response, Failure> {
    let granted = wanted["granularPermissions"].as_object().into_iter();
    let mut unknown = granted.flat_map(|names| names.keys());
    if let Some(name) = unknown.find(|name| !name.starts_with("permission.")) {
        return Err(Failure::bad_request(format!("{name} is no permission")));
    }
    Ok(enveloped(json!({"role": state.roles.add(wanted)?})))
}

async fn permissions() -> Response {
    let area = |name: &str| {
        let actions =
            ["read", "edit"].map(|action| json!({"name": format!("permission.{name}.{action}")}));
        json!({"name": name, "children": actions})
    };
    enveloped(json!({"permissions": [area("scans"), area("catalog"), area("cases")]}))
}
