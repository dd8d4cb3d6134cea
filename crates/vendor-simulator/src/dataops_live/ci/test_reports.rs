//! Test reports of pipelines: the last job of the usual file tests the models.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Value, json};

use super::plan::BUILD;
use super::run::Run;
use super::task::Task;
use crate::dataops_live::failure::Failure;
use crate::dataops_live::store::{Api, Store};
use crate::reply;

/// Test cases, how they end, and how long they take.
const CASES: [(&str, &str, f64); 4] = [
    ("unique_orders_order_id", "success", 1.25),
    ("not_null_orders_customer_id", "success", 0.75),
    ("accepted_values_orders_status", "skipped", 0.0),
    ("relationships_orders_customer_id", "success", 2.0),
];

pub(super) fn routes() -> Router<Arc<Store>> {
    let one = "/projects/{project_id}/pipelines/{pipeline_id}";
    Router::new()
        .route(&format!("{one}/test_report"), get(report))
        .route(&format!("{one}/test_report_summary"), get(summary))
}

async fn report(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let suites: Vec<Value> = tested(state.run(&project, &pipeline)?)
        .map(|task| {
            let mut suite = suite(task);
            suite["suite_error"] = Value::Null;
            suite["test_cases"] = CASES.iter().map(case).collect();
            suite
        })
        .collect();
    let mut report = counts(suites.len());
    report["test_suites"] = suites.into();
    Ok(reply::json(StatusCode::OK, &report))
}

async fn summary(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let suites: Vec<Value> = tested(state.run(&project, &pipeline)?)
        .map(|task| {
            let mut suite = suite(task);
            suite["suite_error"] = Value::Null;
            suite["build_ids"] = json!([task.id]);
            suite
        })
        .collect();
    let all = counts(suites.len());
    let summary = json!({
        "total": {
            "time": all["total_time"],
            "count": all["total_count"],
            "success": all["success_count"],
            "failed": all["failed_count"],
            "skipped": all["skipped_count"],
            "error": all["error_count"],
            "suite_error": null,
        },
        "test_suites": suites,
    });
    Ok(reply::json(StatusCode::OK, &summary))
}

/// The jobs that have left a report.
fn tested(run: &Run) -> impl Iterator<Item = &Task> {
    run.current()
        .filter(|task| task.plan == BUILD && task.has_ended())
}

fn suite(task: &Task) -> Value {
    let mut suite = counts(1);
    suite["name"] = task.name().into();
    suite
}

/// The numbers of so many suites.
fn counts(suites: usize) -> Value {
    let count = |status: &str| suites * CASES.iter().filter(|case| case.1 == status).count();
    let time: f64 = CASES.iter().map(|case| case.2).sum();
    json!({
        "total_time": time * suites as f64,
        "total_count": suites * CASES.len(),
        "success_count": count("success"),
        "failed_count": count("failed"),
        "skipped_count": count("skipped"),
        "error_count": count("error"),
    })
}

fn case((name, status, time): &(&str, &str, f64)) -> Value {
    json!({
        "status": status,
        "name": name,
        "classname": "models.orders",
        "file": "dataops/modelling/models/orders.yml",
        "execution_time": time,
        "system_output": null,
        "stack_trace": null,
        "recent_failures": null,
    })
}
