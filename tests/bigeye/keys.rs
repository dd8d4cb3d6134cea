//! API keys: made, used, listed without themselves, deleted.

use bigeye_client::types::{
    AgentApiKeyCreate, CollectionCreate, PersonalApiKeyCreate, ServiceAccountCreate,
};
use vendor_simulator::bigeye;

use crate::Bigeye;

#[tokio::test]
async fn a_key_that_was_made_is_its_makers_until_it_is_deleted() {
    let bigeye = Bigeye::start().await;
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let wanted = PersonalApiKeyCreate::new().name("notebook");
    let made = viewer.create_personal_api_key().body(wanted).send().await;
    let made = made.unwrap().into_inner();
    let id = made.info.unwrap().id.unwrap();
    let key = made.api_key.unwrap();
    let client = bigeye.client_of(key.expose());
    client.verify_personal_api_key().send().await.unwrap();
    let refused = client.create_collection().body(CollectionCreate::new("x"));
    assert_eq!(refused.send().await.unwrap_err().status().unwrap(), 403);

    let listed = viewer.list_personal_api_keys().send().await.unwrap();
    let listed = listed.keys.as_ref().unwrap();
    assert_eq!(listed[0].name.as_deref(), Some("notebook"));
    assert!(
        !serde_json::to_string(listed)
            .unwrap()
            .contains(key.expose())
    );

    viewer
        .delete_personal_api_key()
        .api_key_id(id)
        .send()
        .await
        .unwrap();
    let error = client.verify_personal_api_key().send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
}

#[tokio::test]
async fn only_an_admin_makes_the_key_of_a_service_account() {
    let bigeye = Bigeye::start().await;
    let admin = bigeye.client();
    let account = ServiceAccountCreate::new().name("loader").group_ids([12]);
    let account = admin
        .create_service_account()
        .body(account)
        .send()
        .await
        .unwrap();
    let account = account.user.as_ref().unwrap().id.unwrap();
    let wanted = PersonalApiKeyCreate::new().service_account_id(account);
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let refused = viewer
        .create_personal_api_key()
        .body(wanted.clone())
        .send()
        .await;
    assert_eq!(refused.unwrap_err().status().unwrap(), 403);

    let made = admin
        .create_personal_api_key()
        .body(wanted)
        .send()
        .await
        .unwrap();
    let client = bigeye.client_of(made.api_key.as_ref().unwrap().expose());
    // The account's group may edit.
    client.run_metric().metric_id(1).send().await.unwrap();
    let of_one = admin
        .list_service_account_api_keys()
        .service_account_id(account);
    assert_eq!(of_one.send().await.unwrap().keys.as_ref().unwrap().len(), 1);
    let all = admin
        .list_all_service_account_api_keys()
        .send()
        .await
        .unwrap();
    assert_eq!(all.keys.as_ref().unwrap().len(), 1);
}

#[tokio::test]
async fn a_key_of_an_agent_is_good_for_its_check_only() {
    let bigeye = Bigeye::start().await;
    let admin = bigeye.client();
    let wanted = AgentApiKeyCreate::new().name("agent");
    let made = admin
        .create_agent_api_key()
        .body(wanted)
        .send()
        .await
        .unwrap()
        .into_inner();
    let client = bigeye.client_of(made.api_key.unwrap().expose());
    client.verify_agent_api_key().send().await.unwrap();
    assert!(
        client
            .list_collections()
            .send()
            .await
            .unwrap_err()
            .is_auth()
    );
    let listed = admin.list_agent_api_keys().send().await.unwrap();
    assert_eq!(listed.keys.as_ref().unwrap().len(), 1);
    let id = made.info.unwrap().id.unwrap();
    admin
        .delete_agent_api_key()
        .api_key_id(id)
        .send()
        .await
        .unwrap();
    assert!(
        client
            .verify_agent_api_key()
            .send()
            .await
            .unwrap_err()
            .is_auth()
    );
}
