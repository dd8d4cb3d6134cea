//! Dimensions of data quality, and what is in them.

use bigeye_client::types::{
    CustomRule, CustomRuleCreate, Dimension, DimensionBulkUpdate, DimensionInstanceType,
    DimensionMove, DimensionStatisticWrite, DimensionUpdate, DimensionWrite, IdAndDisplayName,
    MetricConfiguration, TopLevelCategory,
};
use bigeye_client::{Client, Error};
use vendor_simulator::bigeye;

use crate::Bigeye;

async fn make(client: &Client, name: &str) -> i64 {
    let wanted = DimensionWrite::new()
        .name(name)
        .top_level_category(TopLevelCategory::DataQuality);
    let made = client.create_dimension().body(wanted).send().await;
    made.unwrap().id.unwrap()
}

async fn read(client: &Client, id: i64) -> Result<Dimension, Error> {
    let read = client.get_dimension().dimension_id(id).send().await;
    Ok(read?.into_inner())
}

/// What is in a dimension: what it is, whether it was put there by hand, and how many there are.
async fn held(client: &Client, id: i64) -> Vec<(DimensionInstanceType, bool, i64)> {
    let counts = read(client, id).await.unwrap().instance_types_with_counts;
    let counts = counts.unwrap().into_iter().map(|one| {
        let by_hand = one.is_override.unwrap();
        (one.instance_type.unwrap(), by_hand, one.count.unwrap())
    });
    counts.collect()
}

#[tokio::test]
async fn a_dimension_is_made_changed_listed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "Complete").await;
    let other = make(&client, "Fresh").await;
    let change = DimensionWrite::new().name("Completeness");
    let change = DimensionUpdate::new().dimension_id(id).request(change);
    let changed = client.update_dimension().dimension_id(id).body(change);
    assert_eq!(changed.send().await.unwrap().id, Some(id));

    let read_again = read(&client, id).await.unwrap();
    assert_eq!(read_again.name.as_deref(), Some("Completeness"));
    assert_eq!(
        read_again.top_level_category,
        Some(TopLevelCategory::DataQuality)
    );
    let list = client.list_dimensions().send().await.unwrap().into_inner();
    let listed = list.dimensions.unwrap().into_iter();
    let listed: Vec<_> = listed.map(|one| one.id.unwrap()).collect();
    assert_eq!(listed, [id, other]);

    let delete = || client.delete_dimension().dimension_id(id).send();
    delete().await.unwrap();
    assert!(read(&client, id).await.unwrap_err().is_not_found());
    assert!(delete().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_kind_of_metric_is_put_into_a_dimension_and_moved_to_another() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let from = make(&client, "Complete").await;
    let to = make(&client, "Valid").await;
    let wanted = DimensionStatisticWrite::new()
        .stat_name("PERCENT_NULL")
        .dimension_id(from);
    let put = client
        .assign_dimension_statistic()
        .body(wanted)
        .send()
        .await;
    let put = put.unwrap().into_inner();
    assert_eq!(put.stat_name.as_deref(), Some("PERCENT_NULL"));
    assert_eq!(put.dimension.unwrap().id, Some(from));
    // 40 of the 200 metrics are of this kind
    let all = [(DimensionInstanceType::Metric, false, 40)];
    assert_eq!(held(&client, from).await, all);

    let carry = DimensionMove::new()
        .instance_type(DimensionInstanceType::Metric)
        .name("PERCENT_NULL")
        .source_dimension_id(from)
        .target_dimension_id(to);
    let carry = DimensionBulkUpdate::new().requests([carry]);
    let moved = client.bulk_update_dimensions().body(carry).send().await;
    assert_eq!(moved.unwrap().dimensions.as_ref().unwrap().len(), 2);
    assert!(held(&client, from).await.is_empty());
    assert_eq!(held(&client, to).await, all);
}

#[tokio::test]
async fn what_names_its_dimension_is_there_by_hand() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "Valid").await;
    let named = IdAndDisplayName::new().id(id);
    let change = MetricConfiguration::new().id(4).dimension(named.clone());
    client.create_metric().body(change).send().await.unwrap();
    let rule = CustomRule::new().name("rule").dimension(named);
    let rule = CustomRuleCreate::new().custom_rule(rule);
    client.create_custom_rule().body(rule).send().await.unwrap();
    let by_hand = [
        (DimensionInstanceType::CustomRule, true, 1),
        (DimensionInstanceType::Metric, true, 1),
    ];
    assert_eq!(held(&client, id).await, by_hand);

    client
        .delete_dimension()
        .dimension_id(id)
        .send()
        .await
        .unwrap();
    let metric = client.get_metric().metric_id(4).send().await.unwrap();
    assert_eq!(metric.dimension, None);
}

#[tokio::test]
async fn who_may_only_view_makes_no_dimension() {
    let bigeye = Bigeye::start().await;
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let wanted = DimensionWrite::new().name("Mine");
    let made = viewer.create_dimension().body(wanted).send().await;
    assert_eq!(made.unwrap_err().status().unwrap(), 403);
    assert!(viewer.list_dimensions().send().await.is_ok());
}
