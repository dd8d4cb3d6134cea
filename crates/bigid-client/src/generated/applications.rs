// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `applications`.

use client_runtime::{Error, Response, codegen};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use serde_json::Value;
use super::{Client, builder, types};

/// # applications
///
/// What uses the data sources.
impl Client {
    /// List the applications.
    ///
    /// All of them, in one answer. What an application is can only be told from `listApplicationLocations`, where applications use
    /// data sources; the apps that BigID calls are in `listApps`.
    ///
    /// `GET /applications`
    ///
    /// Evidence: used by third parties' code (vrisk, a Java client by others).
    pub fn list_applications(&self) -> builder::ListApplications {
        builder::ListApplications {
            call: Call::new(&self.core, &LIST_APPLICATIONS),
        }
    }
}

pub(crate) static LIST_APPLICATIONS: Operation = Operation {
    id: "listApplications",
    method: Method::GET,
    path: "/applications",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_applications`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApplications {
    pub(crate) call: Call,
}

impl ListApplications {
    /// Sends the request, and gives `applications` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `applications`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<Value>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "applications",
                |whole: types::ApplicationList| whole.applications,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `applications`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ApplicationList>, Error> {
        self.call.send_json().await
    }
}
