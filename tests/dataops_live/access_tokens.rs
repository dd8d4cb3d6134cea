//! Personal, project and group access tokens: made with their secret, listed without it, replaced, revoked.

use std::time::Duration;

use dataops_live_client::types::{
    AccessLevel, AccessTokenCreate, AccessTokenRotate, AccessTokenSort, AccessTokenState,
    CurrentUserPersonalAccessTokenCreate, PersonalAccessTokenRotate, TokenState,
    UserPersonalAccessTokenCreate,
};
use dataops_live_client::{Client, Secret};
use vendor_simulator::dataops_live::{GROUP_TOKEN, PROJECT_TOKEN};

use crate::{DataopsLive, PROJECT};

fn with(dataops: &DataopsLive, token: &Secret) -> Client {
    let builder = dataops.builder().access_token(token.expose());
    builder.build().unwrap()
}

#[tokio::test]
async fn a_token_of_a_project_works_until_it_is_replaced_and_revoked() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = AccessTokenCreate::new("nightly", ["api"])
        .access_level(AccessLevel::Developer)
        .expires_at("2099-01-31");
    let create = client
        .create_project_access_token()
        .project_id(PROJECT)
        .body(create);
    let made = create.send().await.unwrap().into_inner();
    assert_eq!(made.active, Some(true));
    let works = async |client: &Client| client.get_project().project_id(PROJECT).send().await;
    assert!(works(&with(&dataops, &made.token)).await.is_ok());

    let rotate = client.rotate_project_access_token().project_id(PROJECT);
    let body = AccessTokenRotate::new().expires_at("2099-02-28");
    let next = rotate.token_id(made.id).body(body).send().await.unwrap();
    assert_eq!(next.expires_at.as_ref().unwrap().to_string(), "2099-02-28");
    let old = works(&with(&dataops, &made.token)).await.unwrap_err();
    assert!(
        old.is_auth() && old.to_string().contains("revoked"),
        "{old}"
    );
    assert!(works(&with(&dataops, &next.token)).await.is_ok());

    let list = || client.list_project_access_tokens().project_id(PROJECT);
    let active = list().state(AccessTokenState::Active).search("nightly");
    let active = active.send().await.unwrap();
    assert_eq!(
        active.iter().map(|token| token.id).collect::<Vec<_>>(),
        [next.id]
    );
    assert!(
        !serde_json::to_string(&*active)
            .unwrap()
            .contains(next.token.expose())
    );
    let revoked = list().revoked(true).sort(AccessTokenSort::CreatedDesc);
    assert_eq!(revoked.send().await.unwrap()[0].id, made.id);

    let revoke = client.revoke_project_access_token().project_id(PROJECT);
    assert_eq!(revoke.token_id(next.id).send().await.unwrap().status(), 204);
    let read = client.get_project_access_token().project_id(PROJECT);
    let read = read.token_id(next.id).send().await.unwrap();
    assert_eq!((read.revoked, read.active), (Some(true), Some(false)));
    assert!(
        works(&with(&dataops, &next.token))
            .await
            .unwrap_err()
            .is_auth()
    );
}

#[tokio::test]
async fn a_token_of_a_group_is_made_read_replaced_and_revoked() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = AccessTokenCreate::new("stock", ["read_api"]).description("counts");
    let create = client
        .create_group_access_token()
        .group_id("northwind")
        .body(create);
    let made = create.send().await.unwrap();
    let read = client.get_group_access_token().group_id("northwind");
    let read = read.token_id(made.id).send().await.unwrap();
    assert_eq!(read.description.as_deref(), Some("counts"));
    let listed = client.list_group_access_tokens().group_id("northwind");
    assert_eq!(listed.send().await.unwrap().len(), 2);
    let rotate = client.rotate_group_access_token().group_id("northwind");
    let next = rotate.token_id(made.id).send().await.unwrap();
    assert_ne!(next.id, made.id);
    let revoke = client.revoke_group_access_token().group_id("northwind");
    assert_eq!(revoke.token_id(next.id).send().await.unwrap().status(), 204);
}

