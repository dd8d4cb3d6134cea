//! Downloads that break off.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::codegen::{Call, Method, Operation};
use client_runtime::{
    Applied, Credential, CredentialError, HeaderCredential, Options, RetryPolicy, Secret,
    TransferProgress,
};
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, ready};
use proptest::prelude::*;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::file::{DOWNLOAD, TAG, content, cut, download, ranged, ranges, streamed};
use support::{Reply, SECRET, Server, printed};

static EXPORT: Operation = Operation {
    id: "exportRows",
    method: Method::POST,
    safe: false,
    ..DOWNLOAD
};

fn bearer(secret: &str) -> HeaderCredential {
    let name = client_runtime::http::header::AUTHORIZATION;
    HeaderCredential::with_prefix(name, "Bearer ", &Secret::from(secret)).unwrap()
}

#[tokio::test]
async fn a_download_that_breaks_off_goes_on_with_the_byte_that_is_missing() {
    let file = content(100_000);
    let served = file.clone();
    let server = Server::start(move |number, request| {
        let reply = ranged(&served, TAG, request);
        match number {
            0 => cut(reply, 40_000),
            1 => cut(reply, 0),
            2 => cut(reply, 1),
            _ => reply,
        }
    })
    .await;
    let (core, clock) = server.core_with_clock();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let watched = Arc::clone(&seen);
    let download = download(&core).await.on_progress(move |progress| {
        watched.lock().unwrap().push(progress);
    });
    let (all, error) = streamed(download).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(all, file);
    let asked: Vec<_> = ranges(&server)
        .into_iter()
        .map(Option::unwrap_or_default)
        .collect();
    assert_eq!(asked, ["", "bytes=40000-", "bytes=40000-", "bytes=40001-"]);
    let requests = server.requests();
    assert_eq!(requests[0].header("if-range"), None);
    assert_eq!(requests[0].header("accept-encoding"), Some("identity"));
    assert_eq!(requests[3].header("if-range"), Some(TAG));
    assert_eq!(clock.waits().len(), 3);

    let seen: Vec<TransferProgress> = seen.lock().unwrap().clone();
    assert!(seen.windows(2).all(|pair| pair[0].bytes < pair[1].bytes));
    assert!(seen.iter().all(|progress| progress.total == Some(100_000)));
    assert_eq!(seen.last().unwrap().bytes, 100_000);
}

#[tokio::test]
async fn a_download_that_brings_nothing_ends_after_the_policy_s_attempts() {
    let file = content(1000);
    let server = Server::start(move |number, request| {
        let reply = ranged(&file, TAG, request);
        cut(reply, if number == 0 { 300 } else { 0 })
    })
    .await;
    let (core, clock) = server.core_with_clock();
    let core = core.with(|options| options.retry(RetryPolicy::attempts(3)));
    let (all, error) = streamed(download(&core).await).await;
    let error = error.unwrap();
    assert!(error.is_connection() && all == content(300), "{error}");
    assert!(
        error
            .to_string()
            .contains("300 bytes came, 1000 were announced"),
        "{error}"
    );
    assert_eq!(
        (server.count(), error.attempts(), clock.waits().len()),
        (3, 3, 2)
    );
}

#[tokio::test]
async fn nothing_is_gone_on_with_that_must_not_be() {
    type Change = fn(Options) -> Options;
    type Case = (
        &'static str,
        &'static Operation,
        &'static [(&'static str, &'static str)],
        Change,
    );
    let table: [Case; 6] = [
        (
            "no validator",
            &DOWNLOAD,
            &[("accept-ranges", "bytes")],
            |options| options,
        ),
        (
            "a weak validator",
            &DOWNLOAD,
            &[("etag", "W/\"v1\"")],
            |options| options,
        ),
        (
            "no ranges",
            &DOWNLOAD,
            &[("etag", TAG), ("accept-ranges", "none")],
            |options| options,
        ),
        (
            "an operation that changes something",
            &EXPORT,
            &[("etag", TAG)],
            |options| options,
        ),
        (
            "no retries",
            &DOWNLOAD,
            &[("etag", TAG)],
            Options::without_retry,
        ),
        (
            "a part that the user asked for",
            &DOWNLOAD,
            &[("etag", TAG)],
            |options| options.header("range", "bytes=0-9"),
        ),
    ];
    for (name, operation, headers, change) in table {
        let headers: Vec<_> = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let part = name.starts_with("a part");
        let server = Server::start(move |_, _| {
            let reply = Reply::new(if part { 206 } else { 200 }, content(10));
            let reply = headers
                .iter()
                .fold(reply, |reply, (name, value)| reply.header(name, value));
            cut(reply, 3)
        })
        .await;
        let (core, _) = server.core_with_clock();
        let call = Call::new(&core.with(change), operation);
        let (all, error) = streamed(call.send_bytes().await.unwrap()).await;
        assert!(
            error.unwrap().is_connection() && all == content(3),
            "{name}"
        );
        assert_eq!(server.count(), 1, "{name}");
    }
}

