//! Failures that BigID, or a proxy in front of it, sends with status 200.

use client_runtime::{Classify, Reply, Vendor, Verdict, error_body};
use serde::Deserialize;
use serde_json::Value;

pub(crate) static VENDOR: Vendor = Vendor {
    name: "bigid",
    user_agent: concat!("bigid-client/", env!("CARGO_PKG_VERSION")),
    // No header of any recording holds one.
    request_id_headers: &[],
    scope_headers: &[],
    error: error_body::any,
    // The tutorial's advice for a 500 is to wait a moment and try again.
    retry_500: true,
};

/// Nothing that only says that something failed is longer than this.
const LONGEST_FAILURE: usize = 16 * 1024;

/// The one operation whose `success` is its outcome.
const CONNECTION_TEST: &str = "testDataSourceConnection";

/// Finds failures in answers of status 200.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failures;

impl Classify for Failures {
    fn classify(&self, reply: &Reply<'_>) -> Verdict {
        let body = reply.body.trim_ascii_start();
        if !reply.status.is_success() || body.len() > LONGEST_FAILURE {
            return Verdict::Accept;
        }
        match body.first() {
            Some(b'<') => of_page(body),
            Some(b'{') => of_document(reply.operation, body),
            _ => Verdict::Accept,
        }
    }
}

/// What stands in place of an answer when a proxy can't reach BigID.
fn of_page(body: &[u8]) -> Verdict {
    let page = String::from_utf8_lossy(body);
    let passing = ["502", "503", "504"]
        .iter()
        .any(|status| page.contains(status));
    if passing {
        Verdict::Retry
    } else {
        Verdict::Fail
    }
}

/// Flags come as texts too, and what is not there as `null`.
#[derive(Deserialize)]
struct Outcome {
    #[serde(default)]
    success: Value,
    #[serde(default)]
    message: Value,
}

fn of_document(operation: &str, body: &[u8]) -> Verdict {
    match serde_json::from_slice(body) {
        Ok(Outcome { success, message }) if success == false || success == "false" => {
            let message = message.as_str().unwrap_or_default();
            of_failure(operation, &message.to_ascii_lowercase())
        }
        _ => Verdict::Accept,
    }
}

/// "Failed to authenticate token.", "Refresh token not valid" and "Authentication failed. ..." were recorded.
fn of_failure(operation: &str, message: &str) -> Verdict {
    let about_token = message.contains("authenticate token") || message.contains("token not valid");
    match operation {
        // A store that refuses BigID's user says things about authentication too.
        CONNECTION_TEST if !about_token => Verdict::Accept,
        _ if about_token || message.contains("authenticat") => Verdict::Unauthenticated,
        _ => Verdict::Fail,
    }
}
