//! Apps: programs that BigID calls to do something, and that tell it how far they are.
//!
//! BigID sends `POST /execute` with the name of an action, its parameters and a token. The app answers at once, does the work, and sends the progress to the address that came
//! with the call:
//!
//! ```no_run
//! # async fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! use bigid_client::app::App;
//!
//! let app = App::new(["https://acme.bigid.com"])?; // who may call it
//! let execution = app.read(body)?;
//! if execution.action() == "Count" {
//!     execution.progress(0.5, "counting").await?;
//!     let clusters = execution.client().list_clusters().send().await?;
//!     execution.finish(format!("{} clusters", clusters.len())).await?;
//! } else {
//!     execution.fail("this app has no such action").await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `axum` the execution is an argument of a handler, and [`Reply`] its answer.

mod execution;
#[cfg(feature = "axum")]
mod extractor;
mod request;

pub use execution::{AppExecution, Reply};
#[cfg(feature = "axum")]
pub use extractor::ExecuteRejection;
pub use request::{ExecuteRequest, Param};

use std::fmt;
use std::sync::Arc;

use client_runtime::Error;
use client_runtime::reqwest::Url;

use crate::{Client, ClientBuilder};

/// Where executions of apps are, below the address of the API.
const EXECUTIONS: &str = "/tpa/executions/";

type Change = Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>;

/// Reads what BigID sends to an app.
///
/// BigID signs nothing, so everybody who reaches the app can call it, and names the address that is called back. Only deployments that are named here are.
#[derive(Clone)]
pub struct App {
    deployments: Vec<Url>,
    change: Change,
}

impl App {
    /// An app that these deployments may call, by their addresses; what counts is scheme, host and port.
    ///
    /// # Errors
    /// One of them is no address.
    pub fn new<S: AsRef<str>>(deployments: impl IntoIterator<Item = S>) -> Result<Self, Error> {
        let deployments = deployments.into_iter().map(|address| {
            let address = Url::parse(address.as_ref().trim()).ok();
            let address = address.filter(|url| matches!(url.scheme(), "https" | "http"));
            address.filter(Url::has_host).ok_or_else(|| {
                Error::configuration(
                    "the address of a deployment that may call the app is none; write it like https://acme.bigid.com",
                )
            })
        });
        Ok(Self {
            deployments: deployments.collect::<Result<_, _>>()?,
            change: Arc::new(|builder| builder),
        })
    }

    /// Changes the clients with which the app calls back: their certificates, retries or time limits. Address and token are set afterwards.
    #[must_use]
    pub fn with_client(
        mut self,
        change: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.change = Arc::new(change);
        self
    }

    /// Reads the body of `POST /execute`.
    ///
    /// # Errors
    /// The body is no such call, or it comes from a deployment that was not named.
    pub fn read(&self, body: &[u8]) -> Result<AppExecution, ExecuteError> {
        let request: ExecuteRequest =
            serde_json::from_slice(body).map_err(|_| ExecuteError::MalformedBody)?;
        let callback = Url::parse(&request.update_result_callback);
        let callback = callback.map_err(|_| ExecuteError::MalformedCallback)?;
        let is_known = |known: &Url| known.origin() == callback.origin();
        if !self.deployments.iter().any(is_known) {
            return Err(ExecuteError::UnknownDeployment);
        }
        let (base, id) = parts(&callback).ok_or(ExecuteError::MalformedCallback)?;
        let builder = (self.change)(Client::builder());
        let builder = builder
            .base_url(base)
            .access_token(request.bigid_token.clone());
        let client = builder
            .build()
            .map_err(|error| ExecuteError::NoClient(Arc::new(error)))?;
        Ok(AppExecution::new(request, client, id))
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let deployments: Vec<_> = self.deployments.iter().map(Url::host_str).collect();
        f.debug_struct("App")
            .field("deployments", &deployments)
            .finish_non_exhaustive()
    }
}

/// The address of the API and the id of the execution, of `https://host/api/v1/tpa/executions/1111`. What is called is only ever an operation of the API.
fn parts(callback: &Url) -> Option<(String, String)> {
    let (before, id) = callback.path().split_once(EXECUTIONS)?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let has_user = !callback.username().is_empty() || callback.password().is_some();
    if id.is_empty() || !id.bytes().all(is_plain) || has_user || callback.query().is_some() {
        return None;
    }
    let mut base = callback.clone();
    base.set_path(before);
    base.set_fragment(None);
    Some((base.to_string(), id.to_owned()))
}

/// Why a call of an app was not accepted. It never repeats what was sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ExecuteError {
    /// The body is not the JSON of an [`ExecuteRequest`].
    MalformedBody,
    /// `updateResultCallback` is no address of an execution.
    MalformedCallback,
    /// The address that is to be called back is of a deployment that the app was not told of.
    UnknownDeployment,
    /// No client can be made of the token and the address.
    NoClient(Arc<Error>),
}

impl fmt::Display for ExecuteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MalformedBody => {
                "the body is not JSON with actionName, executionId, bigidToken and updateResultCallback"
            }
            Self::MalformedCallback => {
                "updateResultCallback is no address like https://host/api/v1/tpa/executions/ID"
            }
            Self::UnknownDeployment => {
                "the call comes from a deployment that may not call this app; name its address where the app is made"
            }
            Self::NoClient(_) => "no client can be made of the token and the address of the call",
        })
    }
}

impl std::error::Error for ExecuteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NoClient(error) => Some(error.as_ref()),
            _ => None,
        }
    }
}
