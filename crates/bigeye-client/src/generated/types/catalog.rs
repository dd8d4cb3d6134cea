// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `catalog`.

use serde::Serialize;
use super::{
    AgentHealthStatus, CustomCatalogSource, CustomNodeType, CustomRepository,
    DataNodeType, FieldType, IdAndDisplayName, IntegrationPartner, PaginationInfo,
    SortDirection, TableType, Tag, WarehouseType,
};

/// An attribute of something in the catalog.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogAttribute {
    /// The name to show.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Key of the attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Its values, when they are people or groups.
    #[serde(
        rename = "principalValues",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub principal_values: Option<Vec<PrincipalRef>>,
    /// Whether it is one of Bigeye's own.
    #[serde(
        rename = "providedByBigeye",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub provided_by_bigeye: Option<bool>,
    /// Whether it can't be changed on Bigeye's pages.
    #[serde(rename = "readOnlyInUi", default, skip_serializing_if = "Option::is_none")]
    pub read_only_in_ui: Option<bool>,
    /// What kind of value it has.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<CatalogAttributeType>,
    /// Its value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl CatalogAttribute {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets [`principal_values`](Self#structfield.principal_values).
    #[must_use]
    pub fn principal_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<PrincipalRef>>,
    ) -> Self {
        self.principal_values = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`provided_by_bigeye`](Self#structfield.provided_by_bigeye).
    #[must_use]
    pub fn provided_by_bigeye(mut self, value: impl Into<bool>) -> Self {
        self.provided_by_bigeye = Some(value.into());
        self
    }
    /// Sets [`read_only_in_ui`](Self#structfield.read_only_in_ui).
    #[must_use]
    pub fn read_only_in_ui(mut self, value: impl Into<bool>) -> Self {
        self.read_only_in_ui = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<CatalogAttributeType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

client_runtime::record! {
    CatalogAttribute default {
        "displayName" display_name, "key" key, "principalValues" principal_values, "providedByBigeye" provided_by_bigeye,
        "readOnlyInUi" read_only_in_ui, "type" type_, "value" value,
    }
}

client_runtime::open_enum! {
    /// What kind of value an attribute has.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum CatalogAttributeType: str {
        /// `CATALOG_ATTRIBUTE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "CATALOG_ATTRIBUTE_TYPE_UNSPECIFIED",
        /// `CATALOG_ATTRIBUTE_TYPE_TEXT` on the wire.
        Text = "CATALOG_ATTRIBUTE_TYPE_TEXT",
        /// `CATALOG_ATTRIBUTE_TYPE_MARKDOWN` on the wire.
        Markdown = "CATALOG_ATTRIBUTE_TYPE_MARKDOWN",
        /// `CATALOG_ATTRIBUTE_TYPE_URL` on the wire.
        Url = "CATALOG_ATTRIBUTE_TYPE_URL",
        /// `CATALOG_ATTRIBUTE_TYPE_PEOPLE` on the wire.
        People = "CATALOG_ATTRIBUTE_TYPE_PEOPLE",
        /// `CATALOG_ATTRIBUTE_TYPE_SINGLE_SELECT` on the wire.
        SingleSelect = "CATALOG_ATTRIBUTE_TYPE_SINGLE_SELECT",
        /// `CATALOG_ATTRIBUTE_TYPE_MULTI_SELECT` on the wire.
        MultiSelect = "CATALOG_ATTRIBUTE_TYPE_MULTI_SELECT",
        /// `CATALOG_ATTRIBUTE_TYPE_BOOLEAN` on the wire.
        Boolean = "CATALOG_ATTRIBUTE_TYPE_BOOLEAN",
        /// `CATALOG_ATTRIBUTE_TYPE_NUMBER` on the wire.
        Number = "CATALOG_ATTRIBUTE_TYPE_NUMBER",
        /// `CATALOG_ATTRIBUTE_TYPE_DATE` on the wire.
        Date = "CATALOG_ATTRIBUTE_TYPE_DATE",
    }
}

/// The things whose attributes are asked for.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogAttributesBulkFetch {
    /// The things, at most 1000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<CatalogAttributesFetch>>,
}

