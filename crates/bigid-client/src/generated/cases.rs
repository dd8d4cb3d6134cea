// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `cases`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # cases
///
/// Cases: what of the data breaks a policy, and who sees to it.
impl Client {
    /// Give a case to a user.
    ///
    /// What the answer looks like is not known.
    ///
    /// `PATCH /actionable-insights/cases/{caseId}`
    ///
    /// Evidence: read in the vendor's own code (BigID plugin).
    ///
    /// Required: `case_id`, `body`.
    pub fn assign_case(&self) -> builder::AssignCase {
        builder::AssignCase {
            call: Call::new(&self.core, &ASSIGN_CASE),
        }
    }
    /// Count the cases of each severity.
    ///
    /// The path is that of a tool, in which dashes and slashes can't be told apart; its siblings have dashes. Whether
    /// the list comes in the wrapper of newer endpoints is not known: both are read.
    ///
    /// `GET /actionable-insights/cases-by-severity`
    ///
    /// Evidence: **unverified** (BigID plugin, the name of a tool and the members of the answer).
    pub fn count_cases_by_severity(&self) -> builder::CountCasesBySeverity {
        builder::CountCasesBySeverity {
            call: Call::new(&self.core, &COUNT_CASES_BY_SEVERITY),
        }
    }
    /// Get how many cases were open and closed in the last 30 days.
    ///
    /// `GET /actionable-insights/trends`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server).
    pub fn get_case_trends(&self) -> builder::GetCaseTrends {
        builder::GetCaseTrends {
            call: Call::new(&self.core, &GET_CASE_TRENDS),
        }
    }
    /// List the cases.
    ///
    /// A case is a data source that breaks a policy. Cases hold large members that few callers need: `fields` says
    /// which members the answer is to have.
    ///
    /// `GET /actionable-insights/all-cases`
    ///
    /// Evidence: documented by the vendor (Data Posture tutorial; BigID quickstart, mocked case; BigID plugin).
    pub fn list_cases(&self) -> builder::ListCases {
        builder::ListCases {
            call: Call::new(&self.core, &LIST_CASES),
        }
    }
    /// List the cases, grouped by policy.
    ///
    /// BigID's own tools don't agree on the form of the answer: what is in it is kept, and nothing of it is typed.
    ///
    /// `GET /actionable-insights/cases-group-by-policy`
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server; BigID plugin).
    pub fn list_cases_by_policy(&self) -> builder::ListCasesByPolicy {
        builder::ListCasesByPolicy {
            call: Call::new(&self.core, &LIST_CASES_BY_POLICY),
        }
    }
    /// List the five most critical open cases.
    ///
    /// The path is that of a tool, in which dashes and slashes can't be told apart; its siblings have dashes. Whether
    /// the list comes in the wrapper of newer endpoints is not known: both are read.
    ///
    /// `GET /actionable-insights/top-critical-cases`
    ///
    /// Evidence: **unverified** (BigID plugin, the name of a tool and the members of the answer).
    pub fn list_top_critical_cases(&self) -> builder::ListTopCriticalCases {
        builder::ListTopCriticalCases {
            call: Call::new(&self.core, &LIST_TOP_CRITICAL_CASES),
        }
    }
    /// Change the status of a case.
    ///
    /// What the answer looks like is not known, only that its status is 200.
    ///
    /// `PATCH /actionable-insights/case-status/{caseId}`
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart; BigID plugin).
    ///
    /// Required: `case_id`, `body`.
    pub fn update_case_status(&self) -> builder::UpdateCaseStatus {
        builder::UpdateCaseStatus {
            call: Call::new(&self.core, &UPDATE_CASE_STATUS),
        }
    }
    /// Change the status or the assignee of many cases.
    ///
    /// All cases that the filters of the body name are changed. The colon is part of the path. BigID's tool that calls
    /// this has no value for `actionType`; the three that are known come from a description that others made of the
    /// API, whose body contradicts the one that BigID's tool sends. Try it on a filter that names one case.
    ///
    /// `PATCH /actionable-insights/cases:{actionType}`
    ///
    /// Evidence: **unverified** (BigID plugin (body); API Evangelist, Data Posture API (path)).
    ///
    /// Required: `action_type`, `body`.
    pub fn update_cases(&self) -> builder::UpdateCases {
        builder::UpdateCases {
            call: Call::new(&self.core, &UPDATE_CASES),
        }
    }
}

pub(crate) static ASSIGN_CASE: Operation = Operation {
    id: "assignCase",
    method: Method::PATCH,
    path: "/actionable-insights/cases/{caseId}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::assign_case`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssignCase {
    pub(crate) call: Call,
}