#[tokio::test]
async fn two_versions_of_a_file_are_never_put_together() {
    let old = || cut(Reply::new(200, content(1000)).header("etag", TAG), 400);
    let part = |range: &str| Reply::new(206, content(600)).header("content-range", range);
    let table = [
        (
            "another version",
            Reply::new(200, content(1000)).header("etag", "\"v2\""),
        ),
        ("no version", Reply::new(200, content(1000))),
        (
            "the same tag, another length",
            Reply::new(200, content(999)).header("etag", TAG),
        ),
        ("shorter", Reply::new(416, "")),
        ("another part", part("bytes 399-998/1000")),
        ("another whole", part("bytes 400-999/1001")),
        ("too much", part("bytes 400-1000/*")),
        ("no place", Reply::new(206, content(600))),
        ("no number", part("bytes 400-x/1000")),
        (
            "another tag",
            part("bytes 400-999/1000").header("etag", "\"v2\""),
        ),
        ("nothing", Reply::new(204, "")),
    ];
    for (name, reply) in table {
        let server = Server::replies(vec![old(), reply]).await;
        let (core, _) = server.core_with_clock();
        let (all, error) = streamed(download(&core).await).await;
        let error = error.unwrap();
        assert!(
            error.is_mismatch() && !error.is_connection(),
            "{name}: {error}"
        );
        assert!(
            error.to_string().contains("another file"),
            "{name}: {error}"
        );
        assert_eq!((all, server.count()), (content(400), 2), "{name}");
    }
}

#[tokio::test]
async fn a_part_that_is_longer_than_it_should_be_is_an_error() {
    let replies = vec![
        cut(Reply::new(200, content(1000)).header("etag", TAG), 400),
        Reply::new(206, content(700)).header("content-range", "bytes 400-999/1000"),
    ];
    let server = Server::replies(replies).await;
    let (core, _) = server.core_with_clock();
    let (_, error) = streamed(download(&core).await).await;
    assert!(error.as_ref().unwrap().is_mismatch(), "{error:?}");
}

#[tokio::test]
async fn a_server_without_ranges_sends_the_same_file_again_and_the_beginning_is_left_out() {
    let reply = || Reply::new(200, content(1000)).header("etag", TAG);
    let server = Server::replies(vec![cut(reply(), 700), cut(reply(), 500), reply()]).await;
    let (core, _) = server.core_with_clock();
    let (all, error) = streamed(download(&core).await).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!((all, server.count()), (content(1000), 3));
}

#[tokio::test]
async fn a_server_that_gives_a_smaller_part_is_asked_for_the_next_one() {
    let file = content(1000);
    let server = Server::start(move |number, _| {
        let (start, end) = [(0, 100), (100, 600), (600, 1000)][number];
        if number == 0 {
            return cut(Reply::new(200, &file[..]).header("etag", TAG), end);
        }
        let range = format!("bytes {start}-{}/1000", end - 1);
        Reply::new(206, &file[start..end]).header("content-range", &range)
    })
    .await;
    let (core, _) = server.core_with_clock();
    let (all, error) = streamed(download(&core).await).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(all, content(1000));
}

