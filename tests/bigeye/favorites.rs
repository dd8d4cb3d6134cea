//! Favorites: what a user marked.

use bigeye_client::types::{
    CatalogEntityChildrenFetch, FavoriteBulkWrite, FavoriteItem, FavoriteWrite, TaggableEntityType,
};
use bigeye_client::{Client, Error};
use vendor_simulator::bigeye;

use crate::Bigeye;

/// A source, its first schema, a table of that, and a source of another workspace.
const SOURCE: i64 = 1230;
const SCHEMA: i64 = 12300;
const TABLE: i64 = 123_001;
const ELSEWHERE: i64 = 1240;

fn item(kind: TaggableEntityType, id: i64) -> FavoriteItem {
    FavoriteItem::new().entity_type(kind).entity_id(id)
}

async fn mark(client: &Client, item: FavoriteItem) -> Result<(), Error> {
    let wanted = FavoriteWrite::new().favorite(item);
    client.add_favorite().body(wanted).send().await.map(drop)
}

/// Their names.
async fn favorites(client: &Client) -> Vec<String> {
    let all = client.list_favorites().send().await.unwrap().into_inner();
    let names = all.favorites.unwrap().into_iter();
    names.map(|one| one.entity_name.unwrap()).collect()
}

#[tokio::test]
async fn a_favorite_is_marked_once_listed_by_its_name_and_taken_away() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    assert!(favorites(&client).await.is_empty());
    let table = || item(TaggableEntityType::Dataset, TABLE);
    for one in [table(), table(), item(TaggableEntityType::Metric, 4)] {
        mark(&client, one).await.unwrap();
    }
    assert_eq!(favorites(&client).await, ["CUSTOMERS", "MAX 4"]);
    let all = client.list_favorites().send().await.unwrap().into_inner();
    let first = &all.favorites.unwrap()[0];
    assert_eq!(first.entity_type, Some(TaggableEntityType::Dataset));
    assert_eq!(first.entity_id, Some(TABLE));

    let off = FavoriteWrite::new().favorite(table());
    client.remove_favorite().body(off).send().await.unwrap();
    assert_eq!(favorites(&client).await, ["MAX 4"]);
    client.delete_metric().metric_id(4).send().await.unwrap();
    assert!(favorites(&client).await.is_empty());
}

#[tokio::test]
async fn of_many_favorites_those_that_failed_are_listed_with_the_reason() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let many = || {
        FavoriteBulkWrite::new().favorites([
            item(TaggableEntityType::Schema, SCHEMA),
            item(TaggableEntityType::Metric, 99_999),
            item(TaggableEntityType::Source, SOURCE),
        ])
    };
    let done = client.bulk_add_favorites().body(many()).send().await;
    let done = done.unwrap().into_inner();
    let failed = &done.failures.unwrap()[0];
    assert_eq!(failed.favorite.as_ref().unwrap().entity_id, Some(99_999));
    assert_eq!(failed.reason.as_deref(), Some("Metric 99999 not found"));
    assert_eq!(done.successes.unwrap().len(), 2);
    assert_eq!(favorites(&client).await, ["SALES", "Production warehouse"]);

    let done = client.bulk_remove_favorites().body(many()).send().await;
    assert_eq!(done.unwrap().successes.as_ref().unwrap().len(), 2);
    assert!(favorites(&client).await.is_empty());
}

#[tokio::test]
async fn favorites_are_of_the_user_and_of_the_workspace() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let table = item(TaggableEntityType::Dataset, TABLE);
    mark(&viewer, table.clone()).await.unwrap();
    assert_eq!(favorites(&viewer).await, ["CUSTOMERS"]);
    assert!(favorites(&client).await.is_empty());

    let source = item(TaggableEntityType::Source, ELSEWHERE);
    mark(&client, source.clone()).await.unwrap();
    assert!(favorites(&client).await.is_empty());
    let there = client.with_workspace(124);
    assert_eq!(favorites(&there).await, ["Staging warehouse"]);
    let here = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
    let error = mark(&here, source).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    let error = mark(&here, item(TaggableEntityType::Dataset, 1)).await;
    assert!(error.unwrap_err().is_not_found());
}

#[tokio::test]
async fn the_catalog_shows_what_the_caller_marked() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    mark(&client, item(TaggableEntityType::Dataset, TABLE))
        .await
        .unwrap();
    for (user, marked) in [
        (client, Some(true)),
        (bigeye.client_of(bigeye::VIEW_API_KEY), Some(false)),
    ] {
        let fetch = CatalogEntityChildrenFetch::new().search("CUSTOMERS");
        let tables = user
            .fetch_catalog_entity_children()
            .node_type("DATA_NODE_TYPE_SCHEMA")
            .node_id(SCHEMA)
            .body(fetch);
        let tables = tables.send().await.unwrap().into_inner();
        assert_eq!(tables.entities.unwrap()[0].is_favorite, marked);
    }
}
