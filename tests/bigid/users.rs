//! Users and roles.

use bigid_client::types::{AnyAnswer, RoleCreate, UserCreate, UserUpdate};

use crate::Bigid;

#[tokio::test]
async fn users_are_listed_by_both_endpoints_in_pages_and_without_secrets() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let wanted: Vec<_> = (0..5)
        .map(|number| format!("user{number}@example.com"))
        .collect();
    let newer = client
        .list_users()
        .limit(2)
        .require_total_count(true)
        .stream();
    let older = client.list_system_users().limit(2).format("json").stream();
    for users in [newer, older] {
        let users = users.collect_up_to(100).await.unwrap();
        let names: Vec<_> = users
            .iter()
            .map(|user| user.name.clone().unwrap())
            .collect();
        assert_eq!(names, wanted);
        assert!(users.iter().all(|user| user.key == user.name));
        let token = &users[0].refresh_tokens.as_ref().unwrap()[0];
        assert_eq!(token.value.as_ref().unwrap().expose(), "");
        assert_eq!(users[0].password.as_ref().unwrap().expose(), "");
    }
    let page = client
        .list_users()
        .skip(3)
        .limit(1)
        .require_total_count(true);
    let page = page.send().await.unwrap().into_inner().data.unwrap();
    assert_eq!(page.total_count, Some(5));
    assert_eq!(
        page.users.unwrap()[0].name.as_deref(),
        Some("user3@example.com")
    );
}

#[tokio::test]
async fn a_user_is_added_and_changed() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let address = "new user@example.com";
    let user = UserCreate::new(address)
        .first_name("Jo")
        .last_name("Doe")
        .password("made-up");
    let added = client
        .create_user()
        .user(address)
        .body(user.clone())
        .send()
        .await;
    assert!(added.unwrap().into_inner().is_none());
    let again = client
        .create_user()
        .user(address)
        .body(user.clone())
        .send()
        .await;
    assert_eq!(again.unwrap_err().status().unwrap(), 400);
    let other = client
        .create_user()
        .user("other@example.com")
        .body(user)
        .send()
        .await;
    assert_eq!(other.unwrap_err().status().unwrap(), 400);

    let role = "5f0000000000000000000001";
    let change = UserUpdate::new().role_ids([role]);
    let changed = client
        .update_user()
        .user(address)
        .body(change.clone())
        .send()
        .await;
    assert!(changed.unwrap().into_inner().is_none());
    let users = client
        .list_users()
        .stream()
        .collect_up_to(100)
        .await
        .unwrap();
    let user = users.last().unwrap();
    assert_eq!(user.name.as_deref(), Some(address));
    assert_eq!(user.first_name.as_deref(), Some("Jo"));
    assert_eq!(user.role_ids.as_ref().unwrap(), &[role]);
    assert_eq!(user.password.as_ref().unwrap().expose(), "");
    let nobody = client
        .update_user()
        .user("nobody")
        .body(change)
        .send()
        .await;
    assert!(nobody.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_role_is_added_and_read_by_its_name() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let permissions = [("permission.scans.read".to_owned(), true)];
    let role = RoleCreate::new("Readers / all")
        .description("May look")
        .granular_permissions(
            permissions
                .into_iter()
                .collect::<std::collections::HashMap<_, _>>(),
        )
        .scopes(["root"]);
    let added = client.create_role().body(role).send().await.unwrap();
    let Some(AnyAnswer::Object(added)) = added.into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    assert_eq!(added.data.unwrap()["role"]["name"], "Readers / all");
    let read = client
        .get_role()
        .name("Readers / all")
        .send()
        .await
        .unwrap();
    assert_eq!(read.description.as_deref(), Some("May look"));
    assert_eq!(read.scopes.as_deref(), Some(&["root".to_owned()][..]));
    assert!(read.granular_permissions.as_ref().unwrap()["permission.scans.read"]);
    let unknown = client.get_role().name("Writers").send().await.unwrap_err();
    assert!(unknown.is_not_found(), "{unknown}");
}

#[tokio::test]
async fn the_permissions_that_a_role_can_have_are_a_tree() {
    let bigid = Bigid::start().await;
    let answer = bigid
        .client()
        .get_permission_hierarchy()
        .send()
        .await
        .unwrap();
    let AnyAnswer::Object(answer) = answer.into_inner() else {
        panic!("the simulator sends the wrapper of newer endpoints")
    };
    let permissions = &answer.data.unwrap()["permissions"];
    assert_eq!(
        permissions[0]["children"][1]["name"],
        "permission.scans.edit"
    );
}
