// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `role`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # role
///
/// Roles and their permissions.
impl Client {
    /// Create a role.
    ///
    /// `POST /api/v1/roles`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn create_role(&self) -> builder::CreateRole {
        builder::CreateRole {
            call: Call::new(&self.core, &CREATE_ROLE),
        }
    }
    /// Delete a role.
    ///
    /// `DELETE /api/v1/roles/{roleId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `role_id`.
    pub fn delete_role(&self) -> builder::DeleteRole {
        builder::DeleteRole {
            call: Call::new(&self.core, &DELETE_ROLE),
        }
    }
    /// Get one role.
    ///
    /// `GET /api/v1/roles/{roleId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `role_id`.
    pub fn get_role(&self) -> builder::GetRole {
        builder::GetRole {
            call: Call::new(&self.core, &GET_ROLE),
        }
    }
    /// List the groups and users that have a role.
    ///
    /// All at once, without pages.
    ///
    /// `GET /api/v1/roles/{roleId}/accessors`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `role_id`.
    pub fn list_role_accessors(&self) -> builder::ListRoleAccessors {
        builder::ListRoleAccessors {
            call: Call::new(&self.core, &LIST_ROLE_ACCESSORS),
        }
    }
    /// List all roles.
    ///
    /// All at once, without pages.
    ///
    /// `GET /api/v1/roles`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn list_roles(&self) -> builder::ListRoles {
        builder::ListRoles {
            call: Call::new(&self.core, &LIST_ROLES),
        }
    }
    /// Change a role.
    ///
    /// The new values stand in `request`, as in the published document; no client is known that calls it. What happens to members that are left out is not documented.
    ///
    /// `PUT /api/v1/roles/{roleId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document, which names the path parameter `id` here).
    ///
    /// Required: `role_id`, `body`.
    pub fn update_role(&self) -> builder::UpdateRole {
        builder::UpdateRole {
            call: Call::new(&self.core, &UPDATE_ROLE),
        }
    }
}

pub(crate) static CREATE_ROLE: Operation = Operation {
    id: "createRole",
    method: Method::POST,
    path: "/api/v1/roles",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_role`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRole {
    pub(crate) call: Call,
}

impl CreateRole {
    /// The body.
    pub fn body(mut self, value: impl Into<types::RoleWrite>) -> Self {
        self.call.json::<types::RoleWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Role>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_ROLE: Operation = Operation {
    id: "deleteRole",
    method: Method::DELETE,
    path: "/api/v1/roles/{roleId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_role`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRole {
    pub(crate) call: Call,
}

impl DeleteRole {
    /// Id of the role.
    ///
    /// Path parameter `roleId`.
    pub fn role_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("roleId", value);
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

pub(crate) static GET_ROLE: Operation = Operation {
    id: "getRole",
    method: Method::GET,
    path: "/api/v1/roles/{roleId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_role`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRole {
    pub(crate) call: Call,
}

impl GetRole {
    /// Id of the role.
    ///
    /// Path parameter `roleId`.
    pub fn role_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("roleId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Role>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ROLE_ACCESSORS: Operation = Operation {
    id: "listRoleAccessors",
    method: Method::GET,
    path: "/api/v1/roles/{roleId}/accessors",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_role_accessors`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRoleAccessors {
    pub(crate) call: Call,
}

impl ListRoleAccessors {
    /// Id of the role.
    ///
    /// Path parameter `roleId`.
    pub fn role_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("roleId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RoleAccessorList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ROLES: Operation = Operation {
    id: "listRoles",
    method: Method::GET,
    path: "/api/v1/roles",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_roles`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRoles {
    pub(crate) call: Call,
}

impl ListRoles {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RoleList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_ROLE: Operation = Operation {
    id: "updateRole",
    method: Method::PUT,
    path: "/api/v1/roles/{roleId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_role`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRole {
    pub(crate) call: Call,
}

impl UpdateRole {
    /// Id of the role.
    ///
    /// Path parameter `roleId`.
    pub fn role_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("roleId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::RoleUpdate>) -> Self {
        self.call.json::<types::RoleUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Role>, Error> {
        self.call.send_json().await
    }
}
