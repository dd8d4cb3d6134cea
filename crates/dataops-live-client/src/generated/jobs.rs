// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `jobs`.

use client_runtime::{Download, Error, ItemStream, Response, Secret, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # jobs
///
/// The steps of a pipeline, their logs and their artifacts.
impl Client {
    /// Download the artifacts of a job.
    ///
    /// The zip archive of what the job left behind. The server may send it from another host.
    ///
    /// `GET /projects/{project_id}/jobs/{job_id}/artifacts`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x).
    ///
    /// Required: `project_id`, `job_id`.
    pub fn download_job_artifacts(&self) -> builder::DownloadJobArtifacts {
        builder::DownloadJobArtifacts {
            call: Call::new(&self.core, &DOWNLOAD_JOB_ARTIFACTS),
        }
    }
    /// Download the newest artifacts of a branch or tag.
    ///
    /// The zip archive of the job of this name in the newest successful pipeline of the branch or tag.
    ///
    /// `GET /projects/{project_id}/jobs/artifacts/{ref_name}/download`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `job`, `project_id`, `ref_name`.
    pub fn download_latest_artifacts(&self) -> builder::DownloadLatestArtifacts {
        builder::DownloadLatestArtifacts {
            call: Call::new(&self.core, &DOWNLOAD_LATEST_ARTIFACTS),
        }
    }
    /// Get a job.
    ///
    /// One job with its state. Waiting for it ends with `success` or `skipped`, and with an error for `failed` and `canceled`; a job that stands at `manual` or `scheduled` is waited for until the waiter's deadline.
    ///
    /// `GET /projects/{project_id}/jobs/{job_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 15.x).
    ///
    /// Required: `project_id`, `job_id`.
    pub fn get_job(&self) -> builder::GetJob {
        builder::GetJob {
            call: Call::new(&self.core, &GET_JOB),
        }
    }
    /// Get the log of a job.
    ///
    /// The whole log so far as plain text, with ANSI colour codes and section marks. While the job runs each call brings more of it; there is no way to ask for the rest only.
    ///
    /// `GET /projects/{project_id}/jobs/{job_id}/trace`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10; go-gitlab; GitLab OpenAPI 17.10 declares JSON, which is wrong).
    ///
    /// Required: `project_id`, `job_id`.
    pub fn get_job_trace(&self) -> builder::GetJobTrace {
        builder::GetJobTrace {
            call: Call::new(&self.core, &GET_JOB_TRACE),
        }
    }
    /// List the jobs of a pipeline.
    ///
    /// The jobs of one pipeline, without those that were run again unless `include_retried` is set.
    ///
    /// `GET /projects/{project_id}/pipelines/{pipeline_id}/jobs`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 15.x; go-gitlab (list form of scope)).
    ///
    /// Required: `project_id`, `pipeline_id`.
    pub fn list_pipeline_jobs(&self) -> builder::ListPipelineJobs {
        builder::ListPipelineJobs {
            call: Call::new(&self.core, &LIST_PIPELINE_JOBS),
        }
    }
}

pub(crate) static DOWNLOAD_JOB_ARTIFACTS: Operation = Operation {
    id: "downloadJobArtifacts",
    method: Method::GET,
    path: "/projects/{project_id}/jobs/{job_id}/artifacts",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::download_job_artifacts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadJobArtifacts {
    pub(crate) call: Call,
}

impl DownloadJobArtifacts {
    /// The token of a running job, for calls from inside a pipeline of another project.
    ///
    /// Query parameter `job_token`.
    pub fn job_token(mut self, value: impl TryInto<Secret>) -> Self {
        self.call.query::<Secret>("job_token", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("project_id", value);
        self
    }
    /// Number of the job.
    ///
    /// Path parameter `job_id`.
    pub fn job_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("job_id", value);
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

pub(crate) static DOWNLOAD_LATEST_ARTIFACTS: Operation = Operation {
    id: "downloadLatestArtifacts",
    method: Method::GET,
    path: "/projects/{project_id}/jobs/artifacts/{ref_name}/download",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &["job"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::download_latest_artifacts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadLatestArtifacts {
    pub(crate) call: Call,
}

impl DownloadLatestArtifacts {
    /// Name of the job.
    ///
    /// Query parameter `job`.
    pub fn job(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("job", value);
        self
    }
    /// The token of a running job, for calls from inside a pipeline of another project.
    ///
    /// Query parameter `job_token`.
    pub fn job_token(mut self, value: impl TryInto<Secret>) -> Self {
        self.call.query::<Secret>("job_token", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("project_id", value);
        self
    }
    /// Branch or tag; commits are not taken.
    ///
    /// Path parameter `ref_name`.
    pub fn ref_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("ref_name", value);
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

pub(crate) static GET_JOB: Operation = Operation {
    id: "getJob",
    method: Method::GET,
    path: "/projects/{project_id}/jobs/{job_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJob {
    pub(crate) call: Call,
}

impl GetJob {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("project_id", value);
        self
    }
    /// Number of the job.
    ///
    /// Path parameter `job_id`.
    pub fn job_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("job_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Job>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Job> {
        codegen::wait(self.call, get_job_state)
    }
}

pub(crate) fn get_job_state(job: &types::Job) -> JobState {
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
        message: job.failure_reason.as_ref().cloned(),
        task: None,
    }
}

pub(crate) static GET_JOB_TRACE: Operation = Operation {
    id: "getJobTrace",
    method: Method::GET,
    path: "/projects/{project_id}/jobs/{job_id}/trace",
    safe: true,
    authenticate: true,
    accept: Accept::BytesOf("text/plain"),
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_job_trace`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetJobTrace {
    pub(crate) call: Call,
}

impl GetJobTrace {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("project_id", value);
        self
    }
    /// Number of the job.
    ///
    /// Path parameter `job_id`.
    pub fn job_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("job_id", value);
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

pub(crate) static LIST_PIPELINE_JOBS: Operation = Operation {
    id: "listPipelineJobs",
    method: Method::GET,
    path: "/projects/{project_id}/pipelines/{pipeline_id}/jobs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_pipeline_jobs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPipelineJobs {
    pub(crate) call: Call,
}

impl ListPipelineJobs {
    /// Only jobs in one of these states.
    ///
    /// Query parameter `scope[]`.
    pub fn scope(mut self, value: impl TryInto<Vec<types::JobStatus>>) -> Self {
        self.call.query::<Vec<types::JobStatus>>("scope[]", value);
        self
    }
    /// Whether jobs that were run again are listed too; left out, `false`.
    ///
    /// Query parameter `include_retried`.
    pub fn include_retried(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_retried", value);
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
    pub fn project_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("project_id", value);
        self
    }
    /// Number of the pipeline (`id`, not `iid`).
    ///
    /// Path parameter `pipeline_id`.
    pub fn pipeline_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("pipeline_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Job>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Job> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Job>>| {
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
