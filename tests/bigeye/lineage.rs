//! The lineage: nodes and edges are made and read, and followed as a graph.

use bigeye_client::Client;
use bigeye_client::types::{LineageEdgeBulkCreate, LineageEdgeCreate, LineageNodeCreate};
use serde_json::{Value, json};

use crate::Bigeye;
use crate::json_of::{body, shown};

async fn node(client: &Client, name: &str) -> i64 {
    let node =
        json!({"nodeType": "DATA_NODE_TYPE_CUSTOM", "nodeName": name, "nodeContainerName": "Jobs"});
    let made = client
        .create_lineage_node()
        .body(body::<LineageNodeCreate>(node))
        .send()
        .await
        .unwrap();
    shown(&*made)["id"].as_i64().unwrap()
}

async fn edge(client: &Client, up: i64, down: i64) -> i64 {
    let edge = json!({"upstreamDataNodeId": up, "downstreamDataNodeId": down});
    let made = client
        .create_lineage_edge()
        .body(body::<LineageEdgeCreate>(edge))
        .send()
        .await
        .unwrap();
    shown(&*made)["id"].as_i64().unwrap()
}

async fn graph(client: &Client, node: i64, direction: &str, depth: i64) -> Value {
    let graph = client.get_lineage_graph().data_node_id(node);
    let graph = graph
        .direction(direction)
        .depth(depth)
        .send()
        .await
        .unwrap();
    shown(&*graph)["nodes"].clone()
}

fn ids(nodes: &Value) -> Vec<&str> {
    nodes
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[tokio::test]
async fn a_graph_follows_the_edges_in_one_direction_and_so_many_steps() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let (a, b, c) = (
        node(&client, "a").await,
        node(&client, "b").await,
        node(&client, "c").await,
    );
    edge(&client, a, b).await;
    edge(&client, b, c).await;
    let (ta, tb, tc) = (a.to_string(), b.to_string(), c.to_string());
    assert_eq!(ids(&graph(&client, b, "ALL", 9).await), [&ta, &tb, &tc]);
    assert_eq!(ids(&graph(&client, b, "UPSTREAM", 9).await), [&ta, &tb]);
    assert_eq!(ids(&graph(&client, a, "DOWNSTREAM", 1).await), [&ta, &tb]);
    let nodes = graph(&client, b, "ALL", 9).await;
    assert_eq!(nodes[&tb]["upstreamEdges"][0]["upstreamId"], a);
    assert_eq!(nodes[&tb]["downstreamEdges"][0]["downstreamId"], c);
    assert_eq!(nodes[&ta]["isUpstream"], true);
    assert_eq!(nodes[&ta]["lineageNode"]["nodeName"], "a");
}

#[tokio::test]
async fn a_graph_is_exported_as_csv_with_a_line_for_each_node_and_each_edge() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let (a, b) = (
        node(&client, "a, \"the\" first").await,
        node(&client, "b").await,
    );
    edge(&client, a, b).await;
    let nodes = client
        .export_lineage_graph_nodes()
        .data_node_id(a)
        .send()
        .await
        .unwrap();
    let nodes = nodes.text().await.unwrap();
    let expected = format!(
        "id,nodeName,nodeType,nodeContainerName\n\
         {a},\"a, \"\"the\"\" first\",DATA_NODE_TYPE_CUSTOM,Jobs\n{b},b,DATA_NODE_TYPE_CUSTOM,Jobs\n"
    );
    assert_eq!(nodes, expected);
    let edges = client
        .export_lineage_graph_edges()
        .data_node_id(a)
        .send()
        .await
        .unwrap();
    let edges = edges.text().await.unwrap();
    let expected =
        format!("upstreamId,downstreamId,relationshipType\n{a},{b},RELATIONSHIP_TYPE_LINEAGE\n");
    assert_eq!(edges, expected);
}

#[tokio::test]
async fn the_older_calls_show_the_same_nodes_and_edges() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let (a, b) = (node(&client, "a").await, node(&client, "b").await);
    let id = edge(&client, a, b).await;
    let older = client.get_data_node().data_node_id(a).send().await.unwrap();
    assert_eq!(shown(&*older)["nodeContainerName"], "Jobs");
    let around = client
        .list_data_node_relationships()
        .data_node_id(a)
        .send()
        .await
        .unwrap();
    let around = shown(&*around);
    assert_eq!(around["downstream"][0]["id"], id);
    assert_eq!(around["downstream"][0]["downstream"]["nodeName"], "b");
    assert_eq!(around["upstream"], json!([]));
    let gone = client
        .delete_data_node_relationships()
        .data_node_id(a)
        .send()
        .await
        .unwrap();
    assert_eq!(shown(&*gone)["deleted"][0]["id"], id);
    let error = client
        .get_lineage_edge()
        .edge_id(id)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_node_goes_with_its_edges() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let (a, b) = (node(&client, "a").await, node(&client, "b").await);
    let id = edge(&client, a, b).await;
    client
        .delete_lineage_node()
        .data_node_id(b)
        .send()
        .await
        .unwrap();
    let error = client
        .get_lineage_edge()
        .edge_id(id)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn edges_made_in_bulk_say_which_could_not_be_made() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let (a, b) = (node(&client, "a").await, node(&client, "b").await);
    let edges = json!({"edges": [
        {"upstreamDataNodeId": a, "downstreamDataNodeId": b},
        {"upstreamDataNodeId": a, "downstreamDataNodeId": 999_999},
    ]});
    let made = client
        .bulk_create_lineage_edges()
        .body(body::<LineageEdgeBulkCreate>(edges))
        .send()
        .await
        .unwrap();
    let made = shown(&*made);
    assert_eq!(made["successfulIds"].as_array().unwrap().len(), 1);
    assert_eq!(made["failedUpdates"][0]["reason"], "Node 999999 not found");
}

#[tokio::test]
async fn nodes_are_found_by_name_and_by_what_they_stand_for() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let found = client
        .search_lineage_nodes()
        .node_name("orders")
        .send()
        .await
        .unwrap();
    let table = shown(&*found)["nodes"][0].clone();
    assert_eq!(table["nodeType"], "DATA_NODE_TYPE_TABLE");
    let entity = table["nodeEntityId"].as_i64().unwrap();
    let same = client
        .list_entity_lineage_nodes()
        .entity_id(entity)
        .send()
        .await
        .unwrap();
    assert_eq!(shown(&*same)["nodes"], json!([table]));
}
