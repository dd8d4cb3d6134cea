//! A webhook as an argument of an axum handler.

use std::fmt;
use std::ops::Deref;

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use client_runtime::bytes::Bytes;
use client_runtime::http::StatusCode;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::{Alert, WebhookError, WebhookToken};

/// More than this is no alert of Bigeye's, which has some 200 bytes.
const LARGEST: usize = 64 * 1024;

/// An alert whose token is right, as an argument of an [axum](https://docs.rs/axum) handler. The application's state has the [`WebhookToken`].
///
/// ```no_run
/// use axum::extract::FromRef;
/// use axum::routing::post;
/// use bigeye_client::webhook::{Received, WebhookAlert, WebhookToken};
///
/// #[derive(Clone, FromRef)]
/// struct App {
///     bigeye: WebhookToken,
/// }
///
/// async fn alerting(alert: WebhookAlert) -> Received {
///     println!("{} (metric {:?})", alert.message, alert.metric_id());
///     Received
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let token = WebhookToken::new("X-Token", std::env::var("WEBHOOK_SECRET")?);
/// let app = axum::Router::new()
///     .route("/bigeye", post(alerting))
///     .with_state(App { bigeye: token });
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
/// axum::serve(listener, app).await?;
/// # Ok(())
/// # }
/// ```
///
/// What comes without the token never comes to the handler: [`WebhookRejection`] has the answers. Whether Bigeye repeats a delivery is not
/// documented; nothing in it would tell.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookAlert {
    /// What Bigeye reports.
    pub alert: Alert,
}

impl Deref for WebhookAlert {
    type Target = Alert;

    fn deref(&self) -> &Alert {
        &self.alert
    }
}

/// The answer: 200, without a body. Which one Bigeye expects is not documented.
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
    /// The token's header is missing, or has another value: 401.
    WrongToken,
    /// The body is no alert: 400.
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
            Self::WrongToken => StatusCode::UNAUTHORIZED,
            Self::Refused(_) | Self::BrokenBody => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongToken => f.write_str(
                "the webhook's token is missing or wrong: set the header in the webhook to the secret that is checked here",
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

impl<S> FromRequest<S> for WebhookAlert
where
    WebhookToken: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, WebhookRejection> {
        let (parts, body) = request.into_parts();
        let token = WebhookToken::from_ref(state);
        let sent = parts.headers.get(token.header());
        if !sent.is_some_and(|value| token.is_right(value.as_bytes())) {
            return Err(WebhookRejection::WrongToken);
        }
        let body = read(body).await?;
        let alert = Alert::from_body(&body).map_err(WebhookRejection::Refused)?;
        Ok(Self { alert })
    }
}

async fn read(body: Body) -> Result<Bytes, WebhookRejection> {
    match Limited::new(body, LARGEST).collect().await {
        Ok(read) => Ok(read.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(WebhookRejection::TooLarge),
        Err(_) => Err(WebhookRejection::BrokenBody),
    }
}
