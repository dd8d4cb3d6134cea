//! Groups: made, changed, moved, listed, deleted with what is below them; and namespaces.

use dataops_live_client::types::{
    AccessLevel, Group, GroupCreate, GroupOrder, GroupShare, GroupTransfer, GroupUpdate,
    ProjectCreationLevel, SortDirection, Visibility,
};
use dataops_live_client::{Client, Error};

use crate::{DataopsLive, PROJECT};

const NORTHWIND: i64 = 320_941;
const FINANCE: i64 = 320_943;

async fn group(client: &Client, create: GroupCreate) -> Result<Group, Error> {
    let created = client.create_group().body(create).send().await?;
    Ok(created.into_inner())
}

fn paths(groups: &[Group]) -> Vec<&str> {
    let paths = groups.iter().filter_map(|group| group.full_path.as_deref());
    paths.collect()
}

#[tokio::test]
async fn a_group_is_made_below_another_changed_and_deleted_with_its_projects() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = GroupCreate::new("Risk", "risk")
        .parent_id(NORTHWIND)
        .visibility(Visibility::Internal)
        .project_creation_level(ProjectCreationLevel::Maintainer);
    let risk = group(&client, create.clone()).await.unwrap();
    assert_eq!(risk.full_path.as_deref(), Some("northwind/risk"));
    assert_eq!(risk.visibility, Some(Visibility::Internal));
    let taken = group(&client, create).await.unwrap_err();
    assert_eq!(taken.status().unwrap(), 400);

    let change = GroupUpdate::new().path("hazard").description("All hazards");
    let change = || client.update_group().group_id(&risk).body(change.clone());
    let changed = change().send().await.unwrap();
    assert_eq!(changed.full_path.as_deref(), Some("northwind/hazard"));
    let changed = change().with_form_body().send().await.unwrap();
    assert_eq!(changed.description.as_deref(), Some("All hazards"));

    let project = dataops_live_client::types::ProjectCreate::new().name("Claims");
    let project = client.create_project().body(project.namespace_id(risk.id));
    project.send().await.unwrap();
    let read = client.get_group().group_id("northwind/hazard");
    let read = read.send().await.unwrap().into_inner();
    let projects = read.projects.unwrap();
    assert_eq!(
        projects[0].path_with_namespace.as_deref(),
        Some("northwind/hazard/claims")
    );
    let bare = client.get_group().group_id(&risk).with_projects(false);
    assert!(bare.send().await.unwrap().projects.is_none());

    let deleted = client.delete_group().group_id(&risk).send().await.unwrap();
    assert_eq!(deleted.status(), 202);
    let gone = client.get_group().group_id(&risk).send().await;
    assert!(gone.unwrap_err().is_not_found());
    let gone = client.get_project().project_id("northwind/hazard/claims");
    assert!(gone.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn groups_are_listed_by_page_and_by_keyset_in_the_same_order() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = || {
        let list = client.list_groups().order_by(GroupOrder::Name);
        list.sort(SortDirection::Asc)
    };
    let by_page = list().stream().with_page_size(10);
    let by_page = by_page.collect_up_to(100).await.unwrap();
    assert_eq!(by_page.len(), 29);
    dataops.simulator.clear_requests();
    let by_keyset = list().keyset().stream().with_page_size(10);
    let by_keyset = by_keyset.collect_up_to(100).await.unwrap();
    assert_eq!(paths(&by_keyset), paths(&by_page));
    let requests = dataops.simulator.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(requests[0].query("cursor"), None);
    assert!(requests[2].query("cursor").is_some());

    let found = client.list_groups().search("analytics").statistics(true);
    let found = found.send().await.unwrap();
    assert_eq!(paths(&found), ["northwind/analytics"]);
    assert!(found[0].statistics.as_ref().unwrap().storage_size.is_some());
    let top = client
        .list_groups()
        .top_level_only(true)
        .skip_groups(vec![NORTHWIND]);
    let top = top.per_page(100).send().await.unwrap();
    assert_eq!(top.len(), 25);
}

