//! Random secrets of every kind, through real sockets, sent back by the server in every way: none is ever printed, and none reaches another server.

use std::error::Error;
use std::fmt::Write;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use auth_middleware::{
    BasicCredential, Credential, CredentialError, Exchange, ExchangeBody, ExchangedToken, Failure,
    HeaderCredential, HeaderForm, ProvidedCredential, QueryCredential, Secret, Token,
    TokenExchange,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::future::BoxFuture;
use futures_util::{FutureExt, StreamExt};
use http::HeaderName;
use http::header::AUTHORIZATION;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;

use crate::support::trace::Listener;
use crate::support::{Reply, Server, download, get, patient, post, stack};

/// What a header can carry, with what needs escaping in a query, in JSON, in HTML and in `Debug`; never a word that stands in an error by itself.
fn secrets() -> impl Strategy<Value = String> {
    prop_oneof![
        "Zq9[!-~]{8,40}",
        "Zq9[%+&=/?#;:@'\"<> a-z0-9\\\\]{8,30}x",
        "Zq9[a-zäöüß€日本語😀]{6,20}",
        "[a-zA-Z0-9_.-]{4}Zq9[a-zA-Z0-9_.=-]{12,80}",
    ]
}

/// The secret as it could stand in a text.
fn forms(secret: &str) -> Vec<String> {
    let json = serde_json::json!(secret).to_string();
    let debug = format!("{secret:?}");
    let encoded = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    let query = reqwest::Url::parse_with_params("http://h/", [("k", secret)]).expect("an address");
    vec![
        secret.to_owned(),
        json[1..json.len() - 1].to_owned(),
        debug[1..debug.len() - 1].to_owned(),
        encoded,
        query.query().expect("a pair")[2..].to_owned(),
        STANDARD.encode(secret).trim_end_matches('=').to_owned(),
        STANDARD.encode(format!("user:{secret}")),
        // a part of it is too much already
        secret.chars().take(8).collect(),
        secret
            .chars()
            .rev()
            .take(8)
            .collect::<String>()
            .chars()
            .rev()
            .collect(),
    ]
}

#[derive(Debug)]
struct Vault(Secret);

impl TokenExchange for Vault {
    fn exchange<'a>(&'a self, _: &'a HeaderForm) -> BoxFuture<'a, Result<Token, CredentialError>> {
        std::future::ready(Ok(Token::new(self.0.clone()))).boxed()
    }
}

fn credentials(secret: &str) -> Vec<Arc<dyn Credential>> {
    let secret = Secret::from(secret);
    let provided = secret.clone();
    let header = |secret: &Secret| -> Result<Arc<dyn Credential>, CredentialError> {
        Ok(Arc::new(HeaderCredential::new(AUTHORIZATION, secret)?))
    };
    let exchanged = ExchangedToken::builder(Vault(secret.clone())).forms([HeaderForm::bearer()]);
    vec![
        Arc::new(
            HeaderCredential::new(HeaderName::from_static("private-token"), &secret)
                .expect("a header"),
        ),
        Arc::new(
            HeaderCredential::with_prefix(AUTHORIZATION, "apikey ", &secret).expect("a header"),
        ),
        Arc::new(BasicCredential::new("user", &secret).expect("a pair")),
        Arc::new(
            QueryCredential::new([("username", Secret::from("me")), ("api_key", secret)])
                .expect("pairs"),
        ),
        Arc::new(exchanged.build().expect("a token")),
        Arc::new(ProvidedCredential::new(
            move || std::future::ready(Ok(provided.clone())),
            header,
        )),
    ]
}

/// What the server sends back: in the body, in headers, in the reason, in the address of another server.
fn replies(secret: &str, elsewhere: &str) -> Vec<Reply> {
    let escaped = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    let json = serde_json::json!({ "message": secret, secret: secret }).to_string();
    let base64 = STANDARD.encode(secret);
    let all = format!("{secret} {escaped} {json} {base64}");
    let mut replies = vec![
        Reply::text(200, &json),
        Reply::text(401, &all).header("WWW-Authenticate", &escaped),
        Reply::text(503, &all).header("Retry-After", &base64),
        Reply::truncated(200, &all),
        Reply::Raw(all.clone().into_bytes()),
        Reply::Raw(format!("HTTP/1.1 200 {base64}\r\n{all}\r\n\r\n").into_bytes()),
        Reply::Raw(format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n{all}").into_bytes()),
    ];
    for target in [
        format!("{elsewhere}/file"),
        format!("{elsewhere}/{escaped}"),
        format!("{elsewhere}/?key={escaped}"),
        format!("{elsewhere}/?k={base64}"),
        format!("http://{base64}.invalid/"),
    ] {
        replies.push(Reply::status(302).header("Location", &target));
    }
    replies
}

/// What a careless program would print: the outcome, all sources, and the message of a panic.
fn printed(outcome: &Result<Exchange, Failure>) -> String {
    let mut text = format!("{outcome:?} {outcome:#?}");
    let mut source = outcome.as_ref().err().map(|failure| failure as &dyn Error);
    while let Some(error) = source {
        let _ = write!(text, "\n{error}\n{error:?}");
        source = error.source();
    }
    let panic = std::panic::catch_unwind(AssertUnwindSafe(|| {
        if let Err(failure) = outcome {
            std::panic::resume_unwind(Box::new(format!("called `unwrap()`: {failure:?}")));
        }
    }));
    if let Err(message) = panic {
        text.push_str(message.downcast_ref::<String>().expect("a text"));
    }
    text
}

async fn no_leak(secret: String) -> Result<(), TestCaseError> {
    let listener = Listener::start();
    let forms = forms(&secret);
    let leak = |text: &str| forms.iter().find(|form| text.contains(*form)).cloned();
    let elsewhere = Server::start(|_| Reply::ok("file")).await;
    for credential in credentials(&secret) {
        let credential_shown = format!("{credential:?} {credential:#?}");
        prop_assert_eq!(leak(&credential_shown), None, "{}", credential_shown);
        for reply in replies(&secret, &elsewhere.url("")) {
            let answer = reply.clone();
            let server = Server::start(move |_| answer.clone()).await;
            let stack = stack().0.credential(Arc::clone(&credential)).build();
            for outgoing in [
                get(&server, "/things/1"),
                download(&server, "/things/1"),
                post(&server, "/things", "{}"),
            ] {
                let outcome = stack.execute(outgoing, &patient(1)).await;
                let text = printed(&outcome);
                prop_assert_eq!(leak(&text), None, "{}", text);
                if let Ok(exchange) = outcome
                    && let ExchangeBody::Stream(mut body) = exchange.body
                {
                    let debug = format!("{body:?}");
                    prop_assert_eq!(leak(&debug), None, "{}", debug);
                    while let Some(piece) = body.next().await {
                        if let Err(failure) = piece {
                            let text = printed(&Err(failure));
                            prop_assert_eq!(leak(&text), None, "{}", text);
                        }
                    }
                }
            }
            let text = format!("{stack:?}");
            prop_assert_eq!(leak(&text), None, "{}", text);
        }
    }
    for seen in elsewhere.seen() {
        let text = format!("{seen:?} {}", String::from_utf8_lossy(&seen.body));
        prop_assert_eq!(leak(&text), None, "{}", text);
        prop_assert!(seen.header("authorization").is_none(), "{:?}", seen);
        prop_assert!(seen.header("private-token").is_none(), "{:?}", seen);
    }
    prop_assert!(elsewhere.count() >= 6, "downloads were redirected");
    let trace = listener.text();
    let line = trace.lines().find(|line| leak(line).is_some());
    prop_assert_eq!(line, None);
    prop_assert!(trace.contains("span http.client.call"));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_random_secret_is_never_printed_and_never_reaches_another_server(secret in secrets()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(no_leak(secret))?;
    }
}
