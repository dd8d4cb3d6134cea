//! What is sent again and what never is.

use std::sync::Arc;
use std::time::Duration;

use auth_middleware::testing::ScriptedChance;
use auth_middleware::{FailureKind, Outgoing, Policy, Reply as Answer, RetryPolicy, Verdict};
use reqwest::{Method, StatusCode};

use crate::support::{Reply, Server, get, patient, post, request, stack, text};

#[tokio::test]
async fn each_status_is_retried_as_the_table_says() {
    // status, requests for a safe one, requests for an unsafe one
    let table = [
        (200, 1, 1),
        (201, 1, 1),
        (204, 1, 1),
        (304, 1, 1),
        (400, 1, 1),
        (401, 1, 1),
        (403, 1, 1),
        (404, 1, 1),
        (408, 3, 1),
        (409, 1, 1),
        (422, 1, 1),
        (425, 1, 1),
        (429, 3, 3),
        (500, 1, 1),
        (501, 1, 1),
        (502, 3, 1),
        (503, 3, 1),
        (504, 3, 1),
    ];
    for (status, safe, other) in table {
        for (is_safe, expected) in [(true, safe), (false, other)] {
            let server = Server::start(move |_| Reply::status(status)).await;
            let (stack, _) = stack();
            let mut outgoing = get(&server, "/things/1");
            outgoing.safe = is_safe;
            let exchange = stack
                .build()
                .execute(outgoing, &patient(3))
                .await
                .expect("a reply");
            assert_eq!(exchange.status.as_u16(), status);
            assert_eq!(
                exchange.attempts, expected,
                "status {status}, safe: {is_safe}"
            );
            assert_eq!(
                server.count() as u32,
                expected,
                "status {status}, safe: {is_safe}"
            );
        }
    }
}

#[tokio::test]
async fn a_method_is_safe_to_repeat_as_http_says_unless_the_operation_says_otherwise() {
    let server = Server::scripted([]).await;
    let methods = [
        (Method::GET, true),
        (Method::HEAD, true),
        (Method::PUT, true),
        (Method::DELETE, true),
        (Method::OPTIONS, true),
        (Method::POST, false),
        (Method::PATCH, false),
    ];
    for (method, safe) in methods {
        assert_eq!(request(&server, method.clone(), "/").safe, safe, "{method}");
    }
}

#[tokio::test]
async fn a_status_that_the_policy_adds_is_retried() {
    let server = Server::scripted([Reply::status(500), Reply::ok("good")]).await;
    let (stack, _) = stack();
    let mut policy = patient(3);
    policy.retry = policy.retry.with_status(StatusCode::INTERNAL_SERVER_ERROR);
    let exchange = stack
        .build()
        .execute(get(&server, "/"), &policy)
        .await
        .expect("a reply");
    assert_eq!((text(&exchange), exchange.attempts), ("good", 2));
}

#[tokio::test]
async fn a_safe_request_survives_broken_connections_and_bodies() {
    for (name, fault) in [
        ("no head", Reply::broken()),
        ("half a body", Reply::truncated(200, "[1, 2")),
    ] {
        let server = Server::scripted([fault, Reply::ok("[1, 2, 3]")]).await;
        let (stack, clock) = stack();
        let exchange = stack
            .build()
            .execute(get(&server, "/"), &patient(2))
            .await
            .expect(name);
        assert_eq!(
            (text(&exchange), exchange.attempts),
            ("[1, 2, 3]", 2),
            "{name}"
        );
        assert_eq!(clock.waits(), [Duration::from_millis(500)], "{name}");
    }
}

#[tokio::test]
async fn a_create_on_a_broken_connection_is_sent_once_and_its_outcome_is_unknown() {
    let faults = [
        (Reply::broken(), FailureKind::Transport),
        (Reply::truncated(201, "{\"id\""), FailureKind::Body),
        (
            Reply::Raw(b"garbage\r\n\r\n".to_vec()),
            FailureKind::Transport,
        ),
    ];
    for (fault, kind) in faults {
        let server = Server::scripted([fault, Reply::ok("{}")]).await;
        let (stack, _) = stack();
        let outcome = stack
            .build()
            .execute(post(&server, "/things", "{}"), &patient(5))
            .await;
        let failure = outcome.expect_err("no reply");
        assert_eq!(failure.kind(), kind);
        assert_eq!((failure.attempts(), server.count()), (1, 1));
        assert!(failure.is_outcome_unknown());
        assert!(
            failure.to_string().contains("not known whether"),
            "{failure}"
        );
    }
}

