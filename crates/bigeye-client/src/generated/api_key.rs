// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `api-key`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # api-key
///
/// API keys of users, service accounts and agents; made, listed, checked and deleted.
impl Client {
    /// Create an API key for an agent or an integration.
    ///
    /// The key belongs to the company. For administrators. The key itself is in this answer only.
    ///
    /// `POST /api/v1/agent-api-keys`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_agent_api_key(&self) -> builder::CreateAgentApiKey {
        builder::CreateAgentApiKey {
            call: Call::new(&self.core, &CREATE_AGENT_API_KEY),
        }
    }
    /// Create a personal API key or one for a service account.
    ///
    /// With a `serviceAccountId` the key belongs to that service account, without one to the calling user. The key itself is in this answer only. Bigeye's own client sends the workspace id 0 here, which stands for all workspaces.
    ///
    /// `POST /api/v1/personal-api-keys`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document, for service accounts; Bigeye SDK 0.11.15 makes the caller's own key with it).
    ///
    /// Required: `body`.
    pub fn create_personal_api_key(&self) -> builder::CreatePersonalApiKey {
        builder::CreatePersonalApiKey {
            call: Call::new(&self.core, &CREATE_PERSONAL_API_KEY),
        }
    }
    /// Delete an API key of an agent.
    ///
    /// `DELETE /api/v1/agent-api-keys/{apiKeyId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `api_key_id`.
    pub fn delete_agent_api_key(&self) -> builder::DeleteAgentApiKey {
        builder::DeleteAgentApiKey {
            call: Call::new(&self.core, &DELETE_AGENT_API_KEY),
        }
    }
    /// Delete an API key of a user or of a service account.
    ///
    /// `DELETE /api/v1/personal-api-keys/{apiKeyId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document, which has the path twice, once for each; Bigeye SDK 0.11.15).
    ///
    /// Required: `api_key_id`.
    pub fn delete_personal_api_key(&self) -> builder::DeletePersonalApiKey {
        builder::DeletePersonalApiKey {
            call: Call::new(&self.core, &DELETE_PERSONAL_API_KEY),
        }
    }
    /// List the API keys of agents.
    ///
    /// The keys of the whole company, all at once. For administrators.
    ///
    /// `GET /api/v1/agent-api-keys`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn list_agent_api_keys(&self) -> builder::ListAgentApiKeys {
        builder::ListAgentApiKeys {
            call: Call::new(&self.core, &LIST_AGENT_API_KEYS),
        }
    }
    /// List the API keys of all service accounts.
    ///
    /// All of them at once.
    ///
    /// `GET /api/v1/personal-api-key/service-accounts`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn list_all_service_account_api_keys(
        &self,
    ) -> builder::ListAllServiceAccountApiKeys {
        builder::ListAllServiceAccountApiKeys {
            call: Call::new(&self.core, &LIST_ALL_SERVICE_ACCOUNT_API_KEYS),
        }
    }
    /// List the personal API keys.
    ///
    /// All of them at once. Bigeye's own client sends the workspace id 0 here, which stands for all workspaces.
    ///
    /// `GET /api/v1/personal-api-keys`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn list_personal_api_keys(&self) -> builder::ListPersonalApiKeys {
        builder::ListPersonalApiKeys {
            call: Call::new(&self.core, &LIST_PERSONAL_API_KEYS),
        }
    }
    /// List the API keys of a service account.
    ///
    /// All keys of one service account, at once.
    ///
    /// `GET /api/v1/personal-api-key`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn list_service_account_api_keys(&self) -> builder::ListServiceAccountApiKeys {
        builder::ListServiceAccountApiKeys {
            call: Call::new(&self.core, &LIST_SERVICE_ACCOUNT_API_KEYS),
        }
    }
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

pub(crate) static CREATE_AGENT_API_KEY: Operation = Operation {
    id: "createAgentApiKey",
    method: Method::POST,
    path: "/api/v1/agent-api-keys",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_agent_api_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAgentApiKey {
    pub(crate) call: Call,
}

impl CreateAgentApiKey {
    /// The body.
    pub fn body(mut self, value: impl Into<types::AgentApiKeyCreate>) -> Self {
        self.call.json::<types::AgentApiKeyCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AgentApiKeyCreateResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_PERSONAL_API_KEY: Operation = Operation {
    id: "createPersonalApiKey",
    method: Method::POST,
    path: "/api/v1/personal-api-keys",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_personal_api_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePersonalApiKey {
    pub(crate) call: Call,
}

impl CreatePersonalApiKey {
    /// The body.
    pub fn body(mut self, value: impl Into<types::PersonalApiKeyCreate>) -> Self {
        self.call.json::<types::PersonalApiKeyCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::PersonalApiKeyCreateResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_AGENT_API_KEY: Operation = Operation {
    id: "deleteAgentApiKey",
    method: Method::DELETE,
    path: "/api/v1/agent-api-keys/{apiKeyId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_agent_api_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAgentApiKey {
    pub(crate) call: Call,
}

impl DeleteAgentApiKey {
    /// Id of the key, not the key itself.
    ///
    /// Path parameter `apiKeyId`.
    pub fn api_key_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("apiKeyId", value);
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

pub(crate) static DELETE_PERSONAL_API_KEY: Operation = Operation {
    id: "deletePersonalApiKey",
    method: Method::DELETE,
    path: "/api/v1/personal-api-keys/{apiKeyId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_personal_api_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePersonalApiKey {
    pub(crate) call: Call,
}

impl DeletePersonalApiKey {
    /// Id of the key, not the key itself.
    ///
    /// Path parameter `apiKeyId`.
    pub fn api_key_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("apiKeyId", value);
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

pub(crate) static LIST_AGENT_API_KEYS: Operation = Operation {
    id: "listAgentApiKeys",
    method: Method::GET,
    path: "/api/v1/agent-api-keys",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_agent_api_keys`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAgentApiKeys {
    pub(crate) call: Call,
}

impl ListAgentApiKeys {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AgentApiKeyList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ALL_SERVICE_ACCOUNT_API_KEYS: Operation = Operation {
    id: "listAllServiceAccountApiKeys",
    method: Method::GET,
    path: "/api/v1/personal-api-key/service-accounts",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_all_service_account_api_keys`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllServiceAccountApiKeys {
    pub(crate) call: Call,
}

impl ListAllServiceAccountApiKeys {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PersonalApiKeyList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PERSONAL_API_KEYS: Operation = Operation {
    id: "listPersonalApiKeys",
    method: Method::GET,
    path: "/api/v1/personal-api-keys",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_personal_api_keys`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPersonalApiKeys {
    pub(crate) call: Call,
}

impl ListPersonalApiKeys {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PersonalApiKeyList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SERVICE_ACCOUNT_API_KEYS: Operation = Operation {
    id: "listServiceAccountApiKeys",
    method: Method::GET,
    path: "/api/v1/personal-api-key",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_service_account_api_keys`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListServiceAccountApiKeys {
    pub(crate) call: Call,
}

impl ListServiceAccountApiKeys {
    /// Id of the service account.
    ///
    /// Query parameter `serviceAccountId`.
    pub fn service_account_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("serviceAccountId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::PersonalApiKeyList>, Error> {
        self.call.send_json().await
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
