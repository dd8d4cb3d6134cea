//! Which metrics observe which columns.

use bigeye_client::types::{
    MetricObservedColumn, MetricObservedColumnCreate, MetricObservedColumnDelete,
    MetricObservedColumnsFetch,
};
use bigeye_client::{Client, Error};
use vendor_simulator::bigeye;

use crate::Bigeye;

/// A metric on the column NAME of a table, and one on a whole table.
const OF_COLUMN: i64 = 6;
const OF_TABLE: i64 = 5;
/// Columns of the first table.
const TABLE: i64 = 123_000;
const ID: i64 = 1_230_000;
const NAME: i64 = 1_230_001;

async fn observe(client: &Client, metric: i64, column: i64) -> Result<MetricObservedColumn, Error> {
    let wanted = MetricObservedColumnCreate::new()
        .metric_id(metric)
        .column_id(column)
        .comments("checked by hand");
    let made = client.create_metric_observed_column().body(wanted).send();
    made.await.map(|answer| answer.into_inner())
}

fn column_of(relation: &MetricObservedColumn) -> Option<i64> {
    relation.column.as_ref()?.column.as_ref()?.id
}

fn metric_of(relation: &MetricObservedColumn) -> Option<i64> {
    let metric = relation.metric.as_ref()?;
    metric.metric_configuration.as_ref()?.id
}

/// The columns that a metric observes, and how many more are suggested.
async fn observed(client: &Client, metric: i64) -> (Vec<i64>, usize) {
    let list = client.list_metric_observed_columns_for_metric();
    let list = list.metric_id(metric).send().await.unwrap().into_inner();
    let columns = list.metric_observed_columns.unwrap();
    let columns = columns.iter().filter_map(column_of).collect();
    (columns, list.suggested_columns.unwrap().len())
}

async fn fetch(client: &Client, fetch: MetricObservedColumnsFetch) -> Vec<MetricObservedColumn> {
    let found = client.fetch_metric_observed_columns().body(fetch);
    let found = found.send().await.unwrap().into_inner();
    found.metric_observed_columns.unwrap()
}

#[tokio::test]
async fn a_metric_observes_a_column_until_that_is_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let made = observe(&client, OF_TABLE, ID).await.unwrap();
    assert_eq!(
        (metric_of(&made), column_of(&made)),
        (Some(OF_TABLE), Some(ID))
    );
    let table = made.column.as_ref().unwrap().table.as_ref().unwrap();
    assert_eq!(table.id, Some(TABLE));
    let of_column = client.list_metric_observed_columns_for_column();
    let of_column = of_column.column_id(ID).send().await.unwrap().into_inner();
    assert_eq!(of_column.metric_observed_columns, Some(vec![made.clone()]));
    assert_eq!(observed(&client, OF_TABLE).await, (vec![ID], 0));

    let delete = || {
        let gone = MetricObservedColumnDelete::new()
            .metric_id(OF_TABLE)
            .column_id(ID);
        client.delete_metric_observed_column().body(gone).send()
    };
    assert_eq!(delete().await.unwrap().id, made.id);
    assert_eq!(observed(&client, OF_TABLE).await.0, Vec::<i64>::new());
    assert!(delete().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_metric_on_a_column_is_told_to_observe_it_and_does_so_after_a_backfill() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let suggested = |metric: i64| {
        let list = client.list_suggested_observed_columns().metric_id(metric);
        async move { list.send().await.unwrap().into_inner().columns.unwrap() }
    };
    assert!(suggested(OF_TABLE).await.is_empty());
    let column = suggested(OF_COLUMN).await[0].column.clone().unwrap();
    assert_eq!(column.name.as_deref(), Some("NAME"));
    assert_eq!(observed(&client, OF_COLUMN).await, (vec![], 1));

    let backfill = client.backfill_metric_observed_columns();
    backfill.metric_id(OF_COLUMN).send().await.unwrap();
    assert_eq!(
        observed(&client, OF_COLUMN).await,
        (vec![column.id.unwrap()], 0)
    );
    assert!(suggested(OF_COLUMN).await.is_empty());
    let missing = client.list_suggested_observed_columns().metric_id(99_999);
    assert!(missing.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn relations_are_found_by_metrics_columns_and_tables() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (metric, column) in [(OF_TABLE, ID), (OF_TABLE, NAME), (OF_COLUMN, NAME)] {
        observe(&client, metric, column).await.unwrap();
    }
    let all = MetricObservedColumnsFetch::new;
    for (wanted, count) in [
        (all(), 3),
        (all().metric_ids([OF_TABLE]), 2),
        (all().column_ids([NAME]), 2),
        (all().table_ids([TABLE]), 3),
        (all().table_ids([TABLE + 1]), 0),
        (all().source_ids([1231]), 0),
        (all().is_for_custom_rule(true), 0),
        (all().remove_duplicate_metrics(true), 2),
    ] {
        let found = fetch(&client, wanted.clone()).await;
        assert_eq!(found.len(), count, "{wanted:?}");
    }
    let first = &fetch(&client, all()).await[0];
    assert_eq!(first.comments.as_deref(), Some("checked by hand"));
    let gone = client.delete_metric().metric_id(OF_TABLE);
    gone.send().await.unwrap();
    assert_eq!(fetch(&client, all()).await.len(), 1);
}

#[tokio::test]
async fn who_may_only_view_sees_the_relations_and_makes_none() {
    let bigeye = Bigeye::start().await;
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let refused = observe(&viewer, OF_TABLE, ID).await.unwrap_err();
    assert_eq!(refused.status().unwrap(), 403);
    let backfill = viewer.backfill_metric_observed_columns();
    let refused = backfill.metric_id(OF_COLUMN).send().await.unwrap_err();
    assert_eq!(refused.status().unwrap(), 403);
    assert!(
        fetch(&viewer, MetricObservedColumnsFetch::new())
            .await
            .is_empty()
    );
}
