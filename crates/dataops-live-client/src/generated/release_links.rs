// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `release_links`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # release_links
///
/// Files that are linked to releases.
impl Client {
    /// Link a file to a release.
    ///
    /// Adds a file that lies elsewhere. Its name and URL must be new for the release.
    ///
    /// `POST /projects/{project_id}/releases/{tag_name}/assets/links`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `tag_name`, `body`.
    pub fn create_release_link(&self) -> builder::CreateReleaseLink {
        builder::CreateReleaseLink {
            call: Call::new(&self.core, &CREATE_RELEASE_LINK),
        }
    }
    /// Take a linked file off a release.
    ///
    /// Deletes the link; the file stays where it is. The answer holds the link that is gone.
    ///
    /// `DELETE /projects/{project_id}/releases/{tag_name}/assets/links/{link_id}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and go-gitlab (200 with the link); GitLab OpenAPI 17.10 (204)).
    ///
    /// Required: `project_id`, `tag_name`, `link_id`.
    pub fn delete_release_link(&self) -> builder::DeleteReleaseLink {
        builder::DeleteReleaseLink {
            call: Call::new(&self.core, &DELETE_RELEASE_LINK),
        }
    }
    /// Get a linked file of a release.
    ///
    /// One link by its number.
    ///
    /// `GET /projects/{project_id}/releases/{tag_name}/assets/links/{link_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `tag_name`, `link_id`.
    pub fn get_release_link(&self) -> builder::GetReleaseLink {
        builder::GetReleaseLink {
            call: Call::new(&self.core, &GET_RELEASE_LINK),
        }
    }
    /// List the linked files of a release.
    ///
    /// The files that were linked to a release; archives of the repository are not among them.
    ///
    /// `GET /projects/{project_id}/releases/{tag_name}/assets/links`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `tag_name`.
    pub fn list_release_links(&self) -> builder::ListReleaseLinks {
        builder::ListReleaseLinks {
            call: Call::new(&self.core, &LIST_RELEASE_LINKS),
        }
    }
    /// Change a linked file of a release.
    ///
    /// Changes what is given; at least one of name and URL.
    ///
    /// `PUT /projects/{project_id}/releases/{tag_name}/assets/links/{link_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10 (at least one); python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `tag_name`, `link_id`, `body`.
    pub fn update_release_link(&self) -> builder::UpdateReleaseLink {
        builder::UpdateReleaseLink {
            call: Call::new(&self.core, &UPDATE_RELEASE_LINK),
        }
    }
}

pub(crate) static CREATE_RELEASE_LINK: Operation = Operation {
    id: "createReleaseLink",
    method: Method::POST,
    path: "/projects/{project_id}/releases/{tag_name}/assets/links",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_release_link`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateReleaseLink {
    pub(crate) call: Call,
}

impl CreateReleaseLink {
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
    pub fn body(mut self, value: impl Into<types::ReleaseLinkCreate>) -> Self {
        self.call.json::<types::ReleaseLinkCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ReleaseLink>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_RELEASE_LINK: Operation = Operation {
    id: "deleteReleaseLink",
    method: Method::DELETE,
    path: "/projects/{project_id}/releases/{tag_name}/assets/links/{link_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_release_link`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteReleaseLink {
    pub(crate) call: Call,
}

impl DeleteReleaseLink {
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
    /// Number of the link.
    ///
    /// Path parameter `link_id`.
    pub fn link_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("link_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::ReleaseLink>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_RELEASE_LINK: Operation = Operation {
    id: "getReleaseLink",
    method: Method::GET,
    path: "/projects/{project_id}/releases/{tag_name}/assets/links/{link_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_release_link`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReleaseLink {
    pub(crate) call: Call,
}

impl GetReleaseLink {
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
    /// Number of the link.
    ///
    /// Path parameter `link_id`.
    pub fn link_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("link_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ReleaseLink>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_RELEASE_LINKS: Operation = Operation {
    id: "listReleaseLinks",
    method: Method::GET,
    path: "/projects/{project_id}/releases/{tag_name}/assets/links",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_release_links`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReleaseLinks {
    pub(crate) call: Call,
}

impl ListReleaseLinks {
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
    pub async fn send(self) -> Result<Response<Vec<types::ReleaseLink>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ReleaseLink> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::ReleaseLink>>| {
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

pub(crate) static UPDATE_RELEASE_LINK: Operation = Operation {
    id: "updateReleaseLink",
    method: Method::PUT,
    path: "/projects/{project_id}/releases/{tag_name}/assets/links/{link_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_release_link`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateReleaseLink {
    pub(crate) call: Call,
}

impl UpdateReleaseLink {
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
    /// Number of the link.
    ///
    /// Path parameter `link_id`.
    pub fn link_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("link_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ReleaseLinkUpdate>) -> Self {
        self.call.json::<types::ReleaseLinkUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ReleaseLink>, Error> {
        self.call.send_json().await
    }
}
