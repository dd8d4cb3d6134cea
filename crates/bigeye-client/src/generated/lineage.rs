// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `lineage`.

use client_runtime::{Download, Error, Response, Waiter, codegen};
use client_runtime::codegen::{Accept, Call, JobState, Method, Operation, Phase};
use super::{Client, builder, types};

/// # lineage
///
/// Where data comes from and goes to.
impl Client {
    /// Create many custom edges.
    ///
    /// What could not be made is listed in the answer.
    ///
    /// `POST /api/v2/lineage/edges/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn bulk_create_lineage_edges(&self) -> builder::BulkCreateLineageEdges {
        builder::BulkCreateLineageEdges {
            call: Call::new(&self.core, &BULK_CREATE_LINEAGE_EDGES),
        }
    }
    /// Create many custom nodes of the lineage.
    ///
    /// What could not be made is listed in the answer.
    ///
    /// `POST /api/v2/lineage/nodes/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn bulk_create_lineage_nodes(&self) -> builder::BulkCreateLineageNodes {
        builder::BulkCreateLineageNodes {
            call: Call::new(&self.core, &BULK_CREATE_LINEAGE_NODES),
        }
    }
    /// Create a node of the lineage (v1).
    ///
    /// `createLineageNode` is the newer call and takes more.
    ///
    /// `POST /api/v1/lineage/nodes`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_data_node(&self) -> builder::CreateDataNode {
        builder::CreateDataNode {
            call: Call::new(&self.core, &CREATE_DATA_NODE),
        }
    }
    /// Create a custom edge between two nodes.
    ///
    /// `POST /api/v2/lineage/edges`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `body`.
    pub fn create_lineage_edge(&self) -> builder::CreateLineageEdge {
        builder::CreateLineageEdge {
            call: Call::new(&self.core, &CREATE_LINEAGE_EDGE),
        }
    }
    /// Create a custom node of the lineage.
    ///
    /// `POST /api/v2/lineage/nodes`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `body`.
    pub fn create_lineage_node(&self) -> builder::CreateLineageNode {
        builder::CreateLineageNode {
            call: Call::new(&self.core, &CREATE_LINEAGE_NODE),
        }
    }
    /// Create an edge between two nodes (v1).
    ///
    /// `createLineageEdge` is the newer call and takes the kind of the edge.
    ///
    /// `POST /api/v1/lineage/relationships`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_lineage_relationship(&self) -> builder::CreateLineageRelationship {
        builder::CreateLineageRelationship {
            call: Call::new(&self.core, &CREATE_LINEAGE_RELATIONSHIP),
        }
    }
    /// Delete a node of the lineage (v1).
    ///
    /// `DELETE /api/v1/lineage/nodes/{dataNodeId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `data_node_id`.
    pub fn delete_data_node(&self) -> builder::DeleteDataNode {
        builder::DeleteDataNode {
            call: Call::new(&self.core, &DELETE_DATA_NODE),
        }
    }
    /// Delete all edges of a node.
    ///
    /// The node itself stays.
    ///
    /// `DELETE /api/v1/lineage/nodes/{dataNodeId}/relationships`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `data_node_id`.
    pub fn delete_data_node_relationships(
        &self,
    ) -> builder::DeleteDataNodeRelationships {
        builder::DeleteDataNodeRelationships {
            call: Call::new(&self.core, &DELETE_DATA_NODE_RELATIONSHIPS),
        }
    }
    /// Delete a custom edge.
    ///
    /// `DELETE /api/v2/lineage/edges/{edgeId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye's MCP server).
    ///
    /// Required: `edge_id`.
    pub fn delete_lineage_edge(&self) -> builder::DeleteLineageEdge {
        builder::DeleteLineageEdge {
            call: Call::new(&self.core, &DELETE_LINEAGE_EDGE),
        }
    }
    /// Delete a custom node of the lineage.
    ///
    /// `DELETE /api/v2/lineage/nodes/{dataNodeId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `data_node_id`.
    pub fn delete_lineage_node(&self) -> builder::DeleteLineageNode {
        builder::DeleteLineageNode {
            call: Call::new(&self.core, &DELETE_LINEAGE_NODE),
        }
    }
    /// Delete an edge of the lineage (v1).
    ///
    /// `DELETE /api/v1/lineage/relationships/{lineageRelationshipId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `lineage_relationship_id`.
    pub fn delete_lineage_relationship(&self) -> builder::DeleteLineageRelationship {
        builder::DeleteLineageRelationship {
            call: Call::new(&self.core, &DELETE_LINEAGE_RELATIONSHIP),
        }
    }
    /// Export the edges around a node as CSV.
    ///
    /// Its columns are not documented. A large graph takes long.
    ///
    /// `GET /api/v2/lineage/nodes/{dataNodeId}/graph/edges/csv`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `data_node_id`.
    pub fn export_lineage_graph_edges(&self) -> builder::ExportLineageGraphEdges {
        builder::ExportLineageGraphEdges {
            call: Call::new(&self.core, &EXPORT_LINEAGE_GRAPH_EDGES),
        }
    }
    /// Export the nodes around a node as CSV.
    ///
    /// Its columns are not documented. A large graph takes long.
    ///
    /// `GET /api/v2/lineage/nodes/{dataNodeId}/graph/nodes/csv`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `data_node_id`.
    pub fn export_lineage_graph_nodes(&self) -> builder::ExportLineageGraphNodes {
        builder::ExportLineageGraphNodes {
            call: Call::new(&self.core, &EXPORT_LINEAGE_GRAPH_NODES),
        }
    }
    /// List the nodes downstream of a node.
    ///
    /// All at once, without pages.
    ///
    /// `POST /api/v1/lineage/nodes/{dataNodeId}/downstream/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `data_node_id`.
    pub fn fetch_downstream_data_nodes(&self) -> builder::FetchDownstreamDataNodes {
        let mut call = Call::new(&self.core, &FETCH_DOWNSTREAM_DATA_NODES);
        call.json(&types::DownstreamDataNodesFetch::new());
        builder::FetchDownstreamDataNodes {
            call,
        }
    }
    /// Get one node of the lineage (v1).
    ///
    /// `getLineageNode` is the newer call; it answers with another form of the same node.
    ///
    /// `GET /api/v1/lineage/nodes/{dataNodeId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `data_node_id`.
    pub fn get_data_node(&self) -> builder::GetDataNode {
        builder::GetDataNode {
            call: Call::new(&self.core, &GET_DATA_NODE),
        }
    }
    /// Get one edge of the lineage.
    ///
    /// `GET /api/v2/lineage/edges/{edgeId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `edge_id`.
    pub fn get_lineage_edge(&self) -> builder::GetLineageEdge {
        builder::GetLineageEdge {
            call: Call::new(&self.core, &GET_LINEAGE_EDGE),
        }
    }
    /// Get the lineage around a node.
    ///
    /// Nodes and edges, with the counts of issues and metrics of each node. A large graph takes long: Bigeye's own client allows 120 seconds, and tries again after 429, 500, 502, 503 and 504: a 500 often means that the server ran out of time.
    ///
    /// `GET /api/v2/lineage/nodes/{dataNodeId}/graph`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `data_node_id`.
    pub fn get_lineage_graph(&self) -> builder::GetLineageGraph {
        builder::GetLineageGraph {
            call: Call::new(&self.core, &GET_LINEAGE_GRAPH),
        }
    }
    /// Get one node of the lineage.
    ///
    /// `GET /api/v2/lineage/nodes/{dataNodeId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `data_node_id`.
    pub fn get_lineage_node(&self) -> builder::GetLineageNode {
        builder::GetLineageNode {
            call: Call::new(&self.core, &GET_LINEAGE_NODE),
        }
    }
    /// Get one edge of the lineage (v1).
    ///
    /// `GET /api/v1/lineage/relationships/{lineageRelationshipId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `lineage_relationship_id`.
    pub fn get_lineage_relationship(&self) -> builder::GetLineageRelationship {
        builder::GetLineageRelationship {
            call: Call::new(&self.core, &GET_LINEAGE_RELATIONSHIP),
        }
    }
    /// Get how far a lineage workflow is.
    ///
    /// Not in the published documents: Bigeye's own client asks here, every ten seconds. `getWorkflowStatus` is the published call for workflows; whether it knows those of the lineage is not documented. `WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE` is an end too: some of the work was done and some failed.
    ///
    /// `GET /api/v1/lineage/status/{workflowId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `workflow_id`.
    pub fn get_lineage_workflow_status(&self) -> builder::GetLineageWorkflowStatus {
        builder::GetLineageWorkflowStatus {
            call: Call::new(&self.core, &GET_LINEAGE_WORKFLOW_STATUS),
        }
    }
    /// List the edges of a node.
    ///
    /// `GET /api/v1/lineage/nodes/{dataNodeId}/relationships`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `data_node_id`.
    pub fn list_data_node_relationships(&self) -> builder::ListDataNodeRelationships {
        builder::ListDataNodeRelationships {
            call: Call::new(&self.core, &LIST_DATA_NODE_RELATIONSHIPS),
        }
    }
    /// List the nodes that stand for an entity.
    ///
    /// Perhaps not there: Bigeye's MCP server, which is the only one known to call it, is prepared for 404.
    ///
    /// `GET /api/v2/lineage/nodes/entity/{entityId}`
    ///
    /// Evidence: **unverified** (Bigeye's MCP server).
    ///
    /// Required: `entity_id`.
    pub fn list_entity_lineage_nodes(&self) -> builder::ListEntityLineageNodes {
        builder::ListEntityLineageNodes {
            call: Call::new(&self.core, &LIST_ENTITY_LINEAGE_NODES),
        }
    }
    /// List the edges of a node, if the server can.
    ///
    /// Perhaps not there: Bigeye's MCP server, which is the only one known to call it, says so itself. `getLineageGraph` with a depth of 1 has the edges too.
    ///
    /// `GET /api/v2/lineage/nodes/{dataNodeId}/edges`
    ///
    /// Evidence: **unverified** (Bigeye's MCP server).
    ///
    /// Required: `data_node_id`.
    pub fn list_lineage_node_edges(&self) -> builder::ListLineageNodeEdges {
        builder::ListLineageNodeEdges {
            call: Call::new(&self.core, &LIST_LINEAGE_NODE_EDGES),
        }
    }
    /// List the issues of a node.
    ///
    /// Not in the published documents. Bigeye's MCP server calls it; the form of its answer is not known.
    ///
    /// `GET /api/v2/lineage/nodes/{dataNodeId}/issues`
    ///
    /// Evidence: read in the vendor's own code (Bigeye's MCP server).
    ///
    /// Required: `data_node_id`.
    pub fn list_lineage_node_issues(&self) -> builder::ListLineageNodeIssues {
        builder::ListLineageNodeIssues {
            call: Call::new(&self.core, &LIST_LINEAGE_NODE_ISSUES),
        }
    }
    /// List the issues upstream of a node.
    ///
    /// Meant for reports of a BI tool. Not in the published documents: Bigeye's MCP server calls it; the form of its answer is not known.
    ///
    /// `GET /api/v2/lineage/nodes/{dataNodeId}/upstream-issues`
    ///
    /// Evidence: read in the vendor's own code (Bigeye's MCP server).
    ///
    /// Required: `data_node_id`.
    pub fn list_upstream_issues(&self) -> builder::ListUpstreamIssues {
        builder::ListUpstreamIssues {
            call: Call::new(&self.core, &LIST_UPSTREAM_ISSUES),
        }
    }
    /// List the kinds of metrics that fit upstream of a node.
    ///
    /// Not in the published documents. Bigeye's MCP server calls it; the form of its answer is not known.
    ///
    /// `GET /api/v2/lineage/nodes/{dataNodeId}/upstream-applicable-metric-types`
    ///
    /// Evidence: **unverified** (Bigeye's MCP server).
    ///
    /// Required: `data_node_id`.
    pub fn list_upstream_metric_types(&self) -> builder::ListUpstreamMetricTypes {
        builder::ListUpstreamMetricTypes {
            call: Call::new(&self.core, &LIST_UPSTREAM_METRIC_TYPES),
        }
    }
    /// Start to collect the lineage of an integration.
    ///
    /// Answers at once. Wait for the end with `getLineageWorkflowStatus`.
    ///
    /// `POST /api/v1/lineage/integrations/{integrationId}/lineage/workflow`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document, with the id and the kind of the workflow only; the status is declared because Bigeye SDK 0.11.15 reads one in the answer of queueSourceLineage).
    ///
    /// Required: `integration_id`.
    pub fn queue_integration_lineage(&self) -> builder::QueueIntegrationLineage {
        builder::QueueIntegrationLineage {
            call: Call::new(&self.core, &QUEUE_INTEGRATION_LINEAGE),
        }
    }
    /// Start to collect the lineage of a source.
    ///
    /// Answers at once. Wait for the end with `getLineageWorkflowStatus`. According to Bigeye's own client, for some databases this only makes the edges of containment, from the source to its tables and columns.
    ///
    /// `POST /api/v1/lineage/sources/{sourceId}/lineage/workflow`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 reads status and id of the workflow; the published document has the id and the kind only).
    ///
    /// Required: `source_id`.
    pub fn queue_source_lineage(&self) -> builder::QueueSourceLineage {
        builder::QueueSourceLineage {
            call: Call::new(&self.core, &QUEUE_SOURCE_LINEAGE),
        }
    }
    /// Search the lineage by names or by a path.
    ///
    /// Not in the published documents: Bigeye's MCP server calls it. All results at once, up to `limit`. See `search` for the form of a path.
    ///
    /// `POST /api/v2/lineage/search`
    ///
    /// Evidence: read in the vendor's own code (Bigeye's MCP server; the form of the answer is matched by name).
    pub fn search_lineage(&self) -> builder::SearchLineage {
        let mut call = Call::new(&self.core, &SEARCH_LINEAGE);
        call.json(&types::LineageSearch::new());
        builder::SearchLineage { call }
    }
    /// Find nodes of the lineage by name.
    ///
    /// Perhaps not there: Bigeye's MCP server, which is the only one known to call it, is prepared for 404. `searchLineage` is the better documented search.
    ///
    /// `GET /api/v2/lineage/nodes/search`
    ///
    /// Evidence: **unverified** (Bigeye's MCP server).
    ///
    /// Required: `node_name`.
    pub fn search_lineage_nodes(&self) -> builder::SearchLineageNodes {
        builder::SearchLineageNodes {
            call: Call::new(&self.core, &SEARCH_LINEAGE_NODES),
        }
    }
}

