//! What goes wrong becomes one error that says what, where and what to do.

use std::time::Duration;

use bigeye_client::types::{CollectionCreate, ErrorBody, WorkspaceCreate};
use client_runtime::testing::ManualClock;
use vendor_simulator::{Fault, bigeye};

use crate::Bigeye;

#[tokio::test]
async fn statuses_are_told_apart() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client().with(|options| options.without_retry());
    for (status, body) in [
        (
            400,
            r#"{"code":400,"message":"There was an error processing your request"}"#,
        ),
        (401, "Credentials are required"),
        (403, r#"{"code":403,"message":"no"}"#),
        (404, r#"{"code":404,"message":"gone","details":"x"}"#),
        (409, r#"{"code":409,"message":"taken"}"#),
        (429, r#"{"code":429,"message":"slow down"}"#),
        (
            500,
            r#"{"code":500,"message":"broken","details":[{"typeUrl":"a","value":"b"}]}"#,
        ),
    ] {
        let fault = Fault::status(status).with_body(body).on("createWorkspace");
        bigeye.simulator.inject(fault);
        let error = client
            .create_workspace()
            .body(WorkspaceCreate::new("x"))
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.is_invalid_request(), status == 400, "{error}");
        assert_eq!(error.is_auth(), matches!(status, 401 | 403), "{error}");
        assert_eq!(error.is_not_found(), status == 404, "{error}");
        assert_eq!(error.is_rate_limited(), status == 429, "{error}");
        assert_eq!(error.body(), body.as_bytes());
        assert!(error.to_string().contains("createWorkspace"), "{error}");
        assert!(error.message().is_some_and(|words| body.contains(words)));
    }
}

#[tokio::test]
async fn an_error_body_can_be_read_in_full() {
    let bigeye = Bigeye::start().await;
    let body = r#"{"code":409,"message":"taken","details":"by somebody","more":1}"#;
    let fault = Fault::status(409).with_body(body).on("createWorkspace");
    bigeye.simulator.inject(fault);
    let call = bigeye.client().create_workspace();
    let error = call
        .body(WorkspaceCreate::new("x"))
        .send()
        .await
        .unwrap_err();
    let read: ErrorBody = error.json().unwrap();
    assert_eq!(read.details.unwrap(), "by somebody");
    assert_eq!(read.extra["more"], 1);
}

#[tokio::test]
async fn html_instead_of_json_is_an_error_with_its_status_and_its_first_bytes() {
    let bigeye = Bigeye::start().await;
    for status in [200, 404] {
        bigeye
            .simulator
            .inject(Fault::html(status).on("listWorkspaces"));
        let error = bigeye.client().list_workspaces().send().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.is_decode(), status == 200, "{error}");
        assert!(error.body().starts_with(b"<"), "{error}");
        assert!(error.message().is_some(), "{error}");
        assert!(!error.to_string().contains("<html"), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_with_its_status() {
    let bigeye = Bigeye::start().await;
    bigeye
        .simulator
        .inject(Fault::truncate().on("listWorkspaces").times(10));
    let client = bigeye.client().with(|options| options.without_retry());
    let error = client.list_workspaces().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 200, "{error}");
    assert_eq!(error.operation_id(), Some("listWorkspaces"));
}

#[tokio::test]
async fn a_body_of_another_shape_is_an_error_that_names_the_place() {
    let bigeye = Bigeye::start().await;
    for body in [
        r#"{"collections": 7}"#,
        "null",
        "[]",
        "7",
        "",
        r#"{"collections": [{"id": "x"}]}"#,
    ] {
        let fault = Fault::status(200).with_body(body).on("listCollections");
        bigeye.simulator.inject(fault);
        let error = bigeye.client().list_collections().send().await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[tokio::test]
async fn a_safe_call_is_sent_again_after_a_passing_failure() {
    let bigeye = Bigeye::start().await;
    let clock = ManualClock::new();
    let client = bigeye
        .builder()
        .api_key(bigeye::API_KEY)
        .core(|core| core.clock(clock.clock()))
        .build()
        .unwrap();
    for status in [429, 500, 502, 503, 504] {
        bigeye.simulator.clear_requests();
        let fault = Fault::status(status)
            .with_header("retry-after", "7")
            .on("listWorkspaces");
        bigeye.simulator.inject(fault);
        let list = client.list_workspaces().send().await.unwrap();
        assert_eq!(list.attempts(), 2, "{status}");
        assert_eq!(bigeye.simulator.requests().len(), 2, "{status}");
    }
    assert_eq!(clock.waits(), [Duration::from_secs(7); 5]);
}

#[tokio::test]
async fn a_creation_whose_answer_was_lost_is_not_sent_again() {
    let bigeye = Bigeye::start().await;
    bigeye
        .simulator
        .inject(Fault::lose_answer().on("createCollection"));
    let client = bigeye.client();
    let create = CollectionCreate::new("Once");
    let error = client
        .create_collection()
        .body(create)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!(bigeye.simulator.requests_of("createCollection").len(), 1);
    let list = client.list_collections().send().await.unwrap().into_inner();
    assert_eq!(list.collections.unwrap().len(), 13);
}
