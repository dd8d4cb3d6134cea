//! No credential and no secret of a body is ever printed.

use bigid_client::types::{
    AnyAnswer, DataSource, DataSourceCreate, DataSourceCustomField, DataSourceSettings,
    DsarReportCreate, DsarSubject, Session, SessionCreate, SystemToken,
};
use bigid_client::{Client, ClientBuilder};
use black_box_tests::Trace;
use client_runtime::testing::ManualClock;
use serde_json::json;
use vendor_simulator::{Fault, Vendor, bigid};

use crate::Bigid;

fn assert_silent(printed: &str) {
    for secret in ["hunter2", bigid::USER_TOKEN, bigid::PASSWORD, "eyJ"] {
        assert!(!printed.contains(secret), "{secret} is in {printed}");
    }
}

fn builders(url: &str) -> [ClientBuilder; 3] {
    let clock = ManualClock::new();
    let builder = || {
        Client::builder()
            .base_url(url)
            .core(|core| core.clock(clock.clock()))
    };
    [
        builder().user_token("hunter2-user-token\n"),
        builder().access_token("hunter2-access-token"),
        builder().login("somebody", "hunter2-password"),
    ]
}

fn with_secrets() -> DataSourceCreate {
    let field = DataSourceCustomField::new()
        .field_name("a")
        .field_value("hunter2-field");
    let mut settings = DataSourceSettings::new("s3")
        .name("x")
        .password("hunter2-password")
        .aws_access_key("hunter2-key")
        .aws_secret_key("hunter2-secret")
        .aws_session_token("hunter2-session")
        .google_service_account_json("hunter2-account")
        .personal_access_token("hunter2-token")
        .rdb_conn_properties("password=hunter2")
        .custom_fields([field]);
    settings
        .extra
        .insert("client_secret".to_owned(), "hunter2-other".into());
    DataSourceCreate::new().ds_connection(settings)
}

#[test]
fn debug_of_builders_clients_requests_and_bodies_is_silent() {
    for builder in builders("https://bigid.example.com") {
        assert_silent(&format!("{builder:?} {builder:#?}"));
        let client = builder.build().unwrap();
        assert_silent(&format!("{client:?} {client:#?}"));
        let request = client.create_data_source().body(with_secrets());
        assert_silent(&format!("{request:?} {request:#?}"));
    }
    assert_silent(&format!("{:?} {:#?}", with_secrets(), with_secrets()));
    let login = SessionCreate::new("somebody", "hunter2");
    assert_silent(&format!("{login:?} {login:#?}"));
}

