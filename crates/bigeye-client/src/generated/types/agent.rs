// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `agent`.

use std::collections::BTreeMap;
use client_runtime::Secret;
use serde::Serialize;
use super::{AgentHealthStatus, FailedUpdate};

/// The health of the agents.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentHealth {
    /// Agents that could not be asked, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<FailedUpdate>>,
    /// The health, one entry for each source that has an agent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<SourceAgentHealth>>,
}

client_runtime::record! {
    AgentHealth default {
        "failures" failures, "sources" sources,
    }
}

/// Who is told about the jobs of an agent.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentJobNotificationConfig {
    /// Whether anybody is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Who is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipients: Option<Vec<String>>,
}

client_runtime::record! {
    AgentJobNotificationConfig default {
        "enabled" enabled, "recipients" recipients,
    }
}

/// A host that runs agents.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentOrchestratorHost {
    /// UUID of the company.
    #[serde(rename = "companyUuid", default, skip_serializing_if = "Option::is_none")]
    pub company_uuid: Option<String>,
    /// Hash of the configuration.
    #[serde(rename = "configHash", default, skip_serializing_if = "Option::is_none")]
    pub config_hash: Option<String>,
    /// Id that the host gave itself.
    #[serde(rename = "hostId", default, skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// Id of the registration.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// When its last sign of life came in, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "lastHeartbeatAtEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_heartbeat_at_epoch_seconds: Option<i64>,
    /// How its agents are.
    #[serde(
        rename = "managedAgentStates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub managed_agent_states: Option<Vec<ManagedAgentState>>,
    /// The kinds of agents that it runs.
    #[serde(rename = "managedAgents", default, skip_serializing_if = "Option::is_none")]
    pub managed_agents: Option<Vec<ManagedAgentType>>,
    /// Version of the program that runs the agents.
    #[serde(
        rename = "orchestratorVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub orchestrator_version: Option<String>,
    /// When it was registered, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "registeredAtEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub registered_at_epoch_seconds: Option<i64>,
    /// Whether it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<AgentOrchestratorStatus>,
}

client_runtime::record! {
    AgentOrchestratorHost default {
        "companyUuid" company_uuid, "configHash" config_hash, "hostId" host_id, "id" id SentAsText,
        "lastHeartbeatAtEpochSeconds" last_heartbeat_at_epoch_seconds SentAsText, "managedAgentStates" managed_agent_states,
        "managedAgents" managed_agents, "orchestratorVersion" orchestrator_version,
        "registeredAtEpochSeconds" registered_at_epoch_seconds SentAsText, "status" status,
    }
}

/// The hosts that run agents.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 reads `hosts`; the form of a host is chosen by the name of the message).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentOrchestratorHostList {
    /// The hosts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hosts: Option<Vec<AgentOrchestratorHost>>,
}

client_runtime::record! {
    AgentOrchestratorHostList default {
        "hosts" hosts,
    }
}

/// A host that runs agents, to be registered.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15; the types are chosen by the name of the message).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentOrchestratorRegistration {
    /// Hash of the configuration.
    #[serde(rename = "configHash", default, skip_serializing_if = "Option::is_none")]
    pub config_hash: Option<String>,
    /// Its connections, without secrets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connections: Option<Vec<ConnectionSummary>>,
    /// Id that the host gives itself.
    #[serde(rename = "hostId", default, skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// Whether the connections are stored.
    #[serde(
        rename = "importConnections",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub import_connections: Option<bool>,
    /// The kinds of agents that it runs.
    #[serde(rename = "managedAgents", default, skip_serializing_if = "Option::is_none")]
    pub managed_agents: Option<Vec<ManagedAgentType>>,
    /// Version of the program that runs the agents.
    #[serde(
        rename = "orchestratorVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub orchestrator_version: Option<String>,
}

