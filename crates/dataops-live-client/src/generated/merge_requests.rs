// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `merge_requests`.

use client_runtime::{Error, ItemStream, Response, Timestamp, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # merge_requests
///
/// Requests to merge one branch into another.
impl Client {
    /// Call off a merge that waits for the pipeline.
    ///
    /// The merge request stays open.
    ///
    /// `POST /projects/{project_id}/merge_requests/{merge_request_iid}/cancel_merge_when_pipeline_succeeds`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn cancel_merge_when_pipeline_succeeds(
        &self,
    ) -> builder::CancelMergeWhenPipelineSucceeds {
        builder::CancelMergeWhenPipelineSucceeds {
            call: Call::new(&self.core, &CANCEL_MERGE_WHEN_PIPELINE_SUCCEEDS),
        }
    }
    /// Create a merge request.
    ///
    /// Whether it can be merged is worked out after the answer; waiting ends when that is known.
    ///
    /// `POST /projects/{project_id}/merge_requests`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_merge_request(&self) -> builder::CreateMergeRequest {
        builder::CreateMergeRequest {
            call: Call::new(&self.core, &CREATE_MERGE_REQUEST),
        }
    }
    /// Start a pipeline for a merge request.
    ///
    /// With `async` the answer is 202 and empty, and the pipeline may still fail to be made.
    ///
    /// `POST /projects/{project_id}/merge_requests/{merge_request_iid}/pipelines`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn create_merge_request_pipeline(&self) -> builder::CreateMergeRequestPipeline {
        builder::CreateMergeRequestPipeline {
            call: Call::new(&self.core, &CREATE_MERGE_REQUEST_PIPELINE),
        }
    }
    /// Delete a merge request.
    ///
    /// Only for owners of the project and administrators.
    ///
    /// `DELETE /projects/{project_id}/merge_requests/{merge_request_iid}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn delete_merge_request(&self) -> builder::DeleteMergeRequest {
        builder::DeleteMergeRequest {
            call: Call::new(&self.core, &DELETE_MERGE_REQUEST),
        }
    }
    /// Get a merge request.
    ///
    /// One merge request, by its number within the project. Waiting for it ends when it is known whether it can be merged: with `can_be_merged`, and with an error for `cannot_be_merged`. A rebase is followed by hand: ask with `include_rebase_in_progress` until `rebase_in_progress` is `false`, then look at `merge_error`.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn get_merge_request(&self) -> builder::GetMergeRequest {
        builder::GetMergeRequest {
            call: Call::new(&self.core, &GET_MERGE_REQUEST),
        }
    }
    /// Get a merge request with the files that it changes.
    ///
    /// The diffs are in `changes`. Newer versions of GitLab advise `listMergeRequestDiffs`, which has pages.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/changes`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn get_merge_request_changes(&self) -> builder::GetMergeRequestChanges {
        builder::GetMergeRequestChanges {
            call: Call::new(&self.core, &GET_MERGE_REQUEST_CHANGES),
        }
    }
    /// Get a version of a merge request.
    ///
    /// One version with its commits and diffs.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/versions/{version_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`, `version_id`.
    pub fn get_merge_request_version(&self) -> builder::GetMergeRequestVersion {
        builder::GetMergeRequestVersion {
            call: Call::new(&self.core, &GET_MERGE_REQUEST_VERSION),
        }
    }
    /// List the merge requests of a group.
    ///
    /// Merge requests of all projects of the group and of the groups below.
    ///
    /// `GET /groups/{group_id}/merge_requests`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_group_merge_requests(&self) -> builder::ListGroupMergeRequests {
        builder::ListGroupMergeRequests {
            call: Call::new(&self.core, &LIST_GROUP_MERGE_REQUESTS),
        }
    }
    /// List the issues that a merge request closes when it is merged.
    ///
    /// Issues of another tracker come with a key in place of a number.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/closes_issues`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; GitLab OpenAPI 17.10 names another model here).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn list_issues_closed_by_merge_request(
        &self,
    ) -> builder::ListIssuesClosedByMergeRequest {
        builder::ListIssuesClosedByMergeRequest {
            call: Call::new(&self.core, &LIST_ISSUES_CLOSED_BY_MERGE_REQUEST),
        }
    }
    /// List the commits of a merge request.
    ///
    /// Newest first.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/commits`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn list_merge_request_commits(&self) -> builder::ListMergeRequestCommits {
        builder::ListMergeRequestCommits {
            call: Call::new(&self.core, &LIST_MERGE_REQUEST_COMMITS),
        }
    }
    /// List the files that a merge request changes.
    ///
    /// Each with its diff. Since GitLab 15.7.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/diffs`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; since which version is unverified).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn list_merge_request_diffs(&self) -> builder::ListMergeRequestDiffs {
        builder::ListMergeRequestDiffs {
            call: Call::new(&self.core, &LIST_MERGE_REQUEST_DIFFS),
        }
    }
    /// List the pipelines of a merge request.
    ///
    /// Newest first.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/pipelines`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn list_merge_request_pipelines(&self) -> builder::ListMergeRequestPipelines {
        builder::ListMergeRequestPipelines {
            call: Call::new(&self.core, &LIST_MERGE_REQUEST_PIPELINES),
        }
    }
    /// List the reviewers of a merge request.
    ///
    /// Each with how far the review is.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/reviewers`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn list_merge_request_reviewers(&self) -> builder::ListMergeRequestReviewers {
        builder::ListMergeRequestReviewers {
            call: Call::new(&self.core, &LIST_MERGE_REQUEST_REVIEWERS),
        }
    }
    /// List the versions of a merge request.
    ///
    /// Each push makes one. They have the hashes that a position in a discussion takes.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/versions`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn list_merge_request_versions(&self) -> builder::ListMergeRequestVersions {
        builder::ListMergeRequestVersions {
            call: Call::new(&self.core, &LIST_MERGE_REQUEST_VERSIONS),
        }
    }
    /// List the merge requests that the caller may see.
    ///
    /// Merge requests of all projects. Without `scope` only those that the caller wrote.
    ///
    /// `GET /merge_requests`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    pub fn list_merge_requests(&self) -> builder::ListMergeRequests {
        builder::ListMergeRequests {
            call: Call::new(&self.core, &LIST_MERGE_REQUESTS),
        }
    }
    /// List the merge requests of a project.
    ///
    /// Merge requests into the project, newest first unless asked otherwise. A list may show an old `merge_status`.
    ///
    /// `GET /projects/{project_id}/merge_requests`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_merge_requests(&self) -> builder::ListProjectMergeRequests {
        builder::ListProjectMergeRequests {
            call: Call::new(&self.core, &LIST_PROJECT_MERGE_REQUESTS),
        }
    }
    /// Merge a merge request, now or when its pipeline succeeds.
    ///
    /// A `sha` guards against commits that were pushed meanwhile. With `merge_when_pipeline_succeeds` the answer comes at once, with the merge request still open.
    ///
    /// `PUT /projects/{project_id}/merge_requests/{merge_request_iid}/merge`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn merge_merge_request(&self) -> builder::MergeMergeRequest {
        builder::MergeMergeRequest {
            call: Call::new(&self.core, &MERGE_MERGE_REQUEST),
        }
    }
    /// Rebase the source branch of a merge request onto its target branch.
    ///
    /// The rebase goes on after the answer. Ask `getMergeRequest` with `include_rebase_in_progress` until it is over; `merge_error` says what went wrong.
    ///
    /// `PUT /projects/{project_id}/merge_requests/{merge_request_iid}/rebase`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 13.x says 202 with a body, GitLab OpenAPI 17.10 says 200 without).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn rebase_merge_request(&self) -> builder::RebaseMergeRequest {
        builder::RebaseMergeRequest {
            call: Call::new(&self.core, &REBASE_MERGE_REQUEST),
        }
    }
    /// Change a merge request.
    ///
    /// What is left out stays; something has to change. `state_event` closes it or opens it again.
    ///
    /// `PUT /projects/{project_id}/merge_requests/{merge_request_iid}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 13.x).
    ///
    /// Required: `project_id`, `merge_request_iid`, `body`.
    pub fn update_merge_request(&self) -> builder::UpdateMergeRequest {
        builder::UpdateMergeRequest {
            call: Call::new(&self.core, &UPDATE_MERGE_REQUEST),
        }
    }
}

