// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `workspace`.

use serde::Serialize;
use super::{IdAndDisplayName, Tag};

client_runtime::open_enum! {
    /// Health of an agent.
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    #[non_exhaustive]
    pub enum AgentHealthStatus: str {
        /// `AGENT_HEALTH_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "AGENT_HEALTH_STATUS_UNSPECIFIED",
        /// `AGENT_HEALTH_STATUS_HEALTHY` on the wire.
        Healthy = "AGENT_HEALTH_STATUS_HEALTHY",
        /// `AGENT_HEALTH_STATUS_SLOW_BUT_UP` on the wire.
        SlowButUp = "AGENT_HEALTH_STATUS_SLOW_BUT_UP",
        /// `AGENT_HEALTH_STATUS_DOWN` on the wire.
        Down = "AGENT_HEALTH_STATUS_DOWN",
        /// `AGENT_HEALTH_STATUS_NO_DATA` on the wire.
        NoData = "AGENT_HEALTH_STATUS_NO_DATA",
    }
}

client_runtime::open_enum! {
    /// How Bigeye signs in to a database.
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    #[non_exhaustive]
    pub enum AuthType: str {
        /// `AUTH_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "AUTH_TYPE_UNSPECIFIED",
        /// `AUTH_TYPE_PAT` on the wire.
        Pat = "AUTH_TYPE_PAT",
        /// `AUTH_TYPE_OAUTH2_M2M` on the wire.
        Oauth2M2m = "AUTH_TYPE_OAUTH2_M2M",
        /// `AUTH_TYPE_KEYPAIR` on the wire.
        Keypair = "AUTH_TYPE_KEYPAIR",
        /// `AUTH_TYPE_ACTIVE_DIR` on the wire.
        ActiveDir = "AUTH_TYPE_ACTIVE_DIR",
        /// `AUTH_TYPE_USER_PASSWORD` on the wire.
        UserPassword = "AUTH_TYPE_USER_PASSWORD",
    }
}

/// When the schemas of a source were read and when they changed.
///
/// Evidence: observed in real traffic (published OpenAPI document; loaded as integers by Mozilla's public ETL code).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemaChangeInfo {
    /// When they were read first, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "initialSchemaScanAt",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub initial_schema_scan_at: Option<i64>,
    /// When they changed last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "lastSchemaChangeAt",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub last_schema_change_at: Option<i64>,
    /// When they were read last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "mostRecentSchemaScanAt",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub most_recent_schema_scan_at: Option<i64>,
}

client_runtime::record! {
    SchemaChangeInfo default {
        "initialSchemaScanAt" initial_schema_scan_at OptionInteger, "lastSchemaChangeAt" last_schema_change_at OptionInteger,
        "mostRecentSchemaScanAt" most_recent_schema_scan_at OptionInteger,
    }
}

