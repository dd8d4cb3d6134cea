//! Credentials: sent where they belong, and never printed.

use {{crate}}::{Client, Secret};
use vendor_simulator::{{{from_simulator}}by_schema};

use crate::Simulated;

const SECRET: &str = "hunter2-refused";

#[tokio::test]
async fn a_secret_that_is_refused_is_an_error_of_authentication_that_does_not_show_it() {
    let simulated = Simulated::start().await;
    {{refuse}}let client = simulated.builder(){{with_secret}}.build().unwrap();
    let error = client{{first_call}}.send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    let printed = format!("{error} {error:?} {error:#?}");
    assert!(!printed.contains("hunter2"), "{printed}");
    let sent = simulated.simulator.requests();
    assert_eq!(sent.len(), 1, "{sent:?}");
}

#[tokio::test]
async fn a_secret_that_is_in_a_vault_is_asked_for_when_a_call_needs_it() {
    let simulated = Simulated::start().await;
    let from_vault = || async { Ok(Secret::from(by_schema::ACCEPTED)) };
    let client = simulated.builder().{{from_vault}}.build().unwrap();
    client{{first_call}}.send().await.unwrap();
}

#[test]
fn debug_of_builders_and_clients_does_not_show_the_secret() {
    let builder = Client::builder(){{with_secret}};
    let printed = format!("{builder:?} {builder:#?}");
    let client = builder.build().unwrap();
    let printed = format!("{printed} {client:?} {client:#?}");
    assert!(!printed.contains("hunter2"), "{printed}");
}

#[test]
fn a_client_without_credentials_is_not_built() {
    let error = Client::builder().build().unwrap_err();
    assert!(error.is_configuration(), "{error}");
    assert!(error.to_string().contains("there is no credential"), "{error}");
}
