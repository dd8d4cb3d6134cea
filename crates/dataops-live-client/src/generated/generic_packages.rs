// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `generic_packages`.

use client_runtime::{Download, Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # generic_packages
///
/// Files of any kind, published as packages.
impl Client {
    /// Download a file of a generic package.
    ///
    /// The newest file of this name, if it was published more than once.
    ///
    /// `GET /projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x; go-gitlab).
    ///
    /// Required: `project_id`, `package_name`, `package_version`, `file_name`.
    pub fn download_generic_package_file(&self) -> builder::DownloadGenericPackageFile {
        builder::DownloadGenericPackageFile {
            call: Call::new(&self.core, &DOWNLOAD_GENERIC_PACKAGE_FILE),
        }
    }
    /// Publish a file of a generic package.
    ///
    /// The bytes of the file are the body, as they are. The package is made if there is none. Files of one new version are published one after the other: at the same time some of the calls may fail with 500.
    ///
    /// `PUT /projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x (a raw body, 201); the Rust crate gitlab).
    ///
    /// Required: `project_id`, `package_name`, `package_version`, `file_name`, `body`.
    pub fn upload_generic_package_file(&self) -> builder::UploadGenericPackageFile {
        builder::UploadGenericPackageFile {
            call: Call::new(&self.core, &UPLOAD_GENERIC_PACKAGE_FILE),
        }
    }
}

pub(crate) static DOWNLOAD_GENERIC_PACKAGE_FILE: Operation = Operation {
    id: "downloadGenericPackageFile",
    method: Method::GET,
    path: "/projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name}",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::download_generic_package_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadGenericPackageFile {
    pub(crate) call: Call,
}

impl DownloadGenericPackageFile {
    /// Folder of the file within the package; newer versions only.
    ///
    /// Query parameter `path`.
    pub fn path(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("path", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the package, of a-z, A-Z, 0-9, `.`, `-` and `_`.
    ///
    /// Path parameter `package_name`.
    pub fn package_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("package_name", value);
        self
    }
    /// Version of the package, for example `1.0.0`.
    ///
    /// Path parameter `package_version`.
    pub fn package_version(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("package_version", value);
        self
    }
    /// Name of the file, of a-z, A-Z, 0-9, `.`, `-` and `_`.
    ///
    /// Path parameter `file_name`.
    pub fn file_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("file_name", value);
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

pub(crate) static UPLOAD_GENERIC_PACKAGE_FILE: Operation = Operation {
    id: "uploadGenericPackageFile",
    method: Method::PUT,
    path: "/projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::upload_generic_package_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadGenericPackageFile {
    pub(crate) call: Call,
}

impl UploadGenericPackageFile {
    /// Whether lists show the package; left out, `default`.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<types::GenericPackageStatus>) -> Self {
        self.call.query::<types::GenericPackageStatus>("status", value);
        self
    }
    /// What the answer holds; left out, a short message only.
    ///
    /// Query parameter `select`.
    pub fn select(mut self, value: impl TryInto<types::GenericPackageSelect>) -> Self {
        self.call.query::<types::GenericPackageSelect>("select", value);
        self
    }
    /// Folder of the file within the package; newer versions only.
    ///
    /// Query parameter `path`.
    pub fn path(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("path", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the package, of a-z, A-Z, 0-9, `.`, `-` and `_`.
    ///
    /// Path parameter `package_name`.
    pub fn package_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("package_name", value);
        self
    }
    /// Version of the package, for example `1.0.0`.
    ///
    /// Path parameter `package_version`.
    pub fn package_version(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("package_version", value);
        self
    }
    /// Name of the file, of a-z, A-Z, 0-9, `.`, `-` and `_`.
    ///
    /// Path parameter `file_name`.
    pub fn file_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("file_name", value);
        self
    }
    /// The body, sent as it is and only once.
    pub fn body(mut self, value: impl Into<client_runtime::codegen::Body>) -> Self {
        self.call.stream_body("application/octet-stream", value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GenericPackageFile>, Error> {
        self.call.send_json().await
    }
}
