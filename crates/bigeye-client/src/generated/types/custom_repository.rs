// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `custom_repository`.

use serde::Serialize;
use super::{
    CatalogAttribute, CustomIntegrationType, DataNode, DataNodeType, EntityInfo,
    LineageRelationship, PaginationInfo, RelationshipType, SortDirection, WorkflowRun,
};

/// A place for the nodes and edges of a system that Bigeye does not know by itself.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRepository {
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Id of the custom repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The custom integration type that it is of. In a request its `id` is enough.
    #[serde(
        rename = "integrationType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_type: Option<CustomIntegrationType>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the workspace that it belongs to.
    #[serde(
        rename = "workspaceId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub workspace_id: Option<i64>,
}

impl CustomRepository {
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
    /// Sets [`integration_type`](Self#structfield.integration_type).
    #[must_use]
    pub fn integration_type(mut self, value: impl Into<CustomIntegrationType>) -> Self {
        self.integration_type = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    CustomRepository default {
        "entityInfo" entity_info, "id" id OptionInteger, "integrationType" integration_type, "name" name,
        "workspaceId" workspace_id SentAsText,
    }
}

/// Which edges of a custom repository are wanted.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRepositoryEdgesFetch {
    /// Whether nodes come with `externalId` and `customNodeTypeId`. Bigeye's own client asks for them.
    #[serde(
        rename = "includeNodeIdentity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_node_identity: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// What the edges are sorted by.
    #[serde(rename = "sortBy", default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<LineageRelationshipSortField>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
}

impl CustomRepositoryEdgesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`include_node_identity`](Self#structfield.include_node_identity).
    #[must_use]
    pub fn include_node_identity(mut self, value: impl Into<bool>) -> Self {
        self.include_node_identity = Some(value.into());
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
    /// Sets [`sort_by`](Self#structfield.sort_by).
    #[must_use]
    pub fn sort_by(mut self, value: impl Into<LineageRelationshipSortField>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomRepositoryEdgesFetch default {
        "includeNodeIdentity" include_node_identity, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "sortBy" sort_by, "sortDirection" sort_direction,
    }
}

/// The custom repositories that the user can see.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRepositoryList {
    /// The custom repositories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repositories: Option<Vec<CustomRepository>>,
}

client_runtime::record! {
    CustomRepositoryList default {
        "repositories" repositories,
    }
}

/// Which nodes of a custom repository are wanted.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRepositoryNodesFetch {
    /// Whether nodes come with `externalId` and `customNodeTypeId`. Bigeye's own client asks for them.
    #[serde(
        rename = "includeNodeIdentity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_node_identity: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// What the nodes are sorted by.
    #[serde(rename = "sortBy", default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<DataNodeSortField>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
}

