//! The daily work with issues: the open ones of a collection, acknowledged, closed, merged.

use bigeye_client::Client;
use bigeye_client::types::{CollectionCreate, Issue, IssueStatus, MetricRunLabel};
use serde_json::{Value, json};
use vendor_simulator::Recorded;

use crate::Bigeye;

/// A collection of two metrics that alert and one that doesn't.
async fn collection(client: &Client) -> i64 {
    let body = CollectionCreate::new("Alerts").metric_ids([3, 13, 1]);
    let made = client.create_collection().body(body).send().await.unwrap();
    made.into_inner().collection.unwrap().id.unwrap()
}

async fn open(client: &Client, collection: i64) -> Vec<Issue> {
    let issues = client.open_issues_of_collection(collection);
    issues.collect_up_to(100).await.unwrap()
}

fn numbers(issues: &[Issue]) -> Vec<i64> {
    issues.iter().map(|issue| issue.id.unwrap()).collect()
}

fn body(requests: &[Recorded]) -> Value {
    serde_json::from_slice(&requests.last().unwrap().body.start).unwrap()
}

#[tokio::test]
async fn the_open_issues_of_a_collection_are_listed_until_they_are_closed() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let collection = collection(&client).await;
    let issues = open(&client, collection).await;
    assert_eq!(issues.len(), 2);
    let id = issues[0].id.unwrap();

    let taken = client.acknowledge_issue(id).message("We look into it");
    let taken = taken.assign_to(7).await.unwrap();
    assert_eq!(taken.id, Some(id));
    assert_eq!(taken.current_status, Some(IssueStatus::Acknowledged));
    assert_eq!(taken.assignee.unwrap().id, Some(7));
    let watched = client.monitor_issue(id).await.unwrap();
    assert_eq!(watched.current_status, Some(IssueStatus::Monitoring));
    assert_eq!(open(&client, collection).await.len(), 2);

    let closed = client.close_issue(id, MetricRunLabel::TruePositive);
    let closed = closed.await.unwrap();
    assert_eq!(closed.current_status, Some(IssueStatus::Closed));
    assert_eq!(
        body(&bigeye.simulator.requests_of("updateIssue")),
        json!({"statusUpdate": {
            "newStatus": "ISSUE_STATUS_CLOSED",
            "closingLabel": "METRIC_RUN_LABEL_TRUE_POSITIVE",
        }})
    );
    let left = open(&client, collection).await;
    assert_eq!(numbers(&left), [issues[1].id.unwrap()]);
}

#[tokio::test]
async fn the_open_issues_of_a_table_are_those_of_its_metrics() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let info = client.get_metric_info().metric_id(3).send().await.unwrap();
    let table = info.metric_configuration.as_ref().unwrap().dataset_id;
    let issues = client.open_issues_of_table(table.unwrap());
    let issues = issues.collect_up_to(100).await.unwrap();
    assert!(!issues.is_empty());
    for issue in issues {
        let configuration = issue.metric_configuration.unwrap();
        assert_eq!(configuration.dataset_id, table);
    }
}

#[tokio::test]
async fn issues_are_merged_into_a_named_incident_and_taken_out_again() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let collection = collection(&client).await;
    let issues = numbers(&open(&client, collection).await);
    let merge = client.merge_into_incident(issues.clone()).named("Load");
    let merged = merge.await.unwrap();
    let incident = merged.incident.unwrap();
    assert_eq!(incident.name.as_deref(), Some("Load"));
    let incident = incident.id.unwrap();
    assert_eq!(merged.response.unwrap().successful_ids.unwrap(), issues);
    let parent = async |issue: i64| {
        let page = client.get_issue().issue_id(issue).send().await.unwrap();
        let issue = page.into_inner().issue.unwrap().remove(0);
        issue.parent_issue.and_then(|parent| parent.id)
    };
    for issue in &issues {
        assert_eq!(parent(*issue).await, Some(incident));
    }

    let out = client.unmerge_from_incident([issues[0]]);
    out.status(IssueStatus::Acknowledged).await.unwrap();
    assert_eq!(parent(issues[0]).await, None);
    let again = client.merge_into_incident([issues[0]]);
    again.into_incident(incident).await.unwrap();
    assert_eq!(parent(issues[0]).await, Some(incident));
    client.dissolve_incident(incident).await.unwrap();
    for issue in &issues {
        assert_eq!(parent(*issue).await, None);
    }
}

#[tokio::test]
async fn no_issue_is_not_taken_for_all_issues() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let merge = client.merge_into_incident([]).await.unwrap_err();
    let unmerge = client.unmerge_from_incident([]).await.unwrap_err();
    for error in [merge, unmerge] {
        assert!(error.is_invalid_request());
        assert!(error.to_string().contains("no issue is named"), "{error}");
    }
    assert!(bigeye.simulator.requests().is_empty());
}
