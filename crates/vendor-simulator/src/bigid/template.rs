//! The kinds of data sources and their templates.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::{enveloped, failure};
use crate::reply;

/// A kind, and the fields that it has beside `name`: `apiName`, name for people, type, mandatory.
type Kind = (
    &'static str,
    &'static [(&'static str, &'static str, &'static str, bool)],
);

const KINDS: &[Kind] = &[
    (
        "rdb-mysql",
        &[
            ("rdb_url", "RDB URL", "string", true),
            ("rdb_name", "Schema Name", "string", true),
            ("username", "User Name", "string", true),
            ("password", "Password", "password", true),
        ],
    ),
    (
        "mongodb",
        &[
            ("mongo_url", "MongoDB URL", "string", true),
            ("mongo_db_name", "Database", "string", true),
        ],
    ),
    (
        "smb",
        &[
            ("smbServer", "SMB Server", "string", true),
            ("sharedResource", "Shared Resource", "string", true),
        ],
    ),
    (
        "s3",
        &[
            ("bucket_name", "Bucket", "string", false),
            ("aws_region", "Region", "string", true),
        ],
    ),
    (
        "github",
        &[("personal_access_token", "Access Token", "password", true)],
    ),
];

pub(super) async fn types() -> Response {
    let names: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
    enveloped(json!(names))
}

pub(super) async fn list() -> Response {
    let templates: Vec<Value> = KINDS.iter().map(template).collect();
    reply::json(StatusCode::OK, &json!(templates))
}

pub(super) async fn one(Path(kind): Path<String>) -> Response {
    match KINDS.iter().find(|(name, _)| *name == kind) {
        Some(found) => reply::json(StatusCode::OK, &template(found)),
        None => failure(
            StatusCode::NOT_FOUND,
            &format!("Template {kind} was not found"),
        ),
    }
}

/// The members of a data source of this kind that the form doesn't let go without; `None` for a kind that there isn't.
pub(super) fn mandatory(kind: &str) -> Option<impl Iterator<Item = &'static str>> {
    let (_, fields) = KINDS.iter().find(|(name, _)| *name == kind)?;
    let wanted = fields.iter().filter(|(_, _, _, mandatory)| *mandatory);
    Some(wanted.map(|(api_name, ..)| *api_name))
}

fn template((kind, fields): &Kind) -> Value {
    let name = json!({
        "type": "string",
        "name": "name",
        "apiName": "name",
        "displayName": "Data Source Name",
        "placeholder": "Type a name",
        "mandatory": true,
        "mandatoryForTest": true,
        "validation": [{"regex": "^[\\w\\-\\s\\(\\):]+$", "errorText": "Use letters, digits, spaces and -_():"}],
    });
    let others = fields.iter().map(|(api_name, display, kind, mandatory)| {
        json!({
            "type": kind,
            "name": api_name,
            "apiName": api_name,
            "displayName": display,
            "mandatory": mandatory,
            "mandatoryForTest": mandatory,
            "validation": [],
        })
    });
    let fields: Vec<Value> = std::iter::once(name).chain(others).collect();
    json!({"name": kind, "fields": fields})
}