impl CustomRepositoryNodesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`include_node_identity`](Self#structfield.include_node_identity).
    #[must_use]
    pub fn include_node_identity(mut self, value: impl Into<bool>) -> Self {
        self.include_node_identity = Some(value.into());
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
    /// Sets [`sort_by`](Self#structfield.sort_by).
    #[must_use]
    pub fn sort_by(mut self, value: impl Into<DataNodeSortField>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomRepositoryNodesFetch default {
        "includeNodeIdentity" include_node_identity, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "sortBy" sort_by, "sortDirection" sort_direction,
    }
}

/// The state that a custom repository shall have.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRepositorySync {
    /// Whether nodes and edges are deleted that the repository has and the body does not. Left out, they are deleted: send `false` to keep them.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15, which always sends it for this reason).
    #[serde(rename = "cleanupStale", default, skip_serializing_if = "Option::is_none")]
    pub cleanup_stale: Option<bool>,
    /// Id of the custom repository.
    #[serde(
        rename = "customRepositoryId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub custom_repository_id: Option<i64>,
    /// Its edges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edges: Option<Vec<CustomRepositorySyncEdge>>,
    /// Its nodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<CustomRepositorySyncNode>>,
    /// Id of the user in whose name the sync runs.
    #[serde(rename = "userId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl CustomRepositorySync {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`cleanup_stale`](Self#structfield.cleanup_stale).
    #[must_use]
    pub fn cleanup_stale(mut self, value: impl Into<bool>) -> Self {
        self.cleanup_stale = Some(value.into());
        self
    }
    /// Sets [`custom_repository_id`](Self#structfield.custom_repository_id).
    #[must_use]
    pub fn custom_repository_id(mut self, value: impl Into<i64>) -> Self {
        self.custom_repository_id = Some(value.into());
        self
    }
    /// Sets [`edges`](Self#structfield.edges).
    #[must_use]
    pub fn edges(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomRepositorySyncEdge>>,
    ) -> Self {
        self.edges = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`nodes`](Self#structfield.nodes).
    #[must_use]
    pub fn nodes(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomRepositorySyncNode>>,
    ) -> Self {
        self.nodes = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
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
    CustomRepositorySync default {
        "cleanupStale" cleanup_stale, "customRepositoryId" custom_repository_id OptionInteger, "edges" edges, "nodes" nodes,
        "userId" user_id OptionInteger, "workspaceId" workspace_id OptionInteger,
    }
}

/// An edge that a custom repository shall have. Each end is given by its external id, or looked up.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRepositorySyncEdge {
    /// One of `downstreamExternalId` and `downstreamNode` on the wire.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub downstream: Option<CustomRepositorySyncEdgeDownstream>,
    /// What the edge means.
    #[serde(
        rename = "relationshipType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub relationship_type: Option<RelationshipType>,
    /// One of `upstreamExternalId` and `upstreamNode` on the wire.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub upstream: Option<CustomRepositorySyncEdgeUpstream>,
}

impl CustomRepositorySyncEdge {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`downstream`](Self#structfield.downstream).
    #[must_use]
    pub fn downstream(
        mut self,
        value: impl Into<CustomRepositorySyncEdgeDownstream>,
    ) -> Self {
        self.downstream = Some(value.into());
        self
    }
    /// Sets [`relationship_type`](Self#structfield.relationship_type).
    #[must_use]
    pub fn relationship_type(mut self, value: impl Into<RelationshipType>) -> Self {
        self.relationship_type = Some(value.into());
        self
    }
    /// Sets [`upstream`](Self#structfield.upstream).
    #[must_use]
    pub fn upstream(
        mut self,
        value: impl Into<CustomRepositorySyncEdgeUpstream>,
    ) -> Self {
        self.upstream = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomRepositorySyncEdge default {
        "relationshipType" relationship_type,
    } groups {
        downstream : "downstreamExternalId" | "downstreamNode", upstream : "upstreamExternalId" | "upstreamNode",
    }
}

client_runtime::union! {
    /// What `CustomRepositorySyncEdge` has of `downstreamExternalId` and `downstreamNode`: one of them.
    #[non_exhaustive]
    pub enum CustomRepositorySyncEdgeDownstream keyed {
        /// External id of the node that the data goes to, in this repository.
        ///
        /// `downstreamExternalId` on the wire.
        DownstreamExternalId(String) = "downstreamExternalId" as String,
        /// The node that the data goes to, to be looked up.
        ///
        /// `downstreamNode` on the wire.
        DownstreamNode(
            CustomRepositorySyncNodeLookup,
        ) = "downstreamNode" as CustomRepositorySyncNodeLookup,
    }
}

client_runtime::union! {
    /// What `CustomRepositorySyncEdge` has of `upstreamExternalId` and `upstreamNode`: one of them.
    #[non_exhaustive]
    pub enum CustomRepositorySyncEdgeUpstream keyed {
        /// External id of the node that the data comes from, in this repository.
        ///
        /// `upstreamExternalId` on the wire.
        UpstreamExternalId(String) = "upstreamExternalId" as String,
        /// The node that the data comes from, to be looked up.
        ///
        /// `upstreamNode` on the wire.
        UpstreamNode(
            CustomRepositorySyncNodeLookup,
        ) = "upstreamNode" as CustomRepositorySyncNodeLookup,
    }
}

/// A node that a custom repository shall have.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRepositorySyncNode {
    /// Its catalog attributes. Left out, they stay as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<CatalogAttribute>>,
    /// External id of the node of this repository that contains it. Not beside `containerNode`.
    #[serde(
        rename = "containerExternalId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub container_external_id: Option<String>,
    /// The node of the catalog that contains it, such as a table, to be looked up: for a container that is not in this repository. Bigeye makes an edge of containment. Not beside `containerExternalId`.
    #[serde(rename = "containerNode", default, skip_serializing_if = "Option::is_none")]
    pub container_node: Option<CustomRepositorySyncNodeLookup>,
    /// Id of its custom node type.
    #[serde(
        rename = "customNodeTypeId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub custom_node_type_id: Option<i64>,
    /// Its id in the system that it comes from. By it Bigeye finds the node again; the sync can't do without.
    #[serde(rename = "externalId", default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Whether all its attributes shall be taken away. An empty list can not be told from one that was left out.
    #[serde(
        rename = "isAttributesEmpty",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_attributes_empty: Option<bool>,
    /// Name of the node.
    #[serde(rename = "nodeName", default, skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
}

impl CustomRepositorySyncNode {
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
    /// Sets [`container_external_id`](Self#structfield.container_external_id).
    #[must_use]
    pub fn container_external_id(mut self, value: impl Into<String>) -> Self {
        self.container_external_id = Some(value.into());
        self
    }
    /// Sets [`container_node`](Self#structfield.container_node).
    #[must_use]
    pub fn container_node(
        mut self,
        value: impl Into<CustomRepositorySyncNodeLookup>,
    ) -> Self {
        self.container_node = Some(value.into());
        self
    }
    /// Sets [`custom_node_type_id`](Self#structfield.custom_node_type_id).
    #[must_use]
    pub fn custom_node_type_id(mut self, value: impl Into<i64>) -> Self {
        self.custom_node_type_id = Some(value.into());
        self
    }
    /// Sets [`external_id`](Self#structfield.external_id).
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`is_attributes_empty`](Self#structfield.is_attributes_empty).
    #[must_use]
    pub fn is_attributes_empty(mut self, value: impl Into<bool>) -> Self {
        self.is_attributes_empty = Some(value.into());
        self
    }
    /// Sets [`node_name`](Self#structfield.node_name).
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomRepositorySyncNode default {
        "attributes" attributes, "containerExternalId" container_external_id, "containerNode" container_node,
        "customNodeTypeId" custom_node_type_id SentAsText, "externalId" external_id, "isAttributesEmpty" is_attributes_empty,
        "nodeName" node_name,
    }
}

/// Says which node of the catalog is meant, by its id or by its names.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRepositorySyncNodeLookup {
    /// Its UID in MetaCenter.
    #[serde(rename = "metacenterUid", default, skip_serializing_if = "Option::is_none")]
    pub metacenter_uid: Option<String>,
    /// Name of what contains it.
    #[serde(
        rename = "nodeContainerName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub node_container_name: Option<String>,
    /// Id of the node.
    #[serde(rename = "nodeId", default, skip_serializing_if = "Option::is_none")]
    pub node_id: Option<i64>,
    /// Name of the node.
    #[serde(rename = "nodeName", default, skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// Id of the source that it is in.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
    /// What the node stands for.
    #[serde(rename = "sourceNodeType", default, skip_serializing_if = "Option::is_none")]
    pub source_node_type: Option<DataNodeType>,
}

impl CustomRepositorySyncNodeLookup {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`metacenter_uid`](Self#structfield.metacenter_uid).
    #[must_use]
    pub fn metacenter_uid(mut self, value: impl Into<String>) -> Self {
        self.metacenter_uid = Some(value.into());
        self
    }
    /// Sets [`node_container_name`](Self#structfield.node_container_name).
    #[must_use]
    pub fn node_container_name(mut self, value: impl Into<String>) -> Self {
        self.node_container_name = Some(value.into());
        self
    }
    /// Sets [`node_id`](Self#structfield.node_id).
    #[must_use]
    pub fn node_id(mut self, value: impl Into<i64>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets [`node_name`](Self#structfield.node_name).
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets [`source_id`](Self#structfield.source_id).
    #[must_use]
    pub fn source_id(mut self, value: impl Into<i64>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets [`source_node_type`](Self#structfield.source_node_type).
    #[must_use]
    pub fn source_node_type(mut self, value: impl Into<DataNodeType>) -> Self {
        self.source_node_type = Some(value.into());
        self
    }
}

client_runtime::record! {
    CustomRepositorySyncNodeLookup default {
        "metacenterUid" metacenter_uid, "nodeContainerName" node_container_name, "nodeId" node_id OptionInteger,
        "nodeName" node_name, "sourceId" source_id OptionInteger, "sourceNodeType" source_node_type,
    }
}

/// The workflow that works on a custom repository.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15, CustomRepositorySyncResponse and CustomRepositoryDeleteResponse).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CustomRepositoryWorkflow {
    /// Id of the workflow.
    #[serde(rename = "workflowV2Id", default, skip_serializing_if = "Option::is_none")]
    pub workflow_v2_id: Option<WorkflowRun>,
}

client_runtime::record! {
    CustomRepositoryWorkflow default {
        "workflowV2Id" workflow_v2_id,
    }
}

/// A page of the nodes of a custom repository.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataNodePage {
    /// The nodes.
    #[serde(rename = "dataNodes", default, skip_serializing_if = "Option::is_none")]
    pub data_nodes: Option<Vec<DataNode>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    DataNodePage default {
        "dataNodes" data_nodes, "paginationInfo" pagination_info,
    }
}

client_runtime::open_enum! {
    /// What the nodes of a custom repository are sorted by. `DATA_NODE_SORT_FIELD_UNSPECIFIED` leaves it to the server.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum DataNodeSortField: str {
        /// `DATA_NODE_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "DATA_NODE_SORT_FIELD_UNSPECIFIED",
        /// `DATA_NODE_SORT_FIELD_NAME` on the wire.
        Name = "DATA_NODE_SORT_FIELD_NAME",
        /// `DATA_NODE_SORT_FIELD_UPDATED_AT` on the wire.
        UpdatedAt = "DATA_NODE_SORT_FIELD_UPDATED_AT",
    }
}

/// A page of the edges of a custom repository.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageRelationshipPage {
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// The edges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<LineageRelationship>>,
}

client_runtime::record! {
    LineageRelationshipPage default {
        "paginationInfo" pagination_info, "relationships" relationships,
    }
}

client_runtime::open_enum! {
    /// What the edges of a custom repository are sorted by. `LINEAGE_RELATIONSHIP_SORT_FIELD_UNSPECIFIED` leaves it to the server.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum LineageRelationshipSortField: str {
        /// `LINEAGE_RELATIONSHIP_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "LINEAGE_RELATIONSHIP_SORT_FIELD_UNSPECIFIED",
        /// `LINEAGE_RELATIONSHIP_SORT_FIELD_UPSTREAM_ID` on the wire.
        UpstreamId = "LINEAGE_RELATIONSHIP_SORT_FIELD_UPSTREAM_ID",
        /// `LINEAGE_RELATIONSHIP_SORT_FIELD_UPDATED_AT` on the wire.
        UpdatedAt = "LINEAGE_RELATIONSHIP_SORT_FIELD_UPDATED_AT",
    }
}
