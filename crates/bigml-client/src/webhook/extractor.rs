//! A webhook as an argument of an axum handler.

use std::fmt;
use std::ops::Deref;

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use client_runtime::http::{HeaderMap, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::{DELIVERY_HEADER, Message, SIGNATURE_HEADER, Verifier, WebhookError};

/// More than this is no message of BigML's, which has some 200 bytes.
const LARGEST: usize = 64 * 1024;

/// A message whose signature is right, as an argument of an [axum](https://docs.rs/axum) handler. The application's state has the [`Verifier`].
///
/// ```no_run
/// use axum::extract::FromRef;
/// use axum::routing::post;
/// use bigml_client::types::WebhookEvent;
/// use bigml_client::webhook::{Received, Verifier, WebhookMessage};
///
/// #[derive(Clone, FromRef)]
/// struct App {
///     bigml: Verifier,
/// }
///
/// async fn finished(message: WebhookMessage) -> Received {
///     match &message.event {
///         WebhookEvent::Finished => println!("{} is there", message.resource),
///         WebhookEvent::Error => println!("{} failed: {}", message.resource, message.message),
///         // an event that this version doesn't know is not lost
///         other => println!("{other:?}: {}", message.resource),
///     }
///     Received
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let secret = std::env::var("WEBHOOK_SECRET")?;
/// let app = axum::Router::new()
///     .route("/bigml", post(finished))
///     .with_state(App { bigml: Verifier::new(secret) });
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
/// axum::serve(listener, app).await?;
/// # Ok(())
/// # }
/// ```
///
/// What is not signed with the secret never comes to the handler: [`WebhookRejection`] has the answers. A delivery may come twice:
/// [`delivery`](Self::delivery) is the same then.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookMessage {
    /// What BigML reports.
    pub report: Message,
    /// Id of the delivery.
    pub delivery: Option<String>,
}

impl Deref for WebhookMessage {
    type Target = Message;

    fn deref(&self) -> &Message {
        &self.report
    }
}

/// The answer that BigML expects: 201, without a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received;

impl IntoResponse for Received {
    fn into_response(self) -> Response {
        StatusCode::CREATED.into_response()
    }
}

/// Why a request did not come to the handler. It never repeats what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookRejection {
    /// There is no signature: 401. BigML sends one only when the webhook was made with a secret.
    NoSignature,
    /// The signature is wrong or none: 401. The body is no message: 400.
    Refused(WebhookError),
    /// The body has more than 64 KiB: 413.
    TooLarge,
    /// The body broke off: 400.
    BrokenBody,
}

impl WebhookRejection {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NoSignature => StatusCode::UNAUTHORIZED,
            Self::Refused(WebhookError::MalformedBody) | Self::BrokenBody => {
                StatusCode::BAD_REQUEST
            }
            Self::Refused(_) => StatusCode::UNAUTHORIZED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSignature => f.write_str(
                "the webhook has no header X-BigML-Signature: make it with the secret that is checked here",
            ),
            Self::Refused(error) => error.fmt(f),
            Self::TooLarge => f.write_str("the webhook's body is larger than 64 KiB"),
            Self::BrokenBody => f.write_str("the webhook's body broke off"),
        }
    }
}

impl std::error::Error for WebhookRejection {}

impl IntoResponse for WebhookRejection {
    fn into_response(self) -> Response {
        (self.status(), self.to_string()).into_response()
    }
}

impl<S> FromRequest<S> for WebhookMessage
where
    Verifier: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebhookRejection> {
        let (parts, body) = request.into_parts();
        let signature = text(&parts.headers, SIGNATURE_HEADER);
        let signature = signature.ok_or(WebhookRejection::NoSignature)?;
        let body = read(body).await?;
        let report = Verifier::from_ref(state)
            .verify(&body, signature)
            .map_err(WebhookRejection::Refused)?;
        Ok(Self {
            report,
            delivery: text(&parts.headers, DELIVERY_HEADER).map(str::to_owned),
        })
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

async fn read(body: axum_core::body::Body) -> Result<Bytes, WebhookRejection> {
    match Limited::new(body, LARGEST).collect().await {
        Ok(read) => Ok(read.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(WebhookRejection::TooLarge),
        Err(_) => Err(WebhookRejection::BrokenBody),
    }
}
