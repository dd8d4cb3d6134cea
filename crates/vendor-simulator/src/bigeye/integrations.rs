//! Integrations: other products that Bigeye reads from. What a call makes has found nothing yet.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok};
use super::state::Shared;
use super::wanted::{Wanted, merge, text};

const INTEGRATIONS: Form = Form {
    shelf: |state| &state.integrations,
    shelf_mut: |state| &mut state.integrations,
    one: None,
    many: "integrations",
    sort: &[],
};

/// What an integration shows of what it was made with: not the secret part of the credentials.
const SHOWN: &[&str] = &[
    "name",
    "integrationPartner",
    "apiBaseUri",
    "apiPort",
    "webBaseUri",
    "webPort",
    "namespace",
    "timeout",
    "credentialsPublic",
];

/// Products that show data; the others load or change it.
const BI_TOOLS: [&str; 8] = [
    "TABLEAU",
    "POWERBI",
    "COGNOS",
    "SAP_BUSINESS_OBJECTS",
    "LOOKER",
    "SSRS",
    "QLIK_SENSE",
    "STRATEGY",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/integrations", get(list).post(create))
        .route(
            "/api/v1/integrations/{integrationId}",
            get(|state, caller, id| INTEGRATIONS.read(state, caller, id))
                .put(update)
                .delete(|state, caller, id| INTEGRATIONS.delete(state, caller, id)),
        )
        .route(
            "/api/v1/integrations/{integrationId}/entities",
            get(entities),
        )
}

async fn list(Extract(shared): Extract<Shared>, caller: Caller) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &Value::Null)?;
    let all: Vec<&Value> = state.integrations.in_workspace(workspace).collect();
    Ok(ok(&json!({INTEGRATIONS.many: all})))
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let id = state.next_id();
    let mut body = json!({
        "id": id,
        "companyId": 1,
        "createdAt": now,
        "createdById": caller.user,
        "integrationEntitiesCount": 0,
    });
    write(&mut body, &wanted, caller.user, now);
    state.integrations.put(id, workspace, body.clone());
    Ok(ok(&body))
}

async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    caller.allowed(&state, state.integrations.find(id)?)?;
    let body = &mut state.integrations.find_mut(id)?.body;
    write(body, &wanted, caller.user, now);
    Ok(ok(body))
}

fn write(body: &mut Value, wanted: &Value, user: i64, now: i64) {
    merge(body, wanted, SHOWN);
    let partner = text(body, "integrationPartner").trim_start_matches("INTEGRATION_PARTNER_");
    let kind = if BI_TOOLS.contains(&partner) {
        "BI_TOOL"
    } else {
        "ETL_TOOL"
    };
    body["integrationType"] = json!(format!("INTEGRATION_TYPE_{kind}"));
    body["updatedAt"] = json!(now);
    body["updatedById"] = json!(user);
}

/// What was handed in of dbt Core is found through the workspace's integration with it.
async fn entities(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let integration = caller.allowed(&state, state.integrations.find(id)?)?;
    let partner = &integration.body["integrationPartner"];
    let projects = state.dbt_projects.in_workspace(integration.workspace);
    let projects: Vec<&Value> = projects
        .filter(|_| partner == "INTEGRATION_PARTNER_DBT_CORE")
        .collect();
    Ok(ok(&json!({
        "integrationPartner": partner,
        "dbtProjects": projects,
        "metacenterRepositories": [],
    })))
}
