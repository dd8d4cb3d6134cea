//! Lineage.

use anyhow::Result;
use bigeye_client::types::LineageDirection;
use serde_json::json;

use super::steps::{Steps, WORKSPACE, at, number, sent, text};

impl Steps {
    pub(super) async fn create_lineage_nodes(&mut self) -> Result<String> {
        for name in ["report", "dashboard"] {
            let node = sent!(self.client, create_lineage_node() LineageNodeCreate {
                "nodeName": name,
                "nodeType": "DATA_NODE_TYPE_CUSTOM",
                "nodeContainerName": "reports",
                "workspaceId": WORKSPACE,
            });
            self.keep(name, at(&node, "/id")?);
        }
        Ok("created".to_owned())
    }

    pub(super) async fn create_a_lineage_edge(&mut self) -> Result<String> {
        sent!(self.client, create_lineage_edge() LineageEdgeCreate {
            "upstreamDataNodeId": self.id("report")?,
            "downstreamDataNodeId": self.id("dashboard")?,
            "relationshipType": "RELATIONSHIP_TYPE_LINEAGE",
        });
        Ok("created".to_owned())
    }

    pub(super) async fn create_many_of_lineage(&mut self) -> Result<String> {
        sent!(self.client, bulk_create_lineage_nodes() LineageNodeBulkCreate {"nodes": [{
            "nodeName": "sheet",
            "nodeType": "DATA_NODE_TYPE_CUSTOM",
            "nodeContainerName": "reports",
            "workspaceId": WORKSPACE,
        }]});
        sent!(self.client, bulk_create_lineage_edges() LineageEdgeBulkCreate {"edges": [{
            "upstreamDataNodeId": self.id("report")?,
            "downstreamDataNodeId": self.id("dashboard")?,
            "relationshipType": "RELATIONSHIP_TYPE_CONTAINMENT",
        }]});
        Ok("created".to_owned())
    }

    pub(super) async fn read_a_lineage_node(&mut self) -> Result<String> {
        let id = self.id("report")?;
        let node = sent!(self.client, get_lineage_node(data_node_id: id));
        text(&node, "/nodeName")
    }

    pub(super) async fn lineage_graph(&mut self) -> Result<String> {
        let graph = self.client.get_lineage_graph();
        let graph = graph.data_node_id(self.id("report")?).depth(3);
        let graph = graph.direction(LineageDirection::Downstream).send().await?;
        let nodes = graph.nodes.as_ref().map_or(0, |nodes| nodes.len());
        Ok(nodes.to_string())
    }

    pub(super) async fn lineage_as_csv(&mut self) -> Result<String> {
        let id = self.id("report")?;
        let nodes = self.client.export_lineage_graph_nodes().data_node_id(id);
        let nodes = nodes.direction(LineageDirection::All).show_etl(false);
        let nodes = nodes.send().await?.text().await?;
        let edges = self.client.export_lineage_graph_edges().data_node_id(id);
        let edges = edges.direction(LineageDirection::Upstream).show_etl(true);
        let edges = edges.depth(2).send().await?.text().await?;
        let lines = |text: &str| text.trim().lines().count();
        Ok(format!("{} {}", lines(&nodes), lines(&edges)))
    }

    pub(super) async fn what_is_upstream(&mut self) -> Result<String> {
        let graph = self.client.get_lineage_graph();
        let graph = graph.data_node_id(self.id("dashboard")?).depth(2);
        // the SDK writes it in small letters here
        let direction = LineageDirection::from("upstream");
        let graph = graph.direction(direction).send().await?;
        let nodes = graph.nodes.as_ref().map_or(0, |nodes| nodes.len());
        Ok(nodes.to_string())
    }

    pub(super) async fn collect_the_lineage(&mut self) -> Result<String> {
        let warehouse = self.id("warehouse")?;
        sent!(self.client, queue_source_lineage(source_id: warehouse));
        Ok("queued".to_owned())
    }

    pub(super) async fn search_lineage(&mut self) -> Result<String> {
        sent!(self.client, search_index() SearchRequest {
            "search": "orders",
            "limit": 20,
            "types": [{"dataNodeType": "DATA_NODE_TYPE_TABLE"}],
        });
        Ok("searched".to_owned())
    }

    pub(super) async fn delete_lineage_nodes(&mut self) -> Result<String> {
        for name in ["report", "dashboard"] {
            let id = self.id(name)?;
            sent!(self.client, delete_lineage_node(data_node_id: id));
        }
        Ok("gone".to_owned())
    }

    /// The older form.
    pub(super) async fn relate_data_nodes(&mut self) -> Result<String> {
        let mut nodes = Vec::new();
        for table in ["table", "other table"] {
            let wanted =
                json!({"nodeType": "DATA_NODE_TYPE_TABLE", "nodeEntityId": self.id(table)?});
            let node = sent!(self.client, create_data_node() DataNodeCreate (wanted));
            nodes.push(number(&node, "/id")?);
        }
        let (node, other) = (nodes[0], nodes[1]);
        let relation = sent!(self.client, create_lineage_relationship() LineageRelationshipCreate {
            "upstreamDataNodeId": node,
            "downstreamDataNodeId": other,
        });
        let relation = number(&relation, "/id")?;
        sent!(self.client, get_data_node(data_node_id: node));
        sent!(self.client, list_data_node_relationships(data_node_id: node));
        sent!(self.client, delete_lineage_relationship(lineage_relationship_id: relation));
        sent!(self.client, delete_data_node_relationships(data_node_id: node));
        sent!(self.client, delete_data_node(data_node_id: node));
        sent!(self.client, delete_data_node(data_node_id: other));
        Ok("related".to_owned())
    }
}