#[tokio::test]
async fn the_groups_and_projects_below_a_group_are_listed() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = GroupCreate::new("Forecasts", "forecasts").parent_id(FINANCE);
    group(&client, create).await.unwrap();
    let children = client.list_subgroups().group_id("northwind").send().await;
    assert_eq!(
        paths(&children.unwrap()),
        ["northwind/analytics", "northwind/finance"]
    );
    let below = client.list_descendant_groups().group_id(NORTHWIND);
    let below = below.order_by(GroupOrder::Path).send().await.unwrap();
    assert_eq!(
        paths(&below),
        [
            "northwind/analytics",
            "northwind/finance",
            "northwind/finance/forecasts"
        ]
    );

    let projects = async |deep: bool| {
        let list = client.list_group_projects().group_id(NORTHWIND);
        let stream = list.include_subgroups(deep).simple(true).stream();
        let projects = stream.collect_up_to(1000).await.unwrap();
        let paths = projects
            .into_iter()
            .map(|project| project.path_with_namespace.unwrap());
        paths.collect::<Vec<String>>()
    };
    let own = projects(false).await;
    assert!(!own.is_empty() && own.iter().all(|path| path.matches('/').count() == 1));
    let deep = projects(true).await;
    assert!(deep.len() > own.len() && deep.iter().any(|path| path == PROJECT));
    let provisioned = client.list_provisioned_users().group_id(NORTHWIND);
    let provisioned = provisioned.active(true).send().await.unwrap();
    assert_eq!(provisioned[0].username.as_deref(), Some("priya.raman"));
}

#[tokio::test]
async fn a_group_moves_with_all_that_is_below_it() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let to = GroupTransfer::new().group_id(FINANCE);
    let moved = client
        .transfer_group()
        .group_id("northwind/analytics")
        .body(to);
    let moved = moved.send().await.unwrap();
    assert_eq!(
        moved.full_path.as_deref(),
        Some("northwind/finance/analytics")
    );
    let project = client
        .get_project()
        .project_id("northwind/finance/analytics/sales-pipeline");
    assert!(project.send().await.is_ok());

    let to = GroupTransfer::new().group_id(moved.id);
    let circle = client.transfer_group().group_id(FINANCE).body(to);
    assert!(circle.send().await.unwrap_err().is_invalid_request());
    let top = client
        .transfer_group()
        .group_id(moved.id)
        .send()
        .await
        .unwrap();
    assert_eq!(top.full_path.as_deref(), Some("analytics"));
    assert_eq!(top.parent_id, None);
}

#[tokio::test]
async fn a_group_is_invited_to_a_group_and_its_members_come_with_it() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let body = GroupShare::new(320_942, AccessLevel::Reporter);
    let share = client.share_group().group_id("academy").body(body);
    let academy = share.send().await.unwrap().into_inner();
    let link = &academy.shared_with_groups.as_ref().unwrap()[0];
    assert_eq!(link.group_full_path.as_deref(), Some("northwind/analytics"));

    let member = || {
        let call = client.get_inherited_group_member().group_id("academy");
        call.user_id(4102)
    };
    let tomas = member().send().await.unwrap();
    assert_eq!(tomas.access_level, Some(AccessLevel::Reporter));
    let undo = client.unshare_group().group_id("academy");
    let undo = undo.shared_group_id(320_942).send().await.unwrap();
    assert_eq!(undo.status(), 204);
    assert!(member().send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_namespace_that_is_taken_comes_with_a_free_one() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let exists = async |path: &'static str, parent: Option<i64>| {
        let call = client.check_namespace_exists().namespace_id(path);
        let call = match parent {
            Some(parent) => call.parent_id(parent),
            None => call,
        };
        let answer = call.send().await.unwrap().into_inner();
        (answer.exists.unwrap(), answer.suggests.unwrap())
    };
    assert_eq!(
        exists("northwind", None).await,
        (true, vec!["northwind1".to_owned()])
    );
    assert_eq!(exists("analytics", None).await, (false, vec![]));
    assert!(exists("analytics", Some(NORTHWIND)).await.0);
}
