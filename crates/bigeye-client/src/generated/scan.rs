// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `scan`.

use client_runtime::{Error, ItemStream, Response, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # scan
///
/// Scans for sensitive data, and what they found.
impl Client {
    /// Cancel a scan job that runs.
    ///
    /// How it differs from `terminateScanJob` is not documented; that one takes a reason.
    ///
    /// `POST /api/v1/sds/scan-job/{id}/cancel`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn cancel_scan_job(&self) -> builder::CancelScanJob {
        builder::CancelScanJob {
            call: Call::new(&self.core, &CANCEL_SCAN_JOB),
        }
    }
    /// Create a scan job.
    ///
    /// Without a schedule it runs when `runScanJob` is called.
    ///
    /// `POST /api/v1/sds/scan-job`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn create_scan_job(&self) -> builder::CreateScanJob {
        builder::CreateScanJob {
            call: Call::new(&self.core, &CREATE_SCAN_JOB),
        }
    }
    /// Delete a scan job.
    ///
    /// `DELETE /api/v1/sds/scan-job/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn delete_scan_job(&self) -> builder::DeleteScanJob {
        builder::DeleteScanJob {
            call: Call::new(&self.core, &DELETE_SCAN_JOB),
        }
    }
    /// List what the scans found, taken together, in pages.
    ///
    /// What holds now, over all runs. `fetchSnapshotScanFindings` has the findings of each run.
    ///
    /// `POST /api/v1/sds/scan-job/findings/aggregate`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye's MCP server).
    pub fn fetch_aggregate_scan_findings(&self) -> builder::FetchAggregateScanFindings {
        let mut call = Call::new(&self.core, &FETCH_AGGREGATE_SCAN_FINDINGS);
        call.json(&types::ScanFindingsFetch::new());
        builder::FetchAggregateScanFindings {
            call,
        }
    }
    /// List the scan jobs, in pages.
    ///
    /// Classifiers, tables, notification channels and sources of the jobs only come with the `include..` members of the body.
    ///
    /// `POST /api/v1/sds/scan-job/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn fetch_scan_jobs(&self) -> builder::FetchScanJobs {
        let mut call = Call::new(&self.core, &FETCH_SCAN_JOBS);
        call.json(&types::ScanJobsFetch::new());
        builder::FetchScanJobs { call }
    }
    /// List the scan runs, in pages.
    ///
    /// `POST /api/v1/sds/scan-run/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn fetch_scan_runs(&self) -> builder::FetchScanRuns {
        let mut call = Call::new(&self.core, &FETCH_SCAN_RUNS);
        call.json(&types::ScanRunsFetch::new());
        builder::FetchScanRuns { call }
    }
    /// List what single scan runs found, in pages.
    ///
    /// `fetchAggregateScanFindings` has what holds over all runs.
    ///
    /// `POST /api/v1/sds/scan-job/findings/snapshot`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye's MCP server).
    pub fn fetch_snapshot_scan_findings(&self) -> builder::FetchSnapshotScanFindings {
        let mut call = Call::new(&self.core, &FETCH_SNAPSHOT_SCAN_FINDINGS);
        call.json(&types::ScanFindingsFetch::new());
        builder::FetchSnapshotScanFindings {
            call,
        }
    }
    /// Get one scan job.
    ///
    /// `GET /api/v1/sds/scan-job/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn get_scan_job(&self) -> builder::GetScanJob {
        builder::GetScanJob {
            call: Call::new(&self.core, &GET_SCAN_JOB),
        }
    }
    /// Get how far a scan job is.
    ///
    /// The state of a workflow of the scan job, presumably the latest: `workflowV2Id` tells whether it is the one that was started. `WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE` is an end too: some of the work was done and some failed.
    ///
    /// `GET /api/v1/sds/scan-job/{id}/status`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn get_scan_job_status(&self) -> builder::GetScanJobStatus {
        builder::GetScanJobStatus {
            call: Call::new(&self.core, &GET_SCAN_JOB_STATUS),
        }
    }
    /// Get one scan run.
    ///
    /// `GET /api/v1/sds/scan-run/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn get_scan_run(&self) -> builder::GetScanRun {
        builder::GetScanRun {
            call: Call::new(&self.core, &GET_SCAN_RUN),
        }
    }
    /// Mark columns to be scanned anew, or take the mark away.
    ///
    /// The published document says that the data of tables is reset, while the body names columns. What could not be done is listed in the answer.
    ///
    /// `PUT /api/v1/sds/scan-job/reset-scan`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn reset_scan(&self) -> builder::ResetScan {
        builder::ResetScan {
            call: Call::new(&self.core, &RESET_SCAN),
        }
    }
    /// Run a scan job again that failed.
    ///
    /// Answers at once with the workflow that does the work. Never sent again by itself after a failure: a second call may start a second scan. Wait for the end with `getScanJobStatus`.
    ///
    /// `PUT /api/v1/sds/scan-job/{id}/retry`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn retry_scan_job(&self) -> builder::RetryScanJob {
        builder::RetryScanJob {
            call: Call::new(&self.core, &RETRY_SCAN_JOB),
        }
    }
    /// Run a scan job now.
    ///
    /// Answers at once with the workflow that does the work. Wait for the end with `getScanJobStatus`. A second call may start a second scan: it is never sent again by itself.
    ///
    /// `POST /api/v1/sds/scan-job/{id}/run`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn run_scan_job(&self) -> builder::RunScanJob {
        builder::RunScanJob {
            call: Call::new(&self.core, &RUN_SCAN_JOB),
        }
    }
    /// Set the partition columns of a scan job.
    ///
    /// By them a scan reads a part of a large table at a time. What could not be done is listed in the answer.
    ///
    /// `PUT /api/v1/sds/scan-job/{id}/partition-columns`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`, `body`.
    pub fn set_scan_partition_columns(&self) -> builder::SetScanPartitionColumns {
        builder::SetScanPartitionColumns {
            call: Call::new(&self.core, &SET_SCAN_PARTITION_COLUMNS),
        }
    }
    /// End a scan job that runs, and say why.
    ///
    /// How it differs from `cancelScanJob` is not documented.
    ///
    /// `POST /api/v1/sds/scan-job/{id}/terminate`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`, `body`.
    pub fn terminate_scan_job(&self) -> builder::TerminateScanJob {
        builder::TerminateScanJob {
            call: Call::new(&self.core, &TERMINATE_SCAN_JOB),
        }
    }
    /// Change a scan job.
    ///
    /// The body has the form that a new one has. What happens to members that are left out is not documented: send them all.
    ///
    /// `PUT /api/v1/sds/scan-job/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`, `body`.
    pub fn update_scan_job(&self) -> builder::UpdateScanJob {
        builder::UpdateScanJob {
            call: Call::new(&self.core, &UPDATE_SCAN_JOB),
        }
    }
}