#[tokio::test]
async fn what_never_reached_the_server_is_retried_for_a_create_too() {
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let address = gone.local_addr().expect("an address");
    drop(gone);
    let (stack, clock) = stack();
    let url = format!("http://{address}/things")
        .parse()
        .expect("an address");
    let mut create = reqwest::Request::new(Method::POST, url);
    *create.body_mut() = Some("{}".into());
    let outgoing = Outgoing::new("vendor", "createThing", "/things", create);
    let failure = stack
        .build()
        .execute(outgoing, &patient(3))
        .await
        .expect_err("nobody listens");
    assert_eq!(
        (failure.kind(), failure.attempts()),
        (FailureKind::Connect, 3)
    );
    assert_eq!(clock.waits().len(), 2);
    assert!(!failure.is_outcome_unknown());
    let expected =
        format!("no connection to {address}: check the address and the network, after 3 attempts");
    assert_eq!(failure.to_string(), expected);
}

#[tokio::test]
async fn waits_grow_with_the_retries_and_chance_shortens_them() {
    let server = Server::start(|_| Reply::status(503)).await;
    let (stack, clock) = stack();
    let stack = stack
        .chance(ScriptedChance::chance([0.0, 0.25, 0.5, 0.75]))
        .build();
    stack
        .execute(get(&server, "/"), &patient(5))
        .await
        .expect("a reply");
    assert_eq!(
        clock.waits(),
        [0, 500, 2000, 6000].map(Duration::from_millis)
    );
}

#[tokio::test]
async fn the_server_s_wait_counts_when_it_is_longer_than_the_backoff() {
    for (asked, waited) in [("0", 500), ("0.2", 500), ("7", 7000)] {
        let server = Server::scripted([
            Reply::status(503).header("Retry-After", asked),
            Reply::ok("good"),
        ])
        .await;
        let (stack, clock) = stack();
        let exchange = stack
            .build()
            .execute(get(&server, "/"), &patient(2))
            .await
            .expect("a reply");
        assert_eq!(text(&exchange), "good");
        assert_eq!(
            clock.waits(),
            [Duration::from_millis(waited)],
            "asked for {asked} s"
        );
    }
}

#[tokio::test]
async fn a_wait_longer_than_the_policy_or_the_deadline_allows_gives_the_reply_back_at_once() {
    let short = Policy {
        total_timeout: Some(Duration::from_secs(30)),
        ..patient(5)
    };
    for (policy, asked) in [(patient(5), 61), (short, 31)] {
        let server =
            Server::start(move |_| Reply::status(429).header("Retry-After", &asked.to_string()))
                .await;
        let (stack, clock) = stack();
        let exchange = stack
            .build()
            .execute(get(&server, "/"), &policy)
            .await
            .expect("a reply");
        assert_eq!((exchange.status.as_u16(), exchange.attempts), (429, 1));
        assert_eq!(exchange.retry_after, Some(Duration::from_secs(asked)));
        assert!(clock.waits().is_empty());
    }
}

#[tokio::test]
async fn without_retries_each_request_is_sent_once() {
    for max_attempts in [0, 1] {
        let server = Server::start(|_| Reply::status(503)).await;
        let (stack, _) = stack();
        let policy = Policy {
            retry: RetryPolicy::attempts(max_attempts),
            ..Policy::default()
        };
        let exchange = stack
            .build()
            .execute(get(&server, "/"), &policy)
            .await
            .expect("a reply");
        assert_eq!((exchange.attempts, server.count()), (1, 1));
    }
    assert_eq!(RetryPolicy::none().max_attempts, 1);
}

