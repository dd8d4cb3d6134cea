// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `issue`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use serde_json::{Map, Value};
use super::{Client, builder, types};

/// # issue
///
/// What alerts, and what is done about it.
impl Client {
    /// Make the same change to several issues, given by their ids.
    ///
    /// Issues that could not be changed are listed in the answer; the others are changed all the same. `bulkUpdateIssues` takes a condition instead of ids.
    ///
    /// `PUT /api/v1/issues/batch`
    ///
    /// Evidence: **unverified** (published OpenAPI document, whose body schema is called a wrapper; no client that sends it is known).
    ///
    /// Required: `body`.
    pub fn batch_update_issues(&self) -> builder::BatchUpdateIssues {
        builder::BatchUpdateIssues {
            call: Call::new(&self.core, &BATCH_UPDATE_ISSUES),
        }
    }
    /// Make the same change to all issues that meet a condition.
    ///
    /// Give `where` and one or more of the updates. What an empty `where` means is not documented, so always set it.
    ///
    /// `PUT /api/v1/issues/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn bulk_update_issues(&self) -> builder::BulkUpdateIssues {
        builder::BulkUpdateIssues {
            call: Call::new(&self.core, &BULK_UPDATE_ISSUES),
        }
    }
    /// Fetch a page of tables with a summary of their issues.
    ///
    /// Reads only, although it is a POST.
    ///
    /// `POST /api/v1/issues/tables/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn fetch_issue_table_summaries(&self) -> builder::FetchIssueTableSummaries {
        let mut call = Call::new(&self.core, &FETCH_ISSUE_TABLE_SUMMARIES);
        call.json(&types::IssueTableSummariesFetch::new());
        builder::FetchIssueTableSummaries {
            call,
        }
    }
    /// Fetch a page of issues.
    ///
    /// Reads only, although it is a POST. All filters are optional and narrow the list together. Each issue comes with its whole history in `events`, so answers are large: ask for small pages. An issue's display name can't be filtered by; use `companyIssueId` or `getIssueByKey`. The collections to look into are called `slaIds` here.
    ///
    /// `POST /api/v1/issues/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server; called like this by Mozilla's public ETL code; called like this by PostHog's public source).
    pub fn fetch_issues(&self) -> builder::FetchIssues {
        let mut call = Call::new(&self.core, &FETCH_ISSUES);
        call.json(&types::IssuesFetch::new());
        builder::FetchIssues { call }
    }
    /// Get one issue.
    ///
    /// The answer has the form of a list with one issue in `issue`. It holds the issue's whole history.
    ///
    /// `GET /api/v1/issues/{issueId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `issue_id`.
    pub fn get_issue(&self) -> builder::GetIssue {
        builder::GetIssue {
            call: Call::new(&self.core, &GET_ISSUE),
        }
    }
    /// Get an issue by the key that people see.
    ///
    /// `GET /api/v1/issues/company-issue/{issueKey}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `issue_key`.
    pub fn get_issue_by_key(&self) -> builder::GetIssueByKey {
        builder::GetIssueByKey {
            call: Call::new(&self.core, &GET_ISSUE_BY_KEY),
        }
    }
    /// List the issues that an issue could be merged with.
    ///
    /// The issues upstream and downstream of this one in the lineage.
    ///
    /// `GET /api/v1/issues/{issueId}/suggested-merge`
    ///
    /// Evidence: **unverified** (the path is in Bigeye's MCP server, which passes the answer on as it is; no answer is known).
    ///
    /// Required: `issue_id`.
    pub fn list_suggested_merge_issues(&self) -> builder::ListSuggestedMergeIssues {
        builder::ListSuggestedMergeIssues {
            call: Call::new(&self.core, &LIST_SUGGESTED_MERGE_ISSUES),
        }
    }
    /// Merge issues into an incident.
    ///
    /// Makes a new incident, or adds to the one in `existingIncident`. The merged issues get the incident as their `parentIssue`.
    ///
    /// `POST /api/v1/issues/merge`
    ///
    /// Evidence: read in the vendor's own code (Bigeye's MCP server sends `where`, `existingIncident` and `incidentName`; the other members and the answer are messages of Bigeye SDK 0.11.15, matched by name).
    ///
    /// Required: `body`.
    pub fn merge_issues(&self) -> builder::MergeIssues {
        builder::MergeIssues {
            call: Call::new(&self.core, &MERGE_ISSUES),
        }
    }
    /// Suggest steps to resolve an issue.
    ///
    /// The steps are written by a language model. Whether a call makes new steps or reads those that are there is not documented, so it is not sent again after a failure.
    ///
    /// `POST /api/v1/issues/resolution/{issueId}`
    ///
    /// Evidence: **unverified** (the path is in Bigeye's MCP server, which sends no body; the form of the answer is a message of Bigeye SDK 0.11.15, matched by name).
    ///
    /// Required: `issue_id`.
    pub fn suggest_issue_resolution(&self) -> builder::SuggestIssueResolution {
        builder::SuggestIssueResolution {
            call: Call::new(&self.core, &SUGGEST_ISSUE_RESOLUTION),
        }
    }
    /// Take issues out of their incident.
    ///
    /// Give the issues in `where.ids`, or the incidents in `where.parentIssueIds` to take all issues out of them. One of the two is needed, according to Bigeye's own MCP server.
    ///
    /// `POST /api/v1/issues/unmerge`
    ///
    /// Evidence: read in the vendor's own code (Bigeye's MCP server; the body is also the message UnmergeIssuesRequest of Bigeye SDK 0.11.15; no answer is known).
    ///
    /// Required: `body`.
    pub fn unmerge_issues(&self) -> builder::UnmergeIssues {
        builder::UnmergeIssues {
            call: Call::new(&self.core, &UNMERGE_ISSUES),
        }
    }
    /// Change one issue.
    ///
    /// Give one or more of the updates; each adds an entry to the issue's history. To close an issue set `statusUpdate.newStatus` to `ISSUE_STATUS_CLOSED` together with `statusUpdate.closingLabel`, without which Bigeye's own MCP server refuses to send the call. To unassign it, give an assignee with the id 0.
    ///
    /// `PUT /api/v1/issues/{issueId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `issue_id`, `body`.
    pub fn update_issue(&self) -> builder::UpdateIssue {
        builder::UpdateIssue {
            call: Call::new(&self.core, &UPDATE_ISSUE),
        }
    }
}

