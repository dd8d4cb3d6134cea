//! `where` of bulk operations: which metrics are meant. Members work together; an empty list is no filter, so an empty `where` is all.

use serde_json::Value;

use super::metric_infos::info;
use super::runs;
use super::state::State;
use super::wanted::{ids, lets, text, texts};

/// The ids of the metrics of a workspace that a `where` chooses.
pub(super) fn metrics(state: &State, workspace: i64, clause: &Value) -> Vec<i64> {
    let metrics = state.metrics.iter();
    metrics
        .filter(|(_, thing)| thing.workspace == workspace)
        .map(|(id, _)| id)
        .filter(|id| chooses(&info(state, *id), clause))
        .collect()
}

fn chooses(info: &Value, clause: &Value) -> bool {
    let configuration = &info["metricConfiguration"];
    let metadata = &info["metricMetadata"];
    let kind = &configuration["metricType"];
    let among = |member: &str, value: &Value| {
        let list = ids(clause, member);
        list.is_empty() || value.as_i64().is_some_and(|value| list.contains(&value))
    };
    let is = |member: &str, value: &str| lets(&texts(clause, member), &value);
    let collections = ids(clause, "collectionIds");
    let search = text(clause, "search").to_lowercase();
    let mut of_metric = info["collections"].as_array().into_iter().flatten();
    among("ids", &configuration["id"])
        && among("sourceIds", &configuration["warehouseId"])
        && among("schemaIds", &metadata["schemaId"])
        && among("tableIds", &configuration["datasetId"])
        && among("columnIds", &metadata["fieldId"])
        && among("dimensionIds", &configuration["dimension"]["id"])
        && among("templateIds", &kind["templateMetric"]["templateId"])
        && among("customRuleIds", &configuration["customRuleId"])
        && is("metricTypes", text(&kind["predefinedMetric"], "metricName"))
        && is("monitorTypes", text(configuration, "monitorType"))
        && is("statuses", runs::word(text(info, "status")))
        && text(configuration, "name").to_lowercase().contains(&search)
        && (collections.is_empty()
            || of_metric.any(|one| {
                one["id"]
                    .as_i64()
                    .is_some_and(|id| collections.contains(&id))
            }))
}