pub(crate) static BULK_CREATE_LINEAGE_EDGES: Operation = Operation {
    id: "bulkCreateLineageEdges",
    method: Method::POST,
    path: "/api/v2/lineage/edges/bulk",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_create_lineage_edges`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkCreateLineageEdges {
    pub(crate) call: Call,
}

impl BulkCreateLineageEdges {
    /// The body.
    pub fn body(mut self, value: impl Into<types::LineageEdgeBulkCreate>) -> Self {
        self.call.json::<types::LineageEdgeBulkCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static BULK_CREATE_LINEAGE_NODES: Operation = Operation {
    id: "bulkCreateLineageNodes",
    method: Method::POST,
    path: "/api/v2/lineage/nodes/bulk",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_create_lineage_nodes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkCreateLineageNodes {
    pub(crate) call: Call,
}

impl BulkCreateLineageNodes {
    /// The body.
    pub fn body(mut self, value: impl Into<types::LineageNodeBulkCreate>) -> Self {
        self.call.json::<types::LineageNodeBulkCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_DATA_NODE: Operation = Operation {
    id: "createDataNode",
    method: Method::POST,
    path: "/api/v1/lineage/nodes",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_data_node`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataNode {
    pub(crate) call: Call,
}

impl CreateDataNode {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DataNodeCreate>) -> Self {
        self.call.json::<types::DataNodeCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataNode>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_LINEAGE_EDGE: Operation = Operation {
    id: "createLineageEdge",
    method: Method::POST,
    path: "/api/v2/lineage/edges",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_lineage_edge`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLineageEdge {
    pub(crate) call: Call,
}

impl CreateLineageEdge {
    /// The body.
    pub fn body(mut self, value: impl Into<types::LineageEdgeCreate>) -> Self {
        self.call.json::<types::LineageEdgeCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageEdge>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_LINEAGE_NODE: Operation = Operation {
    id: "createLineageNode",
    method: Method::POST,
    path: "/api/v2/lineage/nodes",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_lineage_node`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLineageNode {
    pub(crate) call: Call,
}

impl CreateLineageNode {
    /// The body.
    pub fn body(mut self, value: impl Into<types::LineageNodeCreate>) -> Self {
        self.call.json::<types::LineageNodeCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageNode>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_LINEAGE_RELATIONSHIP: Operation = Operation {
    id: "createLineageRelationship",
    method: Method::POST,
    path: "/api/v1/lineage/relationships",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_lineage_relationship`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLineageRelationship {
    pub(crate) call: Call,
}

impl CreateLineageRelationship {
    /// The body.
    pub fn body(mut self, value: impl Into<types::LineageRelationshipCreate>) -> Self {
        self.call.json::<types::LineageRelationshipCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageRelationship>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_DATA_NODE: Operation = Operation {
    id: "deleteDataNode",
    method: Method::DELETE,
    path: "/api/v1/lineage/nodes/{dataNodeId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_data_node`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDataNode {
    pub(crate) call: Call,
}

impl DeleteDataNode {
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static DELETE_DATA_NODE_RELATIONSHIPS: Operation = Operation {
    id: "deleteDataNodeRelationships",
    method: Method::DELETE,
    path: "/api/v1/lineage/nodes/{dataNodeId}/relationships",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_data_node_relationships`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDataNodeRelationships {
    pub(crate) call: Call,
}

impl DeleteDataNodeRelationships {
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::DataNodeRelationshipsDeleted>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_LINEAGE_EDGE: Operation = Operation {
    id: "deleteLineageEdge",
    method: Method::DELETE,
    path: "/api/v2/lineage/edges/{edgeId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_lineage_edge`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLineageEdge {
    pub(crate) call: Call,
}

impl DeleteLineageEdge {
    /// Id of the edge.
    ///
    /// Path parameter `edgeId`.
    pub fn edge_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("edgeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static DELETE_LINEAGE_NODE: Operation = Operation {
    id: "deleteLineageNode",
    method: Method::DELETE,
    path: "/api/v2/lineage/nodes/{dataNodeId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_lineage_node`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLineageNode {
    pub(crate) call: Call,
}

impl DeleteLineageNode {
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static DELETE_LINEAGE_RELATIONSHIP: Operation = Operation {
    id: "deleteLineageRelationship",
    method: Method::DELETE,
    path: "/api/v1/lineage/relationships/{lineageRelationshipId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_lineage_relationship`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLineageRelationship {
    pub(crate) call: Call,
}

impl DeleteLineageRelationship {
    /// Id of the edge.
    ///
    /// Path parameter `lineageRelationshipId`.
    pub fn lineage_relationship_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("lineageRelationshipId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static EXPORT_LINEAGE_GRAPH_EDGES: Operation = Operation {
    id: "exportLineageGraphEdges",
    method: Method::GET,
    path: "/api/v2/lineage/nodes/{dataNodeId}/graph/edges/csv",
    safe: true,
    authenticate: true,
    accept: Accept::BytesOf("text/csv"),
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::export_lineage_graph_edges`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportLineageGraphEdges {
    pub(crate) call: Call,
}

impl ExportLineageGraphEdges {
    /// Which way to go from the node. Bigeye's own client always sends it.
    ///
    /// Query parameter `direction`.
    pub fn direction(mut self, value: impl TryInto<types::LineageDirection>) -> Self {
        self.call.query::<types::LineageDirection>("direction", value);
        self
    }
    /// False leaves out the nodes of ETL operators. Bigeye's own client always sends it.
    ///
    /// Query parameter `showEtl`.
    pub fn show_etl(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("showEtl", value);
        self
    }
    /// How many steps to follow the lineage at most. Left out, it is the largest depth that the server is set up for.
    ///
    /// Query parameter `depth`.
    pub fn depth(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("depth", value);
        self
    }
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static EXPORT_LINEAGE_GRAPH_NODES: Operation = Operation {
    id: "exportLineageGraphNodes",
    method: Method::GET,
    path: "/api/v2/lineage/nodes/{dataNodeId}/graph/nodes/csv",
    safe: true,
    authenticate: true,
    accept: Accept::BytesOf("text/csv"),
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::export_lineage_graph_nodes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportLineageGraphNodes {
    pub(crate) call: Call,
}

impl ExportLineageGraphNodes {
    /// Which way to go from the node. Bigeye's own client always sends it.
    ///
    /// Query parameter `direction`.
    pub fn direction(mut self, value: impl TryInto<types::LineageDirection>) -> Self {
        self.call.query::<types::LineageDirection>("direction", value);
        self
    }
    /// False leaves out the nodes of ETL operators. Bigeye's own client always sends it.
    ///
    /// Query parameter `showEtl`.
    pub fn show_etl(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("showEtl", value);
        self
    }
    /// How many steps to follow the lineage at most. Left out, it is the largest depth that the server is set up for.
    ///
    /// Query parameter `depth`.
    pub fn depth(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("depth", value);
        self
    }
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static FETCH_DOWNSTREAM_DATA_NODES: Operation = Operation {
    id: "fetchDownstreamDataNodes",
    method: Method::POST,
    path: "/api/v1/lineage/nodes/{dataNodeId}/downstream/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_downstream_data_nodes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchDownstreamDataNodes {
    pub(crate) call: Call,
}

impl FetchDownstreamDataNodes {
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DownstreamDataNodesFetch>) -> Self {
        self.call.json::<types::DownstreamDataNodesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataNodeList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_DATA_NODE: Operation = Operation {
    id: "getDataNode",
    method: Method::GET,
    path: "/api/v1/lineage/nodes/{dataNodeId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_data_node`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDataNode {
    pub(crate) call: Call,
}

impl GetDataNode {
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataNode>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_LINEAGE_EDGE: Operation = Operation {
    id: "getLineageEdge",
    method: Method::GET,
    path: "/api/v2/lineage/edges/{edgeId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_lineage_edge`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLineageEdge {
    pub(crate) call: Call,
}

impl GetLineageEdge {
    /// Id of the edge.
    ///
    /// Path parameter `edgeId`.
    pub fn edge_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("edgeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageEdge>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_LINEAGE_GRAPH: Operation = Operation {
    id: "getLineageGraph",
    method: Method::GET,
    path: "/api/v2/lineage/nodes/{dataNodeId}/graph",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_lineage_graph`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLineageGraph {
    pub(crate) call: Call,
}

impl GetLineageGraph {
    /// How many steps to follow the lineage at most. Left out, it is the largest depth that the server is set up for.
    ///
    /// Query parameter `depth`.
    pub fn depth(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("depth", value);
        self
    }
    /// Which way to go from the node. The server takes `ALL` when it is left out. Bigeye's own client also sends the names in small letters.
    ///
    /// Query parameter `direction`.
    pub fn direction(mut self, value: impl TryInto<types::LineageDirection>) -> Self {
        self.call.query::<types::LineageDirection>("direction", value);
        self
    }
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageGraph>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_LINEAGE_NODE: Operation = Operation {
    id: "getLineageNode",
    method: Method::GET,
    path: "/api/v2/lineage/nodes/{dataNodeId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_lineage_node`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLineageNode {
    pub(crate) call: Call,
}

impl GetLineageNode {
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageNode>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_LINEAGE_RELATIONSHIP: Operation = Operation {
    id: "getLineageRelationship",
    method: Method::GET,
    path: "/api/v1/lineage/relationships/{lineageRelationshipId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_lineage_relationship`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLineageRelationship {
    pub(crate) call: Call,
}

impl GetLineageRelationship {
    /// Id of the edge.
    ///
    /// Path parameter `lineageRelationshipId`.
    pub fn lineage_relationship_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("lineageRelationshipId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageRelationship>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_LINEAGE_WORKFLOW_STATUS: Operation = Operation {
    id: "getLineageWorkflowStatus",
    method: Method::GET,
    path: "/api/v1/lineage/status/{workflowId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_lineage_workflow_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLineageWorkflowStatus {
    pub(crate) call: Call,
}

impl GetLineageWorkflowStatus {
    /// Id of the workflow, from the call that queued it.
    ///
    /// Path parameter `workflowId`.
    pub fn workflow_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("workflowId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkflowStatus>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::WorkflowStatus> {
        codegen::wait(self.call, get_lineage_workflow_status_state)
    }
}

pub(crate) fn get_lineage_workflow_status_state(
    job: &types::WorkflowStatus,
) -> JobState {
    let status: String = job
        .status
        .as_ref()
        .map(|value| value.as_str().to_owned())
        .unwrap_or_default();
    let phase = match status.as_str() {
        "WORKFLOW_PROCESSING_STATUS_COMPLETED"
        | "WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE" => Phase::Done,
        "WORKFLOW_PROCESSING_STATUS_FAILED" | "WORKFLOW_PROCESSING_STATUS_TIMED_OUT" => {
            Phase::Failed
        }
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: None,
        message: None,
        task: None,
    }
}

pub(crate) static LIST_DATA_NODE_RELATIONSHIPS: Operation = Operation {
    id: "listDataNodeRelationships",
    method: Method::GET,
    path: "/api/v1/lineage/nodes/{dataNodeId}/relationships",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_data_node_relationships`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDataNodeRelationships {
    pub(crate) call: Call,
}

impl ListDataNodeRelationships {
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataNodeRelationships>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ENTITY_LINEAGE_NODES: Operation = Operation {
    id: "listEntityLineageNodes",
    method: Method::GET,
    path: "/api/v2/lineage/nodes/entity/{entityId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_entity_lineage_nodes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEntityLineageNodes {
    pub(crate) call: Call,
}

impl ListEntityLineageNodes {
    /// Id of what the node stands for, such as the id of a table.
    ///
    /// Path parameter `entityId`.
    pub fn entity_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("entityId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageNodeList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_LINEAGE_NODE_EDGES: Operation = Operation {
    id: "listLineageNodeEdges",
    method: Method::GET,
    path: "/api/v2/lineage/nodes/{dataNodeId}/edges",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_lineage_node_edges`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLineageNodeEdges {
    pub(crate) call: Call,
}

impl ListLineageNodeEdges {
    /// Which way to look: Bigeye's MCP server sends `both` unless told otherwise, and `upstream` or `downstream`. Not the values of `getLineageGraph`.
    ///
    /// Query parameter `direction`.
    pub fn direction(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("direction", value);
        self
    }
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageRaw>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_LINEAGE_NODE_ISSUES: Operation = Operation {
    id: "listLineageNodeIssues",
    method: Method::GET,
    path: "/api/v2/lineage/nodes/{dataNodeId}/issues",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_lineage_node_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLineageNodeIssues {
    pub(crate) call: Call,
}

impl ListLineageNodeIssues {
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageRaw>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_UPSTREAM_ISSUES: Operation = Operation {
    id: "listUpstreamIssues",
    method: Method::GET,
    path: "/api/v2/lineage/nodes/{dataNodeId}/upstream-issues",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_upstream_issues`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUpstreamIssues {
    pub(crate) call: Call,
}

impl ListUpstreamIssues {
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageRaw>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_UPSTREAM_METRIC_TYPES: Operation = Operation {
    id: "listUpstreamMetricTypes",
    method: Method::GET,
    path: "/api/v2/lineage/nodes/{dataNodeId}/upstream-applicable-metric-types",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_upstream_metric_types`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUpstreamMetricTypes {
    pub(crate) call: Call,
}

impl ListUpstreamMetricTypes {
    /// Id of the node.
    ///
    /// Path parameter `dataNodeId`.
    pub fn data_node_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dataNodeId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageRaw>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static QUEUE_INTEGRATION_LINEAGE: Operation = Operation {
    id: "queueIntegrationLineage",
    method: Method::POST,
    path: "/api/v1/lineage/integrations/{integrationId}/lineage/workflow",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::queue_integration_lineage`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueIntegrationLineage {
    pub(crate) call: Call,
}

impl QueueIntegrationLineage {
    /// Id of the integration.
    ///
    /// Path parameter `integrationId`.
    pub fn integration_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("integrationId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkflowStatus>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_lineage_workflow_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::WorkflowStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::WorkflowStatus| {
                let mut poll = Call::new(
                    core,
                    &super::lineage::GET_LINEAGE_WORKFLOW_STATUS,
                );
                let workflow_id = started
                    .workflow_id
                    .as_ref()
                    .map(|value| value.to_string())
                    .ok_or_else(|| codegen::missing(
                        "queueIntegrationLineage",
                        "workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::lineage::get_lineage_workflow_status_state,
        )
    }
}

pub(crate) static QUEUE_SOURCE_LINEAGE: Operation = Operation {
    id: "queueSourceLineage",
    method: Method::POST,
    path: "/api/v1/lineage/sources/{sourceId}/lineage/workflow",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::queue_source_lineage`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueSourceLineage {
    pub(crate) call: Call,
}

impl QueueSourceLineage {
    /// Id of the source.
    ///
    /// Path parameter `sourceId`.
    pub fn source_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("sourceId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkflowStatus>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_lineage_workflow_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::WorkflowStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::WorkflowStatus| {
                let mut poll = Call::new(
                    core,
                    &super::lineage::GET_LINEAGE_WORKFLOW_STATUS,
                );
                let workflow_id = started
                    .workflow_id
                    .as_ref()
                    .map(|value| value.to_string())
                    .ok_or_else(|| codegen::missing(
                        "queueSourceLineage",
                        "workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::lineage::get_lineage_workflow_status_state,
        )
    }
}

pub(crate) static SEARCH_LINEAGE: Operation = Operation {
    id: "searchLineage",
    method: Method::POST,
    path: "/api/v2/lineage/search",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::search_lineage`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchLineage {
    pub(crate) call: Call,
}

impl SearchLineage {
    /// The body.
    pub fn body(mut self, value: impl Into<types::LineageSearch>) -> Self {
        self.call.json::<types::LineageSearch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageSearchResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SEARCH_LINEAGE_NODES: Operation = Operation {
    id: "searchLineageNodes",
    method: Method::GET,
    path: "/api/v2/lineage/nodes/search",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &["nodeName"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::search_lineage_nodes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchLineageNodes {
    pub(crate) call: Call,
}

impl SearchLineageNodes {
    /// The name, or a part of it. The server puts wildcards around it: send none. Bigeye's MCP server sends capital letters.
    ///
    /// Query parameter `nodeName`.
    pub fn node_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("nodeName", value);
        self
    }
    /// Only nodes of this kind.
    ///
    /// Query parameter `nodeType`.
    pub fn node_type(mut self, value: impl TryInto<types::DataNodeType>) -> Self {
        self.call.query::<types::DataNodeType>("nodeType", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageNodeList>, Error> {
        self.call.send_json().await
    }
}
