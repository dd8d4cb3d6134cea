//! Checks of pipeline files: as much of the language as tells a right file from a wrong one.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Value, json};

use crate::dataops_live::failure::Failure;
use crate::dataops_live::fields::Fields;
use crate::dataops_live::store::{Api, Store};
use crate::query::Query;
use crate::reply;

/// What stands in the repository of every project.
const COMMITTED: &str = "\
stages:
  - ingest
  - transform
load_orders:
  stage: ingest
  script:
    - load orders
build_models:
  stage: transform
  script:
    - build models
";

/// Keys of the first level that are no jobs.
const GLOBAL: [&str; 8] = [
    "stages",
    "include",
    "variables",
    "default",
    "workflow",
    "image",
    "services",
    "cache",
];

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new().route("/projects/{project_id}/ci/lint", get(committed).post(given))
}

async fn committed(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    api.state().project(&project)?;
    let jobs = query.get("include_jobs") == Some("true");
    Ok(reply::json(StatusCode::OK, &checked(COMMITTED, jobs)))
}

async fn given(api: Api, Path(project): Path<String>, fields: Fields) -> Result<Response, Failure> {
    api.state().project(&project)?;
    let jobs = fields.switch("include_jobs") == Some(true);
    let content = fields.required("content")?;
    Ok(reply::json(StatusCode::OK, &checked(content, jobs)))
}

/// A block of the first level: its name and the names of the second level.
struct Block<'a> {
    name: &'a str,
    keys: Vec<(&'a str, &'a str)>,
}

fn checked(text: &str, with_jobs: bool) -> Value {
    let blocks = blocks(text);
    let mut errors = Vec::new();
    if text.contains('\t') {
        errors.push("(<unknown>): found character that cannot start any token".to_owned());
    }
    let jobs: Vec<&Block<'_>> = blocks
        .iter()
        .filter(|block| !GLOBAL.contains(&block.name) && !block.name.starts_with('.'))
        .collect();
    if jobs.is_empty() {
        errors.push("jobs config should contain at least one visible job".to_owned());
    }
    for job in &jobs {
        let does = ["script", "trigger", "run", "extends"];
        if !job.keys.iter().any(|(key, _)| does.contains(key)) {
            let name = job.name;
            errors.push(format!(
                "jobs:{name} config should implement the script:, run:, or trigger: keyword"
            ));
        }
    }
    let valid = errors.is_empty();
    let mut result = json!({
        "valid": valid,
        "errors": errors,
        "warnings": [],
        "merged_yaml": valid.then(|| format!("---\n{text}")),
        "includes": [],
    });
    if with_jobs && valid {
        result["jobs"] = jobs.iter().map(|job| shown(job)).collect();
    }
    result
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'));
    for line in lines {
        let Some((key, value)) = line.split_once(':') else {
            continue;
        };
        let (name, indent) = (key.trim(), key.len() - key.trim_start().len());
        match (indent, blocks.last_mut()) {
            (0, _) => blocks.push(Block {
                name,
                keys: Vec::new(),
            }),
            (1..=2, Some(block)) => block.keys.push((name, value.trim())),
            _ => {}
        }
    }
    blocks
}

fn shown(job: &Block<'_>) -> Value {
    let stage = job.keys.iter().find(|(key, _)| *key == "stage");
    json!({
        "name": job.name,
        "stage": stage.map_or("test", |(_, stage)| stage),
        "before_script": [],
        "script": [],
        "after_script": [],
        "tag_list": [],
        "only": {"refs": ["branches", "tags"]},
        "except": null,
        "environment": null,
        "when": "on_success",
        "allow_failure": false,
        "needs": null,
    })
}
