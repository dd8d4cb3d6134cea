//! Deploy keys and deploy tokens.

use dataops_live_client::types::{
    DeployKeyCreate, DeployKeyUpdate, DeployTokenCreate, DeployTokenScope,
};
use dataops_live_client::{Error, Refusal};

use crate::{DataopsLive, PROJECT};

const OTHER: i64 = vendor_simulator::dataops_live::PROJECT_ID + 1;
const KEY: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHVzZWQgaW4gdGVzdHMgb25seSwgb3BlbnMgbm90aGluZw== runner";

#[tokio::test]
async fn a_deploy_key_opens_each_project_that_it_is_joined_to() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let create = |key: DeployKeyCreate| {
        client
            .create_deploy_key()
            .project_id(PROJECT)
            .body(key)
            .send()
    };
    let odd = create(DeployKeyCreate::new("Odd", "no key"))
        .await
        .unwrap_err();
    assert_eq!(odd.fields()["deploy_key.key"], ["is invalid"]);
    let key = create(DeployKeyCreate::new("Runner", KEY).can_push(true)).await?;
    assert!(
        key.fingerprint_sha256
            .as_deref()
            .unwrap()
            .starts_with("SHA256:")
    );
    let again = create(DeployKeyCreate::new("Runner", KEY))
        .await
        .unwrap_err();
    assert_eq!(again.status().unwrap(), 400);

    let joined = client
        .enable_deploy_key()
        .project_id(OTHER)
        .key_id(key.id)
        .send()
        .await?;
    assert_eq!((joined.id, joined.can_push), (key.id, Some(false)));
    let all = client.list_deploy_keys().send().await?;
    let paths = |projects: &Option<Vec<dataops_live_client::types::ProjectIdentity>>| {
        let projects = projects.iter().flatten();
        projects.map(|project| project.id).collect::<Vec<_>>()
    };
    assert_eq!(paths(&all[0].projects_with_readonly_access), [OTHER]);
    assert_eq!(paths(&all[0].projects_with_write_access).len(), 1);
    assert!(
        client
            .list_deploy_keys()
            .public(true)
            .send()
            .await?
            .is_empty()
    );

    let update = client.update_deploy_key().project_id(OTHER).key_id(key.id);
    let change = DeployKeyUpdate::new().title("Both").can_push(true);
    assert_eq!(update.body(change).send().await?.can_push, Some(true));
    let delete = |project: i64| {
        client
            .delete_deploy_key()
            .project_id(project)
            .key_id(key.id)
            .send()
    };
    assert_eq!(delete(OTHER).await?.status(), 204);
    let get = || client.get_deploy_key().project_id(PROJECT).key_id(key.id);
    assert_eq!(get().send().await?.title.as_deref(), Some("Both"));
    assert!(delete(OTHER).await.unwrap_err().is_not_found());
    delete(vendor_simulator::dataops_live::PROJECT_ID).await?;
    assert!(
        client
            .list_project_deploy_keys()
            .project_id(PROJECT)
            .send()
            .await?
            .is_empty()
    );
    let gone = client
        .enable_deploy_key()
        .project_id(OTHER)
        .key_id(key.id)
        .send()
        .await;
    assert_eq!(
        gone.unwrap_err().message(),
        Some("404 Deploy Key Not Found")
    );
    Ok(())
}

#[tokio::test]
async fn a_deploy_token_shows_its_secret_once_and_never_in_debug() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let token = DeployTokenCreate::new("Registry", [DeployTokenScope::ReadRegistry]);
    let create = client.create_project_deploy_token().project_id(PROJECT);
    let made = create
        .body(token.expires_at("2999-01-01T00:00:00Z"))
        .send()
        .await?;
    let secret = made.token.as_ref().unwrap().expose().to_owned();
    assert!(secret.starts_with("gldt-"));
    assert!(!format!("{made:?}").contains(&secret));
    assert_eq!(
        made.username.as_deref(),
        Some(&*format!("gitlab+deploy-token-{}", made.id))
    );
    let get = || {
        client
            .get_project_deploy_token()
            .project_id(PROJECT)
            .token_id(made.id)
    };
    let read = get().send().await?;
    assert_eq!((read.token.as_ref(), read.revoked), (None, Some(false)));

    let list = || client.list_project_deploy_tokens().project_id(PROJECT);
    assert_eq!(list().active(true).send().await?.len(), 1);
    assert!(list().active(false).send().await?.is_empty());
    let delete = client
        .delete_project_deploy_token()
        .project_id(PROJECT)
        .token_id(made.id);
    assert_eq!(delete.send().await?.status(), 204);
    assert_eq!(
        get().send().await.unwrap_err().message(),
        Some("404 Deploy Token Not Found")
    );
    Ok(())
}

#[tokio::test]
async fn deploy_tokens_of_groups_are_apart_from_those_of_projects() -> Result<(), Error> {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let scopes = [
        DeployTokenScope::ReadRepository,
        DeployTokenScope::WriteRegistry,
    ];
    let token = DeployTokenCreate::new("All", scopes).username("everyone");
    let create = client
        .create_group_deploy_token()
        .group_id("northwind")
        .body(token);
    let made = create.send().await?;
    assert_eq!(made.username.as_deref(), Some("everyone"));
    let get = || {
        client
            .get_group_deploy_token()
            .group_id("northwind")
            .token_id(made.id)
    };
    assert_eq!(get().send().await?.scopes, made.scopes);
    let elsewhere = client
        .get_group_deploy_token()
        .group_id("academy")
        .token_id(made.id);
    assert!(elsewhere.send().await.unwrap_err().is_not_found());
    assert_eq!(client.list_deploy_tokens().send().await?.len(), 1);
    assert!(
        client
            .list_project_deploy_tokens()
            .project_id(PROJECT)
            .send()
            .await?
            .is_empty()
    );
    let delete = client
        .delete_group_deploy_token()
        .group_id("northwind")
        .token_id(made.id);
    delete.send().await?;
    assert!(
        client
            .list_group_deploy_tokens()
            .group_id("northwind")
            .send()
            .await?
            .is_empty()
    );
    Ok(())
}
