// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `lineage`.

use std::collections::BTreeMap;
use serde::Serialize;
use serde_json::{Map, Value};
use super::{
    CatalogPath, CatalogSource, CustomNodeType, DataClass, DataNodeType, DataSensitivity,
    IntegrationPartner, RelationshipType, WarehouseType,
};

/// A node of the lineage as the v1 calls and the custom repositories have it: a table, a column, a report or something custom. `LineageNode` is its newer form.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataNode {
    /// Id of the company that it belongs to.
    #[serde(rename = "companyId", default, skip_serializing_if = "Option::is_none")]
    pub company_id: Option<i64>,
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
    /// Id of its custom node type.
    #[serde(
        rename = "customNodeTypeId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub custom_node_type_id: Option<i64>,
    /// Its id in the system that it comes from.
    #[serde(rename = "externalId", default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Id of the node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Id of the integration that it comes from.
    #[serde(rename = "integrationId", default, skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<i64>,
    /// Id of the thing that contains it.
    #[serde(
        rename = "nodeContainerEntityId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub node_container_entity_id: Option<i64>,
    /// Name of what contains it.
    #[serde(
        rename = "nodeContainerName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub node_container_name: Option<String>,
    /// Id of what it stands for, within its kind: the id of a table for a node of the kind `DATA_NODE_TYPE_TABLE`.
    #[serde(rename = "nodeEntityId", default, skip_serializing_if = "Option::is_none")]
    pub node_entity_id: Option<i64>,
    /// Name of the node.
    #[serde(rename = "nodeName", default, skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// What it stands for.
    #[serde(rename = "nodeType", default, skip_serializing_if = "Option::is_none")]
    pub node_type: Option<DataNodeType>,
    /// One of `warehouseType` and `integrationType` on the wire.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub source_type: Option<DataNodeSourceType>,
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
}

client_runtime::record! {
    DataNode default {
        "companyId" company_id OptionInteger, "createdAt" created_at SentAsText,
        "customNodeTypeId" custom_node_type_id SentAsText, "externalId" external_id, "id" id OptionInteger,
        "integrationId" integration_id OptionInteger, "nodeContainerEntityId" node_container_entity_id OptionInteger,
        "nodeContainerName" node_container_name, "nodeEntityId" node_entity_id OptionInteger, "nodeName" node_name,
        "nodeType" node_type, "updatedAt" updated_at SentAsText,
    } groups {
        source_type : "warehouseType" | "integrationType",
    }
}

