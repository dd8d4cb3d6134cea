// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Account`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # Account
///
/// The account itself.
impl Client {
    /// Get how busy the account is.
    ///
    /// `GET /status`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, get_tasks_status; what else the answer holds is not known).
    pub fn get_status(&self) -> builder::GetStatus {
        builder::GetStatus {
            call: Call::new(&self.core, &GET_STATUS),
        }
    }
}

pub(crate) static GET_STATUS: Operation = Operation {
    id: "getStatus",
    method: Method::GET,
    path: "/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStatus {
    pub(crate) call: Call,
}

impl GetStatus {
    /// Parts to give, comma separated, for instance `subscription,tasks`.
    ///
    /// Query parameter `include`.
    pub fn include(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("include", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AccountStatus>, Error> {
        self.call.send_json().await
    }
}
