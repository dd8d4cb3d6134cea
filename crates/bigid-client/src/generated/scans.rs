// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `scans`.

use client_runtime::{Error, Response, Waiter, codegen};
use client_runtime::codegen::{Accept, Call, JobState, Method, Operation, Phase};
use serde_json::{Map, Value};
use super::{Client, builder, types};

/// # scans
///
/// Start scans and follow them to their end.
impl Client {
    /// Scan a piece of data that is sent along.
    ///
    /// For single pieces of data that are in no data source. What is found is in the catalog afterwards, under the name that
    /// was sent.
    ///
    /// The tutorial says that the data and a name are sent, but not how the two are called: give the body as a map, as the
    /// reference of your deployment has them. The service has to be switched on (`SCAN_API_ENABLED`, and the service
    /// `bigid-confluent`), and a scan of the profile `scan-api-default-profile` has to run.
    ///
    /// `POST /scan-api/analyze`
    ///
    /// Evidence: documented by the vendor (Scan Payload tutorial, without the bodies; bigidpy, a client by others, has the path).
    ///
    /// Required: `body`.
    pub fn analyze_payload(&self) -> builder::AnalyzePayload {
        builder::AnalyzePayload {
            call: Call::new(&self.core, &ANALYZE_PAYLOAD),
        }
    }
    /// Get a scan.
    ///
    /// Answers with a list of one: the scan. `state` of the first element says how far it is. BigID's own code polls
    /// this every two seconds until it reads `Completed`.
    ///
    /// `GET /scans/{scanId}`
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    ///
    /// Required: `scan_id`.
    pub fn get_scan(&self) -> builder::GetScan {
        builder::GetScan {
            call: Call::new(&self.core, &GET_SCAN),
        }
    }
    /// Get what came out of a scan.
    ///
    /// A summary of a scan that has ended. What is in the summary is not known: it is kept as it comes.
    ///
    /// `GET /scan-insights/{scanId}`
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    ///
    /// Required: `scan_id`.
    pub fn get_scan_insight(&self) -> builder::GetScanInsight {
        builder::GetScanInsight {
            call: Call::new(&self.core, &GET_SCAN_INSIGHT),
        }
    }
    /// Get the status of a scan.
    ///
    /// Says whether a scan still runs. The tutorial names this endpoint; what it answers with only a description that
    /// others made of the API says. `getScan` is the better known way.
    ///
    /// `GET /scans/{scanId}/status`
    ///
    /// Evidence: documented by the vendor (Scan Insights API tutorial, the path only).
    ///
    /// Required: `scan_id`.
    pub fn get_scan_status(&self) -> builder::GetScanStatus {
        builder::GetScanStatus {
            call: Call::new(&self.core, &GET_SCAN_STATUS),
        }
    }
    /// List the runs of scan profiles, with the scans that each started.
    ///
    /// A run of a scan profile starts a scan for each data source: its children, whose `_id` is what `getScan` and
    /// `getScanStatus` take. The newest comes first.
    ///
    /// Under which name the runs stand in `data` is not known, as the tutorial at hand ends there: they are in `extra` of
    /// `data`, each with a list `scanChildren`.
    ///
    /// `GET /scans/parent-scans`
    ///
    /// Evidence: documented by the vendor (Scan Insights API tutorial, the beginning).
    pub fn list_parent_scans(&self) -> builder::ListParentScans {
        builder::ListParentScans {
            call: Call::new(&self.core, &LIST_PARENT_SCANS),
        }
    }
    /// List the scans.
    ///
    /// What the answer looks like is not known: a bare list and the wrapper of newer endpoints are both taken, and
    /// whatever is in them is kept.
    ///
    /// `GET /scans`
    ///
    /// Evidence: **unverified** (API Evangelist, Scans API, which declares an object without members).
    pub fn list_scans(&self) -> builder::ListScans {
        builder::ListScans {
            call: Call::new(&self.core, &LIST_SCANS),
        }
    }
    /// Start a scan.
    ///
    /// Runs a scan profile, which is named by its name. The answer has the id of the scan that was started.
    /// A description that others made of the API has the profile's id in the body and status 202: BigID's own code contradicts it.
    ///
    /// `POST /scans`
    ///
    /// Evidence: read in the vendor's own code (BigID code scan action).
    ///
    /// Required: `body`.
    pub fn start_scan(&self) -> builder::StartScan {
        builder::StartScan {
            call: Call::new(&self.core, &START_SCAN),
        }
    }
}