#[tokio::test]
async fn tokens_of_projects_and_groups_replace_themselves() {
    let dataops = DataopsLive::start().await;
    let project = dataops
        .builder()
        .access_token(PROJECT_TOKEN)
        .build()
        .unwrap();
    let next = project
        .rotate_own_project_access_token()
        .project_id(PROJECT);
    let next = next.send().await.unwrap();
    let own = with(&dataops, &next.token).get_current_personal_access_token();
    assert_eq!(own.send().await.unwrap().id, next.id);

    let group = dataops.builder().access_token(GROUP_TOKEN).build().unwrap();
    let next = group.rotate_own_group_access_token().group_id("northwind");
    let next = next.send().await.unwrap();
    assert_eq!(next.access_level, Some(AccessLevel::Owner));
    let old = group.list_namespaces().send().await.unwrap_err();
    assert!(old.is_auth());
}

#[tokio::test]
async fn a_personal_token_is_read_replaced_and_revoked_by_itself() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let own = client
        .get_current_personal_access_token()
        .send()
        .await
        .unwrap();
    assert_eq!((own.name.as_str(), own.user_id), ("laptop", Some(4101)));
    assert!(own.token.is_none());
    let body = PersonalAccessTokenRotate::new().expires_at("2099-02-28");
    let next = client.rotate_current_personal_access_token().body(body);
    let next = next.send().await.unwrap().into_inner();
    let client = with(&dataops, next.token.as_ref().unwrap());
    let own = client
        .get_current_personal_access_token()
        .send()
        .await
        .unwrap();
    assert_eq!(own.id, next.id);
    let revoked = client.revoke_current_personal_access_token().send().await;
    assert_eq!(revoked.unwrap().status(), 204);
    let over = client.get_current_personal_access_token().send().await;
    assert!(over.unwrap_err().is_auth());
}

#[tokio::test]
async fn personal_tokens_of_others_are_listed_replaced_and_revoked_by_an_administrator() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = UserPersonalAccessTokenCreate::new("reports", ["read_api"]);
    let made = client
        .create_user_personal_access_token()
        .user_id(4102)
        .body(create);
    let made = made.send().await.unwrap();
    let of_tomas = client.list_personal_access_tokens().user_id(4102);
    let of_tomas = of_tomas.state(TokenState::Active).send().await.unwrap();
    assert_eq!(of_tomas.len(), 2);
    let read = client.get_personal_access_token().token_id(made.id);
    assert_eq!(read.send().await.unwrap().name, "reports");
    let next = client.rotate_personal_access_token().token_id(made.id);
    let next = next.send().await.unwrap();
    let revoke = client.revoke_personal_access_token().token_id(next.id);
    assert_eq!(revoke.send().await.unwrap().status(), 204);

    let tomas = dataops
        .builder()
        .access_token(vendor_simulator::dataops_live::COLLEAGUE_TOKEN);
    let tomas = tomas.build().unwrap();
    let own = tomas.list_personal_access_tokens().send().await.unwrap();
    assert!(own.iter().all(|token| token.user_id == Some(4102)));
    let others = client
        .get_current_personal_access_token()
        .send()
        .await
        .unwrap();
    let others = tomas.get_personal_access_token().token_id(others.id);
    assert!(others.send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn users_give_themselves_tokens_of_few_scopes_only() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = |scope: &str| {
        let body = CurrentUserPersonalAccessTokenCreate::new("cluster", [scope]);
        client
            .create_current_user_personal_access_token()
            .body(body)
    };
    let made = create("k8s_proxy").send().await.unwrap();
    assert!(made.token.is_some());
    assert!(create("api").send().await.unwrap_err().is_invalid_request());
}

#[tokio::test]
async fn a_token_is_refused_from_the_day_on_which_it_ends() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    assert!(client.list_namespaces().send().await.is_ok());
    let year = Duration::from_secs(366 * 24 * 60 * 60);
    dataops.simulator.advance_clock(year);
    assert!(client.list_namespaces().send().await.unwrap_err().is_auth());
}
