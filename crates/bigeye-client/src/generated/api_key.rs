// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `api-key`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder};

/// # api-key
///
/// Checks of API keys.
impl Client {
    /// Check an agent's API key.
    ///
    /// Says whether the key that the call carries is a valid agent key. An answer means yes; a 401 means no. Needs no workspace.
    ///
    /// `GET /api/v1/agent-api-keys/verify`
    ///
    /// Evidence: documented by the vendor (docs.bigeye.com using-api-keys (204, 401). The published document has 200 with an empty object).
    pub fn verify_agent_api_key(&self) -> builder::VerifyAgentApiKey {
        builder::VerifyAgentApiKey {
            call: Call::new(&self.core, &VERIFY_AGENT_API_KEY),
        }
    }
    /// Check a personal API key.
    ///
    /// Says whether the key that the call carries is a valid personal key. An answer means yes; a 401 means no. Needs no workspace.
    ///
    /// `GET /api/v1/personal-api-keys/verify`
    ///
    /// Evidence: documented by the vendor (docs.bigeye.com using-api-keys (204, 401); Bigeye SDK 0.11.15. The published document has 200 with an empty object).
    pub fn verify_personal_api_key(&self) -> builder::VerifyPersonalApiKey {
        builder::VerifyPersonalApiKey {
            call: Call::new(&self.core, &VERIFY_PERSONAL_API_KEY),
        }
    }
}

pub(crate) static VERIFY_AGENT_API_KEY: Operation = Operation {
    id: "verifyAgentApiKey",
    method: Method::GET,
    path: "/api/v1/agent-api-keys/verify",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::verify_agent_api_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VerifyAgentApiKey {
    pub(crate) call: Call,
}

impl VerifyAgentApiKey {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static VERIFY_PERSONAL_API_KEY: Operation = Operation {
    id: "verifyPersonalApiKey",
    method: Method::GET,
    path: "/api/v1/personal-api-keys/verify",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::verify_personal_api_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VerifyPersonalApiKey {
    pub(crate) call: Call,
}

impl VerifyPersonalApiKey {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}
