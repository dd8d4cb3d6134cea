//! Rules for branches and tags.

use dataops_live_client::types::{
    AccessLevel, CommitAction, CommitActionKind, CommitCreate, ProtectedBranchCreate,
    ProtectedBranchUpdate, ProtectedRefPermission, ProtectedTagCreate, TagCreate,
};
use dataops_live_client::{Client, Error};

use crate::{DataopsLive, PROJECT};

async fn push(client: &Client, branch: &str) -> Result<(), Error> {
    let action = CommitAction::new(CommitActionKind::Create, "a.sql").content("1\n");
    let commit = CommitCreate::new(branch, "Try", [action]).start_branch("main");
    let call = client.create_commit().project_id(PROJECT).body(commit);
    call.send().await.map(|_| ())
}

#[tokio::test]
async fn nobody_pushes_to_a_branch_whose_rule_says_so() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let rule = ProtectedBranchCreate::new("release/*").push_access_level(AccessLevel::NoAccess);
    let create = || {
        client
            .create_protected_branch()
            .project_id(PROJECT)
            .body(rule.clone())
    };
    let made = create().send().await?;
    let push_level = &made.push_access_levels.as_ref().unwrap()[0];
    assert_eq!(push_level.access_level, Some(AccessLevel::NoAccess));
    assert_eq!(
        push_level.access_level_description.as_deref(),
        Some("No one")
    );
    let again = create().send().await.unwrap_err();
    assert_eq!(
        again.message(),
        Some("Protected branch 'release/*' already exists")
    );

    let refused = push(&client, "release/1").await.unwrap_err();
    assert_eq!(refused.status().unwrap(), 403);
    push(&client, "try/1").await?;
    let delete = client
        .delete_protected_branch()
        .project_id(PROJECT)
        .name("release/*");
    assert_eq!(delete.send().await?.status(), 204);
    push(&client, "release/1").await?;
    let branch = client
        .get_branch()
        .project_id(PROJECT)
        .branch("release/1")
        .send()
        .await?;
    assert_eq!(
        (branch.protected, branch.can_push),
        (Some(false), Some(true))
    );
    Ok(())
}

#[tokio::test]
async fn entries_of_a_rule_are_added_and_taken_away() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let update = |change: ProtectedBranchUpdate| {
        let call = client
            .update_protected_branch()
            .project_id(PROJECT)
            .name("main");
        call.body(change).send()
    };
    let user = ProtectedRefPermission::new().user_id(4102);
    let change = ProtectedBranchUpdate::new()
        .allow_force_push(true)
        .allowed_to_push([user]);
    let changed = update(change).await?;
    assert_eq!(changed.allow_force_push, Some(true));
    let levels = changed.push_access_levels.clone().unwrap();
    assert_eq!((levels.len(), levels[1].user_id), (2, Some(4102)));
    assert_eq!(levels[1].access_level, None);
    let gone = ProtectedRefPermission::new()
        .id(levels[0].id.unwrap())
        .destroy(true);
    update(ProtectedBranchUpdate::new().allowed_to_push([gone])).await?;
    let get = client
        .get_protected_branch()
        .project_id(PROJECT)
        .name("main")
        .send()
        .await?;
    assert_eq!(get.push_access_levels.as_deref(), Some(&levels[1..]));
    let list = || client.list_protected_branches().project_id(PROJECT);
    assert_eq!(list().send().await?.len(), 1);
    assert!(list().search("x").send().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_rule_for_tags_shows_at_the_tags_that_fit_it() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let rule = ProtectedTagCreate::new("v*").create_access_level(AccessLevel::Developer);
    let create = || {
        client
            .create_protected_tag()
            .project_id(PROJECT)
            .body(rule.clone())
    };
    let made = create().send().await?;
    let level = &made.create_access_levels.as_ref().unwrap()[0];
    assert_eq!(level.access_level, Some(AccessLevel::Developer));
    assert_eq!(create().send().await.unwrap_err().status().unwrap(), 409);
    let tag = |name: &str| {
        client
            .create_tag()
            .project_id(PROJECT)
            .body(TagCreate::new(name, "main"))
    };
    assert_eq!(tag("v2").send().await?.protected, Some(true));
    assert_eq!(tag("nightly").send().await?.protected, Some(false));
    let get = || client.get_protected_tag().project_id(PROJECT).name("v*");
    assert_eq!(get().send().await?.into_inner(), made.into_inner());
    let delete = client.delete_protected_tag().project_id(PROJECT).name("v*");
    assert_eq!(delete.send().await?.status(), 204);
    assert!(get().send().await.unwrap_err().is_not_found());
    assert!(
        client
            .list_protected_tags()
            .project_id(PROJECT)
            .send()
            .await?
            .is_empty()
    );
    Ok(())
}
