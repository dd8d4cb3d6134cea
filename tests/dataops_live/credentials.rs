//! Which credentials are taken, and how they are sent.

use dataops_live_client::Client;
use vendor_simulator::Vendor;
use vendor_simulator::dataops_live::{GROUP_TOKEN, PERSONAL_TOKEN, PROJECT_TOKEN};

use crate::DataopsLive;

#[tokio::test]
async fn personal_project_and_group_tokens_go_into_the_header() {
    let dataops = DataopsLive::start().await;
    for token in [PERSONAL_TOKEN, PROJECT_TOKEN, GROUP_TOKEN] {
        let client = dataops.builder().access_token(token).build().unwrap();
        client.list_namespaces().send().await.unwrap();
        let request = dataops.simulator.requests().pop().unwrap();
        assert_eq!(request.header("private-token"), Some(token));
        assert_eq!(request.query("private_token"), None);
    }
}

#[tokio::test]
async fn a_wrong_token_is_an_error_of_credentials_and_is_tried_once() {
    let dataops = DataopsLive::start().await;
    let client = dataops.builder().access_token("wrong").build().unwrap();
    let error = client.list_namespaces().send().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(error.message(), Some("401 Unauthorized"));
    assert_eq!(error.attempts(), 1);
    assert_eq!(dataops.simulator.requests().len(), 1);
}

#[tokio::test]
async fn a_client_without_a_token_sends_none() {
    let dataops = DataopsLive::start().await;
    let client = dataops.builder().without_access_token().build().unwrap();
    let projects = client.list_projects().send().await.unwrap();
    assert!(projects.is_empty());
    assert_eq!(
        dataops.simulator.requests()[0].header("private-token"),
        None
    );
}

#[test]
fn a_client_without_any_credential_is_refused() {
    let error = Client::builder().build().unwrap_err();
    assert!(error.is_configuration());
    assert!(error.to_string().contains("set an access token"), "{error}");
}

#[test]
fn a_token_that_no_header_can_hold_is_refused_without_being_shown() {
    for token in ["", "hunter2\nhunter2"] {
        let error = Client::builder().access_token(token).build().unwrap_err();
        assert!(error.is_configuration(), "{error}");
        assert!(
            !format!("{error} {error:?}").contains("hunter2"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn the_example_url_of_the_documents_works_with_and_without_a_slash() {
    let dataops = DataopsLive::start().await;
    let url = dataops.simulator.url(Vendor::DataopsLive);
    for url in [url.clone(), format!("{url}/")] {
        let client = Client::builder()
            .base_url(url)
            .access_token(PERSONAL_TOKEN)
            .build()
            .unwrap();
        client.list_projects().send().await.unwrap();
        assert_eq!(
            dataops.simulator.requests().pop().unwrap().path,
            "/projects"
        );
    }
}
