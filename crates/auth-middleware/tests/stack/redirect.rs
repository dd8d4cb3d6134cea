//! Redirects: within a server they are followed, to another one no credential goes along.

use std::sync::Arc;

use auth_middleware::{
    Credential, ExchangeBody, FailureKind, HeaderCredential, Policy, QueryCredential, Secret, Stack,
};
use futures_util::TryStreamExt;
use http::HeaderName;

use crate::support::{Reply, Server, download, get, patient, post, stack, text};

fn moved(status: u16, to: &str) -> Reply {
    Reply::status(status).header("Location", to)
}

fn with(credential: impl Credential + 'static) -> Stack {
    stack().0.credential(Arc::new(credential)).build()
}

fn header() -> HeaderCredential {
    let name = HeaderName::from_static("private-token");
    HeaderCredential::new(name, &Secret::from("s3cret")).expect("a header")
}

fn query() -> QueryCredential {
    QueryCredential::new([("api_key", Secret::from("s3cret"))]).expect("pairs")
}

#[tokio::test]
async fn within_the_same_server_a_read_is_followed_with_its_credential() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::scripted([moved(status, "/new?page=2"), Reply::ok("found")]).await;
        let exchange = with(header())
            .execute(get(&server, "/old"), &Policy::default())
            .await
            .expect("a reply");
        assert_eq!((text(&exchange), exchange.attempts), ("found", 2));
        let last = server.seen().pop().expect("a request");
        assert_eq!(
            (last.target.as_str(), last.header("private-token")),
            ("/new?page=2", Some("s3cret"))
        );
    }
}

#[tokio::test]
async fn a_query_credential_is_added_again_within_the_same_server() {
    let server = Server::scripted([moved(302, "new"), Reply::ok("found")]).await;
    with(query())
        .execute(get(&server, "/a/old"), &Policy::default())
        .await
        .expect("a reply");
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/a/old?api_key=s3cret", "/a/new?api_key=s3cret"]);
}

#[tokio::test]
async fn a_buffered_request_is_not_followed_to_another_server() {
    let other = Server::scripted([Reply::ok("elsewhere")]).await;
    let server = Server::scripted([moved(302, &other.url("/x"))]).await;
    let failure = with(header())
        .execute(get(&server, "/"), &patient(3))
        .await
        .expect_err("not followed");
    assert_eq!(failure.kind(), FailureKind::Redirect);
    assert_eq!((server.count(), other.count()), (1, 0));
    assert!(
        failure.to_string().contains("check the base URL"),
        "{failure}"
    );
}

#[tokio::test]
async fn a_download_is_followed_to_another_server_without_credential_and_own_headers() {
    let other = Server::scripted([Reply::ok("the file")]).await;
    let server = Server::scripted([moved(302, &other.url("/bucket/file?signature=abc"))]).await;
    for credential in [Arc::new(header()) as Arc<dyn Credential>, Arc::new(query())] {
        let mut outgoing = download(&server, "/artifacts");
        let headers = outgoing.request.headers_mut();
        headers.insert("x-workspace", "7".parse().expect("a value"));
        headers.insert("cookie", "session=1".parse().expect("a value"));
        headers.insert("accept", "*/*".parse().expect("a value"));
        let stack = stack().0.credential(credential).build();
        let outcome = stack.execute(outgoing, &Policy::default()).await;
        if server.count() > 1 {
            continue;
        }
        let ExchangeBody::Stream(stream) = outcome.expect("a reply").body else {
            panic!("a stream")
        };
        let chunks: Vec<bytes::Bytes> = stream.try_collect().await.expect("all chunks");
        assert_eq!(chunks.concat(), b"the file");
    }
    let seen = other.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].target, "/bucket/file?signature=abc");
    let sent: Vec<_> = seen[0]
        .headers
        .iter()
        .map(|(name, _)| name.to_ascii_lowercase())
        .collect();
    assert!(
        sent.iter()
            .all(|name| ["accept", "host", "accept-encoding"].contains(&name.as_str())),
        "{sent:?}"
    );
}

#[tokio::test]
async fn a_redirect_that_repeats_the_credential_in_its_address_is_not_followed_to_another_server() {
    for echo in [
        "api_key=s3cret",
        "key=s3cret",
        "next=%2Fx%3Fapi_key%3D%733cret",
        "a=S3CRET",
    ] {
        let other = Server::scripted([Reply::ok("elsewhere")]).await;
        let server = Server::scripted([moved(302, &other.url(&format!("/file?{echo}")))]).await;
        let outcome = with(query())
            .execute(download(&server, "/file"), &Policy::default())
            .await;
        let failure = outcome.expect_err("not followed");
        assert_eq!(
            (failure.kind(), other.count()),
            (FailureKind::Redirect, 0),
            "{echo}"
        );
    }
}

#[tokio::test]
async fn a_request_that_changes_something_is_not_followed() {
    for (status, unknown) in [
        (301, true),
        (302, true),
        (303, true),
        (307, false),
        (308, false),
    ] {
        let server = Server::scripted([moved(status, "/new"), Reply::ok("found")]).await;
        let outcome = with(header())
            .execute(post(&server, "/old", "{}"), &patient(3))
            .await;
        let failure = outcome.expect_err("not followed");
        assert_eq!((failure.kind(), server.count()), (FailureKind::Redirect, 1));
        assert_eq!(failure.is_outcome_unknown(), unknown, "status {status}");
        assert_eq!(failure.status().map(|status| status.as_u16()), Some(status));
    }
}

#[tokio::test]
async fn redirects_that_lead_nowhere_are_failures() {
    let to = |location: &'static str| moved(302, location);
    for reply in [
        Reply::status(302),
        to(""),
        to("http://"),
        to("ftp://example.com/"),
        to("file:///etc/passwd"),
    ] {
        let name = format!("{reply:?}");
        let server = Server::start(move |_| reply.clone()).await;
        let failure = with(header())
            .execute(download(&server, "/"), &patient(3))
            .await
            .expect_err(&name);
        assert_eq!(failure.kind(), FailureKind::Redirect, "{name}");
    }
}

#[tokio::test]
async fn five_redirects_are_followed_and_not_a_sixth() {
    let server = Server::start(|_| moved(302, "/again")).await;
    let failure = with(header())
        .execute(get(&server, "/"), &patient(3))
        .await
        .expect_err("no end");
    assert_eq!((failure.kind(), server.count()), (FailureKind::Redirect, 6));
}
