//! One call on the wire: where it goes, what it carries, what its answer becomes.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::codegen::{Accept, Call, FormMedia, Method, Operation};
use client_runtime::{
    Error, HeaderCredential, QueryCredential, Reply as Answer, RetryPolicy, Secret, Verdict,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use support::{CREATE, GET, LIST, Reply, Server, get, list};

const SECRET: &str = "hunter2&/ä";

/// Everything that a program prints of an error.
fn printed(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(&format!("\n{cause}\n{cause:?}"));
        source = cause.source();
    }
    text
}

#[tokio::test]
async fn a_get_goes_to_the_path_with_its_parameters_and_headers() {
    let server = Server::replies(vec![Reply::json(r#"{"id":7}"#)]).await;
    let core = server.core();
    let mut call = get(&core, "group/sub project");
    call.query::<Vec<String>>("tag", vec!["a b".to_owned(), "c&d".to_owned()]);
    call.query::<i64>("page", 3);
    call.query::<i64>("page", 4);
    call.query::<BTreeMap<String, String>>(
        "filter",
        BTreeMap::from([("name__in".to_owned(), "x,y".to_owned())]),
    );
    call.query::<BTreeMap<String, String>>(
        "filter",
        BTreeMap::from([("!size".to_owned(), "1".to_owned())]),
    );
    call.query_joined::<Vec<i64>>("ids", vec![1, 2]);
    call.query::<String>("permissions[access]", "null");
    call.header::<String>("x-workspace", "12");
    let answer = call.send_json::<Value>().await.unwrap();
    assert_eq!(answer["id"], 7);
    let request = &server.requests()[0];
    assert_eq!(
        request.target,
        "/projects/group%2Fsub%20project?tag=a%20b&tag=c%26d&page=4&name__in=x%2Cy&%21size=1&ids=1%2C2&permissions%5Baccess%5D=null"
    );
    assert_eq!(request.header("x-workspace"), Some("12"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("user-agent"), Some("test-client/1.0"));
    assert!(request.header("accept-encoding").unwrap().contains("gzip"));
    assert_eq!(request.header("api-version"), None);
}

#[tokio::test]
async fn a_base_path_stands_before_the_operation_s_path() {
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let core = server
        .core()
        .with_base_url(&format!("{}/api/v4/", server.url))
        .unwrap();
    get(&core, "1").send_json::<Value>().await.unwrap();
    assert_eq!(server.requests()[0].target, "/api/v4/projects/1");
}

#[tokio::test]
async fn what_would_reach_another_endpoint_is_refused_before_anything_is_sent() {
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let core = server.core();
    for id in ["", ".", ".."] {
        let error = get(&core, id).send_json::<Value>().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.attempts(), 0);
        assert!(
            error
                .to_string()
                .starts_with("GET /projects/{id} (getProject) failed: path parameter `id` is"),
            "{error}"
        );
    }
    let error = Call::new(&core, &GET)
        .send_json::<Value>()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("path parameter `id` is not set"),
        "{error}"
    );
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_value_that_does_not_fit_is_an_error_that_names_the_parameter() {
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let core = server.core();
    let mut call = list(&core);
    call.query::<i64>("limit", u64::MAX);
    let error = call.send_json::<Value>().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(
        error
            .to_string()
            .contains("query parameter `limit`: the value is no valid i64"),
        "{error}"
    );
    let mut call = list(&core);
    call.header::<String>("x-name", format!("{SECRET}\n"));
    let error = call.send_json::<Value>().await.unwrap_err();
    assert!(error.to_string().contains("`x-name`"), "{error}");
    assert!(!printed(&error).contains("hunter2"));
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn the_id_of_a_resource_is_taken_with_and_without_its_kind() {
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let core = server.core();
    for (id, fine) in [
        ("source/abc", true),
        ("abc", true),
        ("dataset/abc", false),
        ("source/a/b", false),
        ("source/", false),
    ] {
        let mut call = Call::new(&core, &GET);
        call.path_resource("id", "source", id);
        assert_eq!(call.send_json::<Value>().await.is_ok(), fine, "{id}");
    }
    assert!(
        server
            .requests()
            .iter()
            .all(|request| request.target == "/projects/abc")
    );
}

#[tokio::test]
async fn required_parameters_and_bodies_are_asked_for_before_anything_is_sent() {
    static STRICT: Operation = Operation {
        id: "strict",
        method: Method::POST,
        path: "/strict",
        safe: false,
        authenticate: true,
        accept: Accept::Json,
        required: &["name", "x-id"],
        needs_body: true,
    };
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let core = server.core();
    let mut call = Call::new(&core, &STRICT);
    for wanted in ["`name`", "`x-id`", "the body"] {
        let error = call.clone().send_json::<Value>().await.unwrap_err();
        assert!(error.to_string().contains(wanted), "{error}");
        match wanted {
            "`name`" => call.query::<String>("name", "a"),
            "`x-id`" => call.header::<String>("x-id", "b"),
            _ => call.json(&json!({})),
        }
    }
    call.send_json::<Value>().await.unwrap();
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_body_is_sent_as_json_or_as_a_form() {
    let server = Server::replies(vec![Reply::json("null")]).await;
    let core = server.core();
    let body = json!({"name": "a b", "permissions": {"project_access": null}, "tags": [1, 2]});
    for media in [
        None,
        Some(FormMedia::UrlEncoded),
        Some(FormMedia::Multipart),
    ] {
        let mut call = Call::new(&core, &CREATE);
        // the option may come before the body
        if let Some(media) = media {
            call.form_body(media);
        }
        call.json(&body);
        call.send_empty().await.unwrap();
    }
    let requests = server.requests();
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    assert_eq!(
        serde_json::from_slice::<Value>(&requests[0].body).unwrap(),
        body
    );
    assert_eq!(
        requests[1].header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        requests[1].text(),
        "name=a%20b&permissions%5Bproject_access%5D=null&tags%5B%5D=1&tags%5B%5D=2"
    );
    assert!(
        requests[2]
            .header("content-type")
            .unwrap()
            .starts_with("multipart/form-data; boundary=")
    );
    assert!(
        requests[2]
            .text()
            .contains("name=\"permissions[project_access]\"\r\n\r\nnull\r\n")
    );
}

#[tokio::test]
async fn default_parameters_and_headers_go_along_unless_the_call_sets_them() {
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let core = server.core().with(|options| {
        options
            .default_query("project", "project/1")
            .header("x-workspace", "12")
    });
    list(&core).send_json::<Value>().await.unwrap();
    let mut call = list(&core);
    call.query::<String>("project", "project/2");
    call.header::<String>("x-workspace", "13");
    call.send_json::<Value>().await.unwrap();
    let one = core.with(|options| {
        options
            .without_default_query("project")
            .without_header("x-workspace")
    });
    list(&one).send_json::<Value>().await.unwrap();
    let requests = server.requests();
    let seen: Vec<_> = requests
        .iter()
        .map(|r| (r.query("project"), r.header("x-workspace")))
        .collect();
    assert_eq!(
        seen,
        [
            (Some("project%2F1"), Some("12")),
            (Some("project%2F2"), Some("13")),
            (None, None)
        ]
    );
}

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
async fn an_empty_answer_is_null() {
    let server = Server::replies(vec![Reply::new(204, "")]).await;
    let core = server.core();
    assert_eq!(
        list(&core)
            .send_json::<Option<i64>>()
            .await
            .unwrap()
            .into_inner(),
        None
    );
    assert_eq!(list(&core).send_empty().await.unwrap().status(), 204);
    let error = list(&core).send_json::<Vec<i64>>().await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("204 No Content, the server sent an empty body"),
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
async fn a_safe_call_is_sent_again_and_a_changing_one_is_not() {
    let replies = || vec![Reply::new(503, "busy"), Reply::json("1")];
    let server = Server::replies(replies()).await;
    let (core, clock) = server.core_with_clock();
    let answer = list(&core).send_json::<i64>().await.unwrap();
    assert_eq!((*answer, answer.attempts(), clock.waits().len()), (1, 2, 1));

    let server = Server::replies(replies()).await;
    let mut call = Call::new(&server.core(), &CREATE);
    call.json(&json!({}));
    let error = call.send_json::<i64>().await.unwrap_err();
    assert_eq!(server.count(), 1);
    assert!(
        error
            .to_string()
            .contains("not sent again because the call changes something"),
        "{error}"
    );

    let server = Server::replies(replies()).await;
    let once = server
        .core()
        .with(|options| options.retry(RetryPolicy::none()));
    let error = list(&once).send_json::<i64>().await.unwrap_err();
    assert!(error.to_string().contains("retries are off"), "{error}");
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
async fn an_operation_without_security_takes_no_credential() {
    static OPEN: Operation = Operation {
        id: "open",
        method: Method::GET,
        path: "/open",
        safe: true,
        authenticate: false,
        accept: Accept::Nothing,
        required: &[],
        needs_body: false,
    };
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let credential = HeaderCredential::new(
        http::HeaderName::from_static("private-token"),
        &"abc".into(),
    )
    .unwrap();
    let core = server
        .builder()
        .credential(Arc::new(credential))
        .build()
        .unwrap();
    Call::new(&core, &OPEN).send_empty().await.unwrap();
    list(&core).send_empty().await.unwrap();
    let tokens: Vec<_> = server
        .requests()
        .iter()
        .map(|r| r.header("private-token").map(str::to_owned))
        .collect();
    assert_eq!(tokens, [None, Some("abc".to_owned())]);
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
