//! API keys and basic authentication.

use vendor_simulator::bigeye;

use crate::Bigeye;

#[tokio::test]
async fn a_key_is_sent_with_the_word_apikey_in_lower_case() {
    let bigeye = Bigeye::start().await;
    bigeye.unscoped().list_workspaces().send().await.unwrap();
    let sent = bigeye.simulator.requests()[0].clone();
    let wanted = format!("apikey {}", bigeye::API_KEY);
    assert_eq!(sent.header("authorization"), Some(wanted.as_str()));
}

#[tokio::test]
async fn a_key_that_was_kept_with_its_word_is_not_given_it_twice() {
    let bigeye = Bigeye::start().await;
    let kept = format!(" apikey {}\n", bigeye::API_KEY);
    let client = bigeye.builder().api_key(kept).build().unwrap();
    client.verify_personal_api_key().send().await.unwrap();
}

#[tokio::test]
async fn a_user_name_is_sent_in_lower_case() {
    let bigeye = Bigeye::start().await;
    let client = bigeye
        .builder()
        .basic(bigeye::USER.to_uppercase(), bigeye::PASSWORD)
        .build()
        .unwrap();
    client.list_workspaces().send().await.unwrap();
}

#[tokio::test]
async fn a_wrong_key_is_an_error_of_authentication_and_is_sent_once() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.builder().api_key("wrong").build().unwrap();
    let error = client.list_workspaces().send().await.unwrap_err();
    assert!(error.is_auth());
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(bigeye.simulator.requests().len(), 1);
}

#[test]
fn a_client_without_credentials_is_not_built() {
    for builder in [
        bigeye_client::Client::builder(),
        bigeye_client::Client::builder().api_key(" "),
        bigeye_client::Client::builder().api_key("apikey "),
        bigeye_client::Client::builder().basic("", "x"),
        bigeye_client::Client::builder().api_key("two\nlines"),
    ] {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration(), "{error}");
        assert!(!error.to_string().contains("lines"), "{error}");
    }
}
