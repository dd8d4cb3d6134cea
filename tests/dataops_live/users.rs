//! Users: those whom administrators make, change and delete, and what users say of themselves.

use dataops_live_client::types::{
    AccessLevel, MembershipSource, RunnerType, SortDirection, StatusDuration, TwoFactorFilter,
    UserAvailability, UserCreate, UserOrder, UserRunnerCreate, UserStatusSet, UserUpdate,
};

use crate::{DataopsLive, PROJECT};

#[tokio::test]
async fn a_user_is_made_changed_and_deleted_and_nobody_has_the_same_name_twice() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let ada = UserCreate::new("ada@northwind.example", "Ada Ferrand", "ada.ferrand")
        .password("hunter2-password")
        .admin(false)
        .external(true)
        .provider("saml")
        .extern_uid("ada-1");
    let create = || client.create_user().body(ada.clone());
    let made = create().send().await.unwrap().into_inner();
    assert_eq!((made.external, made.is_admin), (Some(true), Some(false)));
    assert_eq!(
        made.identities.as_ref().unwrap()[0].extern_uid.as_deref(),
        Some("ada-1")
    );
    let twice = create().send().await.unwrap_err();
    assert_eq!(twice.status().unwrap(), 409);
    assert!(twice.message().unwrap().contains("has already been taken"));

    let change = UserUpdate::new().job_title("Engineer").admin(true);
    let changed = client.update_user().user_id(made.id).body(change);
    let changed = changed.send().await.unwrap();
    assert_eq!(changed.job_title.as_deref(), Some("Engineer"));
    assert_eq!(changed.is_admin, Some(true));
    let two_factor = || client.disable_user_two_factor().user_id(made.id).send();
    assert_eq!(two_factor().await.unwrap().status(), 204);
    assert!(two_factor().await.unwrap_err().is_invalid_request());

    let deleted = client.delete_user().user_id(made.id).hard_delete(true);
    assert_eq!(deleted.send().await.unwrap().status(), 204);
    let gone = client.get_user().user_id(made.id).send().await;
    assert!(gone.unwrap_err().is_not_found());
}

#[tokio::test]
async fn users_are_listed_by_page_and_by_keyset_and_filtered() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = || {
        let list = client.list_users().order_by(UserOrder::Username);
        list.sort(SortDirection::Asc)
    };
    let names = |users: Vec<dataops_live_client::types::User>| {
        let names = users.into_iter().map(|user| user.username.unwrap());
        names.collect::<Vec<String>>()
    };
    let by_page = list().stream().with_page_size(3).collect_up_to(100).await;
    let by_page = names(by_page.unwrap());
    let by_keyset = list().keyset().stream().with_page_size(3);
    assert_eq!(names(by_keyset.collect_up_to(100).await.unwrap()), by_page);
    assert!(by_page.is_sorted() && by_page.len() >= 8);

    for (list, expected) in [
        (client.list_users().username("sofie.brandt"), "sofie.brandt"),
        (client.list_users().blocked(true), "owen.castellan"),
        (client.list_users().external(true), "sofie.brandt"),
        (client.list_users().admins(true), "mira.lindqvist"),
        (client.list_users().search("RAMAN"), "priya.raman"),
    ] {
        let found = list.send().await.unwrap().into_inner();
        assert_eq!(names(found), [expected]);
    }
    let none = client.list_users().two_factor(TwoFactorFilter::Disabled);
    assert!(none.send().await.unwrap().is_empty());
    let humans = client.list_users().humans(true).per_page(100);
    let humans = humans.send().await.unwrap();
    assert_eq!(humans.len(), 8);
    assert!(by_page.len() > humans.len());
}

#[tokio::test]
async fn who_waits_for_an_approval_is_rejected_once() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let rejected = client.reject_user().user_id(4108).send().await.unwrap();
    assert_eq!(rejected.status(), 201);
    let gone = client.reject_user().user_id(4108).send().await;
    assert!(gone.unwrap_err().is_not_found());
    let active = client.reject_user().user_id(4102).send().await;
    assert_eq!(active.unwrap_err().status().unwrap(), 409);
}

#[tokio::test]
async fn the_calling_user_reads_who_they_are_and_sets_a_status() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let user = client.get_current_user().send().await.unwrap();
    assert_eq!((user.id, user.is_admin), (4101, Some(true)));
    let before = client.get_current_user_status().send().await.unwrap();
    assert_eq!(before.availability, Some(UserAvailability::NotSet));
    let status = UserStatusSet::new()
        .emoji("coffee")
        .message("Back soon")
        .availability(UserAvailability::Busy)
        .clear_status_after(StatusDuration::ThirtyMinutes);
    let set = client.set_current_user_status().body(status);
    let set = set.send().await.unwrap().into_inner();
    assert!(set.clear_status_at.is_some());
    let after = client.get_current_user_status().send().await.unwrap();
    assert_eq!(after.into_inner(), set);
    let counts = client.get_user_counts().send().await.unwrap();
    assert_eq!((counts.todos, counts.assigned_issues), (Some(7), Some(5)));
}

#[tokio::test]
async fn memberships_and_activities_are_listed() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let all = client.list_user_memberships().user_id(4101);
    assert_eq!(all.send().await.unwrap().len(), 3);
    let of_projects = client.list_user_memberships().user_id(4101);
    let of_projects = of_projects.type_(MembershipSource::Project);
    let of_projects = of_projects.send().await.unwrap();
    assert_eq!(of_projects.len(), 1);
    assert_eq!(of_projects[0].access_level, Some(AccessLevel::Owner));
    let active = client.list_user_activities().from("2020-01-01");
    let active = active.send().await.unwrap();
    assert!(active.iter().any(|user| user.username == "tomas.hradek"));
    let later = client.list_user_activities().from("2099-01-01");
    assert!(later.send().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_runner_is_made_for_a_project_and_its_token_comes_once() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let project = client
        .get_project()
        .project_id(PROJECT)
        .send()
        .await
        .unwrap();
    let body = UserRunnerCreate::new(RunnerType::ProjectType).description("loads");
    let without = client.create_user_runner().body(body.clone()).send().await;
    assert!(without.unwrap_err().is_invalid_request());
    let made = client
        .create_user_runner()
        .body(body.project_id(project.id));
    let made = made.send().await.unwrap();
    assert!(made.token.is_some());
    let runner = client.get_runner().runner_id(made.id).send().await.unwrap();
    assert_eq!(runner.description.as_deref(), Some("loads"));
}