impl AgentOrchestratorRegistration {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`config_hash`](Self#structfield.config_hash).
    #[must_use]
    pub fn config_hash(mut self, value: impl Into<String>) -> Self {
        self.config_hash = Some(value.into());
        self
    }
    /// Sets [`connections`](Self#structfield.connections).
    #[must_use]
    pub fn connections(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConnectionSummary>>,
    ) -> Self {
        self.connections = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`host_id`](Self#structfield.host_id).
    #[must_use]
    pub fn host_id(mut self, value: impl Into<String>) -> Self {
        self.host_id = Some(value.into());
        self
    }
    /// Sets [`import_connections`](Self#structfield.import_connections).
    #[must_use]
    pub fn import_connections(mut self, value: impl Into<bool>) -> Self {
        self.import_connections = Some(value.into());
        self
    }
    /// Sets [`managed_agents`](Self#structfield.managed_agents).
    #[must_use]
    pub fn managed_agents(
        mut self,
        value: impl IntoIterator<Item = impl Into<ManagedAgentType>>,
    ) -> Self {
        self.managed_agents = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`orchestrator_version`](Self#structfield.orchestrator_version).
    #[must_use]
    pub fn orchestrator_version(mut self, value: impl Into<String>) -> Self {
        self.orchestrator_version = Some(value.into());
        self
    }
}

client_runtime::record! {
    AgentOrchestratorRegistration default {
        "configHash" config_hash, "connections" connections, "hostId" host_id, "importConnections" import_connections,
        "managedAgents" managed_agents, "orchestratorVersion" orchestrator_version,
    }
}

/// A host that was registered.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentOrchestratorRegistrationResult {
    /// What is wrong, for people.
    #[serde(rename = "errorMessage", default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// The host.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<AgentOrchestratorHost>,
}

client_runtime::record! {
    AgentOrchestratorRegistrationResult default {
        "errorMessage" error_message, "host" host,
    }
}

client_runtime::open_enum! {
    /// Whether a host that runs agents is there.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum AgentOrchestratorStatus: str {
        /// `AGENT_ORCHESTRATOR_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "AGENT_ORCHESTRATOR_STATUS_UNSPECIFIED",
        /// `AGENT_ORCHESTRATOR_STATUS_REGISTERED` on the wire.
        Registered = "AGENT_ORCHESTRATOR_STATUS_REGISTERED",
        /// `AGENT_ORCHESTRATOR_STATUS_ONLINE` on the wire.
        Online = "AGENT_ORCHESTRATOR_STATUS_ONLINE",
        /// `AGENT_ORCHESTRATOR_STATUS_OFFLINE` on the wire.
        Offline = "AGENT_ORCHESTRATOR_STATUS_OFFLINE",
    }
}

/// A public key.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentPublicKey {
    /// The key. Bigeye's own client sends it as PEM.
    #[serde(rename = "publicKey", default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
}

impl AgentPublicKey {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`public_key`](Self#structfield.public_key).
    #[must_use]
    pub fn public_key(mut self, value: impl Into<String>) -> Self {
        self.public_key = Some(value.into());
        self
    }
}

client_runtime::record! {
    AgentPublicKey default {
        "publicKey" public_key,
    }
}

/// A connection of an agent, without its secrets.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectionSummary {
    /// The kinds of agents that use it.
    #[serde(rename = "agentTypes", default, skip_serializing_if = "Option::is_none")]
    pub agent_types: Option<Vec<ManagedAgentType>>,
    /// Ids of the workspaces that may use it.
    #[serde(
        rename = "allowedWorkspaces",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub allowed_workspaces: Option<Vec<i64>>,
    /// Hash of the configuration.
    #[serde(rename = "configHash", default, skip_serializing_if = "Option::is_none")]
    pub config_hash: Option<String>,
    /// Name of the connection.
    #[serde(rename = "connectionName", default, skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<String>,
    /// What it connects to.
    #[serde(rename = "connectorType", default, skip_serializing_if = "Option::is_none")]
    pub connector_type: Option<ConnectorType>,
    /// Name of the database.
    #[serde(rename = "databaseName", default, skip_serializing_if = "Option::is_none")]
    pub database_name: Option<String>,
    /// Host that it connects to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
}

