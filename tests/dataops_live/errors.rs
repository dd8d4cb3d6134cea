//! What goes wrong becomes one error that says what, where and what to do.

use std::time::Duration;

use client_runtime::testing::ManualClock;
use dataops_live_client::types::{
    ErrorMessage, ErrorReply, PipelineCreate, PipelineScheduleUpdate, ProjectCreate,
};
use dataops_live_client::{Error, Refusal};
use vendor_simulator::{Fault, RateLimit, Simulator, Vendor, dataops_live};

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn the_shapes_of_gitlabs_errors_are_read() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client().with(|options| options.without_retry());
    for (status, body, code, message) in [
        (
            400,
            include_str!("fixtures/error_400_missing.json"),
            None,
            r#"400 (Bad request) "ref" not given"#,
        ),
        (
            400,
            include_str!("fixtures/error_400_validation.json"),
            None,
            "description: is too long (maximum is 2000 characters)",
        ),
        (
            400,
            r#"{"error": "name is missing, path is missing"}"#,
            None,
            "name is missing, path is missing",
        ),
        (
            400,
            r#"{"message": {"base": ["Reference not found"]}}"#,
            None,
            "Reference not found",
        ),
        (
            400,
            r#"{"message": {"base": ["Too many"], "name": ["is taken"]}}"#,
            None,
            "base: Too many, name: is taken",
        ),
        (
            400,
            r#"{"message": {"settings": {"name": ["is too long", "is taken"]}}}"#,
            None,
            "settings: name: is too long, is taken",
        ),
        (
            401,
            include_str!("fixtures/error_401.json"),
            None,
            "401 Unauthorized",
        ),
        (
            403,
            include_str!("fixtures/error_403_scope.json"),
            Some("insufficient_scope"),
            "A token with more rights is needed.",
        ),
        (
            404,
            r#"{"message": "404 Project Not Found"}"#,
            None,
            "404 Project Not Found",
        ),
        (
            409,
            r#"{"message": ["Another one exists: !1"]}"#,
            None,
            "Another one exists: !1",
        ),
        (429, "Retry later\n", None, "Retry later"),
        (
            500,
            r#"{"message": {"error": "It broke."}}"#,
            None,
            "It broke.",
        ),
        (
            400,
            r#"{"message": {"error": "It looks like spam.", "needs_captcha_response": true, "spam_log_id": 7}}"#,
            None,
            "It looks like spam.",
        ),
    ] {
        dataops.simulator.inject(
            Fault::status(status)
                .with_body(body)
                .with_header("x-request-id", "01J-made-up"),
        );
        let error = client
            .get_project()
            .project_id(PROJECT)
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(
            (error.code(), error.message()),
            (code, Some(message)),
            "{body}"
        );
        assert_eq!(error.body(), body.as_bytes());
        assert_eq!(error.request_id(), Some("01J-made-up"));
        assert_eq!(error.operation_id(), Some("getProject"));
        assert_eq!(error.is_auth(), matches!(status, 401 | 403), "{error}");
        assert_eq!(error.is_not_found(), status == 404, "{error}");
        assert_eq!(error.is_rate_limited(), status == 429, "{error}");
        assert_eq!(error.is_invalid_request(), status == 400, "{error}");
    }
}

/// The error of a call that is answered with this status and body.
async fn refused(status: u16, body: &'static str) -> Error {
    let dataops = DataopsLive::start().await;
    dataops
        .simulator
        .inject(Fault::status(status).with_body(body));
    let client = dataops.client().with(|options| options.without_retry());
    let project = client.get_project().project_id(PROJECT);
    project.send().await.unwrap_err()
}

