//! What goes wrong becomes one error that says what, where and what to do, also what comes with status 200.

use std::time::Duration;

use bigid_client::Client;
use bigid_client::types::{DataSourceSettings, DataSourceTest, ErrorBody};
use client_runtime::testing::ManualClock;
use vendor_simulator::{Fault, bigid};

use crate::Bigid;

impl Bigid {
    /// A client that has its token already, and sends nothing twice.
    async fn once(&self) -> Client {
        let client = self.client();
        client.list_scans().send().await.unwrap();
        client.with(|options| options.without_retry())
    }
}

#[tokio::test]
async fn the_tutorials_failures_are_told_apart() {
    let bigid = Bigid::start().await;
    let client = bigid.once().await;
    let invalid = client.get_scan().scan_id("1234").send().await.unwrap_err();
    assert_eq!(invalid.status().unwrap(), 400);
    assert_eq!(invalid.message(), Some("Scan ID is invalid"));
    assert_eq!(invalid.operation_id(), Some("getScan"));

    let unknown = client.get_scan().scan_id("000000000000000000000000");
    let unknown = unknown.send().await.unwrap_err();
    assert!(unknown.is_not_found());
    assert!(
        unknown
            .to_string()
            .contains("000000000000000000000000 was not found"),
        "{unknown}"
    );

    let body = include_str!("fixtures/error-500.json");
    bigid
        .simulator
        .inject(Fault::status(500).with_body(body).on("listClusters"));
    let broken = client.list_clusters().send().await.unwrap_err();
    assert_eq!(broken.status().unwrap(), 500);
    assert_eq!(broken.message(), Some("Something broke"));
    let body: ErrorBody = broken.json().unwrap();
    assert_eq!(body.errors.unwrap().len(), 1);

    bigid.simulator.inject(
        Fault::status(401)
            .with_body("Unauthorized")
            .on("listClusters")
            .times(9),
    );
    let refused = client.list_clusters().send().await.unwrap_err();
    assert!(refused.is_auth());
    assert!(refused.to_string().contains("Unauthorized"), "{refused}");
}

#[tokio::test]
async fn a_500_of_a_safe_call_is_sent_again_and_that_of_a_creating_one_is_not() {
    let bigid = Bigid::start().await;
    let clock = ManualClock::new();
    let builder = bigid.builder().user_token(bigid::USER_TOKEN);
    let client = builder
        .core(|core| core.clock(clock.clock()))
        .build()
        .unwrap();
    bigid
        .simulator
        .inject(Fault::status(500).on("listClusters"));
    assert_eq!(client.list_clusters().send().await.unwrap().attempts(), 2);
    bigid.simulator.inject(Fault::status(500).on("startScan"));
    let scan = bigid_client::types::ScanStart::new("dsScan", "Nightly");
    client.start_scan().body(scan).send().await.unwrap_err();
    assert_eq!(bigid.count("startScan"), 1);
}

#[tokio::test]
async fn a_failure_with_status_200_is_an_error() {
    let bigid = Bigid::start().await;
    let client = bigid.once().await;
    let failure = r#"{"success": false, "message": "The filter is wrong"}"#;
    bigid
        .simulator
        .inject(Fault::status(200).with_body(failure).on("listDataSources"));
    let error = client.list_data_sources().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.message(), Some("The filter is wrong"));
    assert!(!error.is_auth());
    assert!(error.to_string().contains("listDataSources"), "{error}");
}

#[tokio::test]
async fn a_failure_with_status_200_need_not_say_why() {
    let bigid = Bigid::start().await;
    let client = bigid.once().await;
    for body in [
        r#"{"success": false}"#,
        r#"{"success": false, "message": null}"#,
        r#"{"success": "false", "message": ["a"]}"#,
    ] {
        let failure = Fault::status(200).with_body(body);
        bigid.simulator.inject(failure.on("listDataSources"));
        let error = client.list_data_sources().send().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 200);
        assert!(!error.is_decode(), "{body}: {error}");
    }
}

#[tokio::test]
async fn a_token_refused_with_status_200_is_exchanged_again() {
    let bigid = Bigid::start().await;
    let builder = bigid.builder().user_token(bigid::RELAYED_USER_TOKEN);
    let client = builder.build().unwrap();
    client.list_data_sources().send().await.unwrap();
    bigid
        .simulator
        .advance_clock(Duration::from_secs(8 * 86_400));
    let listed = client.list_data_sources().send().await.unwrap();
    assert!(listed.data.is_some());
    assert_eq!(bigid.count("refreshAccessToken"), 2);

    let refused = include_str!("fixtures/refused-token.json");
    bigid.simulator.inject(
        Fault::status(200)
            .with_body(refused)
            .on("listDataSources")
            .times(9),
    );
    let error = client.list_data_sources().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
}

