//! Fixed credentials on the wire.

use std::future::ready;
use std::sync::Arc;

use auth_middleware::{
    Applied, BasicCredential, Credential, CredentialError, HeaderCredential, NoCredential, Policy,
    QueryCredential, Secret, jwt_expiry,
};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::HeaderName;
use http::header::AUTHORIZATION;

use crate::support::server::Seen;
use crate::support::{Reply, Server, get, patient, stack};

async fn sent(credential: impl Credential + 'static, path: &str) -> Seen {
    let server = Server::scripted([Reply::ok("{}")]).await;
    let (stack, _) = stack();
    let stack = stack.credential(Arc::new(credential)).build();
    stack
        .execute(get(&server, path), &Policy::default())
        .await
        .expect("a reply");
    server.seen().remove(0)
}

#[tokio::test]
async fn each_credential_is_sent_as_its_vendor_wants_it() {
    let secret = Secret::from("s3cret");
    let raw =
        HeaderCredential::new(HeaderName::from_static("private-token"), &secret).expect("a header");
    assert_eq!(sent(raw, "/").await.header("private-token"), Some("s3cret"));

    let prefixed =
        HeaderCredential::with_prefix(AUTHORIZATION, "apikey ", &secret).expect("a header");
    assert_eq!(
        sent(prefixed, "/").await.header("authorization"),
        Some("apikey s3cret")
    );

    let basic = BasicCredential::new("Aladdin", &Secret::from("open sesame")).expect("a pair");
    let expected = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
    assert_eq!(
        sent(basic, "/").await.header("authorization"),
        Some(expected)
    );

    assert_eq!(sent(NoCredential, "/a").await.header("authorization"), None);
}

#[tokio::test]
async fn a_query_credential_keeps_its_order_and_is_encoded() {
    let pairs = [
        ("username", Secret::from("al&ice")),
        ("api_key", Secret::from("a b+c/=%")),
    ];
    let credential = QueryCredential::new(pairs).expect("pairs");
    let target = "/things?username=al%26ice&api_key=a+b%2Bc%2F%3D%25";
    assert_eq!(sent(credential.clone(), "/things").await.target, target);
    let target = "/things?limit=3&username=al%26ice&api_key=a+b%2Bc%2F%3D%25";
    assert_eq!(sent(credential, "/things?limit=3").await.target, target);
}

#[tokio::test]
async fn a_query_credential_is_in_each_attempt_once() {
    let server = Server::scripted([Reply::status(503), Reply::ok("{}")]).await;
    let (stack, _) = stack();
    let credential = QueryCredential::new([("api_key", Secret::from("k"))]).expect("pairs");
    let stack = stack.credential(Arc::new(credential)).build();
    stack
        .execute(get(&server, "/a"), &patient(2))
        .await
        .expect("a reply");
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/a?api_key=k", "/a?api_key=k"]);
}

#[tokio::test]
async fn an_operation_without_security_gets_no_credential() {
    let server = Server::scripted([Reply::status(401)]).await;
    let (stack, _) = stack();
    let credential =
        HeaderCredential::new(AUTHORIZATION, &Secret::from("s3cret")).expect("a header");
    let stack = stack.credential(Arc::new(credential)).build();
    let mut outgoing = get(&server, "/");
    outgoing.authenticate = false;
    stack.execute(outgoing, &patient(3)).await.expect("a reply");
    assert_eq!(server.seen().remove(0).header("authorization"), None);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_fixed_credential_that_is_rejected_is_not_sent_again() {
    let server = Server::scripted([Reply::status(401)]).await;
    let (stack, _) = stack();
    let credential =
        HeaderCredential::new(AUTHORIZATION, &Secret::from("s3cret")).expect("a header");
    let stack = stack.credential(Arc::new(credential)).build();
    let exchange = stack
        .execute(get(&server, "/"), &patient(3))
        .await
        .expect("a reply");
    assert_eq!((exchange.status.as_u16(), server.count()), (401, 1));
}

#[tokio::test]
async fn a_credential_that_always_has_something_new_is_asked_once_a_call() {
    #[derive(Debug)]
    struct Eager;
    impl Credential for Eager {
        fn apply<'a>(
            &'a self,
            _: &'a mut reqwest::Request,
        ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
            ready(Ok(Applied::default())).boxed()
        }
        fn rejected<'a>(&'a self, _: &'a Applied) -> BoxFuture<'a, bool> {
            ready(true).boxed()
        }
    }
    let server = Server::start(|_| Reply::status(401)).await;
    let (stack, _) = stack();
    let stack = stack.credential(Arc::new(Eager)).build();
    let exchange = stack
        .execute(get(&server, "/"), &patient(5))
        .await
        .expect("a reply");
    assert_eq!(
        (exchange.status.as_u16(), exchange.attempts, server.count()),
        (401, 2, 2)
    );
}

