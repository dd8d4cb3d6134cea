// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `agent`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # agent
///
/// Agents that reach data sources in a customer's network.
impl Client {
    /// Get the last known health of the agents.
    ///
    /// What Bigeye knows already; `pingAgents` asks the agents.
    ///
    /// `GET /api/v1/agent/health`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn get_agent_health(&self) -> builder::GetAgentHealth {
        builder::GetAgentHealth {
            call: Call::new(&self.core, &GET_AGENT_HEALTH),
        }
    }
    /// Get the public key of the company's agent.
    ///
    /// The key with which Bigeye encrypts what it sends to the agent.
    ///
    /// `GET /api/v1/agent/public-key`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn get_agent_public_key(&self) -> builder::GetAgentPublicKey {
        builder::GetAgentPublicKey {
            call: Call::new(&self.core, &GET_AGENT_PUBLIC_KEY),
        }
    }
    /// Get the public key of Bigeye.
    ///
    /// The key with which the agent encrypts what it sends to Bigeye.
    ///
    /// `GET /api/v1/agent/public-key/bigeye`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn get_bigeye_public_key(&self) -> builder::GetBigeyePublicKey {
        builder::GetBigeyePublicKey {
            call: Call::new(&self.core, &GET_BIGEYE_PUBLIC_KEY),
        }
    }
    /// Get the RSA public key of Bigeye.
    ///
    /// The newer form of `getBigeyePublicKey`, as Bigeye's own client uses it.
    ///
    /// `GET /api/v2/agent/public-key/bigeye`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 reads `publicKey`, and takes an answer without it).
    pub fn get_bigeye_rsa_public_key(&self) -> builder::GetBigeyeRsaPublicKey {
        builder::GetBigeyeRsaPublicKey {
            call: Call::new(&self.core, &GET_BIGEYE_RSA_PUBLIC_KEY),
        }
    }
    /// List the hosts that run agents.
    ///
    /// Answers with all hosts of the company at once.
    ///
    /// `GET /api/v1/agent-orchestrator/hosts`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    pub fn list_agent_orchestrator_hosts(&self) -> builder::ListAgentOrchestratorHosts {
        builder::ListAgentOrchestratorHosts {
            call: Call::new(&self.core, &LIST_AGENT_ORCHESTRATOR_HOSTS),
        }
    }
    /// Ask the agents for their health.
    ///
    /// Waits for the answers of the agents.
    ///
    /// `GET /api/v1/agent/health/ping`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn ping_agents(&self) -> builder::PingAgents {
        builder::PingAgents {
            call: Call::new(&self.core, &PING_AGENTS),
        }
    }
    /// Register a host that runs agents.
    ///
    /// Registering the same `hostId` again renews the registration. With `importConnections` the host's connections are stored too, without secrets; of two with the same name the last one counts.
    ///
    /// `POST /api/v1/agent-orchestrator/register`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn register_agent_orchestrator(&self) -> builder::RegisterAgentOrchestrator {
        builder::RegisterAgentOrchestrator {
            call: Call::new(&self.core, &REGISTER_AGENT_ORCHESTRATOR),
        }
    }
    /// Set the public key of the company's agent.
    ///
    /// The key with which Bigeye encrypts what it sends to the agent from now on.
    ///
    /// `PUT /api/v1/agent/public-key`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn set_agent_public_key(&self) -> builder::SetAgentPublicKey {
        builder::SetAgentPublicKey {
            call: Call::new(&self.core, &SET_AGENT_PUBLIC_KEY),
        }
    }
    /// Set the RSA public key of an agent.
    ///
    /// The newer form of `setAgentPublicKey`, as Bigeye's own client uses it.
    ///
    /// `PUT /api/v2/agent/public-key`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15, which reads no answer).
    ///
    /// Required: `body`.
    pub fn set_agent_rsa_public_key(&self) -> builder::SetAgentRsaPublicKey {
        builder::SetAgentRsaPublicKey {
            call: Call::new(&self.core, &SET_AGENT_RSA_PUBLIC_KEY),
        }
    }
    /// Check whether the agent of a data source works.
    ///
    /// Whether it works is in the answer: look at `isValid`.
    ///
    /// `GET /api/v1/agent/validate/source/{sourceId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `source_id`.
    pub fn validate_source_agent(&self) -> builder::ValidateSourceAgent {
        builder::ValidateSourceAgent {
            call: Call::new(&self.core, &VALIDATE_SOURCE_AGENT),
        }
    }
}

