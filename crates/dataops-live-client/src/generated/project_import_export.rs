// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `project_import_export`.

use client_runtime::{Download, Error, Response, Waiter, codegen};
use client_runtime::codegen::{Accept, Call, JobState, Method, Operation, Phase};
use super::{Client, builder, types};

/// # project_import_export
///
/// Projects as archives.
impl Client {
    /// Download the export of a project.
    ///
    /// The archive (`tar.gz`) of the last finished export. The answer may lead to an object store.
    ///
    /// `GET /projects/{project_id}/export/download`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab).
    ///
    /// Required: `project_id`.
    pub fn download_project_export(&self) -> builder::DownloadProjectExport {
        builder::DownloadProjectExport {
            call: Call::new(&self.core, &DOWNLOAD_PROJECT_EXPORT),
        }
    }
    /// Get how far the export of a project is.
    ///
    /// The state of the last export. The links are there when it is finished.
    ///
    /// `GET /projects/{project_id}/export`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn get_project_export(&self) -> builder::GetProjectExport {
        builder::GetProjectExport {
            call: Call::new(&self.core, &GET_PROJECT_EXPORT),
        }
    }
    /// Get how far the import of a project is.
    ///
    /// The state of the import, or of the fork, that made the project. `none` is the state of a project that came from neither.
    ///
    /// `GET /projects/{project_id}/import`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn get_project_import(&self) -> builder::GetProjectImport {
        builder::GetProjectImport {
            call: Call::new(&self.core, &GET_PROJECT_IMPORT),
        }
    }
    /// Import a project from a URL.
    ///
    /// Makes a project from an exported archive that the instance fetches from a URL, which must answer with `Content-Length` and the media type `application/gzip`. Up to 10 GB. GitLab calls it a beta.
    ///
    /// `POST /projects/remote-import`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    ///
    /// Required: `body`.
    pub fn import_project(&self) -> builder::ImportProject {
        builder::ImportProject {
            call: Call::new(&self.core, &IMPORT_PROJECT),
        }
    }
    /// Export a project.
    ///
    /// Starts to pack the project into an archive, which `GET /projects/{project_id}/export/download` then gives; with `upload` the instance sends it to a URL. It takes some time.
    ///
    /// `POST /projects/{project_id}/export`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (202); GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn start_project_export(&self) -> builder::StartProjectExport {
        builder::StartProjectExport {
            call: Call::new(&self.core, &START_PROJECT_EXPORT),
        }
    }
}

pub(crate) static DOWNLOAD_PROJECT_EXPORT: Operation = Operation {
    id: "downloadProjectExport",
    method: Method::GET,
    path: "/projects/{project_id}/export/download",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::download_project_export`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadProjectExport {
    pub(crate) call: Call,
}

impl DownloadProjectExport {
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
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static GET_PROJECT_EXPORT: Operation = Operation {
    id: "getProjectExport",
    method: Method::GET,
    path: "/projects/{project_id}/export",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_project_export`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjectExport {
    pub(crate) call: Call,
}

impl GetProjectExport {
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
    pub async fn send(self) -> Result<Response<types::ProjectExport>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::ProjectExport> {
        codegen::wait(self.call, get_project_export_state)
    }
}

pub(crate) fn get_project_export_state(job: &types::ProjectExport) -> JobState {
    let status: String = job.export_status.as_str().to_owned();
    let phase = match status.as_str() {
        "finished" => Phase::Done,
        "failed" => Phase::Failed,
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: None,
        message: job.message.as_ref().cloned(),
        task: None,
    }
}

pub(crate) static GET_PROJECT_IMPORT: Operation = Operation {
    id: "getProjectImport",
    method: Method::GET,
    path: "/projects/{project_id}/import",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_project_import`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjectImport {
    pub(crate) call: Call,
}

impl GetProjectImport {
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
    pub async fn send(self) -> Result<Response<types::ProjectImport>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::ProjectImport> {
        codegen::wait(self.call, get_project_import_state)
    }
}

pub(crate) fn get_project_import_state(job: &types::ProjectImport) -> JobState {
    let status: String = job.import_status.as_str().to_owned();
    let phase = match status.as_str() {
        "finished" | "none" => Phase::Done,
        "failed" => Phase::Failed,
        "canceled" => Phase::Cancelled,
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: None,
        message: job.import_error.as_ref().cloned(),
        task: None,
    }
}

pub(crate) static IMPORT_PROJECT: Operation = Operation {
    id: "importProject",
    method: Method::POST,
    path: "/projects/remote-import",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::import_project`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportProject {
    pub(crate) call: Call,
}

impl ImportProject {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectImportCreate>) -> Self {
        self.call.json::<types::ProjectImportCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProjectImport>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_project_import`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::ProjectImport> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::ProjectImport| {
                let mut poll = Call::new(
                    core,
                    &super::project_import_export::GET_PROJECT_IMPORT,
                );
                let project_id = Some(started.id.to_string())
                    .ok_or_else(|| codegen::missing("importProject", "id"))?;
                poll.path::<String>("project_id", project_id);
                Ok(poll)
            },
            super::project_import_export::get_project_import_state,
        )
    }
}

pub(crate) static START_PROJECT_EXPORT: Operation = Operation {
    id: "startProjectExport",
    method: Method::POST,
    path: "/projects/{project_id}/export",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::start_project_export`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartProjectExport {
    pub(crate) call: Call,
}

impl StartProjectExport {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectExportCreate>) -> Self {
        self.call.json::<types::ProjectExportCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MessageReply>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_project_export`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::ProjectExport> {
        let started_project_id = self.call.parameter("project_id");
        codegen::send_and_wait(
            self.call,
            move |core, _started: &types::MessageReply| {
                let mut poll = Call::new(
                    core,
                    &super::project_import_export::GET_PROJECT_EXPORT,
                );
                let project_id = started_project_id
                    .clone()
                    .ok_or_else(|| codegen::missing(
                        "startProjectExport",
                        "project_id",
                    ))?;
                poll.path::<String>("project_id", project_id);
                Ok(poll)
            },
            super::project_import_export::get_project_export_state,
        )
    }
}
