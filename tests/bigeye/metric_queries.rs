//! What Bigeye says about metrics besides their runs: kinds, queries, samples, daily counts.

use bigeye_client::types::{
    MetricCategory, MetricScorecardFetch, PredefinedMetricName, WhereClause,
};
use vendor_simulator::Fault;

use crate::{Bigeye, WORKSPACE};

#[tokio::test]
async fn the_kinds_of_metrics_of_tables_and_of_metadata_are_listed() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let of_tables = client.list_table_level_metric_names().send().await;
    let of_tables = of_tables.unwrap().into_inner().metric_names.unwrap();
    assert!(of_tables.contains(&PredefinedMetricName::CountRows));
    let of_metadata = client.list_metadata_metric_names().send().await;
    let of_metadata = of_metadata.unwrap().into_inner().metric_names.unwrap();
    assert!(of_metadata.contains(&PredefinedMetricName::HoursSinceLastLoad));
    assert!(!of_metadata.contains(&PredefinedMetricName::CountRows));
}

#[tokio::test]
async fn the_queries_of_a_metric_name_its_table() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let queries = client.get_metric_debug_queries().metric_id(3).send().await;
    let queries = queries.unwrap().into_inner();
    assert!(queries.metric_query.unwrap().contains("ORDERS"));
    assert!(queries.debug_query.unwrap().contains("ORDERS"));
    let nowhere = client.get_metric_debug_queries().metric_id(99_999);
    assert!(nowhere.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_sample_has_a_value_for_each_column_of_its_header() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let sample = client.get_metric_debug_preview().metric_id(3).send().await;
    let sample = sample.unwrap().into_inner();
    let header = sample.header.unwrap().column_values.unwrap();
    assert_eq!(header, ["ID", "NAME", "AMOUNT", "STATUS", "UPDATED_AT"]);
    let rows = sample.preview_rows.unwrap();
    for row in &rows {
        assert_eq!(row.column_values.as_ref().unwrap().len(), header.len());
    }
    assert!(sample.affected_row_count.unwrap() >= rows.len() as i64);
}

#[tokio::test]
async fn a_scorecard_has_counts_of_days_for_each_category() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let fetch = MetricScorecardFetch::new()
        .days_of_history(7)
        .where_(WhereClause::new().workspace_id(WORKSPACE));
    let ask = || client.get_metric_scorecard().body(fetch.clone()).send();
    let cards = ask().await.unwrap().into_inner().scorecards.unwrap();
    assert!(cards[0].metric_category.is_some());
    assert!(cards[0].metric_run_counts.is_some());
    let sent = bigeye.simulator.requests_of("getMetricScorecard");
    assert_eq!(sent[0].json().unwrap()["daysOfHistory"], 7);

    let answer = r#"{"scorecards": [{"metricCategory": "METRIC_CATEGORY_VALIDITY", "metricRunCounts": [
        {"runAtMinute": "1700006400", "hadMetricsDeployed": true, "truePositiveIssuesOpened": 2}]}]}"#;
    let answer = Fault::status(200).with_body(answer);
    bigeye.simulator.inject(answer.on("getMetricScorecard"));
    let cards = ask().await.unwrap().into_inner().scorecards.unwrap();
    assert_eq!(cards[0].metric_category, Some(MetricCategory::Validity));
    let day = &cards[0].metric_run_counts.as_ref().unwrap()[0];
    assert_eq!(day.run_at_minute, Some(1_700_006_400));
    assert_eq!(day.true_positive_issues_opened, Some(2));
}
