//! The stream over collections with their state, whose cursor goes into the body.

use bigeye_client::types::{CollectionInfo, CollectionInfosFetch};
use bigeye_client::{Client, ItemStream, PagePosition};
use serde_json::Value;
use vendor_simulator::Fault;

use crate::{Bigeye, WORKSPACE};

fn name(info: &CollectionInfo) -> &str {
    info.collection_configuration
        .as_ref()
        .and_then(|collection| collection.name.as_deref())
        .unwrap()
}

fn everything(client: &Client) -> ItemStream<CollectionInfo> {
    let wanted = CollectionInfosFetch::new();
    client.fetch_collection_infos().body(wanted).stream()
}

#[tokio::test]
async fn all_pages_are_read_in_order_and_each_request_keeps_what_was_asked_for() {
    let bigeye = Bigeye::start().await;
    let wanted = CollectionInfosFetch::new()
        .page_size(5)
        .workspace_id(WORKSPACE);
    let mut infos = bigeye
        .unscoped()
        .fetch_collection_infos()
        .body(wanted)
        .stream();
    let mut names = Vec::new();
    while let Some(info) = infos.try_next().await.unwrap() {
        names.push(name(&info).to_owned());
    }
    assert_eq!(infos.total(), Some(12));
    assert_eq!(names.len(), 12);
    assert_eq!(
        (names[0].as_str(), names[11].as_str()),
        ("Orders 1", "Marketing 2")
    );

    let sent = bigeye.simulator.requests_of("fetchCollectionInfos");
    assert_eq!(sent.len(), 3);
    for (number, request) in sent.iter().enumerate() {
        let body = request.json().unwrap();
        assert_eq!(body["workspaceId"], WORKSPACE);
        assert_eq!(body["pageSize"], 5);
        assert_eq!(body.get("pageCursor").is_some(), number > 0, "{body}");
        assert!(request.query.is_empty());
    }
}

#[tokio::test]
async fn a_stream_takes_a_page_size() {
    let bigeye = Bigeye::start().await;
    let infos = everything(&bigeye.client()).with_page_size(7);
    assert_eq!(infos.collect_up_to(100).await.unwrap().len(), 12);
    let sizes: Vec<Value> = bigeye
        .simulator
        .requests()
        .iter()
        .map(|request| request.json().unwrap()["pageSize"].clone())
        .collect();
    assert_eq!(sizes, [7, 7]);
}

#[tokio::test]
async fn the_items_of_good_pages_come_before_the_error_of_a_bad_one() {
    let bigeye = Bigeye::start().await;
    let broken = Fault::status(403).on("fetchCollectionInfos").after(1);
    bigeye.simulator.inject(broken);
    let mut infos = everything(&bigeye.client()).with_page_size(5);
    for _ in 0..5 {
        assert!(infos.try_next().await.unwrap().is_some());
    }
    let error = infos.try_next().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert!(infos.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_cursor_that_repeats_ends_the_stream() {
    let bigeye = Bigeye::start().await;
    let page = r#"{"collectionInfos": [{}], "paginationInfo": {"nextCursor": "again"}}"#;
    let endless = Fault::status(200)
        .with_body(page)
        .on("fetchCollectionInfos")
        .times(10);
    bigeye.simulator.inject(endless);
    let infos = everything(&bigeye.client());
    assert_eq!(infos.collect_up_to(100).await.unwrap().len(), 2);
    assert_eq!(bigeye.simulator.requests().len(), 2);
}

#[tokio::test]
async fn a_page_without_a_cursor_is_the_last_one() {
    let bigeye = Bigeye::start().await;
    for page in [
        r#"{"collectionInfos": [{}]}"#,
        r#"{"collectionInfos": [{}], "paginationInfo": {}}"#,
        r#"{"collectionInfos": [{}], "paginationInfo": {"nextCursor": null}}"#,
        r#"{"collectionInfos": [{}], "paginationInfo": {"nextCursor": ""}}"#,
    ] {
        let last = Fault::status(200)
            .with_body(page)
            .on("fetchCollectionInfos");
        bigeye.simulator.inject(last);
        let infos = everything(&bigeye.client());
        assert_eq!(infos.collect_up_to(100).await.unwrap().len(), 1, "{page}");
    }
}

#[tokio::test]
async fn a_fetch_that_failed_in_passing_is_sent_again_although_it_is_a_post() {
    let bigeye = Bigeye::start().await;
    bigeye
        .simulator
        .inject(Fault::close().on("fetchCollectionInfos"));
    let infos = everything(&bigeye.client());
    assert_eq!(infos.collect_up_to(100).await.unwrap().len(), 12);
    assert_eq!(bigeye.simulator.requests().len(), 2);
}

#[tokio::test]
async fn a_list_whose_cursor_is_in_the_body_goes_on_where_it_stood() {
    let bigeye = Bigeye::start().await;
    let list = || everything(&bigeye.client()).with_page_size(5);
    let all = list().collect_up_to(100).await.unwrap();
    let all: Vec<_> = all.iter().map(name).collect();
    for taken in [0, 3, 5, 11] {
        let mut first = list();
        let mut names = Vec::new();
        for _ in 0..taken {
            names.push(name(&first.try_next().await.unwrap().unwrap()).to_owned());
        }
        let stored = first.position().unwrap().to_string();
        drop(first);
        let position: PagePosition = stored.parse().unwrap();
        let rest = list().resume_from(&position).collect_up_to(100);
        names.extend(rest.await.unwrap().iter().map(|info| name(info).to_owned()));
        assert_eq!(names, all, "{taken} taken");

        let workspace = bigeye.client().with_workspace(WORKSPACE + 1);
        let other = everything(&workspace).with_page_size(5);
        let error = other.resume_from(&position).try_next().await.unwrap_err();
        assert!(error.to_string().contains("other parameters"), "{error}");
    }
}
