//! What goes wrong becomes one error that says what, where and what to do.

use std::time::Duration;

use bigml_client::types;
use vendor_simulator::{Fault, bigml};

use crate::Bigml;

#[tokio::test]
async fn statuses_are_told_apart() {
    let bigml = Bigml::start().await;
    let client = bigml.client().with(|options| options.without_retry());
    for status in [400, 401, 402, 403, 404, 405, 411, 429, 500, 502] {
        bigml
            .simulator
            .inject(Fault::status(status).on("createModel"));
        let body = types::ModelCreate::new().dataset("dataset/4f603fe203ce89bb2d000001");
        let error = client.create_model().body(body).send().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.is_auth(), matches!(status, 401 | 403), "{error}");
        assert_eq!(error.is_not_found(), status == 404, "{error}");
        assert_eq!(error.is_rate_limited(), status == 429, "{error}");
        assert_eq!(error.operation_id(), Some("createModel"));
        assert!(error.to_string().contains("createModel"), "{error}");
    }
}

#[tokio::test]
async fn the_negative_code_the_message_and_the_argument_are_in_the_error() {
    let bigml = Bigml::start().await;
    let body = include_str!("fixtures/error/error_400_validation.json");
    bigml
        .simulator
        .inject(Fault::status(400).with_body(body).on("createDataset"));
    let wrong = types::DatasetCreate::new().source("source/4f603fe203ce89bb2d000001");
    let error = bigml
        .client()
        .create_dataset()
        .body(wrong)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(error.code(), Some("-1206"));
    let known: types::Error = error.json().unwrap();
    let message = known.status.unwrap().message.unwrap();
    let line = error.to_string();
    assert!(
        line.contains(&message) && line.contains("all_fields: "),
        "{line}"
    );
}

#[tokio::test]
async fn details_as_a_list_are_read_too() {
    let bigml = Bigml::start().await;
    let body = r#"{"code": 400, "status": {"code": -1205, "message": "Value error", "extra": ["k must be positive"]}}"#;
    bigml
        .simulator
        .inject(Fault::status(400).with_body(body).on("listClusters"));
    let error = bigml.client().list_clusters().send().await.unwrap_err();
    assert_eq!(error.message(), Some("Value error (k must be positive)"));
}

#[tokio::test]
async fn wrong_credentials_are_an_error_of_authentication_after_one_attempt() {
    let bigml = Bigml::start().await;
    let client = bigml
        .builder()
        .credentials(bigml::USERNAME, "wrong")
        .build()
        .unwrap();
    let error = client.list_projects().send().await.unwrap_err();
    assert!(error.is_auth());
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_missing_argument_is_refused_by_the_vendor_with_its_code() {
    let bigml = Bigml::start().await;
    let error = bigml
        .client()
        .create_model()
        .body(types::ModelCreate::new())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("-1200"));
}

#[tokio::test]
async fn a_read_is_repeated_and_a_creation_is_not() {
    let bigml = Bigml::start().await;
    bigml.simulator.inject(Fault::status(503).times(2));
    let projects = bigml.client().list_projects().send().await.unwrap();
    assert_eq!(projects.attempts(), 3);
    for fault in [Fault::status(503), Fault::lose_answer()] {
        bigml.simulator.inject(fault.on("createProject"));
        let body = types::ProjectCreate::new().name("once");
        let error = bigml
            .client()
            .create_project()
            .body(body)
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.attempts(), 1, "{error}");
    }
    assert_eq!(bigml.simulator.requests_of("createProject").len(), 2);
    let made = bigml
        .client()
        .list_projects()
        .filter(|project| project.name().eq("once"))
        .send()
        .await
        .unwrap();
    assert_eq!(
        made.meta.total_count,
        Some(1),
        "the one whose answer was lost"
    );
}

#[tokio::test]
async fn a_creation_that_was_refused_for_its_rate_is_repeated_after_the_wait() {
    let bigml = Bigml::start().await;
    let busy = Fault::status(429)
        .with_header("retry-after", "7")
        .on("createProject");
    bigml.simulator.inject(busy);
    let body = types::ProjectCreate::new().name("patient");
    let project = bigml
        .client()
        .create_project()
        .body(body)
        .send()
        .await
        .unwrap();
    assert_eq!(project.attempts(), 2);
    assert!(bigml.clock.waits()[0] >= Duration::from_secs(7));
}
