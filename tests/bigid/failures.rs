//! Failures inside of answers whose status says that all went well, and answers that say nothing.

use bigid_client::types::{
    CaseAssignment, CaseStatus, CaseStatusUpdate, ObjectTags, ObjectTagsRequest, ScanStart,
};
use bigid_client::{Client, Error};
use client_runtime::testing::ManualClock;
use serde_json::Value;
use vendor_simulator::{Fault, bigid};

use crate::Bigid;

impl Bigid {
    fn answer(&self, operation: &str, body: &str) {
        let fault = Fault::status(200).with_body(body).on(operation);
        self.simulator.inject(fault);
    }

    /// A client whose retries take no time.
    fn quick(&self) -> Client {
        let clock = ManualClock::new();
        let builder = self.builder().user_token(bigid::USER_TOKEN);
        let client = builder.core(|core| core.clock(clock.clock()));
        client.build().unwrap()
    }
}

#[tokio::test]
async fn the_wrappers_status_counts_more_than_that_of_the_answer() {
    let bigid = Bigid::start().await;
    let client = bigid.quick();
    for (body, code, message) in [
        (
            r#"{"status":"error","statusCode":400,"data":null,"message":"The filter is wrong"}"#,
            Some("400"),
            Some("The filter is wrong"),
        ),
        (
            r#"{"status":"error","data":null,"message":"No such field"}"#,
            None,
            Some("No such field"),
        ),
        (
            r#"{"status":"success","statusCode":"404","data":null,"message":null}"#,
            Some("404"),
            None,
        ),
        (
            r#"{"error":"Scan was not found"}"#,
            None,
            Some("Scan was not found"),
        ),
    ] {
        bigid.answer("listDataSources", body);
        let error = client.list_data_sources().send().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 200, "{body}");
        assert_eq!(error.code(), code, "{body}");
        assert_eq!(error.message(), message, "{body}");
        assert_eq!(error.attempts(), 1, "{body}");
        assert!(!error.is_auth() && !error.is_decode(), "{body}: {error}");
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[tokio::test]
async fn what_kind_of_error_it_is_follows_the_status_that_the_body_states() {
    let bigid = Bigid::start().await;
    let client = bigid.quick();
    type Kind = fn(&Error) -> bool;
    let kinds: [(u16, Kind); 6] = [
        (400, Error::is_invalid_request),
        (403, Error::is_auth),
        (404, Error::is_not_found),
        (409, |error| !error.is_not_found() && !error.is_auth()),
        (410, Error::is_not_found),
        (422, Error::is_invalid_request),
    ];
    for (stated, is_of_its_kind) in kinds {
        for body in [
            format!(r#"{{"statusCode":{stated},"message":"said so"}}"#),
            format!(r#"{{"statusCode":"{stated}"}}"#),
            format!(r#"{{"success":false,"statusCode":{stated}}}"#),
            format!(r#"{{"status":"error","statusCode":{stated},"data":null,"message":null}}"#),
        ] {
            bigid.answer("listDataSources", &body);
            bigid.answer("startScan", &body);
            let listed = client.list_data_sources().send().await.unwrap_err();
            let scan = ScanStart::new("dsScan", "Nightly");
            let started = client.start_scan().body(scan).send().await.unwrap_err();
            for error in [listed, started] {
                assert!(is_of_its_kind(&error), "{body}: {error}");
                assert_eq!(error.status().unwrap(), 200, "{body}");
                assert_eq!(error.stated_status().unwrap(), stated, "{body}");
                assert_eq!(error.code(), Some(&*stated.to_string()), "{body}");
                assert_eq!(error.attempts(), 1, "{body}");
                assert!(!error.is_outcome_unknown(), "{body}");
            }
        }
    }
}

#[tokio::test]
async fn a_rate_limit_in_a_body_is_a_rate_limit_and_has_done_nothing() {
    let bigid = Bigid::start().await;
    let client = bigid.quick();
    let body = r#"{"status":"error","statusCode":429,"data":null,"message":"slow down"}"#;
    let scan = || ScanStart::new("dsScan", "Nightly");
    bigid.answer("startScan", body);
    let started = client.start_scan().body(scan()).send().await.unwrap();
    assert_eq!(started.attempts(), 2);
    let impatient = client.with(|options| options.without_retry());
    bigid.answer("startScan", body);
    let error = impatient.start_scan().body(scan()).send().await;
    let error = error.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert!(!error.is_outcome_unknown(), "{error}");
    assert_eq!(client.metrics().throttled, 2);
}

#[tokio::test]
async fn a_failure_that_passes_is_sent_again_whatever_status_it_came_with() {
    let bigid = Bigid::start().await;
    let client = bigid.quick();
    for body in [
        r#"{"status":"error","statusCode":503,"data":null,"message":"busy"}"#,
        r#"{"statusCode":500}"#,
        // a 500 whose status a relay has dropped
        r#"{"status":"error","message":"Something broke","errors":[{}]}"#,
    ] {
        bigid.answer("listDataSources", body);
        let listed = client.list_data_sources().send().await.unwrap();
        assert_eq!(listed.attempts(), 2, "{body}");

        bigid.answer("startScan", body);
        let scan = ScanStart::new("dsScan", "Nightly");
        let error = client.start_scan().body(scan).send().await.unwrap_err();
        assert_eq!(error.attempts(), 1, "{body}");
        assert!(error.is_outcome_unknown(), "{body}");
    }
}

#[tokio::test]
async fn a_refused_token_in_a_body_is_a_refused_token() {
    let bigid = Bigid::start().await;
    let client = bigid.quick();
    client.list_data_sources().send().await.unwrap();
    for (round, body) in [
        r#"{"status":"error","statusCode":401,"data":null,"message":"Unauthorized"}"#,
        r#"{"statusCode":401}"#,
        r#"{"message":"Refresh token not valid"}"#,
        r#"{"error":"Failed to authenticate token."}"#,
    ]
    .into_iter()
    .enumerate()
    {
        bigid.answer("listDataSources", body);
        client.list_data_sources().send().await.unwrap();
        assert_eq!(bigid.count("refreshAccessToken"), round + 2, "{body}");
    }
}

#[tokio::test]
async fn what_only_looks_like_a_failure_is_an_answer() {
    let bigid = Bigid::start().await;
    let client = bigid.quick();
    for body in [
        r#"{"status":"success","statusCode":200,"data":{"ds_connections":[]},"message":null}"#,
        r#"{"status":"error"}"#,
        r#"{"error":"x","status":"success","data":{"ds_connections":[]}}"#,
        r#"{"message":"all is well"}"#,
        r#"{"success":true,"message":"authentication is on"}"#,
    ] {
        bigid.answer("listDataSources", body);
        let answer = client.list_data_sources().send().await;
        assert_eq!(answer.unwrap().attempts(), 1, "{body}");
    }
    // the state of a job that is called like a failure
    let body = r#"{"status":"error","message":"The disk is full"}"#;
    bigid.answer("getScanStatus", body);
    let status = client.get_scan_status().scan_id("64a58cb40000000000000000");
    let status = status.send().await.unwrap().into_inner().status.unwrap();
    assert_eq!(status.as_str(), "error");
}

async fn tag(client: &Client) -> Result<(), Error> {
    let tags: [bigid_client::types::TagReference; 0] = [];
    let tags = ObjectTags::new(tags, "OBJECT", "share", "share.reports.q3.csv");
    let tags = client
        .set_object_tags()
        .body(ObjectTagsRequest::new([tags]));
    tags.send().await.map(drop)
}

#[tokio::test]
async fn tags_that_could_not_all_be_set_are_an_error_that_has_the_answer() {
    let bigid = Bigid::start().await;
    let client = bigid.quick();
    let body = r#"{"status":"success","statusCode":201,"data":{"mutuallyExcluded":[],"errors":["the object is locked"],"modified_count":MODIFIED},"message":null}"#;
    for (modified, unknown) in [("0", false), ("3", true), ("null", true)] {
        bigid.answer("setObjectTags", &body.replace("MODIFIED", modified));
        let error = tag(&client).await.unwrap_err();
        assert_eq!(error.message(), Some("the object is locked"));
        assert_eq!(error.is_outcome_unknown(), unknown, "{modified}");
        let answer: Value = error.json().unwrap();
        assert_eq!(answer["data"]["errors"][0], "the object is locked");
    }
    assert_eq!(bigid.count("setObjectTags"), 3);
    bigid.answer(
        "setObjectTags",
        include_str!("fixtures/object-tags-set.json"),
    );
    tag(&client).await.unwrap();
}

#[tokio::test]
async fn a_page_in_place_of_a_file_is_an_error_whatever_it_is_called() {
    let bigid = Bigid::start().await;
    let client = bigid.quick();
    let page = "<html><head><title>Sign in</title></head></html>";
    for content_type in ["text/csv", "application/octet-stream", "text/html"] {
        for operation in ["exportDataSources", "downloadAuditLog"] {
            let fault = Fault::status(200)
                .with_header("content-type", content_type)
                .with_body(page);
            bigid.simulator.inject(fault.on(operation));
        }
        let exported = client.export_data_sources().send().await.unwrap_err();
        assert!(exported.to_string().contains("Sign in"), "{exported}");
        let logged = client.download_audit_log().send().await.unwrap_err();
        assert!(logged.to_string().contains("Sign in"), "{logged}");
    }
}

#[tokio::test]
async fn an_answer_that_only_says_ok_is_no_answer_where_there_need_not_be_one() {
    let bigid = Bigid::start().await;
    let client = bigid.quick();
    let (case, who) = ("64a58cb40000000000000001", "ann@example.com");
    bigid.answer("updateCaseStatus", "OK");
    let update = CaseStatusUpdate::new(CaseStatus::Closed);
    let closed = client.update_case_status().case_id(case).body(update);
    assert_eq!(closed.send().await.unwrap().into_inner(), None);

    bigid.answer("assignCase", "the case is locked");
    let assignment = CaseAssignment::new(who);
    let assigned = client.assign_case().case_id(case).body(assignment);
    let error = assigned.send().await.unwrap_err();
    assert!(error.is_decode() && error.is_outcome_unknown(), "{error}");

    bigid.answer("startScan", "OK");
    let scan = client
        .start_scan()
        .body(ScanStart::new("dsScan", "Nightly"));
    assert!(scan.send().await.unwrap_err().is_decode());
}