impl AssignCase {
    /// Id of the case inside BigID, 24 hexadecimal digits: its `_id` or `id`, and not the `caseId` that people see.
    ///
    /// Path parameter `caseId`.
    pub fn case_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("caseId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CaseAssignment>) -> Self {
        self.call.json::<types::CaseAssignment>(&value.into());
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

pub(crate) static COUNT_CASES_BY_SEVERITY: Operation = Operation {
    id: "countCasesBySeverity",
    method: Method::GET,
    path: "/actionable-insights/cases-by-severity",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::count_cases_by_severity`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CountCasesBySeverity {
    pub(crate) call: Call,
}

impl CountCasesBySeverity {
    /// Only cases with this status; cases of all statuses if left out.
    ///
    /// Query parameter `caseStatus`.
    pub fn case_status(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("caseStatus", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CaseSeverityCounts>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_CASE_TRENDS: Operation = Operation {
    id: "getCaseTrends",
    method: Method::GET,
    path: "/actionable-insights/trends",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_case_trends`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCaseTrends {
    pub(crate) call: Call,
}

impl GetCaseTrends {
    /// Sends the request, and gives `data` of the answer; [`send_whole`](Self::send_whole) gives all of it.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer, also that it has no `data`: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CaseTrends>, Error> {
        codegen::send_unwrapped(
                self.call,
                "data",
                |whole: types::CaseTrendsAnswer| whole.data,
            )
            .await
    }
    /// Sends the request, and gives the whole answer around `data`.
    ///
    /// # Errors
    ///
    /// As for [`send`](Self::send), but for a member that is missing.
    pub async fn send_whole(self) -> Result<Response<types::CaseTrendsAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CASES: Operation = Operation {
    id: "listCases",
    method: Method::GET,
    path: "/actionable-insights/all-cases",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_cases`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCases {
    pub(crate) call: Call,
}

impl ListCases {
    /// Only cases that match, as JSON text: `[{"field":"caseStatus","operator":"equals","value":"open"}]`. BigID's
    /// own tools write `equal` too.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Members that the answer is to have, as JSON text: `["caseId","_id","caseStatus"]`; all if left out.
    ///
    /// Query parameter `fields`.
    pub fn fields(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("fields", value);
        self
    }
    /// How to sort, as JSON text: `[{"field":"numberOfAffectedObjects","desc":true}]`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sort", value);
        self
    }
    /// Number of cases to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of cases in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Another name of `skip`, which an integration sends. Streams page with `skip`.
    ///
    /// Query parameter `offset`.
    pub fn offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("offset", value);
        self
    }
    /// `true` puts the number of all cases that match into the answer.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CaseList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Case> {
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
            |page: Response<types::CaseList>| {
                let total = page
                    .data
                    .as_ref()
                    .and_then(|value| value.total_count.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.data.and_then(|value| value.cases).unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static LIST_CASES_BY_POLICY: Operation = Operation {
    id: "listCasesByPolicy",
    method: Method::GET,
    path: "/actionable-insights/cases-group-by-policy",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_cases_by_policy`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCasesByPolicy {
    pub(crate) call: Call,
}

impl ListCasesByPolicy {
    /// What to group by: `policy`, `severity`, `status` or `dataSource`.
    ///
    /// Query parameter `groupBy`.
    pub fn group_by(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("groupBy", value);
        self
    }
    /// Only cases that match, as JSON text: `[{"field":"caseStatus","operator":"equals","value":"open"}]`. BigID's
    /// own tools write `equal` too.
    ///
    /// Query parameter `filter`.
    pub fn filter(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter", value);
        self
    }
    /// Number of groups to leave out at the beginning; 0 if left out.
    ///
    /// Query parameter `skip`.
    pub fn skip(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("skip", value);
        self
    }
    /// Largest number of groups in one answer.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// `true` puts the number of all groups that match into the answer.
    ///
    /// Query parameter `requireTotalCount`.
    pub fn require_total_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("requireTotalCount", value);
        self
    }
    /// Only cases with this status.
    ///
    /// Query parameter `caseStatus`.
    pub fn case_status(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("caseStatus", value);
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

pub(crate) static LIST_TOP_CRITICAL_CASES: Operation = Operation {
    id: "listTopCriticalCases",
    method: Method::GET,
    path: "/actionable-insights/top-critical-cases",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_top_critical_cases`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTopCriticalCases {
    pub(crate) call: Call,
}

impl ListTopCriticalCases {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CriticalCases>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_CASE_STATUS: Operation = Operation {
    id: "updateCaseStatus",
    method: Method::PATCH,
    path: "/actionable-insights/case-status/{caseId}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_case_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCaseStatus {
    pub(crate) call: Call,
}

impl UpdateCaseStatus {
    /// Id of the case inside BigID, 24 hexadecimal digits: its `_id` or `id`, and not the `caseId` that people see.
    ///
    /// Path parameter `caseId`.
    pub fn case_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("caseId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CaseStatusUpdate>) -> Self {
        self.call.json::<types::CaseStatusUpdate>(&value.into());
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

pub(crate) static UPDATE_CASES: Operation = Operation {
    id: "updateCases",
    method: Method::PATCH,
    path: "/actionable-insights/cases:{actionType}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_cases`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCases {
    pub(crate) call: Call,
}

impl UpdateCases {
    /// What to do: `update`, `resolve` or `acknowledge`.
    ///
    /// Path parameter `actionType`.
    pub fn action_type(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("actionType", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CasesUpdate>) -> Self {
        self.call.json::<types::CasesUpdate>(&value.into());
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
