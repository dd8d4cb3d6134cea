// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `roles`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # roles
///
/// What users may do.
impl Client {
    /// Add a role.
    ///
    /// What BigID answers is not known. It is never sent a second time by itself.
    ///
    /// `POST /roles`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    ///
    /// Required: `body`.
    pub fn create_role(&self) -> builder::CreateRole {
        builder::CreateRole {
            call: Call::new(&self.core, &CREATE_ROLE),
        }
    }
    /// Get all permissions, as a tree.
    ///
    /// What a role can allow. What the answer looks like is not known.
    ///
    /// `GET /roles/rbac/permissions-hierarchy`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    pub fn get_permission_hierarchy(&self) -> builder::GetPermissionHierarchy {
        builder::GetPermissionHierarchy {
            call: Call::new(&self.core, &GET_PERMISSION_HIERARCHY),
        }
    }
    /// Get a role by its name.
    ///
    /// What is known of the answer are the members that the same client sends for a new role; a wrapper around them would be in `extra`.
    ///
    /// `GET /roles/{name}`
    ///
    /// Evidence: used by third parties' code (bigidpy, a client by others).
    ///
    /// Required: `name`.
    pub fn get_role(&self) -> builder::GetRole {
        builder::GetRole {
            call: Call::new(&self.core, &GET_ROLE),
        }
    }
}

pub(crate) static CREATE_ROLE: Operation = Operation {
    id: "createRole",
    method: Method::POST,
    path: "/roles",
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
    pub fn body(mut self, value: impl Into<types::RoleCreate>) -> Self {
        self.call.json::<types::RoleCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<types::AnyAnswer>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_PERMISSION_HIERARCHY: Operation = Operation {
    id: "getPermissionHierarchy",
    method: Method::GET,
    path: "/roles/rbac/permissions-hierarchy",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_permission_hierarchy`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPermissionHierarchy {
    pub(crate) call: Call,
}

impl GetPermissionHierarchy {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnyAnswer>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_ROLE: Operation = Operation {
    id: "getRole",
    method: Method::GET,
    path: "/roles/{name}",
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
    /// Name of the role, not its id.
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
    pub async fn send(self) -> Result<Response<types::Role>, Error> {
        self.call.send_json().await
    }
}
