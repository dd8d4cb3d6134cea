//! An execution of an app, and what it tells BigID.

use std::fmt;
use std::sync::Arc;

use client_runtime::Error;

use super::{ExecuteRequest, Param};
use crate::Client;
use crate::types::{AppExecutionStatus, AppExecutionUpdate};

/// Something that BigID wants an app to do. It is cheap to clone, and a clone can be moved to the task that does the work.
#[derive(Clone)]
pub struct AppExecution {
    request: Arc<ExecuteRequest>,
    client: Client,
    /// The id in the address that is called back; BigID's own mock has another one in the body.
    callback_id: String,
}

impl AppExecution {
    pub(super) fn new(request: ExecuteRequest, client: Client, callback_id: String) -> Self {
        Self {
            request: Arc::new(request),
            client,
            callback_id,
        }
    }

    /// All that BigID has sent.
    pub fn request(&self) -> &ExecuteRequest {
        &self.request
    }

    /// What is to be done: the name of an action in the app's manifest.
    pub fn action(&self) -> &str {
        &self.request.action_name
    }

    /// Id of the execution.
    pub fn id(&self) -> &str {
        &self.request.execution_id
    }

    /// Id of the app, for what it stores.
    pub fn app_id(&self) -> Option<&str> {
        self.request.tpa_id.as_deref()
    }

    /// The value of a parameter of the action, or else of the app. It may be a secret.
    pub fn param(&self, name: &str) -> Option<&str> {
        let named = |param: &&Param| param.param_name == name;
        let own = self.request.action_params.iter().find(named);
        let param = own.or_else(|| self.request.global_params.iter().find(named))?;
        param.param_value.as_deref()
    }

    /// A client of the deployment that has called, with the token that it sent. It is used as it is until it is over.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Tells BigID how much is done, from 0 to 1.
    ///
    /// # Errors
    /// BigID could not be told. The work may go on: it is the next message that counts.
    pub async fn progress(&self, done: f64, message: impl Into<String>) -> Result<(), Error> {
        let update = self.update(AppExecutionStatus::InProgress, done, message.into());
        self.tell(update).await
    }

    /// Tells BigID that all is done.
    ///
    /// # Errors
    /// BigID could not be told: it takes the execution as running.
    pub async fn finish(&self, message: impl Into<String>) -> Result<(), Error> {
        let update = self.update(AppExecutionStatus::Completed, 1.0, message.into());
        self.tell(update).await
    }

    /// Tells BigID that it can't be done.
    ///
    /// # Errors
    /// As [`finish`](Self::finish).
    pub async fn fail(&self, message: impl Into<String>) -> Result<(), Error> {
        let update = self.update(AppExecutionStatus::Error, 0.0, message.into());
        self.tell(update).await
    }

    /// Tells BigID how the work ended.
    ///
    /// # Errors
    /// As [`finish`](Self::finish).
    pub async fn conclude<T: fmt::Display, E: fmt::Display>(
        &self,
        outcome: Result<T, E>,
    ) -> Result<(), Error> {
        match outcome {
            Ok(message) => self.finish(message.to_string()).await,
            Err(error) => self.fail(error.to_string()).await,
        }
    }

    /// The answer to BigID's call: the work goes on, and its end will be told.
    pub fn accepted(&self, message: impl Into<String>) -> Reply {
        Reply(self.update(AppExecutionStatus::InProgress, 0.0, message.into()))
    }

    /// The answer to BigID's call: all is done.
    pub fn done(&self, message: impl Into<String>) -> Reply {
        Reply(self.update(AppExecutionStatus::Completed, 1.0, message.into()))
    }

    /// The answer to BigID's call: it can't be done.
    pub fn refused(&self, message: impl Into<String>) -> Reply {
        Reply(self.update(AppExecutionStatus::Error, 0.0, message.into()))
    }

    fn update(&self, status: AppExecutionStatus, done: f64, message: String) -> AppExecutionUpdate {
        let done = if done.is_finite() {
            done.clamp(0.0, 1.0)
        } else {
            0.0
        };
        AppExecutionUpdate::new(self.id(), status)
            .progress(done)
            .message(message)
    }

    async fn tell(&self, update: AppExecutionUpdate) -> Result<(), Error> {
        let call = self.client.update_app_execution();
        let call = call.execution_id(self.callback_id.as_str()).body(update);
        call.send().await?;
        Ok(())
    }
}

impl fmt::Debug for AppExecution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppExecution")
            .field("action", &self.action())
            .field("id", &self.id())
            .finish_non_exhaustive()
    }
}

/// What an app answers to BigID's call. Its JSON is that of a message about the progress.
///
/// With the feature `axum` a handler returns it: status 200, or 400 where the app refuses, as BigID's own apps do.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply(AppExecutionUpdate);

impl Reply {
    /// The body.
    pub fn body(&self) -> &AppExecutionUpdate {
        &self.0
    }

    /// The HTTP status.
    pub fn status(&self) -> client_runtime::http::StatusCode {
        match self.0.status_enum {
            AppExecutionStatus::Error => client_runtime::http::StatusCode::BAD_REQUEST,
            _ => client_runtime::http::StatusCode::OK,
        }
    }
}
