//! What goes wrong, on the wire: each error says what, where and what next, and never a secret.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::codegen::Call;
use client_runtime::{Error, QueryCredential, Reply as Answer, Secret, Verdict};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use support::{CREATE, LIST, Reply, SECRET, Server, get, list, printed};

#[tokio::test]
async fn an_error_says_what_the_vendor_said() {
    let body = r#"{"code": 123, "message": {"name": ["has already been taken"]}}"#;
    let reply = Reply::new(400, body).header("x-request-id", "abc");
    let server = Server::replies(vec![reply]).await;
    let mut call = Call::new(&server.core(), &CREATE);
    call.json(&json!({"name": SECRET}));
    let error = call.send_json::<Value>().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /projects (createProject) failed: 400 Bad Request, code 123: name: has already been taken; request id abc"
    );
    assert!(error.is_invalid_request() && !error.is_auth() && !error.is_decode());
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(
        (error.code(), error.message()),
        (Some("123"), Some("name: has already been taken"))
    );
    assert_eq!(
        (error.request_id(), error.operation_id(), error.attempts()),
        (Some("abc"), Some("createProject"), 1)
    );
    assert_eq!(error.body(), body.as_bytes());
    assert_eq!(error.json::<Value>().unwrap()["code"], 123);
    assert!(!printed(&error).contains("hunter2"));
}

#[tokio::test]
async fn each_kind_of_answer_has_its_predicate() {
    type Is = fn(&Error) -> bool;
    let table: [(u16, Is); 6] = [
        (401, Error::is_auth),
        (403, Error::is_auth),
        (404, Error::is_not_found),
        (410, Error::is_not_found),
        (422, Error::is_invalid_request),
        (429, Error::is_rate_limited),
    ];
    for (status, is) in table {
        let reply = Reply::new(status, "no");
        let reply = if status == 429 {
            reply.header("retry-after", "3600")
        } else {
            reply
        };
        let server = Server::replies(vec![reply]).await;
        let error = list(&server.core()).send_json::<Value>().await.unwrap_err();
        assert!(is(&error), "{error}");
        assert_eq!(error.retry_after().is_some(), status == 429, "{error}");
        let all: [Is; 4] = [
            Error::is_auth,
            Error::is_not_found,
            Error::is_invalid_request,
            Error::is_rate_limited,
        ];
        assert_eq!(all.iter().filter(|is| is(&error)).count(), 1, "{error}");
    }
}

#[tokio::test]
async fn html_a_truncated_body_and_another_form_are_errors_with_status_and_first_bytes() {
    let table = [
        (
            "<html><title>Sign in</title>",
            "the server sent HTML (\"Sign in\")",
        ),
        (r#"{"items": [1, 2"#, "truncated"),
        (
            r#"{"items": "hunter2"}"#,
            "`items`, line 1 column 19: invalid type",
        ),
    ];
    for (body, said) in table {
        let server = Server::replies(vec![Reply::json(body)]).await;
        let error = list(&server.core())
            .send_json::<BTreeMap<String, Vec<i64>>>()
            .await
            .unwrap_err();
        assert!(error.is_decode());
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.body(), body.as_bytes());
        assert_eq!(error.message(), Some(body));
        assert!(error.to_string().contains(said), "{error}");
        assert!(!printed(&error).contains("hunter2"), "{error:?}");
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_with_status_and_first_bytes() {
    let server = Server::replies(vec![Reply::json("{\"items\": [1").announced(100)]).await;
    let core = server.core().with(|options| options.without_retry());
    let error = list(&core).send_json::<Value>().await.unwrap_err();
    assert!(error.is_connection() && !error.is_decode(), "{error}");
    assert_eq!(
        (error.status().unwrap().as_u16(), error.body()),
        (200, b"{\"items\": [1".as_slice())
    );
    assert!(
        error
            .to_string()
            .contains("200 OK, the answer's body broke off"),
        "{error}"
    );
}

#[tokio::test]
async fn a_time_that_is_over_is_named_with_its_length() {
    let server = Server::start_async(|_, _| Box::pin(std::future::pending())).await;
    let (core, clock) = server.core_with_clock();
    let core = core.with(|options| {
        options
            .without_retry()
            .attempt_timeout(std::time::Duration::from_secs(7))
    });
    let mut call = Box::pin(list(&core).send_empty());
    let error = loop {
        if let Some(outcome) = futures_util::FutureExt::now_or_never(&mut call) {
            break outcome.unwrap_err();
        }
        clock.advance(std::time::Duration::from_secs(1));
        tokio::task::yield_now().await;
    };
    assert!(
        error.is_timeout() && error.timeout_kind() == Some(client_runtime::TimeoutKind::Attempt)
    );
    assert!(
        error.to_string().contains("time limit of an attempt (7s)"),
        "{error}"
    );
}

#[tokio::test]
async fn a_failure_in_a_good_status_is_an_error_by_the_vendor_s_classifier() {
    let server = Server::replies(vec![Reply::json(
        r#"{"success":false,"message":"bad login"}"#,
    )])
    .await;
    for (verdict, is_auth) in [(Verdict::Fail, false), (Verdict::Unauthenticated, true)] {
        let classify = move |reply: &Answer<'_>| {
            if reply.body.starts_with(br#"{"success":false"#) {
                verdict
            } else {
                Verdict::Accept
            }
        };
        let core = server
            .builder()
            .classify(Arc::new(classify))
            .build()
            .unwrap();
        let error = list(&core).send_json::<Value>().await.unwrap_err();
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.message(), Some("bad login"));
        assert_eq!(error.is_auth(), is_auth);
        assert!(error.to_string().ends_with("200 OK: bad login"), "{error}");
    }
}