pub(crate) static CANCEL_MERGE_WHEN_PIPELINE_SUCCEEDS: Operation = Operation {
    id: "cancelMergeWhenPipelineSucceeds",
    method: Method::POST,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/cancel_merge_when_pipeline_succeeds",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::cancel_merge_when_pipeline_succeeds`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelMergeWhenPipelineSucceeds {
    pub(crate) call: Call,
}

impl CancelMergeWhenPipelineSucceeds {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MergeRequest>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_MERGE_REQUEST: Operation = Operation {
    id: "createMergeRequest",
    method: Method::POST,
    path: "/projects/{project_id}/merge_requests",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_merge_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMergeRequest {
    pub(crate) call: Call,
}

impl CreateMergeRequest {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::MergeRequestCreate>) -> Self {
        self.call.json::<types::MergeRequestCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MergeRequest>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_merge_request`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::MergeRequest> {
        let started_project_id = self.call.parameter("project_id");
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::MergeRequest| {
                let mut poll = Call::new(
                    core,
                    &super::merge_requests::GET_MERGE_REQUEST,
                );
                let merge_request_iid = Some(started.iid.to_string())
                    .ok_or_else(|| codegen::missing("createMergeRequest", "iid"))?;
                poll.path::<String>("merge_request_iid", merge_request_iid);
                let project_id = started_project_id
                    .clone()
                    .ok_or_else(|| codegen::missing(
                        "createMergeRequest",
                        "project_id",
                    ))?;
                poll.path::<String>("project_id", project_id);
                Ok(poll)
            },
            super::merge_requests::get_merge_request_state,
        )
    }
}

pub(crate) static CREATE_MERGE_REQUEST_PIPELINE: Operation = Operation {
    id: "createMergeRequestPipeline",
    method: Method::POST,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/pipelines",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::create_merge_request_pipeline`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMergeRequestPipeline {
    pub(crate) call: Call,
}

impl CreateMergeRequestPipeline {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::MergeRequestPipelineCreate>) -> Self {
        self.call.json::<types::MergeRequestPipelineCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::Pipeline>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_MERGE_REQUEST: Operation = Operation {
    id: "deleteMergeRequest",
    method: Method::DELETE,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_merge_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMergeRequest {
    pub(crate) call: Call,
}

impl DeleteMergeRequest {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
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

pub(crate) static GET_MERGE_REQUEST: Operation = Operation {
    id: "getMergeRequest",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_merge_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMergeRequest {
    pub(crate) call: Call,
}

impl GetMergeRequest {
    /// Whether `title_html` and `description_html` are there.
    ///
    /// Query parameter `render_html`.
    pub fn render_html(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("render_html", value);
        self
    }
    /// Whether the commits that the source branch lacks are counted.
    ///
    /// Query parameter `include_diverged_commits_count`.
    pub fn include_diverged_commits_count(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_diverged_commits_count", value);
        self
    }
    /// Whether `rebase_in_progress` is there.
    ///
    /// Query parameter `include_rebase_in_progress`.
    pub fn include_rebase_in_progress(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_rebase_in_progress", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MergeRequest>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::MergeRequest> {
        codegen::wait(self.call, get_merge_request_state)
    }
}

pub(crate) fn get_merge_request_state(job: &types::MergeRequest) -> JobState {
    let status: String = job
        .merge_status
        .as_ref()
        .map(|value| value.as_str().to_owned())
        .unwrap_or_default();
    let phase = match status.as_str() {
        "can_be_merged" => Phase::Done,
        "cannot_be_merged" => Phase::Failed,
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: None,
        message: job.merge_error.as_ref().cloned(),
        task: None,
    }
}

pub(crate) static GET_MERGE_REQUEST_CHANGES: Operation = Operation {
    id: "getMergeRequestChanges",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/changes",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_merge_request_changes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMergeRequestChanges {
    pub(crate) call: Call,
}

impl GetMergeRequestChanges {
    /// Whether diffs are read from the repository and not from the database, without its limits of size.
    ///
    /// Query parameter `access_raw_diffs`.
    pub fn access_raw_diffs(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("access_raw_diffs", value);
        self
    }
    /// Whether diffs have the unified form; since GitLab 16.5.
    ///
    /// Query parameter `unidiff`.
    pub fn unidiff(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("unidiff", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MergeRequest>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_MERGE_REQUEST_VERSION: Operation = Operation {
    id: "getMergeRequestVersion",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/versions/{version_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_merge_request_version`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMergeRequestVersion {
    pub(crate) call: Call,
}

impl GetMergeRequestVersion {
    /// Whether diffs have the unified form; since GitLab 16.5.
    ///
    /// Query parameter `unidiff`.
    pub fn unidiff(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("unidiff", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Number of the version.
    ///
    /// Path parameter `version_id`.
    pub fn version_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("version_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MergeRequestVersion>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_GROUP_MERGE_REQUESTS: Operation = Operation {
    id: "listGroupMergeRequests",
    method: Method::GET,
    path: "/groups/{group_id}/merge_requests",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_merge_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupMergeRequests {
    pub(crate) call: Call,
}

impl ListGroupMergeRequests {
    /// Only merge requests in this state; left out, all.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::MergeRequestListState>) -> Self {
        self.call.query::<types::MergeRequestListState>("state", value);
        self
    }
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::MergeRequestOrder>) -> Self {
        self.call.query::<types::MergeRequestOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only merge requests of the milestone with this title. `None` for none, `Any` for some.
    ///
    /// Query parameter `milestone`.
    pub fn milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("milestone", value);
        self
    }
    /// Only merge requests of other milestones than the one with this title.
    ///
    /// Query parameter `not[milestone]`.
    pub fn not_milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[milestone]", value);
        self
    }
    /// With `simple` each has only its numbers, URL, title, description and state.
    ///
    /// Query parameter `view`.
    pub fn view(mut self, value: impl TryInto<types::MergeRequestView>) -> Self {
        self.call.query::<types::MergeRequestView>("view", value);
        self
    }
    /// Only merge requests with all of these labels: names with commas between, or `None` or `Any`.
    ///
    /// Query parameter `labels`.
    pub fn labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("labels", value);
        self
    }
    /// Only merge requests without any of these labels: names with commas between.
    ///
    /// Query parameter `not[labels]`.
    pub fn not_labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[labels]", value);
        self
    }
    /// Whether `labels` holds objects and not names; left out, `false`.
    ///
    /// Query parameter `with_labels_details`.
    pub fn with_labels_details(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_labels_details", value);
        self
    }
    /// Whether `merge_status` is asked to be worked out anew, which goes on after the answer; left out, `false`.
    ///
    /// Query parameter `with_merge_status_recheck`.
    pub fn with_merge_status_recheck(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_merge_status_recheck", value);
        self
    }
    /// Only merge requests from this instant or later.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only merge requests from this instant or earlier.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
        self
    }
    /// Only merge requests that changed at this instant or later.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only merge requests that changed at this instant or earlier.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Whose merge requests are listed; left out, `all`.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::MergeRequestScope>) -> Self {
        self.call.query::<types::MergeRequestScope>("scope", value);
        self
    }
    /// Only merge requests that the user with this number wrote.
    ///
    /// Query parameter `author_id`.
    pub fn author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("author_id", value);
        self
    }
    /// Only merge requests that the user with this number did not write.
    ///
    /// Query parameter `not[author_id]`.
    pub fn not_author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[author_id]", value);
        self
    }
    /// Only merge requests that the user with this login name wrote.
    ///
    /// Query parameter `author_username`.
    pub fn author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("author_username", value);
        self
    }
    /// Only merge requests that the user with this login name did not write.
    ///
    /// Query parameter `not[author_username]`.
    pub fn not_author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[author_username]", value);
        self
    }
    /// Only merge requests that are assigned to this user. `None` for none, `Any` for some.
    ///
    /// Query parameter `assignee_id`.
    pub fn assignee_id(mut self, value: impl TryInto<types::UserChoice>) -> Self {
        self.call.query::<types::UserChoice>("assignee_id", value);
        self
    }
    /// Only merge requests that are not assigned to the user with this number.
    ///
    /// Query parameter `not[assignee_id]`.
    pub fn not_assignee_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[assignee_id]", value);
        self
    }
    /// Only merge requests that are assigned to the users with these login names.
    ///
    /// Query parameter `assignee_username[]`.
    pub fn assignee_username(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("assignee_username[]", value);
        self
    }
    /// Only merge requests that are not assigned to the users with these login names.
    ///
    /// Query parameter `not[assignee_username][]`.
    pub fn not_assignee_username(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("not[assignee_username][]", value);
        self
    }
    /// Only merge requests that all users with these numbers are named approvers of; in a paid tier of GitLab.
    ///
    /// Query parameter `approver_ids[]`.
    pub fn approver_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("approver_ids[]", value);
        self
    }
    /// Only merge requests that all users with these numbers approved, at most 5; in a paid tier of GitLab.
    ///
    /// Query parameter `approved_by_ids[]`.
    pub fn approved_by_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("approved_by_ids[]", value);
        self
    }
    /// Only merge requests that the user with this login name approved; in a paid tier of GitLab.
    ///
    /// Query parameter `approved_by_usernames`.
    pub fn approved_by_usernames(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("approved_by_usernames", value);
        self
    }
    /// Only merge requests that are approved, or only those that are not.
    ///
    /// Query parameter `approved`.
    pub fn approved(mut self, value: impl TryInto<types::YesNo>) -> Self {
        self.call.query::<types::YesNo>("approved", value);
        self
    }
    /// Only merge requests that this user reviews. `None` for none, `Any` for some.
    ///
    /// Query parameter `reviewer_id`.
    pub fn reviewer_id(mut self, value: impl TryInto<types::UserChoice>) -> Self {
        self.call.query::<types::UserChoice>("reviewer_id", value);
        self
    }
    /// Only merge requests that the user with this number does not review.
    ///
    /// Query parameter `not[reviewer_id]`.
    pub fn not_reviewer_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[reviewer_id]", value);
        self
    }
    /// Only merge requests that the user with this login name reviews.
    ///
    /// Query parameter `reviewer_username`.
    pub fn reviewer_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("reviewer_username", value);
        self
    }
    /// Only merge requests that the user with this login name does not review.
    ///
    /// Query parameter `not[reviewer_username]`.
    pub fn not_reviewer_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[reviewer_username]", value);
        self
    }
    /// Only merge requests that the user with this number merged.
    ///
    /// Query parameter `merge_user_id`.
    pub fn merge_user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("merge_user_id", value);
        self
    }
    /// Only merge requests that the user with this login name merged.
    ///
    /// Query parameter `merge_user_username`.
    pub fn merge_user_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("merge_user_username", value);
        self
    }
    /// Only merge requests that the caller reacted to with this emoji. `None` for none, `Any` for some.
    ///
    /// Query parameter `my_reaction_emoji`.
    pub fn my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("my_reaction_emoji", value);
        self
    }
    /// Only merge requests that the caller did not react to with this emoji.
    ///
    /// Query parameter `not[my_reaction_emoji]`.
    pub fn not_my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[my_reaction_emoji]", value);
        self
    }
    /// Only merge requests from this branch.
    ///
    /// Query parameter `source_branch`.
    pub fn source_branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("source_branch", value);
        self
    }
    /// Only merge requests into this branch.
    ///
    /// Query parameter `target_branch`.
    pub fn target_branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("target_branch", value);
        self
    }
    /// Only merge requests from the project with this number.
    ///
    /// Query parameter `source_project_id`.
    pub fn source_project_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("source_project_id", value);
        self
    }
    /// Only merge requests with this text in the title or the description.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Where `search` looks: `title`, `description` or both with a comma between; left out, both.
    ///
    /// Query parameter `in`.
    pub fn in_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("in", value);
        self
    }
    /// Only drafts, or only those that are none.
    ///
    /// Query parameter `draft`.
    pub fn draft(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("draft", value);
        self
    }
    /// Only drafts, or only those that are none; newer versions say `draft`.
    ///
    /// Query parameter `wip`.
    pub fn wip(mut self, value: impl TryInto<types::YesNo>) -> Self {
        self.call.query::<types::YesNo>("wip", value);
        self
    }
    /// Only merge requests that were deployed before this instant.
    ///
    /// Query parameter `deployed_before`.
    pub fn deployed_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("deployed_before", value);
        self
    }
    /// Only merge requests that were deployed after this instant.
    ///
    /// Query parameter `deployed_after`.
    pub fn deployed_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("deployed_after", value);
        self
    }
    /// Only merge requests that were deployed to the environment of this name.
    ///
    /// Query parameter `environment`.
    pub fn environment(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("environment", value);
        self
    }
    /// Whether merge requests of archived projects are left out.
    ///
    /// Query parameter `non_archived`.
    pub fn non_archived(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("non_archived", value);
        self
    }
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::MergeRequest>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MergeRequest> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::MergeRequest>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_ISSUES_CLOSED_BY_MERGE_REQUEST: Operation = Operation {
    id: "listIssuesClosedByMergeRequest",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/closes_issues",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_issues_closed_by_merge_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIssuesClosedByMergeRequest {
    pub(crate) call: Call,
}

impl ListIssuesClosedByMergeRequest {
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::ClosingIssue>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ClosingIssue> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::ClosingIssue>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_MERGE_REQUEST_COMMITS: Operation = Operation {
    id: "listMergeRequestCommits",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/commits",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_merge_request_commits`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMergeRequestCommits {
    pub(crate) call: Call,
}

impl ListMergeRequestCommits {
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Commit>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Commit> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Commit>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_MERGE_REQUEST_DIFFS: Operation = Operation {
    id: "listMergeRequestDiffs",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/diffs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_merge_request_diffs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMergeRequestDiffs {
    pub(crate) call: Call,
}

impl ListMergeRequestDiffs {
    /// Whether diffs have the unified form; since GitLab 16.5.
    ///
    /// Query parameter `unidiff`.
    pub fn unidiff(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("unidiff", value);
        self
    }
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Diff>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Diff> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Diff>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_MERGE_REQUEST_PIPELINES: Operation = Operation {
    id: "listMergeRequestPipelines",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/pipelines",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_merge_request_pipelines`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMergeRequestPipelines {
    pub(crate) call: Call,
}

impl ListMergeRequestPipelines {
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::PipelineBasic>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::PipelineBasic> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::PipelineBasic>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_MERGE_REQUEST_REVIEWERS: Operation = Operation {
    id: "listMergeRequestReviewers",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/reviewers",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_merge_request_reviewers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMergeRequestReviewers {
    pub(crate) call: Call,
}

impl ListMergeRequestReviewers {
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::MergeRequestReviewer>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MergeRequestReviewer> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::MergeRequestReviewer>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_MERGE_REQUEST_VERSIONS: Operation = Operation {
    id: "listMergeRequestVersions",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/versions",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_merge_request_versions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMergeRequestVersions {
    pub(crate) call: Call,
}

impl ListMergeRequestVersions {
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::MergeRequestVersion>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MergeRequestVersion> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::MergeRequestVersion>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_MERGE_REQUESTS: Operation = Operation {
    id: "listMergeRequests",
    method: Method::GET,
    path: "/merge_requests",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_merge_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMergeRequests {
    pub(crate) call: Call,
}

impl ListMergeRequests {
    /// Only merge requests in this state; left out, all.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::MergeRequestListState>) -> Self {
        self.call.query::<types::MergeRequestListState>("state", value);
        self
    }
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::MergeRequestOrder>) -> Self {
        self.call.query::<types::MergeRequestOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only merge requests of the milestone with this title. `None` for none, `Any` for some.
    ///
    /// Query parameter `milestone`.
    pub fn milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("milestone", value);
        self
    }
    /// Only merge requests of other milestones than the one with this title.
    ///
    /// Query parameter `not[milestone]`.
    pub fn not_milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[milestone]", value);
        self
    }
    /// With `simple` each has only its numbers, URL, title, description and state.
    ///
    /// Query parameter `view`.
    pub fn view(mut self, value: impl TryInto<types::MergeRequestView>) -> Self {
        self.call.query::<types::MergeRequestView>("view", value);
        self
    }
    /// Only merge requests with all of these labels: names with commas between, or `None` or `Any`.
    ///
    /// Query parameter `labels`.
    pub fn labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("labels", value);
        self
    }
    /// Only merge requests without any of these labels: names with commas between.
    ///
    /// Query parameter `not[labels]`.
    pub fn not_labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[labels]", value);
        self
    }
    /// Whether `labels` holds objects and not names; left out, `false`.
    ///
    /// Query parameter `with_labels_details`.
    pub fn with_labels_details(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_labels_details", value);
        self
    }
    /// Whether `merge_status` is asked to be worked out anew, which goes on after the answer; left out, `false`.
    ///
    /// Query parameter `with_merge_status_recheck`.
    pub fn with_merge_status_recheck(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_merge_status_recheck", value);
        self
    }
    /// Only merge requests from this instant or later.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only merge requests from this instant or earlier.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
        self
    }
    /// Only merge requests that changed at this instant or later.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only merge requests that changed at this instant or earlier.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Whose merge requests are listed; left out, `created_by_me`.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::MergeRequestScope>) -> Self {
        self.call.query::<types::MergeRequestScope>("scope", value);
        self
    }
    /// Only merge requests that the user with this number wrote.
    ///
    /// Query parameter `author_id`.
    pub fn author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("author_id", value);
        self
    }
    /// Only merge requests that the user with this number did not write.
    ///
    /// Query parameter `not[author_id]`.
    pub fn not_author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[author_id]", value);
        self
    }
    /// Only merge requests that the user with this login name wrote.
    ///
    /// Query parameter `author_username`.
    pub fn author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("author_username", value);
        self
    }
    /// Only merge requests that the user with this login name did not write.
    ///
    /// Query parameter `not[author_username]`.
    pub fn not_author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[author_username]", value);
        self
    }
    /// Only merge requests that are assigned to this user. `None` for none, `Any` for some.
    ///
    /// Query parameter `assignee_id`.
    pub fn assignee_id(mut self, value: impl TryInto<types::UserChoice>) -> Self {
        self.call.query::<types::UserChoice>("assignee_id", value);
        self
    }
    /// Only merge requests that are not assigned to the user with this number.
    ///
    /// Query parameter `not[assignee_id]`.
    pub fn not_assignee_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[assignee_id]", value);
        self
    }
    /// Only merge requests that are assigned to the users with these login names.
    ///
    /// Query parameter `assignee_username[]`.
    pub fn assignee_username(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("assignee_username[]", value);
        self
    }
    /// Only merge requests that are not assigned to the users with these login names.
    ///
    /// Query parameter `not[assignee_username][]`.
    pub fn not_assignee_username(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("not[assignee_username][]", value);
        self
    }
    /// Only merge requests that all users with these numbers are named approvers of; in a paid tier of GitLab.
    ///
    /// Query parameter `approver_ids[]`.
    pub fn approver_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("approver_ids[]", value);
        self
    }
    /// Only merge requests that all users with these numbers approved, at most 5; in a paid tier of GitLab.
    ///
    /// Query parameter `approved_by_ids[]`.
    pub fn approved_by_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("approved_by_ids[]", value);
        self
    }
    /// Only merge requests that the user with this login name approved; in a paid tier of GitLab.
    ///
    /// Query parameter `approved_by_usernames`.
    pub fn approved_by_usernames(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("approved_by_usernames", value);
        self
    }
    /// Only merge requests that are approved, or only those that are not.
    ///
    /// Query parameter `approved`.
    pub fn approved(mut self, value: impl TryInto<types::YesNo>) -> Self {
        self.call.query::<types::YesNo>("approved", value);
        self
    }
    /// Only merge requests that this user reviews. `None` for none, `Any` for some.
    ///
    /// Query parameter `reviewer_id`.
    pub fn reviewer_id(mut self, value: impl TryInto<types::UserChoice>) -> Self {
        self.call.query::<types::UserChoice>("reviewer_id", value);
        self
    }
    /// Only merge requests that the user with this number does not review.
    ///
    /// Query parameter `not[reviewer_id]`.
    pub fn not_reviewer_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[reviewer_id]", value);
        self
    }
    /// Only merge requests that the user with this login name reviews.
    ///
    /// Query parameter `reviewer_username`.
    pub fn reviewer_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("reviewer_username", value);
        self
    }
    /// Only merge requests that the user with this login name does not review.
    ///
    /// Query parameter `not[reviewer_username]`.
    pub fn not_reviewer_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[reviewer_username]", value);
        self
    }
    /// Only merge requests that the user with this number merged.
    ///
    /// Query parameter `merge_user_id`.
    pub fn merge_user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("merge_user_id", value);
        self
    }
    /// Only merge requests that the user with this login name merged.
    ///
    /// Query parameter `merge_user_username`.
    pub fn merge_user_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("merge_user_username", value);
        self
    }
    /// Only merge requests that the caller reacted to with this emoji. `None` for none, `Any` for some.
    ///
    /// Query parameter `my_reaction_emoji`.
    pub fn my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("my_reaction_emoji", value);
        self
    }
    /// Only merge requests that the caller did not react to with this emoji.
    ///
    /// Query parameter `not[my_reaction_emoji]`.
    pub fn not_my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[my_reaction_emoji]", value);
        self
    }
    /// Only merge requests from this branch.
    ///
    /// Query parameter `source_branch`.
    pub fn source_branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("source_branch", value);
        self
    }
    /// Only merge requests into this branch.
    ///
    /// Query parameter `target_branch`.
    pub fn target_branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("target_branch", value);
        self
    }
    /// Only merge requests from the project with this number.
    ///
    /// Query parameter `source_project_id`.
    pub fn source_project_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("source_project_id", value);
        self
    }
    /// Only merge requests with this text in the title or the description.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Where `search` looks: `title`, `description` or both with a comma between; left out, both.
    ///
    /// Query parameter `in`.
    pub fn in_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("in", value);
        self
    }
    /// Only drafts, or only those that are none.
    ///
    /// Query parameter `draft`.
    pub fn draft(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("draft", value);
        self
    }
    /// Only drafts, or only those that are none; newer versions say `draft`.
    ///
    /// Query parameter `wip`.
    pub fn wip(mut self, value: impl TryInto<types::YesNo>) -> Self {
        self.call.query::<types::YesNo>("wip", value);
        self
    }
    /// Only merge requests that were deployed before this instant.
    ///
    /// Query parameter `deployed_before`.
    pub fn deployed_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("deployed_before", value);
        self
    }
    /// Only merge requests that were deployed after this instant.
    ///
    /// Query parameter `deployed_after`.
    pub fn deployed_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("deployed_after", value);
        self
    }
    /// Only merge requests that were deployed to the environment of this name.
    ///
    /// Query parameter `environment`.
    pub fn environment(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("environment", value);
        self
    }
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::MergeRequest>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MergeRequest> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::MergeRequest>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_PROJECT_MERGE_REQUESTS: Operation = Operation {
    id: "listProjectMergeRequests",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_merge_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectMergeRequests {
    pub(crate) call: Call,
}

impl ListProjectMergeRequests {
    /// Only merge requests with these numbers within the project.
    ///
    /// Query parameter `iids[]`.
    pub fn iids(mut self, value: impl TryInto<Vec<types::MergeRequestIid>>) -> Self {
        self.call.query::<Vec<types::MergeRequestIid>>("iids[]", value);
        self
    }
    /// Only merge requests in this state; left out, all.
    ///
    /// Query parameter `state`.
    pub fn state(mut self, value: impl TryInto<types::MergeRequestListState>) -> Self {
        self.call.query::<types::MergeRequestListState>("state", value);
        self
    }
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::MergeRequestOrder>) -> Self {
        self.call.query::<types::MergeRequestOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only merge requests of the milestone with this title. `None` for none, `Any` for some.
    ///
    /// Query parameter `milestone`.
    pub fn milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("milestone", value);
        self
    }
    /// Only merge requests of other milestones than the one with this title.
    ///
    /// Query parameter `not[milestone]`.
    pub fn not_milestone(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[milestone]", value);
        self
    }
    /// With `simple` each has only its numbers, URL, title, description and state.
    ///
    /// Query parameter `view`.
    pub fn view(mut self, value: impl TryInto<types::MergeRequestView>) -> Self {
        self.call.query::<types::MergeRequestView>("view", value);
        self
    }
    /// Only merge requests with all of these labels: names with commas between, or `None` or `Any`.
    ///
    /// Query parameter `labels`.
    pub fn labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("labels", value);
        self
    }
    /// Only merge requests without any of these labels: names with commas between.
    ///
    /// Query parameter `not[labels]`.
    pub fn not_labels(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[labels]", value);
        self
    }
    /// Whether `labels` holds objects and not names; left out, `false`.
    ///
    /// Query parameter `with_labels_details`.
    pub fn with_labels_details(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_labels_details", value);
        self
    }
    /// Whether `merge_status` is asked to be worked out anew, which goes on after the answer; left out, `false`.
    ///
    /// Query parameter `with_merge_status_recheck`.
    pub fn with_merge_status_recheck(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_merge_status_recheck", value);
        self
    }
    /// Only merge requests from this instant or later.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only merge requests from this instant or earlier.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
        self
    }
    /// Only merge requests that changed at this instant or later.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only merge requests that changed at this instant or earlier.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Whose merge requests are listed; left out, `all`.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::MergeRequestScope>) -> Self {
        self.call.query::<types::MergeRequestScope>("scope", value);
        self
    }
    /// Only merge requests that the user with this number wrote.
    ///
    /// Query parameter `author_id`.
    pub fn author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("author_id", value);
        self
    }
    /// Only merge requests that the user with this number did not write.
    ///
    /// Query parameter `not[author_id]`.
    pub fn not_author_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[author_id]", value);
        self
    }
    /// Only merge requests that the user with this login name wrote.
    ///
    /// Query parameter `author_username`.
    pub fn author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("author_username", value);
        self
    }
    /// Only merge requests that the user with this login name did not write.
    ///
    /// Query parameter `not[author_username]`.
    pub fn not_author_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[author_username]", value);
        self
    }
    /// Only merge requests that are assigned to this user. `None` for none, `Any` for some.
    ///
    /// Query parameter `assignee_id`.
    pub fn assignee_id(mut self, value: impl TryInto<types::UserChoice>) -> Self {
        self.call.query::<types::UserChoice>("assignee_id", value);
        self
    }
    /// Only merge requests that are not assigned to the user with this number.
    ///
    /// Query parameter `not[assignee_id]`.
    pub fn not_assignee_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[assignee_id]", value);
        self
    }
    /// Only merge requests that are assigned to the users with these login names.
    ///
    /// Query parameter `assignee_username[]`.
    pub fn assignee_username(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("assignee_username[]", value);
        self
    }
    /// Only merge requests that are not assigned to the users with these login names.
    ///
    /// Query parameter `not[assignee_username][]`.
    pub fn not_assignee_username(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("not[assignee_username][]", value);
        self
    }
    /// Only merge requests that all users with these numbers are named approvers of; in a paid tier of GitLab.
    ///
    /// Query parameter `approver_ids[]`.
    pub fn approver_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("approver_ids[]", value);
        self
    }
    /// Only merge requests that all users with these numbers approved, at most 5; in a paid tier of GitLab.
    ///
    /// Query parameter `approved_by_ids[]`.
    pub fn approved_by_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("approved_by_ids[]", value);
        self
    }
    /// Only merge requests that the user with this login name approved; in a paid tier of GitLab.
    ///
    /// Query parameter `approved_by_usernames`.
    pub fn approved_by_usernames(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("approved_by_usernames", value);
        self
    }
    /// Only merge requests that are approved, or only those that are not.
    ///
    /// Query parameter `approved`.
    pub fn approved(mut self, value: impl TryInto<types::YesNo>) -> Self {
        self.call.query::<types::YesNo>("approved", value);
        self
    }
    /// Only merge requests that this user reviews. `None` for none, `Any` for some.
    ///
    /// Query parameter `reviewer_id`.
    pub fn reviewer_id(mut self, value: impl TryInto<types::UserChoice>) -> Self {
        self.call.query::<types::UserChoice>("reviewer_id", value);
        self
    }
    /// Only merge requests that the user with this number does not review.
    ///
    /// Query parameter `not[reviewer_id]`.
    pub fn not_reviewer_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("not[reviewer_id]", value);
        self
    }
    /// Only merge requests that the user with this login name reviews.
    ///
    /// Query parameter `reviewer_username`.
    pub fn reviewer_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("reviewer_username", value);
        self
    }
    /// Only merge requests that the user with this login name does not review.
    ///
    /// Query parameter `not[reviewer_username]`.
    pub fn not_reviewer_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[reviewer_username]", value);
        self
    }
    /// Only merge requests that the user with this number merged.
    ///
    /// Query parameter `merge_user_id`.
    pub fn merge_user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("merge_user_id", value);
        self
    }
    /// Only merge requests that the user with this login name merged.
    ///
    /// Query parameter `merge_user_username`.
    pub fn merge_user_username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("merge_user_username", value);
        self
    }
    /// Only merge requests that the caller reacted to with this emoji. `None` for none, `Any` for some.
    ///
    /// Query parameter `my_reaction_emoji`.
    pub fn my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("my_reaction_emoji", value);
        self
    }
    /// Only merge requests that the caller did not react to with this emoji.
    ///
    /// Query parameter `not[my_reaction_emoji]`.
    pub fn not_my_reaction_emoji(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("not[my_reaction_emoji]", value);
        self
    }
    /// Only merge requests from this branch.
    ///
    /// Query parameter `source_branch`.
    pub fn source_branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("source_branch", value);
        self
    }
    /// Only merge requests into this branch.
    ///
    /// Query parameter `target_branch`.
    pub fn target_branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("target_branch", value);
        self
    }
    /// Only merge requests from the project with this number.
    ///
    /// Query parameter `source_project_id`.
    pub fn source_project_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("source_project_id", value);
        self
    }
    /// Only merge requests with this text in the title or the description.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Where `search` looks: `title`, `description` or both with a comma between; left out, both.
    ///
    /// Query parameter `in`.
    pub fn in_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("in", value);
        self
    }
    /// Only drafts, or only those that are none.
    ///
    /// Query parameter `draft`.
    pub fn draft(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("draft", value);
        self
    }
    /// Only drafts, or only those that are none; newer versions say `draft`.
    ///
    /// Query parameter `wip`.
    pub fn wip(mut self, value: impl TryInto<types::YesNo>) -> Self {
        self.call.query::<types::YesNo>("wip", value);
        self
    }
    /// Only merge requests that were deployed before this instant.
    ///
    /// Query parameter `deployed_before`.
    pub fn deployed_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("deployed_before", value);
        self
    }
    /// Only merge requests that were deployed after this instant.
    ///
    /// Query parameter `deployed_after`.
    pub fn deployed_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("deployed_after", value);
        self
    }
    /// Only merge requests that were deployed to the environment of this name.
    ///
    /// Query parameter `environment`.
    pub fn environment(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("environment", value);
        self
    }
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::MergeRequest>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MergeRequest> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::MergeRequest>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static MERGE_MERGE_REQUEST: Operation = Operation {
    id: "mergeMergeRequest",
    method: Method::PUT,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/merge",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::merge_merge_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MergeMergeRequest {
    pub(crate) call: Call,
}

impl MergeMergeRequest {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::MergeRequestMerge>) -> Self {
        self.call.json::<types::MergeRequestMerge>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MergeRequest>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static REBASE_MERGE_REQUEST: Operation = Operation {
    id: "rebaseMergeRequest",
    method: Method::PUT,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/rebase",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::rebase_merge_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RebaseMergeRequest {
    pub(crate) call: Call,
}

impl RebaseMergeRequest {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::MergeRequestRebase>) -> Self {
        self.call.json::<types::MergeRequestRebase>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RebaseStatus>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_MERGE_REQUEST: Operation = Operation {
    id: "updateMergeRequest",
    method: Method::PUT,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_merge_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMergeRequest {
    pub(crate) call: Call,
}

impl UpdateMergeRequest {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::MergeRequestUpdate>) -> Self {
        self.call.json::<types::MergeRequestUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MergeRequest>, Error> {
        self.call.send_json().await
    }
}