#[tokio::test]
async fn a_stack_can_take_another_credential_and_share_the_rest() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (builder, _) = stack();
    let credential =
        |secret| HeaderCredential::new(AUTHORIZATION, &Secret::from(secret)).expect("a header");
    let one = builder.credential(Arc::new(credential("one"))).build();
    let other = one.with_credential(Arc::new(credential("other")));
    for stack in [&one, &other, &one] {
        stack
            .execute(get(&server, "/"), &Policy::default())
            .await
            .expect("a reply");
    }
    let seen = server.seen();
    let sent: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("authorization"))
        .collect();
    assert_eq!(sent, [Some("one"), Some("other"), Some("one")]);
}

#[tokio::test]
async fn white_space_around_a_secret_from_a_file_is_left_out() {
    let credential =
        HeaderCredential::with_prefix(AUTHORIZATION, "Bearer ", &Secret::from(" tok\r\n"));
    assert_eq!(
        sent(credential.expect("a header"), "/")
            .await
            .header("authorization"),
        Some("Bearer tok")
    );
}

#[test]
fn a_secret_that_can_t_be_sent_is_refused_without_showing_it() {
    let name = HeaderName::from_static("x-key");
    let errors = [
        HeaderCredential::new(name.clone(), &Secret::from("  ")).err(),
        HeaderCredential::new(name, &Secret::from("s3c\nret")).err(),
        BasicCredential::new("", &Secret::from("s3cret")).err(),
        BasicCredential::new("a:b", &Secret::from("s3cret")).err(),
        QueryCredential::new([("key", Secret::from(""))]).err(),
    ];
    for error in errors {
        let error = error.expect("refused");
        assert!(error.is_refused());
        assert!(!format!("{error} {error:?}").contains("s3c"), "{error:?}");
    }
}

#[test]
fn the_end_of_a_json_web_token_is_read_and_anything_else_is_passed_over() {
    // {"alg":"none"} . {"sub":"x","exp":1767225600} . signature
    let good = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiZXhwIjoxNzY3MjI1NjAwfQ.c2ln";
    let table = [
        (good, Some(1_767_225_600)),
        (
            " eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiZXhwIjoxNzY3MjI1NjAwfQ.c2ln\n",
            Some(1_767_225_600),
        ),
        (
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiZXhwIjoxNzY3MjI1NjAwfQ==.",
            Some(1_767_225_600),
        ),
        // {"exp":1767225600.5}
        ("e30.eyJleHAiOjE3NjcyMjU2MDAuNX0.", Some(1_767_225_600)),
        // {}, {"exp":"soon"}, {"exp":-1}, {"exp":1e300}
        ("e30.e30.", None),
        ("e30.eyJleHAiOiJzb29uIn0.", None),
        ("e30.eyJleHAiOi0xfQ.", None),
        ("e30.eyJleHAiOjFlMzAwfQ.", None),
        ("", None),
        ("opaque", None),
        ("a.b", None),
        ("a.b.c", None),
        ("a.b.c.d", None),
        ("..", None),
    ];
    for (token, end) in table {
        let read = jwt_expiry(token).and_then(|end| end.duration_since(std::time::UNIX_EPOCH).ok());
        assert_eq!(read.map(|end| end.as_secs()), end, "{token}");
    }
}

#[test]
fn a_secret_travels_as_its_value_and_prints_as_a_mask() {
    let secret: Secret = serde_json::from_str("\"s3cret\"").expect("a text");
    assert_eq!(secret, Secret::from("s3cret"));
    assert_eq!(
        serde_json::to_string(&secret).expect("a text"),
        "\"s3cret\""
    );
    assert_eq!(format!("{secret} {secret:?}"), "[secret] [secret]");
}
