//! Pipeline files are checked before they are committed.

use dataops_live_client::types::CiLintRequest;

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn the_committed_file_is_right_and_lists_its_jobs() {
    let dataops = DataopsLive::start().await;
    let lint = dataops.client().lint_project_ci().project_id(PROJECT);
    let found = lint.include_jobs(true).send().await.unwrap();
    assert_eq!(found.valid, Some(true));
    let jobs = found.jobs.as_ref().unwrap();
    let names: Vec<&str> = jobs.iter().map(|job| job.name.as_str()).collect();
    assert_eq!(names, ["load_orders", "build_models"]);
    assert_eq!(jobs[0].stage.as_deref(), Some("ingest"));
}

#[tokio::test]
async fn a_file_that_is_wrong_is_no_error_and_says_what_is_wrong() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let lint = |text: &str| {
        let call = client.lint_ci_content().project_id(PROJECT);
        call.body(CiLintRequest::new(text)).send()
    };
    let wrong = lint("stages:\n  - load\norders:\n  stage: load\n").await;
    let wrong = wrong.unwrap();
    assert_eq!(wrong.valid, Some(false));
    let errors = wrong.errors.as_ref().unwrap();
    assert!(errors[0].contains("jobs:orders"), "{errors:?}");
    let right = lint("orders:\n  script:\n    - load\n").await.unwrap();
    assert_eq!(right.valid, Some(true));
    assert!(right.merged_yaml.is_some());
}
