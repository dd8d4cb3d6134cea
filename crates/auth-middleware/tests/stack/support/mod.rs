//! A scripted server, a stack with a manual clock, and a listener for traces.

pub mod server;
pub mod trace;

use std::time::Duration;

use auth_middleware::testing::{ManualClock, ScriptedChance};
use auth_middleware::{
    Backoff, BodyMode, Exchange, ExchangeBody, Failure, Outgoing, Policy, RetryPolicy, Stack,
    StackBuilder, http_client_builder,
};
use reqwest::{Method, Request};
use tokio::task::JoinHandle;

pub use server::{Reply, Server};

/// A client that knows no proxy of the machine on which the tests run.
pub fn http() -> reqwest::Client {
    trace::keep_listening();
    // where another crate of the workspace switches reqwest's TLS on without a provider, it wants one even for plain HTTP; an error says
    // that another test was first
    let _ = rustls::crypto::ring::default_provider().install_default();
    http_client_builder()
        .no_proxy()
        .build()
        .expect("a client without TLS")
}

/// A stack with a manual clock, and chance that always says one half.
pub fn stack() -> (StackBuilder, ManualClock) {
    let clock = ManualClock::new();
    let builder = Stack::builder(http())
        .clock(clock.clock())
        .chance(ScriptedChance::chance([0.5]));
    (builder, clock)
}

/// A request to `path` of the server.
pub fn request(server: &Server, method: Method, path: &str) -> Outgoing {
    let url = server.url(path).parse().expect("an address");
    Outgoing::new(
        "vendor",
        "doSomething",
        "/things/{id}",
        Request::new(method, url),
    )
}

pub fn get(server: &Server, path: &str) -> Outgoing {
    request(server, Method::GET, path)
}

pub fn post(server: &Server, path: &str, body: &'static str) -> Outgoing {
    let mut outgoing = request(server, Method::POST, path);
    *outgoing.request.body_mut() = Some(body.into());
    outgoing
}

pub fn download(server: &Server, path: &str) -> Outgoing {
    let mut outgoing = get(server, path);
    outgoing.body = BodyMode::Streamed;
    outgoing
}

/// The bytes of a buffered reply as text.
pub fn text(exchange: &Exchange) -> &str {
    match &exchange.body {
        ExchangeBody::Bytes(bytes) => std::str::from_utf8(bytes).expect("text"),
        ExchangeBody::Stream(_) => panic!("the body was not read"),
    }
}

/// Retries as often as the attempts allow, first wait at most 1 s.
pub fn patient(max_attempts: u32) -> Policy {
    let backoff = Backoff {
        initial: Duration::from_secs(1),
        factor: 2.0,
        cap: Duration::from_secs(20),
    };
    Policy {
        retry: RetryPolicy {
            max_attempts,
            backoff,
            ..RetryPolicy::default()
        },
        ..Policy::default()
    }
}

/// The end of a call that has to end when nothing happens any more: the clock moves on by steps until then.
pub async fn end_as_time_goes_on(
    call: JoinHandle<Result<Exchange, Failure>>,
    clock: &ManualClock,
    step: Duration,
) -> Result<Exchange, Failure> {
    for _ in 0..10_000_000 {
        if call.is_finished() {
            return call.await.expect("no panic");
        }
        clock.advance(step);
        tokio::task::yield_now().await;
    }
    panic!("the call does not end");
}
