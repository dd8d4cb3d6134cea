//! Tests of connections take as long as they may, and no longer.

use std::time::Duration;

use bigid_client::types::DataSourceSettings;

use crate::Bigid;

fn share() -> DataSourceSettings {
    DataSourceSettings::smb("New share", "files.example.com", "Public").login("scanner", "hunter2")
}

#[tokio::test]
async fn a_candidate_is_tested_with_its_password_and_a_stored_data_source_with_the_stored_one() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let outcome = client.test_data_source(share()).await.unwrap();
    assert_eq!(outcome.success, Some(true));
    let outcome = client.test_stored_data_source("Source 1").await.unwrap();
    assert_eq!(outcome.success, Some(true));
    let no_secret = DataSourceSettings::generic_rest("Service", "https://unreachable.example.com");
    let outcome = client.test_data_source(no_secret).await.unwrap();
    assert_eq!(outcome.success, Some(false));
    assert!(outcome.message.as_ref().unwrap().contains("No connection"));

    let sent = bigid.simulator.requests_of("testDataSourceConnection");
    let sent: Vec<_> = sent.iter().map(|request| request.json().unwrap()).collect();
    let new_passwords: Vec<_> = sent
        .iter()
        .map(|body| body["isNewPassword"].clone())
        .collect();
    assert_eq!(new_passwords, [true, false, false]);
    assert_eq!(sent[0]["ds_connection"]["password"], "hunter2");
    assert_eq!(sent[1]["ds_connection"]["name"], "Source 1");
    assert_eq!(sent[1]["ds_connection"]["password"], "******");
    assert!(
        sent[1]["ds_connection"]
            .get("connectionStatusTest")
            .is_none()
    );
}

#[tokio::test]
async fn a_test_waits_as_long_as_its_settings_say_whatever_the_client_waits_otherwise() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    client.list_clusters().send().await.unwrap(); // the token is there
    let hasty = client.with(|options| options.timeout(Duration::from_nanos(1)));
    assert!(hasty.list_clusters().send().await.unwrap_err().is_timeout());
    let settings = share().test_connection_timeout_in_seconds(120);
    let test = hasty.test_data_source(settings.clone());
    assert_eq!(test.limit(), Some(Duration::from_secs(150)));
    assert_eq!(test.await.unwrap().success, Some(true));

    let longest = hasty.test_data_source(share()).limit();
    assert_eq!(longest, Some(Duration::from_secs(7230)));
    let nonsense = share().test_connection_timeout_in_seconds(-5);
    assert_eq!(hasty.test_data_source(nonsense).limit(), longest);
    let stopped = client
        .test_data_source(settings)
        .within(Duration::from_nanos(1))
        .await;
    assert!(stopped.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_stored_data_source_that_is_not_there_is_not_found() {
    let bigid = Bigid::start().await;
    let error = bigid
        .client()
        .test_stored_data_source("No such")
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(bigid.count("testDataSourceConnection"), 0);
}