impl ConnectionSummary {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`agent_types`](Self#structfield.agent_types).
    #[must_use]
    pub fn agent_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<ManagedAgentType>>,
    ) -> Self {
        self.agent_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`allowed_workspaces`](Self#structfield.allowed_workspaces).
    #[must_use]
    pub fn allowed_workspaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.allowed_workspaces = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`config_hash`](Self#structfield.config_hash).
    #[must_use]
    pub fn config_hash(mut self, value: impl Into<String>) -> Self {
        self.config_hash = Some(value.into());
        self
    }
    /// Sets [`connection_name`](Self#structfield.connection_name).
    #[must_use]
    pub fn connection_name(mut self, value: impl Into<String>) -> Self {
        self.connection_name = Some(value.into());
        self
    }
    /// Sets [`connector_type`](Self#structfield.connector_type).
    #[must_use]
    pub fn connector_type(mut self, value: impl Into<ConnectorType>) -> Self {
        self.connector_type = Some(value.into());
        self
    }
    /// Sets [`database_name`](Self#structfield.database_name).
    #[must_use]
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets [`host`](Self#structfield.host).
    #[must_use]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
}

client_runtime::record! {
    ConnectionSummary default {
        "agentTypes" agent_types, "allowedWorkspaces" allowed_workspaces SentAsText, "configHash" config_hash,
        "connectionName" connection_name, "connectorType" connector_type, "databaseName" database_name, "host" host,
    }
}

client_runtime::open_enum! {
    /// What an agent connects to.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ConnectorType: str {
        /// `CONNECTOR_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "CONNECTOR_TYPE_UNSPECIFIED",
        /// `CONNECTOR_TYPE_SNOWFLAKE` on the wire.
        Snowflake = "CONNECTOR_TYPE_SNOWFLAKE",
        /// `CONNECTOR_TYPE_SQL_SERVER` on the wire.
        SqlServer = "CONNECTOR_TYPE_SQL_SERVER",
        /// `CONNECTOR_TYPE_TABLEAU` on the wire.
        Tableau = "CONNECTOR_TYPE_TABLEAU",
        /// `CONNECTOR_TYPE_POWER_BI` on the wire.
        PowerBi = "CONNECTOR_TYPE_POWER_BI",
        /// `CONNECTOR_TYPE_DBT` on the wire.
        Dbt = "CONNECTOR_TYPE_DBT",
        /// `CONNECTOR_TYPE_DATABRICKS` on the wire.
        Databricks = "CONNECTOR_TYPE_DATABRICKS",
    }
}

/// Settings of an agent that compares sources.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CrossSourceAgentConfig {
    /// Environment variables of the agent, by name. The values are never printed, since some are secrets.
    #[serde(
        rename = "environmentVariables",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub environment_variables: Option<BTreeMap<String, Secret>>,
    /// Whether it logs its health.
    #[serde(
        rename = "healthLoggerEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub health_logger_enabled: Option<bool>,
    /// Whether it logs its queries.
    #[serde(rename = "logQueries", default, skip_serializing_if = "Option::is_none")]
    pub log_queries: Option<bool>,
}

client_runtime::record! {
    CrossSourceAgentConfig default {
        "environmentVariables" environment_variables, "healthLoggerEnabled" health_logger_enabled, "logQueries" log_queries,
    }
}

/// Settings of an agent that reaches a source.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataSourceAgentConfig {
    /// Environment variables of the agent, by name. The values are never printed, since some are secrets.
    #[serde(
        rename = "environmentVariables",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub environment_variables: Option<BTreeMap<String, Secret>>,
    /// Whether it logs its health.
    #[serde(
        rename = "healthLoggerEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub health_logger_enabled: Option<bool>,
    /// Whether it logs its queries.
    #[serde(rename = "logQueries", default, skip_serializing_if = "Option::is_none")]
    pub log_queries: Option<bool>,
}

client_runtime::record! {
    DataSourceAgentConfig default {
        "environmentVariables" environment_variables, "healthLoggerEnabled" health_logger_enabled, "logQueries" log_queries,
    }
}

/// Settings of an agent for the health of data.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DatahealthAgentConfig {
    /// Ids of the workspaces that it works for.
    #[serde(
        rename = "enabledWorkspaces",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enabled_workspaces: Option<Vec<i64>>,
    /// Environment variables of the agent, by name. The values are never printed, since some are secrets.
    #[serde(
        rename = "environmentVariables",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub environment_variables: Option<BTreeMap<String, Secret>>,
}

client_runtime::record! {
    DatahealthAgentConfig default {
        "enabledWorkspaces" enabled_workspaces OptionIntegers, "environmentVariables" environment_variables,
    }
}

/// Settings of an agent for monitors of other products.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExternalMonitorsAgentConfig {
    /// Ids of the workspaces that it works for.
    #[serde(
        rename = "enabledWorkspaces",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enabled_workspaces: Option<Vec<i64>>,
    /// Environment variables of the agent, by name. The values are never printed, since some are secrets.
    #[serde(
        rename = "environmentVariables",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub environment_variables: Option<BTreeMap<String, Secret>>,
}

client_runtime::record! {
    ExternalMonitorsAgentConfig default {
        "enabledWorkspaces" enabled_workspaces OptionIntegers, "environmentVariables" environment_variables,
    }
}

