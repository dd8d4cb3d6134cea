//! What a token's scope and its user's role do not allow: 403, and 404 for what may not even be seen.

use dataops_live_client::types::{ProjectCreate, ProjectHookCreate, ProjectUpdate};
use dataops_live_client::{Client, Refusal};
use vendor_simulator::dataops_live::{COLLEAGUE_TOKEN, PROJECT_ID, PROJECT_TOKEN, READ_TOKEN};

use crate::{DataopsLive, PROJECT};

fn with(dataops: &DataopsLive, token: &str) -> Client {
    dataops.builder().access_token(token).build().unwrap()
}

#[tokio::test]
async fn a_token_that_may_only_read_is_told_which_scope_it_lacks() {
    let dataops = DataopsLive::start().await;
    let client = with(&dataops, READ_TOKEN);
    assert!(
        client
            .get_project()
            .project_id(PROJECT)
            .send()
            .await
            .is_ok()
    );
    let body = ProjectCreate::new().name("Returns");
    let error = client.create_project().body(body).send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert_eq!(error.missing_scope(), Some(vec!["api".to_owned()]));
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_role_that_is_not_enough_is_another_403() {
    let dataops = DataopsLive::start().await;
    let client = with(&dataops, COLLEAGUE_TOKEN);
    let project = client.get_project().project_id(PROJECT).send().await;
    assert_eq!(project.unwrap().id, PROJECT_ID);
    let change = ProjectUpdate::new().description("mine");
    let change = client.update_project().project_id(PROJECT).body(change);
    let hook = ProjectHookCreate::new("https://hooks.example");
    let hook = client.create_project_hook().project_id(PROJECT).body(hook);
    for error in [
        change.send().await.unwrap_err(),
        hook.send().await.unwrap_err(),
        client
            .delete_project()
            .project_id(PROJECT)
            .send()
            .await
            .unwrap_err(),
        client.delete_user().user_id(4103).send().await.unwrap_err(),
        client
            .delete_group()
            .group_id("northwind/analytics")
            .send()
            .await
            .unwrap_err(),
    ] {
        assert_eq!(error.status().unwrap(), 403, "{error}");
        assert!(error.is_auth());
        assert_eq!(error.missing_scope(), None);
    }
}

#[tokio::test]
async fn what_a_user_may_not_see_is_not_found_and_not_listed() {
    let dataops = DataopsLive::start().await;
    let owner = dataops.client();
    let body = ProjectCreate::new().name("Secret Plan");
    let hidden = owner.create_project().body(body).send().await.unwrap();
    let client = with(&dataops, COLLEAGUE_TOKEN);
    let read = client.get_project().project_id(&*hidden).send().await;
    assert!(read.unwrap_err().is_not_found());
    let group = client.get_group().group_id("academy").send().await;
    assert!(group.unwrap_err().is_not_found());

    let listed = async |client: &Client| {
        let stream = client.list_projects().simple(true).stream();
        let listed = stream.collect_up_to(1000).await.unwrap();
        listed
            .iter()
            .map(|project| project.id)
            .collect::<Vec<i64>>()
    };
    assert!(listed(&owner).await.contains(&hidden.id));
    let seen = listed(&client).await;
    assert!(seen.contains(&PROJECT_ID) && !seen.contains(&hidden.id));
    // a project's token sees its project, and what everybody on the instance sees
    let bot = with(&dataops, PROJECT_TOKEN);
    let own = bot.list_projects().membership(true).send().await.unwrap();
    assert_eq!(
        own.iter().map(|project| project.id).collect::<Vec<_>>(),
        [PROJECT_ID]
    );
}
