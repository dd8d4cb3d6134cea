//! What a user's access level lets them do: view, edit, manage, and the 403.

use bigeye_client::types::{
    GroupGrant, GroupGrantsBulkUpdate, GroupWrite, IdAndDisplayName, MetricInfosFetch, MetricsRun,
    Role, RoleOperation, SourceWrite, UserInvite,
};
use bigeye_client::{Client, Error};
use vendor_simulator::bigeye;

use crate::Bigeye;

/// Group of the user who may view only, and the role that edits.
const VIEWERS: i64 = 13;
const EDIT: i64 = 3;

async fn list(client: &Client) -> Result<usize, Error> {
    let page = client.fetch_metric_infos().body(MetricInfosFetch::new());
    Ok(page.send().await?.metrics.as_ref().map_or(0, Vec::len))
}

async fn run(client: &Client) -> Result<(), Error> {
    client.run_metric().metric_id(1).send().await.map(drop)
}

async fn add_source(client: &Client) -> Result<(), Error> {
    let source = SourceWrite::new().name("Another");
    client.create_source().body(source).send().await.map(drop)
}

async fn invite(client: &Client) -> Result<(), Error> {
    let user = UserInvite::new().name("New").email("new@example.com");
    client.invite_user().body(user).send().await.map(drop)
}

/// Refused, once, and with the level that is needed.
fn refused(result: Result<(), Error>, level: &str) {
    let error = result.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!(error.status().unwrap(), 403);
    assert_eq!(error.attempts(), 1);
    let message = error.message().unwrap();
    assert!(message.contains(&format!("level {level}")), "{message}");
}

#[tokio::test]
async fn who_may_view_reads_also_by_post_and_changes_nothing_also_by_get() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::VIEW_API_KEY);
    assert!(list(&client).await.unwrap() > 0);
    refused(run(&client).await, "edit");
    let batch = MetricsRun::new().metric_ids([1]);
    let batch = client.run_metrics().body(batch).send().await;
    refused(batch.map(drop), "edit");
}

#[tokio::test]
async fn who_may_edit_runs_metrics_and_makes_no_source() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::EDIT_API_KEY);
    run(&client).await.unwrap();
    refused(add_source(&client).await, "manage");
}

#[tokio::test]
async fn who_may_manage_makes_sources_and_invites_nobody() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
    add_source(&client).await.unwrap();
    refused(invite(&client).await, "admin");
    invite(&bigeye.client()).await.unwrap();
}

#[tokio::test]
async fn a_level_counts_in_its_workspace_only() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::EDIT_API_KEY);
    refused(run(&client.with_workspace(124)).await, "edit");
    let error = list(&client.with_workspace(125)).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert!(
        error
            .message()
            .unwrap()
            .contains("no access to workspace 125")
    );
}

#[tokio::test]
async fn a_workspace_that_is_not_there_opens_nothing() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::VIEW_API_KEY);
    refused(invite(&client.with_workspace(999)).await, "admin");
    let none = bigeye_client::ALL_WORKSPACES;
    refused(invite(&client.with_workspace(none)).await, "admin");
}

#[tokio::test]
async fn a_user_of_no_group_sees_no_workspace_and_changes_nothing() {
    let bigeye = Bigeye::start().await;
    let viewer = bigeye.builder().api_key(bigeye::VIEW_API_KEY);
    let viewer = viewer.build().unwrap();
    let admin = bigeye.client();
    admin.delete_group().group_id(VIEWERS).send().await.unwrap();
    let seen = viewer.list_workspaces().send().await.unwrap();
    assert_eq!(seen.workspaces, Some(vec![]));
    let error = invite(&viewer).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
}

#[tokio::test]
async fn a_role_that_is_granted_and_revoked_counts_at_once() {
    let bigeye = Bigeye::start().await;
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let admin = bigeye.client();
    let named = |id: i64| IdAndDisplayName::new().id(id);
    let grant = GroupGrant::new()
        .group(named(VIEWERS))
        .role(Role::new().id(EDIT))
        .workspace(named(crate::WORKSPACE));
    let change = |operation: RoleOperation| {
        let change = GroupGrantsBulkUpdate::new()
            .operation(operation)
            .requests([grant.clone()]);
        admin.bulk_update_group_grants().body(change).send()
    };
    refused(run(&viewer).await, "edit");
    let granted = change(RoleOperation::Grant).await.unwrap().into_inner();
    assert_eq!(granted.successful_requests.unwrap().len(), 1);
    run(&viewer).await.unwrap();
    change(RoleOperation::Revoke).await.unwrap();
    refused(run(&viewer).await, "edit");
}

#[tokio::test]
async fn what_a_caller_may_not_see_is_refused_by_its_id_too() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::SINGLE_WORKSPACE_API_KEY);
    // A source of workspace 124.
    let error = client.get_source().source_id(1240).send().await;
    assert_eq!(error.unwrap_err().status().unwrap(), 403);
    let group = GroupWrite::new().name("Mine");
    refused(
        client.create_group().body(group).send().await.map(drop),
        "admin",
    );
}
