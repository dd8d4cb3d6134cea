//! Metric suites: what a Bigconfig says about the metrics of a source.
//!
//! A suite owns the metrics of its source that have its namespace: those that it doesn't mention any more go. A metric is the same one when
//! table, column, kind and name are the same. In patterns `*` stands for any text. A definition without a kind of metric is an error of each
//! place where it would be; a cohort that fits nothing is an error too. Tags and collections are added to those that a metric has.
//!
//! What a suite says besides metrics is in `suite_extras`.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::bigconfig;
use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::metrics;
use super::pattern::{Cohort, Target};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, text, texts};
use super::workflow::Status;
use super::{suite_extras, tags};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/metric-suites", post(apply))
        .route("/api/v1/metric-suites/dry-run", post(plan))
        .route("/api/v1/metric-suites/queue", post(bigconfig::queue_suite))
        .route(
            "/api/v1/metric-suites/dry-run/queue",
            post(bigconfig::queue_suite_plan),
        )
        .route(
            "/api/v1/metric-suites/status/{workflowId}",
            get(bigconfig::suite_status),
        )
        .route(
            "/api/v1/metric-suites/purge/warehouse/{sourceId}",
            get(purge),
        )
}

/// Who applies a suite, where and when.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) workspace: i64,
    pub(super) user: i64,
    pub(super) now: i64,
}

impl Place {
    /// A suite belongs to the workspace of its source.
    pub(super) fn of(
        state: &State,
        caller: &Caller,
        suite: &Value,
        now: i64,
    ) -> Result<Self, Failure> {
        let source = id(suite, "sourceId").unwrap_or_default();
        let workspace = caller
            .allowed(state, state.sources.find(source)?)?
            .workspace;
        Ok(Self {
            workspace,
            user: caller.user,
            now,
        })
    }
}

async fn apply(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let place = Place::of(&state, &caller, &wanted, shared.now())?;
    let report = report(&state, &wanted, place);
    Ok(ok(&carry_out(&mut state, report, place).0))
}

async fn plan(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let place = Place::of(&state, &caller, &wanted, shared.now())?;
    Ok(ok(&report(&state, &wanted, place)))
}

/// Deletes every metric of a source.
async fn purge(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(source): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.sources.find(source)?)?;
    let metrics = state.metrics.iter();
    let metrics = metrics.filter(|(_, metric)| id(&metric.body, "warehouseId") == Some(source));
    let gone: Vec<i64> = metrics.map(|(id, _)| id).collect();
    for metric in &gone {
        metrics::remove(&mut state, *metric);
    }
    Ok(ok(
        &json!({"successfulIds": gone, "failedUpdates": [], "notRunIds": []}),
    ))
}

/// What a suite would do.
pub(super) fn report(state: &State, suite: &Value, place: Place) -> Value {
    let mut report = Report::default();
    for definition in list(suite, "definitions") {
        for cohort in list(definition, "cohorts") {
            let targets = Cohort::of(cohort).targets(state, place.workspace, suite);
            if targets.is_empty() {
                report.bad_cohorts.push(json!({
                    "invalidCohort": cohort,
                    "errorMessage": "No table or column of the source fits",
                }));
            }
            for target in &targets {
                for metric in list(definition, "metrics") {
                    let known = has_kind(metric);
                    if known {
                        report.place(state, suite, target, metric, place);
                    } else {
                        report.bad_metrics.push(json!({
                            "fromCohort": cohort,
                            "fqAssetName": target.name,
                            "metric": metric,
                            "errorMessages": ["The metric has no kind"],
                        }));
                    }
                }
            }
        }
    }
    let gone = owned(state, suite, place).filter(|metric| !report.kept.contains(metric));
    let gone = gone.filter_map(|metric| state.metrics.get(metric));
    report.deleted = gone
        .map(|thing| wrapped(&thing.body, &Value::Null))
        .collect();
    let mut report = report.shown();
    suite_extras::plan(state, suite, place, &mut report);
    report
}

/// Makes the report true, and says whether all of it could be.
pub(super) fn carry_out(state: &mut State, mut report: Value, place: Place) -> (Value, Status) {
    for metric in report["createdMetrics"]
        .as_array_mut()
        .into_iter()
        .flatten()
    {
        let wanted = &metric["metricConfiguration"];
        let made = metrics::add(state, place.workspace, wanted, place.user, place.now);
        metric["metricConfiguration"]["id"] = json!(made);
    }
    for metric in list(&report, "updatedMetrics") {
        let wanted = &metric["metricConfiguration"];
        if let Some(metric) = id(wanted, "id") {
            // One that isn't there any more stays away.
            drop(metrics::change(
                state, place.user, metric, wanted, place.now,
            ));
        }
    }
    for metric in list(&report, "deletedMetrics") {
        if let Some(metric) = id(&metric["metricConfiguration"], "id") {
            metrics::remove(state, metric);
        }
    }
    for metrics in ["createdMetrics", "updatedMetrics", "unchangedMetrics"] {
        for metric in list(&report, metrics) {
            put_in(state, metric, place);
        }
    }
    suite_extras::carry_out(state, &mut report, place);
    let of_dates = &report["rowCreationTimeResponse"];
    let failed = !list(&report, "metricApplicationErrors").is_empty()
        || !list(&report, "invalidCohortErrors").is_empty()
        || !list(&report, "customRuleErrors").is_empty()
        || !list(of_dates, "rowCreationTimeUpsertFailures").is_empty();
    let status = if failed {
        Status::PartialFailure
    } else {
        Status::Completed
    };
    (report, status)
}