#[tokio::test]
async fn what_can_be_thrown_away_begins_anew_where_a_part_can_t_be_asked_for() {
    let first = || cut(Reply::new(200, content(1000)), 400);
    let second = || cut(Reply::new(200, content(2000)), 300);
    let third = || Reply::new(200, vec![7; 1500]);
    let server = Server::replies(vec![first(), second(), third()]).await;
    let (core, _) = server.core_with_clock();
    assert_eq!(download(&core).await.bytes().await.unwrap(), vec![7; 1500]);
    assert_eq!(ranges(&server), [None, None, None]);

    let server = Server::replies(vec![first(), second(), third()]).await;
    let (core, _) = server.core_with_clock();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.bin");
    assert_eq!(download(&core).await.to_file(&path).await.unwrap(), 1500);
    assert_eq!(std::fs::read(&path).unwrap(), vec![7; 1500]);

    // always the same piece: no progress, and so no end without the policy
    let server = Server::replies(vec![first()]).await;
    let (core, _) = server.core_with_clock();
    let error = download(&core).await.to_file(&path).await.unwrap_err();
    assert!(error.is_connection() && error.attempts() == 4, "{error}");
    assert_eq!(server.count(), 4);
    assert_eq!(std::fs::read(&path).unwrap(), vec![7; 1500]);

    // the vendor's word that a file is not ready does not take its place
    let file = first().header("content-type", "text/csv");
    let server = Server::replies(vec![file, Reply::json("{}")]).await;
    let (core, _) = server.core_with_clock();
    let error = download(&core).await.bytes().await.unwrap_err();
    assert!(error.is_mismatch(), "{error}");
    assert!(
        error.to_string().contains("another content type"),
        "{error}"
    );
}

#[tokio::test]
async fn a_new_version_begins_anew_where_that_can_be() {
    let server = Server::start(|number, request| {
        let tag = if number == 0 { TAG } else { "\"v2\"" };
        let reply = ranged(&content(1000 + number), tag, request);
        if number == 0 { cut(reply, 400) } else { reply }
    })
    .await;
    let (core, _) = server.core_with_clock();
    assert_eq!(download(&core).await.bytes().await.unwrap(), content(1001));
    assert_eq!(server.requests()[1].header("if-range"), Some(TAG));
}

#[tokio::test]
async fn the_whole_way_of_a_request_stands_around_what_is_missing() {
    let file = content(1000);
    let served = file.clone();
    let server = Server::start(move |number, request| match number {
        0 => cut(ranged(&served, TAG, request), 400),
        1 => Reply::new(503, "<html>"),
        2 => Reply::new(429, "").header("retry-after", "7"),
        _ => ranged(&served, TAG, request),
    })
    .await;
    let (core, clock) = server.core_with_clock();
    assert_eq!(streamed(download(&core).await).await.0, file);
    assert_eq!(server.count(), 4);
    assert!(
        clock.waits()[2] >= Duration::from_secs(7),
        "{:?}",
        clock.waits()
    );

    // what the vendor says then is the error
    let server = Server::start(move |number, request| match number {
        0 => cut(ranged(&file, TAG, request), 400),
        _ => Reply::new(404, r#"{"message":"erased"}"#),
    })
    .await;
    let (core, _) = server.core_with_clock();
    let (all, error) = streamed(download(&core).await).await;
    let error = error.unwrap();
    assert!(error.is_not_found() && all == content(400));
    assert_eq!((error.message(), error.attempts()), (Some("erased"), 2));
    assert!(
        error
            .to_string()
            .contains("400 bytes came, 1000 were announced"),
        "{error}"
    );
}

/// A token that is good for one request.
#[derive(Debug, Default)]
struct Fading(AtomicU64);

impl Credential for Fading {
    fn apply<'a>(
        &'a self,
        request: &'a mut client_runtime::reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        let token = self.0.load(Ordering::SeqCst).into();
        request.headers_mut().insert("x-token", token);
        ready(Ok(Applied::default())).boxed()
    }

    fn rejected<'a>(&'a self, _: &'a Applied) -> BoxFuture<'a, bool> {
        self.0.fetch_add(1, Ordering::SeqCst);
        ready(true).boxed()
    }
}

#[tokio::test]
async fn a_token_that_ends_in_the_middle_is_renewed() {
    let file = content(1000);
    let server = Server::start(move |number, request| {
        let expected = if number == 0 { "0" } else { "1" };
        if request.header("x-token") != Some(expected) {
            return Reply::new(401, "");
        }
        let reply = ranged(&file, TAG, request);
        if number == 0 { cut(reply, 400) } else { reply }
    })
    .await;
    let core = server.builder().credential(Arc::new(Fading::default()));
    let (all, error) = streamed(download(&core.build().unwrap()).await).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!((all, server.count()), (content(1000), 3));
}

