// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `source`.

use client_runtime::{Extra, Secret};
use serde::Serialize;
use super::{IdAndDisplayName, MetricSchedule, PaginationInfo, SortDirection, Tag};

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

/// The schemas of a source that get metadata metrics by themselves.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetadataSchemasUpdate {
    /// Names of the schemas. Whether the list replaces an earlier one is not documented.
    #[serde(rename = "schemaName", default, skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<Vec<String>>,
    /// Id of the source.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
}

impl MetadataSchemasUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`schema_name`](Self#structfield.schema_name).
    #[must_use]
    pub fn schema_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.schema_name = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`source_id`](Self#structfield.source_id).
    #[must_use]
    pub fn source_id(mut self, value: impl Into<i64>) -> Self {
        self.source_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetadataSchemasUpdate default {
        "schemaName" schema_name, "sourceId" source_id OptionInteger,
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

impl SchemaChangeInfo {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`initial_schema_scan_at`](Self#structfield.initial_schema_scan_at).
    #[must_use]
    pub fn initial_schema_scan_at(mut self, value: impl Into<i64>) -> Self {
        self.initial_schema_scan_at = Some(value.into());
        self
    }
    /// Sets [`last_schema_change_at`](Self#structfield.last_schema_change_at).
    #[must_use]
    pub fn last_schema_change_at(mut self, value: impl Into<i64>) -> Self {
        self.last_schema_change_at = Some(value.into());
        self
    }
    /// Sets [`most_recent_schema_scan_at`](Self#structfield.most_recent_schema_scan_at).
    #[must_use]
    pub fn most_recent_schema_scan_at(mut self, value: impl Into<i64>) -> Self {
        self.most_recent_schema_scan_at = Some(value.into());
        self
    }
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

impl SourceMetadataOverrides {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`access_history_table_name`](Self#structfield.access_history_table_name).
    #[must_use]
    pub fn access_history_table_name(mut self, value: impl Into<String>) -> Self {
        self.access_history_table_name = Some(value.into());
        self
    }
    /// Sets [`ai_observability_events_table_name`](Self#structfield.ai_observability_events_table_name).
    #[must_use]
    pub fn ai_observability_events_table_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.ai_observability_events_table_name = Some(value.into());
        self
    }
    /// Sets [`copy_history_table_name`](Self#structfield.copy_history_table_name).
    #[must_use]
    pub fn copy_history_table_name(mut self, value: impl Into<String>) -> Self {
        self.copy_history_table_name = Some(value.into());
        self
    }
    /// Sets [`dynamic_table_refresh_history_table_name`](Self#structfield.dynamic_table_refresh_history_table_name).
    #[must_use]
    pub fn dynamic_table_refresh_history_table_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.dynamic_table_refresh_history_table_name = Some(value.into());
        self
    }
    /// Sets [`query_history_table_name`](Self#structfield.query_history_table_name).
    #[must_use]
    pub fn query_history_table_name(mut self, value: impl Into<String>) -> Self {
        self.query_history_table_name = Some(value.into());
        self
    }
    /// Sets [`tables_table_name`](Self#structfield.tables_table_name).
    #[must_use]
    pub fn tables_table_name(mut self, value: impl Into<String>) -> Self {
        self.tables_table_name = Some(value.into());
        self
    }
}

client_runtime::record! {
    SourceMetadataOverrides default {
        "accessHistoryTableName" access_history_table_name, "aiObservabilityEventsTableName" ai_observability_events_table_name,
        "copyHistoryTableName" copy_history_table_name,
        "dynamicTableRefreshHistoryTableName" dynamic_table_refresh_history_table_name,
        "queryHistoryTableName" query_history_table_name, "tablesTableName" tables_table_name,
    }
}

/// A page of data sources.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourcePage {
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// The sources of this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<Source>>,
}

client_runtime::record! {
    SourcePage default {
        "paginationInfo" pagination_info, "sources" sources,
    }
}

/// One data source, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceResponse {
    /// The source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

client_runtime::record! {
    SourceResponse default {
        "source" source,
    }
}

client_runtime::open_enum! {
    /// What data sources are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SourceSortField: str {
        /// `SOURCE_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "SOURCE_SORT_FIELD_UNSPECIFIED",
        /// `SOURCE_SORT_FIELD_NAME` on the wire.
        Name = "SOURCE_SORT_FIELD_NAME",
        /// `SOURCE_SORT_FIELD_FAVORITE` on the wire.
        Favorite = "SOURCE_SORT_FIELD_FAVORITE",
    }
}

