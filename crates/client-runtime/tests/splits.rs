//! Lists that are too long for one URL: several calls, one answer.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::Response;
use client_runtime::codegen::{Call, Split, send_split};
use client_runtime::{Core, Error};
use serde_json::json;
use support::{Reply, Request, Server, list};

static SPLIT: Split = Split {
    parameters: &["ids", "names"],
    longest_url: 300,
};

/// Answers with the ids that it was asked for.
fn echo(_: usize, request: &Request) -> Reply {
    Reply::json(json!(values(request, "ids")).to_string())
}

fn values(request: &Request, name: &str) -> Vec<String> {
    let (_, query) = request.target.split_once('?').unwrap_or_default();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .filter(|(other, _)| *other == name)
        .map(|(_, value)| value.to_owned())
        .collect()
}

fn asking(core: &Core, ids: impl IntoIterator<Item = i64>) -> Call {
    let mut call = list(core);
    call.query::<Vec<i64>>("ids", ids.into_iter().collect::<Vec<_>>());
    call.query::<String>("search", "a&b".to_owned());
    call
}

async fn sent(call: Call) -> Result<Response<Vec<String>>, Error> {
    let join = |all: &mut Vec<String>, more: Vec<String>| {
        all.extend(more);
        true
    };
    send_split(call, &SPLIT, join).await
}

#[tokio::test]
async fn answers_that_can_not_be_joined_are_an_error_and_no_half_of_them() {
    let server = Server::start(echo).await;
    let call = asking(&server.core(), 1000..1200);
    let answer = send_split(call, &SPLIT, |_: &mut Vec<String>, _| false).await;
    let error = answer.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert!(error.to_string().contains("can be joined"), "{error}");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_long_list_becomes_several_calls_whose_answers_are_joined_in_order() {
    let server = Server::start(echo).await;
    let answer = sent(asking(&server.core(), 1000..1200)).await.unwrap();
    let expected: Vec<String> = (1000..1200).map(|id: i64| id.to_string()).collect();
    assert_eq!(*answer, expected);
    let requests = server.requests();
    assert!(requests.len() > 5);
    assert_eq!(answer.attempts() as usize, requests.len());
    for (place, request) in requests.iter().enumerate() {
        let url = format!("{}{}", server.url, request.target);
        assert!(url.len() <= SPLIT.longest_url, "{} characters", url.len());
        // each has as much as fits
        assert!(place + 1 == requests.len() || url.len() + "&ids=1000".len() > SPLIT.longest_url);
        assert_eq!(request.query("search"), Some("a%26b"));
    }
}

#[tokio::test]
async fn a_url_that_is_short_enough_is_one_call() {
    let server = Server::start(echo).await;
    assert_eq!(sent(asking(&server.core(), 1..20)).await.unwrap().len(), 19);
    assert!(sent(asking(&server.core(), [])).await.unwrap().is_empty());
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn only_the_longest_of_the_lists_is_divided() {
    let server = Server::start(echo).await;
    let mut call = asking(&server.core(), 1000..1100);
    call.query::<Vec<String>>("names", vec!["one".to_owned(), "two".to_owned()]);
    assert_eq!(sent(call).await.unwrap().len(), 100);
    for request in server.requests() {
        assert_eq!(values(&request, "names"), ["one", "two"]);
    }
}

#[tokio::test]
async fn the_first_part_that_fails_ends_the_call() {
    let script = |place: usize, request: &Request| match place {
        0 => echo(place, request),
        _ => Reply::new(404, "{}"),
    };
    let server = Server::start(script).await;
    let error = sent(asking(&server.core(), 1000..1200)).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_url_that_is_too_long_without_its_lists_is_refused_before_anything_is_sent() {
    let server = Server::start(echo).await;
    let mut call = asking(&server.core(), 1000..1200);
    call.query::<String>("search", "x".repeat(300));
    let error = sent(call).await.unwrap_err().to_string();
    assert!(error.contains("(listProjects)"), "{error}");
    assert!(error.contains("the server takes 300 at most"), "{error}");
    assert!(error.contains("ids, names"), "{error}");
    let mut call = list(&server.core());
    call.query::<String>("search", "x".repeat(300));
    assert!(sent(call).await.unwrap_err().is_invalid_request());
    assert_eq!(server.count(), 0);
}
