// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `scanners`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # scanners
///
/// The services that read the data sources.
impl Client {
    /// List how many jobs the scanners have.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /scanner_jobs/`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    pub fn list_scanner_jobs(&self) -> builder::ListScannerJobs {
        builder::ListScannerJobs {
            call: Call::new(&self.core, &LIST_SCANNER_JOBS),
        }
    }
    /// List the scanners and how they are.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /scanner-status/`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    pub fn list_scanner_statuses(&self) -> builder::ListScannerStatuses {
        builder::ListScannerStatuses {
            call: Call::new(&self.core, &LIST_SCANNER_STATUSES),
        }
    }
}

pub(crate) static LIST_SCANNER_JOBS: Operation = Operation {
    id: "listScannerJobs",
    method: Method::GET,
    path: "/scanner_jobs/",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_scanner_jobs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScannerJobs {
    pub(crate) call: Call,
}

impl ListScannerJobs {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SCANNER_STATUSES: Operation = Operation {
    id: "listScannerStatuses",
    method: Method::GET,
    path: "/scanner-status/",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_scanner_statuses`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScannerStatuses {
    pub(crate) call: Call,
}

impl ListScannerStatuses {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}
