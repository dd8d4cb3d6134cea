//! Runs of metrics: what they observe, and what their thresholds say to it.
//!
//! What a metric observes follows from the seed, its id and how often it ran: a percentage is from 0 to 10, a number of rows from 1000 to
//! 1100, all else from 0 to 100. So a constant upper bound of -1 alerts at each run, and a lower bound of -1 at none. Bounds that Bigeye
//! computes never alert. A metric with the filter [`FAILING_FILTER`] can't be run.

use std::hash::{DefaultHasher, Hash, Hasher};

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::issues;
use super::state::State;
use super::wanted::texts;

/// A metric's filter that makes its query fail: the result of a run is unknown.
pub const FAILING_FILTER: &str = "simulator: no such column";

/// The groups that a metric with `groupBys` has.
const GROUPS: [&str; 2] = ["A", "B"];

/// Runs a metric, once for each of its groups. `false` when there is no such metric.
pub(super) fn run(state: &mut State, metric: i64, now: i64) -> bool {
    let Some(thing) = state.metrics.get(metric) else {
        return false;
    };
    let configuration = thing.body.clone();
    let columns = texts(&configuration, "groupBys");
    let groups: &[&str] = if columns.is_empty() { &[""] } else { &GROUPS };
    for group in groups {
        let run = observe(state, metric, &configuration, group, now);
        state.runs.entry(metric).or_default().push(run.clone());
        issues::follow(state, metric, &run);
    }
    true
}

/// Runs a custom rule, which has thresholds as a metric has them.
pub(super) fn run_rule(state: &mut State, rule: i64, configuration: &Value, now: i64) {
    let run = observe(state, rule, configuration, "", now);
    state.runs.entry(rule).or_default().push(run);
}

/// What another system observed for a metric.
pub(super) fn deliver(state: &mut State, metric: i64, value: f64, at: i64) {
    let Some(thing) = state.metrics.get(metric) else {
        return;
    };
    let configuration = thing.body.clone();
    let id = state.next_id();
    let earlier = state.runs.entry(metric).or_default();
    let mut run = json!({"id": id, "runAtEpochSeconds": at, "isPosthoc": false});
    judge(&mut run, &configuration, value, before(earlier, ""));
    earlier.push(run.clone());
    issues::follow(state, metric, &run);
}

/// The runs of the last time that a metric ran: one, or one for each group.
pub(super) fn latest(state: &State, metric: i64) -> &[Value] {
    let runs = state
        .runs
        .get(&metric)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let grouped = runs
        .last()
        .is_some_and(|run| run.get("groupName").is_some());
    let count = if grouped { GROUPS.len() } else { 1 };
    runs.get(runs.len().saturating_sub(count)..)
        .unwrap_or_default()
}

/// The state of a metric in the older form, from its latest runs.
pub(super) fn status(latest: &[Value]) -> &str {
    let critical = |run: &Value| text(run).ends_with("_CRITICAL");
    match latest {
        [] => "METRIC_RUN_STATUS_NO_RUNS",
        [run] => text(run),
        groups if groups.iter().any(critical) => "METRIC_RUN_STATUS_GROUPS_CRITICAL",
        groups => groups.first().map(text).unwrap_or_default(),
    }
}

/// The newer form of a state.
pub(super) fn summary(status: &str) -> &'static str {
    match status {
        "METRIC_RUN_STATUS_OK" => "METRIC_STATUS_HEALTHY",
        "METRIC_RUN_STATUS_NO_RUNS" => "METRIC_STATUS_NO_OBSERVED_VALUE",
        "METRIC_RUN_STATUS_UNKNOWN" => "METRIC_STATUS_FAILED",
        _ => "METRIC_STATUS_ALERTING",
    }
}

/// The word by which metrics are filtered.
pub(super) fn word(status: &str) -> &'static str {
    match summary(status) {
        "METRIC_STATUS_HEALTHY" => "healthy",
        "METRIC_STATUS_ALERTING" => "alerting",
        _ => "unknown",
    }
}

fn text(run: &Value) -> &str {
    run["status"].as_str().unwrap_or_default()
}

