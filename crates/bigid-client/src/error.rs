//! Failures that BigID, or a proxy in front of it, sends with status 200.

use client_runtime::http::StatusCode;
use client_runtime::{Classify, ErrorParts, Reply, Vendor, Verdict, error_body};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Map, Value};

pub(crate) static VENDOR: Vendor = Vendor {
    name: "bigid",
    user_agent: concat!("bigid-client/", env!("CARGO_PKG_VERSION")),
    // No header of any recording holds one.
    request_id_headers: &[],
    scope_headers: &[],
    error: parts,
    // The tutorial's advice for a 500 is to wait a moment and try again.
    retry_500: true,
};

/// Nothing that only says that something failed is longer than this.
const LONGEST_FAILURE: usize = 16 * 1024;

/// The one operation whose `success` is its outcome.
const CONNECTION_TEST: &str = "testDataSourceConnection";
/// Operations whose `status` is that of a job.
const JOB_STATUS: [&str; 2] = ["getScanStatus", "getDsarReportStatus"];
/// The operation that says in `data.errors` what it could not do.
const IN_PARTS: &str = "setObjectTags";

/// What an error's body says: the usual members, or those of the wrapper of newer endpoints.
fn parts(body: &[u8]) -> ErrorParts {
    let wrapped = error_body::keys(body, &["data.errors", "data.message"], &["statusCode"]);
    let failed = wrapped.code.filter(|code| !code.starts_with('2'));
    error_body::any(body).or(ErrorParts {
        code: failed,
        message: wrapped.message,
    })
}

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
            Some(b'{') => match serde_json::from_slice::<Outcome>(body) {
                Ok(outcome) => outcome.verdict(reply.operation, body),
                Err(_) => Verdict::Accept,
            },
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

/// What an object says of how it went. Flags come as texts too, and what is not there as `null`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    #[serde(default)]
    success: Value,
    #[serde(default)]
    status: Value,
    #[serde(default)]
    status_code: Value,
    #[serde(default)]
    message: Value,
    #[serde(default)]
    error: Value,
    errors: Option<IgnoredAny>,
    data: Option<IgnoredAny>,
}

impl Outcome {
    fn verdict(&self, operation: &str, body: &[u8]) -> Verdict {
        let failed = self.success == false || self.success == "false";
        if failed && operation == CONNECTION_TEST {
            return self.of_failure(operation);
        }
        if let Some(stated) = self.stated_status() {
            return Verdict::Stated(stated);
        }
        if failed {
            return self.of_failure(operation);
        }
        let is_job = JOB_STATUS.contains(&operation);
        if self.status == "error" && !is_job && self.says_more_than_its_status() {
            return self.of_error(operation);
        }
        if self.is_bare() && is_all_of(body) {
            return match self.message.is_string() {
                true if is_about_token(&self.words()) => Verdict::Unauthenticated,
                true => Verdict::Accept,
                false => self.of_error(operation),
            };
        }
        match operation {
            IN_PARTS => of_parts(body),
            _ => Verdict::Accept,
        }
    }

    /// The status of a failure, as the body has it.
    fn stated_status(&self) -> Option<StatusCode> {
        let text = || self.status_code.as_str()?.parse().ok();
        let code = self.status_code.as_u64().or_else(text)?;
        let status = StatusCode::from_u16(u16::try_from(code).ok()?).ok()?;
        (status.is_client_error() || status.is_server_error()).then_some(status)
    }

    fn words(&self) -> String {
        let words = self.message.as_str().or_else(|| self.error.as_str());
        words.unwrap_or_default().to_ascii_lowercase()
    }

    /// An object whose `status` is a text of its own has none of these beside it.
    fn says_more_than_its_status(&self) -> bool {
        !self.status_code.is_null() || !self.message.is_null() || self.errors.is_some()
    }

    /// A 400 and a 404 are `{"error": ".."}`, a 401 is `{"message": ".."}`, and nothing else.
    fn is_bare(&self) -> bool {
        self.error.is_string() != self.message.is_string() && self.data.is_none()
    }

    /// "Failed to authenticate token.", "Refresh token not valid" and "Authentication failed. ..." were recorded.
    fn of_failure(&self, operation: &str) -> Verdict {
        let words = self.words();
        match operation {
            // A store that refuses BigID's user says things about authentication too.
            CONNECTION_TEST if !is_about_token(&words) => Verdict::Accept,
            _ if is_about_token(&words) || words.contains("authenticat") => {
                Verdict::Unauthenticated
            }
            _ => Verdict::Fail,
        }
    }

    /// A list of errors is what a 500 has, whose status a relay has dropped.
    fn of_error(&self, operation: &str) -> Verdict {
        match self.of_failure(operation) {
            Verdict::Fail if self.errors.is_some() => Verdict::Retry,
            verdict => verdict,
        }
    }
}

fn is_about_token(words: &str) -> bool {
    words.contains("authenticate token") || words.contains("token not valid")
}

/// Whether an object has one member only.
fn is_all_of(body: &[u8]) -> bool {
    serde_json::from_slice::<Map<String, Value>>(body).is_ok_and(|members| members.len() == 1)
}

/// What could not be done is listed. Where some was done, nobody may take it that nothing was: a call that changes something is not sent again by
/// [`Verdict::Retry`], and its error says that the outcome is unknown.
fn of_parts(body: &[u8]) -> Verdict {
    let answer: Value = serde_json::from_slice(body).unwrap_or_default();
    let failed = answer["data"]["errors"]
        .as_array()
        .is_some_and(|errors| !errors.is_empty());
    match answer["data"]["modified_count"].as_i64() {
        _ if !failed => Verdict::Accept,
        Some(0) => Verdict::Fail,
        _ => Verdict::Retry,
    }
}
