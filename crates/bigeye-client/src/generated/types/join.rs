// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `join`.

use serde::Serialize;
use super::{
    EntityInfo, PaginationInfo, RowCreationTimeFilter, SortDirection, Table, TableColumn,
};

/// How two tables belong together.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Join {
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The columns in which the rows must agree.
    #[serde(rename = "keyColumns", default, skip_serializing_if = "Option::is_none")]
    pub key_columns: Option<Vec<JoinColumnPairing>>,
    /// Which rows of the left table count.
    #[serde(rename = "leftFilter", default, skip_serializing_if = "Option::is_none")]
    pub left_filter: Option<JoinTableFilter>,
    /// The left table.
    #[serde(rename = "leftTable", default, skip_serializing_if = "Option::is_none")]
    pub left_table: Option<Table>,
    /// Which rows of the right table count.
    #[serde(rename = "rightFilter", default, skip_serializing_if = "Option::is_none")]
    pub right_filter: Option<JoinTableFilter>,
    /// The right table.
    #[serde(rename = "rightTable", default, skip_serializing_if = "Option::is_none")]
    pub right_table: Option<Table>,
}

impl Join {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`key_columns`](Self#structfield.key_columns).
    #[must_use]
    pub fn key_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<JoinColumnPairing>>,
    ) -> Self {
        self.key_columns = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`left_filter`](Self#structfield.left_filter).
    #[must_use]
    pub fn left_filter(mut self, value: impl Into<JoinTableFilter>) -> Self {
        self.left_filter = Some(value.into());
        self
    }
    /// Sets [`left_table`](Self#structfield.left_table).
    #[must_use]
    pub fn left_table(mut self, value: impl Into<Table>) -> Self {
        self.left_table = Some(value.into());
        self
    }
    /// Sets [`right_filter`](Self#structfield.right_filter).
    #[must_use]
    pub fn right_filter(mut self, value: impl Into<JoinTableFilter>) -> Self {
        self.right_filter = Some(value.into());
        self
    }
    /// Sets [`right_table`](Self#structfield.right_table).
    #[must_use]
    pub fn right_table(mut self, value: impl Into<Table>) -> Self {
        self.right_table = Some(value.into());
        self
    }
}

client_runtime::record! {
    Join default {
        "entityInfo" entity_info, "id" id OptionInteger, "keyColumns" key_columns, "leftFilter" left_filter,
        "leftTable" left_table, "rightFilter" right_filter, "rightTable" right_table,
    }
}

/// Two columns in which the rows must agree, by their ids.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JoinColumnIdPairing {
    /// Id of the column of the left table.
    #[serde(rename = "leftColumnId", default, skip_serializing_if = "Option::is_none")]
    pub left_column_id: Option<i64>,
    /// Id of the column of the right table.
    #[serde(rename = "rightColumnId", default, skip_serializing_if = "Option::is_none")]
    pub right_column_id: Option<i64>,
}

impl JoinColumnIdPairing {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`left_column_id`](Self#structfield.left_column_id).
    #[must_use]
    pub fn left_column_id(mut self, value: impl Into<i64>) -> Self {
        self.left_column_id = Some(value.into());
        self
    }
    /// Sets [`right_column_id`](Self#structfield.right_column_id).
    #[must_use]
    pub fn right_column_id(mut self, value: impl Into<i64>) -> Self {
        self.right_column_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    JoinColumnIdPairing default {
        "leftColumnId" left_column_id OptionInteger, "rightColumnId" right_column_id OptionInteger,
    }
}

/// Two columns in which the rows must agree.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JoinColumnPairing {
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Column of the left table.
    #[serde(rename = "leftColumn", default, skip_serializing_if = "Option::is_none")]
    pub left_column: Option<TableColumn>,
    /// Column of the right table.
    #[serde(rename = "rightColumn", default, skip_serializing_if = "Option::is_none")]
    pub right_column: Option<TableColumn>,
}