#[tokio::test]
async fn a_redirect_is_an_error_and_is_not_followed() {
    let elsewhere = Server::replies(vec![Reply::json("{}")]).await;
    let reply = Reply::new(302, "").header("location", &elsewhere.url);
    let server = Server::replies(vec![reply]).await;
    let error = list(&server.core()).send_json::<Value>().await.unwrap_err();
    assert!(error.to_string().contains("check the base URL"), "{error}");
    assert_eq!(elsewhere.count(), 0);
}

#[tokio::test]
async fn nobody_listening_is_a_connection_error_that_names_no_value() {
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let (core, _clock) = server.core_with_clock();
    drop(server);
    let mut call = get(&core, SECRET);
    call.query::<String>("q", SECRET);
    let error = call.send_json::<Value>().await.unwrap_err();
    assert!(error.is_connection(), "{error}");
    assert!(!printed(&error).contains("hunter2"), "{}", printed(&error));
}

#[tokio::test]
async fn no_secret_is_printed_wherever_it_was_put() {
    let credential =
        QueryCredential::new([("username", SECRET.into()), ("api_key", SECRET.into())]).unwrap();
    let server = Server::replies(vec![Reply::new(404, "no")]).await;
    let core = server
        .builder()
        .credential(Arc::new(credential))
        .options(|options| options.header("x-key", SECRET).default_query("k", SECRET))
        .build()
        .unwrap();
    let mut call = get(&core, SECRET);
    call.query::<Secret>("token", SECRET);
    call.header::<Secret>("x-token", "hunter2");
    call.json(&json!({"token": SECRET}));
    let shown = format!("{core:?} {call:?} {core:#?} {call:#?}");
    assert!(
        shown.contains("getProject") && !shown.contains("hunter2"),
        "{shown}"
    );
    let error = call.send_json::<Value>().await.unwrap_err();
    assert!(!printed(&error).contains("hunter2"), "{}", printed(&error));
    let target = &server.requests()[0].target;
    assert!(target.contains("api_key=hunter2"), "{target}");
}

#[tokio::test]
async fn a_client_that_can_t_work_is_refused_when_it_is_built() {
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let error = server.builder().base_url("bigml.io").build().unwrap_err();
    assert!(
        error.is_configuration() && error.to_string().contains("scheme"),
        "{error}"
    );
    let error = server
        .builder()
        .options(|options| options.header("bad name", SECRET))
        .build()
        .unwrap_err();
    assert!(
        error.is_configuration() && error.to_string().contains("`bad name`"),
        "{error}"
    );
    assert!(!printed(&error).contains("hunter2"));
    let late = server.core().with(|options| options.header("x", "a\nb"));
    assert!(
        list(&late)
            .send_empty()
            .await
            .unwrap_err()
            .is_invalid_request()
    );
}

#[test]
fn a_call_outside_of_a_runtime_says_so() {
    let core = client_runtime::Core::builder(&support::VENDOR)
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let outcome = futures_util::FutureExt::now_or_never(Call::new(&core, &LIST).send_empty());
    let error = outcome.unwrap().unwrap_err();
    assert!(error.to_string().contains("tokio runtime"), "{error}");
}

#[tokio::test]
async fn a_secret_that_the_server_repeats_is_concealed() {
    let long = "x".repeat(500);
    let bodies = [
        format!(r#"{{"message": "{SECRET} is wrong", "code": "{SECRET}"}}"#),
        format!("{long} {SECRET} {long}"),
        format!("<title>{SECRET}</title>"),
        r#"{"message": "hunter2%26%2F%C3%A4 and hunter2\u0026\/\u00e4"}"#.to_owned(),
    ];
    for body in bodies {
        for status in [400, 200] {
            let reply =
                Reply::new(status, body.as_str()).header("x-request-id", "hunter2%26%2F%C3%A4");
            let server = Server::replies(vec![reply]).await;
            let core = server.builder().conceal(SECRET).build().unwrap();
            let error = list(&core).send_json::<i64>().await.unwrap_err();
            let shown = format!(
                "{} {:?} {:?}",
                printed(&error),
                error.message(),
                error.code()
            );
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }
}

#[cfg(any(feature = "rustls", feature = "aws-lc-rs", feature = "native-tls"))]
#[tokio::test]
async fn a_server_without_tls_is_a_connection_error() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = tokio::io::AsyncWriteExt::write_all(
                &mut stream,
                b"HTTP/1.1 400 Bad Request\r\n\r\n",
            )
            .await;
        }
    });
    let clock = client_runtime::testing::ManualClock::new();
    let core = client_runtime::Core::builder(&support::VENDOR).base_url(url);
    let core = core.clock(clock.clock()).build().unwrap();
    let error = list(&core).send_empty().await.unwrap_err();
    assert!(error.is_connection() && error.attempts() > 1, "{error}");
    assert!(
        error.to_string().contains("could not be reached"),
        "{error}"
    );
    server.abort();
}