/// Settings of an agent that reads lineage.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineagePlusAgentConfig {
    /// Environment variables of the agent, by name. The values are never printed, since some are secrets.
    #[serde(
        rename = "environmentVariables",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub environment_variables: Option<BTreeMap<String, Secret>>,
    /// Key of the licence.
    #[serde(rename = "licenseKey", default, skip_serializing_if = "Option::is_none")]
    pub license_key: Option<Secret>,
    /// Ids of the workspaces that it reads lineage for.
    #[serde(
        rename = "lineageEnabledWorkspaces",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub lineage_enabled_workspaces: Option<Vec<i64>>,
    /// Most memory that it may use, in gigabytes.
    #[serde(rename = "maxMemoryGb", default, skip_serializing_if = "Option::is_none")]
    pub max_memory_gb: Option<i64>,
    /// Who is told about its jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notifications: Option<AgentJobNotificationConfig>,
}

client_runtime::record! {
    LineagePlusAgentConfig default {
        "environmentVariables" environment_variables, "licenseKey" license_key,
        "lineageEnabledWorkspaces" lineage_enabled_workspaces OptionIntegers, "maxMemoryGb" max_memory_gb OptionInteger,
        "notifications" notifications,
    }
}

client_runtime::union! {
    /// Settings of an agent: exactly one of the members is there.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
    #[non_exhaustive]
    pub enum ManagedAgentConfig keyed {
        /// Of one that reaches a source.
        ///
        /// `dataSource` on the wire.
        DataSource(DataSourceAgentConfig) = "dataSource" as DataSourceAgentConfig,
        /// Of one that looks for sensitive data.
        ///
        /// `sensitiveData` on the wire.
        SensitiveData(
            SensitiveDataAgentConfig,
        ) = "sensitiveData" as SensitiveDataAgentConfig,
        /// Of one that compares sources.
        ///
        /// `crossSource` on the wire.
        CrossSource(CrossSourceAgentConfig) = "crossSource" as CrossSourceAgentConfig,
        /// Of one that reads lineage.
        ///
        /// `lineagePlus` on the wire.
        LineagePlus(LineagePlusAgentConfig) = "lineagePlus" as LineagePlusAgentConfig,
        /// Of one for the health of data.
        ///
        /// `datahealth` on the wire.
        Datahealth(DatahealthAgentConfig) = "datahealth" as DatahealthAgentConfig,
        /// Of one for monitors of other products.
        ///
        /// `externalMonitors` on the wire.
        ExternalMonitors(
            ExternalMonitorsAgentConfig,
        ) = "externalMonitors" as ExternalMonitorsAgentConfig,
    }
}

client_runtime::open_enum! {
    /// How an agent is.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ManagedAgentRuntimeStatus: str {
        /// `MANAGED_AGENT_RUNTIME_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "MANAGED_AGENT_RUNTIME_STATUS_UNSPECIFIED",
        /// `MANAGED_AGENT_RUNTIME_STATUS_UNKNOWN` on the wire.
        Unknown = "MANAGED_AGENT_RUNTIME_STATUS_UNKNOWN",
        /// `MANAGED_AGENT_RUNTIME_STATUS_RUNNING` on the wire.
        Running = "MANAGED_AGENT_RUNTIME_STATUS_RUNNING",
        /// `MANAGED_AGENT_RUNTIME_STATUS_STOPPED` on the wire.
        Stopped = "MANAGED_AGENT_RUNTIME_STATUS_STOPPED",
        /// `MANAGED_AGENT_RUNTIME_STATUS_MISSING` on the wire.
        Missing = "MANAGED_AGENT_RUNTIME_STATUS_MISSING",
        /// `MANAGED_AGENT_RUNTIME_STATUS_UNHEALTHY` on the wire.
        Unhealthy = "MANAGED_AGENT_RUNTIME_STATUS_UNHEALTHY",
        /// `MANAGED_AGENT_RUNTIME_STATUS_UPGRADING` on the wire.
        Upgrading = "MANAGED_AGENT_RUNTIME_STATUS_UPGRADING",
        /// `MANAGED_AGENT_RUNTIME_STATUS_READY` on the wire.
        Ready = "MANAGED_AGENT_RUNTIME_STATUS_READY",
    }
}