impl JoinColumnPairing {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`left_column`](Self#structfield.left_column).
    #[must_use]
    pub fn left_column(mut self, value: impl Into<TableColumn>) -> Self {
        self.left_column = Some(value.into());
        self
    }
    /// Sets [`right_column`](Self#structfield.right_column).
    #[must_use]
    pub fn right_column(mut self, value: impl Into<TableColumn>) -> Self {
        self.right_column = Some(value.into());
        self
    }
}

client_runtime::record! {
    JoinColumnPairing default {
        "entityInfo" entity_info, "id" id OptionInteger, "leftColumn" left_column, "rightColumn" right_column,
    }
}

/// A page of joins.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JoinPage {
    /// The joins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joins: Option<Vec<Join>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    JoinPage default {
        "joins" joins, "paginationInfo" pagination_info,
    }
}

/// A join, in an object.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JoinResponse {
    /// The join.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub join: Option<Join>,
}

client_runtime::record! {
    JoinResponse default {
        "join" join,
    }
}

client_runtime::open_enum! {
    /// What joins are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum JoinSortField: str {
        /// `JOIN_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "JOIN_SORT_FIELD_UNSPECIFIED",
        /// `JOIN_SORT_FIELD_LEFT_TABLE` on the wire.
        LeftTable = "JOIN_SORT_FIELD_LEFT_TABLE",
        /// `JOIN_SORT_FIELD_RIGHT_TABLE` on the wire.
        RightTable = "JOIN_SORT_FIELD_RIGHT_TABLE",
        /// `JOIN_SORT_FIELD_KEYS` on the wire.
        Keys = "JOIN_SORT_FIELD_KEYS",
    }
}

/// One of the things that joins are sorted by.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JoinSortOption {
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<JoinSortField>,
}

impl JoinSortOption {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<JoinSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
}

client_runtime::record! {
    JoinSortOption default {
        "sortDirection" sort_direction, "sortField" sort_field,
    }
}

client_runtime::union! {
    /// Which rows of a table count in a join. Exactly one of the two is set.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
    #[non_exhaustive]
    pub enum JoinTableFilter keyed {
        /// By a condition in SQL.
        ///
        /// `whereClause` on the wire.
        WhereClause(String) = "whereClause" as String,
        /// By the time at which a row was created.
        ///
        /// `rctFilter` on the wire.
        RctFilter(RowCreationTimeFilter) = "rctFilter" as RowCreationTimeFilter,
    }
}

client_runtime::open_enum! {
    /// How two tables are joined.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum JoinType: str {
        /// `JOIN_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "JOIN_TYPE_UNSPECIFIED",
        /// `JOIN_TYPE_INNER` on the wire.
        Inner = "JOIN_TYPE_INNER",
        /// `JOIN_TYPE_LEFT` on the wire.
        Left = "JOIN_TYPE_LEFT",
        /// `JOIN_TYPE_RIGHT` on the wire.
        Right = "JOIN_TYPE_RIGHT",
        /// `JOIN_TYPE_FULL` on the wire.
        Full = "JOIN_TYPE_FULL",
    }
}

/// A join as it shall be, with its id.
///
/// Evidence: **unverified** (published OpenAPI document; such wrappers are suspected to be made by its generator, and no client sends one).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JoinUpdate {
    /// Id of the join.
    #[serde(rename = "joinId", default, skip_serializing_if = "Option::is_none")]
    pub join_id: Option<i64>,
    /// The join.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<JoinWrite>,
}

impl JoinUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`join_id`](Self#structfield.join_id).
    #[must_use]
    pub fn join_id(mut self, value: impl Into<i64>) -> Self {
        self.join_id = Some(value.into());
        self
    }
    /// Sets [`request`](Self#structfield.request).
    #[must_use]
    pub fn request(mut self, value: impl Into<JoinWrite>) -> Self {
        self.request = Some(value.into());
        self
    }
}

client_runtime::record! {
    JoinUpdate default {
        "joinId" join_id OptionInteger, "request" request,
    }
}