/// A node of the lineage to be made by `createDataNode`.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataNodeCreate {
    /// Id of the thing that contains it.
    #[serde(
        rename = "nodeContainerEntityId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub node_container_entity_id: Option<i64>,
    /// Name of what contains it.
    #[serde(
        rename = "nodeContainerName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub node_container_name: Option<String>,
    /// Id of what it stands for, within its kind: the id of a table for a node of the kind `DATA_NODE_TYPE_TABLE`.
    #[serde(rename = "nodeEntityId", default, skip_serializing_if = "Option::is_none")]
    pub node_entity_id: Option<i64>,
    /// Name of the node.
    #[serde(rename = "nodeName", default, skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// What it stands for.
    #[serde(rename = "nodeType", default, skip_serializing_if = "Option::is_none")]
    pub node_type: Option<DataNodeType>,
    /// Whether Bigeye computes the lineage graph anew afterwards. Bigeye's MCP server sends true.
    #[serde(rename = "rebuildGraph", default, skip_serializing_if = "Option::is_none")]
    pub rebuild_graph: Option<bool>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl DataNodeCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`node_container_entity_id`](Self#structfield.node_container_entity_id).
    #[must_use]
    pub fn node_container_entity_id(mut self, value: impl Into<i64>) -> Self {
        self.node_container_entity_id = Some(value.into());
        self
    }
    /// Sets [`node_container_name`](Self#structfield.node_container_name).
    #[must_use]
    pub fn node_container_name(mut self, value: impl Into<String>) -> Self {
        self.node_container_name = Some(value.into());
        self
    }
    /// Sets [`node_entity_id`](Self#structfield.node_entity_id).
    #[must_use]
    pub fn node_entity_id(mut self, value: impl Into<i64>) -> Self {
        self.node_entity_id = Some(value.into());
        self
    }
    /// Sets [`node_name`](Self#structfield.node_name).
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets [`node_type`](Self#structfield.node_type).
    #[must_use]
    pub fn node_type(mut self, value: impl Into<DataNodeType>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets [`rebuild_graph`](Self#structfield.rebuild_graph).
    #[must_use]
    pub fn rebuild_graph(mut self, value: impl Into<bool>) -> Self {
        self.rebuild_graph = Some(value.into());
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
    DataNodeCreate default {
        "nodeContainerEntityId" node_container_entity_id OptionInteger, "nodeContainerName" node_container_name,
        "nodeEntityId" node_entity_id OptionInteger, "nodeName" node_name, "nodeType" node_type, "rebuildGraph" rebuild_graph,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// The nodes downstream of a node.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataNodeList {
    /// The nodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<DataNode>>,
}

client_runtime::record! {
    DataNodeList default {
        "nodes" nodes,
    }
}

/// The edges of a node.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataNodeRelationships {
    /// Edges to the nodes that its data goes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downstream: Option<Vec<LineageRelationship>>,
    /// Edges to the nodes that its data comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream: Option<Vec<LineageRelationship>>,
}

client_runtime::record! {
    DataNodeRelationships default {
        "downstream" downstream, "upstream" upstream,
    }
}

/// The edges that were deleted with `deleteDataNodeRelationships`.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DataNodeRelationshipsDeleted {
    /// The edges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted: Option<Vec<LineageRelationship>>,
}

client_runtime::record! {
    DataNodeRelationshipsDeleted default {
        "deleted" deleted,
    }
}

client_runtime::union! {
    /// What `DataNode` has of `warehouseType` and `integrationType`: one of them.
    #[non_exhaustive]
    pub enum DataNodeSourceType keyed {
        /// Kind of the database that it is in.
        ///
        /// `warehouseType` on the wire.
        WarehouseType(WarehouseType) = "warehouseType" as WarehouseType,
        /// Kind of the integration that it comes from.
        ///
        /// `integrationType` on the wire.
        IntegrationType(IntegrationPartner) = "integrationType" as IntegrationPartner,
    }
}

/// Which nodes downstream of a node are wanted.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DownstreamDataNodesFetch {
    /// Only nodes to which these filters apply. Their names are not documented.
    #[serde(
        rename = "applicableFilters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub applicable_filters: Option<Vec<String>>,
    /// Only these nodes: their ids.
    #[serde(rename = "nodeIdFilters", default, skip_serializing_if = "Option::is_none")]
    pub node_id_filters: Option<Vec<i64>>,
    /// Only nodes of these kinds.
    #[serde(
        rename = "nodeTypeFilters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub node_type_filters: Option<Vec<DataNodeType>>,
}

impl DownstreamDataNodesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`applicable_filters`](Self#structfield.applicable_filters).
    #[must_use]
    pub fn applicable_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.applicable_filters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`node_id_filters`](Self#structfield.node_id_filters).
    #[must_use]
    pub fn node_id_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.node_id_filters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`node_type_filters`](Self#structfield.node_type_filters).
    #[must_use]
    pub fn node_type_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataNodeType>>,
    ) -> Self {
        self.node_type_filters = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    DownstreamDataNodesFetch default {
        "applicableFilters" applicable_filters, "nodeIdFilters" node_id_filters OptionIntegers,
        "nodeTypeFilters" node_type_filters,
    }
}

client_runtime::open_enum! {
    /// Whether scans found sensitive data in a node.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum FindingState: str {
        /// `FINDING_STATE_UNSPECIFIED` on the wire.
        Unspecified = "FINDING_STATE_UNSPECIFIED",
        /// `FINDING_STATE_POSITIVE_FINDINGS` on the wire.
        PositiveFindings = "FINDING_STATE_POSITIVE_FINDINGS",
        /// `FINDING_STATE_NEGATIVE_FINDINGS_ONLY` on the wire.
        NegativeFindingsOnly = "FINDING_STATE_NEGATIVE_FINDINGS_ONLY",
        /// `FINDING_STATE_NEVER_BEEN_SCANNED` on the wire.
        NeverBeenScanned = "FINDING_STATE_NEVER_BEEN_SCANNED",
    }
}

client_runtime::open_enum! {
    /// Which way the lineage is followed. `UPSTREAM` is to where the data comes from, `DOWNSTREAM` to where it goes.
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum LineageDirection: str {
        /// `ALL` on the wire.
        All = "ALL",
        /// `UPSTREAM` on the wire.
        Upstream = "UPSTREAM",
        /// `DOWNSTREAM` on the wire.
        Downstream = "DOWNSTREAM",
    }
}

