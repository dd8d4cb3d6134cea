//! Which issues a fetch or a bulk operation means. Members work together; an empty list is no filter.

use serde_json::Value;

use super::issues::shown;
use super::state::State;
use super::wanted::{id, ids, lets, text, texts};

/// The fetch and the `where` of bulk operations call the same filters by different names.
#[derive(Clone, Copy)]
pub(super) struct Names {
    ids: &'static str,
    collections: &'static str,
    sources: &'static str,
    statuses: &'static str,
}

impl Names {
    pub(super) const OF_FETCH: Self = Self {
        ids: "issueIds",
        collections: "slaIds",
        sources: "warehouseIds",
        statuses: "currentStatus",
    };
    pub(super) const OF_WHERE: Self = Self {
        ids: "ids",
        collections: "collectionIds",
        sources: "sourceIds",
        statuses: "statuses",
    };
}

/// The issues of a workspace that a filter lets through, as answers show them.
pub(super) fn find(state: &State, workspace: i64, filter: &Value, names: Names) -> Vec<Value> {
    let issues = state.issues.iter();
    issues
        .filter(|(_, issue)| issue.workspace == workspace)
        .map(|(id, _)| shown(state, id))
        .filter(|issue| of_issue(issue, filter, names) && of_metric(state, issue, filter, names))
        .collect()
}

/// What the issue itself is asked.
fn of_issue(issue: &Value, filter: &Value, names: Names) -> bool {
    let is = |member: &str, value: &str| lets(&texts(filter, member), &text(issue, value));
    let among = |member: &str, value: &Value| among(filter, member, value);
    let opened = id(issue, "openedTimeSeconds").unwrap_or_default();
    let root = match text(filter, "isRootCause") {
        "THREE_LEGGED_BOOLEAN_TRUE" => issue["isRootCause"] == true,
        "THREE_LEGGED_BOOLEAN_FALSE" => issue["isRootCause"] != true,
        _ => true,
    };
    let search = text(filter, "search").to_lowercase();
    let key = text(filter, "companyIssueId");
    among(names.ids, &issue["id"])
        && is(names.statuses, "currentStatus")
        && is("issueType", "issueType")
        && is("priority", "priority")
        && among("parentIssueIds", &issue["parentIssue"]["id"])
        && among("assigneeIds", &issue["assignee"]["id"])
        && among("dimensionIds", &issue["dimensionId"])
        && id(filter, "minOpenedTime").is_none_or(|least| least <= opened)
        && id(filter, "maxOpenedTime").is_none_or(|most| most == 0 || opened <= most)
        && (key.is_empty() || key == text(issue, "name"))
        && root
        && (search.is_empty()
            || ["name", "summary", "description"]
                .iter()
                .any(|member| text(issue, member).to_lowercase().contains(&search)))
}

/// What its metric is asked.
fn of_metric(state: &State, issue: &Value, filter: &Value, names: Names) -> bool {
    let configuration = &issue["metricConfiguration"];
    let metadata = &issue["metricMetadata"];
    let is = |member: &str, value: &Value| {
        let wanted = texts(filter, member);
        lets(&wanted, &value.as_str().unwrap_or_default())
    };
    let among = |member: &str, value: &Value| among(filter, member, value);
    let collections = ids(filter, names.collections);
    let alerting = alerting(issue);
    let metrics = ids(filter, "metricIds");
    (metrics.is_empty() || alerting.iter().any(|metric| metrics.contains(metric)))
        && (collections.is_empty() || collections.iter().any(|id| holds(state, *id, &alerting)))
        && among(names.sources, &configuration["warehouseId"])
        && among("tableIds", &configuration["datasetId"])
        && among("schemaIds", &metadata["schemaId"])
        && among("columnIds", &metadata["fieldId"])
        && is("schemaNames", &metadata["schemaName"])
        && is("monitorTypes", &configuration["monitorType"])
        && is("metricStatus", &metadata["currentMetricStatus"])
        && is(
            "metricTypes",
            &configuration["metricType"]["predefinedMetric"]["metricName"],
        )
}

/// The ids of the metrics of an issue.
fn alerting(issue: &Value) -> Vec<i64> {
    let metrics = issue["alertingMetrics"].as_array().into_iter().flatten();
    metrics.filter_map(|metric| id(metric, "id")).collect()
}

/// Whether a collection has one of the metrics.
fn holds(state: &State, collection: i64, metrics: &[i64]) -> bool {
    let collection = state.collections.get(collection);
    collection.is_some_and(|collection| {
        let held = ids(&collection.body, "metricIds");
        metrics.iter().any(|metric| held.contains(metric))
    })
}

fn among(filter: &Value, member: &str, value: &Value) -> bool {
    let wanted = ids(filter, member);
    wanted.is_empty() || value.as_i64().is_some_and(|value| wanted.contains(&value))
}
