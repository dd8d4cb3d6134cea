// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `metadata`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # metadata
///
/// Which GitLab stands behind the platform.
impl Client {
    /// Get the version and edition of GitLab.
    ///
    /// The version of the instance, and its Kubernetes server. Needs GitLab 15.2; older ones answer 404.
    ///
    /// `GET /metadata`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    pub fn get_metadata(&self) -> builder::GetMetadata {
        builder::GetMetadata {
            call: Call::new(&self.core, &GET_METADATA),
        }
    }
    /// Get the version of GitLab.
    ///
    /// The version of the instance; older ones know this call, newer ones answer as `getMetadata`.
    ///
    /// `GET /version`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    pub fn get_version(&self) -> builder::GetVersion {
        builder::GetVersion {
            call: Call::new(&self.core, &GET_VERSION),
        }
    }
}

pub(crate) static GET_METADATA: Operation = Operation {
    id: "getMetadata",
    method: Method::GET,
    path: "/metadata",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_metadata`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetadata {
    pub(crate) call: Call,
}

impl GetMetadata {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Metadata>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_VERSION: Operation = Operation {
    id: "getVersion",
    method: Method::GET,
    path: "/version",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_version`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetVersion {
    pub(crate) call: Call,
}

impl GetVersion {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Metadata>, Error> {
        self.call.send_json().await
    }
}
