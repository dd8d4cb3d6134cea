// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `group_labels`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # group_labels
///
/// Labels of groups, which all projects below can use.
impl Client {
    /// Create a label in a group.
    ///
    /// A name that is taken is refused with 409.
    ///
    /// `POST /groups/{group_id}/labels`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; that a taken name is refused with 409 is unverified).
    ///
    /// Required: `group_id`, `body`.
    pub fn create_group_label(&self) -> builder::CreateGroupLabel {
        builder::CreateGroupLabel {
            call: Call::new(&self.core, &CREATE_GROUP_LABEL),
        }
    }
    /// Delete a label of a group, chosen by its name.
    ///
    /// The label goes away on everything that carries it. Newer versions of GitLab call this way old and take the label in the path too.
    ///
    /// `DELETE /groups/{group_id}/labels`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `name`, `group_id`.
    pub fn delete_group_label(&self) -> builder::DeleteGroupLabel {
        builder::DeleteGroupLabel {
            call: Call::new(&self.core, &DELETE_GROUP_LABEL),
        }
    }
    /// Get a label of a group.
    ///
    /// One label, by its number or its name.
    ///
    /// `GET /groups/{group_id}/labels/{label_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0; GitLab documentation 13.x).
    ///
    /// Required: `group_id`, `label_id`.
    pub fn get_group_label(&self) -> builder::GetGroupLabel {
        builder::GetGroupLabel {
            call: Call::new(&self.core, &GET_GROUP_LABEL),
        }
    }
    /// List the labels of a group.
    ///
    /// The labels that the issues and merge requests of the projects below the group can carry.
    ///
    /// `GET /groups/{group_id}/labels`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 13.x).
    ///
    /// Required: `group_id`.
    pub fn list_group_labels(&self) -> builder::ListGroupLabels {
        builder::ListGroupLabels {
            call: Call::new(&self.core, &LIST_GROUP_LABELS),
        }
    }
    /// Change a label of a group, chosen by its name.
    ///
    /// The name in the body says which label is meant; `new_name` renames it. Give at least one of `new_name`, `color` and `description`.
    ///
    /// `PUT /groups/{group_id}/labels`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `body`.
    pub fn update_group_label(&self) -> builder::UpdateGroupLabel {
        builder::UpdateGroupLabel {
            call: Call::new(&self.core, &UPDATE_GROUP_LABEL),
        }
    }
}

pub(crate) static CREATE_GROUP_LABEL: Operation = Operation {
    id: "createGroupLabel",
    method: Method::POST,
    path: "/groups/{group_id}/labels",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_group_label`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroupLabel {
    pub(crate) call: Call,
}

impl CreateGroupLabel {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupLabelCreate>) -> Self {
        self.call.json::<types::GroupLabelCreate>(&value.into());
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

pub(crate) static DELETE_GROUP_LABEL: Operation = Operation {
    id: "deleteGroupLabel",
    method: Method::DELETE,
    path: "/groups/{group_id}/labels",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &["name"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_group_label`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroupLabel {
    pub(crate) call: Call,
}

impl DeleteGroupLabel {
    /// Name of the label.
    ///
    /// Query parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("name", value);
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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static GET_GROUP_LABEL: Operation = Operation {
    id: "getGroupLabel",
    method: Method::GET,
    path: "/groups/{group_id}/labels/{label_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_group_label`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroupLabel {
    pub(crate) call: Call,
}

impl GetGroupLabel {
    /// Whether the labels of the groups above are looked at too; left out, `true`.
    ///
    /// Query parameter `include_ancestor_groups`.
    pub fn include_ancestor_groups(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_ancestor_groups", value);
        self
    }
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
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

pub(crate) static LIST_GROUP_LABELS: Operation = Operation {
    id: "listGroupLabels",
    method: Method::GET,
    path: "/groups/{group_id}/labels",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_labels`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupLabels {
    pub(crate) call: Call,
}

impl ListGroupLabels {
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
    /// Whether the labels of the groups below are listed too; left out, `false`.
    ///
    /// Query parameter `include_descendant_groups`.
    pub fn include_descendant_groups(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("include_descendant_groups", value);
        self
    }
    /// Whether the labels of projects are left out; left out, `true`.
    ///
    /// Query parameter `only_group_labels`.
    pub fn only_group_labels(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("only_group_labels", value);
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

pub(crate) static UPDATE_GROUP_LABEL: Operation = Operation {
    id: "updateGroupLabel",
    method: Method::PUT,
    path: "/groups/{group_id}/labels",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_group_label`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGroupLabel {
    pub(crate) call: Call,
}

impl UpdateGroupLabel {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupLabelUpdate>) -> Self {
        self.call.json::<types::GroupLabelUpdate>(&value.into());
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
