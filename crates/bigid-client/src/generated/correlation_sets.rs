// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `correlation-sets`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # correlation-sets
///
/// Stores of identities that BigID matches values with.
impl Client {
    /// List the correlation sets.
    ///
    /// A correlation set is a store of identities that BigID matches values with. What the answer looks like is not known.
    ///
    /// `GET /id_connections`
    ///
    /// Evidence: used by third parties' code (Salesforce sync app).
    pub fn list_correlation_sets(&self) -> builder::ListCorrelationSets {
        builder::ListCorrelationSets {
            call: Call::new(&self.core, &LIST_CORRELATION_SETS),
        }
    }
}

pub(crate) static LIST_CORRELATION_SETS: Operation = Operation {
    id: "listCorrelationSets",
    method: Method::GET,
    path: "/id_connections",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_correlation_sets`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCorrelationSets {
    pub(crate) call: Call,
}

impl ListCorrelationSets {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}
