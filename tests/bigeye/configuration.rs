//! Wrong settings and parameters are refused before anything is sent, with words that say how to mend them.

use bigeye_client::Client;
use black_box_tests::{assert_secret_from_file, in_child_process};
use vendor_simulator::{Vendor, bigeye};

use crate::Bigeye;

const SECRET: &str = "hunter2-from-the-environment";

#[test]
fn a_base_url_is_mended_or_refused() {
    let build = |url: &str| Client::builder().base_url(url).api_key("key").build();
    for fine in [
        "https://acme.bigeye.com",
        "https://acme.bigeye.com/",
        " http://127.0.0.1:1 ",
    ] {
        assert!(build(fine).is_ok(), "{fine}");
    }
    for (wrong, said) in [
        ("", "empty"),
        ("acme.bigeye.com", "scheme"),
        ("ftp://acme.bigeye.com", "http"),
        ("https://acme.bigeye.com?x=hunter2", "query"),
        ("https://acme.bigeye.com#hunter2", "fragment"),
        ("https://me:hunter2@acme.bigeye.com", "password"),
    ] {
        let error = build(wrong).unwrap_err();
        assert!(error.is_configuration());
        let line = format!("{error} {error:?}");
        assert!(line.contains(said), "{wrong}: {line}");
        assert!(!line.contains("hunter2"), "{line}");
    }
}

#[tokio::test]
async fn a_slash_at_the_end_of_the_base_url_makes_no_double_slash() {
    let bigeye = Bigeye::start().await;
    let url = format!("{}/", bigeye.simulator.url(Vendor::Bigeye));
    let client = Client::builder().base_url(url).api_key(bigeye::API_KEY);
    let client = client.build().unwrap();
    client.list_workspaces().send().await.unwrap();
    assert_eq!(bigeye.simulator.requests()[0].path, "/api/v1/workspaces");
}

#[tokio::test]
async fn a_path_parameter_that_is_missing_or_no_id_is_refused_before_anything_is_sent() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let missing = client.get_collection().send().await.unwrap_err();
    let too_large = client
        .get_collection()
        .collection_id(u64::MAX)
        .send()
        .await
        .unwrap_err();
    for error in [missing, too_large] {
        assert!(error.is_invalid_request());
        assert_eq!(error.attempts(), 0);
        let line = error.to_string();
        assert!(line.contains("collectionId"), "{line}");
        assert!(line.contains("getCollection"), "{line}");
    }
    assert!(bigeye.simulator.requests().is_empty());
}

#[tokio::test]
async fn a_body_that_is_missing_is_refused_before_anything_is_sent() {
    let bigeye = Bigeye::start().await;
    let error = bigeye
        .client()
        .create_collection()
        .send()
        .await
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(error.to_string().contains("body"), "{error}");
    assert!(bigeye.simulator.requests().is_empty());
}

/// What `Client::from_env` says with these variables and no others.
fn from_env(variables: &[(&str, &str)]) -> String {
    let all = [
        "BIGEYE_URL",
        "BIGEYE_API_KEY",
        "BIGEYE_USER",
        "BIGEYE_PASSWORD",
        "BIGEYE_WORKSPACE_ID",
    ];
    let printed = in_child_process("configuration::print_the_client", &all, variables);
    assert!(!printed.contains(SECRET), "{printed}");
    printed
}

#[test]
#[ignore = "the child process of the tests of the environment"]
fn print_the_client() {
    match Client::from_env() {
        Ok(client) => println!("client: {client:?}"),
        Err(error) => println!("client: {error} | {error:?}"),
    }
}

#[test]
fn a_variable_that_is_missing_or_empty_is_named() {
    assert!(from_env(&[]).contains("BIGEYE_API_KEY is not set"));
    let empty = from_env(&[("BIGEYE_API_KEY", "")]);
    assert!(empty.contains("BIGEYE_API_KEY is empty"), "{empty}");
    let blank = from_env(&[("BIGEYE_API_KEY", "  ")]);
    assert!(blank.contains("BIGEYE_API_KEY is empty"), "{blank}");
    let half = from_env(&[("BIGEYE_USER", "user@example.com")]);
    assert!(half.contains("BIGEYE_PASSWORD is not set"), "{half}");
}

#[test]
fn a_variable_that_is_wrong_is_named() {
    let workspace = from_env(&[("BIGEYE_API_KEY", SECRET), ("BIGEYE_WORKSPACE_ID", "mine")]);
    assert!(
        workspace.contains("BIGEYE_WORKSPACE_ID is no integer"),
        "{workspace}"
    );
    let url = from_env(&[("BIGEYE_API_KEY", SECRET), ("BIGEYE_URL", "app.bigeye.com")]);
    assert!(url.contains("scheme"), "{url}");
}

#[test]
fn a_client_is_made_from_the_environment() {
    let by_key = from_env(&[("BIGEYE_API_KEY", SECRET), ("BIGEYE_WORKSPACE_ID", "123")]);
    assert!(by_key.contains("https://app.bigeye.com"), "{by_key}");
    assert!(by_key.contains("x-bigeye-workspace-id"), "{by_key}");
    let by_name = from_env(&[
        ("BIGEYE_USER", "user@example.com"),
        ("BIGEYE_PASSWORD", SECRET),
        ("BIGEYE_URL", "https://acme.bigeye.com/"),
    ]);
    assert!(by_name.contains("https://acme.bigeye.com"), "{by_name}");
}

#[test]
fn a_secret_may_be_in_a_file_that_only_its_owner_may_read() {
    for (others, name) in [
        (&[][..], "BIGEYE_API_KEY"),
        (&[("BIGEYE_USER", "somebody")][..], "BIGEYE_PASSWORD"),
    ] {
        assert_secret_from_file(name, SECRET, |more| from_env(&[others, more].concat()));
    }
}