/// How an agent on a host is.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ManagedAgentState {
    /// What kind of agent it is.
    #[serde(rename = "agentType", default, skip_serializing_if = "Option::is_none")]
    pub agent_type: Option<ManagedAgentType>,
    /// Its settings.
    #[serde(rename = "currentConfig", default, skip_serializing_if = "Option::is_none")]
    pub current_config: Option<ManagedAgentConfig>,
    /// Container image that it runs.
    #[serde(rename = "currentImage", default, skip_serializing_if = "Option::is_none")]
    pub current_image: Option<String>,
    /// Id of the start, stop or upgrade that is under way.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "inFlightLifecycleRunId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub in_flight_lifecycle_run_id: Option<i64>,
    /// When it was reported last, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "lastStatusReportedAtEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_status_reported_at_epoch_seconds: Option<i64>,
    /// How it is.
    #[serde(rename = "runtimeStatus", default, skip_serializing_if = "Option::is_none")]
    pub runtime_status: Option<ManagedAgentRuntimeStatus>,
}

client_runtime::record! {
    ManagedAgentState default {
        "agentType" agent_type, "currentConfig" current_config, "currentImage" current_image,
        "inFlightLifecycleRunId" in_flight_lifecycle_run_id SentAsText,
        "lastStatusReportedAtEpochSeconds" last_status_reported_at_epoch_seconds SentAsText, "runtimeStatus" runtime_status,
    }
}

client_runtime::open_enum! {
    /// What kind of agent it is.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ManagedAgentType: str {
        /// `MANAGED_AGENT_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "MANAGED_AGENT_TYPE_UNSPECIFIED",
        /// `MANAGED_AGENT_TYPE_DATA_SOURCE` on the wire.
        DataSource = "MANAGED_AGENT_TYPE_DATA_SOURCE",
        /// `MANAGED_AGENT_TYPE_SENSITIVE_DATA` on the wire.
        SensitiveData = "MANAGED_AGENT_TYPE_SENSITIVE_DATA",
        /// `MANAGED_AGENT_TYPE_CROSS_SOURCE` on the wire.
        CrossSource = "MANAGED_AGENT_TYPE_CROSS_SOURCE",
        /// `MANAGED_AGENT_TYPE_LINEAGE_PLUS` on the wire.
        LineagePlus = "MANAGED_AGENT_TYPE_LINEAGE_PLUS",
        /// `MANAGED_AGENT_TYPE_DATAHEALTH` on the wire.
        Datahealth = "MANAGED_AGENT_TYPE_DATAHEALTH",
        /// `MANAGED_AGENT_TYPE_EXTERNAL_MONITORS` on the wire.
        ExternalMonitors = "MANAGED_AGENT_TYPE_EXTERNAL_MONITORS",
    }
}

/// Settings of an agent that looks for sensitive data.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SensitiveDataAgentConfig {
    /// Environment variables of the agent, by name. The values are never printed, since some are secrets.
    #[serde(
        rename = "environmentVariables",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub environment_variables: Option<BTreeMap<String, Secret>>,
    /// Number of its workers.
    #[serde(rename = "workerCount", default, skip_serializing_if = "Option::is_none")]
    pub worker_count: Option<i64>,
}

client_runtime::record! {
    SensitiveDataAgentConfig default {
        "environmentVariables" environment_variables, "workerCount" worker_count OptionInteger,
    }
}

/// The health of the agents of one data source.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceAgentHealth {
    /// Health of the agent that reaches the source.
    #[serde(
        rename = "agentHealthStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub agent_health_status: Option<AgentHealthStatus>,
    /// Health of the agent that compares sources.
    #[serde(
        rename = "crossSourceAgentHealthStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub cross_source_agent_health_status: Option<AgentHealthStatus>,
    /// How long the last sign of life took, in milliseconds.
    #[serde(
        rename = "lastHeartbeatLatencyMillis",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_heartbeat_latency_millis: Option<i64>,
    /// When the last sign of life came in, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "lastHeartbeatReceivedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_heartbeat_received_at: Option<i64>,
    /// When the last sign of life was sent, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "lastHeartbeatSentAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_heartbeat_sent_at: Option<i64>,
    /// Health of the agent that looks for sensitive data.
    #[serde(
        rename = "sensitiveDataAgentHealthStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sensitive_data_agent_health_status: Option<AgentHealthStatus>,
    /// Id of the source.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
}

client_runtime::record! {
    SourceAgentHealth default {
        "agentHealthStatus" agent_health_status, "crossSourceAgentHealthStatus" cross_source_agent_health_status,
        "lastHeartbeatLatencyMillis" last_heartbeat_latency_millis SentAsText,
        "lastHeartbeatReceivedAt" last_heartbeat_received_at SentAsText,
        "lastHeartbeatSentAt" last_heartbeat_sent_at SentAsText,
        "sensitiveDataAgentHealthStatus" sensitive_data_agent_health_status, "sourceId" source_id OptionInteger,
    }
}
