// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `tag`.

use std::collections::BTreeMap;
use serde::Serialize;
use super::{
    CatalogPath, NodeType, PaginationInfo, SortDirection, Tag, TaggableEntityType,
};

/// The labels on a thing.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EntityTags {
    /// Id of the thing.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// What kind of thing it is.
    #[serde(rename = "entityType", default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<TaggableEntityType>,
    /// The labels, as texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

client_runtime::record! {
    EntityTags default {
        "entityId" entity_id OptionInteger, "entityType" entity_type, "tags" tags,
    }
}

/// A label on a thing.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagItem {
    /// Where the thing is in the catalog.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "catalogPath", default, skip_serializing_if = "Option::is_none")]
    pub catalog_path: Option<CatalogPath>,
    /// Id of the thing.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<i64>,
    /// Name of the thing.
    #[serde(rename = "entityName", default, skip_serializing_if = "Option::is_none")]
    pub entity_name: Option<String>,
    /// What kind of thing it is.
    #[serde(rename = "entityType", default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<TaggableEntityType>,
    /// Type of the thing's lineage node.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "nodeType", default, skip_serializing_if = "Option::is_none")]
    pub node_type: Option<NodeType>,
    /// The label as a text, in the older calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The tag of the workspace, in the newer calls.
    #[serde(rename = "workspaceTag", default, skip_serializing_if = "Option::is_none")]
    pub workspace_tag: Option<Tag>,
}

impl TagItem {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`catalog_path`](Self#structfield.catalog_path).
    #[must_use]
    pub fn catalog_path(mut self, value: impl Into<CatalogPath>) -> Self {
        self.catalog_path = Some(value.into());
        self
    }
    /// Sets [`entity_id`](Self#structfield.entity_id).
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<i64>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets [`entity_name`](Self#structfield.entity_name).
    #[must_use]
    pub fn entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }
    /// Sets [`entity_type`](Self#structfield.entity_type).
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<TaggableEntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets [`node_type`](Self#structfield.node_type).
    #[must_use]
    pub fn node_type(mut self, value: impl Into<NodeType>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets [`workspace_tag`](Self#structfield.workspace_tag).
    #[must_use]
    pub fn workspace_tag(mut self, value: impl Into<Tag>) -> Self {
        self.workspace_tag = Some(value.into());
        self
    }
}

client_runtime::record! {
    TagItem default {
        "catalogPath" catalog_path, "entityId" entity_id OptionInteger, "entityName" entity_name, "entityType" entity_type,
        "nodeType" node_type, "tag" tag, "workspaceTag" workspace_tag,
    }
}

/// The things with a tag.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagItemList {
    /// The things.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<TagItem>>,
}

client_runtime::record! {
    TagItemList default {
        "tags" tags,
    }
}

/// A label on a thing, wrapped.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagItemResponse {
    /// The thing and the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<TagItem>,
}

client_runtime::record! {
    TagItemResponse default {
        "tag" tag,
    }
}

/// A page of tags.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagPage {
    /// Where this page stands in the list, and the cursor of the next one.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// On how many things each tag is, by the tag's id as text. Only when asked for.
    ///
    /// Evidence: **unverified** (Bigeye SDK 0.11.15 has a map of numbers; that its keys are ids of tags is inferred).
    #[serde(
        rename = "taggedItemCounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub tagged_item_counts: Option<BTreeMap<String, i64>>,
    /// The tags of this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

client_runtime::record! {
    TagPage default {
        "paginationInfo" pagination_info, "taggedItemCounts" tagged_item_counts, "tags" tags,
    }
}

/// One tag, wrapped.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagResponse {
    /// The tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
}

client_runtime::record! {
    TagResponse default {
        "tag" tag,
    }
}

client_runtime::open_enum! {
    /// What a list of tags is sorted by. `TAG_SORT_FIELD_UNSPECIFIED` leaves it to the server.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum TagSortField: str {
        /// `TAG_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "TAG_SORT_FIELD_UNSPECIFIED",
        /// `TAG_SORT_FIELD_NAME` on the wire.
        Name = "TAG_SORT_FIELD_NAME",
        /// `TAG_SORT_FIELD_COLOR` on the wire.
        Color = "TAG_SORT_FIELD_COLOR",
        /// `TAG_SORT_FIELD_UPDATED_AT` on the wire.
        UpdatedAt = "TAG_SORT_FIELD_UPDATED_AT",
    }
}

/// A tag to be made or changed, wrapped.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagWrite {
    /// The tag, with `name`, `colorHex` and `workspaceId`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<Tag>,
}

impl TagWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[must_use]
    pub fn tag(mut self, value: impl Into<Tag>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

client_runtime::record! {
    TagWrite default {
        "tag" tag,
    }
}

/// What became of labels on several things.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaggingBulkResult {
    /// The things for which it failed. Empty or absent when all went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<TaggingFailure>>,
    /// The things for which it worked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successes: Option<Vec<TagItem>>,
}

client_runtime::record! {
    TaggingBulkResult default {
        "failures" failures, "successes" successes,
    }
}

/// Things to put labels on, or to take labels off.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaggingBulkWrite {
    /// The things, each with its label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<TagItem>>,
}

impl TaggingBulkWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<TagItem>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    TaggingBulkWrite default {
        "tags" tags,
    }
}

/// A thing whose label could not be changed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaggingFailure {
    /// Why not, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The thing and the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<TagItem>,
}

client_runtime::record! {
    TaggingFailure default {
        "reason" reason, "tag" tag,
    }
}

/// A label on a thing, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaggingWrite {
    /// Whether the tag is made where it is missing.
    #[serde(
        rename = "createTagIfDoesNotExist",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub create_tag_if_does_not_exist: Option<bool>,
    /// The thing and the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<TagItem>,
}

impl TaggingWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`create_tag_if_does_not_exist`](Self#structfield.create_tag_if_does_not_exist).
    #[must_use]
    pub fn create_tag_if_does_not_exist(mut self, value: impl Into<bool>) -> Self {
        self.create_tag_if_does_not_exist = Some(value.into());
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[must_use]
    pub fn tag(mut self, value: impl Into<TagItem>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

client_runtime::record! {
    TaggingWrite default {
        "createTagIfDoesNotExist" create_tag_if_does_not_exist, "tag" tag,
    }
}

/// Which page of which tags is wanted. Everything is optional.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagsFetch {
    /// Whether the answer says on how many things each tag is.
    #[serde(
        rename = "getTaggedItemCounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub get_tagged_item_counts: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only tags that match this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<TagSortField>,
    /// The workspace to look into, unless the workspace header says so.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl TagsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`get_tagged_item_counts`](Self#structfield.get_tagged_item_counts).
    #[must_use]
    pub fn get_tagged_item_counts(mut self, value: impl Into<bool>) -> Self {
        self.get_tagged_item_counts = Some(value.into());
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
    pub fn sort_field(mut self, value: impl Into<TagSortField>) -> Self {
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
    TagsFetch default {
        "getTaggedItemCounts" get_tagged_item_counts, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "search" search, "sortDirection" sort_direction, "sortField" sort_field, "workspaceId" workspace_id OptionInteger,
    }
}

/// A label to take off a thing, wrapped.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UntaggingWrite {
    /// The thing and the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<TagItem>,
}

impl UntaggingWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[must_use]
    pub fn tag(mut self, value: impl Into<TagItem>) -> Self {
        self.tag = Some(value.into());
        self
    }
}

client_runtime::record! {
    UntaggingWrite default {
        "tag" tag,
    }
}
