//! Metric templates: SQL with parameters, of which metrics are made.

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::json;

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok};
use super::state::Shared;
use super::wanted::{Wanted, id, merge};

const TEMPLATES: Form = Form {
    shelf: |state| &state.templates,
    shelf_mut: |state| &mut state.templates,
    one: Some("metricTemplate"),
    many: "metricTemplates",
    sort: &[
        ("METRIC_TEMPLATE_SORT_ID", "/id"),
        ("METRIC_TEMPLATE_SORT_NAME", "/name"),
        ("METRIC_TEMPLATE_SORT_SOURCE_NAME", "/source/name"),
    ],
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/metric-templates", post(write))
        .route(
            "/api/v1/metric-templates/fetch",
            post(|state, caller, wanted| TEMPLATES.fetch(state, caller, wanted, |_, _| true)),
        )
        .route(
            "/api/v1/metric-templates/{metricTemplateId}",
            get(|state, caller, id| TEMPLATES.read(state, caller, id))
                .delete(|state, caller, id| TEMPLATES.delete(state, caller, id)),
        )
}

/// With an id it replaces that template. A template is in the workspace of its source, or in the one that the request names.
async fn write(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let wanted = &wanted["metricTemplate"];
    let known = id(wanted, "id").filter(|id| *id != 0);
    let (id, workspace, mut body) = match known {
        Some(id) => {
            let thing = caller.allowed(&state, state.templates.find(id)?)?;
            let entity = thing.body["entityInfo"].clone();
            (id, thing.workspace, json!({"id": id, "entityInfo": entity}))
        }
        None => {
            let source = id(&wanted["source"], "id").and_then(|source| state.sources.get(source));
            let workspace = match source {
                Some(source) => caller.allowed(&state, source)?.workspace,
                None => caller.workspace(&state, wanted)?,
            };
            let id = state.next_id();
            let entity = json!({"createdBy": caller.user, "createdEpochSeconds": now});
            (id, workspace, json!({"id": id, "entityInfo": entity}))
        }
    };
    let members = [
        "name",
        "template",
        "returnType",
        "parameters",
        "source",
        "dimension",
    ];
    merge(&mut body, wanted, &members);
    body["entityInfo"]["updatedBy"] = json!(caller.user);
    body["entityInfo"]["updatedEpochSeconds"] = json!(now);
    let answer = TEMPLATES.wrap(&body);
    state.templates.put(id, workspace, body);
    Ok(ok(&answer))
}
