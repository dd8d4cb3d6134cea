// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `account`.

use client_runtime::{Download, Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use serde_json::{Map, Value};
use super::{Client, builder, types};

/// # account
///
/// The caller and the health of the service.
impl Client {
    /// Get the user of the key.
    ///
    /// May not exist. `getUserAuth` and `listWorkspaces` tell as well whether a key works.
    ///
    /// `GET /api/v1/user`
    ///
    /// Evidence: **unverified** (Bigeye's MCP server tries it, and falls back to the workspaces).
    pub fn get_current_user(&self) -> builder::GetCurrentUser {
        builder::GetCurrentUser {
            call: Call::new(&self.core, &GET_CURRENT_USER),
        }
    }
    /// Check that the server is up.
    ///
    /// The path has no `/api`.
    ///
    /// `GET /health`
    ///
    /// Evidence: read in the vendor's own code (Bigeye's MCP server compares the body with `OK`).
    pub fn get_health(&self) -> builder::GetHealth {
        builder::GetHealth {
            call: Call::new(&self.core, &GET_HEALTH),
        }
    }
    /// Get the signed-in user and the workspaces that the user can see.
    ///
    /// The path has no `/api`. Bigeye's Python SDK says that this works with a session cookie only; Bigeye's newer MCP server calls it with an API key.
    ///
    /// `GET /auth`
    ///
    /// Evidence: **unverified** (Bigeye's MCP server calls it with an API key; Bigeye SDK 0.11.15 says that keys and passwords don't work here).
    pub fn get_user_auth(&self) -> builder::GetUserAuth {
        builder::GetUserAuth {
            call: Call::new(&self.core, &GET_USER_AUTH),
        }
    }
}

pub(crate) static GET_CURRENT_USER: Operation = Operation {
    id: "getCurrentUser",
    method: Method::GET,
    path: "/api/v1/user",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_current_user`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCurrentUser {
    pub(crate) call: Call,
}

impl GetCurrentUser {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Option<Map<String, Value>>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_HEALTH: Operation = Operation {
    id: "getHealth",
    method: Method::GET,
    path: "/health",
    safe: true,
    authenticate: true,
    accept: Accept::BytesOf("text/plain"),
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_health`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetHealth {
    pub(crate) call: Call,
}

impl GetHealth {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static GET_USER_AUTH: Operation = Operation {
    id: "getUserAuth",
    method: Method::GET,
    path: "/auth",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_user_auth`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserAuth {
    pub(crate) call: Call,
}

impl GetUserAuth {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::UserAuth>, Error> {
        self.call.send_json().await
    }
}
