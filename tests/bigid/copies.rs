//! Data sources that are copied from one deployment to another, without their secrets.

use bigid_client::Client;
use bigid_client::types::{DataSourceCreate, DataSourceSettings, DataSourceTag};
use serde_json::{Value, json};

use crate::Bigid;

/// A data source of the first deployment, with secrets of all kinds. BigID masks the password only.
fn orders() -> DataSourceSettings {
    let settings = json!({
        "type": "rdb-mysql", "name": "Orders", "enabled": "yes", "rdb_url": "sql.example.com", "rdb_name": "shop", "username": "scanner",
        "password": "hunter2", "rdb_conn_properties": "user=x;password=hunter3", "differential": "false", "is_credential": false,
        "vault": {"appToken": "hunter4", "role": "reader"},
        "custom_fields": [
            {"field_name": "Key", "field_type": "encrypted", "field_value": "hunter5"},
            {"field_name": "Team", "field_type": "clear", "field_value": "Sales"},
        ],
    });
    let settings: DataSourceSettings = serde_json::from_value(settings).unwrap();
    settings.tags([DataSourceTag::new().tag_id("t").value_id("v")])
}

/// Two deployments, the first of which has a data source.
async fn two(settings: DataSourceSettings) -> (Bigid, Bigid) {
    let (first, second) = (Bigid::start().await, Bigid::start().await);
    let create = first.client().create_data_source();
    let body = DataSourceCreate::new().ds_connection(settings);
    create.body(body).send().await.unwrap();
    (first, second)
}

fn sent(bigid: &Bigid) -> Value {
    let requests = bigid.simulator.requests_of("createDataSource");
    requests.last().unwrap().json().unwrap()["ds_connection"].take()
}

async fn is_there(client: &Client, name: &str) -> bool {
    client.find_data_source(name).await.unwrap().is_some()
}

#[tokio::test]
async fn a_copy_with_its_secrets_is_what_its_source_is() {
    let (first, second) = two(orders()).await;
    let copy = first
        .client()
        .copy_data_source("Orders")
        .to(&second.client());
    let copy = copy
        .with_secret("password", "fresh-1")
        .with_secret("rdb_conn_properties", "fresh-2")
        .with_secret("vault.appToken", "fresh-3")
        .with_secret("custom_fields.Key", "fresh-4");
    assert!(!format!("{copy:?}").contains("fresh"), "{copy:?}");
    let report = copy.await.unwrap();
    assert!(report.is_complete() && report.enabled);
    assert_eq!(report.to_string(), "Orders: copied");
    assert_eq!(report.left_out, ["tags"]);
    let mut sent = sent(&second);
    assert_eq!(sent["scanner_group"].take(), "default");
    assert_eq!(sent["security_tier"].take(), "1");
    sent.as_object_mut()
        .unwrap()
        .retain(|_, value| !value.is_null());
    let mut expected = serde_json::to_value(orders()).unwrap();
    expected.as_object_mut().unwrap().remove("tags");
    expected["password"] = json!("fresh-1");
    expected["rdb_conn_properties"] = json!("fresh-2");
    expected["vault"]["appToken"] = json!("fresh-3");
    expected["custom_fields"][0]["field_value"] = json!("fresh-4");
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_copy_without_its_secrets_is_switched_off_and_says_which_are_missing() {
    let (first, second) = two(orders()).await;
    let copy = first
        .client()
        .copy_data_source("Orders")
        .to(&second.client());
    let report = copy.named("Orders 2").await.unwrap();
    let missing = [
        "custom_fields.Key",
        "password",
        "rdb_conn_properties",
        "vault.appToken",
    ];
    let mut said = report.missing.clone();
    said.sort();
    assert_eq!(said, missing);
    assert!(!report.is_complete() && !report.enabled);
    assert!(
        report
            .to_string()
            .starts_with("Orders 2: copied, switched off; missing: "),
        "{report}"
    );
    let sent = sent(&second);
    assert_eq!(sent["name"], "Orders 2");
    assert_eq!(sent["enabled"], "no");
    assert_eq!(sent["differential"], "false");
    assert_eq!(sent["password"], "");
    assert_eq!(sent["vault"]["role"], "reader");
    let everything = format!("{sent}{report:?}{report}");
    assert!(
        !everything.contains("hunter") && !everything.contains("******"),
        "{everything}"
    );
}

#[tokio::test]
async fn a_masked_password_that_is_not_needed_is_done_without() {
    let (first, second) = (Bigid::start().await, Bigid::start().await);
    // a bucket that is read by a role: a mask reads back nevertheless
    let copy = first
        .client()
        .copy_data_source("Source 2")
        .to(&second.client())
        .named("Bucket");
    let report = copy.clone().without_secret("password").await.unwrap();
    assert!(report.is_complete() && report.enabled, "{report}");
    assert_eq!(sent(&second)["enabled"], "yes");
    let report = copy.named("Bucket 2").await.unwrap();
    assert_eq!(report.missing, ["password"]);
}

#[tokio::test]
async fn stored_credentials_are_those_of_the_target() {
    let settings = orders().stored_credential("1").rdb_conn_properties("");
    let (first, second) =
        two(settings.custom_fields([] as [bigid_client::types::DataSourceCustomField; 0])).await;
    let copy = first
        .client()
        .copy_data_source("Orders")
        .to(&second.client());
    let copy = copy.without_secret("vault.appToken");
    let report = copy.clone().await.unwrap();
    assert_eq!(report.missing, ["credential_id"]);
    assert_eq!(report.left_out, ["tags", "credential_id"]);
    assert!(sent(&second).get("credential_id").is_none());
    let report = copy.named("Orders 2").with_credential("7").await.unwrap();
    assert!(report.is_complete() && report.enabled, "{report}");
    assert_eq!(sent(&second)["credential_id"], "7");
    assert_eq!(sent(&second)["is_credential"], true);
}

#[tokio::test]
async fn a_data_source_that_stays_switched_off_is_copied_so() {
    let (first, second) = two(orders().enabled(false)).await;
    let copy = first
        .client()
        .copy_data_source("Orders")
        .to(&second.client());
    let report = copy.with_secret("password", "fresh").await.unwrap();
    assert!(!report.enabled);
}

#[tokio::test]
async fn nothing_is_overwritten_and_secrets_without_a_place_are_refused() {
    let (first, second) = two(orders()).await;
    let (first, target) = (first.client(), second.client());
    let error = first
        .copy_data_source("Source 4")
        .to(&target)
        .await
        .unwrap_err();
    assert!(
        error.is_invalid_request() && error.to_string().contains("named("),
        "{error}"
    );
    let stray = first.copy_data_source("Orders").to(&target);
    let error = stray
        .with_secret("vault.typo", "hunter2")
        .await
        .unwrap_err();
    assert!(error.to_string().contains("vault.typo"), "{error}");
    assert!(!error.to_string().contains("hunter2"), "{error}");
    let error = first
        .copy_data_source("No such")
        .to(&target)
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(second.count("createDataSource"), 0);
    assert!(!is_there(&target, "Orders").await);
}
