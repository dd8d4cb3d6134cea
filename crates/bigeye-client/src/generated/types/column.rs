// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `column`.

use serde::Serialize;
use super::{
    IdAndDisplayName, MetricType, Schema, SortDirection, Table, TableColumn, Warehouse,
};

/// The kinds of metrics that fit a column.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnApplicableMetricTypes {
    /// The kinds of metrics.
    #[serde(
        rename = "applicableMetricTypes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub applicable_metric_types: Option<Vec<MetricType>>,
    /// The column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<IdAndDisplayName>,
    /// The schema.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<IdAndDisplayName>,
    /// The data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<IdAndDisplayName>,
    /// The table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<IdAndDisplayName>,
}

client_runtime::record! {
    ColumnApplicableMetricTypes default {
        "applicableMetricTypes" applicable_metric_types, "column" column, "schema" schema, "source" source, "table" table,
    }
}

/// The kinds of metrics that fit a column, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnApplicableMetricTypesResponse {
    /// The column and the kinds of metrics.
    #[serde(rename = "metricTypes", default, skip_serializing_if = "Option::is_none")]
    pub metric_types: Option<ColumnApplicableMetricTypes>,
}

client_runtime::record! {
    ColumnApplicableMetricTypesResponse default {
        "metricTypes" metric_types,
    }
}

client_runtime::open_enum! {
    /// What columns are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ColumnSortField: str {
        /// `COLUMN_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "COLUMN_SORT_FIELD_UNSPECIFIED",
        /// `COLUMN_SORT_FIELD_NAME` on the wire.
        Name = "COLUMN_SORT_FIELD_NAME",
        /// `COLUMN_SORT_FIELD_FAVORITE` on the wire.
        Favorite = "COLUMN_SORT_FIELD_FAVORITE",
    }
}

/// A column and the table that it is in.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnWithTable {
    /// The column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<TableColumn>,
    /// The table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<Table>,
}

impl ColumnWithTable {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column`](Self#structfield.column).
    #[must_use]
    pub fn column(mut self, value: impl Into<TableColumn>) -> Self {
        self.column = Some(value.into());
        self
    }
    /// Sets [`table`](Self#structfield.table).
    #[must_use]
    pub fn table(mut self, value: impl Into<Table>) -> Self {
        self.table = Some(value.into());
        self
    }
}

client_runtime::record! {
    ColumnWithTable default {
        "column" column, "table" table,
    }
}

/// Which columns to fetch.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnsFetch {
    /// Only the columns with these ids.
    #[serde(rename = "columnIds", default, skip_serializing_if = "Option::is_none")]
    pub column_ids: Option<Vec<i64>>,
    /// Whether the ids of the nodes in the lineage graph are left out.
    #[serde(
        rename = "excludeDataNode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub exclude_data_node: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only columns in the schemas with these ids.
    #[serde(rename = "schemaIds", default, skip_serializing_if = "Option::is_none")]
    pub schema_ids: Option<Vec<i64>>,
    /// Text to look for. What it is compared with is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<ColumnSortField>,
    /// Only columns of the sources with these ids.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Only columns of the tables with these ids.
    #[serde(rename = "tableIds", default, skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<i64>>,
    /// The workspace. Needed when the user has access to more than one and the client sends no workspace header.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl ColumnsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_ids`](Self#structfield.column_ids).
    #[must_use]
    pub fn column_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.column_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`exclude_data_node`](Self#structfield.exclude_data_node).
    #[must_use]
    pub fn exclude_data_node(mut self, value: impl Into<bool>) -> Self {
        self.exclude_data_node = Some(value.into());
        self
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
    /// Sets [`schema_ids`](Self#structfield.schema_ids).
    #[must_use]
    pub fn schema_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.schema_ids = Some(value.into_iter().map(Into::into).collect());
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
    pub fn sort_field(mut self, value: impl Into<ColumnSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`source_ids`](Self#structfield.source_ids).
    #[must_use]
    pub fn source_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.source_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`table_ids`](Self#structfield.table_ids).
    #[must_use]
    pub fn table_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.table_ids = Some(value.into_iter().map(Into::into).collect());
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
    ColumnsFetch default {
        "columnIds" column_ids OptionIntegers, "excludeDataNode" exclude_data_node, "pageCursor" page_cursor,
        "pageSize" page_size OptionInteger, "schemaIds" schema_ids OptionIntegers, "search" search,
        "sortDirection" sort_direction, "sortField" sort_field, "sourceIds" source_ids OptionIntegers,
        "tableIds" table_ids OptionIntegers, "workspaceId" workspace_id OptionInteger,
    }
}

/// Columns, and the table that they are in.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableColumnList {
    /// The columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<TableColumn>>,
    /// The schema.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<Schema>,
    /// The table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<Table>,
    /// The data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warehouse: Option<Warehouse>,
}

client_runtime::record! {
    TableColumnList default {
        "columns" columns, "schema" schema, "table" table, "warehouse" warehouse,
    }
}
