//! Metrics 1 to 200 in the first workspace, on the tables of its first source in turn. Each has run on three days.
//!
//! Those whose id ends with 3 alert at every run, and those whose id ends with 47 or 97 can't be run; all others are healthy.

use serde_json::{Value, json};

use super::super::state::State;
use super::super::{metrics, runs};
use super::FIRST;

/// Ids are from 1 to this.
pub(super) const LAST: i64 = 200;
const USER: i64 = 7;
const KINDS: [&str; 5] = [
    "COUNT_ROWS",
    "PERCENT_NULL",
    "AVERAGE",
    "COUNT_DISTINCT",
    "MAX",
];
const COLUMNS: [&str; 5] = ["", "NAME", "AMOUNT", "STATUS", "AMOUNT"];

pub(super) fn add(state: &mut State, since: i64) {
    for id in 1..=LAST {
        metrics::add_as(state, id, FIRST, &configuration(id), USER, since + id);
        for day in 0..3 {
            runs::run(state, id, since + (87 + day) * 86_400 + id);
        }
    }
}

fn configuration(id: i64) -> Value {
    let number = usize::try_from(id).unwrap_or_default();
    let kind = KINDS[number % KINDS.len()];
    let column = COLUMNS[number % COLUMNS.len()];
    let source = FIRST * 10;
    let table = (source * 10 + id / 3 % 2) * 10 + id % 3;
    let highest = if id % 10 == 3 { -1.0 } else { 1_000_000.0 };
    let bound = |kind: &str, value: f64| json!({"constantThreshold": {"bound": {"boundType": format!("{kind}_BOUND_SIMPLE_BOUND_TYPE"), "value": value}}});
    let mut configuration = json!({
        "name": format!("{kind} {id}"),
        "warehouseId": source,
        "datasetId": table,
        "metricType": {"predefinedMetric": {"metricName": kind}},
        "thresholds": [bound("LOWER", -1_000.0), bound("UPPER", highest)],
        "lookback": {"intervalType": "DAYS_TIME_INTERVAL_TYPE", "intervalValue": 1},
        "lookbackType": "DATA_TIME_LOOKBACK_TYPE",
        "scheduleFrequency": {"intervalType": "HOURS_TIME_INTERVAL_TYPE", "intervalValue": 24},
        "filters": [],
        "groupBys": [],
    });
    if !column.is_empty() {
        configuration["parameters"] = json!([{"key": "arg1", "columnName": column}]);
    }
    if id % 50 == 47 {
        configuration["filters"] = json!([runs::FAILING_FILTER]);
    }
    configuration
}
