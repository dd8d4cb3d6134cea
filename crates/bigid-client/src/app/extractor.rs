//! An execution as an argument of an axum handler.

use std::fmt;

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use client_runtime::http::{StatusCode, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::{App, AppExecution, ExecuteError, Reply};

/// Parameters hold whole configurations, but no files.
const LARGEST: usize = 1024 * 1024;

/// An execution is an argument of an [axum](https://docs.rs/axum) handler. The application's state has the [`App`].
///
/// ```no_run
/// use axum::extract::FromRef;
/// use axum::routing::post;
/// use bigid_client::app::{App, AppExecution, Reply};
///
/// #[derive(Clone, FromRef)]
/// struct State {
///     bigid: App,
/// }
///
/// async fn execute(execution: AppExecution) -> Reply {
///     if execution.action() != "Count" {
///         return execution.refused("this app has no such action");
///     }
///     let reply = execution.accepted("counting");
///     tokio::spawn(async move {
///         let clusters = execution.client().list_clusters().send().await;
///         let outcome = clusters.map(|clusters| format!("{} clusters", clusters.len()));
///         if let Err(error) = execution.conclude(outcome).await {
///             eprintln!("BigID could not be told: {error}");
///         }
///     });
///     reply
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let app = App::new(["https://acme.bigid.com"])?;
/// let app = axum::Router::new()
///     .route("/execute", post(execute))
///     .with_state(State { bigid: app });
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
/// axum::serve(listener, app).await?;
/// # Ok(())
/// # }
/// ```
///
/// What comes from another deployment never comes to the handler: [`ExecuteRejection`] has the answers.
impl<S> FromRequest<S> for AppExecution
where
    App: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = ExecuteRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, ExecuteRejection> {
        let body = Limited::new(request.into_body(), LARGEST).collect().await;
        let body = body.map_err(|error| match error.is::<LengthLimitError>() {
            true => ExecuteRejection::TooLarge,
            false => ExecuteRejection::BrokenBody,
        })?;
        let app = App::from_ref(state);
        app.read(&body.to_bytes())
            .map_err(ExecuteRejection::Refused)
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let json = [(header::CONTENT_TYPE, "application/json")];
        match serde_json::to_vec(self.body()) {
            Ok(body) => (self.status(), json, body).into_response(),
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}

/// Why a call did not come to the handler. It never repeats what was sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExecuteRejection {
    /// The body is no call: 400; or the deployment is not known: 403.
    Refused(ExecuteError),
    /// The body has more than 1 MiB: 413.
    TooLarge,
    /// The body broke off: 400.
    BrokenBody,
}

impl ExecuteRejection {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Refused(ExecuteError::UnknownDeployment) => StatusCode::FORBIDDEN,
            Self::Refused(ExecuteError::NoClient(_)) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Refused(_) | Self::BrokenBody => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}

impl fmt::Display for ExecuteRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => error.fmt(f),
            Self::TooLarge => f.write_str("the body is larger than 1 MiB"),
            Self::BrokenBody => f.write_str("the body broke off"),
        }
    }
}

impl std::error::Error for ExecuteRejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Refused(error) => error.source(),
            _ => None,
        }
    }
}

impl IntoResponse for ExecuteRejection {
    fn into_response(self) -> Response {
        (self.status(), self.to_string()).into_response()
    }
}