#[test]
fn debug_of_answers_is_silent() {
    let session: Session = serde_json::from_str(r#"{"auth_token": "hunter2"}"#).unwrap();
    let token: SystemToken = serde_json::from_str(r#"{"systemToken": "hunter2"}"#).unwrap();
    let text = r#"{"type": "googledrive", "google_service_account_json": "hunter2", "authenticationProperties": {"accessKey": "hunter2"}, "apiToken": "hunter2"}"#;
    let source: DataSource = serde_json::from_str(text).unwrap();
    assert_silent(&format!("{session:?} {token:?} {source:?} {source:#?}"));
    assert!(format!("{source:?}").contains("apiToken"));
}

#[test]
fn secrets_of_a_body_are_sent() {
    let sent = serde_json::to_string(&with_secrets()).unwrap();
    assert_eq!(sent.matches("hunter2").count(), 9, "{sent}");
}

#[tokio::test]
async fn errors_and_spans_are_silent() {
    let trace = Trace::start();
    let bigid = Bigid::start().await;
    for fault in [
        Fault::status(401).times(9),
        Fault::status(503).times(9),
        Fault::html(200).times(9),
        Fault::truncate().times(9),
        Fault::close().times(9),
        Fault::status(200)
            .with_body(r#"{"success": false, "message": "Failed to authenticate token."}"#)
            .times(9),
        Fault::status(200).with_body("[]").times(9),
        Fault::status(200)
            .with_body(r#"{"systemToken": "hunter2", "auth_token": "hunter2\n"}"#)
            .times(9),
    ] {
        bigid.simulator.clear_faults();
        bigid.simulator.inject(fault);
        for builder in builders(&bigid.simulator.url(Vendor::Bigid)) {
            let client = builder
                .build()
                .unwrap()
                .with(|options| options.without_retry());
            let outcome = client
                .create_data_source()
                .body(with_secrets())
                .send()
                .await;
            if let Err(error) = outcome {
                assert_silent(&format!("{error} {error:?} {error:#?}"));
            }
            if let Err(error) = client.refresh_access_token().send().await {
                assert_silent(&format!("{error} {error:?} {error:#?}"));
            }
        }
    }
    for builder in builders("http://127.0.0.1:1") {
        let client = builder
            .build()
            .unwrap()
            .with(|options| options.without_retry());
        let error = client.list_clusters().send().await.unwrap_err();
        assert_silent(&format!("{error} {error:?} {error:#?}"));
    }
    let traced = trace.text();
    assert!(traced.contains("createDataSource"), "{traced}");
    assert_silent(&traced);
}

#[tokio::test]
async fn an_answer_that_repeats_a_credential_does_not_bring_it_into_the_error() {
    let trace = Trace::start();
    let bigid = Bigid::start().await;
    let url = bigid.simulator.url(Vendor::Bigid);
    let [by_token, by_access, by_login] = builders(&url);
    let known = bigid.builder().user_token(bigid::USER_TOKEN);
    let system_token = known
        .build()
        .unwrap()
        .refresh_access_token()
        .send()
        .await
        .unwrap();
    let system_token = system_token.into_inner().system_token.unwrap();
    let cases = [
        (by_token, "refreshAccessToken", "hunter2-user-token"),
        (by_access, "listClusters", "hunter2-access-token"),
        (by_login, "createSession", "hunter2-password"),
        (
            bigid.builder().user_token(bigid::USER_TOKEN),
            "listClusters",
            system_token.expose(),
        ),
    ];
    for (builder, operation, secret) in cases {
        let client = builder
            .build()
            .unwrap()
            .with(|options| options.without_retry());
        let failure = format!(r#"{{"success": false, "message": "{secret} is wrong"}}"#);
        let words = format!("{secret} is wrong");
        for (status, body) in [
            (401, &failure),
            (401, &words),
            (400, &words),
            (200, &failure),
            (200, &words),
        ] {
            let echo = Fault::status(status).with_body(body).on(operation).times(3);
            bigid.simulator.clear_faults();
            bigid.simulator.inject(echo);
            let error = client.list_clusters().send().await.unwrap_err();
            assert_silent(&format!("{error} {error:?} {error:#?}"));
        }
    }
    assert_silent(&trace.text());
}

#[tokio::test]
async fn spans_of_calls_that_succeed_are_silent() {
    let trace = Trace::start();
    let bigid = Bigid::start().await;
    bigid.client().list_clusters().send().await.unwrap();
    let by_name = bigid.builder().login(bigid::USERNAME, bigid::PASSWORD);
    by_name
        .build()
        .unwrap()
        .list_clusters()
        .send()
        .await
        .unwrap();
    let traced = trace.text();
    assert!(traced.contains("refreshAccessToken"), "{traced}");
    assert_silent(&traced);
}

#[test]
fn of_a_person_whose_data_are_searched_only_the_names_of_attributes_are_printed() {
    let attributes = json!({"email": "hunter2@example.com", "children": ["hunter2", 4711]});
    let person = DsarSubject::new()
        .user_id("hunter2-id")
        .display_name("Ann hunter2")
        .attributes(attributes.clone())
        .extra("nickname", "hunter2-nick");
    let sent = serde_json::to_value(&person).unwrap();
    assert_eq!(sent["attributes"], attributes);
    let request = DsarReportCreate::new(person.clone());
    for printed in [
        format!("{person:?} {person:#?}"),
        format!("{request:?} {request:#?}"),
    ] {
        assert_silent(&printed);
        assert!(!printed.contains("4711"), "{printed}");
        assert!(printed.contains("email"), "{printed}");
    }
}

#[test]
fn of_answers_whose_form_is_not_known_no_value_is_printed() {
    let person = json!({"name": "hunter2", "age": 4711});
    for (answer, shown) in [
        (json!([person]), "name"),
        (person.clone(), "name"),
        (json!({"status": "success", "data": person}), "name"),
        (json!({"data": [person]}), "a list of 1"),
        (json!("hunter2"), "Unrecognized(a text)"),
    ] {
        let read: AnyAnswer = serde_json::from_value(answer.clone()).unwrap();
        let printed = format!("{read:?}");
        assert_silent(&printed);
        assert!(!printed.contains("4711"), "{printed}");
        assert!(printed.contains(shown), "{printed}");
        assert_eq!(serde_json::to_value(&read).unwrap(), answer);
    }
}