impl CatalogAttributesBulkFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`entities`](Self#structfield.entities).
    #[must_use]
    pub fn entities(
        mut self,
        value: impl IntoIterator<Item = impl Into<CatalogAttributesFetch>>,
    ) -> Self {
        self.entities = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    CatalogAttributesBulkFetch default {
        "entities" entities,
    }
}

/// The thing whose attributes are asked for.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogAttributesFetch {
    /// Id of the thing.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// What kind of thing it is.
    #[serde(rename = "entityType", default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<CatalogEntityType>,
}

impl CatalogAttributesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`entity_id`](Self#structfield.entity_id).
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<i64>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets [`entity_type`](Self#structfield.entity_type).
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<CatalogEntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
}

client_runtime::record! {
    CatalogAttributesFetch default {
        "entityId" entity_id OptionInteger, "entityType" entity_type,
    }
}

/// Attributes that something in the catalog shall have.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogAttributesUpdate {
    /// The attributes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<CatalogAttribute>>,
    /// Id of the thing.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// What kind of thing it is.
    #[serde(rename = "entityType", default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<CatalogEntityType>,
}

impl CatalogAttributesUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`attributes`](Self#structfield.attributes).
    #[must_use]
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<CatalogAttribute>>,
    ) -> Self {
        self.attributes = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`entity_id`](Self#structfield.entity_id).
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<i64>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets [`entity_type`](Self#structfield.entity_type).
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<CatalogEntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
}

client_runtime::record! {
    CatalogAttributesUpdate default {
        "attributes" attributes, "entityId" entity_id OptionInteger, "entityType" entity_type,
    }
}

/// Something in the catalog: a source, a schema, a table, a column, or what an integration or a customer added.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogEntity {
    /// Health of the agent that reaches the source.
    #[serde(
        rename = "agentHealthStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub agent_health_status: Option<AgentHealthStatus>,
    /// What it is in, from the outermost to the innermost.
    #[serde(rename = "catalogPath", default, skip_serializing_if = "Option::is_none")]
    pub catalog_path: Option<Vec<CatalogEntityPathElement>>,
    /// What type the column has, for a column.
    #[serde(rename = "columnType", default, skip_serializing_if = "Option::is_none")]
    pub column_type: Option<FieldType>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "createdAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub created_at: Option<i64>,
    /// Health of the agent that compares sources.
    #[serde(
        rename = "crossSourceAgentHealthStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub cross_source_agent_health_status: Option<AgentHealthStatus>,
    /// What kind of node it is, for one that a customer added.
    #[serde(rename = "customNodeType", default, skip_serializing_if = "Option::is_none")]
    pub custom_node_type: Option<CustomNodeType>,
    /// Id of the thing itself, for example of the table.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// Whether the calling user marked it as a favourite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Whether it is a schema of virtual tables.
    #[serde(
        rename = "isVirtualSchema",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_virtual_schema: Option<bool>,
    /// Id of its node in the lineage graph.
    #[serde(rename = "lineageId", default, skip_serializing_if = "Option::is_none")]
    pub lineage_id: Option<i64>,
    /// Its logical size in bytes.
    #[serde(
        rename = "logicalSizeBytes",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub logical_size_bytes: Option<i64>,
    /// Its name.
    #[serde(rename = "nodeName", default, skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// What kind of thing it is.
    #[serde(rename = "nodeType", default, skip_serializing_if = "Option::is_none")]
    pub node_type: Option<DataNodeType>,
    /// Number of queries on it in the latest period; the period's length is not documented.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "numQueriesLatestPeriod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub num_queries_latest_period: Option<i64>,
    /// How much it is used; the scale is not documented.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "popularityScore",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub popularity_score: Option<f64>,
    /// Health of the agent that looks for sensitive data.
    #[serde(
        rename = "sensitiveDataAgentHealthStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sensitive_data_agent_health_status: Option<AgentHealthStatus>,
    /// When the size was found, in milliseconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "sizeLastUpdatedAtMillis",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub size_last_updated_at_millis: Option<i64>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<CatalogSource>,
    /// What kind of table it is, for a table.
    #[serde(rename = "tableType", default, skip_serializing_if = "Option::is_none")]
    pub table_type: Option<TableType>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// When it was changed last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "updatedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub updated_at: Option<i64>,
    /// Whether Bigeye reaches the source through an agent in the customer's network.
    #[serde(rename = "usesAgent", default, skip_serializing_if = "Option::is_none")]
    pub uses_agent: Option<bool>,
}

