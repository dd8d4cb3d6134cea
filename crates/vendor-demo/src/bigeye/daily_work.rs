//! What a data team does every day: let a load through or not, look after the issues, plan and make metrics, export lineage.
//!
//! Only on the simulator: metrics that run cost money in a warehouse, and issues of a real account are somebody's.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use bigeye_client::types::{
    CollectionUpdate, ConstantThreshold, DataNodeType, FieldType, LineageDirection,
    LineageEdgeCreate, LineageNodeCreate, MetricConfiguration, MetricParameter,
    MetricParameterValue, MetricRunLabel, MetricSuite, MetricTemplate, MetricTemplateWrite,
    SimpleBound, SimpleBoundType, Threshold,
};
use bigeye_client::{Client, Verdict};
use serde_json::json;

use super::MARK;
use crate::demo::{Demo, Step};

/// Of the simulator: its warehouse, a table there, and metrics of which the second alerts.
const WAREHOUSE: i64 = 1230;
const TABLE: i64 = 123_000;
const METRICS: [i64; 2] = [1, 3];

/// The simulator is quick.
const INTERVAL: Duration = Duration::from_millis(100);

/// The steps, with a collection that may be changed.
pub(super) async fn work(demo: &mut Demo<'_>, client: &Client, collection: i64) -> Result<()> {
    demo.step("let a load through or not", async |step| {
        gate(client, collection, &step).await
    })
    .await?;
    demo.step("acknowledge and close its issues", async |step| {
        issues(client, collection, &step).await
    })
    .await?;
    demo.step("plan a Bigconfig", async |step| plan(client, &step).await)
        .await?;
    demo.step("make metrics from a template", async |step| {
        metrics(client, &step).await
    })
    .await?;
    demo.step("export lineage to a CSV file", async |step| {
        export(client, &step).await
    })
    .await
}

/// The collection gets a metric that alerts, and so its check fails.
async fn gate(client: &Client, collection: i64, step: &Step) -> Result<()> {
    let body = CollectionUpdate::new().metric_ids(METRICS);
    let change = client.update_collection().collection_id(collection);
    change.body(body).send().await?;
    let shown = step.clone();
    let checked = client
        .check_collection(collection)
        .with_interval(INTERVAL, INTERVAL)
        .on_progress(move |progress| shown.show(progress.status.clone()))
        .await?;
    step.show(checked.to_string());
    ensure!(checked.verdict() == Verdict::Fail, "it says {checked}");
    let failing: Vec<_> = checked.failing().map(|metric| metric.id()).collect();
    ensure!(failing == [Some(METRICS[1])], "{failing:?} fail");
    Ok(())
}

/// Each issue is taken, and closed as a true alert.
async fn issues(client: &Client, collection: i64, step: &Step) -> Result<()> {
    let open = client.open_issues_of_collection(collection);
    let open = open.collect_up_to(100).await?;
    ensure!(!open.is_empty(), "an alert has opened no issue");
    for issue in open {
        let id = issue.id.context("an issue has no id")?;
        step.show(issue.name.unwrap_or_default());
        let taken = client.acknowledge_issue(id);
        taken.message("The demo looks into it").await?;
        let right = MetricRunLabel::TruePositive;
        client.close_issue(id, right).await?;
    }
    let left = client.open_issues_of_collection(collection);
    let left = left.collect_up_to(1).await?;
    ensure!(left.is_empty(), "an issue is still open");
    Ok(())
}

/// What a Bigconfig would make; nothing is made.
async fn plan(client: &Client, step: &Step) -> Result<()> {
    let suite: MetricSuite = serde_json::from_value(json!({
        "sourceId": WAREHOUSE,
        "namespace": "demo",
        "definitions": [{
            "cohorts": [{"schemaNamePattern": "SALES", "tableNamePattern": "*", "columnNamePattern": "AMOUNT"}],
            "metrics": [{"metricType": {"predefinedMetric": {"metricName": "COUNT_NULL"}}, "name": "nulls"}],
        }],
    }))?;
    let plan = client.plan_bigconfig(suite);
    let plan = plan.with_interval(INTERVAL, INTERVAL).await?;
    step.show(plan.to_string());
    ensure!(plan.is_complete() && plan.has_changes(), "the plan: {plan}");
    Ok(())
}

/// Three metrics of a template, which go away with it.
async fn metrics(client: &Client, step: &Step) -> Result<()> {
    let template = MetricTemplate::new()
        .name(MARK)
        .template("count_if({column} > 3)")
        .return_type(FieldType::Numeric);
    let body = MetricTemplateWrite::new().metric_template(template);
    let made = client.create_metric_template().body(body).send().await?;
    let template = made.into_inner().metric_template.unwrap_or_default();
    let template = template.id.context("the new template has no id")?;

    let shown = step.clone();
    let metrics = client
        .create_metrics_from_template(template, (1..=3).map(metric))
        .on_progress(move |now| shown.show(format!("{} of {}", now.done, now.metrics)))
        .await;
    for metric in metrics {
        let id = metric?.id.context("a new metric has no id")?;
        client.delete_metric().metric_id(id).send().await?;
    }
    let delete = client.delete_metric_template();
    delete.metric_template_id(template).send().await?;
    Ok(())
}

fn metric(number: usize) -> MetricConfiguration {
    let column = MetricParameterValue::ColumnName("NAME".to_owned());
    let bound = SimpleBound::new()
        .bound_type(SimpleBoundType::UpperBound)
        .value(10.0);
    let threshold = ConstantThreshold::new().bound(bound);
    MetricConfiguration::new()
        .name(format!("{MARK} {number}"))
        .warehouse_id(WAREHOUSE)
        .dataset_id(TABLE)
        .parameters([MetricParameter::new().key("arg1").value(column)])
        .thresholds([Threshold::ConstantThreshold(threshold)])
}

/// Two jobs, one after the other, as rows of a file.
async fn export(client: &Client, step: &Step) -> Result<()> {
    let (first, second) = (node(client, 1).await?, node(client, 2).await?);
    let edge = LineageEdgeCreate::new()
        .upstream_data_node_id(first)
        .downstream_data_node_id(second);
    client.create_lineage_edge().body(edge).send().await?;

    let directory = tempfile::tempdir()?;
    let path = directory.path().join("nodes.csv");
    let nodes = client.export_lineage_graph_nodes().data_node_id(first);
    let nodes = nodes.direction(LineageDirection::Downstream).depth(2);
    let bytes = nodes.send().await?.to_file(&path).await?;
    step.show(format!("{bytes} bytes"));
    let text = tokio::fs::read_to_string(&path).await?;
    ensure!(text.lines().count() == 3, "a head and two nodes: {text}");
    for id in [second, first] {
        let delete = client.delete_lineage_node();
        delete.data_node_id(id).send().await?;
    }
    Ok(())
}

async fn node(client: &Client, number: usize) -> Result<i64> {
    let node = LineageNodeCreate::new()
        .node_type(DataNodeType::Custom)
        .node_name(format!("{MARK} {number}"))
        .node_container_name("Jobs");
    let made = client.create_lineage_node().body(node).send().await?;
    made.id.context("the new node has no id")
}
