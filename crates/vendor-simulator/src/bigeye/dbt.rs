//! dbt: what a run of dbt Core was handed in for. A project and a job are made by their first run, and found by their names after that.
//!
//! A job belongs to the tables that its manifest names. How Bigeye finds them is not documented; here schema and name have to be the same,
//! but for upper and lower case.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok};
use super::state::{Shared, State};
use super::store::Shelf;
use super::wanted::{Wanted, id, text};

const PROJECTS: Form = Form {
    shelf: |state| &state.dbt_projects,
    shelf_mut: |state| &mut state.dbt_projects,
    one: None,
    many: "dbtProjects",
    sort: &[],
};

const JOBS: Form = Form {
    shelf: |state| &state.dbt_jobs,
    shelf_mut: |state| &mut state.dbt_jobs,
    one: Some("dbtJob"),
    many: "dbtJobs",
    sort: &[],
};

const RUNS: Form = Form {
    shelf: |state| &state.dbt_runs,
    shelf_mut: |state| &mut state.dbt_runs,
    one: Some("dbtJobRun"),
    many: "dbtJobRuns",
    sort: &[],
};

pub(super) fn routes() -> Router<Shared> {
    let of = |path: &str| format!("/api/v1/integrations/dbt{path}");
    Router::new()
        .route(&of("/job-run"), post(hand_in))
        .route(
            &of("/projects/{dbtProjectId}"),
            get(|state, caller, id| PROJECTS.read(state, caller, id)),
        )
        .route(&of("/projects/{dbtProjectId}/jobs"), get(of_project))
        .route(
            &of("/jobs/{dbtJobId}"),
            get(|state, caller, id| JOBS.read(state, caller, id)),
        )
        .route(
            &of("/jobs/runs/{dbtJobRunId}"),
            get(|state, caller, id| RUNS.read(state, caller, id)),
        )
        .route("/api/v1/schemas/{schemaId}/dbt/jobs", get(of_schema))
        .route("/api/v1/tables/{tableId}/dbt/jobs", get(of_table))
}

async fn hand_in(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let manifest = file(&wanted, "manifestJson")?;
    let results = file(&wanted, "runResultsJson")?;
    let project = project(&mut state, workspace, &wanted, now);
    let job = job(&mut state, workspace, project, &wanted);
    let run = run(&mut state, workspace, job, &wanted, &results, now);
    state.dbt_models.insert(job, models(&manifest));
    let body = &mut state.dbt_jobs.find_mut(job)?.body;
    if let Some(runs) = body["mostRecentJobRuns"].as_array_mut() {
        runs.insert(0, run);
    }
    let body = body.clone();
    Ok(ok(
        &json!({"dbtProject": state.dbt_projects.find(project)?.body, "dbtJob": body}),
    ))
}

/// One of the files of dbt, which come as texts.
fn file(wanted: &Value, member: &str) -> Result<Value, Failure> {
    serde_json::from_str(text(wanted, member)).map_err(|error| {
        let message = format!("{member} is no JSON: {error}");
        Failure::undocumented(StatusCode::BAD_REQUEST, message)
    })
}

/// The thing of that name.
fn named(shelf: &Shelf, workspace: i64, name: &str, fits: impl Fn(&Value) -> bool) -> Option<i64> {
    let same = shelf.in_workspace(workspace);
    let same = same.filter(|body| text(body, "name") == name && fits(body));
    same.filter_map(|body| id(body, "id")).next()
}

fn project(state: &mut State, workspace: i64, wanted: &Value, now: i64) -> i64 {
    let name = text(wanted, "projectName");
    if let Some(known) = named(&state.dbt_projects, workspace, name, |_| true) {
        return known;
    }
    let id = state.next_id();
    let body = json!({
        "id": id,
        "name": name,
        "url": text(wanted, "projectUrl"),
        "workspaceId": workspace,
        "companyId": 1,
        "jobCount": 0,
        "isFavorite": false,
        "tags": [],
        "createdAt": now,
        "updatedAt": now,
    });
    state.dbt_projects.put(id, workspace, body);
    id
}