pub(crate) static BATCH_UPDATE_ISSUES: Operation = Operation {
    id: "batchUpdateIssues",
    method: Method::PUT,
    path: "/api/v1/issues/batch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::batch_update_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateIssues {
    pub(crate) call: Call,
}

impl BatchUpdateIssues {
    /// The body.
    ///
    /// One that chooses nothing by `issueIds`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::IssueBatchUpdate>) -> Self {
        self.call.json::<types::IssueBatchUpdate>(&value.into());
        self.call.chosen_by(&["issueIds"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::IssueBatchUpdateResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static BULK_UPDATE_ISSUES: Operation = Operation {
    id: "bulkUpdateIssues",
    method: Method::PUT,
    path: "/api/v1/issues/bulk",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_update_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUpdateIssues {
    pub(crate) call: Call,
}

impl BulkUpdateIssues {
    /// The body.
    ///
    /// One that chooses nothing by `where`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::IssueBulkUpdate>) -> Self {
        self.call.json::<types::IssueBulkUpdate>(&value.into());
        self.call.chosen_by(&["where"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static FETCH_ISSUE_TABLE_SUMMARIES: Operation = Operation {
    id: "fetchIssueTableSummaries",
    method: Method::POST,
    path: "/api/v1/issues/tables/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_issue_table_summaries`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchIssueTableSummaries {
    pub(crate) call: Call,
}

impl FetchIssueTableSummaries {
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssueTableSummariesFetch>) -> Self {
        self.call.json::<types::IssueTableSummariesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::IssueTableSummaryPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::IssueTableSummary> {
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
            |page: Response<types::IssueTableSummaryPage>| {
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
                    items: body.table_summary.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static FETCH_ISSUES: Operation = Operation {
    id: "fetchIssues",
    method: Method::POST,
    path: "/api/v1/issues/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchIssues {
    pub(crate) call: Call,
}

impl FetchIssues {
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssuesFetch>) -> Self {
        self.call.json::<types::IssuesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::IssuePage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Issue> {
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
            |page: Response<types::IssuePage>| {
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
                    items: body.issue.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_ISSUE: Operation = Operation {
    id: "getIssue",
    method: Method::GET,
    path: "/api/v1/issues/{issueId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIssue {
    pub(crate) call: Call,
}

impl GetIssue {
    /// Id of the issue.
    ///
    /// Path parameter `issueId`.
    pub fn issue_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("issueId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::IssuePage>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_ISSUE_BY_KEY: Operation = Operation {
    id: "getIssueByKey",
    method: Method::GET,
    path: "/api/v1/issues/company-issue/{issueKey}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_issue_by_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIssueByKey {
    pub(crate) call: Call,
}

impl GetIssueByKey {
    /// The issue's key as it is shown to people, which is the member `name` of an issue; not its `id`.
    ///
    /// Path parameter `issueKey`.
    pub fn issue_key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("issueKey", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::IssuePage>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SUGGESTED_MERGE_ISSUES: Operation = Operation {
    id: "listSuggestedMergeIssues",
    method: Method::GET,
    path: "/api/v1/issues/{issueId}/suggested-merge",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_suggested_merge_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSuggestedMergeIssues {
    pub(crate) call: Call,
}

impl ListSuggestedMergeIssues {
    /// Id of the issue.
    ///
    /// Path parameter `issueId`.
    pub fn issue_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("issueId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<Map<String, Value>>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static MERGE_ISSUES: Operation = Operation {
    id: "mergeIssues",
    method: Method::POST,
    path: "/api/v1/issues/merge",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::merge_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MergeIssues {
    pub(crate) call: Call,
}

impl MergeIssues {
    /// The body.
    ///
    /// One that chooses nothing by `where`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::IssueMerge>) -> Self {
        self.call.json::<types::IssueMerge>(&value.into());
        self.call.chosen_by(&["where"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::IssueMergeResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SUGGEST_ISSUE_RESOLUTION: Operation = Operation {
    id: "suggestIssueResolution",
    method: Method::POST,
    path: "/api/v1/issues/resolution/{issueId}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::suggest_issue_resolution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SuggestIssueResolution {
    pub(crate) call: Call,
}

impl SuggestIssueResolution {
    /// Id of the issue.
    ///
    /// Path parameter `issueId`.
    pub fn issue_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("issueId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::IssueResolutionSteps>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UNMERGE_ISSUES: Operation = Operation {
    id: "unmergeIssues",
    method: Method::POST,
    path: "/api/v1/issues/unmerge",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::unmerge_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnmergeIssues {
    pub(crate) call: Call,
}

impl UnmergeIssues {
    /// The body.
    ///
    /// One that chooses nothing by `where`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::IssueUnmerge>) -> Self {
        self.call.json::<types::IssueUnmerge>(&value.into());
        self.call.chosen_by(&["where"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<Map<String, Value>>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_ISSUE: Operation = Operation {
    id: "updateIssue",
    method: Method::PUT,
    path: "/api/v1/issues/{issueId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_issue`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateIssue {
    pub(crate) call: Call,
}

impl UpdateIssue {
    /// Id of the issue.
    ///
    /// Path parameter `issueId`.
    pub fn issue_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("issueId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssueUpdate>) -> Self {
        self.call.json::<types::IssueUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::IssueResponse>, Error> {
        self.call.send_json().await
    }
}
