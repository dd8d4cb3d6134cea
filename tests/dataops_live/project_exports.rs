//! Projects as files: exported, downloaded, imported.

use dataops_live_client::types::{
    ProjectExportCreate, ProjectExportState, ProjectImportCreate, ProjectImportState,
};

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn an_export_is_awaited_and_downloaded() {
    let dataops = DataopsLive::start().await;
    let client = dataops.patient();
    let state = client.get_project_export().project_id(PROJECT);
    let state = state.send().await.unwrap();
    assert_eq!(state.export_status, ProjectExportState::None);
    let early = client.download_project_export().project_id(PROJECT);
    assert!(early.send().await.unwrap_err().is_not_found());

    let export = client.start_project_export().project_id(PROJECT);
    let body = ProjectExportCreate::new().description("before the move");
    let export = export.body(body).send_and_wait().await.unwrap();
    assert_eq!(export.export_status, ProjectExportState::Finished);
    let link = export.links.as_ref().unwrap().api_url.clone().unwrap();
    assert!(link.ends_with("/export/download"));
    let file = client.download_project_export().project_id(PROJECT);
    let file = file.send().await.unwrap().bytes().await.unwrap();
    assert_eq!(file[..2], [0x1f, 0x8b]);
}

#[tokio::test]
async fn an_import_is_awaited_until_the_project_is_filled() {
    let dataops = DataopsLive::start().await;
    let client = dataops.patient();
    let body = ProjectImportCreate::new(
        "https://files.example/orders.tar.gz?signature=hidden",
        "orders",
    )
    .namespace("northwind/finance");
    let import = client.import_project().body(body).send_and_wait();
    let import = import.await.unwrap();
    assert_eq!(import.import_status, ProjectImportState::Finished);
    assert_eq!(import.import_type.as_deref(), Some("gitlab_project"));
    let read = client.get_project().project_id("northwind/finance/orders");
    assert_eq!(
        read.send().await.unwrap().import_status,
        Some(ProjectImportState::Finished)
    );
    let other = client.get_project_import().project_id(PROJECT).wait();
    assert_eq!(other.await.unwrap().import_status, ProjectImportState::None);
}

#[tokio::test]
async fn an_import_that_fails_is_an_error_that_says_why_without_the_url() {
    let dataops = DataopsLive::start().await;
    let client = dataops.patient();
    let body = ProjectImportCreate::new("https://files.example/broken?signature=hidden", "orders");
    let error = client.import_project().body(body).send_and_wait();
    let error = error.await.unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    let text = format!("{error} {error:?}");
    assert!(text.contains("The archive can't be read."), "{text}");
    assert!(!text.contains("hidden"), "{text}");
}
