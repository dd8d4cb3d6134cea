//! Runs of dbt Core that are handed in, and the projects and jobs that they are filed under.

use bigeye_client::Client;
use bigeye_client::types::{DbtCoreRun, DbtCoreRunResponse, DbtJob, DbtJobRunStatus};
use serde_json::json;
use vendor_simulator::bigeye;

use crate::{Bigeye, WORKSPACE};

/// A table that the job makes, its schema, and another table.
const ORDERS: i64 = 123_000;
const SALES: i64 = 12_300;
const CUSTOMERS: i64 = 123_001;

fn run(number: &str, status: &str) -> DbtCoreRun {
    let manifest = json!({"nodes": {
        "model.shop.stg_orders": {"resource_type": "model", "schema": "sales", "name": "stg_orders", "alias": "orders"},
        "test.shop.not_null": {"resource_type": "test", "schema": "sales", "name": "customers"},
    }});
    let results = json!({"results": [{"unique_id": "model.shop.stg_orders", "status": status}]});
    DbtCoreRun::new()
        .project_name("shop")
        .job_name("nightly")
        .job_run_id(number)
        .job_run_url("https://ci.example.com/runs/7")
        .manifest_json(manifest.to_string())
        .run_results_json(results.to_string())
}

async fn hand_in(client: &Client, run: DbtCoreRun) -> DbtCoreRunResponse {
    let filed = client.send_dbt_core_run().body(run).send().await.unwrap();
    filed.into_inner()
}

fn ids(jobs: Option<Vec<DbtJob>>) -> Vec<i64> {
    let jobs = jobs.unwrap().into_iter();
    jobs.map(|job| job.id.unwrap()).collect()
}

#[tokio::test]
async fn a_run_is_filed_under_the_project_and_the_job_of_its_names() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let filed = hand_in(&client, run("41", "success")).await;
    let (project, job) = (filed.dbt_project.unwrap(), filed.dbt_job.unwrap());
    let again = hand_in(&client, run("42", "error")).await;
    assert_eq!(again.dbt_project.unwrap().id, project.id);
    assert_eq!(again.dbt_job.unwrap().id, job.id);

    let read = client.get_dbt_project().dbt_project_id(project.id.unwrap());
    let read = read.send().await.unwrap().into_inner();
    assert_eq!(read.name.as_deref(), Some("shop"));
    assert_eq!(
        (read.job_count, read.workspace_id),
        (Some(1), Some(WORKSPACE))
    );
    let jobs = client.list_dbt_project_jobs();
    let jobs = jobs
        .dbt_project_id(project.id.unwrap())
        .send()
        .await
        .unwrap();
    assert_eq!(ids(jobs.into_inner().dbt_jobs), [job.id.unwrap()]);

    let read = client
        .get_dbt_job()
        .dbt_job_id(job.id.unwrap())
        .send()
        .await;
    let runs = read
        .unwrap()
        .into_inner()
        .dbt_job
        .unwrap()
        .most_recent_job_runs
        .unwrap();
    let numbers: Vec<_> = runs
        .iter()
        .map(|run| run.dbt_job_run_ext_id.unwrap())
        .collect();
    assert_eq!(numbers, [42, 41]);
}

#[tokio::test]
async fn a_run_says_how_it_went_and_where_it_is_shown() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (status, expected) in [
        ("success", DbtJobRunStatus::Success),
        ("error", DbtJobRunStatus::Error),
    ] {
        let job = hand_in(&client, run("41", status)).await.dbt_job.unwrap();
        let handed_in = job.most_recent_job_runs.unwrap().remove(0);
        let read = client
            .get_dbt_job_run()
            .dbt_job_run_id(handed_in.id.unwrap());
        let read = read.send().await.unwrap().into_inner().dbt_job_run.unwrap();
        assert_eq!(read, handed_in);
        assert_eq!(read.status, Some(expected));
        assert_eq!(read.job_id, job.id);
        assert_eq!(read.url.as_deref(), Some("https://ci.example.com/runs/7"));
    }
    let missing = client.get_dbt_job_run().dbt_job_run_id(99).send().await;
    assert!(missing.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_job_belongs_to_the_tables_and_the_schemas_that_its_manifest_names() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let job = hand_in(&client, run("41", "success"))
        .await
        .dbt_job
        .unwrap();
    let of_table = |table: i64| {
        let call = client.list_table_dbt_jobs().table_id(table);
        async move { ids(call.send().await.unwrap().into_inner().dbt_jobs) }
    };
    assert_eq!(of_table(ORDERS).await, [job.id.unwrap()]);
    assert_eq!(of_table(CUSTOMERS).await, [0; 0]);
    let of_schema = |schema: i64| {
        let call = client.list_schema_dbt_jobs().schema_id(schema);
        async move { ids(call.send().await.unwrap().into_inner().dbt_jobs) }
    };
    assert_eq!(of_schema(SALES).await, [job.id.unwrap()]);
    assert_eq!(of_schema(SALES + 1).await, [0; 0]);
}

#[tokio::test]
async fn a_run_is_handed_in_by_who_manages_the_workspace() {
    let bigeye = Bigeye::start().await;
    let editor = bigeye.client_of(bigeye::EDIT_API_KEY);
    let error = editor.send_dbt_core_run().body(run("41", "success"));
    assert_eq!(error.send().await.unwrap_err().status().unwrap(), 403);
    let manager = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
    hand_in(&manager, run("41", "success")).await;
    // the files of dbt go as texts in JSON, as the tool writes them
    let sent = &bigeye.simulator.requests_of("sendDbtCoreRun")[1];
    assert!(sent.json().unwrap()["manifestJson"].is_string());
}