/// A data source (a database or warehouse) that Bigeye is connected to. Bigeye also calls it warehouse.
///
/// Evidence: documented by the vendor (published OpenAPI document. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source {
    /// Health of the agent that reaches the source.
    #[serde(
        rename = "agentHealthStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub agent_health_status: Option<AgentHealthStatus>,
    /// The source's id in Alation.
    #[serde(
        rename = "alationSourceId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub alation_source_id: Option<i64>,
    /// The source's connection in Atlan.
    #[serde(
        rename = "atlanConnectionId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub atlan_connection_id: Option<String>,
    /// How Bigeye signs in to the database.
    #[serde(rename = "authType", default, skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<AuthType>,
    /// BigQuery projects that queries run in.
    #[serde(
        rename = "bigqueryQueryProjectIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub bigquery_query_project_ids: Option<String>,
    /// Health of the agent that compares sources.
    #[serde(
        rename = "crossSourceAgentHealthStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub cross_source_agent_health_status: Option<AgentHealthStatus>,
    /// Version of that agent.
    #[serde(
        rename = "dataSourceAgentVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub data_source_agent_version: Option<String>,
    /// Name of the database.
    #[serde(rename = "databaseName", default, skip_serializing_if = "Option::is_none")]
    pub database_name: Option<String>,
    /// Which kind of database it is.
    #[serde(rename = "databaseType", default, skip_serializing_if = "Option::is_none")]
    pub database_type: Option<WarehouseType>,
    /// The source's connection in data.world.
    #[serde(
        rename = "datadotworldConnectionId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub datadotworld_connection_id: Option<String>,
    /// Domain of that user, where the database knows domains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Host that Bigeye connects to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// Id of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Schemas whose name begins with this are left out.
    #[serde(
        rename = "ignoreSchemasPrefix",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub ignore_schemas_prefix: Option<String>,
    /// The schedule by which its schemas are read.
    #[serde(
        rename = "indexingSchedule",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub indexing_schedule: Option<IdAndDisplayName>,
    /// Whether the calling user marked it as a favourite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Largest number of connections.
    #[serde(rename = "maxPoolSize", default, skip_serializing_if = "Option::is_none")]
    pub max_pool_size: Option<i64>,
    /// Number of metrics in one batch that reads metadata.
    #[serde(
        rename = "metricBatchSizeMetadata",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_batch_size_metadata: Option<i64>,
    /// Number of metrics in one batch that runs queries.
    #[serde(
        rename = "metricBatchSizeQuery",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_batch_size_query: Option<i64>,
    /// Number of metric runs at the same time.
    #[serde(
        rename = "metricRunNativeTemporalParallelism",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_run_native_temporal_parallelism: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// TCP port that Bigeye connects to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    /// BigQuery project.
    #[serde(rename = "projectId", default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Longest time that a query may take, in seconds.
    #[serde(
        rename = "queryTimeoutSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub query_timeout_seconds: Option<i64>,
    /// When its schemas were read and when they changed.
    #[serde(
        rename = "schemaChangeInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schema_change_info: Option<SchemaChangeInfo>,
    /// Health of the agent that looks for sensitive data.
    #[serde(
        rename = "sensitiveDataAgentHealthStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sensitive_data_agent_health_status: Option<AgentHealthStatus>,
    /// E-mail address of the service account that Bigeye connects with.
    #[serde(
        rename = "serviceAccountEmail",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub service_account_email: Option<String>,
    /// Names of the tables that Bigeye reads instead of the database's own metadata.
    #[serde(
        rename = "sourceMetadataOverrides",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub source_metadata_overrides: Option<SourceMetadataOverrides>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// BigQuery project that is watched.
    #[serde(
        rename = "targetBigqueryProjectId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub target_bigquery_project_id: Option<String>,
    /// UUID of that agent.
    #[serde(
        rename = "temporalAgentUuid",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub temporal_agent_uuid: Option<String>,
    /// User name that Bigeye connects with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Whether Bigeye reaches it through an agent in the customer's network.
    #[serde(rename = "usesAgent", default, skip_serializing_if = "Option::is_none")]
    pub uses_agent: Option<bool>,
}

client_runtime::record! {
    Source default {
        "agentHealthStatus" agent_health_status, "alationSourceId" alation_source_id OptionInteger,
        "atlanConnectionId" atlan_connection_id, "authType" auth_type, "bigqueryQueryProjectIds" bigquery_query_project_ids,
        "crossSourceAgentHealthStatus" cross_source_agent_health_status, "dataSourceAgentVersion" data_source_agent_version,
        "databaseName" database_name, "databaseType" database_type, "datadotworldConnectionId" datadotworld_connection_id,
        "domain" domain, "hostname" hostname, "id" id OptionInteger, "ignoreSchemasPrefix" ignore_schemas_prefix,
        "indexingSchedule" indexing_schedule, "isFavorite" is_favorite, "maxPoolSize" max_pool_size OptionInteger,
        "metricBatchSizeMetadata" metric_batch_size_metadata OptionInteger,
        "metricBatchSizeQuery" metric_batch_size_query OptionInteger,
        "metricRunNativeTemporalParallelism" metric_run_native_temporal_parallelism OptionInteger, "name" name,
        "port" port OptionInteger, "projectId" project_id, "queryTimeoutSeconds" query_timeout_seconds OptionInteger,
        "schemaChangeInfo" schema_change_info, "sensitiveDataAgentHealthStatus" sensitive_data_agent_health_status,
        "serviceAccountEmail" service_account_email, "sourceMetadataOverrides" source_metadata_overrides, "tags" tags,
        "targetBigqueryProjectId" target_bigquery_project_id, "temporalAgentUuid" temporal_agent_uuid, "username" username,
        "usesAgent" uses_agent,
    }
}

/// Names of tables that Bigeye reads instead of the database's own metadata.
///
/// Evidence: documented by the vendor (published OpenAPI document. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceMetadataOverrides {
    /// Table with the history of accesses.
    #[serde(
        rename = "accessHistoryTableName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub access_history_table_name: Option<String>,
    /// Table with events of AI observability.
    #[serde(
        rename = "aiObservabilityEventsTableName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub ai_observability_events_table_name: Option<String>,
    /// Table with the history of copies.
    #[serde(
        rename = "copyHistoryTableName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub copy_history_table_name: Option<String>,
    /// Table with the history of refreshes of dynamic tables.
    #[serde(
        rename = "dynamicTableRefreshHistoryTableName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub dynamic_table_refresh_history_table_name: Option<String>,
    /// Table with the history of queries.
    #[serde(
        rename = "queryHistoryTableName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub query_history_table_name: Option<String>,
    /// Table with the list of tables.
    #[serde(
        rename = "tablesTableName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub tables_table_name: Option<String>,
}

