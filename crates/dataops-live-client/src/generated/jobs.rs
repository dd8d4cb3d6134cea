// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `jobs`.

use client_runtime::{Download, Error, ItemStream, Response, Secret, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, JobState, Keyset, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # jobs
///
/// The steps of a pipeline, their logs and their artifacts.
impl Client {
    /// Cancel a job.
    ///
    /// A job that runs is stopped, one that waits is not started.
    ///
    /// `POST /projects/{project_id}/jobs/{job_id}/cancel`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10, 15.x and 18.x; go-gitlab).
    ///
    /// Required: `project_id`, `job_id`.
    pub fn cancel_job(&self) -> builder::CancelJob {
        builder::CancelJob {
            call: Call::new(&self.core, &CANCEL_JOB),
        }
    }
    /// Delete the artifacts of a job.
    ///
    /// Deletes the archive and the reports. The log stays.
    ///
    /// `DELETE /projects/{project_id}/jobs/{job_id}/artifacts`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 17.x; go-gitlab).
    ///
    /// Required: `project_id`, `job_id`.
    pub fn delete_job_artifacts(&self) -> builder::DeleteJobArtifacts {
        builder::DeleteJobArtifacts {
            call: Call::new(&self.core, &DELETE_JOB_ARTIFACTS),
        }
    }
    /// Let all artifacts of a project end now.
    ///
    /// The files are removed later, by the clean-up of the instance. Artifacts of the newest successful pipeline of each branch and tag may stay, logs always do.
    ///
    /// `DELETE /projects/{project_id}/artifacts`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 17.x; go-gitlab).
    ///
    /// Required: `project_id`.
    pub fn delete_project_artifacts(&self) -> builder::DeleteProjectArtifacts {
        builder::DeleteProjectArtifacts {
            call: Call::new(&self.core, &DELETE_PROJECT_ARTIFACTS),
        }
    }
    /// Download one file of the artifacts of a job.
    ///
    /// One file out of the archive. The server may send it from another host.
    ///
    /// `GET /projects/{project_id}/jobs/{job_id}/artifacts/{artifact_path}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 17.x; go-gitlab).
    ///
    /// Required: `project_id`, `job_id`, `artifact_path`.
    pub fn download_job_artifact_file(&self) -> builder::DownloadJobArtifactFile {
        builder::DownloadJobArtifactFile {
            call: Call::new(&self.core, &DOWNLOAD_JOB_ARTIFACT_FILE),
        }
    }
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
    /// Download one file of the newest artifacts of a branch or tag.
    ///
    /// One file out of the archive of the job of this name in the newest successful pipeline of the branch or tag.
    ///
    /// `GET /projects/{project_id}/jobs/artifacts/{ref_name}/raw/{artifact_path}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 17.x; go-gitlab).
    ///
    /// Required: `job`, `project_id`, `ref_name`, `artifact_path`.
    pub fn download_latest_artifact_file(&self) -> builder::DownloadLatestArtifactFile {
        builder::DownloadLatestArtifactFile {
            call: Call::new(&self.core, &DOWNLOAD_LATEST_ARTIFACT_FILE),
        }
    }
    /// Download the newest artifacts of a branch or tag.
    ///
    /// The zip archive of the job of this name in the newest successful pipeline of the branch or tag. Its child pipelines are searched after it. The server may send the archive from another host.
    ///
    /// `GET /projects/{project_id}/jobs/artifacts/{ref_name}/download`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 17.x; go-gitlab).
    ///
    /// Required: `job`, `project_id`, `ref_name`.
    pub fn download_latest_artifacts(&self) -> builder::DownloadLatestArtifacts {
        builder::DownloadLatestArtifacts {
            call: Call::new(&self.core, &DOWNLOAD_LATEST_ARTIFACTS),
        }
    }
    /// Erase the log and the artifacts of a job.
    ///
    /// The job itself stays, with `erased_at` set.
    ///
    /// `POST /projects/{project_id}/jobs/{job_id}/erase`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10, 15.x and 18.x; go-gitlab).
    ///
    /// Required: `project_id`, `job_id`.
    pub fn erase_job(&self) -> builder::EraseJob {
        builder::EraseJob {
            call: Call::new(&self.core, &ERASE_JOB),
        }
    }
    /// Get the job that a job token belongs to.
    ///
    /// For programs that run inside a job: the job token is the credential, as `job_token`, in the header `JOB-TOKEN` or as a bearer token.
    ///
    /// `GET /job`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; GitLab documentation 18.x).
    pub fn get_current_job(&self) -> builder::GetCurrentJob {
        builder::GetCurrentJob {
            call: Call::new(&self.core, &GET_CURRENT_JOB),
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
    /// Keep the artifacts of a job.
    ///
    /// The artifacts of the job no longer end by the clock.
    ///
    /// `POST /projects/{project_id}/jobs/{job_id}/artifacts/keep`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10, 15.x and 18.x; go-gitlab).
    ///
    /// Required: `project_id`, `job_id`.
    pub fn keep_job_artifacts(&self) -> builder::KeepJobArtifacts {
        builder::KeepJobArtifacts {
            call: Call::new(&self.core, &KEEP_JOB_ARTIFACTS),
        }
    }
    /// List the jobs of a pipeline that start other pipelines.
    ///
    /// Trigger jobs with the pipelines that they started, in this project or in another one.
    ///
    /// `GET /projects/{project_id}/pipelines/{pipeline_id}/bridges`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `pipeline_id`.
    pub fn list_pipeline_bridges(&self) -> builder::ListPipelineBridges {
        builder::ListPipelineBridges {
            call: Call::new(&self.core, &LIST_PIPELINE_BRIDGES),
        }
    }
    /// List the jobs of a pipeline.
    ///
    /// The jobs of one pipeline, newest first, without those that were run again unless `include_retried` is set.
    ///
    /// `GET /projects/{project_id}/pipelines/{pipeline_id}/jobs`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10, 15.x and 18.x; go-gitlab (list form of scope)).
    ///
    /// Required: `project_id`, `pipeline_id`.
    pub fn list_pipeline_jobs(&self) -> builder::ListPipelineJobs {
        builder::ListPipelineJobs {
            call: Call::new(&self.core, &LIST_PIPELINE_JOBS),
        }
    }
    /// List the jobs of a project.
    ///
    /// The jobs of all pipelines of a project, newest first. At most 600 such calls a minute and user, unless the instance allows more.
    ///
    /// `GET /projects/{project_id}/jobs`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10, 15.x and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_jobs(&self) -> builder::ListProjectJobs {
        builder::ListProjectJobs {
            call: Call::new(&self.core, &LIST_PROJECT_JOBS),
        }
    }
    /// Start a job that waits for a person.
    ///
    /// Starts a job in state `manual`, or one that waits for the clock. It may get variables of its own.
    ///
    /// `POST /projects/{project_id}/jobs/{job_id}/play`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (200); GitLab documentation 11.10, 15.x and 18.x; go-gitlab).
    ///
    /// Required: `project_id`, `job_id`.
    pub fn play_job(&self) -> builder::PlayJob {
        builder::PlayJob {
            call: Call::new(&self.core, &PLAY_JOB),
        }
    }
    /// Run a job again.
    ///
    /// The answer is a new job with a number of its own; waiting for it follows the new one. Trigger jobs can be run again from GitLab 17.0 on.
    ///
    /// `POST /projects/{project_id}/jobs/{job_id}/retry`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10, 15.x and 18.x; go-gitlab).
    ///
    /// Required: `project_id`, `job_id`.
    pub fn retry_job(&self) -> builder::RetryJob {
        builder::RetryJob {
            call: Call::new(&self.core, &RETRY_JOB),
        }
    }
}

pub(crate) static CANCEL_JOB: Operation = Operation {
    id: "cancelJob",
    method: Method::POST,
    path: "/projects/{project_id}/jobs/{job_id}/cancel",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::cancel_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelJob {
    pub(crate) call: Call,
}

impl CancelJob {
    /// Whether to end a job at once that hangs in `canceling`; newer versions only.
    ///
    /// Query parameter `force`.
    pub fn force(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("force", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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
}

pub(crate) static DELETE_JOB_ARTIFACTS: Operation = Operation {
    id: "deleteJobArtifacts",
    method: Method::DELETE,
    path: "/projects/{project_id}/jobs/{job_id}/artifacts",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_job_artifacts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteJobArtifacts {
    pub(crate) call: Call,
}

impl DeleteJobArtifacts {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static DELETE_PROJECT_ARTIFACTS: Operation = Operation {
    id: "deleteProjectArtifacts",
    method: Method::DELETE,
    path: "/projects/{project_id}/artifacts",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_project_artifacts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProjectArtifacts {
    pub(crate) call: Call,
}

impl DeleteProjectArtifacts {
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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static DOWNLOAD_JOB_ARTIFACT_FILE: Operation = Operation {
    id: "downloadJobArtifactFile",
    method: Method::GET,
    path: "/projects/{project_id}/jobs/{job_id}/artifacts/{+artifact_path}",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::download_job_artifact_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadJobArtifactFile {
    pub(crate) call: Call,
}

impl DownloadJobArtifactFile {
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
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the job.
    ///
    /// Path parameter `job_id`.
    pub fn job_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("job_id", value);
        self
    }
    /// Path of the file within the archive, for example `target/report.html`.
    ///
    /// Path parameter `artifact_path`.
    pub fn artifact_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("artifact_path", value);
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
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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

pub(crate) static DOWNLOAD_LATEST_ARTIFACT_FILE: Operation = Operation {
    id: "downloadLatestArtifactFile",
    method: Method::GET,
    path: "/projects/{project_id}/jobs/artifacts/{ref_name}/raw/{+artifact_path}",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &["job"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::download_latest_artifact_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadLatestArtifactFile {
    pub(crate) call: Call,
}

impl DownloadLatestArtifactFile {
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
    /// Whether to search the last 100 successful pipelines and not only the newest; left out, `false`. Needs GitLab 18.7.
    ///
    /// Query parameter `search_recent_successful_pipelines`.
    pub fn search_recent_successful_pipelines(
        mut self,
        value: impl TryInto<bool>,
    ) -> Self {
        self.call.query::<bool>("search_recent_successful_pipelines", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Branch or tag; commits and `HEAD` are not taken.
    ///
    /// Path parameter `ref_name`.
    pub fn ref_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("ref_name", value);
        self
    }
    /// Path of the file within the archive, for example `target/report.html`.
    ///
    /// Path parameter `artifact_path`.
    pub fn artifact_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("artifact_path", value);
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
    /// Whether to search the last 100 successful pipelines and not only the newest; left out, `false`. Needs GitLab 18.7.
    ///
    /// Query parameter `search_recent_successful_pipelines`.
    pub fn search_recent_successful_pipelines(
        mut self,
        value: impl TryInto<bool>,
    ) -> Self {
        self.call.query::<bool>("search_recent_successful_pipelines", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Branch or tag; commits and `HEAD` are not taken.
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

pub(crate) static ERASE_JOB: Operation = Operation {
    id: "eraseJob",
    method: Method::POST,
    path: "/projects/{project_id}/jobs/{job_id}/erase",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::erase_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EraseJob {
    pub(crate) call: Call,
}

impl EraseJob {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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
}

pub(crate) static GET_CURRENT_JOB: Operation = Operation {
    id: "getCurrentJob",
    method: Method::GET,
    path: "/job",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_current_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCurrentJob {
    pub(crate) call: Call,
}

impl GetCurrentJob {
    /// The token of a running job, for calls from inside a pipeline of another project.
    ///
    /// Query parameter `job_token`.
    pub fn job_token(mut self, value: impl TryInto<Secret>) -> Self {
        self.call.query::<Secret>("job_token", value);
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
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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

pub(crate) static KEEP_JOB_ARTIFACTS: Operation = Operation {
    id: "keepJobArtifacts",
    method: Method::POST,
    path: "/projects/{project_id}/jobs/{job_id}/artifacts/keep",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::keep_job_artifacts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct KeepJobArtifacts {
    pub(crate) call: Call,
}

impl KeepJobArtifacts {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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
}

pub(crate) static LIST_PIPELINE_BRIDGES: Operation = Operation {
    id: "listPipelineBridges",
    method: Method::GET,
    path: "/projects/{project_id}/pipelines/{pipeline_id}/bridges",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_pipeline_bridges`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPipelineBridges {
    pub(crate) call: Call,
}

impl ListPipelineBridges {
    /// Only jobs in one of these states.
    ///
    /// Query parameter `scope[]`.
    pub fn scope(mut self, value: impl TryInto<Vec<types::JobStatus>>) -> Self {
        self.call.query::<Vec<types::JobStatus>>("scope[]", value);
        self
    }
    /// Whether jobs that were run again are listed too.
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
    pub async fn send(self) -> Result<Response<Vec<types::Bridge>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Bridge> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Bridge>>| {
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

pub(crate) static LIST_PROJECT_JOBS: Operation = Operation {
    id: "listProjectJobs",
    method: Method::GET,
    path: "/projects/{project_id}/jobs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_jobs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectJobs {
    pub(crate) call: Call,
}

impl ListProjectJobs {
    /// Only jobs in one of these states.
    ///
    /// Query parameter `scope[]`.
    pub fn scope(mut self, value: impl TryInto<Vec<types::JobStatus>>) -> Self {
        self.call.query::<Vec<types::JobStatus>>("scope[]", value);
        self
    }
    /// Whether jobs that were run again are listed too.
    ///
    /// Query parameter `include_retried`.
    pub fn include_retried(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_retried", value);
        self
    }
    /// What to sort by; for pages by keyset.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::JobOrder>) -> Self {
        self.call.query::<types::JobOrder>("order_by", value);
        self
    }
    /// Direction; for pages by keyset, which only know `desc`.
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
    pub async fn send(self) -> Result<Response<Vec<types::Job>>, Error> {
        self.call.send_json().await
    }
    /// Goes through the list by keyset: each page begins after the last item of the page before it, so that items which come and go
    /// meanwhile move nothing, and deep lists are as fast as short ones. No total is known, and pages are not fetched ahead.
    ///
    /// There, `order_by` is `id`, `pagination` is `keyset`, `sort` is `desc`: the first where nothing is set; another value is refused before anything is sent.
    pub fn keyset(mut self) -> Self {
        static KEYSET: Keyset = Keyset {
            with: &[
                ("order_by", &["id"]),
                ("pagination", &["keyset"]),
                ("sort", &["desc"]),
                ("page", &[]),
            ],
            pages: Pagination {
                style: PageStyle::Link { moves: &[] },
                limit: Some("per_page"),
                max_limit: Some(100),
                place: PagePlace::Query,
            },
        };
        self.call.keyset(&KEYSET);
        self
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

pub(crate) static PLAY_JOB: Operation = Operation {
    id: "playJob",
    method: Method::POST,
    path: "/projects/{project_id}/jobs/{job_id}/play",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::play_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PlayJob {
    pub(crate) call: Call,
}

impl PlayJob {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the job.
    ///
    /// Path parameter `job_id`.
    pub fn job_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("job_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::JobPlay>) -> Self {
        self.call.json::<types::JobPlay>(&value.into());
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
    /// Sends the request and waits for the end of what it starts, by [`Client::get_job`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Job> {
        let started_project_id = self.call.parameter("project_id");
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Job| {
                let mut poll = Call::new(core, &super::jobs::GET_JOB);
                let job_id = Some(started.id.to_string())
                    .ok_or_else(|| codegen::missing("playJob", "id"))?;
                poll.path::<String>("job_id", job_id);
                let project_id = started_project_id
                    .clone()
                    .ok_or_else(|| codegen::missing("playJob", "project_id"))?;
                poll.path::<String>("project_id", project_id);
                Ok(poll)
            },
            super::jobs::get_job_state,
        )
    }
}

pub(crate) static RETRY_JOB: Operation = Operation {
    id: "retryJob",
    method: Method::POST,
    path: "/projects/{project_id}/jobs/{job_id}/retry",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::retry_job`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetryJob {
    pub(crate) call: Call,
}

impl RetryJob {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
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
    /// Sends the request and waits for the end of what it starts, by [`Client::get_job`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Job> {
        let started_project_id = self.call.parameter("project_id");
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Job| {
                let mut poll = Call::new(core, &super::jobs::GET_JOB);
                let job_id = Some(started.id.to_string())
                    .ok_or_else(|| codegen::missing("retryJob", "id"))?;
                poll.path::<String>("job_id", job_id);
                let project_id = started_project_id
                    .clone()
                    .ok_or_else(|| codegen::missing("retryJob", "project_id"))?;
                poll.path::<String>("project_id", project_id);
                Ok(poll)
            },
            super::jobs::get_job_state,
        )
    }
}