/// An edge of the lineage between two nodes.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageEdge {
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
    /// The node that the data goes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downstream: Option<LineageNode>,
    /// Id of the edge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What the edge means.
    #[serde(
        rename = "relationshipType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub relationship_type: Option<RelationshipType>,
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
    /// The node that the data comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream: Option<LineageNode>,
}

client_runtime::record! {
    LineageEdge default {
        "createdAt" created_at SentAsText, "downstream" downstream, "id" id OptionInteger, "relationshipType" relationship_type,
        "updatedAt" updated_at SentAsText, "upstream" upstream,
    }
}

/// Many edges to be made.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageEdgeBulkCreate {
    /// The edges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edges: Option<Vec<LineageEdgeCreate>>,
}

impl LineageEdgeBulkCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`edges`](Self#structfield.edges).
    #[must_use]
    pub fn edges(
        mut self,
        value: impl IntoIterator<Item = impl Into<LineageEdgeCreate>>,
    ) -> Self {
        self.edges = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    LineageEdgeBulkCreate default {
        "edges" edges,
    }
}

/// An edge between two nodes to be made.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageEdgeCreate {
    /// Id of the node that the data goes to.
    #[serde(
        rename = "downstreamDataNodeId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub downstream_data_node_id: Option<i64>,
    /// Whether Bigeye computes the lineage graph anew afterwards. Bigeye's MCP server sends true.
    #[serde(rename = "rebuildGraph", default, skip_serializing_if = "Option::is_none")]
    pub rebuild_graph: Option<bool>,
    /// What the edge means. Bigeye's MCP server sends `RELATIONSHIP_TYPE_LINEAGE`.
    #[serde(
        rename = "relationshipType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub relationship_type: Option<RelationshipType>,
    /// Id of the node that the data comes from.
    #[serde(
        rename = "upstreamDataNodeId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub upstream_data_node_id: Option<i64>,
}

impl LineageEdgeCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`downstream_data_node_id`](Self#structfield.downstream_data_node_id).
    #[must_use]
    pub fn downstream_data_node_id(mut self, value: impl Into<i64>) -> Self {
        self.downstream_data_node_id = Some(value.into());
        self
    }
    /// Sets [`rebuild_graph`](Self#structfield.rebuild_graph).
    #[must_use]
    pub fn rebuild_graph(mut self, value: impl Into<bool>) -> Self {
        self.rebuild_graph = Some(value.into());
        self
    }
    /// Sets [`relationship_type`](Self#structfield.relationship_type).
    #[must_use]
    pub fn relationship_type(mut self, value: impl Into<RelationshipType>) -> Self {
        self.relationship_type = Some(value.into());
        self
    }
    /// Sets [`upstream_data_node_id`](Self#structfield.upstream_data_node_id).
    #[must_use]
    pub fn upstream_data_node_id(mut self, value: impl Into<i64>) -> Self {
        self.upstream_data_node_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    LineageEdgeCreate default {
        "downstreamDataNodeId" downstream_data_node_id OptionInteger, "rebuildGraph" rebuild_graph,
        "relationshipType" relationship_type, "upstreamDataNodeId" upstream_data_node_id OptionInteger,
    }
}

/// The lineage around a node.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageGraph {
    /// The nodes, each under its id as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes: Option<BTreeMap<String, LineageGraphNode>>,
    /// Whether a part of the graph is missing.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "partialResponse",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub partial_response: Option<bool>,
}

client_runtime::record! {
    LineageGraph default {
        "nodes" nodes, "partialResponse" partial_response,
    }
}

/// An edge of a lineage graph.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageGraphEdge {
    /// Id of the node that the data goes to.
    #[serde(rename = "downstreamId", default, skip_serializing_if = "Option::is_none")]
    pub downstream_id: Option<i64>,
    /// What the edge means.
    #[serde(
        rename = "relationshipType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub relationship_type: Option<RelationshipType>,
    /// Id of the node that the data comes from.
    #[serde(rename = "upstreamId", default, skip_serializing_if = "Option::is_none")]
    pub upstream_id: Option<i64>,
}

client_runtime::record! {
    LineageGraphEdge default {
        "downstreamId" downstream_id OptionInteger, "relationshipType" relationship_type,
        "upstreamId" upstream_id OptionInteger,
    }
}

