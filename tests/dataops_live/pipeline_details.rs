//! What is known about a pipeline besides its state, and pipelines that are no longer wanted.

use dataops_live_client::types::{
    PipelineCreate, PipelineMetadataUpdate, PipelineSource, PipelineStatus, PipelineTestStatus,
    PipelineVariableCreate, VariableType,
};

use crate::{DataopsLive, PROJECT};

/// A pipeline that has passed.
const PASSED: i64 = 700_100;

#[tokio::test]
async fn the_newest_pipeline_of_a_branch_is_read_and_none_is_a_403() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let latest = client.get_latest_pipeline().project_id(PROJECT);
    let develop = latest.clone().ref_("develop").send().await.unwrap();
    assert_eq!(develop.ref_.as_deref(), Some("develop"));
    let start = client.create_pipeline().project_id(PROJECT);
    let newest = start
        .body(PipelineCreate::new("main"))
        .send()
        .await
        .unwrap();
    assert_eq!(latest.clone().send().await.unwrap().id, newest.id);
    let error = latest.ref_("qa").send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
}

#[tokio::test]
async fn a_pipeline_shows_its_variables_and_takes_another_name() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let body = PipelineCreate::new("main").variables([
        PipelineVariableCreate::new("_PIPELINE_FILE_NAME", "full-ci.yml"),
        PipelineVariableCreate::new("PARAMETERS", "full=true").variable_type(VariableType::File),
    ]);
    let start = client.create_pipeline().project_id(PROJECT);
    let pipeline = start.body(body).send().await.unwrap();
    let list = client.list_pipeline_variables().project_id(PROJECT);
    let list = list.pipeline_id(pipeline.id);
    let variables = list.stream().collect_up_to(100).await.unwrap();
    let names: Vec<&str> = variables.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(names, ["_PIPELINE_FILE_NAME", "PARAMETERS"]);
    assert_eq!(variables[1].variable_type, Some(VariableType::File));

    let rename = client.update_pipeline_metadata().project_id(PROJECT);
    let rename = rename.pipeline_id(pipeline.id);
    let body = PipelineMetadataUpdate::new("Backfill 2026");
    let renamed = rename.body(body).send().await.unwrap();
    assert_eq!(renamed.name.as_deref(), Some("Backfill 2026"));
    let found = client.list_pipelines().project_id(PROJECT);
    let found = found.name("Backfill 2026").send().await.unwrap();
    assert_eq!(found.len(), 1);
}

#[tokio::test]
async fn the_test_report_and_its_summary_count_the_same_cases() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let report = client.get_pipeline_test_report().project_id(PROJECT);
    let report = report.pipeline_id(PASSED).send().await.unwrap();
    let suite = &report.test_suites.as_ref().unwrap()[0];
    let cases = suite.test_cases.as_ref().unwrap();
    assert_eq!(Some(cases.len() as i64), report.total_count);
    let skipped = cases
        .iter()
        .filter(|case| case.status == Some(PipelineTestStatus::Skipped));
    assert_eq!(Some(skipped.count() as i64), report.skipped_count);

    let summary = client.get_pipeline_test_report_summary();
    let summary = summary.project_id(PROJECT).pipeline_id(PASSED);
    let summary = summary.send().await.unwrap();
    let total = summary.total.as_ref().unwrap();
    assert_eq!(total.count, report.total_count);
    assert_eq!(total.time, report.total_time);
    let suite = &summary.test_suites.as_ref().unwrap()[0];
    assert!(suite.build_ids.is_some() && suite.test_cases.is_none());
}

#[tokio::test]
async fn a_deleted_pipeline_is_gone_with_its_jobs() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let delete = client.delete_pipeline().project_id(PROJECT);
    let delete = delete.pipeline_id(PASSED);
    assert_eq!(delete.clone().send().await.unwrap().status(), 204);
    let job = client.get_job().project_id(PROJECT).job_id(PASSED + 1);
    assert!(job.send().await.unwrap_err().is_not_found());
    assert!(delete.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn child_pipelines_are_listed_only_where_they_are_asked_for() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let file = PipelineVariableCreate::new("_PIPELINE_FILE_NAME", "parent-ci.yml");
    let body = PipelineCreate::new("main").variables([file]);
    let start = client.create_pipeline().project_id(PROJECT);
    let parent = start.body(body).send().await.unwrap().id;
    let read = client.get_pipeline().project_id(PROJECT);
    let read = read.pipeline_id(parent);
    while read.clone().send().await.unwrap().status != PipelineStatus::Success {}

    let list = client.list_pipelines().project_id(PROJECT);
    assert_eq!(list.clone().send().await.unwrap()[0].id, parent);
    let children = list.source(PipelineSource::ParentPipeline);
    assert_eq!(children.send().await.unwrap().len(), 1);
}
