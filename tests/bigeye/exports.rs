//! The lineage around a node as CSV: to a file, and read as it comes.

use bigeye_client::Client;
use bigeye_client::types::{DataNodeType, LineageDirection, LineageEdgeCreate, LineageNodeCreate};
use tokio::io::AsyncReadExt;

use crate::Bigeye;

async fn node(client: &Client, name: &str) -> i64 {
    let node = LineageNodeCreate::new()
        .node_type(DataNodeType::Custom)
        .node_name(name)
        .node_container_name("Jobs");
    let made = client.create_lineage_node().body(node).send().await;
    made.unwrap().id.unwrap()
}

/// A chain of so many nodes.
async fn chain(client: &Client, length: usize) -> Vec<i64> {
    let mut chain = Vec::new();
    for number in 0..length {
        let id = node(client, &format!("job {number}")).await;
        if let Some(before) = chain.last() {
            let edge = LineageEdgeCreate::new()
                .upstream_data_node_id(*before)
                .downstream_data_node_id(id);
            let made = client.create_lineage_edge().body(edge).send();
            made.await.unwrap();
        }
        chain.push(id);
    }
    chain
}

#[tokio::test]
async fn the_nodes_go_to_a_file_and_the_edges_into_a_reader() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let chain = chain(&client, 5).await;

    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("nodes.csv");
    let nodes = client.export_lineage_graph_nodes().data_node_id(chain[0]);
    let nodes = nodes.direction(LineageDirection::Downstream).depth(9);
    let bytes = nodes.send().await.unwrap().to_file(&path).await.unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(bytes, text.len() as u64);
    assert_eq!(text.lines().count(), 6, "a head and five nodes:\n{text}");
    assert!(text.contains("job 4"));

    let edges = client.export_lineage_graph_edges().data_node_id(chain[2]);
    let edges = edges.direction(LineageDirection::All).depth(9);
    let mut reader = edges.send().await.unwrap().into_async_read();
    let mut text = String::new();
    reader.read_to_string(&mut text).await.unwrap();
    assert_eq!(text.lines().count(), 5, "a head and four edges:\n{text}");

    for operation in ["exportLineageGraphNodes", "exportLineageGraphEdges"] {
        let sent = &bigeye.simulator.requests_of(operation)[0];
        assert_eq!(sent.header("accept"), Some("text/csv"));
    }
}

#[tokio::test]
async fn an_export_of_a_node_that_is_not_there_is_an_error_and_no_file() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let export = client.export_lineage_graph_nodes().data_node_id(999_999);
    let error = export.send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}
