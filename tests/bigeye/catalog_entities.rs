//! The catalog: attributes of things, and what is in them.

use bigeye_client::types::{
    CatalogAttribute, CatalogAttributeType, CatalogAttributesBulkFetch, CatalogAttributesFetch,
    CatalogAttributesUpdate, CatalogEntityAttributes, CatalogEntityChildrenFetch,
    CatalogEntitySortField, CatalogEntitySortOption, CatalogEntityType, CatalogTablesFetch,
    DataNodeType, IdAndDisplayName, LineageNodeCreate, PrincipalRef, SortDirection, Tag, TagItem,
    TagWrite, TaggableEntityType, TaggingWrite,
};
use bigeye_client::{Client, Error};
use futures_util::TryStreamExt;
use vendor_simulator::bigeye;

use crate::Bigeye;

/// A source, its first schema and table, a column of that, and a source that only some may see.
const SOURCE: i64 = 1230;
const SCHEMA: i64 = 12300;
const TABLE: i64 = 123_000;
const COLUMN: i64 = 1_230_001;
const ELSEWHERE: i64 = 1240;

fn attribute(key: &str, value: &str) -> CatalogAttribute {
    CatalogAttribute::new()
        .key(key)
        .value(value)
        .type_(CatalogAttributeType::Text)
}

fn of(kind: CatalogEntityType, id: i64) -> CatalogAttributesFetch {
    CatalogAttributesFetch::new()
        .entity_type(kind)
        .entity_id(id)
}

async fn set(
    client: &Client,
    table: i64,
    attributes: impl IntoIterator<Item = CatalogAttribute>,
) -> Result<CatalogEntityAttributes, Error> {
    let update = CatalogAttributesUpdate::new()
        .entity_type(CatalogEntityType::Dataset)
        .entity_id(table)
        .attributes(attributes);
    let done = client.set_catalog_attributes().body(update).send().await;
    done.map(|answer| answer.into_inner())
}

/// Keys and values of a table.
async fn read(client: &Client, table: i64) -> Vec<(String, String)> {
    let one = of(CatalogEntityType::Dataset, table);
    let read = client.get_catalog_attributes().body(one).send().await;
    let read = read.unwrap().into_inner().attributes.unwrap().into_iter();
    read.map(|one| (one.key.unwrap(), one.value.unwrap_or_default()))
        .collect()
}

#[tokio::test]
async fn attributes_are_set_by_their_keys_and_read_back() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    assert!(read(&client, TABLE).await.is_empty());
    let tier = attribute("tier", "gold");
    let steward = CatalogAttribute::new()
        .key("steward")
        .type_(CatalogAttributeType::People)
        .principal_values([
            PrincipalRef::User(IdAndDisplayName::new().id(7).display_name("Ada")),
            PrincipalRef::Email("data@example.com".to_owned()),
        ]);
    set(&client, TABLE, [tier, steward.clone()]).await.unwrap();
    let now = set(&client, TABLE, [attribute("tier", "silver")]).await;
    let now = now.unwrap();
    assert_eq!(now.entity_type, Some(CatalogEntityType::Dataset));
    assert!(now.attributes.unwrap().contains(&steward));
    let tier = ("tier".to_owned(), "silver".to_owned());
    assert!(read(&client, TABLE).await.contains(&tier));
    assert!(read(&client, TABLE + 1).await.is_empty());
}

#[tokio::test]
async fn of_many_things_those_without_attributes_or_rights_are_left_out() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    set(&client, TABLE, [attribute("tier", "gold")])
        .await
        .unwrap();
    let source = CatalogAttributesUpdate::new()
        .entity_type(CatalogEntityType::Source)
        .entity_id(ELSEWHERE)
        .attributes([attribute("tier", "gold")]);
    let set = client.set_catalog_attributes().body(source);
    set.send().await.unwrap();

    let all = [
        of(CatalogEntityType::Dataset, TABLE),
        of(CatalogEntityType::Dataset, TABLE + 1),
        of(CatalogEntityType::Field, COLUMN),
        of(CatalogEntityType::Source, ELSEWHERE),
        of(CatalogEntityType::Dataset, 99_999),
    ];
    let seen = |client: Client| {
        let body = CatalogAttributesBulkFetch::new().entities(all.clone());
        async move {
            let read = client.bulk_get_catalog_attributes().body(body).send().await;
            let read = read.unwrap().into_inner().responses.unwrap().into_iter();
            read.map(|one| one.entity_id.unwrap()).collect::<Vec<_>>()
        }
    };
    assert_eq!(seen(client).await, [TABLE, ELSEWHERE]);
    let single = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
    assert_eq!(seen(single).await, [TABLE]);
}

#[tokio::test]
async fn attributes_of_what_is_not_there_are_not_found_and_a_viewer_sets_none() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let missing = of(CatalogEntityType::Schema, 99_999);
    let missing = client.get_catalog_attributes().body(missing);
    assert!(missing.send().await.unwrap_err().is_not_found());
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let refused = set(&viewer, TABLE, [attribute("tier", "gold")]).await;
    assert_eq!(refused.unwrap_err().status().unwrap(), 403);
    assert!(read(&viewer, TABLE).await.is_empty());
}

