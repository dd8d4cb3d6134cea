//! Random secrets that a server sends back in every way: no error, and nothing else that is printed, shows one.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt::Write;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use client_runtime::codegen::Call;
use client_runtime::{
    BasicCredential, Core, Credential, CredentialError, Error, ExchangedToken, HeaderCredential,
    HeaderForm, ProvidedCredential, QueryCredential, Secret, Token, TokenExchange,
};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::header::AUTHORIZATION;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;
use support::{CREATE, Reply, Server, get};

fn secrets() -> impl Strategy<Value = String> {
    prop_oneof![
        "Zq9[!-~]{8,40}",
        "Zq9[%+&=/?#;:@'\"<>a-z0-9\\\\]{8,30}x",
        "Zq9[a-zäöüß€日本語😀]{6,20}",
        "[a-zA-Z0-9_.-]{4}Zq9[a-zA-Z0-9_.=-]{12,80}",
    ]
}

fn percent(secret: &str) -> String {
    utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string()
}

fn json(secret: &str) -> String {
    let quoted = serde_json::json!(secret).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// As a careful encoder writes it: all of it escaped.
fn json_escaped(secret: &str) -> String {
    let units = secret.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
    units.collect()
}

fn html(secret: &str) -> String {
    let escaped = secret.replace('&', "&amp;").replace('<', "&lt;");
    escaped
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

fn base64(secret: &str) -> String {
    STANDARD.encode(secret)
}

#[derive(Debug)]
struct Vault(Secret);

impl TokenExchange for Vault {
    fn exchange<'a>(&'a self, _: &'a HeaderForm) -> BoxFuture<'a, Result<Token, CredentialError>> {
        std::future::ready(Ok(Token::new(self.0.clone()))).boxed()
    }
}

/// Its place among the credentials.
const BASIC: usize = 1;

fn credentials(secret: &str) -> Vec<Arc<dyn Credential>> {
    let secret = Secret::from(secret);
    let provided = secret.clone();
    let header = |secret: &Secret| -> Result<Arc<dyn Credential>, CredentialError> {
        Ok(Arc::new(HeaderCredential::new(AUTHORIZATION, secret)?))
    };
    let exchanged = ExchangedToken::builder(Vault(secret.clone()))
        .build()
        .unwrap();
    let provider = move || std::future::ready(Ok(provided.clone()));
    vec![
        Arc::new(HeaderCredential::with_prefix(AUTHORIZATION, "apikey ", &secret).unwrap()),
        Arc::new(BasicCredential::new("user", &secret).unwrap()),
        Arc::new(QueryCredential::new([("api_key", secret)]).unwrap()),
        Arc::new(exchanged),
        Arc::new(ProvidedCredential::new(provider, header)),
    ]
}

/// What the server sends back, and where it stands. `pair` is what basic authentication sends.
fn replies(secret: &str, pair: Option<String>) -> Vec<Reply> {
    let all = [
        json(secret),
        percent(secret),
        base64(secret),
        pair.unwrap_or_default(),
    ]
    .join(" ");
    // each at another place, so that a cut falls into the secret
    let long = |padding: usize| format!("{}{}", "x ".repeat(padding), json(secret));
    let mut replies = vec![
        Reply::json(format!(r#"{{"{}": {{"n": []}}}}"#, json(secret))),
        Reply::json(format!(r#"{{"a": "{}"}}"#, json(secret))),
        Reply::json(format!(r#"{{"a": {{"{}": ["#, json(secret))),
        Reply::new(200, format!("<html><title>{}</title>", html(secret))),
        Reply::new(200, all.clone()).header("content-type", &percent(secret)),
        Reply::new(
            401,
            format!(r#"{{"message": "{all}", "code": "{}"}}"#, json(secret)),
        ),
        Reply::new(
            400,
            format!(
                r#"{{"message": "{}", "{}": 1}}"#,
                json_escaped(secret),
                json(secret)
            ),
        ),
        Reply::new(
            404,
            format!(r#"{{"errors": {{"{0}": ["{0}"]}}}}"#, json(secret)),
        ),
        Reply::new(500, html(secret)),
        Reply::new(503, all.clone()).header("x-request-id", &percent(secret)),
        Reply::new(302, "").header("location", &format!("http://h.invalid/{}", percent(secret))),
        Reply::json(all.clone()).announced(100_000),
    ];
    for padding in [30, 45, 55, 75, 125, 240, 250, 255, 2040] {
        let message = long(padding);
        replies.push(Reply::new(422, format!(r#"{{"message": "{message}"}}"#)));
        replies.push(
            Reply::new(200, message.clone())
                .header(
                    "x-request-id",
                    &format!("{}{}", "x".repeat(padding), base64(secret)),
                )
                .header(
                    "content-type",
                    &format!("{}{}", "x".repeat(padding), base64(secret)),
                ),
        );
        replies.push(Reply::json(format!(r#"{{"{message}": {{"n": []}}}}"#)));
    }
    replies
}

/// What a careless program would print of an error.
fn printed(error: &Error) -> String {
    let mut text = format!(
        "{error} {error:?} {error:#?} {:?} {:?} {:?}",
        error.message(),
        error.code(),
        error.request_id()
    );
    let mut source = error.source();
    while let Some(cause) = source {
        let _ = write!(text, "\n{cause}\n{cause:?}");
        source = cause.source();
    }
    text
}

fn create(core: &Core, name: &str) -> Call {
    let mut call = Call::new(core, &CREATE);
    call.json(&serde_json::json!({ "name": name }));
    call
}

type Numbers = BTreeMap<String, BTreeMap<String, i64>>;

async fn no_leak(secret: String) -> Result<(), TestCaseError> {
    // The first characters would be left if a text were cut before the secret is taken out.
    let start: String = secret.chars().take(8).collect();
    let end: Vec<char> = secret.chars().rev().take(8).collect();
    let end: String = end.into_iter().rev().collect();
    let forms = [
        start,
        end,
        percent(&secret),
        json(&secret),
        json_escaped(&secret),
        html(&secret),
        base64(&secret).trim_end_matches('=').to_owned(),
        base64(&format!("user:{secret}")),
    ];
    let leak = |text: &str| forms.iter().find(|form| text.contains(*form)).cloned();
    for (kind, credential) in credentials(&secret).into_iter().enumerate() {
        let pair = (kind == BASIC).then(|| base64(&format!("user:{secret}")));
        let replies = replies(&secret, pair);
        let count = replies.len();
        let server = Server::start(move |number, _| replies[number % count].clone()).await;
        let core: Core = server
            .builder()
            .credential(credential)
            .options(|options| options.without_retry().header("x-own", percent(&secret)))
            .build()
            .unwrap();
        let text = format!("{core:?} {core:#?} {:?}", get(&core, &secret));
        prop_assert_eq!(leak(&text), None, "{}", text);
        for number in 0..count {
            let call = if number % 2 == 0 {
                get(&core, "1")
            } else {
                create(&core, &secret)
            };
            let outcome = call.send_json::<Numbers>().await;
            let error = outcome
                .err()
                .map(|error| printed(&error))
                .unwrap_or_default();
            prop_assert_eq!(leak(&error), None, "{}", error);
        }
        prop_assert!(server.count() >= count);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_secret_that_the_server_sends_back_is_in_no_error(secret in secrets()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(no_leak(secret))?;
    }
}
