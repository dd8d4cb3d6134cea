// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `repository_files`.

use client_runtime::{Download, Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # repository_files
///
/// Single files of a project's repository.
impl Client {
    /// Create a file with a commit.
    ///
    /// Commits one new file; a file of this path is refused. `createCommit` does several at once.
    ///
    /// `POST /projects/{project_id}/repository/files/{file_path}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `file_path`, `body`.
    pub fn create_file(&self) -> builder::CreateFile {
        builder::CreateFile {
            call: Call::new(&self.core, &CREATE_FILE),
        }
    }
    /// Delete a file with a commit.
    ///
    /// Commits that the file is gone.
    ///
    /// `DELETE /projects/{project_id}/repository/files/{file_path}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x (last_commit_id); go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `branch`, `commit_message`, `project_id`, `file_path`.
    pub fn delete_file(&self) -> builder::DeleteFile {
        builder::DeleteFile {
            call: Call::new(&self.core, &DELETE_FILE),
        }
    }
    /// Download the content of a file.
    ///
    /// The bytes of a file at a branch, tag or commit.
    ///
    /// `GET /projects/{project_id}/repository/files/{file_path}/raw`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10 and 18.x; GitLab OpenAPI 17.10 declares JSON, which is wrong).
    ///
    /// Required: `project_id`, `file_path`.
    pub fn download_file(&self) -> builder::DownloadFile {
        builder::DownloadFile {
            call: Call::new(&self.core, &DOWNLOAD_FILE),
        }
    }
    /// Get a file with its content in base64.
    ///
    /// The content of a file at a branch, tag or commit, and the facts about it.
    ///
    /// `GET /projects/{project_id}/repository/files/{file_path}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `ref`, `project_id`, `file_path`.
    pub fn get_file(&self) -> builder::GetFile {
        builder::GetFile {
            call: Call::new(&self.core, &GET_FILE),
        }
    }
    /// Get who wrote the lines of a file.
    ///
    /// The lines of a file in groups of the commit that brought them, in order and all at once.
    ///
    /// `GET /projects/{project_id}/repository/files/{file_path}/blame`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 18.x. GitLab OpenAPI says that both ends of the range are required, which the documentation shows left out).
    ///
    /// Required: `ref`, `project_id`, `file_path`.
    pub fn get_file_blame(&self) -> builder::GetFileBlame {
        builder::GetFileBlame {
            call: Call::new(&self.core, &GET_FILE_BLAME),
        }
    }
    /// Get the facts about a file without its content.
    ///
    /// The answer has no body: the facts are in its headers, and 404 says that there is no such file.
    ///
    /// `HEAD /projects/{project_id}/repository/files/{file_path}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x (headers); go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `ref`, `project_id`, `file_path`.
    pub fn get_file_metadata(&self) -> builder::GetFileMetadata {
        builder::GetFileMetadata {
            call: Call::new(&self.core, &GET_FILE_METADATA),
        }
    }
    /// Change a file with a commit.
    ///
    /// Commits another content of one file.
    ///
    /// `PUT /projects/{project_id}/repository/files/{file_path}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `file_path`, `body`.
    pub fn update_file(&self) -> builder::UpdateFile {
        builder::UpdateFile {
            call: Call::new(&self.core, &UPDATE_FILE),
        }
    }
}

pub(crate) static CREATE_FILE: Operation = Operation {
    id: "createFile",
    method: Method::POST,
    path: "/projects/{project_id}/repository/files/{file_path}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFile {
    pub(crate) call: Call,
}

impl CreateFile {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Path of the file in the repository, such as `models/orders.sql`; its slashes are encoded by the client.
    ///
    /// Path parameter `file_path`.
    pub fn file_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("file_path", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::RepositoryFileCreate>) -> Self {
        self.call.json::<types::RepositoryFileCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RepositoryFileInfo>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_FILE: Operation = Operation {
    id: "deleteFile",
    method: Method::DELETE,
    path: "/projects/{project_id}/repository/files/{file_path}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &["branch", "commit_message"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFile {
    pub(crate) call: Call,
}

impl DeleteFile {
    /// Branch that gets the commit. A branch that does not exist is made when `start_branch` is given.
    ///
    /// Query parameter `branch`.
    pub fn branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("branch", value);
        self
    }
    /// Message of the commit.
    ///
    /// Query parameter `commit_message`.
    pub fn commit_message(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("commit_message", value);
        self
    }
    /// Branch that the new branch starts at.
    ///
    /// Query parameter `start_branch`.
    pub fn start_branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("start_branch", value);
        self
    }
    /// Mail address of the author; left out, the caller's.
    ///
    /// Query parameter `author_email`.
    pub fn author_email(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("author_email", value);
        self
    }
    /// Name of the author; left out, the caller's.
    ///
    /// Query parameter `author_name`.
    pub fn author_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("author_name", value);
        self
    }
    /// Hash of the commit that changed the file last, as far as the caller knows; another one is refused.
    ///
    /// Query parameter `last_commit_id`.
    pub fn last_commit_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("last_commit_id", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Path of the file in the repository, such as `models/orders.sql`; its slashes are encoded by the client.
    ///
    /// Path parameter `file_path`.
    pub fn file_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("file_path", value);
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

pub(crate) static DOWNLOAD_FILE: Operation = Operation {
    id: "downloadFile",
    method: Method::GET,
    path: "/projects/{project_id}/repository/files/{file_path}/raw",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::download_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadFile {
    pub(crate) call: Call,
}

impl DownloadFile {
    /// Branch, tag or commit; left out, the default branch.
    ///
    /// Query parameter `ref`.
    pub fn ref_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("ref", value);
        self
    }
    /// Whether a file in LFS comes with its content, and not as a pointer; left out, `false`. Needs GitLab 15.7.
    ///
    /// Query parameter `lfs`.
    pub fn lfs(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("lfs", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Path of the file in the repository, such as `models/orders.sql`; its slashes are encoded by the client.
    ///
    /// Path parameter `file_path`.
    pub fn file_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("file_path", value);
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

pub(crate) static GET_FILE: Operation = Operation {
    id: "getFile",
    method: Method::GET,
    path: "/projects/{project_id}/repository/files/{file_path}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["ref"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFile {
    pub(crate) call: Call,
}

impl GetFile {
    /// Branch, tag or commit; `HEAD` is the default branch in newer versions.
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
    /// Path of the file in the repository, such as `models/orders.sql`; its slashes are encoded by the client.
    ///
    /// Path parameter `file_path`.
    pub fn file_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("file_path", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RepositoryFile>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_FILE_BLAME: Operation = Operation {
    id: "getFileBlame",
    method: Method::GET,
    path: "/projects/{project_id}/repository/files/{file_path}/blame",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["ref"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_file_blame`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFileBlame {
    pub(crate) call: Call,
}

impl GetFileBlame {
    /// Branch, tag or commit; `HEAD` is the default branch in newer versions.
    ///
    /// Query parameter `ref`.
    pub fn ref_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("ref", value);
        self
    }
    /// First line, counted from 1; goes with `range[end]`.
    ///
    /// Query parameter `range[start]`.
    pub fn range_start(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("range[start]", value);
        self
    }
    /// Last line.
    ///
    /// Query parameter `range[end]`.
    pub fn range_end(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("range[end]", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Path of the file in the repository, such as `models/orders.sql`; its slashes are encoded by the client.
    ///
    /// Path parameter `file_path`.
    pub fn file_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("file_path", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::FileBlameRange>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_FILE_METADATA: Operation = Operation {
    id: "getFileMetadata",
    method: Method::HEAD,
    path: "/projects/{project_id}/repository/files/{file_path}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &["ref"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_file_metadata`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFileMetadata {
    pub(crate) call: Call,
}

impl GetFileMetadata {
    /// Branch, tag or commit; `HEAD` is the default branch in newer versions.
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
    /// Path of the file in the repository, such as `models/orders.sql`; its slashes are encoded by the client.
    ///
    /// Path parameter `file_path`.
    pub fn file_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("file_path", value);
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

pub(crate) static UPDATE_FILE: Operation = Operation {
    id: "updateFile",
    method: Method::PUT,
    path: "/projects/{project_id}/repository/files/{file_path}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFile {
    pub(crate) call: Call,
}

impl UpdateFile {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Path of the file in the repository, such as `models/orders.sql`; its slashes are encoded by the client.
    ///
    /// Path parameter `file_path`.
    pub fn file_path(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("file_path", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::RepositoryFileUpdate>) -> Self {
        self.call.json::<types::RepositoryFileUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RepositoryFileInfo>, Error> {
        self.call.send_json().await
    }
}
