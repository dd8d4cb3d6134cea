// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `packages`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # packages
///
/// Packages of all kinds in the package registry.
impl Client {
    /// Delete a package.
    ///
    /// Deletes the package with all its files. A rule of the project may protect it; the answer is then 403.
    ///
    /// `DELETE /projects/{project_id}/packages/{package_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0; GitLab documentation 13.x and 18.x).
    ///
    /// Required: `project_id`, `package_id`.
    pub fn delete_package(&self) -> builder::DeletePackage {
        builder::DeletePackage {
            call: Call::new(&self.core, &DELETE_PACKAGE),
        }
    }
    /// Delete a file of a package.
    ///
    /// The package stays, and may no longer work. A rule of the project may protect it; the answer is then 403.
    ///
    /// `DELETE /projects/{project_id}/packages/{package_id}/package_files/{package_file_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0; GitLab documentation 18.x).
    ///
    /// Required: `project_id`, `package_id`, `package_file_id`.
    pub fn delete_package_file(&self) -> builder::DeletePackageFile {
        builder::DeletePackageFile {
            call: Call::new(&self.core, &DELETE_PACKAGE_FILE),
        }
    }
    /// Get a package.
    ///
    /// One package with its other versions. Packages in other states than `default` and `deprecated` are not found.
    ///
    /// `GET /projects/{project_id}/packages/{package_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 13.x and 18.x; the Rust crate gitlab).
    ///
    /// Required: `project_id`, `package_id`.
    pub fn get_package(&self) -> builder::GetPackage {
        builder::GetPackage {
            call: Call::new(&self.core, &GET_PACKAGE),
        }
    }
    /// List the packages of the projects of a group.
    ///
    /// The packages of all projects of a group and of the groups below it.
    ///
    /// `GET /groups/{group_id}/packages`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0; GitLab documentation 13.x and 18.x).
    ///
    /// Required: `group_id`.
    pub fn list_group_packages(&self) -> builder::ListGroupPackages {
        builder::ListGroupPackages {
            call: Call::new(&self.core, &LIST_GROUP_PACKAGES),
        }
    }
    /// List the files of a package.
    ///
    /// The files with their sizes and sums. A name may occur more than once if it was published again.
    ///
    /// `GET /projects/{project_id}/packages/{package_id}/package_files`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0; GitLab documentation 13.x and 18.x).
    ///
    /// Required: `project_id`, `package_id`.
    pub fn list_package_files(&self) -> builder::ListPackageFiles {
        builder::ListPackageFiles {
            call: Call::new(&self.core, &LIST_PACKAGE_FILES),
        }
    }
    /// List the pipelines that made a package.
    ///
    /// The pipelines that published the package or files of it, newest first; needs GitLab 16.1. Pages follow the links that the server sends; there are no page numbers. At most 20 a page by the documentation.
    ///
    /// `GET /projects/{project_id}/packages/{package_id}/pipelines`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    ///
    /// Required: `project_id`, `package_id`.
    pub fn list_package_pipelines(&self) -> builder::ListPackagePipelines {
        builder::ListPackagePipelines {
            call: Call::new(&self.core, &LIST_PACKAGE_PIPELINES),
        }
    }
    /// List the packages of a project.
    ///
    /// The packages of all kinds in the registry of a project.
    ///
    /// `GET /projects/{project_id}/packages`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0; GitLab documentation 13.x and 18.x).
    ///
    /// Required: `project_id`.
    pub fn list_project_packages(&self) -> builder::ListProjectPackages {
        builder::ListProjectPackages {
            call: Call::new(&self.core, &LIST_PROJECT_PACKAGES),
        }
    }
}

pub(crate) static DELETE_PACKAGE: Operation = Operation {
    id: "deletePackage",
    method: Method::DELETE,
    path: "/projects/{project_id}/packages/{package_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_package`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePackage {
    pub(crate) call: Call,
}