pub(crate) static ANALYZE_PAYLOAD: Operation = Operation {
    id: "analyzePayload",
    method: Method::POST,
    path: "/scan-api/analyze",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::analyze_payload`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyzePayload {
    pub(crate) call: Call,
}

impl AnalyzePayload {
    /// The body.
    pub fn body(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.call.json::<Map<String, Value>>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SCAN: Operation = Operation {
    id: "getScan",
    method: Method::GET,
    path: "/scans/{scanId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_scan`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScan {
    pub(crate) call: Call,
}

impl GetScan {
    /// Id of the scan, 24 hexadecimal digits.
    ///
    /// Path parameter `scanId`.
    pub fn scan_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("scanId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Scan>>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<Vec<types::Scan>> {
        codegen::wait(self.call, get_scan_state)
    }
}

#[allow(clippy::ptr_arg, reason = "a waiter hands over the whole answer")]
pub(crate) fn get_scan_state(job: &Vec<types::Scan>) -> JobState {
    let status: String = job
        .first()
        .and_then(|value| value.state.as_ref())
        .map(|value| value.as_str().to_owned())
        .unwrap_or_default();
    let phase = match status.as_str() {
        "Completed" => Phase::Done,
        "Failed" => Phase::Failed,
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: None,
        message: None,
        task: None,
    }
}

pub(crate) static GET_SCAN_INSIGHT: Operation = Operation {
    id: "getScanInsight",
    method: Method::GET,
    path: "/scan-insights/{scanId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_scan_insight`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScanInsight {
    pub(crate) call: Call,
}

impl GetScanInsight {
    /// Id of the scan, 24 hexadecimal digits.
    ///
    /// Path parameter `scanId`.
    pub fn scan_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("scanId", value);
        self
    }
    /// Sends the request, and gives `scanInsight` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `scanInsight`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanInsight>, Error> {
        codegen::send_unwrapped(
                self.call,
                "scanInsight",
                |whole: types::ScanInsightRecord| whole.scan_insight,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `scanInsight`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ScanInsightRecord>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SCAN_STATUS: Operation = Operation {
    id: "getScanStatus",
    method: Method::GET,
    path: "/scans/{scanId}/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_scan_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScanStatus {
    pub(crate) call: Call,
}

impl GetScanStatus {
    /// Id of the scan, 24 hexadecimal digits.
    ///
    /// Path parameter `scanId`.
    pub fn scan_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("scanId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanStatus>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::ScanStatus> {
        codegen::wait(self.call, get_scan_status_state)
    }
}

pub(crate) fn get_scan_status_state(job: &types::ScanStatus) -> JobState {
    let status: String = job
        .status
        .as_ref()
        .map(|value| value.as_str().to_owned())
        .unwrap_or_default();
    let phase = match status.as_str() {
        "Completed" => Phase::Done,
        "Failed" => Phase::Failed,
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: None,
        message: None,
        task: None,
    }
}

pub(crate) static LIST_PARENT_SCANS: Operation = Operation {
    id: "listParentScans",
    method: Method::GET,
    path: "/scans/parent-scans",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_parent_scans`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListParentScans {
    pub(crate) call: Call,
}

impl ListParentScans {
    /// How to sort; by `updated_at`, the newest first, if left out. The form is not known here; other endpoints take JSON, like
    /// `[{"field":"updated_at","order":"desc"}]`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sort", value);
        self
    }
    /// Largest number of runs in the answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Sends the request, and gives `data` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ParentScanPage>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data",
                |whole: types::ParentScanList| whole.data,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::ParentScanList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SCANS: Operation = Operation {
    id: "listScans",
    method: Method::GET,
    path: "/scans",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_scans`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScans {
    pub(crate) call: Call,
}

impl ListScans {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static START_SCAN: Operation = Operation {
    id: "startScan",
    method: Method::POST,
    path: "/scans",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::start_scan`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartScan {
    pub(crate) call: Call,
}

impl StartScan {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanStart>) -> Self {
        self.call.json::<types::ScanStart>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanStarted>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_scan`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<Vec<types::Scan>> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::ScanStarted| {
                let mut poll = Call::new(core, &super::scans::GET_SCAN);
                let scan_id = started
                    .result
                    .as_ref()
                    .and_then(|value| value.id.as_ref())
                    .cloned()
                    .ok_or_else(|| codegen::missing("startScan", "result._id"))?;
                poll.path::<String>("scanId", scan_id);
                Ok(poll)
            },
            super::scans::get_scan_state,
        )
    }
}