fn job(state: &mut State, workspace: i64, project: i64, wanted: &Value) -> i64 {
    let name = text(wanted, "jobName");
    let in_project = |body: &Value| id(body, "projectId") == Some(project);
    if let Some(known) = named(&state.dbt_jobs, workspace, name, in_project) {
        return known;
    }
    let id = state.next_id();
    let body = json!({
        "id": id,
        "name": name,
        "url": text(wanted, "jobUrl"),
        "projectId": project,
        "isFavorite": false,
        "tags": [],
        "mostRecentJobRuns": [],
    });
    state.dbt_jobs.put(id, workspace, body);
    if let Ok(project) = state.dbt_projects.find_mut(project) {
        let count = project.body["jobCount"].as_i64().unwrap_or_default();
        project.body["jobCount"] = json!(count + 1);
    }
    id
}

/// A run has failed when one of its results has.
fn run(
    state: &mut State,
    workspace: i64,
    job: i64,
    wanted: &Value,
    results: &Value,
    now: i64,
) -> Value {
    let results = results["results"].as_array().into_iter().flatten();
    let failed = results.filter(|result| matches!(text(result, "status"), "error" | "fail"));
    let status = match failed.count() {
        0 => "SUCCESS",
        _ => "ERROR",
    };
    let run_id = state.next_id();
    let mut body = json!({
        "id": run_id,
        "jobId": job,
        "status": format!("DBT_JOB_RUN_STATUS_{status}"),
        "url": text(wanted, "jobRunUrl"),
        "startedAt": now,
        "completedAt": now,
    });
    if let Some(number) = id(wanted, "jobRunId") {
        body["dbtJobRunExtId"] = json!(number);
    }
    state.dbt_runs.put(run_id, workspace, body.clone());
    body
}

/// The tables that the models of a manifest become.
fn models(manifest: &Value) -> Vec<(String, String)> {
    let nodes = manifest["nodes"].as_object();
    let nodes = nodes.into_iter().flat_map(|nodes| nodes.values());
    let models = nodes.filter(|node| text(node, "resource_type") == "model");
    let models = models.map(|model| {
        let name = match text(model, "alias") {
            "" => text(model, "name"),
            alias => alias,
        };
        (text(model, "schema").to_lowercase(), name.to_lowercase())
    });
    models.collect()
}

async fn of_project(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(project): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller
        .allowed(&state, state.dbt_projects.find(project)?)?
        .workspace;
    Ok(jobs(&state, workspace, |job| {
        id(job, "projectId") == Some(project)
    }))
}

async fn of_schema(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(schema): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let thing = caller.allowed(&state, state.schemas.find(schema)?)?;
    let name = text(&thing.body, "name").to_lowercase();
    Ok(jobs(&state, thing.workspace, |job| {
        makes(&state, job, |schema, _| schema == name)
    }))
}

async fn of_table(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(table): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let thing = caller.allowed(&state, state.tables.find(table)?)?;
    let schema = text(&thing.body, "schemaName").to_lowercase();
    let name = text(&thing.body, "name").to_lowercase();
    Ok(jobs(&state, thing.workspace, |job| {
        makes(&state, job, |of, table| of == schema && table == name)
    }))
}

fn jobs(state: &State, workspace: i64, fits: impl Fn(&Value) -> bool) -> Response {
    let jobs = state.dbt_jobs.in_workspace(workspace);
    let jobs: Vec<&Value> = jobs.filter(|job| fits(job)).collect();
    ok(&json!({"dbtJobs": jobs}))
}

/// Whether a job makes a table like that.
fn makes(state: &State, job: &Value, is: impl Fn(&str, &str) -> bool) -> bool {
    let models = id(job, "id").and_then(|id| state.dbt_models.get(&id));
    let mut models = models.into_iter().flatten();
    models.any(|(schema, name)| is(schema, name))
}
