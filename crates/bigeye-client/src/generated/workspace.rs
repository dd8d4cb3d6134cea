// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `workspace`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # workspace
///
/// Workspaces and the data sources in them.
impl Client {
    /// Create a workspace.
    ///
    /// `POST /api/v1/workspaces`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_workspace(&self) -> builder::CreateWorkspace {
        builder::CreateWorkspace {
            call: Call::new(&self.core, &CREATE_WORKSPACE),
        }
    }
    /// Delete a workspace.
    ///
    /// `DELETE /api/v1/workspaces/{workspaceId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document (200 with an empty object); Bigeye SDK 0.11.15 reads no body, so an empty 200 or 204 is accepted too).
    ///
    /// Required: `workspace_id`.
    pub fn delete_workspace(&self) -> builder::DeleteWorkspace {
        builder::DeleteWorkspace {
            call: Call::new(&self.core, &DELETE_WORKSPACE),
        }
    }
    /// Get one workspace.
    ///
    /// `GET /api/v1/workspaces/{workspaceId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `workspace_id`.
    pub fn get_workspace(&self) -> builder::GetWorkspace {
        builder::GetWorkspace {
            call: Call::new(&self.core, &GET_WORKSPACE),
        }
    }
    /// List the groups and users that can see a workspace.
    ///
    /// Everything comes at once; there are no pages.
    ///
    /// `GET /api/v1/workspaces/{workspaceId}/accessors`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `workspace_id`.
    pub fn list_workspace_accessors(&self) -> builder::ListWorkspaceAccessors {
        builder::ListWorkspaceAccessors {
            call: Call::new(&self.core, &LIST_WORKSPACE_ACCESSORS),
        }
    }
    /// List the workspaces.
    ///
    /// Answers with every workspace at once, with its data sources. Needs no workspace id, so it is the way to find one. Bigeye's own client sends the workspace id 0 here, which stands for all of them.
    ///
    /// `GET /api/v1/workspaces`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; called without a workspace by public code of Mozilla and PostHog).
    pub fn list_workspaces(&self) -> builder::ListWorkspaces {
        builder::ListWorkspaces {
            call: Call::new(&self.core, &LIST_WORKSPACES),
        }
    }
    /// Make a workspace the default one.
    ///
    /// `PUT /api/v1/workspaces/default/{workspaceId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `workspace_id`.
    pub fn set_default_workspace(&self) -> builder::SetDefaultWorkspace {
        builder::SetDefaultWorkspace {
            call: Call::new(&self.core, &SET_DEFAULT_WORKSPACE),
        }
    }
    /// Rename a workspace.
    ///
    /// `PUT /api/v1/workspaces/{workspaceId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `workspace_id`, `body`.
    pub fn update_workspace(&self) -> builder::UpdateWorkspace {
        builder::UpdateWorkspace {
            call: Call::new(&self.core, &UPDATE_WORKSPACE),
        }
    }
}

pub(crate) static CREATE_WORKSPACE: Operation = Operation {
    id: "createWorkspace",
    method: Method::POST,
    path: "/api/v1/workspaces",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_workspace`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWorkspace {
    pub(crate) call: Call,
}

impl CreateWorkspace {
    /// The body.
    pub fn body(mut self, value: impl Into<types::WorkspaceCreate>) -> Self {
        self.call.json::<types::WorkspaceCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Workspace>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_WORKSPACE: Operation = Operation {
    id: "deleteWorkspace",
    method: Method::DELETE,
    path: "/api/v1/workspaces/{workspaceId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_workspace`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWorkspace {
    pub(crate) call: Call,
}

impl DeleteWorkspace {
    /// Id of the workspace.
    ///
    /// Path parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("workspaceId", value);
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

pub(crate) static GET_WORKSPACE: Operation = Operation {
    id: "getWorkspace",
    method: Method::GET,
    path: "/api/v1/workspaces/{workspaceId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_workspace`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspace {
    pub(crate) call: Call,
}

impl GetWorkspace {
    /// Id of the workspace.
    ///
    /// Path parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("workspaceId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Workspace>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_WORKSPACE_ACCESSORS: Operation = Operation {
    id: "listWorkspaceAccessors",
    method: Method::GET,
    path: "/api/v1/workspaces/{workspaceId}/accessors",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_workspace_accessors`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceAccessors {
    pub(crate) call: Call,
}

impl ListWorkspaceAccessors {
    /// Id of the workspace.
    ///
    /// Path parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("workspaceId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkspaceAccessorList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_WORKSPACES: Operation = Operation {
    id: "listWorkspaces",
    method: Method::GET,
    path: "/api/v1/workspaces",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_workspaces`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaces {
    pub(crate) call: Call,
}

impl ListWorkspaces {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkspaceList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SET_DEFAULT_WORKSPACE: Operation = Operation {
    id: "setDefaultWorkspace",
    method: Method::PUT,
    path: "/api/v1/workspaces/default/{workspaceId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::set_default_workspace`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetDefaultWorkspace {
    pub(crate) call: Call,
}

impl SetDefaultWorkspace {
    /// Id of the workspace.
    ///
    /// Path parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("workspaceId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Workspace>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_WORKSPACE: Operation = Operation {
    id: "updateWorkspace",
    method: Method::PUT,
    path: "/api/v1/workspaces/{workspaceId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_workspace`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWorkspace {
    pub(crate) call: Call,
}

impl UpdateWorkspace {
    /// Id of the workspace.
    ///
    /// Path parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("workspaceId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::WorkspaceUpdate>) -> Self {
        self.call.json::<types::WorkspaceUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Workspace>, Error> {
        self.call.send_json().await
    }
}