#[tokio::test]
async fn a_redirected_download_goes_on_by_its_own_address_and_the_credential_stays_at_home() {
    let file = content(1000);
    let away = Server::start(move |number, request| {
        let reply = ranged(&file, TAG, request);
        if number == 0 { cut(reply, 400) } else { reply }
    })
    .await;
    let target = away.url.clone();
    let home = Server::start(move |number, _| {
        Reply::new(302, "").header("location", &format!("{target}/signed?number={number}"))
    })
    .await;
    let credential = bearer(&SECRET.replace('ä', "a"));
    let core = home
        .builder()
        .credential(Arc::new(credential))
        .build()
        .unwrap();
    let core = core.with(|options| options.header("x-tenant", "7"));
    assert_eq!(streamed(download(&core).await).await.0, content(1000));
    let (asked, got) = (home.requests(), away.requests());
    assert!(
        asked
            .iter()
            .all(|request| request.header("authorization").is_some())
    );
    assert!(
        got.iter()
            .all(|request| request.header("authorization").is_none())
    );
    assert!(
        got.iter()
            .all(|request| request.header("x-tenant").is_none())
    );
    let targets: Vec<_> = got.iter().map(|request| request.target.as_str()).collect();
    assert_eq!(targets, ["/signed?number=0", "/signed?number=1"]);
    assert_eq!(got[1].header("range"), Some("bytes=400-"));
    assert_eq!(got[1].header("if-range"), Some(TAG));
}

#[tokio::test]
async fn a_download_that_stands_still_is_gone_on_with_after_the_idle_time() {
    let file = content(1000);
    let server = Server::start(move |number, request| {
        let mut reply = ranged(&file, TAG, request);
        if number == 0 {
            reply.body.truncate(400);
            reply = reply.stalled(1000);
        }
        reply
    })
    .await;
    let (core, clock) = server.core_with_clock();
    let core = core.with(|options| options.idle_timeout(Duration::from_secs(30)));
    let mut reading = Box::pin(tokio::spawn(streamed(download(&core).await)));
    let (all, error) = loop {
        // the clock moves as often as it takes until the reader looks at it, and then no more
        if server.count() == 1 {
            clock.advance(Duration::from_secs(31));
        }
        tokio::task::yield_now().await;
        if let Some(end) = (&mut reading).now_or_never() {
            break end.unwrap();
        }
    };
    assert!(error.is_none(), "{error:?}");
    assert_eq!(all, content(1000));
}

#[tokio::test]
async fn no_error_of_a_download_holds_the_credential() {
    let secret = SECRET.replace('ä', "a");
    let echo = secret.clone();
    let server = Server::start(move |number, request| match number {
        0 => cut(ranged(&content(1000), TAG, request), 400),
        _ => Reply::new(500, format!("no such token {echo}")),
    })
    .await;
    let core = server.builder().conceal(secret.clone());
    let core = core.credential(Arc::new(bearer(&secret)));
    let (_, error) = streamed(download(&core.build().unwrap()).await).await;
    assert!(!printed(&error.unwrap()).contains(&secret));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn wherever_it_breaks_the_bytes_are_the_file_s_once(
        length in 0_usize..200_000,
        breaks in prop::collection::vec(prop_oneof![Just(0.0), 0.0..1.0_f64], 0..6),
        ranges in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let file = content(length);
            let served = file.clone();
            let server = Server::start(move |number, request| {
                let reply = if ranges {
                    ranged(&served, TAG, request)
                } else {
                    Reply::new(200, &served[..]).header("etag", TAG)
                };
                match breaks.get(number) {
                    Some(place) => {
                        let at = (reply.body.len() as f64 * place) as usize;
                        cut(reply, at)
                    }
                    None => reply,
                }
            })
            .await;
            let (core, _) = server.core_with_clock();
            let core = core.with(|options| options.retry(RetryPolicy::attempts(10)));
            let (all, error) = streamed(download(&core).await).await;
            assert!(error.is_none(), "{error:?}");
            assert_eq!(all, file);
        });
    }
}

#[tokio::test]
async fn a_page_in_place_of_the_file_is_an_error_and_other_html_like_files_are_not() {
    let page = "\n<!DOCTYPE html><html><title>Sign in</title></html>";
    let table = [
        ("text/html; charset=utf-8", page, false),
        // BigID's sandbox calls everything HTML, and a trace may begin with a tag.
        ("text/html", "{\"rows\": []}", true),
        ("text/plain", page, true),
    ];
    for (content_type, body, good) in table {
        let reply = Reply::new(200, body).header("content-type", content_type);
        let server = Server::replies(vec![reply]).await;
        let outcome = download(&server.core()).await.bytes().await;
        match outcome {
            Ok(bytes) => assert!(good && bytes == body, "{content_type}"),
            Err(error) => {
                assert!(!good && error.is_decode(), "{error}");
                let said = "the server sent HTML (\"Sign in\") where a file was expected";
                assert!(error.to_string().contains(said), "{error}");
            }
        }
    }
}
