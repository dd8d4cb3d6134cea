// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `wikis`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # wikis
///
/// Pages of a project's wiki.
impl Client {
    /// Create a page of a wiki.
    ///
    /// Makes a page; its slug comes from the title.
    ///
    /// `POST /projects/{project_id}/wikis`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_wiki_page(&self) -> builder::CreateWikiPage {
        builder::CreateWikiPage {
            call: Call::new(&self.core, &CREATE_WIKI_PAGE),
        }
    }
    /// Delete a page of a wiki.
    ///
    /// Deletes the page.
    ///
    /// `DELETE /projects/{project_id}/wikis/{slug}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `slug`.
    pub fn delete_wiki_page(&self) -> builder::DeleteWikiPage {
        builder::DeleteWikiPage {
            call: Call::new(&self.core, &DELETE_WIKI_PAGE),
        }
    }
    /// Get a page of a wiki.
    ///
    /// One page with its content.
    ///
    /// `GET /projects/{project_id}/wikis/{slug}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `slug`.
    pub fn get_wiki_page(&self) -> builder::GetWikiPage {
        builder::GetWikiPage {
            call: Call::new(&self.core, &GET_WIKI_PAGE),
        }
    }
    /// List the pages of a wiki.
    ///
    /// All pages of the wiki, without their content unless `with_content` is set.
    ///
    /// `GET /projects/{project_id}/wikis`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, which knows no pages of the list; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_wiki_pages(&self) -> builder::ListWikiPages {
        builder::ListWikiPages {
            call: Call::new(&self.core, &LIST_WIKI_PAGES),
        }
    }
    /// Change a page of a wiki.
    ///
    /// Changes what is given; at least one of title and content.
    ///
    /// `PUT /projects/{project_id}/wikis/{slug}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `slug`, `body`.
    pub fn update_wiki_page(&self) -> builder::UpdateWikiPage {
        builder::UpdateWikiPage {
            call: Call::new(&self.core, &UPDATE_WIKI_PAGE),
        }
    }
    /// Upload a file to a wiki.
    ///
    /// Puts a file below `uploads` in the default branch of the wiki; the answer has the Markdown that shows it. Needs GitLab 11.3.
    ///
    /// `POST /projects/{project_id}/wikis/attachments`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x; GitLab OpenAPI 17.10, which declares JSON).
    ///
    /// Required: `project_id`, `file`.
    pub fn upload_wiki_attachment(&self) -> builder::UploadWikiAttachment {
        builder::UploadWikiAttachment {
            call: Call::new(&self.core, &UPLOAD_WIKI_ATTACHMENT),
        }
    }
}

pub(crate) static CREATE_WIKI_PAGE: Operation = Operation {
    id: "createWikiPage",
    method: Method::POST,
    path: "/projects/{project_id}/wikis",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_wiki_page`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWikiPage {
    pub(crate) call: Call,
}

impl CreateWikiPage {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::WikiPageCreate>) -> Self {
        self.call.json::<types::WikiPageCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WikiPage>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_WIKI_PAGE: Operation = Operation {
    id: "deleteWikiPage",
    method: Method::DELETE,
    path: "/projects/{project_id}/wikis/{slug}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_wiki_page`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWikiPage {
    pub(crate) call: Call,
}

impl DeleteWikiPage {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the page in its URL, such as `guides/setup`; slashes in it are encoded by the client.
    ///
    /// Path parameter `slug`.
    pub fn slug(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("slug", value);
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

pub(crate) static GET_WIKI_PAGE: Operation = Operation {
    id: "getWikiPage",
    method: Method::GET,
    path: "/projects/{project_id}/wikis/{slug}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_wiki_page`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWikiPage {
    pub(crate) call: Call,
}

impl GetWikiPage {
    /// Whether the content comes as HTML; left out, `false`. Needs a newer GitLab.
    ///
    /// Query parameter `render_html`.
    pub fn render_html(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("render_html", value);
        self
    }
    /// Hash of the commit to read the page at; left out, the newest.
    ///
    /// Query parameter `version`.
    pub fn version(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("version", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the page in its URL, such as `guides/setup`; slashes in it are encoded by the client.
    ///
    /// Path parameter `slug`.
    pub fn slug(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("slug", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WikiPage>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_WIKI_PAGES: Operation = Operation {
    id: "listWikiPages",
    method: Method::GET,
    path: "/projects/{project_id}/wikis",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_wiki_pages`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWikiPages {
    pub(crate) call: Call,
}

impl ListWikiPages {
    /// Whether the content comes too; left out, `false`.
    ///
    /// Query parameter `with_content`.
    pub fn with_content(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_content", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::WikiPage>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_WIKI_PAGE: Operation = Operation {
    id: "updateWikiPage",
    method: Method::PUT,
    path: "/projects/{project_id}/wikis/{slug}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_wiki_page`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWikiPage {
    pub(crate) call: Call,
}

impl UpdateWikiPage {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the page in its URL, such as `guides/setup`; slashes in it are encoded by the client.
    ///
    /// Path parameter `slug`.
    pub fn slug(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("slug", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::WikiPageUpdate>) -> Self {
        self.call.json::<types::WikiPageUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WikiPage>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPLOAD_WIKI_ATTACHMENT: Operation = Operation {
    id: "uploadWikiAttachment",
    method: Method::POST,
    path: "/projects/{project_id}/wikis/attachments",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::upload_wiki_attachment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadWikiAttachment {
    pub(crate) call: Call,
}

impl UploadWikiAttachment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The file, read while it is sent, and sent once.
    pub fn file(mut self, value: client_runtime::FilePart) -> Self {
        self.call.file_body("file", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WikiAttachment>, Error> {
        self.call.send_json().await
    }
}