#[cfg(not(any(feature = "rustls", feature = "aws-lc-rs", feature = "native-tls")))]
#[test]
fn without_tls_an_https_address_is_refused_with_the_features_to_turn_on() {
    let build = client_runtime::Core::builder(&support::VENDOR)
        .base_url("https://bigml.io")
        .build();
    let line = build.unwrap_err().to_string();
    assert!(
        ["`rustls`", "`aws-lc-rs`", "`native-tls`"]
            .iter()
            .all(|name| line.contains(name)),
        "{line}"
    );
}

#[tokio::test]
async fn an_answer_after_which_nobody_knows_whether_a_creation_was_done_says_so() {
    let page = "<!DOCTYPE html><html><title>Sign in</title></html>";
    let table = [
        (201, "{}", false, None),
        (400, "{}", false, Some(false)),
        (401, "{}", false, Some(false)),
        (404, "{}", false, Some(false)),
        (408, "{}", false, Some(true)),
        (422, "{}", false, Some(false)),
        (429, "{}", false, Some(false)),
        (500, "{}", false, Some(true)),
        (502, page, false, Some(true)),
        (503, "{}", false, Some(true)),
        (504, page, false, Some(true)),
        (201, r#"{"id": "#, false, Some(true)),
        (200, page, false, Some(true)),
        // The vendor's own word on a failure is believed, a page of a proxy in its place is not.
        (200, r#"{"success": false}"#, true, Some(false)),
        (200, page, true, Some(true)),
    ];
    for (status, body, fails, unknown) in table {
        let server = Server::replies(vec![Reply::new(status, body)]).await;
        let verdict = move |_: &Answer<'_>| match fails {
            true => Verdict::Fail,
            false => Verdict::Accept,
        };
        let core = server.builder().classify(Arc::new(verdict)).build();
        let core = core.unwrap().with(|options| options.without_retry());
        let outcome = Call::new(&core, &CREATE).send_json::<Value>().await;
        assert_eq!(
            outcome.as_ref().err().map(Error::is_outcome_unknown),
            unknown,
            "{status} {body}: {outcome:?}"
        );
        if let Err(error) = outcome {
            let said = error.to_string().contains("look before you call again");
            assert_eq!(Some(said), unknown, "{error}");
        }
        let read = list(&core).send_json::<Value>().await;
        assert!(!read.is_err_and(|error| error.is_outcome_unknown()));
        assert_eq!(server.count(), 2, "{status} {body}");
    }
}

#[tokio::test]
async fn a_page_in_place_of_an_empty_answer_is_no_success() {
    let page = "<!DOCTYPE html><html><title>Sign in</title></html>";
    let replies = ["", "{}", "ok", page].map(|body| Reply::new(200, body));
    let server = Server::replies(replies.to_vec()).await;
    let core = server.core();
    for _ in 0..3 {
        Call::new(&core, &CREATE).send_empty().await.unwrap();
    }
    let error = Call::new(&core, &CREATE).send_empty().await.unwrap_err();
    assert!(error.is_decode() && error.is_outcome_unknown(), "{error}");
    assert!(error.to_string().contains("Sign in"), "{error}");
}

#[tokio::test]
async fn a_wait_that_is_longer_than_a_limit_is_an_error_at_once_with_the_wait_in_it() {
    for (asked, total) in [(61, 300), (40, 30)] {
        let wait = std::time::Duration::from_secs(asked);
        let reply = Reply::new(429, "{}").header("retry-after", &asked.to_string());
        let server = Server::replies(vec![reply]).await;
        let (core, clock) = server.core_with_clock();
        let core = core.with(|options| options.timeout(std::time::Duration::from_secs(total)));
        let error = get(&core, "1").send_empty().await.unwrap_err();
        assert!(error.is_rate_limited() && error.attempts() == 1, "{error}");
        assert_eq!(error.retry_after(), Some(wait));
        let line = error.to_string();
        assert!(
            line.contains("a longer wait than the client's limit"),
            "{line}"
        );
        assert!(
            line.contains(&format!("try again after {asked}.0 s")),
            "{line}"
        );
        assert_eq!((clock.waits().len(), server.count()), (0, 1));
    }
}
