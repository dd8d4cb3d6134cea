//! The kinds of data sources and their templates. Which fields are mandatory is the simulator's decision.

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::Shared;
use super::failure::Failure;
use super::form::{enveloped, ok};

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
    (
        "googledrive",
        &[
            (
                "google_service_account_user",
                "Service Account User",
                "string",
                false,
            ),
            (
                "google_service_account_json",
                "Service Account Key",
                "password",
                false,
            ),
        ],
    ),
    (
        "salesforce",
        &[("salesforce_custom_url", "Custom URL", "string", false)],
    ),
    (
        "generic-rest-api",
        &[("generic_server_url", "Server URL", "string", true)],
    ),
    // kinds of which no more than the name is known
    ("adls-v2", &[]),
    ("amazon-sagemaker", &[]),
    ("atlas-vectorsearch", &[]),
    ("azure-openai", &[]),
    ("azure-sql", &[]),
    ("confluence-v2", &[]),
    ("databricks-v2", &[]),
    ("dynamodb-v2", &[]),
    ("elastic-vector-search", &[]),
    ("gcp-big-query", &[]),
    ("gdrive-v2", &[]),
    ("hugging-face", &[]),
    ("kafka", &[]),
    ("nfs_v2", &[]),
    ("o365-outlook-v2", &[]),
    ("onedrive-v2", &[]),
    ("openai", &[]),
    ("rdb-db2", &[]),
    ("rdb-hive", &[]),
    ("rdb-mssql", &[]),
    ("rdb-oracle", &[]),
    ("rdb-postgresql", &[]),
    ("rdb-redshift", &[]),
    ("rdb-sybase", &[]),
    ("rdb-teradata", &[]),
    ("s3-v2", &[]),
    ("sap-hana", &[]),
    ("sharepoint-online", &[]),
    ("sharepoint-online-v2", &[]),
    ("smb_v2", &[]),
    ("snowflake", &[]),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/ds-connections-types", get(types))
        .route("/ds-connections-types/template/{type}", get(one))
        .route("/ds-templates", get(list))
        .route("/ds-templates/{type}", get(one))
}

async fn types() -> Response {
    let names: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
    enveloped(json!(names))
}

async fn list() -> Response {
    let templates: Vec<Value> = KINDS.iter().map(template).collect();
    ok(&json!(templates))
}

async fn one(Path(kind): Path<String>) -> Result<Response, Failure> {
    let found = KINDS.iter().find(|(name, _)| *name == kind);
    let found = found.ok_or_else(|| Failure::not_found("Template", &kind))?;
    Ok(ok(&template(found)))
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
