// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `rebuild`.

use serde::Serialize;
use super::WorkflowRun;

/// How a source or a schema is read again.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RebuildOptions {
    /// Priority of the workflow; its scale is not documented.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
}

impl RebuildOptions {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`priority`](Self#structfield.priority).
    #[must_use]
    pub fn priority(mut self, value: impl Into<i64>) -> Self {
        self.priority = Some(value.into());
        self
    }
}

client_runtime::record! {
    RebuildOptions default {
        "priority" priority OptionInteger,
    }
}

/// Which table is read again.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableRebuild {
    /// Name of the schema.
    #[serde(rename = "schemaName", default, skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
    /// Id of the source.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
    /// Name of the table.
    #[serde(rename = "tableName", default, skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
}

impl TableRebuild {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`schema_name`](Self#structfield.schema_name).
    #[must_use]
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets [`source_id`](Self#structfield.source_id).
    #[must_use]
    pub fn source_id(mut self, value: impl Into<i64>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets [`table_name`](Self#structfield.table_name).
    #[must_use]
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

client_runtime::record! {
    TableRebuild default {
        "schemaName" schema_name, "sourceId" source_id OptionInteger, "tableName" table_name,
    }
}

/// The workflow that reads a table again.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableRebuildResponse {
    /// Address at which the workflow's status is asked for.
    #[serde(rename = "statusUrl", default, skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// Id of the workflow.
    #[serde(rename = "workflowV2Id", default, skip_serializing_if = "Option::is_none")]
    pub workflow_v2_id: Option<WorkflowRun>,
}

client_runtime::record! {
    TableRebuildResponse default {
        "statusUrl" status_url, "workflowV2Id" workflow_v2_id,
    }
}
