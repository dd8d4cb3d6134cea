// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `group_variables`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # group_variables
///
/// Variables that the pipelines of all projects of a group get.
impl Client {
    /// Create a variable of a group.
    ///
    /// Fails if the group has a variable with this name and this environment scope already.
    ///
    /// `POST /groups/{group_id}/variables`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `body`.
    pub fn create_group_variable(&self) -> builder::CreateGroupVariable {
        builder::CreateGroupVariable {
            call: Call::new(&self.core, &CREATE_GROUP_VARIABLE),
        }
    }
    /// Delete a variable of a group.
    ///
    /// Deletes one variable. Others with the same name and another environment scope stay.
    ///
    /// `DELETE /groups/{group_id}/variables/{key}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `key`.
    pub fn delete_group_variable(&self) -> builder::DeleteGroupVariable {
        builder::DeleteGroupVariable {
            call: Call::new(&self.core, &DELETE_GROUP_VARIABLE),
        }
    }
    /// Get a variable of a group.
    ///
    /// One variable with its value, unless it is hidden.
    ///
    /// `GET /groups/{group_id}/variables/{key}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `key`.
    pub fn get_group_variable(&self) -> builder::GetGroupVariable {
        builder::GetGroupVariable {
            call: Call::new(&self.core, &GET_GROUP_VARIABLE),
        }
    }
    /// List the variables of a group.
    ///
    /// All variables of a group with their values, unless they are hidden. Variables with the same name differ in their environment scope.
    ///
    /// `GET /groups/{group_id}/variables`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_group_variables(&self) -> builder::ListGroupVariables {
        builder::ListGroupVariables {
            call: Call::new(&self.core, &LIST_GROUP_VARIABLES),
        }
    }
    /// Change a variable of a group.
    ///
    /// Changes what is given and leaves the rest as it is. Whether the value is hidden is settled when the variable is created.
    ///
    /// `PUT /groups/{group_id}/variables/{key}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `key`, `body`.
    pub fn update_group_variable(&self) -> builder::UpdateGroupVariable {
        builder::UpdateGroupVariable {
            call: Call::new(&self.core, &UPDATE_GROUP_VARIABLE),
        }
    }
}

pub(crate) static CREATE_GROUP_VARIABLE: Operation = Operation {
    id: "createGroupVariable",
    method: Method::POST,
    path: "/groups/{group_id}/variables",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_group_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroupVariable {
    pub(crate) call: Call,
}

impl CreateGroupVariable {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupVariableCreate>) -> Self {
        self.call.json::<types::GroupVariableCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GroupVariable>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_GROUP_VARIABLE: Operation = Operation {
    id: "deleteGroupVariable",
    method: Method::DELETE,
    path: "/groups/{group_id}/variables/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_group_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroupVariable {
    pub(crate) call: Call,
}

impl DeleteGroupVariable {
    /// Environment scope of the variable that is meant, as it is written there, for example `production` or `*`. Needed where several variables have the same name; needs GitLab 16.9.
    ///
    /// Query parameter `filter[environment_scope]`.
    pub fn filter_environment_scope(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter[environment_scope]", value);
        self
    }
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Name of the variable.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
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

pub(crate) static GET_GROUP_VARIABLE: Operation = Operation {
    id: "getGroupVariable",
    method: Method::GET,
    path: "/groups/{group_id}/variables/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_group_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroupVariable {
    pub(crate) call: Call,
}

impl GetGroupVariable {
    /// Environment scope of the variable that is meant, as it is written there, for example `production` or `*`. Needed where several variables have the same name; needs GitLab 16.9.
    ///
    /// Query parameter `filter[environment_scope]`.
    pub fn filter_environment_scope(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter[environment_scope]", value);
        self
    }
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Name of the variable.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GroupVariable>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_GROUP_VARIABLES: Operation = Operation {
    id: "listGroupVariables",
    method: Method::GET,
    path: "/groups/{group_id}/variables",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_variables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupVariables {
    pub(crate) call: Call,
}

impl ListGroupVariables {
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
    pub async fn send(self) -> Result<Response<Vec<types::GroupVariable>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::GroupVariable> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::GroupVariable>>| {
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

pub(crate) static UPDATE_GROUP_VARIABLE: Operation = Operation {
    id: "updateGroupVariable",
    method: Method::PUT,
    path: "/groups/{group_id}/variables/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_group_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGroupVariable {
    pub(crate) call: Call,
}

impl UpdateGroupVariable {
    /// Environment scope of the variable that is meant, as it is written there, for example `production` or `*`. Needed where several variables have the same name; needs GitLab 16.9.
    ///
    /// Query parameter `filter[environment_scope]`.
    pub fn filter_environment_scope(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter[environment_scope]", value);
        self
    }
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Name of the variable.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupVariableUpdate>) -> Self {
        self.call.json::<types::GroupVariableUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GroupVariable>, Error> {
        self.call.send_json().await
    }
}
