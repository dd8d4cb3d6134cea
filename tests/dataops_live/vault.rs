//! A secret that is kept in the caller's own vault.

use black_box_tests::Vault;
use dataops_live_client::client_runtime::CredentialError;
use vendor_simulator::dataops_live;

use crate::DataopsLive;

#[tokio::test]
async fn a_rotated_secret_is_asked_for_once_and_the_call_succeeds() {
    let dataops_live = DataopsLive::start().await;
    let vault = Vault::ending_with(dataops_live::PERSONAL_TOKEN);
    let client = dataops_live
        .builder()
        .access_token_from(vault.provider())
        .build()
        .unwrap();
    assert_eq!(vault.asked(), 0);
    client.list_namespaces().send().await.unwrap();
    assert_eq!(vault.asked(), 2);
    client.list_namespaces().send().await.unwrap();
    assert_eq!(vault.asked(), 2);
    assert!(client.metrics().refreshes >= 2);
}

#[tokio::test]
async fn a_vault_that_gives_nothing_is_an_error_of_credentials_and_nothing_is_sent() {
    let dataops_live = DataopsLive::start().await;
    let provider = || async { Err(CredentialError::unavailable("the vault is closed")) };
    let client = dataops_live
        .builder()
        .access_token_from(provider)
        .build()
        .unwrap();
    let error = client.list_namespaces().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert!(
        format!("{error:?}").contains("the vault is closed"),
        "{error:?}"
    );
    assert!(dataops_live.simulator.requests().is_empty());
}
