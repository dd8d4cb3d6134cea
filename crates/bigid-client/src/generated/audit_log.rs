// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `audit-log`.

use client_runtime::{Download, Error};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder};

/// # audit-log
///
/// Who did what.
impl Client {
    /// Download the audit log.
    ///
    /// Plain text, a line for each event, streamed. The lines may have NUL bytes in them. How to ask for a part of it is not known.
    ///
    /// `GET /audit-log`
    ///
    /// Evidence: read in the vendor's own code (BigID audit log add-on for Splunk).
    pub fn download_audit_log(&self) -> builder::DownloadAuditLog {
        builder::DownloadAuditLog {
            call: Call::new(&self.core, &DOWNLOAD_AUDIT_LOG),
        }
    }
}

pub(crate) static DOWNLOAD_AUDIT_LOG: Operation = Operation {
    id: "downloadAuditLog",
    method: Method::GET,
    path: "/audit-log",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::download_audit_log`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadAuditLog {
    pub(crate) call: Call,
}

impl DownloadAuditLog {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}