client_runtime::record! {
    SourceMetadataOverrides default {
        "accessHistoryTableName" access_history_table_name, "aiObservabilityEventsTableName" ai_observability_events_table_name,
        "copyHistoryTableName" copy_history_table_name,
        "dynamicTableRefreshHistoryTableName" dynamic_table_refresh_history_table_name,
        "queryHistoryTableName" query_history_table_name, "tablesTableName" tables_table_name,
    }
}

client_runtime::open_enum! {
    /// Kind of a database.
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    #[non_exhaustive]
    pub enum WarehouseType: str {
        /// `DATABASE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "DATABASE_TYPE_UNSPECIFIED",
        /// `DATABASE_TYPE_AWS_ATHENA` on the wire.
        AwsAthena = "DATABASE_TYPE_AWS_ATHENA",
        /// `DATABASE_TYPE_BIGQUERY` on the wire.
        Bigquery = "DATABASE_TYPE_BIGQUERY",
        /// `DATABASE_TYPE_DATABRICKS` on the wire.
        Databricks = "DATABASE_TYPE_DATABRICKS",
        /// `DATABASE_TYPE_MYSQL` on the wire.
        Mysql = "DATABASE_TYPE_MYSQL",
        /// `DATABASE_TYPE_ORACLE` on the wire.
        Oracle = "DATABASE_TYPE_ORACLE",
        /// `DATABASE_TYPE_POSTGRES` on the wire.
        Postgres = "DATABASE_TYPE_POSTGRES",
        /// `DATABASE_TYPE_PRESTO` on the wire.
        Presto = "DATABASE_TYPE_PRESTO",
        /// `DATABASE_TYPE_REDSHIFT` on the wire.
        Redshift = "DATABASE_TYPE_REDSHIFT",
        /// `DATABASE_TYPE_SAP_HANA` on the wire.
        SapHana = "DATABASE_TYPE_SAP_HANA",
        /// `DATABASE_TYPE_SNOWFLAKE` on the wire.
        Snowflake = "DATABASE_TYPE_SNOWFLAKE",
        /// `DATABASE_TYPE_SQL_SERVER` on the wire.
        SqlServer = "DATABASE_TYPE_SQL_SERVER",
        /// `DATABASE_TYPE_SYNAPSE` on the wire.
        Synapse = "DATABASE_TYPE_SYNAPSE",
        /// `DATABASE_TYPE_ROCKSET` on the wire.
        Rockset = "DATABASE_TYPE_ROCKSET",
        /// `DATABASE_TYPE_VERTICA` on the wire.
        Vertica = "DATABASE_TYPE_VERTICA",
        /// `DATABASE_TYPE_AVATICA` on the wire.
        Avatica = "DATABASE_TYPE_AVATICA",
        /// `DATABASE_TYPE_DB2` on the wire.
        Db2 = "DATABASE_TYPE_DB2",
        /// `DATABASE_TYPE_TERADATA` on the wire.
        Teradata = "DATABASE_TYPE_TERADATA",
        /// `DATABASE_TYPE_NETEZZA` on the wire.
        Netezza = "DATABASE_TYPE_NETEZZA",
        /// `DATABASE_TYPE_SALESFORCE` on the wire.
        Salesforce = "DATABASE_TYPE_SALESFORCE",
    }
}

/// A part of a company's Bigeye with its own data sources, metrics and access rights.
///
/// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Workspace {
    /// Id of the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether it is the default workspace.
    #[serde(rename = "isDefault", default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The data sources in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<Source>>,
}

client_runtime::record! {
    Workspace default {
        "id" id OptionInteger, "isDefault" is_default, "name" name, "sources" sources,
    }
}

/// A workspace to be made.
///
/// Evidence: documented by the vendor (published OpenAPI document, CreateOrUpdateWorkspaceRequest).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkspaceCreate {
    /// Its name.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 always sends it; that the server insists on it is not documented).
    pub name: String,
}

impl WorkspaceCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
        }
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

client_runtime::record! {
    WorkspaceCreate {
    } required {
        "name" name 0,
    }
}

/// The workspaces that the user can see.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkspaceList {
    /// The workspaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspaces: Option<Vec<Workspace>>,
}

client_runtime::record! {
    WorkspaceList default {
        "workspaces" workspaces,
    }
}

/// A workspace as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI document, CreateOrUpdateWorkspaceRequest).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkspaceUpdate {
    /// The new name.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 always sends it; that the server insists on it is not documented).
    pub name: String,
}

impl WorkspaceUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
        }
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

client_runtime::record! {
    WorkspaceUpdate {
    } required {
        "name" name 0,
    }
}
