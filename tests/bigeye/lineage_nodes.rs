//! Custom nodes and edges of the lineage: made, read, found, deleted.

use bigeye_client::Client;
use bigeye_client::types::{
    LineageEdgeCreate, LineageNodeBulkCreate, LineageNodeCreate, LineageSearch, RelationshipType,
};
use serde_json::{Value, json};
use vendor_simulator::bigeye;

use crate::Bigeye;
use crate::json_of::{body, shown};

/// Makes a node for each name; their ids in the same order.
async fn nodes(client: &Client, names: &[&str]) -> Vec<i64> {
    let nodes: Vec<Value> = names
        .iter()
        .map(|name| {
            json!({
                "nodeType": "DATA_NODE_TYPE_CUSTOM",
                "nodeName": name,
                "nodeContainerName": "Jobs",
            })
        })
        .collect();
    let made = client
        .bulk_create_lineage_nodes()
        .body(body::<LineageNodeBulkCreate>(json!({"nodes": nodes})));
    let made = made.send().await.unwrap().into_inner();
    assert_eq!(made.failed_updates, Some(vec![]));
    made.successful_ids.unwrap()
}

async fn edges_of(client: &Client, node: i64, direction: &str) -> Vec<i64> {
    let edges = client.list_lineage_node_edges().data_node_id(node);
    let edges = shown(&*edges.direction(direction).send().await.unwrap());
    let edges = edges["edges"].as_array().unwrap();
    edges
        .iter()
        .map(|edge| edge["id"].as_i64().unwrap())
        .collect()
}

#[tokio::test]
async fn nodes_made_in_bulk_are_read_one_by_one_until_they_are_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let made = nodes(&client, &["load", "clean"]).await;
    for (id, name) in made.iter().zip(["load", "clean"]) {
        let node = client.get_lineage_node().data_node_id(*id);
        let node = node.send().await.unwrap().into_inner();
        assert_eq!(
            (node.id, node.node_name.as_deref()),
            (Some(*id), Some(name))
        );
        let path = node.catalog_path.unwrap().path_parts.unwrap();
        assert_eq!(path, ["Jobs", name]);
    }
    let gone = client.delete_lineage_node().data_node_id(made[0]);
    gone.send().await.unwrap();
    let read = |id: i64| client.get_lineage_node().data_node_id(id).send();
    assert!(read(made[0]).await.unwrap_err().is_not_found());
    read(made[1]).await.unwrap();
}

#[tokio::test]
async fn an_edge_that_is_deleted_leaves_its_nodes() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let made = nodes(&client, &["load", "clean"]).await;
    let (up, down) = (made[0], made[1]);
    let edge = LineageEdgeCreate::new()
        .upstream_data_node_id(up)
        .downstream_data_node_id(down);
    let edge = client.create_lineage_edge().body(edge).send().await;
    let edge = edge.unwrap().into_inner();
    assert_eq!(edge.relationship_type, Some(RelationshipType::Lineage));
    let edge = edge.id.unwrap();

    let read = client.get_lineage_edge().edge_id(edge).send().await;
    let read = read.unwrap().into_inner();
    assert_eq!(read.upstream.unwrap().id, Some(up));
    assert_eq!(read.downstream.unwrap().id, Some(down));
    assert_eq!(edges_of(&client, up, "downstream").await, [edge]);
    assert_eq!(edges_of(&client, up, "upstream").await, [0; 0]);
    assert_eq!(edges_of(&client, down, "both").await, [edge]);

    let gone = client.delete_lineage_edge().edge_id(edge);
    gone.send().await.unwrap();
    let error = client.get_lineage_edge().edge_id(edge).send().await;
    assert!(error.unwrap_err().is_not_found());
    assert_eq!(edges_of(&client, down, "both").await, [0; 0]);
    let again = client.delete_lineage_edge().edge_id(edge).send().await;
    assert!(again.unwrap_err().is_not_found());
}

#[tokio::test]
async fn the_lineage_is_searched_by_a_part_of_a_name_by_a_pattern_and_by_a_path() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let found = |search: &str, limit: i64| {
        let search = LineageSearch::new().search(search).limit(limit);
        let call = client.search_lineage().body(search);
        async move { call.send().await.unwrap().into_inner().results.unwrap() }
    };
    // two sources, each with two schemas of three tables
    for (search, count) in [
        ("custom", 4),
        ("CUSTOM*", 4),
        ("CUSTOM", 4),
        ("*/ORDERS", 4),
        ("*/SALES/*", 6),
        ("Production warehouse/FINANCE/ORDERS", 1),
        ("nothing of the kind", 0),
    ] {
        assert_eq!(found(search, 100).await.len(), count, "{search}");
    }
    let one = found("*/SALES/PAYMENTS", 1).await;
    assert_eq!(one.len(), 1);
    assert_eq!(one[0].node_name.as_deref(), Some("PAYMENTS"));
}

#[tokio::test]
async fn who_may_view_searches_the_lineage_and_makes_no_node() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::VIEW_API_KEY);
    let search = LineageSearch::new().search("orders");
    client.search_lineage().body(search).send().await.unwrap();
    let node = LineageNodeCreate::new().node_name("load");
    let error = client.create_lineage_node().body(node).send().await;
    let error = error.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert!(error.message().unwrap().contains("level edit"), "{error}");
}