#[tokio::test]
async fn a_source_holds_schemas_which_hold_tables_which_hold_columns() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let children = |kind: DataNodeType, id: i64, fetch: CatalogEntityChildrenFetch| {
        let call = client
            .fetch_catalog_entity_children()
            .node_type(kind.to_string())
            .node_id(id)
            .body(fetch);
        async move { call.stream().try_collect::<Vec<_>>().await.unwrap() }
    };
    let backwards = CatalogEntitySortOption::new()
        .sort_field(CatalogEntitySortField::Name)
        .sort_direction(SortDirection::Descending);
    let fetch = CatalogEntityChildrenFetch::new()
        .page_size(2)
        .sort_options([backwards]);
    let tables = children(DataNodeType::Schema, SCHEMA, fetch).await;
    let names: Vec<_> = tables.iter().map(|one| one.node_name.as_deref()).collect();
    assert_eq!(names, [Some("PAYMENTS"), Some("ORDERS"), Some("CUSTOMERS")]);
    assert_eq!(tables[1].entity_id, Some(TABLE));
    assert_eq!(tables[1].node_type, Some(DataNodeType::Table));
    assert!(tables[1].table_type.is_some());
    let nodes = client.list_entity_lineage_nodes().entity_id(TABLE);
    let nodes = nodes.send().await.unwrap().into_inner().nodes.unwrap();
    assert_eq!(tables[1].lineage_id, nodes[0].id);

    let fetch = CatalogEntityChildrenFetch::new().search("amount");
    let schemas = children(DataNodeType::Source, SOURCE, fetch.clone().search("SALES")).await;
    assert_eq!(schemas[0].entity_id, Some(SCHEMA));
    let columns = children(DataNodeType::Table, TABLE, fetch).await;
    assert_eq!(columns.len(), 1);
    assert_eq!(columns[0].node_type, Some(DataNodeType::Column));
    assert!(columns[0].column_type.is_some());
}

#[tokio::test]
async fn a_custom_node_holds_the_nodes_that_name_it_as_their_container() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let task = LineageNodeCreate::new()
        .node_type(DataNodeType::Custom)
        .node_name("load orders")
        .node_container_name("Jobs");
    let task = client.create_lineage_node().body(task).send().await;
    let task = task.unwrap().id.unwrap();
    let entry = LineageNodeCreate::new()
        .node_type(DataNodeType::CustomEntry)
        .node_name("AMOUNT")
        .node_container_name("load orders")
        .node_container_entity_id(task);
    let entry = client.create_lineage_node().body(entry).send().await;
    let held = client
        .fetch_catalog_entity_children()
        .node_type("DATA_NODE_TYPE_CUSTOM")
        .node_id(task)
        .body(CatalogEntityChildrenFetch::new());
    let held = held.send().await.unwrap().into_inner().entities.unwrap();
    assert_eq!(held.len(), 1);
    assert_eq!(held[0].node_name.as_deref(), Some("AMOUNT"));
    assert_eq!(held[0].lineage_id, entry.unwrap().id);
}

#[tokio::test]
async fn what_a_schema_holds_is_found_by_its_tags() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let tag = TagWrite::new().tag(Tag::new().name("gold"));
    let made = client.create_tag().body(tag).send().await.unwrap();
    let tag = made.into_inner().tag.unwrap().id.unwrap();
    let item = TagItem::new()
        .entity_type(TaggableEntityType::Dataset)
        .entity_id(TABLE)
        .workspace_tag(Tag::new().id(tag));
    let tagged = client.add_tag_item().body(TaggingWrite::new().tag(item));
    tagged.send().await.unwrap();
    let fetch = CatalogEntityChildrenFetch::new().tag_ids([tag]);
    let found = client
        .fetch_catalog_entity_children()
        .node_type("DATA_NODE_TYPE_SCHEMA")
        .node_id(SCHEMA)
        .body(fetch);
    let found = found.send().await.unwrap().into_inner().entities.unwrap();
    assert_eq!(found.len(), 1);
    let tags = found[0].tags.as_ref().unwrap();
    assert_eq!(tags[0].name.as_deref(), Some("gold"));
    let missing = client
        .fetch_catalog_entity_children()
        .node_type("DATA_NODE_TYPE_SCHEMA")
        .node_id(99_999)
        .body(CatalogEntityChildrenFetch::new());
    assert!(missing.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn the_tables_of_a_catalog_are_kept_as_they_came() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let fetch = CatalogTablesFetch::new()
        .workspace_id(crate::WORKSPACE)
        .warehouse_name("Production warehouse")
        .schema_name("SALES")
        .page_size(2);
    let page = client.fetch_catalog_tables().body(fetch).send().await;
    let page = page.unwrap();
    let tables = page["tables"].as_array().unwrap();
    assert_eq!(tables.len(), 2);
    assert_eq!(tables[0]["name"], "ORDERS");
}
