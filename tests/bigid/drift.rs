//! Deployments that write the same thing in other ways.

use bigid_client::types::{
    ClusterColumn, DataSource, DataSourceTestResult, Flag, ScanState, ScanStatus, ScanWindow,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use vendor_simulator::bigid;

use crate::Bigid;

fn decoded<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_str(&value.to_string()).unwrap()
}

#[test]
fn flags_and_numbers_are_read_from_texts() {
    let source: DataSource = decoded(json!({
        "differential": "false",
        "archived": "yes",
        "is_credential": 1,
        "last_scan_at": "1700000000000",
        "awsAuthStrategy": 4.0,
        "numberOfParsingThreads": 5,
        "is_ocr_enabled": true,
    }));
    let on = |flag: &Option<Flag>| flag.as_ref().and_then(Flag::is_on);
    assert_eq!(on(&source.differential), Some(false));
    assert_eq!(source.archived, Some(true));
    assert_eq!(on(&source.is_credential), Some(true));
    assert_eq!(source.last_scan_at, Some(1_700_000_000_000));
    assert_eq!(source.aws_auth_strategy, Some(4));
    assert_eq!(source.number_of_parsing_threads.as_deref(), Some("5"));
    assert_eq!(source.is_ocr_enabled.unwrap().is_on(), Some(true));
}

/// One client writes all flags as texts; they are read as flags and stay texts.
#[test]
fn a_data_source_whose_flags_are_all_texts_is_read() {
    let mut wire: Value = serde_json::from_str(include_str!("fixtures/create-smb.json")).unwrap();
    let wire = wire["ds_connection"].take();
    let source: DataSource = decoded(wire.clone());
    assert_eq!(source.is_ocr_enabled.as_ref().unwrap().is_on(), Some(false));
    assert_eq!(
        source.include_file_types.as_ref().unwrap().is_on(),
        Some(true)
    );
    assert_eq!(serde_json::to_value(&source).unwrap(), wire);
}

#[test]
fn scan_windows_are_a_list_or_a_text() {
    let window =
        |value: Value| decoded::<DataSource>(json!({"scanWindowName": value})).scan_window_name;
    assert_eq!(window(json!([])), Some(ScanWindow::from(vec![])));
    assert_eq!(
        window(json!("None")),
        Some(ScanWindow::from("None".to_owned()))
    );
    assert_eq!(window(json!(null)), None);
}

#[test]
fn a_tags_flag_is_text_whatever_it_was() {
    for flag in [json!("true"), json!(true)] {
        let column: ClusterColumn =
            decoded(json!({"tags": [{"isMutuallyExclusive": flag, "tagValue": 3}]}));
        let tag = &column.tags.unwrap()[0];
        assert_eq!(tag.is_mutually_exclusive.as_deref(), Some("true"));
        assert_eq!(tag.tag_value.as_deref(), Some("3"));
    }
}

#[test]
fn members_of_other_connectors_and_later_versions_are_kept() {
    let wire = json!({"type": "sharepoint-online-v2", "tenantId": "t", "options": {"depth": [1, null]}, "reportName": null});
    let source: DataSource = decoded(wire.clone());
    assert_eq!(source.extra["options"]["depth"][0], 1);
    assert_eq!(serde_json::to_value(&source).unwrap(), wire);
    let outcome: DataSourceTestResult = decoded(json!({"success": true, "tables": 7}));
    assert_eq!(outcome.extra["tables"], 7);
}

#[test]
fn a_state_that_is_not_known_is_kept() {
    let wire = json!({"status": "Paused", "progress": "0.5"});
    let status: ScanStatus = decoded(wire);
    assert_eq!(status.status, Some(ScanState::from("Paused")));
    assert_eq!(status.progress, Some(0.5));
    assert_eq!(serde_json::to_value(&status).unwrap()["status"], "Paused");
}

#[test]
fn an_empty_time_is_no_error() {
    let source: DataSource =
        decoded(json!({"created_at": "", "updated_at": "2021-10-01T19:39:03.289Z"}));
    assert!(source.created_at.unwrap().to_utc().is_err());
    assert!(source.updated_at.unwrap().to_utc().is_ok());
}

#[tokio::test]
async fn json_that_is_called_html_is_read() {
    let bigid = Bigid::start().await;
    let builder = bigid.builder().user_token(bigid::RELAYED_USER_TOKEN);
    let client = builder.build().unwrap();
    let listed = client
        .list_data_sources()
        .require_total_count(true)
        .send()
        .await
        .unwrap();
    assert_eq!(
        listed.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    let page = listed.into_inner().data.unwrap();
    assert_eq!(page.total_count, Some(12));
    assert_eq!(page.ds_connections.unwrap().len(), 12);
}