/// Whether a data source can be reached.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceValidation {
    /// What is wrong, for people. Empty when nothing is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<String>>,
    /// Whether it can be reached.
    #[serde(rename = "isValid", default, skip_serializing_if = "Option::is_none")]
    pub is_valid: Option<bool>,
}

client_runtime::record! {
    SourceValidation default {
        "errors" errors, "isValid" is_valid,
    }
}

/// A data source to be made or changed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceWrite {
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
    /// Domain of the user, where the database knows domains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Host that Bigeye connects to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// Id of the source to change. Left out for a new one.
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
    pub indexing_schedule: Option<MetricSchedule>,
    /// Largest number of connections.
    #[serde(rename = "maxPoolSize", default, skip_serializing_if = "Option::is_none")]
    pub max_pool_size: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Password that Bigeye connects with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// TCP port that Bigeye connects to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    /// Private key that Bigeye connects with. For BigQuery the JSON of a service account's key, in base64.
    #[serde(rename = "privateKeyFile", default, skip_serializing_if = "Option::is_none")]
    pub private_key_file: Option<Secret>,
    /// Longest time that a query may take, in seconds.
    #[serde(
        rename = "queryTimeoutSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub query_timeout_seconds: Option<i64>,
    /// Whether the source's metadata is not read now.
    #[serde(rename = "skipIndexing", default, skip_serializing_if = "Option::is_none")]
    pub skip_indexing: Option<bool>,
    /// Names of the tables that Bigeye reads instead of the database's own metadata.
    #[serde(
        rename = "sourceMetadataOverrides",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub source_metadata_overrides: Option<SourceMetadataOverrides>,
    /// BigQuery project that is watched.
    #[serde(
        rename = "targetBigqueryProjectId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub target_bigquery_project_id: Option<String>,
    /// Secret of the agent that reaches the source.
    #[serde(
        rename = "temporalAgentSecret",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub temporal_agent_secret: Option<Secret>,
    /// User name that Bigeye connects with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The workspace. Needed when the user has access to more than one and the client sends no workspace header.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl SourceWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`alation_source_id`](Self#structfield.alation_source_id).
    #[must_use]
    pub fn alation_source_id(mut self, value: impl Into<i64>) -> Self {
        self.alation_source_id = Some(value.into());
        self
    }
    /// Sets [`atlan_connection_id`](Self#structfield.atlan_connection_id).
    #[must_use]
    pub fn atlan_connection_id(mut self, value: impl Into<String>) -> Self {
        self.atlan_connection_id = Some(value.into());
        self
    }
    /// Sets [`auth_type`](Self#structfield.auth_type).
    #[must_use]
    pub fn auth_type(mut self, value: impl Into<AuthType>) -> Self {
        self.auth_type = Some(value.into());
        self
    }
    /// Sets [`bigquery_query_project_ids`](Self#structfield.bigquery_query_project_ids).
    #[must_use]
    pub fn bigquery_query_project_ids(mut self, value: impl Into<String>) -> Self {
        self.bigquery_query_project_ids = Some(value.into());
        self
    }
    /// Sets [`database_name`](Self#structfield.database_name).
    #[must_use]
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets [`database_type`](Self#structfield.database_type).
    #[must_use]
    pub fn database_type(mut self, value: impl Into<WarehouseType>) -> Self {
        self.database_type = Some(value.into());
        self
    }
    /// Sets [`datadotworld_connection_id`](Self#structfield.datadotworld_connection_id).
    #[must_use]
    pub fn datadotworld_connection_id(mut self, value: impl Into<String>) -> Self {
        self.datadotworld_connection_id = Some(value.into());
        self
    }
    /// Sets [`domain`](Self#structfield.domain).
    #[must_use]
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets [`hostname`](Self#structfield.hostname).
    #[must_use]
    pub fn hostname(mut self, value: impl Into<String>) -> Self {
        self.hostname = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`ignore_schemas_prefix`](Self#structfield.ignore_schemas_prefix).
    #[must_use]
    pub fn ignore_schemas_prefix(mut self, value: impl Into<String>) -> Self {
        self.ignore_schemas_prefix = Some(value.into());
        self
    }
    /// Sets [`indexing_schedule`](Self#structfield.indexing_schedule).
    #[must_use]
    pub fn indexing_schedule(mut self, value: impl Into<MetricSchedule>) -> Self {
        self.indexing_schedule = Some(value.into());
        self
    }
    /// Sets [`max_pool_size`](Self#structfield.max_pool_size).
    #[must_use]
    pub fn max_pool_size(mut self, value: impl Into<i64>) -> Self {
        self.max_pool_size = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`password`](Self#structfield.password).
    #[must_use]
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[must_use]
    pub fn port(mut self, value: impl Into<i64>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets [`private_key_file`](Self#structfield.private_key_file).
    #[must_use]
    pub fn private_key_file(mut self, value: impl Into<Secret>) -> Self {
        self.private_key_file = Some(value.into());
        self
    }
    /// Sets [`query_timeout_seconds`](Self#structfield.query_timeout_seconds).
    #[must_use]
    pub fn query_timeout_seconds(mut self, value: impl Into<i64>) -> Self {
        self.query_timeout_seconds = Some(value.into());
        self
    }
    /// Sets [`skip_indexing`](Self#structfield.skip_indexing).
    #[must_use]
    pub fn skip_indexing(mut self, value: impl Into<bool>) -> Self {
        self.skip_indexing = Some(value.into());
        self
    }
    /// Sets [`source_metadata_overrides`](Self#structfield.source_metadata_overrides).
    #[must_use]
    pub fn source_metadata_overrides(
        mut self,
        value: impl Into<SourceMetadataOverrides>,
    ) -> Self {
        self.source_metadata_overrides = Some(value.into());
        self
    }
    /// Sets [`target_bigquery_project_id`](Self#structfield.target_bigquery_project_id).
    #[must_use]
    pub fn target_bigquery_project_id(mut self, value: impl Into<String>) -> Self {
        self.target_bigquery_project_id = Some(value.into());
        self
    }
    /// Sets [`temporal_agent_secret`](Self#structfield.temporal_agent_secret).
    #[must_use]
    pub fn temporal_agent_secret(mut self, value: impl Into<Secret>) -> Self {
        self.temporal_agent_secret = Some(value.into());
        self
    }
    /// Sets [`username`](Self#structfield.username).
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    SourceWrite default {
        "alationSourceId" alation_source_id OptionInteger, "atlanConnectionId" atlan_connection_id, "authType" auth_type,
        "bigqueryQueryProjectIds" bigquery_query_project_ids, "databaseName" database_name, "databaseType" database_type,
        "datadotworldConnectionId" datadotworld_connection_id, "domain" domain, "hostname" hostname, "id" id OptionInteger,
        "ignoreSchemasPrefix" ignore_schemas_prefix, "indexingSchedule" indexing_schedule,
        "maxPoolSize" max_pool_size OptionInteger, "name" name, "password" password, "port" port OptionInteger,
        "privateKeyFile" private_key_file, "queryTimeoutSeconds" query_timeout_seconds OptionInteger,
        "skipIndexing" skip_indexing, "sourceMetadataOverrides" source_metadata_overrides,
        "targetBigqueryProjectId" target_bigquery_project_id, "temporalAgentSecret" temporal_agent_secret, "username" username,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// A data source that was made or changed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceWriteResult {
    /// Names of the schemas that were found in it.
    #[serde(rename = "schemaNames", default, skip_serializing_if = "Option::is_none")]
    pub schema_names: Option<Vec<String>>,
    /// The source as it is now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

client_runtime::record! {
    SourceWriteResult default {
        "schemaNames" schema_names, "source" source,
    }
}

/// Which data sources to fetch.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourcesFetch {
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Text to look for. What it is compared with is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<SourceSortField>,
    /// The workspace. Needed when the user has access to more than one and the client sends no workspace header.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl SourcesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`page_cursor`](Self#structfield.page_cursor).
    #[must_use]
    pub fn page_cursor(mut self, value: impl Into<String>) -> Self {
        self.page_cursor = Some(value.into());
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<SourceSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    SourcesFetch default {
        "pageCursor" page_cursor, "pageSize" page_size OptionInteger, "search" search, "sortDirection" sort_direction,
        "sortField" sort_field, "workspaceId" workspace_id OptionInteger,
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

client_runtime::union! {
    /// The data sources of a workspace, as a list or in an object.
    ///
    /// Evidence: **unverified** (the answer is not known; the two forms are those of Bigeye's other lists).
    #[non_exhaustive]
    pub enum WorkspaceSourceList {
        /// A value of JSON kind array.
        Array(Vec<Source>) = array,
        /// A value of JSON kind object.
        Object(WorkspaceSourceListObject) = object,
    }
}

/// The data sources of a workspace, in an object whose other members are kept as they are.
///
/// Evidence: **unverified** (the answer is not known; `sources` is the key of the published lists of sources).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkspaceSourceListObject {
    /// The sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<Source>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    WorkspaceSourceListObject default {
        "sources" sources,
    } rest extra
}
