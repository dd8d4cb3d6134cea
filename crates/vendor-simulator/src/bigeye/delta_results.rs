//! What a run of a delta finds. Both sides of a comparison have the same value, which follows from the seed and the ids, so that each is OK;
//! a tolerance below 0 makes each of its target's comparisons alert. A target whose table isn't there fails.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Value, json};

use super::state::State;
use super::wanted::id;

/// Where a delta keeps what its last run found; no answer has it under this name.
pub(super) const MEMBER: &str = "simulatorResults";

/// How many metrics a delta compares.
pub(super) fn count(delta: &Value) -> usize {
    targets(delta)
        .map(|target| comparisons(target).count())
        .sum()
}

/// The delta after a run at this time.
pub(super) fn of_run(state: &State, delta: &Value, now: i64) -> Value {
    let results: Vec<Value> = targets(delta)
        .map(|target| result(state, target, now))
        .collect();
    let sum = |member: &str| -> i64 {
        let counts = results.iter().filter_map(|result| id(result, member));
        counts.sum()
    };
    let mut delta = delta.clone();
    delta["alertingMetricCount"] = json!(sum("alertingMetricCount"));
    delta["failedMetricCount"] = json!(sum("failedMetricCount"));
    delta["totalMetricCount"] = json!(sum("metricCount"));
    delta["lastRunAtEpochSeconds"] = json!(now);
    delta[MEMBER] = json!(results);
    delta
}

fn targets(delta: &Value) -> impl Iterator<Item = &Value> {
    let targets = delta["comparisonTableConfigurations"].as_array();
    targets.into_iter().flatten()
}

/// The mappings of a target with each of their metrics.
fn comparisons(target: &Value) -> impl Iterator<Item = (&Value, &Value)> {
    let mappings = target["columnMappings"].as_array().into_iter().flatten();
    mappings.flat_map(|mapping| {
        let metrics = mapping["metrics"].as_array().into_iter().flatten();
        metrics.map(move |metric| (mapping, metric))
    })
}

fn result(state: &State, target: &Value, now: i64) -> Value {
    let there = |table: Option<i64>| table.and_then(|table| state.tables.get(table));
    let table = there(id(target, "targetTableId"));
    let fails = table.is_none() || there(id(target, "sourceTableId")).is_none();
    let infos: Vec<Value> = comparisons(target)
        .enumerate()
        .map(|(number, comparison)| compared(state, target, number, comparison, fails))
        .collect();
    let alerting = infos
        .iter()
        .filter(|info| info["status"] == "COMPARISON_METRIC_STATUS_ALERT");
    let rows = value(state, target, usize::MAX) as i64;
    let mut result = json!({
        "metricCount": infos.len(),
        "alertingMetricCount": alerting.count(),
        "failedMetricCount": if fails { infos.len() } else { 0 },
        "comparisonMetricInfos": infos,
        "comparisonColumnInfos": columns(target),
        "isTargetTableDeleted": table.is_none(),
        "lastRunAtEpochSeconds": now,
        "schemaMatch": !fails,
        "sourceRowCount": rows,
        "targetRowCount": rows,
    });
    for member in ["targetTable", "targetSchema"] {
        if target[member].is_object() {
            result[member] = target[member].clone();
        }
    }
    result
}

fn compared(
    state: &State,
    target: &Value,
    number: usize,
    (mapping, metric): (&Value, &Value),
    fails: bool,
) -> Value {
    let tolerance = target["tolerance"].as_f64().unwrap_or_default();
    let status = match fails {
        true => "COMPARISON_METRIC_STATUS_UNKNOWN",
        false if tolerance < 0.0 => "COMPARISON_METRIC_STATUS_ALERT",
        false => "COMPARISON_METRIC_STATUS_OK",
    };
    let mut info = json!({
        "comparisonMetricConfiguration": {
            "id": id(target, "id").unwrap_or_default() * 1000 + number as i64,
            "comparisonTableId": target["id"],
            "metric": metric,
            "sourceColumnName": mapping["sourceColumn"]["displayName"],
            "targetColumnName": mapping["targetColumn"]["displayName"],
            "tolerance": tolerance,
        },
        "status": status,
        "sourceFailed": fails,
        "targetFailed": fails,
    });
    if !fails {
        let value = value(state, target, number);
        info["sourceValue"] = json!(value);
        info["targetValue"] = json!(value);
        info["difference"] = json!(0.0);
    }
    info
}

/// A whole number from 0 to 999.
fn value(state: &State, target: &Value, number: usize) -> f64 {
    let mut hasher = DefaultHasher::new();
    (state.seed, id(target, "id"), number).hash(&mut hasher);
    (hasher.finish() % 1000) as f64
}

fn columns(target: &Value) -> Vec<Value> {
    let mappings = target["columnMappings"].as_array().into_iter().flatten();
    let columns = mappings.map(|mapping| {
        let mut column = mapping.clone();
        column["totalMetricCount"] = json!(mapping["metrics"].as_array().map_or(0, Vec::len));
        column
    });
    columns.collect()
}
