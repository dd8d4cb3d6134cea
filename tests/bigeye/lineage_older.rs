//! The older calls of the lineage: nodes and relationships.

use bigeye_client::Client;
use bigeye_client::types::{
    DataNodeCreate, DataNodeType, DownstreamDataNodesFetch, LineageRelationshipCreate,
};

use crate::Bigeye;

async fn node(client: &Client, name: &str, kind: DataNodeType) -> i64 {
    let node = DataNodeCreate::new().node_name(name).node_type(kind);
    let made = client.create_data_node().body(node).send().await.unwrap();
    assert_eq!(made.node_name.as_deref(), Some(name));
    made.id.unwrap()
}

async fn relate(client: &Client, up: i64, down: i64) -> i64 {
    let edge = LineageRelationshipCreate::new()
        .upstream_data_node_id(up)
        .downstream_data_node_id(down);
    let made = client.create_lineage_relationship().body(edge).send().await;
    made.unwrap().id.unwrap()
}

#[tokio::test]
async fn a_node_of_the_older_calls_is_gone_after_its_deletion_with_its_relationships() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let up = node(&client, "load", DataNodeType::Custom).await;
    let down = node(&client, "clean", DataNodeType::Custom).await;
    let edge = relate(&client, up, down).await;
    let newer = client.get_lineage_node().data_node_id(up).send().await;
    assert_eq!(newer.unwrap().node_name.as_deref(), Some("load"));

    let gone = client.delete_data_node().data_node_id(up);
    gone.send().await.unwrap();
    let error = client.get_data_node().data_node_id(up).send().await;
    assert!(error.unwrap_err().is_not_found());
    let read = client.get_lineage_relationship();
    let error = read.lineage_relationship_id(edge).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn a_relationship_names_both_nodes_until_it_is_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let up = node(&client, "load", DataNodeType::Custom).await;
    let down = node(&client, "clean", DataNodeType::Custom).await;
    let edge = relate(&client, up, down).await;
    let read = || {
        client
            .get_lineage_relationship()
            .lineage_relationship_id(edge)
    };
    let found = read().send().await.unwrap().into_inner();
    assert_eq!(found.upstream.unwrap().id, Some(up));
    assert_eq!(
        found.downstream.unwrap().node_name.as_deref(),
        Some("clean")
    );
    let gone = client.delete_lineage_relationship();
    gone.lineage_relationship_id(edge).send().await.unwrap();
    assert!(read().send().await.unwrap_err().is_not_found());
    client
        .get_data_node()
        .data_node_id(up)
        .send()
        .await
        .unwrap();
}

#[tokio::test]
async fn what_is_downstream_of_a_node_is_chosen_by_kind_and_by_id() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let load = node(&client, "load", DataNodeType::Custom).await;
    let clean = node(&client, "clean", DataNodeType::Custom).await;
    let entry = node(&client, "report", DataNodeType::CustomEntry).await;
    relate(&client, load, clean).await;
    relate(&client, clean, entry).await;
    let below = |fetch: DownstreamDataNodesFetch| {
        let call = client.fetch_downstream_data_nodes().data_node_id(load);
        let call = call.body(fetch);
        async move {
            let nodes = call.send().await.unwrap().into_inner().nodes.unwrap();
            nodes
                .iter()
                .map(|node| node.id.unwrap())
                .collect::<Vec<_>>()
        }
    };
    let fetch = DownstreamDataNodesFetch::new;
    assert_eq!(below(fetch()).await, [clean, entry]);
    let kinds = fetch().node_type_filters([DataNodeType::CustomEntry]);
    assert_eq!(below(kinds).await, [entry]);
    assert_eq!(below(fetch().node_id_filters([clean])).await, [clean]);
}