pub(crate) static GET_AGENT_HEALTH: Operation = Operation {
    id: "getAgentHealth",
    method: Method::GET,
    path: "/api/v1/agent/health",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_agent_health`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAgentHealth {
    pub(crate) call: Call,
}

impl GetAgentHealth {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AgentHealth>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_AGENT_PUBLIC_KEY: Operation = Operation {
    id: "getAgentPublicKey",
    method: Method::GET,
    path: "/api/v1/agent/public-key",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_agent_public_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAgentPublicKey {
    pub(crate) call: Call,
}

impl GetAgentPublicKey {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AgentPublicKey>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_BIGEYE_PUBLIC_KEY: Operation = Operation {
    id: "getBigeyePublicKey",
    method: Method::GET,
    path: "/api/v1/agent/public-key/bigeye",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_bigeye_public_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBigeyePublicKey {
    pub(crate) call: Call,
}

impl GetBigeyePublicKey {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AgentPublicKey>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_BIGEYE_RSA_PUBLIC_KEY: Operation = Operation {
    id: "getBigeyeRsaPublicKey",
    method: Method::GET,
    path: "/api/v2/agent/public-key/bigeye",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_bigeye_rsa_public_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBigeyeRsaPublicKey {
    pub(crate) call: Call,
}

impl GetBigeyeRsaPublicKey {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AgentPublicKey>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_AGENT_ORCHESTRATOR_HOSTS: Operation = Operation {
    id: "listAgentOrchestratorHosts",
    method: Method::GET,
    path: "/api/v1/agent-orchestrator/hosts",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_agent_orchestrator_hosts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAgentOrchestratorHosts {
    pub(crate) call: Call,
}

impl ListAgentOrchestratorHosts {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::AgentOrchestratorHostList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static PING_AGENTS: Operation = Operation {
    id: "pingAgents",
    method: Method::GET,
    path: "/api/v1/agent/health/ping",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::ping_agents`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PingAgents {
    pub(crate) call: Call,
}

impl PingAgents {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AgentHealth>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static REGISTER_AGENT_ORCHESTRATOR: Operation = Operation {
    id: "registerAgentOrchestrator",
    method: Method::POST,
    path: "/api/v1/agent-orchestrator/register",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::register_agent_orchestrator`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegisterAgentOrchestrator {
    pub(crate) call: Call,
}

impl RegisterAgentOrchestrator {
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::AgentOrchestratorRegistration>,
    ) -> Self {
        self.call.json::<types::AgentOrchestratorRegistration>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::AgentOrchestratorRegistrationResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SET_AGENT_PUBLIC_KEY: Operation = Operation {
    id: "setAgentPublicKey",
    method: Method::PUT,
    path: "/api/v1/agent/public-key",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::set_agent_public_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAgentPublicKey {
    pub(crate) call: Call,
}

impl SetAgentPublicKey {
    /// The body.
    pub fn body(mut self, value: impl Into<types::AgentPublicKey>) -> Self {
        self.call.json::<types::AgentPublicKey>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AgentPublicKey>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SET_AGENT_RSA_PUBLIC_KEY: Operation = Operation {
    id: "setAgentRsaPublicKey",
    method: Method::PUT,
    path: "/api/v2/agent/public-key",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::set_agent_rsa_public_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAgentRsaPublicKey {
    pub(crate) call: Call,
}

impl SetAgentRsaPublicKey {
    /// The body.
    pub fn body(mut self, value: impl Into<types::AgentPublicKey>) -> Self {
        self.call.json::<types::AgentPublicKey>(&value.into());
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

pub(crate) static VALIDATE_SOURCE_AGENT: Operation = Operation {
    id: "validateSourceAgent",
    method: Method::GET,
    path: "/api/v1/agent/validate/source/{sourceId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::validate_source_agent`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ValidateSourceAgent {
    pub(crate) call: Call,
}

impl ValidateSourceAgent {
    /// Id of the source.
    ///
    /// Path parameter `sourceId`.
    pub fn source_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("sourceId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SourceValidation>, Error> {
        self.call.send_json().await
    }
}
