// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `labels`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # labels
///
/// Labels of projects, which sort issues and merge requests.
impl Client {
    /// Create a label in a project.
    ///
    /// A name that is taken is refused with 409.
    ///
    /// `POST /projects/{project_id}/labels`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; that a taken name is refused with 409 is unverified).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_label(&self) -> builder::CreateLabel {
        builder::CreateLabel {
            call: Call::new(&self.core, &CREATE_LABEL),
        }
    }
    /// Delete a label of a project, chosen by its name.
    ///
    /// The label goes away on everything that carries it. Newer versions of GitLab call this way old and take the label in the path too.
    ///
    /// `DELETE /projects/{project_id}/labels`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `name`, `project_id`.
    pub fn delete_label(&self) -> builder::DeleteLabel {
        builder::DeleteLabel {
            call: Call::new(&self.core, &DELETE_LABEL),
        }
    }
    /// Get a label of a project.
    ///
    /// One label, by its number or its name.
    ///
    /// `GET /projects/{project_id}/labels/{label_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0; GitLab documentation 13.x).
    ///
    /// Required: `project_id`, `label_id`.
    pub fn get_label(&self) -> builder::GetLabel {
        builder::GetLabel {
            call: Call::new(&self.core, &GET_LABEL),
        }
    }
    /// List the labels of a project.
    ///
    /// The labels that the issues and merge requests of the project can carry.
    ///
    /// `GET /projects/{project_id}/labels`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 13.x).
    ///
    /// Required: `project_id`.
    pub fn list_labels(&self) -> builder::ListLabels {
        builder::ListLabels {
            call: Call::new(&self.core, &LIST_LABELS),
        }
    }
    /// Make a project label a label of its group.
    ///
    /// All projects of the group can use it afterwards.
    ///
    /// `PUT /projects/{project_id}/labels/{label_id}/promote`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 13.x).
    ///
    /// Required: `project_id`, `label_id`.
    pub fn promote_label(&self) -> builder::PromoteLabel {
        builder::PromoteLabel {
            call: Call::new(&self.core, &PROMOTE_LABEL),
        }
    }
    /// Change a label of a project, chosen by its name.
    ///
    /// The name in the body says which label is meant; `new_name` renames it. Give at least one of `new_name`, `color` and `description`.
    ///
    /// `PUT /projects/{project_id}/labels`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn update_label(&self) -> builder::UpdateLabel {
        builder::UpdateLabel {
            call: Call::new(&self.core, &UPDATE_LABEL),
        }
    }
}

pub(crate) static CREATE_LABEL: Operation = Operation {
    id: "createLabel",
    method: Method::POST,
    path: "/projects/{project_id}/labels",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_label`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLabel {
    pub(crate) call: Call,
}

impl CreateLabel {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::LabelCreate>) -> Self {
        self.call.json::<types::LabelCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Label>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_LABEL: Operation = Operation {
    id: "deleteLabel",
    method: Method::DELETE,
    path: "/projects/{project_id}/labels",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &["name"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_label`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLabel {
    pub(crate) call: Call,
}

impl DeleteLabel {
    /// Name of the label.
    ///
    /// Query parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("name", value);
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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static GET_LABEL: Operation = Operation {
    id: "getLabel",
    method: Method::GET,
    path: "/projects/{project_id}/labels/{label_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_label`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLabel {
    pub(crate) call: Call,
}

impl GetLabel {
    /// Whether the labels of the groups above are looked at too; left out, `true`.
    ///
    /// Query parameter `include_ancestor_groups`.
    pub fn include_ancestor_groups(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_ancestor_groups", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the label, or its name.
    ///
    /// Path parameter `label_id`.
    pub fn label_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("label_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Label>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_LABELS: Operation = Operation {
    id: "listLabels",
    method: Method::GET,
    path: "/projects/{project_id}/labels",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_labels`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLabels {
    pub(crate) call: Call,
}

impl ListLabels {
    /// Whether the numbers of open and closed issues and of open merge requests are counted; left out, `false`.
    ///
    /// Query parameter `with_counts`.
    pub fn with_counts(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_counts", value);
        self
    }
    /// Whether the labels of the groups above are listed too; left out, `true`.
    ///
    /// Query parameter `include_ancestor_groups`.
    pub fn include_ancestor_groups(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_ancestor_groups", value);
        self
    }
    /// Only labels whose name or description contains this text.
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
    pub async fn send(self) -> Result<Response<Vec<types::Label>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Label> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Label>>| {
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

pub(crate) static PROMOTE_LABEL: Operation = Operation {
    id: "promoteLabel",
    method: Method::PUT,
    path: "/projects/{project_id}/labels/{label_id}/promote",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::promote_label`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PromoteLabel {
    pub(crate) call: Call,
}

impl PromoteLabel {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the label, or its name.
    ///
    /// Path parameter `label_id`.
    pub fn label_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("label_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Label>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_LABEL: Operation = Operation {
    id: "updateLabel",
    method: Method::PUT,
    path: "/projects/{project_id}/labels",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_label`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLabel {
    pub(crate) call: Call,
}

impl UpdateLabel {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::LabelUpdate>) -> Self {
        self.call.json::<types::LabelUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Label>, Error> {
        self.call.send_json().await
    }
}