/// A node of a lineage graph, with its edges and what Bigeye knows about its state.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageGraphNode {
    /// Names of the filters that apply to it. They are not documented.
    #[serde(
        rename = "applicableFilters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub applicable_filters: Option<Vec<String>>,
    /// Its edges to the nodes that its data goes to.
    #[serde(
        rename = "downstreamEdges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub downstream_edges: Option<Vec<LineageGraphEdge>>,
    /// Whether scans found sensitive data in it. Only there while the view of sensitive data is on and there are results of scans.
    #[serde(rename = "findingState", default, skip_serializing_if = "Option::is_none")]
    pub finding_state: Option<FindingState>,
    /// Whether it lies downstream of the node that the graph was asked for.
    #[serde(rename = "isDownstream", default, skip_serializing_if = "Option::is_none")]
    pub is_downstream: Option<bool>,
    /// Whether it lies upstream of the node that the graph was asked for.
    #[serde(rename = "isUpstream", default, skip_serializing_if = "Option::is_none")]
    pub is_upstream: Option<bool>,
    /// Number of its issues.
    #[serde(rename = "issueCount", default, skip_serializing_if = "Option::is_none")]
    pub issue_count: Option<i64>,
    /// The node itself.
    #[serde(rename = "lineageNode", default, skip_serializing_if = "Option::is_none")]
    pub lineage_node: Option<LineageNode>,
    /// Highest sensitivity of the data classes found in it.
    #[serde(rename = "maxSensitivity", default, skip_serializing_if = "Option::is_none")]
    pub max_sensitivity: Option<DataSensitivity>,
    /// Number of its metrics.
    #[serde(rename = "metricCount", default, skip_serializing_if = "Option::is_none")]
    pub metric_count: Option<i64>,
    /// Data classes that were found in it.
    #[serde(
        rename = "positiveDataClasses",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub positive_data_classes: Option<Vec<DataClass>>,
    /// Score by which nodes are ranked. Its scale is not documented.
    #[serde(rename = "priorityScore", default, skip_serializing_if = "Option::is_none")]
    pub priority_score: Option<i64>,
    /// Data classes that a scan of a sample did not find in it.
    #[serde(
        rename = "sampledScanNegativeDataClasses",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sampled_scan_negative_data_classes: Option<Vec<DataClass>>,
    /// Its edges to the nodes that its data comes from.
    #[serde(rename = "upstreamEdges", default, skip_serializing_if = "Option::is_none")]
    pub upstream_edges: Option<Vec<LineageGraphEdge>>,
}

client_runtime::record! {
    LineageGraphNode default {
        "applicableFilters" applicable_filters, "downstreamEdges" downstream_edges, "findingState" finding_state,
        "isDownstream" is_downstream, "isUpstream" is_upstream, "issueCount" issue_count OptionInteger,
        "lineageNode" lineage_node, "maxSensitivity" max_sensitivity, "metricCount" metric_count OptionInteger,
        "positiveDataClasses" positive_data_classes, "priorityScore" priority_score OptionInteger,
        "sampledScanNegativeDataClasses" sampled_scan_negative_data_classes, "upstreamEdges" upstream_edges,
    }
}

/// A node of the lineage: a table, a column, a report or something custom.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageNode {
    /// Where it stands in the catalog.
    #[serde(rename = "catalogPath", default, skip_serializing_if = "Option::is_none")]
    pub catalog_path: Option<CatalogPath>,
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
    /// Its custom node type, for a node of a custom repository.
    #[serde(rename = "customNodeType", default, skip_serializing_if = "Option::is_none")]
    pub custom_node_type: Option<CustomNodeType>,
    /// Id of the node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Id of what it stands for, within its kind: the id of a table for a node of the kind `DATA_NODE_TYPE_TABLE`.
    #[serde(rename = "nodeEntityId", default, skip_serializing_if = "Option::is_none")]
    pub node_entity_id: Option<i64>,
    /// Name of the node.
    #[serde(rename = "nodeName", default, skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// What it stands for.
    #[serde(rename = "nodeType", default, skip_serializing_if = "Option::is_none")]
    pub node_type: Option<DataNodeType>,
    /// The source or integration that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<CatalogSource>,
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
    /// Whether its source is reached through an agent.
    #[serde(rename = "usesAgent", default, skip_serializing_if = "Option::is_none")]
    pub uses_agent: Option<bool>,
}