#[tokio::test]
async fn a_failure_in_place_of_a_download_is_an_error() {
    let bigid = Bigid::start().await;
    let builder = bigid.builder().user_token(bigid::RELAYED_USER_TOKEN);
    let client = builder.build().unwrap();
    client.export_data_sources().send().await.unwrap();
    bigid
        .simulator
        .advance_clock(Duration::from_secs(8 * 86_400));
    let file = client.export_data_sources().send().await.unwrap();
    assert!(
        file.bytes()
            .await
            .unwrap()
            .starts_with(b"{\"ds_connections\"")
    );
    assert_eq!(bigid.count("refreshAccessToken"), 2);

    let failure = r#"{"success": false, "message": "Nothing to export"}"#;
    let failure = Fault::status(200)
        .with_body(failure)
        .on("exportDataSources");
    bigid.simulator.inject(failure);
    let error = client.export_data_sources().send().await.unwrap_err();
    assert_eq!(error.message(), Some("Nothing to export"));
    bigid
        .simulator
        .inject(Fault::status(200).with_body("[]").on("exportDataSources"));
    let short = client.export_data_sources().send().await.unwrap();
    assert_eq!(short.bytes().await.unwrap(), "[]");
}

#[tokio::test]
async fn a_connection_test_that_failed_is_an_answer_and_a_refused_token_is_not() {
    let bigid = Bigid::start().await;
    let client = bigid.once().await;
    let settings = DataSourceSettings::new("rdb-mysql")
        .rdb_url("unreachable.example.com")
        .rdb_name("shop");
    let settings = settings.username("u").password("p");
    let test = DataSourceTest::new()
        .ds_connection(settings)
        .is_new_password(true);
    let request = client.test_data_source_connection().body(test);
    let outcome = request.clone().send().await.unwrap();
    assert_eq!(outcome.success, Some(false));
    assert!(outcome.message.as_ref().unwrap().contains("unreachable"));

    let refused = include_str!("fixtures/refused-token.json");
    bigid.simulator.inject(
        Fault::status(200)
            .with_body(refused)
            .on("testDataSourceConnection")
            .times(9),
    );
    assert!(request.send().await.unwrap_err().is_auth());
}

#[tokio::test]
async fn a_proxys_page_with_status_200_is_an_error_and_is_tried_again_where_it_passes() {
    let bigid = Bigid::start().await;
    let page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
    let gateway = || Fault::status(200).with_body(page).on("listClusters");
    bigid.simulator.inject(gateway());
    let error = bigid.once().await.list_clusters().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 200);
    assert!(error.to_string().contains("502 Bad Gateway"), "{error}");

    bigid.simulator.inject(gateway().times(2));
    let clock = ManualClock::new();
    let builder = bigid.builder().user_token(bigid::USER_TOKEN);
    let client = builder
        .core(|core| core.clock(clock.clock()))
        .build()
        .unwrap();
    assert_eq!(client.list_clusters().send().await.unwrap().attempts(), 3);

    let login_page = "<!DOCTYPE html><html><head><title>Sign in</title></head></html>";
    bigid
        .simulator
        .inject(Fault::status(200).with_body(login_page).on("listClusters"));
    let error = client.list_clusters().send().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("Sign in"), "{error}");
}

#[tokio::test]
async fn a_body_that_is_cut_off_or_of_another_form_is_an_error_with_status_and_first_bytes() {
    let bigid = Bigid::start().await;
    let client = bigid.once().await;
    bigid.simulator.inject(Fault::truncate().on("listClusters"));
    client.list_clusters().send().await.unwrap_err();
    for body in [
        "[{\"id\": ",
        "{\"id\": \"x\"}",
        "null",
        "\u{feff}",
        "[1]",
        "nonsense",
    ] {
        bigid
            .simulator
            .inject(Fault::status(200).with_body(body).on("listClusters"));
        let error = client.list_clusters().send().await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[tokio::test]
async fn an_exchange_without_a_token_in_its_answer_is_an_error() {
    let bigid = Bigid::start().await;
    for body in [
        "{}",
        "{\"success\": true}",
        "[]",
        "{\"success\": true, \"systemToken\": \"\"}",
        "null",
    ] {
        bigid
            .simulator
            .inject(Fault::status(200).with_body(body).on("refreshAccessToken"));
        let error = bigid.client().list_clusters().send().await.unwrap_err();
        assert!(!error.to_string().is_empty(), "{body}");
    }
    assert_eq!(bigid.count("listClusters"), 0);
}

#[tokio::test]
async fn too_many_requests_is_told_with_its_wait() {
    let bigid = Bigid::start().await;
    let client = bigid.once().await;
    let busy = Fault::status(429)
        .with_header("retry-after", "7")
        .on("listClusters");
    bigid.simulator.inject(busy);
    let error = client.list_clusters().send().await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
}

#[tokio::test]
async fn what_an_answer_wraps_is_the_value_and_its_envelope_is_still_there() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let names = client.list_classifier_names();
    let value = names.clone().send().await.unwrap();
    assert_eq!(value.len(), 3);
    let whole = names.clone().send_whole().await.unwrap().into_inner();
    assert_eq!(whole.status.as_deref(), Some("success"));
    assert_eq!(whole.data.unwrap().classifications.unwrap(), *value);

    let body = r#"{"status": "success", "statusCode": 200, "message": "none yet"}"#;
    bigid.simulator.inject(
        Fault::status(200)
            .with_body(body)
            .on("listClassifierNames")
            .times(2),
    );
    let error = names.clone().send().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(
        error.to_string().contains("no `data.classifications`"),
        "{error}"
    );
    let whole = names.send_whole().await.unwrap();
    assert_eq!(whole.message.as_deref(), Some("none yet"));
}
