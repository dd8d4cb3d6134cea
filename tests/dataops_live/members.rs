//! Members of projects and groups, and requests to become one.

use dataops_live_client::Client;
use dataops_live_client::types::{
    AccessLevel, AccessRequestApproval, Member, MemberCreate, MemberUpdate,
};
use vendor_simulator::dataops_live::COLLEAGUE_TOKEN;

use crate::{DataopsLive, PROJECT};

const GROUP: &str = "northwind/analytics";
/// A user who is a member nowhere.
const JONAS: i64 = 4104;

fn ids(members: &[Member]) -> Vec<i64> {
    members.iter().map(|member| member.id).collect()
}

#[tokio::test]
async fn a_member_of_a_project_is_added_changed_and_removed() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let add = |member: MemberCreate| client.add_project_member().project_id(PROJECT).body(member);
    let jonas = MemberCreate::new(AccessLevel::Developer)
        .user_id(JONAS)
        .expires_at("2027-03-31");
    let added = add(jonas.clone()).send().await.unwrap();
    assert_eq!(added.username.as_deref(), Some("jonas.weir"));
    assert_eq!(added.access_level, Some(AccessLevel::Developer));
    let by = added.created_by.as_ref().unwrap();
    assert_eq!(by.username.as_deref(), Some("mira.lindqvist"));
    let twice = add(jonas).send().await.unwrap_err();
    assert_eq!(twice.status().unwrap(), 409);
    let nobody = MemberCreate::new(AccessLevel::Guest).username("nobody");
    assert!(add(nobody).send().await.unwrap_err().is_not_found());

    let member = || {
        client
            .get_project_member()
            .project_id(PROJECT)
            .user_id(JONAS)
    };
    let read = member().send().await.unwrap();
    assert_eq!(read.expires_at.as_ref().unwrap().to_string(), "2027-03-31");
    let change = MemberUpdate::new(AccessLevel::Maintainer).clear_expires_at();
    let change = client
        .update_project_member()
        .project_id(PROJECT)
        .body(change);
    let changed = change.user_id(JONAS).send().await.unwrap();
    assert_eq!(changed.access_level, Some(AccessLevel::Maintainer));
    assert!(changed.expires_at.is_none());
    let remove = client.remove_project_member().project_id(PROJECT);
    let removed = remove.user_id(JONAS).unassign_issuables(true).send().await;
    assert_eq!(removed.unwrap().status(), 204);
    assert!(member().send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_member_of_a_group_is_added_changed_and_removed() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let jonas = MemberCreate::new(AccessLevel::Reporter).username("jonas.weir");
    let add = client.add_group_member().group_id(GROUP).body(jonas);
    assert_eq!(add.send().await.unwrap().id, Some(JONAS));
    let member = || client.get_group_member().group_id(GROUP).user_id(JONAS);
    let read = member().send().await.unwrap();
    assert_eq!(read.access_level, Some(AccessLevel::Reporter));
    let change = MemberUpdate::new(AccessLevel::Owner);
    let change = client.update_group_member().group_id(GROUP).body(change);
    let changed = change.user_id(JONAS).send().await.unwrap();
    assert_eq!(changed.access_level, Some(AccessLevel::Owner));
    let remove = client.remove_group_member().group_id(GROUP).user_id(JONAS);
    assert_eq!(remove.send().await.unwrap().status(), 204);
    assert!(member().send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn inherited_members_are_in_the_list_of_all_with_their_highest_role() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let own = client.list_project_members().project_id(PROJECT);
    let own = own.send().await.unwrap();
    assert!(!ids(&own).contains(&4102));
    let all = client.list_all_project_members().project_id(PROJECT);
    let all = all.show_seat_info(true).send().await.unwrap();
    assert!(ids(&all).contains(&4102) && all.len() > own.len());
    let mira = all.iter().find(|member| member.id == 4101).unwrap();
    assert_eq!(mira.access_level, Some(AccessLevel::Owner));
    assert_eq!(mira.is_using_seat, Some(true));

    let direct = client
        .get_project_member()
        .project_id(PROJECT)
        .user_id(4102);
    assert!(direct.send().await.unwrap_err().is_not_found());
    let tomas = client.get_inherited_project_member().project_id(PROJECT);
    let tomas = tomas.user_id(4102).send().await.unwrap();
    assert_eq!(tomas.access_level, Some(AccessLevel::Developer));

    let own = client.list_group_members().group_id(GROUP);
    assert_eq!(ids(&own.send().await.unwrap()), [4102]);
    let all = client.list_all_group_members().group_id(GROUP);
    let all = all.user_ids(vec![4101, 4102]).send().await.unwrap();
    assert_eq!(ids(&all), [4101, 4102]);
    let named = client
        .list_all_group_members()
        .group_id(GROUP)
        .query("Lindq");
    assert_eq!(ids(&named.send().await.unwrap()), [4101]);
}

fn colleague(dataops: &DataopsLive) -> Client {
    let builder = dataops.builder().access_token(COLLEAGUE_TOKEN);
    builder.build().unwrap()
}

#[tokio::test]
async fn who_asks_for_access_to_a_project_is_let_in_or_turned_away() {
    let dataops = DataopsLive::start().await;
    let (owner, colleague) = (dataops.client(), colleague(&dataops));
    // internal: everybody sees it, nobody of these is a member
    let open = dataops_live_client::types::ProjectCreate::new()
        .name("Open Lab")
        .visibility(dataops_live_client::types::Visibility::Internal);
    let open = owner.create_project().body(open).send().await.unwrap();
    let ask = || colleague.request_project_access().project_id(open.id);
    let asked = ask().send().await.unwrap();
    assert_eq!(asked.username.as_deref(), Some("tomas.hradek"));
    assert!(asked.requested_at.is_some());
    assert!(ask().send().await.unwrap_err().is_invalid_request());
    let waiting = owner.list_project_access_requests().project_id(open.id);
    assert_eq!(waiting.send().await.unwrap()[0].id, 4102);

    let deny = owner.deny_project_access_request().project_id(open.id);
    assert_eq!(deny.user_id(4102).send().await.unwrap().status(), 204);
    ask().send().await.unwrap();
    let approve = owner.approve_project_access_request().project_id(open.id);
    let role = AccessRequestApproval::new().access_level(AccessLevel::Reporter);
    let approved = approve.user_id(4102).body(role).send().await.unwrap();
    assert_eq!(approved.access_level, Some(AccessLevel::Reporter));
    let member = owner.get_project_member().project_id(open.id).user_id(4102);
    assert_eq!(
        member.send().await.unwrap().access_level,
        Some(AccessLevel::Reporter)
    );
}

#[tokio::test]
async fn who_asks_for_access_to_a_group_becomes_a_developer() {
    let dataops = DataopsLive::start().await;
    let (owner, colleague) = (dataops.client(), colleague(&dataops));
    let open = dataops_live_client::types::GroupCreate::new("Open Lab", "open-lab")
        .visibility(dataops_live_client::types::Visibility::Internal);
    owner.create_group().body(open).send().await.unwrap();
    let ask = || colleague.request_group_access().group_id("open-lab");
    ask().send().await.unwrap();
    let deny = owner.deny_group_access_request().group_id("open-lab");
    assert_eq!(deny.user_id(4102).send().await.unwrap().status(), 204);
    ask().send().await.unwrap();
    let waiting = owner.list_group_access_requests().group_id("open-lab");
    assert_eq!(waiting.send().await.unwrap().len(), 1);
    let approve = owner.approve_group_access_request().group_id("open-lab");
    let approved = approve.user_id(4102).send().await.unwrap();
    assert_eq!(approved.access_level, Some(AccessLevel::Developer));
    let member = owner.get_group_member().group_id("open-lab").user_id(4102);
    assert!(member.send().await.is_ok());
}