client_runtime::record! {
    LineageNode default {
        "catalogPath" catalog_path, "createdAt" created_at SentAsText, "customNodeType" custom_node_type, "id" id OptionInteger,
        "nodeEntityId" node_entity_id OptionInteger, "nodeName" node_name, "nodeType" node_type, "source" source,
        "updatedAt" updated_at SentAsText, "usesAgent" uses_agent,
    }
}

/// Many nodes to be made.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageNodeBulkCreate {
    /// The nodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<LineageNodeCreate>>,
}

impl LineageNodeBulkCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`nodes`](Self#structfield.nodes).
    #[must_use]
    pub fn nodes(
        mut self,
        value: impl IntoIterator<Item = impl Into<LineageNodeCreate>>,
    ) -> Self {
        self.nodes = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    LineageNodeBulkCreate default {
        "nodes" nodes,
    }
}

/// A custom node of the lineage to be made.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageNodeCreate {
    /// Id of its custom node type, for a node of a custom repository.
    #[serde(
        rename = "customNodeTypeId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub custom_node_type_id: Option<i64>,
    /// Id of the custom repository that it goes into.
    #[serde(
        rename = "customRepositoryId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub custom_repository_id: Option<i64>,
    /// Its id in the system that it comes from.
    #[serde(rename = "externalId", default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Address of the picture that is shown for it.
    #[serde(rename = "iconUrl", default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// Id of the thing that contains it.
    #[serde(
        rename = "nodeContainerEntityId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub node_container_entity_id: Option<i64>,
    /// Name of the node that contains it.
    #[serde(
        rename = "nodeContainerName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub node_container_name: Option<String>,
    /// Id of what it stands for, within its kind: the id of a table for a node of the kind `DATA_NODE_TYPE_TABLE`.
    #[serde(rename = "nodeEntityId", default, skip_serializing_if = "Option::is_none")]
    pub node_entity_id: Option<i64>,
    /// Name of the node.
    #[serde(rename = "nodeName", default, skip_serializing_if = "Option::is_none")]
    pub node_name: Option<String>,
    /// What it stands for: `DATA_NODE_TYPE_CUSTOM` for something of your own, `DATA_NODE_TYPE_CUSTOM_ENTRY` for a leaf below it.
    #[serde(rename = "nodeType", default, skip_serializing_if = "Option::is_none")]
    pub node_type: Option<DataNodeType>,
    /// Whether Bigeye computes the lineage graph anew afterwards. Bigeye's MCP server sends true.
    #[serde(rename = "rebuildGraph", default, skip_serializing_if = "Option::is_none")]
    pub rebuild_graph: Option<bool>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl LineageNodeCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`custom_node_type_id`](Self#structfield.custom_node_type_id).
    #[must_use]
    pub fn custom_node_type_id(mut self, value: impl Into<i64>) -> Self {
        self.custom_node_type_id = Some(value.into());
        self
    }
    /// Sets [`custom_repository_id`](Self#structfield.custom_repository_id).
    #[must_use]
    pub fn custom_repository_id(mut self, value: impl Into<i64>) -> Self {
        self.custom_repository_id = Some(value.into());
        self
    }
    /// Sets [`external_id`](Self#structfield.external_id).
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`icon_url`](Self#structfield.icon_url).
    #[must_use]
    pub fn icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }
    /// Sets [`node_container_entity_id`](Self#structfield.node_container_entity_id).
    #[must_use]
    pub fn node_container_entity_id(mut self, value: impl Into<i64>) -> Self {
        self.node_container_entity_id = Some(value.into());
        self
    }
    /// Sets [`node_container_name`](Self#structfield.node_container_name).
    #[must_use]
    pub fn node_container_name(mut self, value: impl Into<String>) -> Self {
        self.node_container_name = Some(value.into());
        self
    }
    /// Sets [`node_entity_id`](Self#structfield.node_entity_id).
    #[must_use]
    pub fn node_entity_id(mut self, value: impl Into<i64>) -> Self {
        self.node_entity_id = Some(value.into());
        self
    }
    /// Sets [`node_name`](Self#structfield.node_name).
    #[must_use]
    pub fn node_name(mut self, value: impl Into<String>) -> Self {
        self.node_name = Some(value.into());
        self
    }
    /// Sets [`node_type`](Self#structfield.node_type).
    #[must_use]
    pub fn node_type(mut self, value: impl Into<DataNodeType>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets [`rebuild_graph`](Self#structfield.rebuild_graph).
    #[must_use]
    pub fn rebuild_graph(mut self, value: impl Into<bool>) -> Self {
        self.rebuild_graph = Some(value.into());
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
    LineageNodeCreate default {
        "customNodeTypeId" custom_node_type_id SentAsText, "customRepositoryId" custom_repository_id OptionInteger,
        "externalId" external_id, "iconUrl" icon_url, "nodeContainerEntityId" node_container_entity_id OptionInteger,
        "nodeContainerName" node_container_name, "nodeEntityId" node_entity_id OptionInteger, "nodeName" node_name,
        "nodeType" node_type, "rebuildGraph" rebuild_graph, "workspaceId" workspace_id OptionInteger,
    }
}

/// Nodes of the lineage.
///
/// Evidence: **unverified** (Bigeye's MCP server reads `nodes`).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageNodeList {
    /// The nodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nodes: Option<Vec<LineageNode>>,
}

client_runtime::record! {
    LineageNodeList default {
        "nodes" nodes,
    }
}

client_runtime::union! {
    /// An answer whose form is not known, as it is.
    ///
    /// Evidence: **unverified** (Bigeye's MCP server hands the answer on unread).
    #[non_exhaustive]
    pub enum LineageRaw {
        /// An object whose members are not known.
        ///
        /// Evidence: **unverified** (Bigeye's MCP server hands the answer on unread).
        Object(Map<String, Value>) = object,
        /// A value of JSON kind array.
        Array(Vec<Map<String, Value>>) = array,
    }
}

/// An edge of the lineage between two nodes, as the v1 calls and the custom repositories have it. `LineageEdge` is its newer form.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageRelationship {
    /// Id of the company that it belongs to.
    #[serde(rename = "companyId", default, skip_serializing_if = "Option::is_none")]
    pub company_id: Option<i64>,
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
    /// The node that the data goes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downstream: Option<DataNode>,
    /// Id of the edge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
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
    /// The node that the data comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream: Option<DataNode>,
}

