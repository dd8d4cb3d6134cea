//! What BigML's numbers of errors mean, and what to do.

use client_runtime::{AnyId, Error};
use serde::Deserialize;

/// Why BigML refused a request, or why a resource is faulty, read from an [`Error`].
///
/// ```no_run
/// # async fn example(client: bigml_client::Client) {
/// use bigml_client::{Fault, Reason};
///
/// if let Err(error) = client.upload_source("rows.xlsx").send_and_wait().await {
///     match Fault::of(&error) {
///         Some(fault) if fault.reason == Reason::Unreadable => eprintln!("{:?} is no table", fault.resource),
///         Some(fault) => eprintln!("{error}; {}", fault.advice()),
///         None => eprintln!("{error}"),
///     }
/// }
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// The resource that is faulty; `None` where a request was refused.
    pub resource: Option<AnyId>,
    /// BigML's number, less than 0: `status.error` of a faulty resource, `status.code` of a refusal.
    pub code: Option<i64>,
    /// What the number means.
    pub reason: Reason,
    /// Whether BigML's Node bindings make the same resource again after this number.
    pub may_pass: bool,
}

/// What is known of BigML's numbers. The vendor's whole list was not available.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// -1200: an argument that is needed is missing.
    MissingParameter,
    /// -1201: the id is of nothing that there is.
    InvalidId,
    /// -1203: something is wrong with a field.
    FieldError,
    /// -1204: the request is wrong.
    BadRequest,
    /// -1205: a value is wrong.
    ValueError,
    /// -1206: an argument is wrong; the message names it.
    ValidationError,
    /// -1207: the format is not supported.
    UnsupportedFormat,
    /// -1208: a list can't be sorted by this.
    InvalidSort,
    /// -2020: the data of a source can't be read.
    Unreadable,
    /// -8200: a script failed.
    ScriptFailed,
    /// HTTP status 402: the plan does not allow it.
    PaymentRequired,
    /// Another number, or none.
    Other,
}

/// The parts of a body that say it.
#[derive(Deserialize)]
struct Body {
    resource: Option<AnyId>,
    status: Option<Status>,
}

#[derive(Deserialize)]
struct Status {
    code: Option<i64>,
    error: Option<i64>,
}

/// After these numbers BigML's Node bindings make the same resource again.
const PASSING: [i64; 18] = [
    -10, -20, -40, -45, -50, -500, -2000, -2003, -2010, -3000, -3003, -3010, -4000, -4003, -4200,
    -5000, -6010, -6020,
];

impl Fault {
    /// Reads it; `None` where the error is not BigML's word: the network, a time limit, a wrong setting.
    pub fn of(error: &Error) -> Option<Self> {
        if error.is_job_failed() {
            let job: Body = error.job().ok()?;
            return Some(Self::new(
                job.resource,
                job.status.and_then(|status| status.error),
            ));
        }
        let status = error.status().filter(|status| !status.is_success())?;
        let code = error.json::<Body>().ok().and_then(|body| body.status?.code);
        let mut fault = Self::new(None, code);
        if status.as_u16() == 402 {
            fault.reason = Reason::PaymentRequired;
        }
        Some(fault)
    }

    fn new(resource: Option<AnyId>, code: Option<i64>) -> Self {
        let reason = match code {
            Some(-1200) => Reason::MissingParameter,
            Some(-1201) => Reason::InvalidId,
            Some(-1203) => Reason::FieldError,
            Some(-1204) => Reason::BadRequest,
            Some(-1205) => Reason::ValueError,
            Some(-1206) => Reason::ValidationError,
            Some(-1207) => Reason::UnsupportedFormat,
            Some(-1208) => Reason::InvalidSort,
            Some(-2020) => Reason::Unreadable,
            Some(-8200) => Reason::ScriptFailed,
            _ => Reason::Other,
        };
        Self {
            resource,
            code,
            reason,
            may_pass: code.is_some_and(|code| PASSING.contains(&code)),
        }
    }

    /// What to do, as a sentence.
    pub fn advice(&self) -> &'static str {
        match self.reason {
            Reason::MissingParameter => "set the argument that the message names",
            Reason::InvalidId => {
                "check the id, its type, and the project or organization that the client works in"
            }
            Reason::FieldError => "check the ids and names of fields against those of the dataset",
            Reason::BadRequest | Reason::ValueError | Reason::ValidationError => {
                "correct the argument that the message names"
            }
            Reason::UnsupportedFormat => "convert the data, for instance to CSV",
            Reason::InvalidSort => "sort by a property that the documentation of the list names",
            Reason::Unreadable => {
                "open the file yourself: it is damaged, or no table; CSV is read best"
            }
            Reason::ScriptFailed => "the execution's status says where in the script, and why",
            Reason::PaymentRequired => {
                "the plan allows no more: wait until running work is over, take less data, or upgrade"
            }
            Reason::Other if self.may_pass => "make it again: such failures pass",
            Reason::Other => "the message says what is wrong; waiting again does not help",
        }
    }
}
