//! Metrics: made, changed one by one and together, found, and what they were before.

use bigeye_client::Client;
use bigeye_client::types::{
    ConstantThreshold, MetricBulkUpdate, MetricConfiguration, MetricConfigurations,
    MetricInfosFetch, MetricMute, MetricParameter, MetricParameterValue, MetricType,
    MetricTypeMetricType, MetricsUpdate, PredefinedMetric, PredefinedMetricName, RevisionType,
    SimpleBound, SimpleBoundType, ThreeLeggedBoolean, Threshold, WhereClause,
};
use futures_util::TryStreamExt;

use crate::Bigeye;

const TABLE: i64 = 123_000;

/// A metric on a column, with a bound that every value passes or none.
pub(crate) fn wanted(name: &str, highest: f64) -> MetricConfiguration {
    let kind = PredefinedMetric::new().metric_name(PredefinedMetricName::PercentNull);
    let kind = MetricTypeMetricType::PredefinedMetric(kind);
    let column = MetricParameterValue::ColumnName("NAME".to_owned());
    let bound = SimpleBound::new()
        .bound_type(SimpleBoundType::UpperBound)
        .value(highest);
    MetricConfiguration::new()
        .name(name)
        .warehouse_id(1230)
        .dataset_id(TABLE)
        .metric_type(MetricType::new().metric_type(kind))
        .parameters([MetricParameter::new().key("arg1").value(column)])
        .thresholds([Threshold::ConstantThreshold(
            ConstantThreshold::new().bound(bound),
        )])
}

pub(crate) async fn make(client: &Client, metric: MetricConfiguration) -> i64 {
    let made = client.create_metric().body(metric).send().await.unwrap();
    made.id.unwrap()
}

#[tokio::test]
async fn a_metric_is_made_read_changed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, wanted("Share of nulls", 5.0)).await;
    let change = MetricConfiguration::new()
        .id(id)
        .description("Names are there");
    client.create_metric().body(change).send().await.unwrap();

    let read = client
        .get_metric()
        .metric_id(id)
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(read.name.as_deref(), Some("Share of nulls"));
    assert_eq!(read.description.as_deref(), Some("Names are there"));
    assert_eq!(read.thresholds, wanted("", 5.0).thresholds);

    let info = client.get_metric_info().metric_id(id).send().await.unwrap();
    let about = info.metric_metadata.as_ref().unwrap();
    assert_eq!(about.dataset_name.as_deref(), Some("ORDERS"));
    assert_eq!(about.field_name.as_deref(), Some("NAME"));
    assert_eq!(about.workspace_id, Some(crate::WORKSPACE));

    client.delete_metric().metric_id(id).send().await.unwrap();
    let error = client.get_metric().metric_id(id).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn no_threshold_is_an_empty_object_on_the_way_there_and_back() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let none = Threshold::NoneThreshold(serde_json::Map::new());
    let id = make(&client, wanted("Free", 0.0).thresholds([none.clone()])).await;
    let sent = bigeye.simulator.requests_of("createMetric");
    let sent = sent[0].json().unwrap();
    assert_eq!(
        sent["thresholds"],
        serde_json::json!([{"noneThreshold": {}}])
    );
    let read = client.get_metric().metric_id(id).send().await.unwrap();
    assert_eq!(read.thresholds, Some(vec![none]));
}

#[tokio::test]
async fn a_metric_of_a_table_that_is_not_there_is_refused() {
    let bigeye = Bigeye::start().await;
    let lost = wanted("Lost", 1.0).dataset_id(1);
    let error = bigeye.client().create_metric().body(lost).send().await;
    assert!(error.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_metric_is_checked_before_it_is_made() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (table, fits) in [(TABLE, true), (1, false)] {
        let checked = client
            .validate_metric()
            .dataset_id(table)
            .send()
            .await
            .unwrap();
        assert_eq!(checked.can_save, Some(fits));
        assert_eq!(checked.critical_issues.as_ref().unwrap().is_empty(), fits);
    }
}

#[tokio::test]
async fn revisions_tell_who_changed_what_the_oldest_first() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, wanted("First", 1.0)).await;
    let change = MetricConfiguration::new().id(id).name("Second");
    client.create_metric().body(change).send().await.unwrap();
    let revisions = client.list_metric_revisions().metric_id(id).send().await;
    let revisions = revisions.unwrap().into_inner().revisions.unwrap();
    let told: Vec<_> = revisions
        .iter()
        .map(|revision| {
            let info = revision.revision_info.as_ref().unwrap();
            let user = info.revised_by.as_ref().unwrap().id.unwrap();
            let name = revision.metric.as_ref().unwrap().name.as_deref().unwrap();
            (name, user, info.type_.clone().unwrap())
        })
        .collect();
    assert_eq!(
        told,
        [
            ("First", 7, RevisionType::Create),
            ("Second", 7, RevisionType::Update)
        ]
    );
}

