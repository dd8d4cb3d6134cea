//! Custom repositories: made, brought to a state by a sync, read, and deleted.

use std::time::Duration;

use bigeye_client::Client;
use bigeye_client::types::{
    CustomIntegrationType, CustomRepository, CustomRepositoryEdgesFetch,
    CustomRepositoryNodesFetch, CustomRepositorySync, CustomRepositorySyncEdge,
    CustomRepositorySyncEdgeDownstream, CustomRepositorySyncEdgeUpstream, CustomRepositorySyncNode,
    CustomRepositorySyncNodeLookup, DataNode, DataNodeSortField, LineageRelationship,
    SortDirection, WorkflowRunStatus,
};
use futures_util::TryStreamExt;
use vendor_simulator::bigeye;

use crate::{Bigeye, WORKSPACE};

async fn make(client: &Client, name: &str) -> i64 {
    let kind = CustomIntegrationType::new().name(format!("{name} type"));
    let kind = client.create_custom_integration_type().body(kind);
    let kind = kind.send().await.unwrap().id.unwrap();
    let wanted = CustomRepository::new()
        .name(name)
        .integration_type(CustomIntegrationType::new().id(kind));
    let made = client.create_custom_repository().body(wanted).send().await;
    made.unwrap().id.unwrap()
}

async fn list(client: &Client) -> Vec<CustomRepository> {
    let list = client.list_custom_repositories().send().await;
    list.unwrap().into_inner().repositories.unwrap()
}

fn node(external: &str, name: &str) -> CustomRepositorySyncNode {
    let node = CustomRepositorySyncNode::new().node_name(name);
    node.external_id(external)
}

fn edge(up: &str, down: &str) -> CustomRepositorySyncEdge {
    CustomRepositorySyncEdge::new()
        .upstream(CustomRepositorySyncEdgeUpstream::UpstreamExternalId(
            up.into(),
        ))
        .downstream(CustomRepositorySyncEdgeDownstream::DownstreamExternalId(
            down.into(),
        ))
}

/// Syncs to the end.
async fn sync(client: &Client, repository: i64, sync: CustomRepositorySync) -> WorkflowRunStatus {
    let sync = sync
        .custom_repository_id(repository)
        .workspace_id(WORKSPACE);
    let wait = client.queue_custom_repository_sync().body(sync);
    let wait = wait.send_and_wait();
    let wait = wait.with_interval(Duration::ZERO, Duration::ZERO);
    wait.await.unwrap().into_inner()
}

async fn nodes(client: &Client, repository: i64) -> Vec<DataNode> {
    let fetch = CustomRepositoryNodesFetch::new()
        .sort_by(DataNodeSortField::Name)
        .sort_direction(SortDirection::Descending)
        .include_node_identity(true)
        .page_size(1);
    let nodes = client.fetch_custom_repository_nodes();
    let nodes = nodes.repository_id(repository).body(fetch).stream();
    nodes.try_collect().await.unwrap()
}

async fn edges(client: &Client, repository: i64) -> Vec<LineageRelationship> {
    let fetch = CustomRepositoryEdgesFetch::new().page_size(1);
    let edges = client.fetch_custom_repository_edges();
    let edges = edges.repository_id(repository).body(fetch).stream();
    edges.try_collect().await.unwrap()
}

fn names(nodes: &[DataNode]) -> Vec<&str> {
    nodes
        .iter()
        .filter_map(|node| node.node_name.as_deref())
        .collect()
}

#[tokio::test]
async fn a_custom_repository_is_made_renamed_and_listed() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "Jobs").await;
    let rename = CustomRepository::new().name("Night jobs");
    let rename = client
        .update_custom_repository()
        .repository_id(id)
        .body(rename);
    let renamed = rename.send().await.unwrap().into_inner();
    assert_eq!(renamed.name.as_deref(), Some("Night jobs"));
    assert_eq!(renamed.workspace_id, Some(WORKSPACE));
    let kind = renamed.integration_type.as_ref().unwrap();
    assert_eq!(kind.name.as_deref(), Some("Jobs type"));
    assert_eq!(list(&client).await, [renamed]);
}

