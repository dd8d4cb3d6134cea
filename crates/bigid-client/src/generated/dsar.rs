// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `dsar`.

use client_runtime::{
    Download, Error, ItemStream, RawJson, Response, Secret, Waiter, codegen,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use serde_json::{Map, Value};
use super::{Client, builder, types};

/// # dsar
///
/// Requests of people who want to know what is stored of them, or have it deleted.
impl Client {
    /// Ask for a report of what is stored of a person.
    ///
    /// Starts a search, which goes on after the answer. `getDsarScan` and `listDsarScans` say how far it is,
    /// `getDsarReport` has what was found. A description that others made of the API has another body, with
    /// `userValues`: two clients contradict it.
    ///
    /// `POST /sar/reports`
    ///
    /// Evidence: used by third parties' code (BigPyD; a Django client of requests by others).
    ///
    /// Required: `body`.
    pub fn create_dsar_report(&self) -> builder::CreateDsarReport {
        builder::CreateDsarReport {
            call: Call::new(&self.core, &CREATE_DSAR_REPORT),
        }
    }
    /// Ask for reports of many people.
    ///
    /// What goes out and what comes back is not known.
    ///
    /// `POST /sar/reports/bulk`
    ///
    /// Evidence: used by third parties' code (BigPyD, the path only).
    ///
    /// Required: `body`.
    pub fn create_dsar_reports(&self) -> builder::CreateDsarReports {
        builder::CreateDsarReports {
            call: Call::new(&self.core, &CREATE_DSAR_REPORTS),
        }
    }
    /// Download the short report of a request, as a file.
    ///
    /// What stands in it is not known. Personal data.
    ///
    /// `GET /sar/reports/{requestId}/short-report`
    ///
    /// Evidence: **unverified** (API Evangelist, DSAR API; a Django client of requests by others, in a comment).
    ///
    /// Required: `request_id`.
    pub fn export_dsar_short_report(&self) -> builder::ExportDsarShortReport {
        builder::ExportDsarShortReport {
            call: Call::new(&self.core, &EXPORT_DSAR_SHORT_REPORT),
        }
    }
    /// Find people in the correlation sets of a profile.
    ///
    /// `GET /sar/search/entity-sources`
    ///
    /// Evidence: used by third parties' code (BigPyD; a Django client of requests by others).
    pub fn find_data_subjects(&self) -> builder::FindDataSubjects {
        builder::FindDataSubjects {
            call: Call::new(&self.core, &FIND_DATA_SUBJECTS),
        }
    }
    /// Get what was found of a person, page by page.
    ///
    /// The records are personal data. The same path gives a CSV file for `format=csv`, which is no operation of its own, since a
    /// path has one answer here: `export_dsar_report` of the client downloads it.
    ///
    /// `GET /sar/reports/{requestId}`
    ///
    /// Evidence: used by third parties' code (BigPyD; integration by Thales; a Django client of requests by others).
    ///
    /// Required: `request_id`.
    pub fn get_dsar_report(&self) -> builder::GetDsarReport {
        builder::GetDsarReport {
            call: Call::new(&self.core, &GET_DSAR_REPORT),
        }
    }
    /// Get how far the search of a request is.
    ///
    /// Only a description that others made of the API has this path; `listDsarScans` is the well-known way.
    ///
    /// `GET /sar/reports/{requestId}/status`
    ///
    /// Evidence: **unverified** (API Evangelist, DSAR API).
    ///
    /// Required: `request_id`.
    pub fn get_dsar_report_status(&self) -> builder::GetDsarReportStatus {
        builder::GetDsarReportStatus {
            call: Call::new(&self.core, &GET_DSAR_REPORT_STATUS),
        }
    }
    /// Get the search of a request.
    ///
    /// What the answer looks like is not known.
    ///
    /// `GET /sar/scans/{requestId}`
    ///
    /// Evidence: used by third parties' code (BigPyD, a client by others).
    ///
    /// Required: `request_id`.
    pub fn get_dsar_scan(&self) -> builder::GetDsarScan {
        builder::GetDsarScan {
            call: Call::new(&self.core, &GET_DSAR_SCAN),
        }
    }
    /// List the objects that are to be deleted.
    ///
    /// An entry is an object that holds data of a person who asked for their deletion.
    ///
    /// `GET /data-minimization/objects`
    ///
    /// Evidence: used by third parties' code (integration by Thales).
    pub fn list_deletion_requests(&self) -> builder::ListDeletionRequests {
        builder::ListDeletionRequests {
            call: Call::new(&self.core, &LIST_DELETION_REQUESTS),
        }
    }
    /// List the attributes by which a profile finds people.
    ///
    /// Whether the list comes in the wrapper of newer endpoints is not known: both are read.
    ///
    /// `GET /sar/attributes`
    ///
    /// Evidence: documented by the vendor (DSAR tutorial, the parameter and two members of the answer).
    pub fn list_dsar_attributes(&self) -> builder::ListDsarAttributes {
        builder::ListDsarAttributes {
            call: Call::new(&self.core, &LIST_DSAR_ATTRIBUTES),
        }
    }
    /// List the profiles of requests.
    ///
    /// A profile says in which data sources and correlation sets is searched.
    ///
    /// `GET /sar/profiles`
    ///
    /// Evidence: documented by the vendor (DSAR tutorial, with an example).
    pub fn list_dsar_profiles(&self) -> builder::ListDsarProfiles {
        builder::ListDsarProfiles {
            call: Call::new(&self.core, &LIST_DSAR_PROFILES),
        }
    }
    /// List the searches of requests.
    ///
    /// `GET /sar/scans`
    ///
    /// Evidence: used by third parties' code (BigPyD; a Django client of requests by others).
    pub fn list_dsar_scans(&self) -> builder::ListDsarScans {
        builder::ListDsarScans {
            call: Call::new(&self.core, &LIST_DSAR_SCANS),
        }
    }
    /// Ask for the deletion of what was found of a person.
    ///
    /// Whether something is deleted at once no source says; `listDeletionRequests` has what waits for it. What the
    /// answer looks like is not known.
    ///
    /// `POST /sar/reports/{requestId}/request-for-remove`
    ///
    /// Evidence: used by third parties' code (BigPyD, a client by others).
    ///
    /// Required: `request_id`.
    pub fn request_dsar_deletion(&self) -> builder::RequestDsarDeletion {
        builder::RequestDsarDeletion {
            call: Call::new(&self.core, &REQUEST_DSAR_DELETION),
        }
    }
    /// Say what is to become of objects that are to be deleted.
    ///
    /// `actionType` is done with all entries that match the query.
    ///
    /// `POST /data-minimization/objects/action`
    ///
    /// Evidence: used by third parties' code (integration by Thales).
    ///
    /// Required: `body`.
    pub fn update_deletion_requests(&self) -> builder::UpdateDeletionRequests {
        builder::UpdateDeletionRequests {
            call: Call::new(&self.core, &UPDATE_DELETION_REQUESTS),
        }
    }
}

pub(crate) static CREATE_DSAR_REPORT: Operation = Operation {
    id: "createDsarReport",
    method: Method::POST,
    path: "/sar/reports",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_dsar_report`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDsarReport {
    pub(crate) call: Call,
}

impl CreateDsarReport {
    /// Id of the profile, where it does not stand in the body.
    ///
    /// Query parameter `profileId`.
    pub fn profile_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("profileId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DsarReportCreate>) -> Self {
        self.call.json::<types::DsarReportCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DsarReportStarted>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_DSAR_REPORTS: Operation = Operation {
    id: "createDsarReports",
    method: Method::POST,
    path: "/sar/reports/bulk",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_dsar_reports`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDsarReports {
    pub(crate) call: Call,
}

impl CreateDsarReports {
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
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static EXPORT_DSAR_SHORT_REPORT: Operation = Operation {
    id: "exportDsarShortReport",
    method: Method::GET,
    path: "/sar/reports/{requestId}/short-report",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::export_dsar_short_report`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportDsarShortReport {
    pub(crate) call: Call,
}

impl ExportDsarShortReport {
    /// Id of the request, as `createDsarReport` gives it.
    ///
    /// Path parameter `requestId`.
    pub fn request_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("requestId", value);
        self
    }
    /// `json` or `csv`.
    ///
    /// Query parameter `format`.
    pub fn format(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("format", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static FIND_DATA_SUBJECTS: Operation = Operation {
    id: "findDataSubjects",
    method: Method::GET,
    path: "/sar/search/entity-sources",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::find_data_subjects`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FindDataSubjects {
    pub(crate) call: Call,
}

impl FindDataSubjects {
    /// Id of the profile, as `listDsarProfiles` gives it.
    ///
    /// Query parameter `profileId`.
    pub fn profile_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("profileId", value);
        self
    }
    /// Name of the person.
    ///
    /// Query parameter `userName`.
    pub fn user_name(mut self, value: impl TryInto<Secret>) -> Self {
        self.call.query::<Secret>("userName", value);
        self
    }
    /// Id of the person in a correlation set.
    ///
    /// Query parameter `userId`.
    pub fn user_id(mut self, value: impl TryInto<Secret>) -> Self {
        self.call.query::<Secret>("userId", value);
        self
    }
    /// `true` gives all that is known of each.
    ///
    /// Query parameter `allAttributes`.
    pub fn all_attributes(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("allAttributes", value);
        self
    }
    /// Sends the request, and gives `usersArray` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `usersArray`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<RawJson>, Error> {
        codegen::send_unwrapped(
                self.call,
                "usersArray",
                |whole: types::DataSubjectList| whole.users_array,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `usersArray`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::DataSubjectList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_DSAR_REPORT: Operation = Operation {
    id: "getDsarReport",
    method: Method::GET,
    path: "/sar/reports/{requestId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_dsar_report`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDsarReport {
    pub(crate) call: Call,
}

impl GetDsarReport {
    /// Id of the request, as `createDsarReport` gives it.
    ///
    /// Path parameter `requestId`.
    pub fn request_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("requestId", value);
        self
    }
    /// Largest number of records in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Number of records to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `offset`.
    pub fn offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("offset", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DsarReport>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DsarRecord> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "offset",
            },
            limit: Some("limit"),
            max_limit: None,
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::DsarReport>| {
                let total = None;
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.records.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_DSAR_REPORT_STATUS: Operation = Operation {
    id: "getDsarReportStatus",
    method: Method::GET,
    path: "/sar/reports/{requestId}/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_dsar_report_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDsarReportStatus {
    pub(crate) call: Call,
}

impl GetDsarReportStatus {
    /// Id of the request, as `createDsarReport` gives it.
    ///
    /// Path parameter `requestId`.
    pub fn request_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("requestId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DsarReportStatus>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::DsarReportStatus> {
        codegen::wait(self.call, get_dsar_report_status_state)
    }
}

pub(crate) fn get_dsar_report_status_state(job: &types::DsarReportStatus) -> JobState {
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

pub(crate) static GET_DSAR_SCAN: Operation = Operation {
    id: "getDsarScan",
    method: Method::GET,
    path: "/sar/scans/{requestId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_dsar_scan`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDsarScan {
    pub(crate) call: Call,
}

impl GetDsarScan {
    /// Id of the request, as `createDsarReport` gives it.
    ///
    /// Path parameter `requestId`.
    pub fn request_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("requestId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DELETION_REQUESTS: Operation = Operation {
    id: "listDeletionRequests",
    method: Method::GET,
    path: "/data-minimization/objects",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_deletion_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeletionRequests {
    pub(crate) call: Call,
}

impl ListDeletionRequests {
    /// Number of entries to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of entries in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// `true` puts the number of all entries that match into the answer.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// How to sort, as JSON text: `[{"field":"state","order":"asc"}]`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sort", value);
        self
    }
    /// Only entries that match, as JSON text: `[{"field":"state","operator":"equal","value":"Pending"}]`.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeletionRequestList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DeletionRequest> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: None,
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::DeletionRequestList>| {
                let total = None;
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body
                        .data
                        .and_then(|value| value.delete_queries)
                        .unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static LIST_DSAR_ATTRIBUTES: Operation = Operation {
    id: "listDsarAttributes",
    method: Method::GET,
    path: "/sar/attributes",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_dsar_attributes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDsarAttributes {
    pub(crate) call: Call,
}

impl ListDsarAttributes {
    /// Id of the profile, as `listDsarProfiles` gives it.
    ///
    /// Query parameter `profileId`.
    pub fn profile_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("profileId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DsarAttributeList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DSAR_PROFILES: Operation = Operation {
    id: "listDsarProfiles",
    method: Method::GET,
    path: "/sar/profiles",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_dsar_profiles`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDsarProfiles {
    pub(crate) call: Call,
}

impl ListDsarProfiles {
    /// Sends the request, and gives `profiles` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `profiles`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::DsarProfile>>, Error> {
        codegen::send_unwrapped(
                self.call,
                "profiles",
                |whole: types::DsarProfileList| whole.profiles,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `profiles`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::DsarProfileList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DSAR_SCANS: Operation = Operation {
    id: "listDsarScans",
    method: Method::GET,
    path: "/sar/scans",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_dsar_scans`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDsarScans {
    pub(crate) call: Call,
}

impl ListDsarScans {
    /// Only searches that are so far: `Started` or `Completed`.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("state", value);
        self
    }
    /// Number of searches to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of searches in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DsarScanList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DsarScan> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "skip",
            },
            limit: Some("limit"),
            max_limit: None,
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::DsarScanList>| {
                let total = None;
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.scans.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static REQUEST_DSAR_DELETION: Operation = Operation {
    id: "requestDsarDeletion",
    method: Method::POST,
    path: "/sar/reports/{requestId}/request-for-remove",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::request_dsar_deletion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestDsarDeletion {
    pub(crate) call: Call,
}

impl RequestDsarDeletion {
    /// Id of the request, as `createDsarReport` gives it.
    ///
    /// Path parameter `requestId`.
    pub fn request_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("requestId", value);
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

pub(crate) static UPDATE_DELETION_REQUESTS: Operation = Operation {
    id: "updateDeletionRequests",
    method: Method::POST,
    path: "/data-minimization/objects/action",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_deletion_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDeletionRequests {
    pub(crate) call: Call,
}

impl UpdateDeletionRequests {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeletionRequestsUpdate>) -> Self {
        self.call.json::<types::DeletionRequestsUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeletionRequestsOutcome>, Error> {
        self.call.send_json().await
    }
}
