// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `protected_tags`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # protected_tags
///
/// Rules for who may create tags.
impl Client {
    /// Protect a tag or a pattern of tags.
    ///
    /// Makes a rule for one name or for a pattern such as `v*`. Without a level maintainers may create such tags.
    ///
    /// `POST /projects/{project_id}/protected_tags`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_protected_tag(&self) -> builder::CreateProtectedTag {
        builder::CreateProtectedTag {
            call: Call::new(&self.core, &CREATE_PROTECTED_TAG),
        }
    }
    /// Take the protection off a tag.
    ///
    /// Deletes the rule; the tags stay.
    ///
    /// `DELETE /projects/{project_id}/protected_tags/{name}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `name`.
    pub fn delete_protected_tag(&self) -> builder::DeleteProtectedTag {
        builder::DeleteProtectedTag {
            call: Call::new(&self.core, &DELETE_PROTECTED_TAG),
        }
    }
    /// Get the rule of a protected tag.
    ///
    /// One rule by the name or pattern that it was made for.
    ///
    /// `GET /projects/{project_id}/protected_tags/{name}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `name`.
    pub fn get_protected_tag(&self) -> builder::GetProtectedTag {
        builder::GetProtectedTag {
            call: Call::new(&self.core, &GET_PROTECTED_TAG),
        }
    }
    /// List the protected tags of a project.
    ///
    /// The rules of the project, those for patterns of names among them.
    ///
    /// `GET /projects/{project_id}/protected_tags`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_protected_tags(&self) -> builder::ListProtectedTags {
        builder::ListProtectedTags {
            call: Call::new(&self.core, &LIST_PROTECTED_TAGS),
        }
    }
}

pub(crate) static CREATE_PROTECTED_TAG: Operation = Operation {
    id: "createProtectedTag",
    method: Method::POST,
    path: "/projects/{project_id}/protected_tags",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_protected_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProtectedTag {
    pub(crate) call: Call,
}

impl CreateProtectedTag {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProtectedTagCreate>) -> Self {
        self.call.json::<types::ProtectedTagCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProtectedTag>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_PROTECTED_TAG: Operation = Operation {
    id: "deleteProtectedTag",
    method: Method::DELETE,
    path: "/projects/{project_id}/protected_tags/{name}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_protected_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProtectedTag {
    pub(crate) call: Call,
}

impl DeleteProtectedTag {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the tag, or the pattern with `*`.
    ///
    /// Path parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("name", value);
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

pub(crate) static GET_PROTECTED_TAG: Operation = Operation {
    id: "getProtectedTag",
    method: Method::GET,
    path: "/projects/{project_id}/protected_tags/{name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_protected_tag`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProtectedTag {
    pub(crate) call: Call,
}

impl GetProtectedTag {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the tag, or the pattern with `*`.
    ///
    /// Path parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("name", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProtectedTag>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PROTECTED_TAGS: Operation = Operation {
    id: "listProtectedTags",
    method: Method::GET,
    path: "/projects/{project_id}/protected_tags",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_protected_tags`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProtectedTags {
    pub(crate) call: Call,
}

impl ListProtectedTags {
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
    pub async fn send(self) -> Result<Response<Vec<types::ProtectedTag>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ProtectedTag> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::ProtectedTag>>| {
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
