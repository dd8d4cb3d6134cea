// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `pipelines`.

use client_runtime::{Error, ItemStream, Response, Timestamp, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, FormMedia, JobState, Method, Next, Operation, Page, PagePlace,
    PageStyle, Pagination, Phase,
};
use super::{Client, builder, types};

/// # pipelines
///
/// Runs of a project's pipeline files.
impl Client {
    /// Cancel the jobs of a pipeline.
    ///
    /// The call succeeds whatever state the pipeline is in; one that has ended stays as it is.
    ///
    /// `POST /projects/{project_id}/pipelines/{pipeline_id}/cancel`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x (200); GitLab OpenAPI 17.10 (201)).
    ///
    /// Required: `project_id`, `pipeline_id`.
    pub fn cancel_pipeline(&self) -> builder::CancelPipeline {
        builder::CancelPipeline {
            call: Call::new(&self.core, &CANCEL_PIPELINE),
        }
    }
    /// Start a pipeline on a branch or tag.
    ///
    /// Starts a pipeline as the token's user. On DataOps.live the variable `_PIPELINE_FILE_NAME` chooses the pipeline file, for example `full-ci.yml`.
    ///
    /// `POST /projects/{project_id}/pipeline`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x. That DataOps.live takes the variable here too is inferred from its trigger example).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_pipeline(&self) -> builder::CreatePipeline {
        builder::CreatePipeline {
            call: Call::new(&self.core, &CREATE_PIPELINE),
        }
    }
    /// Delete a pipeline.
    ///
    /// Deletes the pipeline with its jobs, their logs and their artifacts. Child pipelines are not deleted with it. There is no way back.
    ///
    /// `DELETE /projects/{project_id}/pipelines/{pipeline_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `pipeline_id`.
    pub fn delete_pipeline(&self) -> builder::DeletePipeline {
        builder::DeletePipeline {
            call: Call::new(&self.core, &DELETE_PIPELINE),
        }
    }
    /// Get the newest pipeline of a branch or tag.
    ///
    /// The newest pipeline of the newest commit. If that commit has none, the answer is 403 and not 404.
    ///
    /// `GET /projects/{project_id}/pipelines/latest`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab).
    ///
    /// Required: `project_id`.
    pub fn get_latest_pipeline(&self) -> builder::GetLatestPipeline {
        builder::GetLatestPipeline {
            call: Call::new(&self.core, &GET_LATEST_PIPELINE),
        }
    }
    /// Get a pipeline.
    ///
    /// One pipeline with its state. Waiting for it ends with `success` or `skipped`, and with an error for `failed` and `canceled`; a pipeline that stands at `manual` or `scheduled` is waited for until the waiter's deadline, because only a person or the clock moves it on.
    ///
    /// `GET /projects/{project_id}/pipelines/{pipeline_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    ///
    /// Required: `project_id`, `pipeline_id`.
    pub fn get_pipeline(&self) -> builder::GetPipeline {
        builder::GetPipeline {
            call: Call::new(&self.core, &GET_PIPELINE),
        }
    }
    /// Get the test report of a pipeline.
    ///
    /// The results that the jobs of the pipeline left as JUnit reports, each test case among them. The answer can be large: the summary has the numbers only.
    ///
    /// `GET /projects/{project_id}/pipelines/{pipeline_id}/test_report`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `pipeline_id`.
    pub fn get_pipeline_test_report(&self) -> builder::GetPipelineTestReport {
        builder::GetPipelineTestReport {
            call: Call::new(&self.core, &GET_PIPELINE_TEST_REPORT),
        }
    }
    /// Get the numbers of the test report of a pipeline.
    ///
    /// Totals of the pipeline and of each test suite, without the test cases.
    ///
    /// `GET /projects/{project_id}/pipelines/{pipeline_id}/test_report_summary`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10).
    ///
    /// Required: `project_id`, `pipeline_id`.
    pub fn get_pipeline_test_report_summary(
        &self,
    ) -> builder::GetPipelineTestReportSummary {
        builder::GetPipelineTestReportSummary {
            call: Call::new(&self.core, &GET_PIPELINE_TEST_REPORT_SUMMARY),
        }
    }
    /// List the variables that a pipeline was started with.
    ///
    /// Only the variables that were given for this run, not those of the project or of the pipeline file.
    ///
    /// `GET /projects/{project_id}/pipelines/{pipeline_id}/variables`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `pipeline_id`.
    pub fn list_pipeline_variables(&self) -> builder::ListPipelineVariables {
        builder::ListPipelineVariables {
            call: Call::new(&self.core, &LIST_PIPELINE_VARIABLES),
        }
    }
    /// List a project's pipelines.
    ///
    /// The pipelines of a project in few words, newest first unless `order_by` says otherwise. Child pipelines are listed only with the source `parent_pipeline`, from GitLab 17.0 on.
    ///
    /// `GET /projects/{project_id}/pipelines`
    ///
    /// Evidence: documented by the vendor (DataOps.live, REST API Resources; filters from GitLab OpenAPI 17.10 and GitLab documentation 18.x).
    ///
    /// Required: `project_id`.
    pub fn list_pipelines(&self) -> builder::ListPipelines {
        builder::ListPipelines {
            call: Call::new(&self.core, &LIST_PIPELINES),
        }
    }
    /// Run the failed and canceled jobs of a pipeline again.
    ///
    /// The pipeline keeps its number; the jobs that run again get new ones.
    ///
    /// `POST /projects/{project_id}/pipelines/{pipeline_id}/retry`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    ///
    /// Required: `project_id`, `pipeline_id`.
    pub fn retry_pipeline(&self) -> builder::RetryPipeline {
        builder::RetryPipeline {
            call: Call::new(&self.core, &RETRY_PIPELINE),
        }
    }
    /// Start a pipeline with a trigger token.
    ///
    /// The trigger token in the body is the only credential: no header is sent. DataOps.live shows the call with form fields, among them `variables[_PIPELINE_FILE_NAME]`, which chooses the pipeline file. Waiting for the pipeline polls it with the client's access token, because a trigger token can't read.
    ///
    /// `POST /projects/{project_id}/trigger/pipeline`
    ///
    /// Evidence: documented by the vendor (DataOps.live, REST API Resources (form); GitLab OpenAPI 17.10).
    ///
    /// Required: `project_id`, `body`.
    pub fn trigger_pipeline(&self) -> builder::TriggerPipeline {
        builder::TriggerPipeline {
            call: Call::new(&self.core, &TRIGGER_PIPELINE),
        }
    }
    /// Rename a pipeline.
    ///
    /// Gives the pipeline another name; nothing else of it can be changed.
    ///
    /// `PUT /projects/{project_id}/pipelines/{pipeline_id}/metadata`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab).
    ///
    /// Required: `project_id`, `pipeline_id`, `body`.
    pub fn update_pipeline_metadata(&self) -> builder::UpdatePipelineMetadata {
        builder::UpdatePipelineMetadata {
            call: Call::new(&self.core, &UPDATE_PIPELINE_METADATA),
        }
    }
}