client_runtime::record! {
    CatalogEntity default {
        "agentHealthStatus" agent_health_status, "catalogPath" catalog_path, "columnType" column_type,
        "createdAt" created_at SentAsText, "crossSourceAgentHealthStatus" cross_source_agent_health_status,
        "customNodeType" custom_node_type, "entityId" entity_id OptionInteger, "isFavorite" is_favorite,
        "isVirtualSchema" is_virtual_schema, "lineageId" lineage_id OptionInteger,
        "logicalSizeBytes" logical_size_bytes SentAsText, "nodeName" node_name, "nodeType" node_type,
        "numQueriesLatestPeriod" num_queries_latest_period OptionInteger, "popularityScore" popularity_score OptionNumber,
        "sensitiveDataAgentHealthStatus" sensitive_data_agent_health_status,
        "sizeLastUpdatedAtMillis" size_last_updated_at_millis SentAsText, "source" source, "tableType" table_type, "tags" tags,
        "updatedAt" updated_at SentAsText, "usesAgent" uses_agent,
    }
}

/// The attributes of one thing in the catalog.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogEntityAttributes {
    /// The attributes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<CatalogAttribute>>,
    /// Id of the thing.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// What kind of thing it is.
    #[serde(rename = "entityType", default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<CatalogEntityType>,
}

client_runtime::record! {
    CatalogEntityAttributes default {
        "attributes" attributes, "entityId" entity_id OptionInteger, "entityType" entity_type,
    }
}

/// The attributes of many things in the catalog.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogEntityAttributesList {
    /// One entry for each thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responses: Option<Vec<CatalogEntityAttributes>>,
}

client_runtime::record! {
    CatalogEntityAttributesList default {
        "responses" responses,
    }
}

/// Which children to fetch.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogEntityChildrenFetch {
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Text to look for. What it is compared with is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// What they are sorted by, the first option first.
    #[serde(rename = "sortOptions", default, skip_serializing_if = "Option::is_none")]
    pub sort_options: Option<Vec<CatalogEntitySortOption>>,
    /// Only those with these tags.
    #[serde(rename = "tagIds", default, skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<i64>>,
}

impl CatalogEntityChildrenFetch {
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
    /// Sets [`sort_options`](Self#structfield.sort_options).
    #[must_use]
    pub fn sort_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<CatalogEntitySortOption>>,
    ) -> Self {
        self.sort_options = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`tag_ids`](Self#structfield.tag_ids).
    #[must_use]
    pub fn tag_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    CatalogEntityChildrenFetch default {
        "pageCursor" page_cursor, "pageSize" page_size OptionInteger, "search" search, "sortOptions" sort_options,
        "tagIds" tag_ids OptionIntegers,
    }
}

/// A page of things in the catalog.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogEntityPage {
    /// The things of this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entities: Option<Vec<CatalogEntity>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    CatalogEntityPage default {
        "entities" entities, "paginationInfo" pagination_info,
    }
}

/// One step of the way to something in the catalog.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogEntityPathElement {
    /// Its name.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Its id.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// What kind of thing it is.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<DataNodeType>,
}

impl CatalogEntityPathElement {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<DataNodeType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    CatalogEntityPathElement default {
        "displayName" display_name, "id" id SentAsText, "type" type_,
    }
}