pub(crate) static CANCEL_SCAN_JOB: Operation = Operation {
    id: "cancelScanJob",
    method: Method::POST,
    path: "/api/v1/sds/scan-job/{id}/cancel",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::cancel_scan_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelScanJob {
    pub(crate) call: Call,
}

impl CancelScanJob {
    /// Id of the scan job.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static CREATE_SCAN_JOB: Operation = Operation {
    id: "createScanJob",
    method: Method::POST,
    path: "/api/v1/sds/scan-job",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_scan_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateScanJob {
    pub(crate) call: Call,
}

impl CreateScanJob {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanJobWrite>) -> Self {
        self.call.json::<types::ScanJobWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanJob>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_SCAN_JOB: Operation = Operation {
    id: "deleteScanJob",
    method: Method::DELETE,
    path: "/api/v1/sds/scan-job/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_scan_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteScanJob {
    pub(crate) call: Call,
}

impl DeleteScanJob {
    /// Id of the scan job.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static FETCH_AGGREGATE_SCAN_FINDINGS: Operation = Operation {
    id: "fetchAggregateScanFindings",
    method: Method::POST,
    path: "/api/v1/sds/scan-job/findings/aggregate",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_aggregate_scan_findings`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchAggregateScanFindings {
    pub(crate) call: Call,
}

impl FetchAggregateScanFindings {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanFindingsFetch>) -> Self {
        self.call.json::<types::ScanFindingsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanFindingPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ScanFinding> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ScanFindingPage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.findings.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static FETCH_SCAN_JOBS: Operation = Operation {
    id: "fetchScanJobs",
    method: Method::POST,
    path: "/api/v1/sds/scan-job/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_scan_jobs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchScanJobs {
    pub(crate) call: Call,
}

impl FetchScanJobs {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanJobsFetch>) -> Self {
        self.call.json::<types::ScanJobsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanJobPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ScanJob> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ScanJobPage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.scan_jobs.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static FETCH_SCAN_RUNS: Operation = Operation {
    id: "fetchScanRuns",
    method: Method::POST,
    path: "/api/v1/sds/scan-run/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_scan_runs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchScanRuns {
    pub(crate) call: Call,
}

impl FetchScanRuns {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanRunsFetch>) -> Self {
        self.call.json::<types::ScanRunsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanRunPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ScanRun> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ScanRunPage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.scan_runs.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static FETCH_SNAPSHOT_SCAN_FINDINGS: Operation = Operation {
    id: "fetchSnapshotScanFindings",
    method: Method::POST,
    path: "/api/v1/sds/scan-job/findings/snapshot",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_snapshot_scan_findings`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchSnapshotScanFindings {
    pub(crate) call: Call,
}

impl FetchSnapshotScanFindings {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanFindingsFetch>) -> Self {
        self.call.json::<types::ScanFindingsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanFindingPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ScanFinding> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ScanFindingPage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.findings.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_SCAN_JOB: Operation = Operation {
    id: "getScanJob",
    method: Method::GET,
    path: "/api/v1/sds/scan-job/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_scan_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScanJob {
    pub(crate) call: Call,
}

impl GetScanJob {
    /// Id of the scan job.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanJob>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SCAN_JOB_STATUS: Operation = Operation {
    id: "getScanJobStatus",
    method: Method::GET,
    path: "/api/v1/sds/scan-job/{id}/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_scan_job_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScanJobStatus {
    pub(crate) call: Call,
}

impl GetScanJobStatus {
    /// Id of the scan job.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkflowRunStatus>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::WorkflowRunStatus> {
        codegen::wait(self.call, get_scan_job_status_state)
    }
}

pub(crate) fn get_scan_job_status_state(job: &types::WorkflowRunStatus) -> JobState {
    let status: String = job
        .status
        .as_ref()
        .map(|value| value.as_str().to_owned())
        .unwrap_or_default();
    let phase = match status.as_str() {
        "WORKFLOW_PROCESSING_STATUS_COMPLETED"
        | "WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE" => Phase::Done,
        "WORKFLOW_PROCESSING_STATUS_FAILED" | "WORKFLOW_PROCESSING_STATUS_TIMED_OUT" => {
            Phase::Failed
        }
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: None,
        message: job.error.as_ref().cloned(),
        task: None,
    }
}

pub(crate) static GET_SCAN_RUN: Operation = Operation {
    id: "getScanRun",
    method: Method::GET,
    path: "/api/v1/sds/scan-run/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_scan_run`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScanRun {
    pub(crate) call: Call,
}

impl GetScanRun {
    /// Id of the scan run.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanRun>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RESET_SCAN: Operation = Operation {
    id: "resetScan",
    method: Method::PUT,
    path: "/api/v1/sds/scan-job/reset-scan",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::reset_scan`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetScan {
    pub(crate) call: Call,
}

impl ResetScan {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanReset>) -> Self {
        self.call.json::<types::ScanReset>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanResetResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RETRY_SCAN_JOB: Operation = Operation {
    id: "retryScanJob",
    method: Method::PUT,
    path: "/api/v1/sds/scan-job/{id}/retry",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::retry_scan_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetryScanJob {
    pub(crate) call: Call,
}

impl RetryScanJob {
    /// Id of the scan job.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkflowRunStatus>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_scan_job_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::WorkflowRunStatus> {
        let started_id = self.call.parameter("id");
        codegen::send_and_wait(
            self.call,
            move |core, _started: &types::WorkflowRunStatus| {
                let mut poll = Call::new(core, &super::scan::GET_SCAN_JOB_STATUS);
                let id = started_id
                    .clone()
                    .ok_or_else(|| codegen::missing("retryScanJob", "id"))?;
                poll.path::<String>("id", id);
                Ok(poll)
            },
            super::scan::get_scan_job_status_state,
        )
    }
}

pub(crate) static RUN_SCAN_JOB: Operation = Operation {
    id: "runScanJob",
    method: Method::POST,
    path: "/api/v1/sds/scan-job/{id}/run",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::run_scan_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunScanJob {
    pub(crate) call: Call,
}

impl RunScanJob {
    /// Id of the scan job.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkflowRunStatus>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_scan_job_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::WorkflowRunStatus> {
        let started_id = self.call.parameter("id");
        codegen::send_and_wait(
            self.call,
            move |core, _started: &types::WorkflowRunStatus| {
                let mut poll = Call::new(core, &super::scan::GET_SCAN_JOB_STATUS);
                let id = started_id
                    .clone()
                    .ok_or_else(|| codegen::missing("runScanJob", "id"))?;
                poll.path::<String>("id", id);
                Ok(poll)
            },
            super::scan::get_scan_job_status_state,
        )
    }
}

pub(crate) static SET_SCAN_PARTITION_COLUMNS: Operation = Operation {
    id: "setScanPartitionColumns",
    method: Method::PUT,
    path: "/api/v1/sds/scan-job/{id}/partition-columns",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::set_scan_partition_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetScanPartitionColumns {
    pub(crate) call: Call,
}

impl SetScanPartitionColumns {
    /// Id of the scan job.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanPartitionColumnsWrite>) -> Self {
        self.call.json::<types::ScanPartitionColumnsWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::ScanPartitionColumnsResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static TERMINATE_SCAN_JOB: Operation = Operation {
    id: "terminateScanJob",
    method: Method::POST,
    path: "/api/v1/sds/scan-job/{id}/terminate",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::terminate_scan_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TerminateScanJob {
    pub(crate) call: Call,
}

impl TerminateScanJob {
    /// Id of the scan job.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanJobTermination>) -> Self {
        self.call.json::<types::ScanJobTermination>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static UPDATE_SCAN_JOB: Operation = Operation {
    id: "updateScanJob",
    method: Method::PUT,
    path: "/api/v1/sds/scan-job/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_scan_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateScanJob {
    pub(crate) call: Call,
}

impl UpdateScanJob {
    /// Id of the scan job.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScanJobWrite>) -> Self {
        self.call.json::<types::ScanJobWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ScanJob>, Error> {
        self.call.send_json().await
    }
}
