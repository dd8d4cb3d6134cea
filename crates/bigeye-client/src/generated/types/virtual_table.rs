// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `virtual_table`.

use serde::Serialize;
use super::{PaginationInfo, SortDirection, Table, Tag, WorkflowRunStatus};

/// A table that is the result of a query.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VirtualTable {
    /// The query, in SQL.
    #[serde(rename = "sqlQuery", default, skip_serializing_if = "Option::is_none")]
    pub sql_query: Option<String>,
    /// The table that stands for the result. Bigeye's own client takes its id for the id of the virtual table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<Table>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

client_runtime::record! {
    VirtualTable default {
        "sqlQuery" sql_query, "table" table, "tags" tags,
    }
}

client_runtime::union! {
    /// All virtual tables, as a list or in an object.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 and Mozilla's public ETL code read a list; the published OpenAPI document has the object).
    #[non_exhaustive]
    pub enum VirtualTableList {
        /// A value of JSON kind array.
        Array(Vec<VirtualTable>) = array,
        /// A value of JSON kind object.
        Object(VirtualTableListObject) = object,
    }
}

/// All virtual tables, in an object.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VirtualTableListObject {
    /// The virtual tables.
    #[serde(rename = "virtualTables", default, skip_serializing_if = "Option::is_none")]
    pub virtual_tables: Option<Vec<VirtualTable>>,
}

client_runtime::record! {
    VirtualTableListObject default {
        "virtualTables" virtual_tables,
    }
}

/// A page of virtual tables.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VirtualTablePage {
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// The virtual tables of this page.
    #[serde(rename = "virtualTables", default, skip_serializing_if = "Option::is_none")]
    pub virtual_tables: Option<Vec<VirtualTable>>,
}

client_runtime::record! {
    VirtualTablePage default {
        "paginationInfo" pagination_info, "virtualTables" virtual_tables,
    }
}

client_runtime::open_enum! {
    /// What virtual tables are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum VirtualTableSortField: str {
        /// `VIRTUAL_TABLE_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "VIRTUAL_TABLE_SORT_FIELD_UNSPECIFIED",
        /// `VIRTUAL_TABLE_SORT_FIELD_NAME` on the wire.
        Name = "VIRTUAL_TABLE_SORT_FIELD_NAME",
        /// `VIRTUAL_TABLE_SORT_FIELD_LAST_SCHEMA_CHANGE` on the wire.
        LastSchemaChange = "VIRTUAL_TABLE_SORT_FIELD_LAST_SCHEMA_CHANGE",
        /// `VIRTUAL_TABLE_SORT_FIELD_FAVORITE` on the wire.
        Favorite = "VIRTUAL_TABLE_SORT_FIELD_FAVORITE",
    }
}

/// Where the making of a virtual table stands.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VirtualTableWorkflowStatus {
    /// Where the workflow stands.
    #[serde(rename = "statusResponse", default, skip_serializing_if = "Option::is_none")]
    pub status_response: Option<WorkflowRunStatus>,
    /// The virtual table, when it is there.
    #[serde(rename = "virtualTable", default, skip_serializing_if = "Option::is_none")]
    pub virtual_table: Option<VirtualTable>,
}

client_runtime::record! {
    VirtualTableWorkflowStatus default {
        "statusResponse" status_response, "virtualTable" virtual_table,
    }
}

/// A virtual table to be made or changed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VirtualTableWrite {
    /// Id of the user who asks for it. In the SDK's message only.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[serde(rename = "invokingUser", default, skip_serializing_if = "Option::is_none")]
    pub invoking_user: Option<i64>,
    /// Name of the virtual table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The query, in SQL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sql: Option<String>,
    /// Id of the source that the query runs on.
    #[serde(
        rename = "warehouseId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub warehouse_id: Option<i64>,
}

impl VirtualTableWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`invoking_user`](Self#structfield.invoking_user).
    #[must_use]
    pub fn invoking_user(mut self, value: impl Into<i64>) -> Self {
        self.invoking_user = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`sql`](Self#structfield.sql).
    #[must_use]
    pub fn sql(mut self, value: impl Into<String>) -> Self {
        self.sql = Some(value.into());
        self
    }
    /// Sets [`warehouse_id`](Self#structfield.warehouse_id).
    #[must_use]
    pub fn warehouse_id(mut self, value: impl Into<i64>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    VirtualTableWrite default {
        "invokingUser" invoking_user OptionInteger, "name" name, "sql" sql, "warehouseId" warehouse_id SentAsText,
    }
}

/// Which virtual tables to fetch.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct VirtualTablesFetch {
    /// Whether the columns are left out.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "ignoreFields", default, skip_serializing_if = "Option::is_none")]
    pub ignore_fields: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only virtual tables in the schemas with these ids.
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
    pub sort_field: Option<VirtualTableSortField>,
    /// Only virtual tables of the sources with these ids.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Only the virtual tables whose table has one of these ids.
    #[serde(rename = "tableIds", default, skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<i64>>,
    /// The workspace. Needed when the user has access to more than one and the client sends no workspace header.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl VirtualTablesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ignore_fields`](Self#structfield.ignore_fields).
    #[must_use]
    pub fn ignore_fields(mut self, value: impl Into<bool>) -> Self {
        self.ignore_fields = Some(value.into());
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
    pub fn sort_field(mut self, value: impl Into<VirtualTableSortField>) -> Self {
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
    VirtualTablesFetch default {
        "ignoreFields" ignore_fields, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "schemaIds" schema_ids OptionIntegers, "search" search, "sortDirection" sort_direction, "sortField" sort_field,
        "sourceIds" source_ids OptionIntegers, "tableIds" table_ids OptionIntegers, "workspaceId" workspace_id OptionInteger,
    }
}