#[tokio::test]
async fn a_sync_makes_nodes_and_edges_and_the_next_one_takes_away_what_it_does_not_have() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "Jobs").await;
    let first = CustomRepositorySync::new()
        .nodes([node("a", "load"), node("b", "clean"), node("c", "check")])
        .edges([edge("a", "b"), edge("b", "c")]);
    assert!(sync(&client, id, first).await.succeeded());
    let before = nodes(&client, id).await;
    assert_eq!(names(&before), ["load", "clean", "check"]);
    assert_eq!(before[0].external_id.as_deref(), Some("a"));
    assert_eq!(before[0].node_container_name.as_deref(), Some("Jobs"));
    let around = edges(&client, id).await;
    assert_eq!(around.len(), 2);
    let upstream = around[0].upstream.as_ref().unwrap();
    assert_eq!(upstream.node_name.as_deref(), Some("load"));
    assert!(upstream.external_id.is_none());

    let second = CustomRepositorySync::new()
        .nodes([node("a", "load all"), node("b", "clean")])
        .edges([edge("a", "b")])
        .cleanup_stale(true);
    assert!(sync(&client, id, second).await.succeeded());
    let after = nodes(&client, id).await;
    assert_eq!(names(&after), ["load all", "clean"]);
    assert_eq!(after[0].id, before[0].id);
    assert_eq!(edges(&client, id).await.len(), 1);
}

#[tokio::test]
async fn a_sync_that_keeps_what_it_does_not_have_says_so_on_the_wire() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "Jobs").await;
    for name in ["load", "clean"] {
        let only = CustomRepositorySync::new()
            .nodes([node(name, name)])
            .cleanup_stale(false);
        assert!(sync(&client, id, only).await.succeeded());
    }
    assert_eq!(names(&nodes(&client, id).await), ["load", "clean"]);
    let sent = bigeye.simulator.requests_of("queueCustomRepositorySync");
    assert_eq!(sent[0].json().unwrap()["cleanupStale"], false);
}

#[tokio::test]
async fn a_sync_that_could_do_a_part_only_has_failed_partly() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "Jobs").await;
    let wanted = CustomRepositorySync::new()
        .nodes([node("a", "load")])
        .edges([edge("a", "nowhere")]);
    let end = sync(&client, id, wanted).await;
    assert!(end.failed_partly() && !end.succeeded());
    assert_eq!(names(&nodes(&client, id).await), ["load"]);
}

#[tokio::test]
async fn a_node_stands_in_another_or_in_a_table_and_feeds_one_that_is_looked_up() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "Jobs").await;
    let table = CustomRepositorySyncNodeLookup::new().node_name("ORDERS");
    let wanted = CustomRepositorySync::new()
        .nodes([
            node("dag", "nightly"),
            node("task", "load").container_external_id("dag"),
            node("view", "preview").container_node(table.clone()),
        ])
        .edges([CustomRepositorySyncEdge::new()
            .upstream(CustomRepositorySyncEdgeUpstream::UpstreamExternalId(
                "task".into(),
            ))
            .downstream(CustomRepositorySyncEdgeDownstream::DownstreamNode(table))]);
    assert!(sync(&client, id, wanted).await.succeeded());
    let nodes = nodes(&client, id).await;
    let task = nodes
        .iter()
        .find(|node| node.external_id.as_deref() == Some("task"));
    assert_eq!(
        task.unwrap().node_container_name.as_deref(),
        Some("nightly")
    );
    let edges = edges(&client, id).await;
    let ends: Vec<_> = edges
        .iter()
        .map(|edge| [edge.upstream.as_ref(), edge.downstream.as_ref()])
        .map(|ends| ends.map(|end| end.unwrap().node_name.as_deref().unwrap()))
        .collect();
    assert_eq!(ends, [["ORDERS", "preview"], ["load", "ORDERS"]]);
}

#[tokio::test]
async fn a_custom_repository_is_deleted_by_a_workflow_with_its_nodes_and_edges() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "Jobs").await;
    let wanted = CustomRepositorySync::new()
        .nodes([node("a", "load"), node("b", "clean")])
        .edges([edge("a", "b")]);
    sync(&client, id, wanted).await;
    let gone = nodes(&client, id).await[0].id.unwrap();
    let delete = client.queue_custom_repository_delete().repository_id(id);
    let wait = delete.send_and_wait();
    let wait = wait.with_interval(Duration::ZERO, Duration::ZERO);
    assert!(wait.await.unwrap().succeeded());
    assert!(list(&client).await.is_empty());
    let node = client.get_data_node().data_node_id(gone).send().await;
    assert!(node.unwrap_err().is_not_found());
    let again = client.queue_custom_repository_delete().repository_id(id);
    assert!(again.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn who_may_view_reads_a_custom_repository_and_syncs_none() {
    let bigeye = Bigeye::start().await;
    let id = make(&bigeye.client(), "Jobs").await;
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    assert_eq!(list(&viewer).await.len(), 1);
    assert!(nodes(&viewer, id).await.is_empty());
    let wanted = CustomRepositorySync::new().custom_repository_id(id);
    let call = viewer.queue_custom_repository_sync().body(wanted);
    assert_eq!(call.send().await.unwrap_err().status().unwrap(), 403);
}
