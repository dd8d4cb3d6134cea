//! Searching for things by name, by the newer search and by the older one.

use bigeye_client::Client;
use bigeye_client::types::{
    DataNodeType, LineageNodeCreate, SearchMethod, SearchRequest, SearchResult, SearchType,
    SystemSearchType,
};
use serde_json::json;

use crate::Bigeye;
use crate::json_of::body;

async fn find(client: &Client, wanted: SearchRequest) -> Vec<SearchResult> {
    let found = client.search_index().body(wanted).send().await;
    found.unwrap().into_inner().results.unwrap()
}

fn only(kind: DataNodeType) -> SearchRequest {
    SearchRequest::new().types([SearchType::DataNodeType(kind)])
}

#[tokio::test]
async fn what_is_found_says_what_kind_of_thing_it_is() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let tables = find(&client, only(DataNodeType::Table).search("orders")).await;
    assert_eq!(tables.len(), 4);
    let SearchResult::TableNode(table) = &tables[0] else {
        unreachable!("{tables:?}");
    };
    assert_eq!(table.schema_name.as_deref(), Some("SALES"));

    let columns = find(&client, only(DataNodeType::Column).search("AMOUNT")).await;
    let SearchResult::ColumnNode(column) = &columns[0] else {
        unreachable!("{columns:?}");
    };
    let (column, table) = (column.column.as_ref(), column.table.as_ref());
    assert_eq!(column.unwrap().name.as_deref(), Some("AMOUNT"));
    assert_eq!(table.unwrap().name.as_deref(), Some("ORDERS"));
}

#[tokio::test]
async fn the_exact_term_may_have_stars_and_words_may_be_contained() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let collections = SearchType::SystemSearchType(SystemSearchType::Collection);
    let wanted = SearchRequest::new().types([collections]);
    let count = async |wanted: SearchRequest| find(&client, wanted).await.len();
    assert_eq!(count(wanted.clone().search("Orders")).await, 0);
    assert_eq!(count(wanted.clone().search("Orders*")).await, 2);
    let words = wanted.search("2 ord").search_method(SearchMethod::Contains);
    let found = find(&client, words).await;
    let [SearchResult::Collection(collection)] = found.as_slice() else {
        unreachable!("{found:?}");
    };
    assert_eq!(collection.name.as_deref(), Some("Orders 2"));
}

#[tokio::test]
async fn a_custom_node_is_found_by_its_type() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let node = json!({
        "nodeType": "DATA_NODE_TYPE_CUSTOM",
        "nodeName": "load",
        "nodeContainerName": "Jobs",
        "customNodeTypeId": 77,
    });
    let node = body::<LineageNodeCreate>(node);
    let made = client
        .create_lineage_node()
        .body(node)
        .send()
        .await
        .unwrap();
    let kind = SearchType::CustomNodeTypeId(77);
    let found = find(&client, SearchRequest::new().search("*").types([kind])).await;
    let [SearchResult::LineageNode(node)] = found.as_slice() else {
        unreachable!("{found:?}");
    };
    assert_eq!(node.id, made.id);
}

#[tokio::test]
async fn the_older_search_takes_notice_of_the_limit_only() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let wanted = only(DataNodeType::Column)
        .search("nothing has this name")
        .limit(3);
    assert!(find(&client, wanted.clone()).await.is_empty());
    let older = client.search_entities().body(wanted).send().await.unwrap();
    let found = older.into_inner().results.unwrap();
    assert_eq!(found.len(), 3);
    assert!(matches!(&found[0], SearchResult::SchemaNode(_)));
}
