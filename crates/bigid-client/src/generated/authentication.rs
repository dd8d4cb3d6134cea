// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The operations of the tag `authentication`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # authentication
///
/// Log in, and exchange a user token for a system token.
impl Client {
    /// Log in with user name and password.
    ///
    /// Answers with an access token that is good for 24 hours. BigID calls this way legacy, and keeps it for
    /// on-premises deployments; elsewhere use a user token.
    ///
    /// Wrong credentials are answered with status 200 and `success` as `false`: the client makes an error of that.
    ///
    /// `POST /sessions`
    ///
    /// Evidence: observed in real traffic (recording of the sandbox, 2023-03-10; User Authentication tutorial).
    ///
    /// Required: `body`.
    pub fn create_session(&self) -> builder::CreateSession {
        builder::CreateSession {
            call: Call::new(&self.core, &CREATE_SESSION),
        }
    }
    /// Exchange the user token for a system token.
    ///
    /// Sends the client's user token, not its system token. The client does this by itself before the first call,
    /// ahead of the token's `exp` claim, and after a 401: call it only to see whether the user token works.
    ///
    /// A user token that is not known, or was not saved after it was made, is answered with 401, or with status 200
    /// and `success` as `false`, depending on the deployment.
    ///
    /// `GET /refresh-access-token`
    ///
    /// Evidence: observed in real traffic (recordings of the sandbox, 2023; an integrator states that POST on this path is answered with 404).
    pub fn refresh_access_token(&self) -> builder::RefreshAccessToken {
        builder::RefreshAccessToken {
            call: Call::new(&self.core, &REFRESH_ACCESS_TOKEN),
        }
    }
}

pub(crate) static CREATE_SESSION: Operation = Operation {
    id: "createSession",
    method: Method::POST,
    path: "/sessions",
    safe: false,
    authenticate: false,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_session`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSession {
    pub(crate) call: Call,
}

impl CreateSession {
    /// The body.
    pub fn body(mut self, value: impl Into<types::SessionCreate>) -> Self {
        self.call.json::<types::SessionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Session>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static REFRESH_ACCESS_TOKEN: Operation = Operation {
    id: "refreshAccessToken",
    method: Method::GET,
    path: "/refresh-access-token",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::refresh_access_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshAccessToken {
    pub(crate) call: Call,
}

impl RefreshAccessToken {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SystemToken>, Error> {
        self.call.send_json().await
    }
}
