//! Webhooks: the POST that DataOps.live sends when something happens in a project or group.
//!
//! A webhook is made with a secret (`token`), which every delivery holds in the header `X-Gitlab-Token`. It is the secret itself and no signature, so
//! take deliveries over TLS only, and give each webhook a secret of its own.
//!
//! ```
//! use dataops_live_client::client_runtime::http::HeaderMap;
//! use dataops_live_client::types::PipelineStatus;
//! use dataops_live_client::webhook::{Event, Webhook};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut headers = HeaderMap::new();
//! headers.insert("X-Gitlab-Event", "Pipeline Hook".parse()?);
//! headers.insert("X-Gitlab-Token", "mysecret".parse()?);
//! let body = br#"{"object_kind": "pipeline", "object_attributes": {"id": 31, "status": "failed"}}"#;
//! let delivery = Webhook::new("mysecret").read(&headers, body)?;
//! let Event::Pipeline(event) = delivery.event else { unreachable!() };
//! let pipeline = event.object_attributes.unwrap_or_default();
//! assert_eq!(pipeline.id, Some(31));
//! assert_eq!(pipeline.status, Some(PipelineStatus::Failed));
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `axum` a [`Delivery`] is an argument of a handler.

mod event;
#[cfg(feature = "axum")]
mod extractor;
mod member;
pub mod payload;

use std::fmt;

use client_runtime::Secret;
use client_runtime::http::header::USER_AGENT;
use client_runtime::http::{HeaderMap, HeaderName};
use subtle::ConstantTimeEq;

pub use event::Event;
#[cfg(feature = "axum")]
pub use extractor::{Received, WebhookRejection};

/// The header with the webhook's secret.
pub const TOKEN_HEADER: &str = "X-Gitlab-Token";
/// The header with the kind of event, such as `Push Hook`.
pub const EVENT_HEADER: &str = "X-Gitlab-Event";
/// The header with the id of the event.
pub const EVENT_UUID_HEADER: &str = "X-Gitlab-Event-UUID";
/// The header with the id of the webhook.
pub const WEBHOOK_UUID_HEADER: &str = "X-Gitlab-Webhook-UUID";
/// The header with the address of the server that sends.
pub const INSTANCE_HEADER: &str = "X-Gitlab-Instance";
/// The header by which a delivery that comes again is known.
pub const IDEMPOTENCY_HEADER: &str = "Idempotency-Key";

/// The largest body that the axum extractor takes, where nothing else is said: 8 MiB.
const LARGEST: usize = 8 * 1024 * 1024;

/// A webhook of ours: the secret that its deliveries must have. Nothing of it is printed.
#[derive(Clone, Debug)]
pub struct Webhook {
    secret: Secret,
    max_body: usize,
}

impl Webhook {
    /// The secret is what was given as `token` when the webhook was made.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            max_body: LARGEST,
        }
    }

    /// How many bytes of a body the axum extractor takes at most, instead of 8 MiB.
    #[must_use]
    pub fn with_max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// How many bytes of a body the axum extractor takes at most.
    pub fn max_body(&self) -> usize {
        self.max_body
    }

    /// Whether the headers hold the secret. An empty secret is never right. The comparison takes the same time whatever was sent.
    ///
    /// # Errors
    /// The header is missing or has another value.
    pub fn check(&self, headers: &HeaderMap) -> Result<(), WebhookError> {
        let sent = headers.get(TOKEN_HEADER).ok_or(WebhookError::NoToken)?;
        let secret = self.secret.expose().as_bytes();
        if secret.is_empty() || !bool::from(secret.ct_eq(sent.as_bytes())) {
            return Err(WebhookError::WrongToken);
        }
        Ok(())
    }

    /// Checks the secret, then reads the delivery.
    ///
    /// # Errors
    /// The secret is missing or wrong, the body is no JSON, or nothing says what kind of event it is.
    pub fn read(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery, WebhookError> {
        self.check(headers)?;
        let hook = text(headers, EVENT_HEADER);
        Ok(Delivery {
            event: Event::read(hook.as_deref(), body)?,
            hook,
            event_uuid: text(headers, EVENT_UUID_HEADER),
            webhook_uuid: text(headers, WEBHOOK_UUID_HEADER),
            idempotency_key: text(headers, IDEMPOTENCY_HEADER),
            instance: text(headers, INSTANCE_HEADER),
            gitlab_version: version(headers),
        })
    }
}

/// An event, and what the headers say about its delivery.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// What happened.
    pub event: Event,
    /// `X-Gitlab-Event`, such as `Push Hook`, `Confidential Issue Hook` or `System Hook`.
    pub hook: Option<String>,
    /// `X-Gitlab-Event-UUID`: id of the event. What a webhook sets off in turn has the same.
    pub event_uuid: Option<String>,
    /// `X-Gitlab-Webhook-UUID`: id of the webhook.
    pub webhook_uuid: Option<String>,
    /// `Idempotency-Key`: the same when a delivery comes again, so keep those that are done.
    pub idempotency_key: Option<String>,
    /// `X-Gitlab-Instance`: address of the server that sends.
    pub instance: Option<String>,
    /// Version of GitLab that sends, from `User-Agent: GitLab/<version>`. The API tells it only to who is signed in.
    pub gitlab_version: Option<String>,
}

/// Why a delivery was not accepted. It never repeats what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// There is no header `X-Gitlab-Token`.
    NoToken,
    /// The header `X-Gitlab-Token` has another value than the secret.
    WrongToken,
    /// The body is no JSON.
    MalformedBody,
    /// Neither the body nor the header `X-Gitlab-Event` says what kind of event it is.
    NoKind,
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoToken => {
                "the webhook has no header X-Gitlab-Token: make it with the secret that is checked here as its token"
            }
            Self::WrongToken => {
                "the webhook's header X-Gitlab-Token is wrong: refuse the delivery, or check the secret"
            }
            Self::MalformedBody => "the webhook's body is not JSON: pass the bytes as they came",
            Self::NoKind => {
                "the webhook has neither object_kind nor event_name in its body, nor a header X-Gitlab-Event: pass the headers as they came"
            }
        })
    }
}

impl std::error::Error for WebhookError {}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// The documents write `GitLab/` and `Gitlab/`.
fn version(headers: &HeaderMap) -> Option<String> {
    let agent = text(headers, HeaderName::as_str(&USER_AGENT))?;
    let (product, version) = agent.split_once('/')?;
    let version = version.split(' ').next().filter(|text| !text.is_empty())?;
    let is_gitlab = product.eq_ignore_ascii_case("gitlab");
    is_gitlab.then(|| version.to_owned())
}
