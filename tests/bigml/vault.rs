//! A secret that is kept in the caller's own vault.

use bigml_client::client_runtime::CredentialError;
use black_box_tests::Vault;
use vendor_simulator::bigml;

use crate::Bigml;

#[tokio::test]
async fn a_rotated_secret_is_asked_for_once_and_the_call_succeeds() {
    let bigml = Bigml::start().await;
    let vault = Vault::ending_with(bigml::API_KEY);
    let client = bigml
        .builder()
        .credentials_from(bigml::USERNAME, vault.provider())
        .build()
        .unwrap();
    assert_eq!(vault.asked(), 0);
    client.list_projects().send().await.unwrap();
    assert_eq!(vault.asked(), 2);
    client.list_projects().send().await.unwrap();
    assert_eq!(vault.asked(), 2);
    assert!(client.metrics().refreshes >= 2);
}

#[tokio::test]
async fn a_vault_that_gives_nothing_is_an_error_of_credentials_and_nothing_is_sent() {
    let bigml = Bigml::start().await;
    let provider = || async { Err(CredentialError::unavailable("the vault is closed")) };
    let client = bigml
        .builder()
        .credentials_from(bigml::USERNAME, provider)
        .build()
        .unwrap();
    let error = client.list_projects().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert!(
        format!("{error:?}").contains("the vault is closed"),
        "{error:?}"
    );
    assert!(bigml.simulator.requests().is_empty());
}
