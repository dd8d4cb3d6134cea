//! Comparisons of two tables in their older form, and deltas that are changed.

use bigeye_client::Client;
use bigeye_client::types::{
    ComparisonMetricStatus, ComparisonTableCreate, ComparisonTableInfo, DeltaBulkUpdate,
    DeltaWrite, DeltasFetch, WhereClause,
};
use futures_util::TryStreamExt;
use serde_json::{Value, json};
use vendor_simulator::{Fault, bigeye};

use crate::Bigeye;
use crate::json_of::{body, shown};

/// Two tables of the first source.
const SOURCE: i64 = 123_000;
const TARGET: i64 = 123_001;

/// A comparison of the nulls of one column.
fn configuration(name: &str) -> Value {
    let column = json!({"displayName": "AMOUNT"});
    json!({
        "name": name,
        "sourceTableId": SOURCE,
        "targetTableId": TARGET,
        "tolerance": 0.0,
        "columnMappings": [{
            "sourceColumn": column,
            "targetColumn": column,
            "metrics": [{"predefinedMetric": {"metricName": "COUNT_NULL"}}],
        }],
    })
}

async fn make(client: &Client, name: &str) -> i64 {
    let create = json!({"comparisonTableConfiguration": configuration(name)});
    let create = body::<ComparisonTableCreate>(create);
    let made = client.create_comparison_table().body(create).send().await;
    let made = made.unwrap().into_inner().comparison_table_configuration;
    made.unwrap().id.unwrap()
}

async fn find(client: &Client, fetch: DeltasFetch) -> Vec<ComparisonTableInfo> {
    let call = client.fetch_comparison_tables().body(fetch.page_size(1));
    call.stream().try_collect().await.unwrap()
}

fn name(info: &ComparisonTableInfo) -> &str {
    let configuration = info.comparison_table_configuration.as_ref().unwrap();
    configuration.name.as_deref().unwrap()
}

#[tokio::test]
async fn a_comparison_is_read_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "orders").await;
    let read = || client.get_comparison_table().comparison_table_id(id).send();
    let made = read().await.unwrap().into_inner();
    let made = made.comparison_table_configuration.unwrap();
    assert_eq!(made.name.as_deref(), Some("orders"));
    let table = made.target_table.unwrap();
    assert_eq!(table.display_name.as_deref(), Some("CUSTOMERS"));

    let delete = |client: &Client| {
        client
            .delete_comparison_table()
            .comparison_table_id(id)
            .send()
    };
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    assert_eq!(delete(&viewer).await.unwrap_err().status().unwrap(), 403);
    delete(&client).await.unwrap();
    assert!(read().await.unwrap_err().is_not_found());
    assert!(delete(&client).await.unwrap_err().is_not_found());
    let delta = client.get_delta().delta_id(id).send().await.unwrap_err();
    assert!(delta.is_not_found(), "it was a delta too");
}

#[tokio::test]
async fn comparisons_are_fetched_in_pages_and_run_and_deleted_together() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let one = make(&client, "one").await;
    make(&client, "two").await;
    let chosen = || WhereClause::new().ids([one, 99_999]);
    let bulk = |change: DeltaBulkUpdate| {
        let call = client.bulk_update_comparison_tables();
        let call = call.body(change.where_(chosen()));
        async move { call.send().await.unwrap().into_inner() }
    };
    let done = bulk(DeltaBulkUpdate::new().is_run(true)).await;
    assert_eq!(done.successful_ids, Some(vec![one]));
    assert_eq!(done.failed_updates.unwrap()[0].id, Some(99_999));

    let all = find(&client, DeltasFetch::new()).await;
    assert_eq!(all.iter().map(name).collect::<Vec<_>>(), ["one", "two"]);
    assert!(all[0].last_run_at_epoch_seconds.is_some());
    assert!(all[1].last_run_at_epoch_seconds.is_none());
    let metrics = all[0].comparison_metric_infos.as_ref().unwrap();
    assert_eq!(metrics[0].difference, Some(0.0));
    let small = DeltasFetch::new().exclude_comparison_metrics(true);
    let small = find(&client, small.comparison_table_ids([one])).await;
    assert_eq!(small.len(), 1);
    assert_eq!(small[0].comparison_metric_infos, None);

    bulk(DeltaBulkUpdate::new().is_delete(true)).await;
    let left = find(&client, DeltasFetch::new()).await;
    assert_eq!(left.iter().map(name).collect::<Vec<_>>(), ["two"]);
}

#[tokio::test]
async fn a_compared_metric_without_groups_has_none() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "orders").await;
    let run = client.run_comparison_table().comparison_table_id(id).send();
    let run = run.await.unwrap().into_inner().comparison_table_info;
    let metric = &run.unwrap().comparison_metric_infos.unwrap()[0];
    let metric = metric.comparison_metric_configuration.as_ref().unwrap();
    let groups = client.list_comparison_metric_groups();
    let groups = groups.comparison_metric_id(metric.id.unwrap());
    assert_eq!(groups.send().await.unwrap().group_state, Some(vec![]));
}

#[tokio::test]
async fn each_group_of_a_compared_metric_has_its_values_and_its_state() {
    let bigeye = Bigeye::start().await;
    let answer = json!({"groupState": [{
        "dimensions": [{"columnName": "STATUS", "columnValue": "paid"}, {"columnName": "NAME", "nullValue": true}],
        "sourceValue": 3,
        "targetValue": 4.5,
        "difference": 1.5,
        "status": "COMPARISON_METRIC_STATUS_ALERT",
    }]});
    let answer = Fault::status(200).with_body(answer.to_string());
    bigeye
        .simulator
        .inject(answer.on("listComparisonMetricGroups"));
    let client = bigeye.client();
    let groups = client.list_comparison_metric_groups();
    let groups = groups.comparison_metric_id(15_000).send().await.unwrap();
    let group = &groups.group_state.as_ref().unwrap()[0];
    assert_eq!(group.status, Some(ComparisonMetricStatus::Alert));
    assert_eq!(
        (group.source_value, group.target_value),
        (Some(3.0), Some(4.5))
    );
    assert_eq!(group.difference, Some(1.5));
    let dimensions = group.dimensions.as_ref().unwrap();
    assert_eq!(dimensions[0].column_value.as_deref(), Some("paid"));
    assert_eq!(dimensions[1].null_value, Some(true));
}

#[tokio::test]
async fn a_delta_is_changed_and_keeps_its_id() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, "orders").await;
    let change = |delta: Value| {
        let delta = body::<DeltaWrite>(json!({"delta": delta}));
        client.update_delta().body(delta).send()
    };
    let mut target = configuration("orders");
    target["tolerance"] = json!(5.0);
    let wanted = json!({"id": id, "name": "renamed", "comparisonTableConfigurations": [target]});
    let changed = shown(&*change(wanted).await.unwrap())["delta"].clone();
    assert_eq!(changed["id"], id);
    let read = client.get_delta().delta_id(id).send().await.unwrap();
    let read = shown(&*read)["delta"].clone();
    assert_eq!(read, changed);
    assert_eq!(read["name"], "renamed");
    assert_eq!(read["comparisonTableConfigurations"][0]["tolerance"], 5.0);
    let nowhere = change(json!({"id": 99_999, "name": "x"})).await;
    assert!(nowhere.unwrap_err().is_not_found());
}