client_runtime::open_enum! {
    /// What things in the catalog are sorted by.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum CatalogEntitySortField: str {
        /// `CATALOG_ENTITY_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "CATALOG_ENTITY_SORT_FIELD_UNSPECIFIED",
        /// `CATALOG_ENTITY_SORT_FIELD_FAVORITE` on the wire.
        Favorite = "CATALOG_ENTITY_SORT_FIELD_FAVORITE",
        /// `CATALOG_ENTITY_SORT_FIELD_POPULARITY` on the wire.
        Popularity = "CATALOG_ENTITY_SORT_FIELD_POPULARITY",
        /// `CATALOG_ENTITY_SORT_FIELD_NAME` on the wire.
        Name = "CATALOG_ENTITY_SORT_FIELD_NAME",
    }
}

/// What a list is sorted by, and in which order.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogEntitySortOption {
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<CatalogEntitySortField>,
}

impl CatalogEntitySortOption {
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
    pub fn sort_field(mut self, value: impl Into<CatalogEntitySortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
}

client_runtime::record! {
    CatalogEntitySortOption default {
        "sortDirection" sort_direction, "sortField" sort_field,
    }
}

client_runtime::open_enum! {
    /// What kind of thing in the catalog it is. Dataset means table, field means column.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum CatalogEntityType: str {
        /// `CATALOG_ENTITY_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "CATALOG_ENTITY_TYPE_UNSPECIFIED",
        /// `CATALOG_ENTITY_TYPE_SOURCE` on the wire.
        Source = "CATALOG_ENTITY_TYPE_SOURCE",
        /// `CATALOG_ENTITY_TYPE_SCHEMA` on the wire.
        Schema = "CATALOG_ENTITY_TYPE_SCHEMA",
        /// `CATALOG_ENTITY_TYPE_DATASET` on the wire.
        Dataset = "CATALOG_ENTITY_TYPE_DATASET",
        /// `CATALOG_ENTITY_TYPE_FIELD` on the wire.
        Field = "CATALOG_ENTITY_TYPE_FIELD",
        /// `CATALOG_ENTITY_TYPE_DATA_NODE_ENTITY` on the wire.
        DataNodeEntity = "CATALOG_ENTITY_TYPE_DATA_NODE_ENTITY",
        /// `CATALOG_ENTITY_TYPE_META_CENTER_ENTITY` on the wire.
        MetaCenterEntity = "CATALOG_ENTITY_TYPE_META_CENTER_ENTITY",
    }
}

/// The names that lead to something in the catalog.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogPath {
    /// Name of the column.
    #[serde(rename = "columnName", default, skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// All the names, from the outermost to the innermost.
    #[serde(rename = "pathParts", default, skip_serializing_if = "Option::is_none")]
    pub path_parts: Option<Vec<String>>,
    /// Name of the schema.
    #[serde(rename = "schemaName", default, skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
    /// Name of the source.
    #[serde(rename = "sourceName", default, skip_serializing_if = "Option::is_none")]
    pub source_name: Option<String>,
    /// Name of the table.
    #[serde(rename = "tableName", default, skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
}

