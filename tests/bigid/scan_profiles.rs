//! Scan profiles: added, listed, read, and run.

use bigid_client::types::{ScanProfileCreate, ScanStart};
use serde_json::json;

use crate::Bigid;

#[tokio::test]
async fn a_profile_is_added_listed_read_and_run() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let body: ScanProfileCreate =
        serde_json::from_str(include_str!("fixtures/scan-profile-of-a-form.json")).unwrap();
    let body = body.name("Shops").data_source_list(["Source 3"]);
    let added = client
        .create_scan_profile()
        .body(body)
        .send()
        .await
        .unwrap();
    let id = added.id.clone().unwrap();
    assert_eq!(added.status(), 201);
    assert_eq!(
        added.label_framework.as_ref().unwrap().id.as_deref(),
        Some("mip")
    );

    let listed = client.list_scan_profiles().send().await.unwrap();
    let listed = listed.into_inner();
    let found = listed
        .iter()
        .find(|profile| profile.name.as_deref() == Some("Shops"));
    assert_eq!(found, Some(&*added));
    let read = client.get_scan_profile().id(&id).send().await.unwrap();
    assert_eq!(*read, *added);

    let start = client.start_scan().body(ScanStart::new("dsScan", "Shops"));
    let started = start.send().await.unwrap().into_inner();
    let runs = client.list_parent_scans().limit(1).send().await.unwrap();
    let runs = serde_json::to_value(runs.into_inner()).unwrap();
    assert_eq!(runs["scans"][0]["_id"], started.result.unwrap().id.unwrap());
    let children = runs["scans"][0]["scanChildren"].as_array().unwrap();
    assert_eq!(children.len(), 1);
    assert_eq!(children[0]["dataSourceName"], "Source 3");
}

#[tokio::test]
async fn data_sources_are_taken_by_name_and_by_id_and_unknown_ones_are_refused() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let source = client
        .get_data_source()
        .name("Source 5")
        .send()
        .await
        .unwrap();
    let id = source.into_inner().id.unwrap();
    let create = |name: &str, sources: &[&str]| {
        let body = ScanProfileCreate::new(name).data_source_list(sources.iter().copied());
        client.create_scan_profile().body(body).send()
    };
    create("Both", &["Source 4", &id]).await.unwrap();
    let error = create("Neither", &["Source 4", "Nowhere"])
        .await
        .unwrap_err();
    assert_eq!(error.message(), Some("There is no data source Nowhere"));
    let error = create("Both", &[]).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    let error = create("", &[]).await.unwrap_err();
    assert_eq!(error.message(), Some("name is required"));
}

#[tokio::test]
async fn a_profile_that_there_is_not_can_not_be_read_or_run() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let error = client
        .get_scan_profile()
        .id("nobody's")
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let start = client
        .start_scan()
        .body(ScanStart::new("dsScan", "nobody's"));
    let error = start.send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.message(), Some("Scan profile nobody's was not found"));
}

#[tokio::test]
async fn a_profile_of_all_enabled_data_sources_scans_those_that_are_enabled_when_it_starts() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let enabled = async |name: &str, enabled: &str| {
        let change = json!({"ds_connection": {"type": "smb", "enabled": enabled}});
        let change: bigid_client::types::DataSourceUpdate = serde_json::from_value(change).unwrap();
        client
            .update_data_source()
            .name(name)
            .body(change)
            .send()
            .await
            .unwrap();
    };
    enabled("Source 1", "no").await;
    enabled("Source 9", "yes").await;
    let start = client
        .start_scan()
        .body(ScanStart::new("dsScan", "Weekly scan"));
    start.send().await.unwrap();
    let runs = client.list_parent_scans().send().await.unwrap();
    let runs = serde_json::to_value(runs.into_inner()).unwrap();
    let children = runs["scans"][0]["scanChildren"].as_array().unwrap();
    let names: Vec<_> = children
        .iter()
        .map(|child| &child["dataSourceName"])
        .collect();
    assert!(names.contains(&&json!("Source 9")), "{names:?}");
    assert!(!names.contains(&&json!("Source 1")), "{names:?}");
    assert_eq!(names.len(), 8);
}
