//! Answers that wrap what was asked for: the caller gets the member.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::codegen::send_unwrapped;
use client_runtime::{Error, Response};
use serde::Deserialize;
use support::{Reply, Server, list};

#[derive(Debug, Deserialize)]
struct Envelope {
    data: Option<String>,
}

async fn asked(reply: Reply) -> Result<Response<String>, Error> {
    let server = Server::start(move |_, _| reply.clone()).await;
    send_unwrapped(list(&server.core()), "data", |whole: Envelope| whole.data).await
}

#[tokio::test]
async fn the_caller_gets_the_member_with_the_status_of_the_answer() {
    let reply = Reply::new(201, r#"{"status": "success", "data": "a", "message": ""}"#);
    let answer = asked(reply).await.unwrap();
    assert_eq!(*answer, "a");
    assert_eq!((answer.status().as_u16(), answer.attempts()), (201, 1));
}

#[tokio::test]
async fn an_answer_without_the_member_is_an_error_that_names_it() {
    for body in [r#"{"status": "success"}"#, r#"{"data": null}"#] {
        let error = asked(Reply::json(body)).await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        let said = error.to_string();
        assert!(said.contains("the answer has no `data`"), "{said}");
        assert!(said.contains("listProjects"), "{said}");
    }
}

#[tokio::test]
async fn an_answer_of_another_form_is_the_error_that_it_always_is() {
    let error = asked(Reply::json("[1]")).await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(!error.to_string().contains("send_whole"), "{error}");
}
