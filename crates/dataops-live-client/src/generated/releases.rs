// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `releases`.

use client_runtime::{Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # releases
///
/// Releases of a project: a tag with notes and files.
impl Client {
    /// Create a release.
    ///
    /// Makes a release of a tag. A tag that does not exist is made at `ref`. A tag that has a release already is answered with 409.
    ///
    /// `POST /projects/{project_id}/releases`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_release(&self) -> builder::CreateRelease {
        builder::CreateRelease {
            call: Call::new(&self.core, &CREATE_RELEASE),
        }
    }
    /// Delete a release.
    ///
    /// Deletes the release; its tag stays. The answer holds the release that is gone.
    ///
    /// `DELETE /projects/{project_id}/releases/{tag_name}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and go-gitlab (200 with the release); GitLab OpenAPI 17.10 (204)).
    ///
    /// Required: `project_id`, `tag_name`.
    pub fn delete_release(&self) -> builder::DeleteRelease {
        builder::DeleteRelease {
            call: Call::new(&self.core, &DELETE_RELEASE),
        }
    }
    /// Get the newest release.
    ///
    /// The release with the latest `released_at`; 404 when there is none. Needs a newer GitLab, which may answer with a redirect to the release itself.
    ///
    /// `GET /projects/{project_id}/releases/permalink/latest`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, whose suffix_path is a part of the path that can be left out; the redirect is not in these sources).
    ///
    /// Required: `project_id`.
    pub fn get_latest_release(&self) -> builder::GetLatestRelease {
        builder::GetLatestRelease {
            call: Call::new(&self.core, &GET_LATEST_RELEASE),
        }
    }
    /// Get a release.
    ///
    /// One release by its tag.
    ///
    /// `GET /projects/{project_id}/releases/{tag_name}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `tag_name`.
    pub fn get_release(&self) -> builder::GetRelease {
        builder::GetRelease {
            call: Call::new(&self.core, &GET_RELEASE),
        }
    }
    /// List the releases of a project.
    ///
    /// The releases with their notes and files, newest first unless `order_by` says otherwise.
    ///
    /// `GET /projects/{project_id}/releases`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_releases(&self) -> builder::ListReleases {
        builder::ListReleases {
            call: Call::new(&self.core, &LIST_RELEASES),
        }
    }
    /// Change a release.
    ///
    /// Changes what is given, leaves the rest as it is. Files are changed by the calls for release links.
    ///
    /// `PUT /projects/{project_id}/releases/{tag_name}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `tag_name`, `body`.
    pub fn update_release(&self) -> builder::UpdateRelease {
        builder::UpdateRelease {
            call: Call::new(&self.core, &UPDATE_RELEASE),
        }
    }
}

pub(crate) static CREATE_RELEASE: Operation = Operation {
    id: "createRelease",
    method: Method::POST,
    path: "/projects/{project_id}/releases",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_release`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRelease {
    pub(crate) call: Call,
}

impl CreateRelease {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ReleaseCreate>) -> Self {
        self.call.json::<types::ReleaseCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Release>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_RELEASE: Operation = Operation {
    id: "deleteRelease",
    method: Method::DELETE,
    path: "/projects/{project_id}/releases/{tag_name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_release`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRelease {
    pub(crate) call: Call,
}

impl DeleteRelease {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the tag of the release.
    ///
    /// Path parameter `tag_name`.
    pub fn tag_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tag_name", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::Release>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_LATEST_RELEASE: Operation = Operation {
    id: "getLatestRelease",
    method: Method::GET,
    path: "/projects/{project_id}/releases/permalink/latest",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_latest_release`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLatestRelease {
    pub(crate) call: Call,
}

impl GetLatestRelease {
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
    pub async fn send(self) -> Result<Response<types::Release>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_RELEASE: Operation = Operation {
    id: "getRelease",
    method: Method::GET,
    path: "/projects/{project_id}/releases/{tag_name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_release`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRelease {
    pub(crate) call: Call,
}

impl GetRelease {
    /// Whether the notes come as HTML too; left out, `false`.
    ///
    /// Query parameter `include_html_description`.
    pub fn include_html_description(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_html_description", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the tag of the release.
    ///
    /// Path parameter `tag_name`.
    pub fn tag_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tag_name", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Release>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_RELEASES: Operation = Operation {
    id: "listReleases",
    method: Method::GET,
    path: "/projects/{project_id}/releases",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_releases`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReleases {
    pub(crate) call: Call,
}

impl ListReleases {
    /// What to sort by; left out, `released_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::ReleaseOrder>) -> Self {
        self.call.query::<types::ReleaseOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Whether the notes come as HTML too; left out, `false`.
    ///
    /// Query parameter `include_html_description`.
    pub fn include_html_description(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_html_description", value);
        self
    }
    /// Only releases that changed before this instant.
    ///
    /// Query parameter `updated_before`.
    pub fn updated_before(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_before", value);
        self
    }
    /// Only releases that changed after this instant.
    ///
    /// Query parameter `updated_after`.
    pub fn updated_after(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("updated_after", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Release>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Release> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Release>>| {
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

pub(crate) static UPDATE_RELEASE: Operation = Operation {
    id: "updateRelease",
    method: Method::PUT,
    path: "/projects/{project_id}/releases/{tag_name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_release`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRelease {
    pub(crate) call: Call,
}

impl UpdateRelease {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the tag of the release.
    ///
    /// Path parameter `tag_name`.
    pub fn tag_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tag_name", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ReleaseUpdate>) -> Self {
        self.call.json::<types::ReleaseUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Release>, Error> {
        self.call.send_json().await
    }
}