#[tokio::test]
async fn a_validation_error_says_what_is_wrong_with_each_field() {
    let error = refused(
        400,
        r#"{"message": {"name": ["is too long", "is taken"], "settings": {"path": ["is wrong"]}, "base": ["Too many"]}}"#,
    )
    .await;
    let fields = error.fields();
    let fields: Vec<(&str, Vec<&str>)> = fields
        .iter()
        .map(|(field, why)| (field.as_str(), why.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(
        fields,
        [
            ("base", vec!["Too many"]),
            ("name", vec!["is too long", "is taken"]),
            ("settings.path", vec!["is wrong"]),
        ]
    );
    for body in [
        r#"{"message": "404 Not Found"}"#,
        r#"{"message": ["Another one exists: !1"]}"#,
        r#"{"message": {"error": "It broke."}}"#,
        r#"{"error": "name is missing"}"#,
        "Retry later",
        "[]",
        "",
    ] {
        assert!(refused(400, body).await.fields().is_empty(), "{body}");
    }
}

#[tokio::test]
async fn a_token_that_lacks_a_scope_is_told_from_a_user_that_lacks_a_role() {
    let scope = refused(
        403,
        r#"{"error": "insufficient_scope", "error_description": "More is needed.", "scope": "api read_api"}"#,
    )
    .await;
    assert_eq!(
        scope.missing_scope(),
        Some(vec!["api".to_owned(), "read_api".to_owned()])
    );
    let unnamed = refused(403, r#"{"error": "insufficient_scope"}"#).await;
    assert_eq!(unnamed.missing_scope(), Some(Vec::new()));
    for (status, body) in [
        (403, r#"{"message": "403 Forbidden"}"#),
        (
            401,
            r#"{"error": "invalid_token", "error_description": "It was revoked."}"#,
        ),
        (404, r#"{"message": "404 Project Not Found"}"#),
    ] {
        assert_eq!(refused(status, body).await.missing_scope(), None, "{body}");
    }
}

#[tokio::test]
async fn any_2xx_is_a_success_whatever_is_in_its_body() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let removal = || {
        let call = client.delete_pipeline_schedule().project_id(PROJECT);
        call.pipeline_schedule_id(911)
    };
    for (status, body) in [
        (200, "{\"id\": 911}"),
        (202, "{}"),
        (204, ""),
        (299, "gone"),
    ] {
        let answer = Fault::status(status).with_body(body);
        dataops
            .simulator
            .inject(answer.on("deletePipelineSchedule"));
        let gone = removal().send().await.unwrap();
        assert_eq!(gone.status(), status);
    }
    let variable = || {
        let call = client.delete_pipeline_schedule_variable();
        call.project_id(PROJECT)
            .pipeline_schedule_id(1)
            .key("REGION")
    };
    let body = r#"{"key": "REGION", "value": "made up"}"#;
    for (status, body, key) in [
        (200, body, Some("REGION")),
        (202, body, Some("REGION")),
        (206, body, Some("REGION")),
        (200, "", None),
        (202, "null", None),
        (204, "", None),
    ] {
        let answer = Fault::status(status).with_body(body);
        let answer = answer.on("deletePipelineScheduleVariable");
        dataops.simulator.inject(answer);
        let gone = variable().send().await.unwrap().into_inner();
        assert_eq!(gone.map(|gone| gone.key).as_deref(), key, "{status} {body}");
    }
    let answer =
        Fault::status(203).with_body(r#"{"id": 5, "name": "x", "path": "x", "kind": "group"}"#);
    dataops.simulator.inject(answer.on("getNamespace"));
    let namespace = client.get_namespace().namespace_id(5).send().await.unwrap();
    assert_eq!((namespace.id, namespace.status().as_u16()), (5, 203));
}

#[tokio::test]
async fn the_simulators_own_refusals_are_read() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let unknown = client
        .get_project()
        .project_id("northwind/nothing")
        .send()
        .await
        .unwrap_err();
    assert!(unknown.is_not_found(), "{unknown}");
    assert_eq!(unknown.message(), Some("404 Project Not Found"));

    let nameless = client
        .create_project()
        .body(ProjectCreate::new())
        .send()
        .await
        .unwrap_err();
    assert_eq!(nameless.message(), Some("name is missing, path is missing"));

    let nowhere = client
        .create_pipeline()
        .project_id(PROJECT)
        .body(PipelineCreate::new("nowhere"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(nowhere.message(), Some("Reference not found"));

    let update = client
        .update_pipeline_schedule()
        .project_id(PROJECT)
        .pipeline_schedule_id(910);
    let cron = update
        .body(PipelineScheduleUpdate::new().cron("often"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(cron.message(), Some("cron: is invalid syntax"));
    let read: ErrorReply = cron.json().unwrap();
    let Some(ErrorMessage::Object(fields)) = read.message else {
        panic!("{read:?}")
    };
    assert_eq!(fields["cron"][0], "is invalid syntax");
}

#[tokio::test]
async fn html_instead_of_json_is_an_error_with_its_status_and_its_first_bytes() {
    let dataops = DataopsLive::start().await;
    for status in [200, 404] {
        dataops
            .simulator
            .inject(Fault::html(status).on("listNamespaces"));
        let error = dataops.client().list_namespaces().send().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.is_decode(), status == 200, "{error}");
        assert!(error.body().starts_with(b"<"), "{error}");
        assert!(!error.to_string().contains("<html"), "{error}");
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_with_its_status() {
    let dataops = DataopsLive::start().await;
    dataops
        .simulator
        .inject(Fault::truncate().on("getProject").times(10));
    let client = dataops.client().with(|options| options.without_retry());
    let error = client
        .get_project()
        .project_id(PROJECT)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap(), 200, "{error}");
    assert_eq!(error.operation_id(), Some("getProject"));
}

#[tokio::test]
async fn a_body_of_another_shape_is_an_error_that_names_the_place() {
    let dataops = DataopsLive::start().await;
    for (body, place) in [
        (r#"[{"id": 1, "name": 7}]"#, "name"),
        (r#"[{"id": "x", "name": "a"}]"#, "id"),
        ("7", ""),
        ("null", ""),
        ("", ""),
    ] {
        dataops
            .simulator
            .inject(Fault::status(200).with_body(body).on("listProjects"));
        let error = dataops.client().list_projects().send().await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.status().unwrap(), 200);
        assert!(error.to_string().contains(place), "{body}: {error}");
    }
}

#[tokio::test]
async fn above_the_rate_limit_a_read_waits_as_long_as_it_is_told() {
    let limit = RateLimit {
        requests: 1,
        refused: 1,
    };
    let simulator = Simulator::builder()
        .rate_limit(limit)
        .start()
        .await
        .unwrap();
    let clock = ManualClock::new();
    let client = dataops_live_client::Client::builder()
        .base_url(simulator.url(Vendor::DataopsLive))
        .access_token(dataops_live::PERSONAL_TOKEN)
        .core(|core| core.clock(clock.clock()))
        .build()
        .unwrap();
    client.list_namespaces().send().await.unwrap();
    let second = client.list_namespaces().send().await.unwrap();
    assert_eq!(second.attempts(), 2);
    assert_eq!(clock.waits(), [Duration::from_secs(1)]);
}

#[tokio::test]
async fn a_limit_that_lasts_too_long_is_an_error_with_the_wait_in_it() {
    let dataops = DataopsLive::start().await;
    let fault = Fault::status(429)
        .with_header("retry-after", "3600")
        .with_body("Retry later\n");
    dataops.simulator.inject(fault);
    let error = dataops.client().list_namespaces().send().await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn a_creation_whose_answer_was_lost_is_not_sent_again() {
    let dataops = DataopsLive::start().await;
    dataops
        .simulator
        .inject(Fault::lose_answer().on("createProject"));
    let client = dataops.client();
    let error = client
        .create_project()
        .body(ProjectCreate::new().name("Once"))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!(dataops.simulator.requests_of("createProject").len(), 1);
    let created = client.list_projects().search("Once").send().await.unwrap();
    assert_eq!(created.len(), 1);
}

#[tokio::test]
async fn a_deletion_may_be_sent_again() {
    let dataops = DataopsLive::start().await;
    dataops
        .simulator
        .inject(Fault::close().on("deletePipelineSchedule"));
    let clock = ManualClock::new();
    let client = dataops
        .builder()
        .access_token(dataops_live::PERSONAL_TOKEN)
        .core(|core| core.clock(clock.clock()))
        .build()
        .unwrap();
    client
        .delete_pipeline_schedule()
        .project_id(PROJECT)
        .pipeline_schedule_id(911)
        .send()
        .await
        .unwrap();
    assert_eq!(
        dataops
            .simulator
            .requests_of("deletePipelineSchedule")
            .len(),
        2
    );
}

#[tokio::test]
async fn an_answer_that_only_says_ok_is_no_answer_where_there_need_not_be_one() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let ok = Fault::status(200).with_body("OK");
    dataops
        .simulator
        .inject(ok.on("deletePipelineScheduleVariable"));
    let delete = client.delete_pipeline_schedule_variable();
    let delete = delete
        .project_id(PROJECT)
        .pipeline_schedule_id(1)
        .key("REGION");
    assert_eq!(delete.send().await.unwrap().into_inner(), None);

    let ok = Fault::status(200).with_body("OK");
    dataops.simulator.inject(ok.on("getProject"));
    let project = client.get_project().project_id(PROJECT).send().await;
    assert!(project.unwrap_err().is_decode());
}
