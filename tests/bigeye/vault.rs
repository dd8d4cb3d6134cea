//! A secret that is kept in the caller's own vault.

use bigeye_client::client_runtime::CredentialError;
use black_box_tests::Vault;
use vendor_simulator::bigeye;

use crate::Bigeye;

#[tokio::test]
async fn a_rotated_secret_is_asked_for_once_and_the_call_succeeds() {
    let bigeye = Bigeye::start().await;
    let vault = Vault::ending_with(bigeye::API_KEY);
    let client = bigeye
        .builder()
        .api_key_from(vault.provider())
        .build()
        .unwrap();
    assert_eq!(vault.asked(), 0);
    client.list_workspaces().send().await.unwrap();
    assert_eq!(vault.asked(), 2);
    client.list_workspaces().send().await.unwrap();
    assert_eq!(vault.asked(), 2);
    assert!(client.metrics().refreshes >= 2);
}

#[tokio::test]
async fn a_vault_that_gives_nothing_is_an_error_of_credentials_and_nothing_is_sent() {
    let bigeye = Bigeye::start().await;
    let provider = || async { Err(CredentialError::unavailable("the vault is closed")) };
    let client = bigeye.builder().api_key_from(provider).build().unwrap();
    let error = client.list_workspaces().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert!(
        format!("{error:?}").contains("the vault is closed"),
        "{error:?}"
    );
    assert!(bigeye.simulator.requests().is_empty());
}