/// A join as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JoinWrite {
    /// The columns in which the rows must agree.
    #[serde(rename = "keyColumns", default, skip_serializing_if = "Option::is_none")]
    pub key_columns: Option<Vec<JoinColumnIdPairing>>,
    /// Which rows of the left table count.
    #[serde(rename = "leftFilter", default, skip_serializing_if = "Option::is_none")]
    pub left_filter: Option<JoinTableFilter>,
    /// Id of the left table.
    #[serde(rename = "leftTableId", default, skip_serializing_if = "Option::is_none")]
    pub left_table_id: Option<i64>,
    /// Which rows of the right table count.
    #[serde(rename = "rightFilter", default, skip_serializing_if = "Option::is_none")]
    pub right_filter: Option<JoinTableFilter>,
    /// Id of the right table.
    #[serde(rename = "rightTableId", default, skip_serializing_if = "Option::is_none")]
    pub right_table_id: Option<i64>,
}

impl JoinWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`key_columns`](Self#structfield.key_columns).
    #[must_use]
    pub fn key_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<JoinColumnIdPairing>>,
    ) -> Self {
        self.key_columns = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`left_filter`](Self#structfield.left_filter).
    #[must_use]
    pub fn left_filter(mut self, value: impl Into<JoinTableFilter>) -> Self {
        self.left_filter = Some(value.into());
        self
    }
    /// Sets [`left_table_id`](Self#structfield.left_table_id).
    #[must_use]
    pub fn left_table_id(mut self, value: impl Into<i64>) -> Self {
        self.left_table_id = Some(value.into());
        self
    }
    /// Sets [`right_filter`](Self#structfield.right_filter).
    #[must_use]
    pub fn right_filter(mut self, value: impl Into<JoinTableFilter>) -> Self {
        self.right_filter = Some(value.into());
        self
    }
    /// Sets [`right_table_id`](Self#structfield.right_table_id).
    #[must_use]
    pub fn right_table_id(mut self, value: impl Into<i64>) -> Self {
        self.right_table_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    JoinWrite default {
        "keyColumns" key_columns, "leftFilter" left_filter, "leftTableId" left_table_id OptionInteger,
        "rightFilter" right_filter, "rightTableId" right_table_id OptionInteger,
    }
}

/// Which joins are listed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JoinsFetch {
    /// Only joins over this column.
    #[serde(rename = "columnId", default, skip_serializing_if = "Option::is_none")]
    pub column_id: Option<i64>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only joins with a table of this schema.
    #[serde(
        rename = "schemaId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub schema_id: Option<i64>,
    /// Only joins in which this text is found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// What the list is sorted by, the most important first.
    #[serde(rename = "sortOption", default, skip_serializing_if = "Option::is_none")]
    pub sort_option: Option<Vec<JoinSortOption>>,
    /// Only joins with a table of this source.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
    /// Only joins with this table.
    #[serde(rename = "tableId", default, skip_serializing_if = "Option::is_none")]
    pub table_id: Option<i64>,
}

impl JoinsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_id`](Self#structfield.column_id).
    #[must_use]
    pub fn column_id(mut self, value: impl Into<i64>) -> Self {
        self.column_id = Some(value.into());
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
    /// Sets [`schema_id`](Self#structfield.schema_id).
    #[must_use]
    pub fn schema_id(mut self, value: impl Into<i64>) -> Self {
        self.schema_id = Some(value.into());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sort_option`](Self#structfield.sort_option).
    #[must_use]
    pub fn sort_option(
        mut self,
        value: impl IntoIterator<Item = impl Into<JoinSortOption>>,
    ) -> Self {
        self.sort_option = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`source_id`](Self#structfield.source_id).
    #[must_use]
    pub fn source_id(mut self, value: impl Into<i64>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets [`table_id`](Self#structfield.table_id).
    #[must_use]
    pub fn table_id(mut self, value: impl Into<i64>) -> Self {
        self.table_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    JoinsFetch default {
        "columnId" column_id OptionInteger, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "schemaId" schema_id SentAsText, "search" search, "sortOption" sort_option, "sourceId" source_id OptionInteger,
        "tableId" table_id OptionInteger,
    }
}