client_runtime::record! {
    LineageRelationship default {
        "companyId" company_id OptionInteger, "createdAt" created_at SentAsText, "downstream" downstream, "id" id OptionInteger,
        "updatedAt" updated_at SentAsText, "upstream" upstream,
    }
}

/// An edge between two nodes to be made by `createLineageRelationship`.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageRelationshipCreate {
    /// Id of the node that the data goes to.
    #[serde(
        rename = "downstreamDataNodeId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub downstream_data_node_id: Option<i64>,
    /// Id of the node that the data comes from.
    #[serde(
        rename = "upstreamDataNodeId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub upstream_data_node_id: Option<i64>,
}

impl LineageRelationshipCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`downstream_data_node_id`](Self#structfield.downstream_data_node_id).
    #[must_use]
    pub fn downstream_data_node_id(mut self, value: impl Into<i64>) -> Self {
        self.downstream_data_node_id = Some(value.into());
        self
    }
    /// Sets [`upstream_data_node_id`](Self#structfield.upstream_data_node_id).
    #[must_use]
    pub fn upstream_data_node_id(mut self, value: impl Into<i64>) -> Self {
        self.upstream_data_node_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    LineageRelationshipCreate default {
        "downstreamDataNodeId" downstream_data_node_id OptionInteger, "upstreamDataNodeId" upstream_data_node_id OptionInteger,
    }
}

/// What to look for in the lineage.
///
/// Evidence: read in the vendor's own code (Bigeye's MCP server sends all three; LineageSearchRequest of Bigeye SDK 0.11.15 has no workspaceId).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageSearch {
    /// Largest number of results. Bigeye's MCP server sends 100; what holds when it is left out is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A name, or names from the source down with slashes between them: `SNOWFLAKE/SALES/ORDERS`. `*` stands for any text, as in `*/ORDERS` or `CUSTOMER*`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Id of the workspace to look into.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl LineageSearch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`limit`](Self#structfield.limit).
    #[must_use]
    pub fn limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
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
    LineageSearch default {
        "limit" limit OptionInteger, "search" search, "workspaceId" workspace_id OptionInteger,
    }
}

/// The nodes that a search of the lineage found.
///
/// Evidence: **unverified** (LineageSearchResponse of Bigeye SDK 0.11.15, matched to the call by its name).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageSearchResult {
    /// The nodes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<LineageNode>>,
}

client_runtime::record! {
    LineageSearchResult default {
        "results" results,
    }
}
