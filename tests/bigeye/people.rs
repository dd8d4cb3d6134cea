//! Users, groups, roles, and who can reach a workspace.

use bigeye_client::types::{
    GroupUserOperation, GroupUsersBulkUpdate, GroupWrite, PermissionAction, RolePermission,
    RoleType, RoleUpdate, RoleWrite, ServiceAccountCreate, UserBulkDelete, UserInvite, UserUpdate,
};

use crate::{Bigeye, WORKSPACE};

/// The group of those who may view.
const VIEWERS: i64 = 13;

#[tokio::test]
async fn a_user_is_invited_changed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let invited = UserInvite::new()
        .name("Nina")
        .email("nina@example.com")
        .group_ids([VIEWERS]);
    let user = client
        .invite_user()
        .body(invited.clone())
        .send()
        .await
        .unwrap()
        .into_inner();
    let id = user.id.unwrap();
    assert_eq!(user.groups.unwrap()[0].id, Some(VIEWERS));
    let again = client.invite_user().body(invited).send().await.unwrap_err();
    assert_eq!(again.status().unwrap(), 409);

    let change = UserUpdate::new()
        .name("Nina N.")
        .group_ids(Vec::<i64>::new());
    let changed = client.update_user().user_id(id).body(change).send().await;
    let changed = changed.unwrap().into_inner().user.unwrap();
    assert_eq!(changed.groups, Some(vec![]));

    let gone = UserBulkDelete::new().user_ids([id, 99_999]);
    let done = client.bulk_delete_users().body(gone).send().await.unwrap();
    assert_eq!(done.successful_ids, Some(vec![id]));
    assert_eq!(done.failed_updates.as_ref().unwrap()[0].id, Some(99_999));
    assert!(
        client
            .get_user()
            .user_id(id)
            .send()
            .await
            .unwrap_err()
            .is_not_found()
    );
}

#[tokio::test]
async fn a_service_account_is_a_user_that_says_so() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let wanted = ServiceAccountCreate::new()
        .name("loader")
        .group_ids([VIEWERS]);
    let made = client
        .create_service_account()
        .body(wanted)
        .send()
        .await
        .unwrap();
    let id = made.user.as_ref().unwrap().id;
    let users = client
        .list_users()
        .send()
        .await
        .unwrap()
        .into_inner()
        .users
        .unwrap();
    let account = users.iter().find(|user| user.id == id).unwrap();
    assert_eq!(account.is_service_account, Some(true));
}

#[tokio::test]
async fn users_go_into_groups_and_out_of_them_and_what_failed_is_listed() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let made = client
        .create_group()
        .body(GroupWrite::new().name("Analysts"));
    let group = made.send().await.unwrap().id.unwrap();
    let change = |operation: GroupUserOperation| {
        let change = GroupUsersBulkUpdate::new()
            .group_ids([group])
            .user_ids([9, 10, 99_999])
            .operation(operation);
        client.bulk_update_group_users().body(change).send()
    };
    let done = change(GroupUserOperation::Add).await.unwrap().into_inner();
    assert_eq!(done.successful_ids.unwrap().len(), 2);
    assert_eq!(done.failed_updates.unwrap()[0].user_id, Some(99_999));
    let read = client.get_group().group_id(group).send().await.unwrap();
    assert_eq!(read.users.as_ref().unwrap().len(), 2);
    change(GroupUserOperation::Remove).await.unwrap();
    let read = client.get_group().group_id(group).send().await.unwrap();
    assert_eq!(read.users, Some(vec![]));

    let rename = GroupWrite::new().name("Readers");
    let renamed = client
        .update_group()
        .group_id(group)
        .body(rename)
        .send()
        .await;
    assert_eq!(renamed.unwrap().name.as_deref(), Some("Readers"));
    client.delete_group().group_id(group).send().await.unwrap();
    assert_eq!(
        client
            .list_groups()
            .send()
            .await
            .unwrap()
            .groups
            .as_ref()
            .unwrap()
            .len(),
        4
    );
}

#[tokio::test]
async fn a_role_of_the_company_is_made_and_changed_and_one_of_bigeyes_is_not() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let permission = RolePermission::new().actions([PermissionAction::Run]);
    let wanted = RoleWrite::new()
        .name("Runner")
        .role_permissions([permission]);
    let made = client.create_role().body(wanted).send().await.unwrap();
    let id = made.id.unwrap();
    assert_eq!(made.role_type, Some(RoleType::Custom));
    let update = |id: i64| {
        let change = RoleUpdate::new()
            .id(id)
            .request(RoleWrite::new().name("Starter"));
        client.update_role().role_id(id).body(change).send()
    };
    assert_eq!(update(id).await.unwrap().name.as_deref(), Some("Starter"));
    let read = client.get_role().role_id(id).send().await.unwrap();
    assert_eq!(read.name.as_deref(), Some("Starter"));
    let permissions = read.role_permissions.as_ref().unwrap();
    assert_eq!(permissions[0].actions, Some(vec![PermissionAction::Run]));
    assert!(update(1).await.unwrap_err().is_invalid_request());
    client.delete_role().role_id(id).send().await.unwrap();
    let gone = client.get_role().role_id(id).send().await.unwrap_err();
    assert!(gone.is_not_found(), "{gone}");
    assert_eq!(
        client
            .list_roles()
            .send()
            .await
            .unwrap()
            .roles
            .as_ref()
            .unwrap()
            .len(),
        4
    );
}

#[tokio::test]
async fn who_can_reach_a_workspace_is_listed_with_the_highest_role() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let list = client
        .list_workspace_accessors()
        .workspace_id(WORKSPACE)
        .send()
        .await;
    let list = list.unwrap().into_inner();
    assert_eq!(list.groups.unwrap().len(), 4);
    let users: Vec<_> = list
        .users
        .unwrap()
        .into_iter()
        .map(|user| (user.id.unwrap(), user.highest_role_type.unwrap()))
        .collect();
    assert_eq!(
        users,
        [
            (7, RoleType::Admin),
            (8, RoleType::Edit),
            (9, RoleType::View),
            (10, RoleType::Manage),
        ]
    );
    let editors = client
        .list_role_accessors()
        .role_id(3)
        .send()
        .await
        .unwrap();
    assert_eq!(editors.users.as_ref().unwrap()[0].id, Some(8));
}

#[tokio::test]
async fn another_workspace_becomes_the_default() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.unscoped();
    client
        .set_default_workspace()
        .workspace_id(124)
        .send()
        .await
        .unwrap();
    let list = client.list_workspaces().send().await.unwrap().into_inner();
    let defaults: Vec<_> = list
        .workspaces
        .unwrap()
        .into_iter()
        .filter(|workspace| workspace.is_default == Some(true))
        .map(|workspace| workspace.id)
        .collect();
    assert_eq!(defaults, [Some(124)]);
}
