//! One call on the wire: where it goes, what it carries, what its answer becomes.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::codegen::{Accept, Call, FormMedia, Method, Operation};
use client_runtime::{HeaderCredential, IntoId, ResourceId, ResourceKind, RetryPolicy};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use support::{CREATE, GET, Reply, SECRET, Server, get, list, printed};

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
        "/projects/group%2Fsub%20project?tag=a%20b&tag=c%26d&page=4&name__in=x%2Cy&!size=1&ids=1%2C2&permissions%5Baccess%5D=null"
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

enum Source {}

impl ResourceKind for Source {
    const PREFIX: &'static str = "source";
}

type SourceId = ResourceId<Source>;
const DIGITS: &str = "4f66a80803ce8940c5000006";

#[tokio::test]
async fn the_id_of_a_resource_is_taken_with_and_without_its_type() {
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let core = server.core();
    for (id, fine) in [
        (format!("source/{DIGITS}"), true),
        (DIGITS.to_owned(), true),
        (format!("dataset/{DIGITS}"), false),
        ("source/a/b".to_owned(), false),
        ("source/".to_owned(), false),
        ("..".to_owned(), false),
    ] {
        let mut call = Call::new(&core, &GET);
        call.path_id::<SourceId>("id", &id);
        assert_eq!(call.send_json::<Value>().await.is_ok(), fine, "{id}");
    }
    assert_eq!(server.count(), 2);
    let path = format!("/projects/{DIGITS}");
    assert!(server.requests().iter().all(|it| it.target == path));
}

#[tokio::test]
async fn the_id_of_another_type_is_not_sent_and_the_error_names_both() {
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let core = server.core();
    let other = format!("dataset/{DIGITS}");
    let mut in_path = Call::new(&core, &GET);
    in_path.path_id::<SourceId>("id", &other);
    let mut in_query = list(&core);
    in_query.query_id::<SourceId>("source", &other);
    let mut in_body = Call::new(&core, &CREATE);
    let sources: Vec<SourceId> = vec![DIGITS.into_id(), other.into_id()];
    in_body.json(&BTreeMap::from([("sources", sources)]));
    for call in [in_path, in_query, in_body] {
        let error = call.send_json::<Value>().await.unwrap_err().to_string();
        assert!(
            error.contains("`dataset`") && error.contains("`source`"),
            "{error}"
        );
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn an_odd_id_of_the_server_addresses_one_segment() {
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let core = server.core();
    let id: SourceId = serde_json::from_value(json!("source/a?b")).unwrap();
    let mut call = Call::new(&core, &GET);
    call.path_id::<SourceId>("id", &id);
    call.send_json::<Value>().await.unwrap();
    assert_eq!(server.requests()[0].target, "/projects/a%3Fb");
}

#[tokio::test]
async fn required_parameters_and_bodies_are_asked_for_before_anything_is_sent() {
    static STRICT: Operation = Operation {
        id: "strict",
        method: Method::POST,
        path: "/strict/{id}",
        safe: false,
        authenticate: true,
        accept: Accept::Json,
        required: &["id", "name", "x-id"],
        needs_body: true,
        poll: &[],
    };
    let server = Server::replies(vec![Reply::json("{}")]).await;
    let core = server.core();
    let mut call = Call::new(&core, &STRICT);
    for wanted in ["`id`", "`name`", "`x-id`", "the body"] {
        let error = call.clone().send_json::<Value>().await.unwrap_err();
        assert!(error.to_string().contains(wanted), "{error}");
        match wanted {
            "`id`" => call.path::<String>("id", "1"),
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
        poll: &[],
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
async fn a_packed_answer_is_unpacked() {
    const PACKED: &[u8] = &[
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0xca, 0x4c, 0x51,
        0xb2, 0x32, 0xaf, 0x05, 0x00, 0x43, 0x5f, 0x07, 0x12, 0x08, 0x00, 0x00, 0x00,
    ];
    let server =
        Server::replies(vec![Reply::json(PACKED).header("content-encoding", "gzip")]).await;
    assert_eq!(
        list(&server.core()).send_json::<Value>().await.unwrap()["id"],
        7
    );
    assert_eq!(
        list(&server.core())
            .send_bytes()
            .await
            .unwrap()
            .text()
            .await
            .unwrap(),
        r#"{"id":7}"#
    );
}

#[test]
fn everything_can_go_to_another_task() {
    fn send<T: Send + 'static>() {}
    fn sync<T: Send + Sync + 'static>() {}
    sync::<client_runtime::Core>();
    sync::<client_runtime::Error>();
    sync::<client_runtime::Response<i64>>();
    send::<Call>();
    send::<client_runtime::ItemStream<i64>>();
    send::<client_runtime::PageStream<i64>>();
    send::<client_runtime::Waiter<i64>>();
    send::<client_runtime::Download>();
    send::<client_runtime::FilePart>();
}
