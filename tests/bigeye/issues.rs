//! Issues: opened by metrics that alert, found, changed, merged into incidents.

use bigeye_client::types::{
    CollectionCreate, IssueBatchUpdate, IssueBulkUpdate, IssueMerge, IssueUnmerge, IssueUpdate,
    IssuesFetch,
};
use bigeye_client::{Client, Error};
use serde_json::{Value, json};
use vendor_simulator::bigeye;

use crate::json_of::{body, shown};
use crate::{Bigeye, WORKSPACE};

/// The issues that a filter finds.
async fn find(client: &Client, filter: Value) -> Vec<Value> {
    let wanted = body::<IssuesFetch>(filter);
    let issues = client.fetch_issues().body(wanted).stream();
    let issues = issues.collect_up_to(1000).await.unwrap();
    issues.iter().map(shown).collect()
}

async fn update(client: &Client, issue: i64, update: Value) -> Result<Value, Error> {
    let update = client
        .update_issue()
        .issue_id(issue)
        .body(body::<IssueUpdate>(update))
        .send()
        .await?;
    Ok(shown(&*update)["issue"].clone())
}

fn number(issue: &Value) -> i64 {
    issue["id"].as_i64().unwrap()
}

#[tokio::test]
async fn a_metric_that_alerts_has_one_open_issue_and_each_alert_goes_into_it() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let open = json!({"metricIds": [3], "currentStatus": ["ISSUE_STATUS_NEW"]});
    let before = find(&client, open.clone()).await;
    assert_eq!(before.len(), 1);
    client.run_metric().metric_id(3).send().await.unwrap();
    let after = find(&client, open).await;
    assert_eq!(after.len(), 1);
    let alerts = |issues: &[Value]| issues[0]["alertCount"].as_i64().unwrap();
    assert_eq!(alerts(&after), alerts(&before) + 1);
    let last = after[0]["events"].as_array().unwrap().last().unwrap();
    let run = &last["metricEvent"]["metricRuns"][0];
    assert_eq!(run["status"], "METRIC_RUN_STATUS_UPPERBOUND_CRITICAL");
    assert_eq!(after[0]["metricConfiguration"]["id"], 3);
    assert!(after[0]["metricMetadata"]["datasetName"].is_string());
    assert!(find(&client, json!({"metricIds": [4]})).await.is_empty());
}

#[tokio::test]
async fn a_metric_names_its_open_issue_until_it_is_closed_and_then_the_next_alert_opens_another() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let active = || async {
        let info = client.get_metric_info().metric_id(3).send().await.unwrap();
        shown(&*info)["activeIssue"]["id"].as_i64()
    };
    let first = active().await.unwrap();
    let close = json!({"statusUpdate": {
        "newStatus": "ISSUE_STATUS_CLOSED",
        "closingLabel": "METRIC_RUN_LABEL_TRUE_POSITIVE",
    }});
    let closed = update(&client, first, close).await.unwrap();
    assert_eq!(closed["currentStatus"], "ISSUE_STATUS_CLOSED");
    assert_eq!(
        closed["currentClosingFeedback"],
        "METRIC_RUN_LABEL_TRUE_POSITIVE"
    );
    assert!(closed["closedTimeSeconds"].is_number());
    assert_eq!(active().await, None);
    client.run_metric().metric_id(3).send().await.unwrap();
    assert_ne!(active().await.unwrap(), first);
}

#[tokio::test]
async fn an_issue_is_read_by_its_id_and_by_the_number_that_people_see() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let issue = find(&client, json!({})).await.remove(0);
    let by_id = client
        .get_issue()
        .issue_id(number(&issue))
        .send()
        .await
        .unwrap();
    assert_eq!(shown(&*by_id)["issue"], json!([issue]));
    let name = issue["name"].as_str().unwrap();
    let by_name = client
        .get_issue_by_key()
        .issue_key(name)
        .send()
        .await
        .unwrap();
    assert_eq!(shown(&*by_name)["issue"], json!([issue]));
    let error = client
        .get_issue()
        .issue_id(999_999)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn filters_work_together() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let all = find(&client, json!({})).await;
    assert_eq!(all.len(), 20, "one for each metric whose id ends with 3");
    let table = all[0]["metricConfiguration"]["datasetId"].clone();
    let of_table = find(&client, json!({"tableIds": [table]})).await;
    assert!(!of_table.is_empty() && of_table.len() < all.len());
    let filter = json!({"tableIds": [table], "currentStatus": ["ISSUE_STATUS_CLOSED"]});
    assert!(find(&client, filter).await.is_empty());
    let found = find(&client, json!({"companyIssueId": all[3]["name"]})).await;
    assert_eq!(found, [all[3].clone()]);
}