fn observe(state: &mut State, metric: i64, configuration: &Value, group: &str, now: i64) -> Value {
    let id = state.next_id();
    let earlier = state
        .runs
        .get(&metric)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let mut run = json!({"id": id, "runAtEpochSeconds": now, "isPosthoc": false});
    if !group.is_empty() {
        run["groupName"] = json!(group);
        let columns = texts(configuration, "groupBys").into_iter();
        let dimensions = columns.map(|name| json!({"columnName": name, "columnValue": group}));
        run["groupDimensions"] = json!(dimensions.collect::<Vec<_>>());
    }
    if texts(configuration, "filters").contains(&FAILING_FILTER) {
        run["status"] = json!("METRIC_RUN_STATUS_UNKNOWN");
        run["failureReason"] = json!("METRIC_RUN_FAILURE_REASON_QUERY_FAILED");
        run["exceptionMessage"] = json!("There is no such column");
    } else {
        let mut hasher = DefaultHasher::new();
        (state.seed, metric, earlier.len()).hash(&mut hasher);
        let value = value(configuration, &mut Rng::with_seed(hasher.finish()));
        judge(&mut run, configuration, value, before(earlier, group));
    }
    run["summaryStatus"] = json!(summary(text(&run)));
    run
}

/// The value of a group's run before.
fn before(earlier: &[Value], group: &str) -> Option<f64> {
    let mut runs = earlier.iter().rev();
    let before = runs.find(|run| run["groupName"].as_str().unwrap_or_default() == group);
    before.and_then(|run| run["observedValue"].as_f64())
}

/// Writes down what was observed and what the thresholds say to it.
fn judge(run: &mut Value, configuration: &Value, value: f64, before: Option<f64>) {
    let bounds = bounds(configuration, value, before);
    run["observedValue"] = json!(value);
    run["status"] = json!(verdict(&bounds, value));
    run["summaryStatus"] = json!(summary(text(run)));
    let thresholds = bounds.iter().map(|bound| json!({"bound": bound.shown()}));
    run["thresholds"] = json!(thresholds.collect::<Vec<_>>());
}

/// What is observed, with two digits after the point.
fn value(configuration: &Value, chance: &mut Rng) -> f64 {
    let name = configuration["metricType"]["predefinedMetric"]["metricName"]
        .as_str()
        .unwrap_or_default();
    let (least, most) = match name {
        "COUNT_ROWS" => (1000.0, 1100.0),
        name if name.starts_with("PERCENT") => (0.0, 10.0),
        _ => (0.0, 100.0),
    };
    let value: f64 = least + chance.f64() * (most - least);
    (value * 100.0).round() / 100.0
}

struct Bound {
    upper: bool,
    value: f64,
}

impl Bound {
    fn shown(&self) -> Value {
        let kind = if self.upper {
            "UPPER_BOUND_SIMPLE_BOUND_TYPE"
        } else {
            "LOWER_BOUND_SIMPLE_BOUND_TYPE"
        };
        json!({"boundType": kind, "value": self.value})
    }
}

/// The thresholds as values. A relative one is a share in percent of the value before.
fn bounds(configuration: &Value, value: f64, before: Option<f64>) -> Vec<Bound> {
    let thresholds = configuration["thresholds"].as_array().into_iter().flatten();
    thresholds
        .filter_map(Value::as_object)
        .filter_map(|threshold| bound(threshold, value, before))
        .collect()
}

fn bound(threshold: &Map<String, Value>, value: f64, before: Option<f64>) -> Option<Bound> {
    let (kind, threshold) = threshold.iter().next()?;
    let bound = threshold.get("bound")?;
    let upper = bound["boundType"] != "LOWER_BOUND_SIMPLE_BOUND_TYPE";
    let wanted = bound["value"].as_f64().unwrap_or_default();
    let away = if upper { 1.0 } else { -1.0 };
    let value = match kind.as_str() {
        "constantThreshold" => wanted,
        "relativeThreshold" => before.unwrap_or(value) * (1.0 + away * wanted / 100.0),
        _ => value + away * 100.0,
    };
    Some(Bound { upper, value })
}

fn verdict(bounds: &[Bound], value: f64) -> &'static str {
    let passed = bounds.iter().find(|bound| {
        if bound.upper {
            value > bound.value
        } else {
            value < bound.value
        }
    });
    match passed {
        None => "METRIC_RUN_STATUS_OK",
        Some(bound) if bound.upper => "METRIC_RUN_STATUS_UPPERBOUND_CRITICAL",
        Some(_) => "METRIC_RUN_STATUS_LOWERBOUND_CRITICAL",
    }
}