/// Puts the tags of its definition on a metric, and the metric into the definition's collections.
fn put_in(state: &mut State, metric: &Value, place: Place) {
    let Some(number) = id(&metric["metricConfiguration"], "id") else {
        return;
    };
    let names = texts(metric, "tags");
    tags::put_names(
        state,
        place.workspace,
        ("METRIC", number),
        &names,
        place.now,
    );
    for collection in ids(metric, "collectionIds") {
        if let Ok(thing) = state.collections.find_mut(collection) {
            let mut metrics = ids(&thing.body, "metricIds");
            if !metrics.contains(&number) {
                metrics.push(number);
            }
            thing.body["metricIds"] = json!(metrics);
        }
    }
}

#[derive(Default)]
struct Report {
    created: Vec<Value>,
    updated: Vec<Value>,
    unchanged: Vec<Value>,
    deleted: Vec<Value>,
    bad_metrics: Vec<Value>,
    bad_cohorts: Vec<Value>,
    kept: Vec<i64>,
}

impl Report {
    /// Where a metric of the suite belongs: made, changed, or as it is.
    fn place(
        &mut self,
        state: &State,
        suite: &Value,
        target: &Target,
        metric: &Value,
        place: Place,
    ) {
        let wanted = configuration(suite, target, metric);
        let mut owned = owned(state, suite, place).filter_map(|id| state.metrics.get(id));
        let Some(there) = owned.find(|thing| same(&thing.body, &wanted)) else {
            self.created.push(wrapped(&wanted, metric));
            return;
        };
        self.kept.extend(id(&there.body, "id"));
        let members = wanted.as_object().into_iter().flatten();
        let changed = members.fold(false, |changed, (name, value)| {
            changed || there.body.get(name) != Some(value)
        });
        let mut now = there.body.clone();
        for (name, value) in wanted.as_object().into_iter().flatten() {
            now[name] = value.clone();
        }
        match changed {
            true => self.updated.push(wrapped(&now, metric)),
            false => self.unchanged.push(wrapped(&now, metric)),
        }
    }

    fn shown(self) -> Value {
        json!({
            "createdMetrics": self.created,
            "updatedMetrics": self.updated,
            "deletedMetrics": self.deleted,
            "unchangedMetrics": self.unchanged,
            "metricApplicationErrors": self.bad_metrics,
            "invalidCohortErrors": self.bad_cohorts,
            "warnings": [],
            "catalogTagInfos": [],
            "createdCustomRules": [],
            "updatedCustomRules": [],
            "deletedCustomRules": [],
            "unchangedCustomRules": [],
            "customRuleErrors": [],
        })
    }
}

/// The metrics of the suite's source and namespace.
fn owned<'a>(state: &'a State, suite: &'a Value, place: Place) -> impl Iterator<Item = i64> + 'a {
    let metrics = state.metrics.iter();
    metrics
        .filter(move |(_, metric)| {
            metric.workspace == place.workspace
                && metric.body["metricCreationState"] == "METRIC_CREATION_STATE_SUITE"
                && id(&metric.body, "warehouseId") == id(suite, "sourceId")
                && text(&metric.body, "bigconfigNamespace") == text(suite, "namespace")
        })
        .map(|(id, _)| id)
}

/// The metric that a definition makes in one place.
fn configuration(suite: &Value, target: &Target, metric: &Value) -> Value {
    let mut wanted = metric.clone();
    if let Some(members) = wanted.as_object_mut() {
        for member in [
            "collectionIds",
            "tags",
            "rctOverrides",
            "ownerId",
            "alertOnAbsentGroups",
        ] {
            members.remove(member);
        }
    }
    wanted["warehouseId"] = suite["sourceId"].clone();
    wanted["datasetId"] = json!(target.table);
    wanted["metricCreationState"] = json!("METRIC_CREATION_STATE_SUITE");
    wanted["bigconfigNamespace"] = json!(text(suite, "namespace"));
    if let Some(column) = &target.column {
        wanted["parameters"] = json!([{"key": "arg1", "columnName": column}]);
    }
    if text(&wanted, "name").is_empty() {
        wanted["name"] = wanted["metricType"]["predefinedMetric"]["metricName"].clone();
    }
    wanted
}

fn same(one: &Value, other: &Value) -> bool {
    let column = |metric: &Value| metric["parameters"][0]["columnName"].clone();
    ["datasetId", "metricType", "name"]
        .iter()
        .all(|member| one[*member] == other[*member])
        && column(one) == column(other)
}

fn has_kind(metric: &Value) -> bool {
    let kind = metric["metricType"].as_object();
    kind.is_some_and(|members| {
        let known = [
            "predefinedMetric",
            "templateMetric",
            "externalMonitor",
            "customRuleType",
        ];
        known.iter().any(|name| members.contains_key(*name))
    })
}

/// A metric with the collections and tags of its definition.
fn wrapped(metric: &Value, definition: &Value) -> Value {
    json!({
        "metricConfiguration": metric,
        "collectionIds": ids(definition, "collectionIds"),
        "tags": texts(definition, "tags"),
    })
}

pub(super) fn list<'a>(value: &'a Value, member: &str) -> &'a [Value] {
    value[member]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
}
