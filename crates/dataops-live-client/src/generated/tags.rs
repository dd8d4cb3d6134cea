// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `tags`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Keyset, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # tags
///
/// Tags of a project's repository.
impl Client {
    /// Create a tag.
    ///
    /// Makes a tag at a branch, another tag or a commit.
    ///
    /// `POST /projects/{project_id}/repository/tags`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_tag(&self) -> builder::CreateTag {
        builder::CreateTag {
            call: Call::new(&self.core, &CREATE_TAG),
        }
    }
    /// Write the release notes of a tag in the old way.
    ///
    /// Newer versions do not have this call any more; use `createRelease`.
    ///
    /// `POST /projects/{project_id}/repository/tags/{tag_name}/release`
    ///
    /// **Deprecated** by the vendor.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; GitLab OpenAPI 17.10 leaves it out).
    ///
    /// Required: `project_id`, `tag_name`, `body`.
    pub fn create_tag_release(&self) -> builder::CreateTagRelease {
        builder::CreateTagRelease {
            call: Call::new(&self.core, &CREATE_TAG_RELEASE),
        }
    }
    /// Delete a tag.
    ///
    /// Deletes the tag; the commit stays.
    ///
    /// `DELETE /projects/{project_id}/repository/tags/{tag_name}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `tag_name`.
    pub fn delete_tag(&self) -> builder::DeleteTag {
        builder::DeleteTag {
            call: Call::new(&self.core, &DELETE_TAG),
        }
    }
    /// Get a tag.
    ///
    /// One tag with its commit.
    ///
    /// `GET /projects/{project_id}/repository/tags/{tag_name}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `tag_name`.
    pub fn get_tag(&self) -> builder::GetTag {
        builder::GetTag {
            call: Call::new(&self.core, &GET_TAG),
        }
    }
    /// List the tags of a project.
    ///
    /// The tags of the repository with their commits, newest first unless `order_by` says otherwise. With keyset pages GitLab does not count them.
    ///
    /// `GET /projects/{project_id}/repository/tags`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_tags(&self) -> builder::ListTags {
        builder::ListTags {
            call: Call::new(&self.core, &LIST_TAGS),
        }
    }
    /// Change the release notes of a tag in the old way.
    ///
    /// Newer versions do not have this call any more; use `updateRelease`.
    ///
    /// `PUT /projects/{project_id}/repository/tags/{tag_name}/release`
    ///
    /// **Deprecated** by the vendor.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; GitLab OpenAPI 17.10 leaves it out).
    ///
    /// Required: `project_id`, `tag_name`, `body`.
    pub fn update_tag_release(&self) -> builder::UpdateTagRelease {
        builder::UpdateTagRelease {
            call: Call::new(&self.core, &UPDATE_TAG_RELEASE),
        }
    }
}

pub(crate) static CREATE_TAG: Operation = Operation {
    id: "createTag",
    method: Method::POST,
    path: "/projects/{project_id}/repository/tags",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTag {
    pub(crate) call: Call,
}

impl CreateTag {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TagCreate>) -> Self {
        self.call.json::<types::TagCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Tag>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_TAG_RELEASE: Operation = Operation {
    id: "createTagRelease",
    method: Method::POST,
    path: "/projects/{project_id}/repository/tags/{tag_name}/release",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_tag_release`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTagRelease {
    pub(crate) call: Call,
}

impl CreateTagRelease {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the tag; slashes in it are encoded by the client.
    ///
    /// Path parameter `tag_name`.
    pub fn tag_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tag_name", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TagReleaseCreate>) -> Self {
        self.call.json::<types::TagReleaseCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TagRelease>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_TAG: Operation = Operation {
    id: "deleteTag",
    method: Method::DELETE,
    path: "/projects/{project_id}/repository/tags/{tag_name}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTag {
    pub(crate) call: Call,
}

impl DeleteTag {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the tag; slashes in it are encoded by the client.
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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static GET_TAG: Operation = Operation {
    id: "getTag",
    method: Method::GET,
    path: "/projects/{project_id}/repository/tags/{tag_name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTag {
    pub(crate) call: Call,
}

impl GetTag {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the tag; slashes in it are encoded by the client.
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
    pub async fn send(self) -> Result<Response<types::Tag>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_TAGS: Operation = Operation {
    id: "listTags",
    method: Method::GET,
    path: "/projects/{project_id}/repository/tags",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_tags`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTags {
    pub(crate) call: Call,
}

impl ListTags {
    /// What to sort by; left out, `updated`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::TagOrder>) -> Self {
        self.call.query::<types::TagOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only tags whose name has this text; `^text` finds names that begin with it and `text$` names that end with it.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Tag>>, Error> {
        self.call.send_json().await
    }
    /// Goes through the list by keyset: each page begins after the last item of the page before it, so that items which come and go
    /// meanwhile move nothing, and deep lists are as fast as short ones. No total is known, and pages are not fetched ahead.
    ///
    /// There, `pagination` is `keyset`: the first where nothing is set; another value is refused before anything is sent.
    pub fn keyset(mut self) -> Self {
        static KEYSET: Keyset = Keyset {
            with: &[("pagination", &["keyset"]), ("page", &[])],
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
    pub fn stream(self) -> ItemStream<types::Tag> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Tag>>| {
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

pub(crate) static UPDATE_TAG_RELEASE: Operation = Operation {
    id: "updateTagRelease",
    method: Method::PUT,
    path: "/projects/{project_id}/repository/tags/{tag_name}/release",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_tag_release`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTagRelease {
    pub(crate) call: Call,
}

impl UpdateTagRelease {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the tag; slashes in it are encoded by the client.
    ///
    /// Path parameter `tag_name`.
    pub fn tag_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("tag_name", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TagReleaseUpdate>) -> Self {
        self.call.json::<types::TagReleaseUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TagRelease>, Error> {
        self.call.send_json().await
    }
}