#[tokio::test]
async fn an_issue_is_acknowledged_assigned_commented_and_given_a_priority() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let issue = number(&find(&client, json!({})).await[0]);
    let changed = json!({
        "statusUpdate": {"newStatus": "ISSUE_STATUS_ACKNOWLEDGED"},
        "assignmentUpdate": {"assignee": {"id": 8}},
        "messageUpdate": {"message": "looking"},
        "priorityUpdate": {"issuePriority": "ISSUE_PRIORITY_HIGH"},
        "configUpdate": {"summary": "late load"},
    });
    let changed = update(&client, issue, changed).await.unwrap();
    assert_eq!(changed["currentStatus"], "ISSUE_STATUS_ACKNOWLEDGED");
    assert_eq!(changed["assignee"]["name"], "Edgar");
    assert_eq!(changed["priority"], "ISSUE_PRIORITY_HIGH");
    assert_eq!(changed["summary"], "late load");
    let events = changed["events"].as_array().unwrap();
    let said = |event: &Value| event["issueMessageUpdate"]["message"] == "looking";
    assert!(events.iter().any(said));
    assert_eq!(find(&client, json!({"assigneeIds": [8]})).await.len(), 1);
}

#[tokio::test]
async fn an_issue_is_not_closed_without_a_closing_label() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let issue = number(&find(&client, json!({})).await[0]);
    let close = json!({"statusUpdate": {"newStatus": "ISSUE_STATUS_CLOSED"}});
    let error = update(&client, issue, close).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let message = json!({"messageUpdate": {"message": "x"}});
    let error = update(&viewer, issue, message).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
}

#[tokio::test]
async fn many_issues_are_changed_at_once_and_each_that_could_not_be_is_named() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let issue = number(&find(&client, json!({})).await[0]);
    let status = json!({"newStatus": "ISSUE_STATUS_ACKNOWLEDGED"});
    let batch = json!({"issueIds": [issue, 999_999], "body": {"statusUpdate": status}});
    let batch = body::<IssueBatchUpdate>(batch);
    let done = client
        .batch_update_issues()
        .body(batch)
        .send()
        .await
        .unwrap();
    let done = shown(&*done);
    assert_eq!(done["successfulIssueIds"], json!([issue]));
    assert_eq!(done["failedIssueUpdates"][0]["issueId"], 999_999);

    // An empty `where` is every issue.
    let all = json!({"where": {"workspaceId": WORKSPACE}, "statusUpdate": status});
    let all = body::<IssueBulkUpdate>(all);
    let done = client.bulk_update_issues().body(all).send().await.unwrap();
    assert_eq!(shown(&*done)["successfulIds"].as_array().unwrap().len(), 20);
}

#[tokio::test]
async fn issues_are_merged_into_an_incident_and_taken_out_again() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let all = find(&client, json!({})).await;
    let (one, two) = (number(&all[0]), number(&all[1]));
    let merge = json!({
        "where": {"ids": [one, two, 999_999], "workspaceId": WORKSPACE},
        "incidentName": "Friday",
    });
    let merged = client
        .merge_issues()
        .body(body::<IssueMerge>(merge))
        .send()
        .await
        .unwrap();
    let merged = shown(&*merged);
    let incident = number(&merged["incident"]);
    assert_eq!(merged["incident"]["issueType"], "ISSUE_TYPE_INCIDENT");
    assert_eq!(merged["incident"]["name"], "Friday");
    assert_eq!(merged["response"]["successfulIds"], json!([one, two]));
    assert_eq!(merged["response"]["failedUpdates"][0]["id"], 999_999);
    let children = find(&client, json!({"parentIssueIds": [incident]})).await;
    assert_eq!(children.len(), 2);
    assert_eq!(children[0]["currentStatus"], "ISSUE_STATUS_MERGED");

    let unmerge = json!({
        "where": {"ids": [one], "parentIssueIds": [incident], "workspaceId": WORKSPACE},
        "status": "ISSUE_STATUS_ACKNOWLEDGED",
    });
    let unmerge = body::<IssueUnmerge>(unmerge);
    client.unmerge_issues().body(unmerge).send().await.unwrap();
    let alone = find(&client, json!({"issueIds": [one]})).await.remove(0);
    assert_eq!(alone["currentStatus"], "ISSUE_STATUS_ACKNOWLEDGED");
    assert!(alone.get("parentIssue").is_none());
    let children = find(&client, json!({"parentIssueIds": [incident]})).await;
    assert_eq!(children.len(), 1);
}

#[tokio::test]
async fn a_collection_counts_the_open_issues_and_the_alerting_metrics_that_it_has() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let create = json!({"collectionName": "mine", "metricIds": [3, 4, 13]});
    let made = client
        .create_collection()
        .body(body::<CollectionCreate>(create))
        .send()
        .await
        .unwrap();
    let id = shown(&*made)["collection"]["id"].as_i64().unwrap();
    let issue = find(&client, json!({"slaIds": [id]})).await;
    assert_eq!(issue.len(), 2);
    let acknowledge = json!({"statusUpdate": {"newStatus": "ISSUE_STATUS_ACKNOWLEDGED"}});
    update(&client, number(&issue[0]), acknowledge)
        .await
        .unwrap();
    let info = client
        .get_collection_info()
        .collection_id(id)
        .send()
        .await
        .unwrap();
    let status = shown(&*info)["collectionInfo"]["collectionMetricStatus"].clone();
    assert_eq!(status["metricsCount"], 3);
    assert_eq!(status["alertingMetricsCount"], 2);
    assert_eq!(status["openIssuesCount"], 2);
    assert_eq!(status["triageIssuesCount"], 1);
    assert_eq!(status["acknowledgeIssuesCount"], 1);
}