#[tokio::test]
async fn each_attempt_sends_the_same_request() {
    let server =
        Server::scripted([Reply::status(429), Reply::status(429), Reply::ok("done")]).await;
    let (stack, _) = stack();
    let mut outgoing = post(&server, "/things?a=1&b=%2F", "{\"name\": \"x\"}");
    outgoing
        .request
        .headers_mut()
        .insert("x-workspace", "7".parse().expect("a value"));
    stack
        .build()
        .execute(outgoing, &patient(3))
        .await
        .expect("a reply");
    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    for request in seen {
        assert_eq!(
            (request.method.as_str(), request.target.as_str()),
            ("POST", "/things?a=1&b=%2F")
        );
        assert_eq!(request.body, b"{\"name\": \"x\"}");
        assert_eq!(request.header("x-workspace"), Some("7"));
    }
}

#[tokio::test]
async fn the_vendor_s_classifier_sees_the_operation_and_the_whole_reply() {
    fn vendor(reply: &Answer<'_>) -> Verdict {
        assert_eq!(reply.operation, "doSomething");
        assert_eq!(reply.status.as_u16(), 404);
        assert_eq!(
            reply.headers.get("x-kind").map(|kind| kind.as_bytes()),
            Some(&b"odd"[..])
        );
        assert_eq!(reply.body, b"nothing here");
        Verdict::Fail
    }
    let server = Server::scripted([Reply::text(404, "nothing here").header("X-Kind", "odd")]).await;
    let (stack, _) = stack();
    let stack = stack.classify(Arc::new(vendor)).build();
    let exchange = stack
        .execute(get(&server, "/"), &patient(3))
        .await
        .expect("a reply");
    assert_eq!(exchange.verdict, Verdict::Fail);
}

#[tokio::test]
async fn the_vendor_s_verdict_on_a_body_decides() {
    fn vendor(reply: &Answer<'_>) -> Verdict {
        match reply.body {
            body if body.starts_with(b"<html>") => Verdict::Retry,
            b"no" => Verdict::Fail,
            b"who?" => Verdict::Unauthenticated,
            body => match std::str::from_utf8(body)
                .ok()
                .and_then(|text| text.parse().ok())
            {
                Some(stated) => Verdict::Stated(stated),
                None => Verdict::Accept,
            },
        }
    }
    let stated = |status: u16| Verdict::Stated(status.try_into().expect("a status"));
    // first reply, safe, requests, verdict at the end
    let table = [
        (Reply::ok("<html>502 Bad Gateway"), true, 2, Verdict::Accept),
        (Reply::ok("<html>502 Bad Gateway"), false, 1, Verdict::Retry),
        (Reply::text(404, "<html>gone"), true, 2, Verdict::Accept),
        (Reply::text(429, "<html>slow"), false, 2, Verdict::Accept),
        (Reply::ok("no"), true, 1, Verdict::Fail),
        (Reply::text(503, "no"), true, 1, Verdict::Fail),
        (Reply::text(429, "no"), true, 1, Verdict::Fail),
        (Reply::ok("who?"), true, 1, Verdict::Unauthenticated),
        (Reply::ok("503"), true, 2, Verdict::Accept),
        (Reply::ok("503"), false, 1, stated(503)),
        (Reply::ok("429"), false, 2, Verdict::Accept),
        (Reply::ok("404"), true, 1, stated(404)),
        (Reply::text(503, "404"), true, 1, stated(404)),
        (Reply::ok("401"), true, 1, stated(401)),
        (Reply::ok("fine"), true, 1, Verdict::Accept),
        (Reply::text(503, "fine"), true, 2, Verdict::Accept),
    ];
    for (first, safe, requests, verdict) in table {
        let name = format!("{first:?}, safe: {safe}");
        let server = Server::scripted([first, Reply::ok("good")]).await;
        let (stack, _) = stack();
        let stack = stack.classify(Arc::new(vendor)).build();
        let mut outgoing = get(&server, "/");
        outgoing.safe = safe;
        let exchange = stack.execute(outgoing, &patient(3)).await.expect("a reply");
        assert_eq!(
            (server.count(), exchange.verdict),
            (requests, verdict),
            "{name}"
        );
        assert_eq!(exchange.is_success(), verdict == Verdict::Accept, "{name}");
    }
}
