// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `user`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # user
///
/// Users and service accounts.
impl Client {
    /// Delete users.
    ///
    /// There is no call that deletes a single one: Bigeye's own client sends a list of one id.
    ///
    /// `POST /api/v1/users/bulk-delete`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn bulk_delete_users(&self) -> builder::BulkDeleteUsers {
        builder::BulkDeleteUsers {
            call: Call::new(&self.core, &BULK_DELETE_USERS),
        }
    }
    /// Create a service account.
    ///
    /// A user without a person behind it, for programs. Its API keys are made with the calls for API keys.
    ///
    /// `POST /api/v1/users/service-account`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn create_service_account(&self) -> builder::CreateServiceAccount {
        builder::CreateServiceAccount {
            call: Call::new(&self.core, &CREATE_SERVICE_ACCOUNT),
        }
    }
    /// Get one user.
    ///
    /// `GET /api/v1/users/{userId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `user_id`.
    pub fn get_user(&self) -> builder::GetUser {
        builder::GetUser {
            call: Call::new(&self.core, &GET_USER),
        }
    }
    /// Invite a new user.
    ///
    /// `POST /api/v1/users`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn invite_user(&self) -> builder::InviteUser {
        builder::InviteUser {
            call: Call::new(&self.core, &INVITE_USER),
        }
    }
    /// List all users.
    ///
    /// All at once, without pages, service accounts too. Bigeye's own client sends the workspace header with 0 here, which stands for all workspaces.
    ///
    /// `GET /api/v1/users`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; called like this by Mozilla's public ETL code).
    pub fn list_users(&self) -> builder::ListUsers {
        builder::ListUsers {
            call: Call::new(&self.core, &LIST_USERS),
        }
    }
    /// Change a user's name or groups.
    ///
    /// What happens to a member that is left out is not documented.
    ///
    /// `PUT /api/v1/users/{userId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `user_id`, `body`.
    pub fn update_user(&self) -> builder::UpdateUser {
        builder::UpdateUser {
            call: Call::new(&self.core, &UPDATE_USER),
        }
    }
}

pub(crate) static BULK_DELETE_USERS: Operation = Operation {
    id: "bulkDeleteUsers",
    method: Method::POST,
    path: "/api/v1/users/bulk-delete",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_delete_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkDeleteUsers {
    pub(crate) call: Call,
}

impl BulkDeleteUsers {
    /// The body.
    ///
    /// One that chooses nothing by `userIds`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::UserBulkDelete>) -> Self {
        self.call.json::<types::UserBulkDelete>(&value.into());
        self.call.chosen_by(&["userIds"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_SERVICE_ACCOUNT: Operation = Operation {
    id: "createServiceAccount",
    method: Method::POST,
    path: "/api/v1/users/service-account",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_service_account`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateServiceAccount {
    pub(crate) call: Call,
}

impl CreateServiceAccount {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ServiceAccountCreate>) -> Self {
        self.call.json::<types::ServiceAccountCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::UserResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_USER: Operation = Operation {
    id: "getUser",
    method: Method::GET,
    path: "/api/v1/users/{userId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser {
    pub(crate) call: Call,
}

impl GetUser {
    /// Id of the user.
    ///
    /// Path parameter `userId`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("userId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::User>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static INVITE_USER: Operation = Operation {
    id: "inviteUser",
    method: Method::POST,
    path: "/api/v1/users",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::invite_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct InviteUser {
    pub(crate) call: Call,
}

impl InviteUser {
    /// The body.
    pub fn body(mut self, value: impl Into<types::UserInvite>) -> Self {
        self.call.json::<types::UserInvite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::User>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_USERS: Operation = Operation {
    id: "listUsers",
    method: Method::GET,
    path: "/api/v1/users",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_users`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsers {
    pub(crate) call: Call,
}

impl ListUsers {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::UserList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_USER: Operation = Operation {
    id: "updateUser",
    method: Method::PUT,
    path: "/api/v1/users/{userId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUser {
    pub(crate) call: Call,
}

impl UpdateUser {
    /// Id of the user.
    ///
    /// Path parameter `userId`.
    pub fn user_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("userId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::UserUpdate>) -> Self {
        self.call.json::<types::UserUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::UserResponse>, Error> {
        self.call.send_json().await
    }
}