pub(crate) static CANCEL_PIPELINE: Operation = Operation {
    id: "cancelPipeline",
    method: Method::POST,
    path: "/projects/{project_id}/pipelines/{pipeline_id}/cancel",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::cancel_pipeline`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelPipeline {
    pub(crate) call: Call,
}

impl CancelPipeline {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the pipeline (`id`, not `iid`).
    ///
    /// Path parameter `pipeline_id`.
    pub fn pipeline_id(mut self, value: impl TryInto<types::PipelineId>) -> Self {
        self.call.path::<types::PipelineId>("pipeline_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Pipeline>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_PIPELINE: Operation = Operation {
    id: "createPipeline",
    method: Method::POST,
    path: "/projects/{project_id}/pipeline",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_pipeline`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePipeline {
    pub(crate) call: Call,
}

impl CreatePipeline {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::PipelineCreate>) -> Self {
        self.call.json::<types::PipelineCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Pipeline>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_pipeline`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Pipeline> {
        let started_project_id = self.call.parameter("project_id");
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Pipeline| {
                let mut poll = Call::new(core, &super::pipelines::GET_PIPELINE);
                let pipeline_id = Some(started.id.to_string())
                    .ok_or_else(|| codegen::missing("createPipeline", "id"))?;
                poll.path::<String>("pipeline_id", pipeline_id);
                let project_id = started_project_id
                    .clone()
                    .ok_or_else(|| codegen::missing("createPipeline", "project_id"))?;
                poll.path::<String>("project_id", project_id);
                Ok(poll)
            },
            super::pipelines::get_pipeline_state,
        )
    }
}

pub(crate) static DELETE_PIPELINE: Operation = Operation {
    id: "deletePipeline",
    method: Method::DELETE,
    path: "/projects/{project_id}/pipelines/{pipeline_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_pipeline`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePipeline {
    pub(crate) call: Call,
}

impl DeletePipeline {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the pipeline (`id`, not `iid`).
    ///
    /// Path parameter `pipeline_id`.
    pub fn pipeline_id(mut self, value: impl TryInto<types::PipelineId>) -> Self {
        self.call.path::<types::PipelineId>("pipeline_id", value);
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

pub(crate) static GET_LATEST_PIPELINE: Operation = Operation {
    id: "getLatestPipeline",
    method: Method::GET,
    path: "/projects/{project_id}/pipelines/latest",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_latest_pipeline`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLatestPipeline {
    pub(crate) call: Call,
}

impl GetLatestPipeline {
    /// Branch or tag; left out, the default branch.
    ///
    /// Query parameter `ref`.
    pub fn ref_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("ref", value);
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
    pub async fn send(self) -> Result<Response<types::Pipeline>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_PIPELINE: Operation = Operation {
    id: "getPipeline",
    method: Method::GET,
    path: "/projects/{project_id}/pipelines/{pipeline_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_pipeline`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPipeline {
    pub(crate) call: Call,
}

impl GetPipeline {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the pipeline (`id`, not `iid`).
    ///
    /// Path parameter `pipeline_id`.
    pub fn pipeline_id(mut self, value: impl TryInto<types::PipelineId>) -> Self {
        self.call.path::<types::PipelineId>("pipeline_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Pipeline>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Pipeline> {
        codegen::wait(self.call, get_pipeline_state)
    }
}

pub(crate) fn get_pipeline_state(job: &types::Pipeline) -> JobState {
    let status: String = job.status.as_str().to_owned();
    let phase = match status.as_str() {
        "success" | "skipped" => Phase::Done,
        "failed" => Phase::Failed,
        "canceled" => Phase::Cancelled,
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: None,
        message: job.yaml_errors.as_ref().cloned(),
        task: None,
    }
}

pub(crate) static GET_PIPELINE_TEST_REPORT: Operation = Operation {
    id: "getPipelineTestReport",
    method: Method::GET,
    path: "/projects/{project_id}/pipelines/{pipeline_id}/test_report",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_pipeline_test_report`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPipelineTestReport {
    pub(crate) call: Call,
}

impl GetPipelineTestReport {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the pipeline (`id`, not `iid`).
    ///
    /// Path parameter `pipeline_id`.
    pub fn pipeline_id(mut self, value: impl TryInto<types::PipelineId>) -> Self {
        self.call.path::<types::PipelineId>("pipeline_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PipelineTestReport>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_PIPELINE_TEST_REPORT_SUMMARY: Operation = Operation {
    id: "getPipelineTestReportSummary",
    method: Method::GET,
    path: "/projects/{project_id}/pipelines/{pipeline_id}/test_report_summary",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_pipeline_test_report_summary`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPipelineTestReportSummary {
    pub(crate) call: Call,
}

impl GetPipelineTestReportSummary {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the pipeline (`id`, not `iid`).
    ///
    /// Path parameter `pipeline_id`.
    pub fn pipeline_id(mut self, value: impl TryInto<types::PipelineId>) -> Self {
        self.call.path::<types::PipelineId>("pipeline_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::PipelineTestReportSummary>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PIPELINE_VARIABLES: Operation = Operation {
    id: "listPipelineVariables",
    method: Method::GET,
    path: "/projects/{project_id}/pipelines/{pipeline_id}/variables",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_pipeline_variables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPipelineVariables {
    pub(crate) call: Call,
}

impl ListPipelineVariables {
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
    /// Number of the pipeline (`id`, not `iid`).
    ///
    /// Path parameter `pipeline_id`.
    pub fn pipeline_id(mut self, value: impl TryInto<types::PipelineId>) -> Self {
        self.call.path::<types::PipelineId>("pipeline_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::PipelineVariable>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::PipelineVariable> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::PipelineVariable>>| {
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

pub(crate) static LIST_PIPELINES: Operation = Operation {
    id: "listPipelines",
    method: Method::GET,
    path: "/projects/{project_id}/pipelines",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_pipelines`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPipelines {
    pub(crate) call: Call,
}

impl ListPipelines {
    /// Only one group of pipelines.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::PipelineScope>) -> Self {
        self.call.query::<types::PipelineScope>("scope", value);
        self
    }
    /// Only pipelines in this state.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<types::PipelineStatus>) -> Self {
        self.call.query::<types::PipelineStatus>("status", value);
        self
    }
    /// Only pipelines that were started this way.
    ///
    /// Query parameter `source`.
    pub fn source(mut self, value: impl TryInto<types::PipelineSource>) -> Self {
        self.call.query::<types::PipelineSource>("source", value);
        self
    }
    /// Only pipelines of this branch or tag.
    ///
    /// Query parameter `ref`.
    pub fn ref_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("ref", value);
        self
    }
    /// Only pipelines of this commit.
    ///
    /// Query parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("sha", value);
        self
    }
    /// Only pipelines whose file is wrong.
    ///
    /// Query parameter `yaml_errors`.
    pub fn yaml_errors(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("yaml_errors", value);
        self
    }
    /// Only pipelines of this name; needs GitLab 16.9.
    ///
    /// Query parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("name", value);
        self
    }
    /// Only pipelines that this user started.
    ///
    /// Query parameter `username`.
    pub fn username(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("username", value);
        self
    }
    /// Only pipelines that were created after this instant; newer versions only.
    ///
    /// Query parameter `created_after`.
    pub fn created_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_after", value);
        self
    }
    /// Only pipelines that were created before this instant; newer versions only.
    ///
    /// Query parameter `created_before`.
    pub fn created_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("created_before", value);
        self
    }
    /// Only pipelines that changed after this instant.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
        self
    }
    /// Only pipelines that changed before this instant.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// What to sort by; left out, `id`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::PipelineOrder>) -> Self {
        self.call.query::<types::PipelineOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
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

pub(crate) static RETRY_PIPELINE: Operation = Operation {
    id: "retryPipeline",
    method: Method::POST,
    path: "/projects/{project_id}/pipelines/{pipeline_id}/retry",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::retry_pipeline`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetryPipeline {
    pub(crate) call: Call,
}

impl RetryPipeline {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the pipeline (`id`, not `iid`).
    ///
    /// Path parameter `pipeline_id`.
    pub fn pipeline_id(mut self, value: impl TryInto<types::PipelineId>) -> Self {
        self.call.path::<types::PipelineId>("pipeline_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Pipeline>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_pipeline`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Pipeline> {
        let started_project_id = self.call.parameter("project_id");
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Pipeline| {
                let mut poll = Call::new(core, &super::pipelines::GET_PIPELINE);
                let pipeline_id = Some(started.id.to_string())
                    .ok_or_else(|| codegen::missing("retryPipeline", "id"))?;
                poll.path::<String>("pipeline_id", pipeline_id);
                let project_id = started_project_id
                    .clone()
                    .ok_or_else(|| codegen::missing("retryPipeline", "project_id"))?;
                poll.path::<String>("project_id", project_id);
                Ok(poll)
            },
            super::pipelines::get_pipeline_state,
        )
    }
}

pub(crate) static TRIGGER_PIPELINE: Operation = Operation {
    id: "triggerPipeline",
    method: Method::POST,
    path: "/projects/{project_id}/trigger/pipeline",
    safe: false,
    authenticate: false,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::trigger_pipeline`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TriggerPipeline {
    pub(crate) call: Call,
}

impl TriggerPipeline {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::PipelineTrigger>) -> Self {
        self.call.json::<types::PipelineTrigger>(&value.into());
        self
    }
    /// Sends the body as `multipart/form-data`, nested values as `a[b]`, and not as JSON.
    pub fn with_form_body(mut self) -> Self {
        self.call.form_body(FormMedia::Multipart);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Pipeline>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_pipeline`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Pipeline> {
        let started_project_id = self.call.parameter("project_id");
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Pipeline| {
                let mut poll = Call::new(core, &super::pipelines::GET_PIPELINE);
                let pipeline_id = Some(started.id.to_string())
                    .ok_or_else(|| codegen::missing("triggerPipeline", "id"))?;
                poll.path::<String>("pipeline_id", pipeline_id);
                let project_id = started_project_id
                    .clone()
                    .ok_or_else(|| codegen::missing("triggerPipeline", "project_id"))?;
                poll.path::<String>("project_id", project_id);
                Ok(poll)
            },
            super::pipelines::get_pipeline_state,
        )
    }
}

pub(crate) static UPDATE_PIPELINE_METADATA: Operation = Operation {
    id: "updatePipelineMetadata",
    method: Method::PUT,
    path: "/projects/{project_id}/pipelines/{pipeline_id}/metadata",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_pipeline_metadata`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePipelineMetadata {
    pub(crate) call: Call,
}

impl UpdatePipelineMetadata {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the pipeline (`id`, not `iid`).
    ///
    /// Path parameter `pipeline_id`.
    pub fn pipeline_id(mut self, value: impl TryInto<types::PipelineId>) -> Self {
        self.call.path::<types::PipelineId>("pipeline_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::PipelineMetadataUpdate>) -> Self {
        self.call.json::<types::PipelineMetadataUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Pipeline>, Error> {
        self.call.send_json().await
    }
}