#[tokio::test]
async fn metrics_are_found_by_state_table_name_and_kind() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let count = |fetch: MetricInfosFetch| {
        let found = client
            .fetch_metric_infos()
            .body(fetch.page_size(30))
            .stream();
        async move { found.try_collect::<Vec<_>>().await.unwrap().len() }
    };
    assert_eq!(count(MetricInfosFetch::new()).await, 200);
    assert_eq!(count(MetricInfosFetch::new().status("alerting")).await, 20);
    assert_eq!(count(MetricInfosFetch::new().status("unknown")).await, 4);
    assert_eq!(
        count(MetricInfosFetch::new().metric_ids([1, 2, 999])).await,
        2
    );
    assert_eq!(count(MetricInfosFetch::new().search("average 17")).await, 3);
    let rows = [PredefinedMetricName::CountRows];
    assert_eq!(count(MetricInfosFetch::new().metric_types(rows)).await, 40);
    let table = MetricInfosFetch::new()
        .table_name("ORDERS")
        .schema_name("SALES");
    let by_name = count(table).await;
    assert_eq!(
        count(MetricInfosFetch::new().table_ids([TABLE])).await,
        by_name
    );
    assert!(by_name > 0);

    let listed = client
        .list_metrics()
        .table_ids(vec![TABLE])
        .send()
        .await
        .unwrap();
    match listed.into_inner() {
        MetricConfigurations::Array(list) => assert_eq!(list.len(), by_name),
        other => panic!("no list: {other:?}"),
    }
    let counted = client.get_metric_count().status("alerting").send().await;
    assert_eq!(counted.unwrap().count, Some(20));
}

#[tokio::test]
async fn one_change_is_made_to_many_and_what_failed_is_listed() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let change = MetricsUpdate::new()
        .metric_ids([1, 2, 999])
        .metric_configuration(MetricConfiguration::new().description("Checked"));
    let done = client
        .update_metrics()
        .body(change)
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(done.successful_metric_ids, Some(vec![1, 2]));
    let failed = &done.failed_metric_edits.unwrap()[0];
    assert_eq!(failed.metric_id, Some(999));
    let read = client.get_metric().metric_id(2).send().await.unwrap();
    assert_eq!(read.description.as_deref(), Some("Checked"));
}

#[tokio::test]
async fn metrics_chosen_by_what_they_are_on_are_muted_together() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let until = MetricMute::new().mute_until(4_000_000_000_i64);
    let change = MetricBulkUpdate::new()
        .where_(WhereClause::new().table_ids([TABLE]))
        .mute_request(until);
    let done = client
        .bulk_update_metrics()
        .body(change)
        .send()
        .await
        .unwrap();
    let count = client.get_metric_count().muted(ThreeLeggedBoolean::True);
    let count = count.send().await.unwrap().count.unwrap();
    assert!(count > 0);
    let ids = done.successful_ids.as_ref().unwrap();
    assert_eq!(ids.len(), usize::try_from(count).unwrap());
}

#[tokio::test]
async fn a_choice_by_the_workspace_alone_is_every_metric_of_it() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let change = MetricBulkUpdate::new()
        .where_(WhereClause::new().workspace_id(crate::WORKSPACE))
        .is_delete(true);
    let done = client
        .bulk_update_metrics()
        .body(change)
        .send()
        .await
        .unwrap();
    assert_eq!(done.successful_ids.as_ref().unwrap().len(), 200);
    let left = client.get_metric_count().send().await.unwrap();
    assert_eq!(left.count, Some(0));
}

#[tokio::test]
async fn a_metric_that_is_deleted_is_in_no_collection_any_more() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let collections = client.list_collections().send().await.unwrap().into_inner();
    let collections = collections.collections.unwrap();
    let with = collections
        .iter()
        .find(|one| !one.metric_ids.as_ref().unwrap().is_empty())
        .unwrap();
    let metric = with.metric_ids.as_ref().unwrap()[0];
    let info = client
        .get_metric_info()
        .metric_id(metric)
        .send()
        .await
        .unwrap();
    let named = info.collections.as_ref().unwrap();
    assert!(named.iter().any(|one| one.id == with.id));
    client
        .delete_metric()
        .metric_id(metric)
        .send()
        .await
        .unwrap();
    let id = with.id.unwrap();
    let read = client
        .get_collection()
        .collection_id(id)
        .send()
        .await
        .unwrap();
    let read = read.into_inner().collection.unwrap();
    assert!(!read.metric_ids.unwrap().contains(&metric));
}