impl DeletePackage {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the package.
    ///
    /// Path parameter `package_id`.
    pub fn package_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("package_id", value);
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

pub(crate) static DELETE_PACKAGE_FILE: Operation = Operation {
    id: "deletePackageFile",
    method: Method::DELETE,
    path: "/projects/{project_id}/packages/{package_id}/package_files/{package_file_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_package_file`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePackageFile {
    pub(crate) call: Call,
}

impl DeletePackageFile {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the package.
    ///
    /// Path parameter `package_id`.
    pub fn package_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("package_id", value);
        self
    }
    /// Number of the file.
    ///
    /// Path parameter `package_file_id`.
    pub fn package_file_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("package_file_id", value);
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

pub(crate) static GET_PACKAGE: Operation = Operation {
    id: "getPackage",
    method: Method::GET,
    path: "/projects/{project_id}/packages/{package_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_package`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPackage {
    pub(crate) call: Call,
}

impl GetPackage {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the package.
    ///
    /// Path parameter `package_id`.
    pub fn package_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("package_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Package>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_GROUP_PACKAGES: Operation = Operation {
    id: "listGroupPackages",
    method: Method::GET,
    path: "/groups/{group_id}/packages",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_packages`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupPackages {
    pub(crate) call: Call,
}

impl ListGroupPackages {
    /// Whether to leave out the groups below; left out, `false`.
    ///
    /// Query parameter `exclude_subgroups`.
    pub fn exclude_subgroups(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("exclude_subgroups", value);
        self
    }
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::PackageOrder>) -> Self {
        self.call.query::<types::PackageOrder>("order_by", value);
        self
    }
    /// Direction; left out, `asc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only packages of this kind.
    ///
    /// Query parameter `package_type`.
    pub fn package_type(mut self, value: impl TryInto<types::PackageType>) -> Self {
        self.call.query::<types::PackageType>("package_type", value);
        self
    }
    /// Only packages whose name is like this.
    ///
    /// Query parameter `package_name`.
    pub fn package_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("package_name", value);
        self
    }
    /// Only packages of this version; needs GitLab 16.6.
    ///
    /// Query parameter `package_version`.
    pub fn package_version(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("package_version", value);
        self
    }
    /// Whether packages without a version are listed too.
    ///
    /// Query parameter `include_versionless`.
    pub fn include_versionless(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_versionless", value);
        self
    }
    /// Only packages in this state; left out, `default`, `deprecated` and `error`.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<types::PackageStatus>) -> Self {
        self.call.query::<types::PackageStatus>("status", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Package>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Package> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Package>>| {
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

pub(crate) static LIST_PACKAGE_FILES: Operation = Operation {
    id: "listPackageFiles",
    method: Method::GET,
    path: "/projects/{project_id}/packages/{package_id}/package_files",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_package_files`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPackageFiles {
    pub(crate) call: Call,
}

impl ListPackageFiles {
    /// What to sort by; left out, `id`. Newer versions only.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::PackageFileOrder>) -> Self {
        self.call.query::<types::PackageFileOrder>("order_by", value);
        self
    }
    /// Direction; left out, `asc`. Newer versions only.
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
    /// Number of the package.
    ///
    /// Path parameter `package_id`.
    pub fn package_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("package_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::PackageFile>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::PackageFile> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::PackageFile>>| {
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

pub(crate) static LIST_PACKAGE_PIPELINES: Operation = Operation {
    id: "listPackagePipelines",
    method: Method::GET,
    path: "/projects/{project_id}/packages/{package_id}/pipelines",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_package_pipelines`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPackagePipelines {
    pub(crate) call: Call,
}

impl ListPackagePipelines {
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
    /// Number of the package.
    ///
    /// Path parameter `package_id`.
    pub fn package_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("package_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::PackagePipeline>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::PackagePipeline> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Link { moves: &[] },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::PackagePipeline>>| {
                let total = None;
                let next = Next::Unknown;
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_PROJECT_PACKAGES: Operation = Operation {
    id: "listProjectPackages",
    method: Method::GET,
    path: "/projects/{project_id}/packages",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_packages`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectPackages {
    pub(crate) call: Call,
}

impl ListProjectPackages {
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::PackageOrder>) -> Self {
        self.call.query::<types::PackageOrder>("order_by", value);
        self
    }
    /// Direction; left out, `asc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only packages of this kind.
    ///
    /// Query parameter `package_type`.
    pub fn package_type(mut self, value: impl TryInto<types::PackageType>) -> Self {
        self.call.query::<types::PackageType>("package_type", value);
        self
    }
    /// Only packages whose name is like this.
    ///
    /// Query parameter `package_name`.
    pub fn package_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("package_name", value);
        self
    }
    /// Only packages of this version; needs GitLab 16.6.
    ///
    /// Query parameter `package_version`.
    pub fn package_version(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("package_version", value);
        self
    }
    /// Whether packages without a version are listed too.
    ///
    /// Query parameter `include_versionless`.
    pub fn include_versionless(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_versionless", value);
        self
    }
    /// Only packages in this state; left out, `default`, `deprecated` and `error`.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<types::PackageStatus>) -> Self {
        self.call.query::<types::PackageStatus>("status", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Package>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Package> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Package>>| {
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
