//! A secret that is kept in the caller's own vault.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bigml_client::Secret;
use bigml_client::client_runtime::CredentialError;
use vendor_simulator::bigml;

use crate::Bigml;

#[tokio::test]
async fn a_rotated_secret_is_asked_for_once_and_the_call_succeeds() {
    let bigml = Bigml::start().await;
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let provider = move || {
        let first = count.fetch_add(1, Ordering::Relaxed) == 0;
        async move {
            Ok(Secret::from(if first {
                "rotated-away"
            } else {
                bigml::API_KEY
            }))
        }
    };
    let client = bigml
        .builder()
        .credentials_from(bigml::USERNAME, provider)
        .build()
        .unwrap();
    assert_eq!(asked.load(Ordering::Relaxed), 0);
    client.list_projects().send().await.unwrap();
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    client.list_projects().send().await.unwrap();
    assert_eq!(asked.load(Ordering::Relaxed), 2);
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
