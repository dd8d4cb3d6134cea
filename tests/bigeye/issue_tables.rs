//! Issues by table, and what Bigeye suggests to do about one.

use bigeye_client::Client;
use bigeye_client::types::{
    IssueResolutionStepStatus, IssueStatus, IssueTableSummariesFetch, IssueTableSummary,
    IssueUpdate, IssuesFetch,
};
use futures_util::TryStreamExt;
use serde_json::json;
use vendor_simulator::Fault;

use crate::Bigeye;
use crate::json_of::{body, shown};

async fn find(client: &Client, fetch: IssueTableSummariesFetch) -> Vec<IssueTableSummary> {
    let call = client
        .fetch_issue_table_summaries()
        .body(fetch.page_size(2));
    call.stream().try_collect().await.unwrap()
}

/// The number of issues of a list of ids.
fn count(ids: &Option<Vec<i64>>) -> usize {
    ids.as_ref().unwrap().len()
}

/// The open issue of the metric 3.
async fn an_issue(client: &Client) -> i64 {
    let fetch = body::<IssuesFetch>(json!({"metricIds": [3]}));
    let page = client.fetch_issues().body(fetch).send().await.unwrap();
    page.issue.as_ref().unwrap()[0].id.unwrap()
}

#[tokio::test]
async fn tables_are_listed_with_the_issues_of_their_metrics() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let all = find(&client, IssueTableSummariesFetch::new()).await;
    assert_eq!(all.len(), 3, "three tables have metrics that alert");
    let new: usize = all.iter().map(|table| count(&table.new_issues_ids)).sum();
    assert_eq!(new, 20, "one for each metric whose id ends with 3");

    let issue = an_issue(&client).await;
    let table = all.iter().find(|table| {
        let ids = table.new_issues_ids.as_ref().unwrap();
        ids.contains(&issue)
    });
    let table = table.unwrap();
    let change = json!({"statusUpdate": {"newStatus": "ISSUE_STATUS_ACKNOWLEDGED"}});
    let change = client
        .update_issue()
        .issue_id(issue)
        .body(body::<IssueUpdate>(change));
    change.send().await.unwrap();
    let fetch = IssueTableSummariesFetch::new().current_status([IssueStatus::Acknowledged]);
    let acknowledged = find(&client, fetch).await;
    assert_eq!(acknowledged.len(), 1);
    assert_eq!(acknowledged[0].table_id, table.table_id);
    assert_eq!(acknowledged[0].acknowledged_issues_ids, Some(vec![issue]));
    assert_eq!(count(&acknowledged[0].new_issues_ids), 0);
    assert!(acknowledged[0].last_issue_epoch_seconds.is_some());

    let fetch = IssueTableSummariesFetch::new().search("orders");
    let names = find(&client, fetch).await.into_iter();
    let names: Vec<_> = names.map(|table| table.table_name.unwrap()).collect();
    assert_eq!(names, ["ORDERS"]);
}

#[tokio::test]
async fn steps_to_resolve_an_issue_are_suggested() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let issue = an_issue(&client).await;
    let suggest = || client.suggest_issue_resolution().issue_id(issue).send();
    let made_up = suggest().await.unwrap();
    assert!(made_up.steps.is_some());
    let steps = json!({
        "issue": {"id": issue, "displayName": "10001"},
        "steps": [{"id": 1, "description": "Run the job again", "status": "ISSUE_RESOLUTION_STEP_STATUS_SOMETHING_NEW"}],
    });
    let answer = Fault::status(200).with_body(steps.to_string());
    bigeye.simulator.inject(answer.on("suggestIssueResolution"));
    let told = suggest().await.unwrap().into_inner();
    assert_eq!(told.issue.unwrap().id, Some(issue));
    let step = &told.steps.unwrap()[0];
    assert_eq!(step.description.as_deref(), Some("Run the job again"));
    let status: &IssueResolutionStepStatus = step.status.as_ref().unwrap();
    assert_eq!(
        status.as_str(),
        "ISSUE_RESOLUTION_STEP_STATUS_SOMETHING_NEW"
    );
}

#[tokio::test]
async fn issues_to_merge_with_are_kept_in_whatever_form_they_come() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let issue = an_issue(&client).await;
    let answer = json!({"upstream": [{"id": 7}], "downstream": []});
    let fault = Fault::status(200).with_body(answer.to_string());
    bigeye
        .simulator
        .inject(fault.on("listSuggestedMergeIssues"));
    let related = || client.list_suggested_merge_issues().issue_id(issue).send();
    assert_eq!(shown(&*related().await.unwrap()), answer);
    assert!(shown(&*related().await.unwrap()).is_object());
    let sent = bigeye.simulator.requests_of("listSuggestedMergeIssues");
    assert!(
        sent[0]
            .path
            .ends_with(&format!("/issues/{issue}/suggested-merge"))
    );
}
