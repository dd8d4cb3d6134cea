//! A delivery as an argument of an axum handler.

use std::fmt;

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use client_runtime::bytes::Bytes;
use client_runtime::http::StatusCode;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::{Delivery, Webhook, WebhookError};

/// A delivery whose secret is right is an argument of an [axum](https://docs.rs/axum) handler. The application's state has the [`Webhook`].
///
/// ```no_run
/// use axum::extract::FromRef;
/// use axum::routing::post;
/// use dataops_live_client::webhook::{Delivery, Event, Received, Webhook};
///
/// #[derive(Clone, FromRef)]
/// struct App {
///     dataops: Webhook,
/// }
///
/// async fn happened(delivery: Delivery) -> Received {
///     match delivery.event {
///         Event::Pipeline(event) => {
///             let pipeline = event.object_attributes.unwrap_or_default();
///             println!("pipeline {:?} is {:?}", pipeline.id, pipeline.status);
///         }
///         // a kind that this version doesn't know is not lost
///         Event::Unknown { kind, json } => println!("{kind}: {}", json.get()),
///         _ => {}
///     }
///     Received
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let secret = std::env::var("WEBHOOK_SECRET")?;
/// let app = axum::Router::new()
///     .route("/dataops", post(happened))
///     .with_state(App { dataops: Webhook::new(secret) });
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
/// axum::serve(listener, app).await?;
/// # Ok(())
/// # }
/// ```
///
/// What comes without the secret never comes to the handler, and its body is not read: [`WebhookRejection`] has the answers.
impl<S> FromRequest<S> for Delivery
where
    Webhook: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebhookRejection> {
        let (parts, body) = request.into_parts();
        let webhook = Webhook::from_ref(state);
        webhook
            .check(&parts.headers)
            .map_err(WebhookRejection::Refused)?;
        let body = read(body, webhook.max_body()).await?;
        webhook
            .read(&parts.headers, &body)
            .map_err(WebhookRejection::Refused)
    }
}

/// The answer: 200, without a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received;

impl IntoResponse for Received {
    fn into_response(self) -> Response {
        StatusCode::OK.into_response()
    }
}

/// Why a request did not come to the handler. It never repeats what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookRejection {
    /// The secret is missing or wrong: 401. The body is no JSON, or nothing says its kind: 400.
    Refused(WebhookError),
    /// The body has more than these bytes: 413.
    TooLarge(usize),
    /// The body broke off: 400.
    BrokenBody,
}

impl WebhookRejection {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Refused(WebhookError::NoToken | WebhookError::WrongToken) => {
                StatusCode::UNAUTHORIZED
            }
            Self::Refused(_) | Self::BrokenBody => StatusCode::BAD_REQUEST,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => error.fmt(f),
            Self::TooLarge(bytes) => write!(
                f,
                "the webhook's body is larger than {bytes} bytes: take larger ones with Webhook::with_max_body"
            ),
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

async fn read(body: Body, largest: usize) -> Result<Bytes, WebhookRejection> {
    match Limited::new(body, largest).collect().await {
        Ok(read) => Ok(read.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(WebhookRejection::TooLarge(largest)),
        Err(_) => Err(WebhookRejection::BrokenBody),
    }
}
