//! Counts of the inventory, as answers and as files, and the numbers of dashboards.

use bigid_client::types::{
    DashboardWidget, DashboardWidgetOptions, DashboardWidgetQuery, InventoryAggregation,
    InventoryDimension, InventoryQuery, InventorySort, SkipLimit,
};
use serde_json::Map;

use crate::Bigid;

#[tokio::test]
async fn objects_are_counted_sorted_and_paged_by_each_dimension() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let attributes = InventoryAggregation::new(InventoryDimension::Attribute)
        .sorting([InventorySort::new("docCount", "DESC")])
        .paging(SkipLimit::new().skip(0).limit(1));
    let sources = InventoryAggregation::new(InventoryDimension::Source);
    let body = InventoryQuery::new([attributes, sources.clone()]);
    let counts = client
        .aggregate_inventory()
        .body(body)
        .send()
        .await
        .unwrap();
    let counts = counts.into_inner();
    assert_eq!(counts[0].agg_total, Some(2));
    let first = counts[0].agg_data.as_ref().unwrap();
    assert_eq!(first.len(), 1);
    assert_eq!(first[0].agg_item_name.as_deref(), Some("classifier.EMAIL"));
    assert_eq!(first[0].doc_count, Some(32));
    let by_source = counts[1].agg_data.as_ref().unwrap().iter();
    assert_eq!(
        by_source.filter_map(|source| source.doc_count).sum::<i64>(),
        48
    );

    let files = client.aggregate_inventory_of_type().entity_type("file");
    let files = files
        .body(InventoryQuery::new([sources]))
        .send()
        .await
        .unwrap();
    assert_eq!(files[0].agg_total, Some(6));
    for dimension in [
        "tags",
        "sensitivityFilter",
        "source.type",
        "categoryExtended",
        "dataFormat",
        "duplicateFiles",
        "objectStatus",
    ] {
        let body = InventoryQuery::new([InventoryAggregation::new(dimension)]);
        let counts = client
            .aggregate_inventory()
            .body(body)
            .send()
            .await
            .unwrap();
        let counts = &counts[0];
        assert!(counts.agg_total > Some(0), "{dimension}");
    }
    let body = InventoryQuery::new([InventoryAggregation::new("colour")]);
    let unknown = client.aggregate_inventory().body(body).send().await;
    assert_eq!(unknown.unwrap_err().status().unwrap(), 400);
}

#[tokio::test]
async fn the_inventory_is_downloaded_by_data_source_and_by_attribute() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let sources = client
        .export_inventory_by_source()
        .body(Map::new())
        .send()
        .await;
    let sources = sources.unwrap().bytes().await.unwrap();
    assert_eq!(sources.iter().filter(|byte| **byte == b'\n').count(), 13);
    let attributes = client
        .export_inventory_by_attribute()
        .body(Map::new())
        .send()
        .await;
    let attributes = attributes.unwrap().bytes().await.unwrap();
    assert!(attributes.starts_with(b"attribute,objects,findings\nclassifier.EMAIL,32,"));
}

#[tokio::test]
async fn a_dashboard_has_the_numbers_of_each_of_its_widgets() {
    let bigid = Bigid::start().await;
    let widget = |name: &str| {
        let paging = SkipLimit::new().skip(0).limit(5);
        DashboardWidget::new(name).paging(paging)
    };
    let names = [
        "group_by_framework",
        "group_by_policy",
        "group_by_data_source_type",
    ];
    let options = DashboardWidgetOptions::new().widgets(names.map(widget));
    let query = DashboardWidgetQuery::new("DSPM", "COMPLIANCE", "GROUP_BY_FRAMEWORK");
    let answer = bigid
        .client()
        .get_dashboard_widget()
        .body(query.options(options));
    let answer = answer.send().await.unwrap().into_inner();
    let data = answer;
    assert_eq!(data.len(), 3);
    assert_eq!(data["group_by_framework"][0]["name"], "GDPR");
    assert_eq!(data["group_by_framework"][0]["openCases"], 4);
}
