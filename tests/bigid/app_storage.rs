//! What apps do by themselves: say how far they are, store values, and ask for credentials.

use bigid_client::FilePart;
use bigid_client::types::{
    AnyAnswer, AppExecutionStatus, AppExecutionUpdate, AppStorageEntry, AppStorageUpdate,
};
use serde_json::json;
use vendor_simulator::bigid::{APP, EXECUTION};

use crate::Bigid;

#[tokio::test]
async fn apps_are_listed() {
    let bigid = Bigid::start().await;
    let apps = bigid.client().list_apps().send().await.unwrap();
    let AnyAnswer::Array(apps) = apps.into_inner() else {
        panic!("the simulator sends a bare list")
    };
    assert_eq!(apps[0]["id"], APP);
}

#[tokio::test]
async fn an_execution_is_led_to_its_end_and_takes_no_other() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let update = |id: &str, status: AppExecutionStatus, progress: f64| {
        let update = AppExecutionUpdate::new(id, status).progress(progress);
        let request = client.update_app_execution().execution_id(id);
        request.body(update.message("from a test")).send()
    };
    let running = update(EXECUTION, AppExecutionStatus::InProgress, 0.5).await;
    assert!(running.unwrap().into_inner().is_none());
    for _ in 0..2 {
        update(EXECUTION, AppExecutionStatus::Completed, 1.0)
            .await
            .unwrap();
    }
    let late = update(EXECUTION, AppExecutionStatus::Error, 1.0)
        .await
        .unwrap_err();
    assert!(late.message().unwrap().contains("has ended"), "{late}");
    let unknown = update("4711", AppExecutionStatus::Completed, 1.0).await;
    assert!(unknown.unwrap_err().is_not_found());
    let sent = bigid.simulator.requests_of("updateAppExecution")[0].json();
    let wanted = json!({"executionId": EXECUTION, "statusEnum": "IN_PROGRESS", "progress": 0.5, "message": "from a test"});
    assert_eq!(sent.unwrap(), wanted);
}

#[tokio::test]
async fn a_file_is_attached_to_an_execution() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let attach = |execution: &str, bytes: &'static str| {
        let request = client.add_app_execution_attachment();
        let file = FilePart::bytes("report.csv", bytes);
        request.execution_id(execution).file(file).send()
    };
    let attached = attach(EXECUTION, "name\nmade-up\n").await.unwrap();
    assert!(attached.into_inner().is_none());
    let error = attach(EXECUTION, "").await.unwrap_err();
    assert_eq!(error.message(), Some("The form has a part that is no file"));
    assert!(attach("4711", "a").await.unwrap_err().is_not_found());
    let forgotten = client.add_app_execution_attachment();
    let forgotten = forgotten.execution_id(EXECUTION).send().await;
    assert!(forgotten.unwrap_err().is_invalid_request());
}

#[tokio::test]
async fn too_much_progress_and_another_id_in_the_body_are_refused() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let running = AppExecutionStatus::InProgress;
    for body in [
        AppExecutionUpdate::new(EXECUTION, running.clone()).progress(50.0),
        AppExecutionUpdate::new("4711", running),
    ] {
        let request = client.update_app_execution().execution_id(EXECUTION);
        let error = request.body(body).send().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 400, "{error}");
    }
}

#[tokio::test]
async fn what_an_app_stores_is_kept_by_key() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let store = async |key: &str, value: &str| {
        let entry = AppStorageEntry::new(key, value);
        let update = client.update_app_storage().tpa_id(APP);
        let update = update.body(AppStorageUpdate::new([entry])).send().await;
        update.unwrap();
    };
    store("last run / at", "2025").await;
    store("cursor", "made-up-1").await;
    store("cursor", "made-up-2").await;
    let value = |key: &str| {
        let request = client.get_app_storage_value().tpa_id(APP);
        request.key(key).send()
    };
    let cursor = value("cursor").await.unwrap().into_inner();
    assert_eq!(cursor.expose(), "made-up-2");
    let last = value("last run / at").await.unwrap();
    assert_eq!(last.expose(), "2025");
    assert!(value("nothing").await.unwrap_err().is_not_found());
    let all = client.get_app_storage().tpa_id(APP).send().await.unwrap();
    let AnyAnswer::Object(all) = all.into_inner() else {
        panic!("the simulator sends an object")
    };
    assert_eq!(all.extra["keysValues"].as_array().unwrap().len(), 2);
    let other = client.get_app_storage().tpa_id("another").send().await;
    assert!(other.unwrap_err().is_not_found());
}

#[tokio::test]
async fn an_app_gets_the_credentials_of_a_data_source() {
    let bigid = Bigid::start().await;
    let request = bigid.client().get_app_credentials().tpa_id(APP);
    let found = request.clone().data_source_name("Source 0").send().await;
    let found = found.unwrap().into_inner();
    let username = found.username.as_ref().unwrap();
    assert_eq!(username.value.as_ref().unwrap().expose(), "scanner");
    assert_eq!(username.encrypted, Some(false));
    let password = found.password.as_ref().unwrap().value.as_ref().unwrap();
    assert_eq!(password.expose(), "made-up-0");
    assert!(!format!("{found:?}").contains("made-up-0"));
    let unknown = request.data_source_name("Nowhere").send().await;
    assert!(unknown.unwrap_err().is_not_found());
}
