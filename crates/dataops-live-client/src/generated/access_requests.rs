// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `access_requests`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # access_requests
///
/// Users who ask for membership.
impl Client {
    /// Accept a user's request to join a group.
    ///
    /// Makes the user a member, as a developer unless `access_level` names another role.
    ///
    /// `PUT /groups/{group_id}/access_requests/{user_id}/approve`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10; GitLab OpenAPI 17.10 (body); no source names the success code, so 200 and 201 are both here).
    ///
    /// Required: `group_id`, `user_id`.
    pub fn approve_group_access_request(&self) -> builder::ApproveGroupAccessRequest {
        builder::ApproveGroupAccessRequest {
            call: Call::new(&self.core, &APPROVE_GROUP_ACCESS_REQUEST),
        }
    }
    /// Accept a user's request to join a project.
    ///
    /// Makes the user a member, as a developer unless `access_level` names another role.
    ///
    /// `PUT /projects/{project_id}/access_requests/{user_id}/approve`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10; GitLab OpenAPI 17.10 (body); no source names the success code, so 200 and 201 are both here).
    ///
    /// Required: `project_id`, `user_id`.
    pub fn approve_project_access_request(
        &self,
    ) -> builder::ApproveProjectAccessRequest {
        builder::ApproveProjectAccessRequest {
            call: Call::new(&self.core, &APPROVE_PROJECT_ACCESS_REQUEST),
        }
    }
    /// Deny a user's request to join a group.
    ///
    /// Takes the request away; the user does not become a member.
    ///
    /// `DELETE /groups/{group_id}/access_requests/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `user_id`.
    pub fn deny_group_access_request(&self) -> builder::DenyGroupAccessRequest {
        builder::DenyGroupAccessRequest {
            call: Call::new(&self.core, &DENY_GROUP_ACCESS_REQUEST),
        }
    }
    /// Deny a user's request to join a project.
    ///
    /// Takes the request away; the user does not become a member.
    ///
    /// `DELETE /projects/{project_id}/access_requests/{user_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `user_id`.
    pub fn deny_project_access_request(&self) -> builder::DenyProjectAccessRequest {
        builder::DenyProjectAccessRequest {
            call: Call::new(&self.core, &DENY_PROJECT_ACCESS_REQUEST),
        }
    }
    /// List who asks to join a group.
    ///
    /// The users who asked to become members of the group and were not answered yet.
    ///
    /// `GET /groups/{group_id}/access_requests`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_group_access_requests(&self) -> builder::ListGroupAccessRequests {
        builder::ListGroupAccessRequests {
            call: Call::new(&self.core, &LIST_GROUP_ACCESS_REQUESTS),
        }
    }
    /// List who asks to join a project.
    ///
    /// The users who asked to become members of the project and were not answered yet.
    ///
    /// `GET /projects/{project_id}/access_requests`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_access_requests(&self) -> builder::ListProjectAccessRequests {
        builder::ListProjectAccessRequests {
            call: Call::new(&self.core, &LIST_PROJECT_ACCESS_REQUESTS),
        }
    }
    /// Ask to join a group.
    ///
    /// Asks for membership in the name of the calling user. The group must allow requests (`request_access_enabled`).
    ///
    /// `POST /groups/{group_id}/access_requests`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; GitLab OpenAPI 17.10 (200; a created thing is 201 elsewhere)).
    ///
    /// Required: `group_id`.
    pub fn request_group_access(&self) -> builder::RequestGroupAccess {
        builder::RequestGroupAccess {
            call: Call::new(&self.core, &REQUEST_GROUP_ACCESS),
        }
    }
    /// Ask to join a project.
    ///
    /// Asks for membership in the name of the calling user. The project must allow requests (`request_access_enabled`).
    ///
    /// `POST /projects/{project_id}/access_requests`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; GitLab OpenAPI 17.10 (200; a created thing is 201 elsewhere)).
    ///
    /// Required: `project_id`.
    pub fn request_project_access(&self) -> builder::RequestProjectAccess {
        builder::RequestProjectAccess {
            call: Call::new(&self.core, &REQUEST_PROJECT_ACCESS),
        }
    }
}

pub(crate) static APPROVE_GROUP_ACCESS_REQUEST: Operation = Operation {
    id: "approveGroupAccessRequest",
    method: Method::PUT,
    path: "/groups/{group_id}/access_requests/{user_id}/approve",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::approve_group_access_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveGroupAccessRequest {
    pub(crate) call: Call,
}

impl ApproveGroupAccessRequest {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AccessRequestApproval>) -> Self {
        self.call.json::<types::AccessRequestApproval>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AccessRequest>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static APPROVE_PROJECT_ACCESS_REQUEST: Operation = Operation {
    id: "approveProjectAccessRequest",
    method: Method::PUT,
    path: "/projects/{project_id}/access_requests/{user_id}/approve",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::approve_project_access_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApproveProjectAccessRequest {
    pub(crate) call: Call,
}

impl ApproveProjectAccessRequest {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AccessRequestApproval>) -> Self {
        self.call.json::<types::AccessRequestApproval>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AccessRequest>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DENY_GROUP_ACCESS_REQUEST: Operation = Operation {
    id: "denyGroupAccessRequest",
    method: Method::DELETE,
    path: "/groups/{group_id}/access_requests/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::deny_group_access_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DenyGroupAccessRequest {
    pub(crate) call: Call,
}

impl DenyGroupAccessRequest {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
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

pub(crate) static DENY_PROJECT_ACCESS_REQUEST: Operation = Operation {
    id: "denyProjectAccessRequest",
    method: Method::DELETE,
    path: "/projects/{project_id}/access_requests/{user_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::deny_project_access_request`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DenyProjectAccessRequest {
    pub(crate) call: Call,
}

impl DenyProjectAccessRequest {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the user.
    ///
    /// Path parameter `user_id`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("user_id", value);
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

pub(crate) static LIST_GROUP_ACCESS_REQUESTS: Operation = Operation {
    id: "listGroupAccessRequests",
    method: Method::GET,
    path: "/groups/{group_id}/access_requests",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_access_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupAccessRequests {
    pub(crate) call: Call,
}

impl ListGroupAccessRequests {
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
    pub async fn send(self) -> Result<Response<Vec<types::AccessRequest>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::AccessRequest> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::AccessRequest>>| {
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

pub(crate) static LIST_PROJECT_ACCESS_REQUESTS: Operation = Operation {
    id: "listProjectAccessRequests",
    method: Method::GET,
    path: "/projects/{project_id}/access_requests",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_access_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectAccessRequests {
    pub(crate) call: Call,
}

impl ListProjectAccessRequests {
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
    pub async fn send(self) -> Result<Response<Vec<types::AccessRequest>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::AccessRequest> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::AccessRequest>>| {
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

pub(crate) static REQUEST_GROUP_ACCESS: Operation = Operation {
    id: "requestGroupAccess",
    method: Method::POST,
    path: "/groups/{group_id}/access_requests",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::request_group_access`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestGroupAccess {
    pub(crate) call: Call,
}

impl RequestGroupAccess {
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
    pub async fn send(self) -> Result<Response<types::AccessRequest>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static REQUEST_PROJECT_ACCESS: Operation = Operation {
    id: "requestProjectAccess",
    method: Method::POST,
    path: "/projects/{project_id}/access_requests",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::request_project_access`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestProjectAccess {
    pub(crate) call: Call,
}

impl RequestProjectAccess {
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
    pub async fn send(self) -> Result<Response<types::AccessRequest>, Error> {
        self.call.send_json().await
    }
}
