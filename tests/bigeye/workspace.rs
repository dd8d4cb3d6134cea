//! The workspace: by default, by call, in the query, in the body, or missing.

use bigeye_client::types::{CollectionCreate, CollectionInfosFetch};
use vendor_simulator::bigeye;

use crate::{Bigeye, WORKSPACE};

const HEADER: &str = "x-bigeye-workspace-id";

#[tokio::test]
async fn the_documented_400_says_what_is_missing_and_a_workspace_mends_it() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.unscoped();
    let error = client.list_collections().send().await.unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.code(), Some("400"));
    assert_eq!(error.message(), Some("A workspace ID must be supplied"));
    assert_eq!(error.operation_id(), Some("listCollections"));
    assert_eq!(error.attempts(), 1);
    let line = error.to_string();
    assert!(line.contains("A workspace ID must be supplied"), "{line}");

    let client = client.with_workspace(WORKSPACE);
    assert!(client.list_collections().send().await.is_ok());
}

#[tokio::test]
async fn a_user_with_one_workspace_need_not_name_it() {
    let bigeye = Bigeye::start().await;
    let client = bigeye
        .builder()
        .api_key(bigeye::SINGLE_WORKSPACE_API_KEY)
        .build()
        .unwrap();
    let list = client.list_collections().send().await.unwrap();
    assert_eq!(list.collections.as_ref().unwrap().len(), 12);
}

#[tokio::test]
async fn the_clients_workspace_goes_with_every_call_as_a_header() {
    let bigeye = Bigeye::start().await;
    let client = bigeye
        .builder()
        .api_key(bigeye::API_KEY)
        .workspace(WORKSPACE)
        .build()
        .unwrap();
    client.list_collections().send().await.unwrap();
    client.list_collection_infos().send().await.unwrap();
    let create = CollectionCreate::new("x");
    client
        .create_collection()
        .body(create)
        .send()
        .await
        .unwrap();
    let all = CollectionInfosFetch::new();
    client
        .fetch_collection_infos()
        .body(all)
        .send()
        .await
        .unwrap();
    for request in bigeye.simulator.requests() {
        assert_eq!(request.header(HEADER), Some("123"), "{}", request.path);
    }
}

#[tokio::test]
async fn a_clone_for_another_workspace_leaves_the_client_as_it_is() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let other = client.with_workspace(124);
    other.list_collections().send().await.unwrap();
    client.list_collections().send().await.unwrap();
    let sent = bigeye.simulator.requests();
    assert_eq!(sent[0].header(HEADER), Some("124"));
    assert_eq!(sent[1].header(HEADER), Some("123"));
}

#[tokio::test]
async fn a_call_that_names_a_workspace_goes_without_the_header() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let by_query = client.list_collections().workspace_id(124).send().await;
    assert_eq!(by_query.unwrap().collections, Some(vec![]));
    let create = CollectionCreate::new("There").workspace_id(124);
    client
        .create_collection()
        .body(create)
        .send()
        .await
        .unwrap();
    let in_body = CollectionInfosFetch::new().workspace_id(124);
    let page = client.fetch_collection_infos().body(in_body).send().await;
    assert_eq!(page.unwrap().collection_infos.as_ref().unwrap().len(), 1);
    for request in bigeye.simulator.requests() {
        assert_eq!(request.header(HEADER), None, "{}", request.path);
    }
}

#[tokio::test]
async fn all_workspaces_are_asked_for_by_zero() {
    let bigeye = Bigeye::start().await;
    let client = bigeye
        .client()
        .with_workspace(bigeye_client::ALL_WORKSPACES);
    let list = client.list_workspaces().send().await.unwrap();
    assert_eq!(list.workspaces.as_ref().unwrap().len(), 3);
    assert_eq!(bigeye.simulator.requests()[0].header(HEADER), Some("0"));
}