impl CatalogPath {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_name`](Self#structfield.column_name).
    #[must_use]
    pub fn column_name(mut self, value: impl Into<String>) -> Self {
        self.column_name = Some(value.into());
        self
    }
    /// Sets [`path_parts`](Self#structfield.path_parts).
    #[must_use]
    pub fn path_parts(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.path_parts = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`schema_name`](Self#structfield.schema_name).
    #[must_use]
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets [`source_name`](Self#structfield.source_name).
    #[must_use]
    pub fn source_name(mut self, value: impl Into<String>) -> Self {
        self.source_name = Some(value.into());
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
    CatalogPath default {
        "columnName" column_name, "pathParts" path_parts, "schemaName" schema_name, "sourceName" source_name,
        "tableName" table_name,
    }
}

/// Where something in the catalog comes from: a database, another product or what a customer delivers.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogSource {
    /// One of `warehouseVendor`, `integrationPartner`, `customCatalogSource` and `customRepository` on the wire.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub catalog_source_type: Option<CatalogSourceCatalogSourceType>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether Bigeye reaches the source through an agent in the customer's network.
    #[serde(rename = "usesAgent", default, skip_serializing_if = "Option::is_none")]
    pub uses_agent: Option<bool>,
}

client_runtime::record! {
    CatalogSource default {
        "id" id OptionInteger, "name" name, "usesAgent" uses_agent,
    } groups {
        catalog_source_type : "warehouseVendor" | "integrationPartner" | "customCatalogSource" | "customRepository",
    }
}

client_runtime::union! {
    /// What `CatalogSource` has of `warehouseVendor`, `integrationPartner`, `customCatalogSource` and `customRepository`: one of them.
    #[non_exhaustive]
    pub enum CatalogSourceCatalogSourceType keyed {
        /// The kind of database.
        ///
        /// `warehouseVendor` on the wire.
        WarehouseVendor(WarehouseType) = "warehouseVendor" as WarehouseType,
        /// The other product.
        ///
        /// `integrationPartner` on the wire.
        IntegrationPartner(IntegrationPartner) = "integrationPartner" as IntegrationPartner,
        /// What a customer delivers.
        ///
        /// `customCatalogSource` on the wire.
        CustomCatalogSource(
            CustomCatalogSource,
        ) = "customCatalogSource" as CustomCatalogSource,
        /// The repository of a customer.
        ///
        /// `customRepository` on the wire.
        CustomRepository(CustomRepository) = "customRepository" as CustomRepository,
    }
}

/// Which tables of the catalog to fetch.
///
/// Evidence: **unverified** (body that Bigeye's MCP server sends).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogTablesFetch {
    /// Number of tables. The server decides when it is left out.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only tables in the schema with this name.
    #[serde(rename = "schemaName", default, skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
    /// Only tables of the source with this name.
    #[serde(rename = "warehouseName", default, skip_serializing_if = "Option::is_none")]
    pub warehouse_name: Option<String>,
    /// The workspace.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl CatalogTablesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets [`schema_name`](Self#structfield.schema_name).
    #[must_use]
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets [`warehouse_name`](Self#structfield.warehouse_name).
    #[must_use]
    pub fn warehouse_name(mut self, value: impl Into<String>) -> Self {
        self.warehouse_name = Some(value.into());
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
    CatalogTablesFetch default {
        "pageSize" page_size OptionInteger, "schemaName" schema_name, "warehouseName" warehouse_name,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// Which tags of something in the catalog changed.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogTagInfo {
    /// Names of the tags that were added.
    #[serde(rename = "addedTags", default, skip_serializing_if = "Option::is_none")]
    pub added_tags: Option<Vec<String>>,
    /// What kind of thing it is.
    #[serde(
        rename = "catalogEntityType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub catalog_entity_type: Option<CatalogEntityType>,
    /// The thing.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<IdAndDisplayName>,
    /// Names of the tags that were taken away.
    #[serde(rename = "removedTags", default, skip_serializing_if = "Option::is_none")]
    pub removed_tags: Option<Vec<String>>,
    /// Names of the tags that stayed.
    #[serde(rename = "unchangedTags", default, skip_serializing_if = "Option::is_none")]
    pub unchanged_tags: Option<Vec<String>>,
}

client_runtime::record! {
    CatalogTagInfo default {
        "addedTags" added_tags, "catalogEntityType" catalog_entity_type, "entityInfo" entity_info, "removedTags" removed_tags,
        "unchangedTags" unchanged_tags,
    }
}

client_runtime::union! {
    /// A person or a group: exactly one of the three members is there.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum PrincipalRef keyed {
        /// A user of Bigeye.
        ///
        /// `user` on the wire.
        User(IdAndDisplayName) = "user",
        /// A group of Bigeye.
        ///
        /// `group` on the wire.
        Group(IdAndDisplayName) = "group",
        /// E-mail address of somebody who is no user.
        ///
        /// `email` on the wire.
        Email(String) = "email" as String,
    }
}
