// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `group`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # group
///
/// Groups of users.
impl Client {
    /// Grant roles to groups, or revoke them.
    ///
    /// Each request names a group, a role and a workspace. What could not be done is listed in the answer.
    ///
    /// `PUT /api/v1/groups/grants`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn bulk_update_group_grants(&self) -> builder::BulkUpdateGroupGrants {
        builder::BulkUpdateGroupGrants {
            call: Call::new(&self.core, &BULK_UPDATE_GROUP_GRANTS),
        }
    }
    /// Add users to groups, or remove them.
    ///
    /// Every user that is named is added to every group that is named, or removed from it. What could not be done is listed in the answer.
    ///
    /// `PUT /api/v1/groups/users`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn bulk_update_group_users(&self) -> builder::BulkUpdateGroupUsers {
        builder::BulkUpdateGroupUsers {
            call: Call::new(&self.core, &BULK_UPDATE_GROUP_USERS),
        }
    }
    /// Create a group.
    ///
    /// Its users and its rights are set with `bulkUpdateGroupUsers` and `bulkUpdateGroupGrants`.
    ///
    /// `POST /api/v1/groups`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_group(&self) -> builder::CreateGroup {
        builder::CreateGroup {
            call: Call::new(&self.core, &CREATE_GROUP),
        }
    }
    /// Delete a group.
    ///
    /// Its users are not deleted, as far as the published document tells.
    ///
    /// `DELETE /api/v1/groups/{groupId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `group_id`.
    pub fn delete_group(&self) -> builder::DeleteGroup {
        builder::DeleteGroup {
            call: Call::new(&self.core, &DELETE_GROUP),
        }
    }
    /// Get one group.
    ///
    /// `GET /api/v1/groups/{groupId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `group_id`.
    pub fn get_group(&self) -> builder::GetGroup {
        builder::GetGroup {
            call: Call::new(&self.core, &GET_GROUP),
        }
    }
    /// List all groups.
    ///
    /// All at once, without pages, each with its users and rights.
    ///
    /// `GET /api/v1/groups`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; called like this by Mozilla's public ETL code).
    pub fn list_groups(&self) -> builder::ListGroups {
        builder::ListGroups {
            call: Call::new(&self.core, &LIST_GROUPS),
        }
    }
    /// Change a group.
    ///
    /// Bigeye's own client sends the name only. What happens to `idpGroups` when it is left out is not documented.
    ///
    /// `PUT /api/v1/groups/{groupId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `group_id`, `body`.
    pub fn update_group(&self) -> builder::UpdateGroup {
        builder::UpdateGroup {
            call: Call::new(&self.core, &UPDATE_GROUP),
        }
    }
}

pub(crate) static BULK_UPDATE_GROUP_GRANTS: Operation = Operation {
    id: "bulkUpdateGroupGrants",
    method: Method::PUT,
    path: "/api/v1/groups/grants",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_update_group_grants`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUpdateGroupGrants {
    pub(crate) call: Call,
}

impl BulkUpdateGroupGrants {
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupGrantsBulkUpdate>) -> Self {
        self.call.json::<types::GroupGrantsBulkUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GroupGrantsBulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static BULK_UPDATE_GROUP_USERS: Operation = Operation {
    id: "bulkUpdateGroupUsers",
    method: Method::PUT,
    path: "/api/v1/groups/users",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_update_group_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUpdateGroupUsers {
    pub(crate) call: Call,
}

impl BulkUpdateGroupUsers {
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupUsersBulkUpdate>) -> Self {
        self.call.json::<types::GroupUsersBulkUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GroupUsersBulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_GROUP: Operation = Operation {
    id: "createGroup",
    method: Method::POST,
    path: "/api/v1/groups",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroup {
    pub(crate) call: Call,
}

impl CreateGroup {
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupWrite>) -> Self {
        self.call.json::<types::GroupWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Group>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_GROUP: Operation = Operation {
    id: "deleteGroup",
    method: Method::DELETE,
    path: "/api/v1/groups/{groupId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroup {
    pub(crate) call: Call,
}

impl DeleteGroup {
    /// Id of the group.
    ///
    /// Path parameter `groupId`.
    pub fn group_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("groupId", value);
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

pub(crate) static GET_GROUP: Operation = Operation {
    id: "getGroup",
    method: Method::GET,
    path: "/api/v1/groups/{groupId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroup {
    pub(crate) call: Call,
}

impl GetGroup {
    /// Id of the group.
    ///
    /// Path parameter `groupId`.
    pub fn group_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("groupId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Group>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_GROUPS: Operation = Operation {
    id: "listGroups",
    method: Method::GET,
    path: "/api/v1/groups",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroups {
    pub(crate) call: Call,
}

impl ListGroups {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::GroupList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_GROUP: Operation = Operation {
    id: "updateGroup",
    method: Method::PUT,
    path: "/api/v1/groups/{groupId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_group`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGroup {
    pub(crate) call: Call,
}

impl UpdateGroup {
    /// Id of the group.
    ///
    /// Path parameter `groupId`.
    pub fn group_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("groupId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::GroupWrite>) -> Self {
        self.call.json::<types::GroupWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Group>, Error> {
        self.call.send_json().await
    }
}
