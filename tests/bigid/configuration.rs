//! Wrong settings and parameters are refused before anything is sent, with words that say how to mend them.

use bigid_client::Client;
use bigid_client::types::ScanStart;
use black_box_tests::{assert_secret_from_file, in_child_process};
use vendor_simulator::{Vendor, bigid};

use crate::Bigid;

const SECRET: &str = "hunter2-from-the-environment";

#[test]
fn a_base_url_is_mended_or_refused() {
    let build = |url: &str| Client::builder().base_url(url).user_token("token").build();
    for fine in [
        "https://tenant.example.com",
        "https://tenant.example.com/api/v1",
        "https://tenant.example.com:8443/bigid/api/v1/",
        " http://127.0.0.1:1 ",
    ] {
        assert!(build(fine).is_ok(), "{fine}");
    }
    for (wrong, said) in [
        ("", "empty"),
        ("tenant.example.com", "scheme"),
        ("https://", "can't be read"),
        ("ftp://tenant.example.com", "http"),
        ("https://tenant.example.com?x=hunter2", "query"),
        ("https://tenant.example.com#hunter2", "fragment"),
        ("https://me:hunter2@tenant.example.com", "password"),
    ] {
        let error = build(wrong).unwrap_err();
        assert!(error.is_configuration());
        let line = format!("{error} {error:?}");
        assert!(line.contains(said), "{wrong}: {line}");
        assert!(!line.contains("hunter2"), "{line}");
    }
}

#[test]
fn a_deployment_is_named_or_given_by_its_address() {
    let builder = || Client::builder().user_token("token");
    for name in ["acme", " acme ", "Acme-eu-2"] {
        let client = builder().deployment(name).build().unwrap();
        let url = format!("https://{}.bigid.com/api/v1", name.trim().to_lowercase());
        let shown = format!("{client:?}").to_lowercase();
        assert!(shown.contains(&url), "{shown}");
    }
    for wrong in [
        "",
        "acme.bigid.com",
        "https://acme.bigid.com",
        "acme/x",
        "acme@evil",
        "-acme",
        "a b",
    ] {
        let error = builder().deployment(wrong).build().unwrap_err();
        assert!(error.is_configuration());
        assert!(error.to_string().contains("base URL"), "{wrong}: {error}");
    }
    let both = builder()
        .deployment("acme")
        .base_url("https://bigid.example.com");
    assert!(format!("{:?}", both.build().unwrap()).contains("https://bigid.example.com/api/v1"));
}

#[test]
fn a_ca_file_that_cant_be_used_is_named() {
    let builder = Client::builder().deployment("acme").user_token("token");
    let error = builder.ca_file("/no/such/ca.pem").build().unwrap_err();
    assert!(error.is_configuration());
    assert!(error.to_string().contains("/no/such/ca.pem"), "{error}");
}

#[test]
fn a_client_is_cheap_to_share() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Client>();
    assert!(size_of::<Client>() <= 2 * size_of::<usize>());
}

#[tokio::test]
async fn the_path_of_the_api_is_added_where_it_is_missing() {
    let bigid = Bigid::start().await;
    let whole = bigid.simulator.url(Vendor::Bigid);
    let host = whole.strip_suffix("/api/v1").unwrap();
    for url in [
        whole.clone(),
        format!("{whole}/"),
        host.to_owned(),
        format!("{host}/"),
    ] {
        let client = Client::builder()
            .base_url(&url)
            .user_token(bigid::USER_TOKEN);
        let client = client.build().unwrap();
        client.list_clusters().send().await.unwrap();
    }
    assert_eq!(bigid.count("listClusters"), 4);
}

#[test]
fn a_client_without_a_credential_or_an_address_is_refused() {
    let no_credential = Client::builder().base_url("http://127.0.0.1:1").build();
    assert!(
        no_credential
            .unwrap_err()
            .to_string()
            .contains("user token")
    );
    let no_address = Client::builder().user_token("token").build();
    assert!(no_address.unwrap_err().to_string().contains("base URL"));
    for empty in ["", "  \n", "hunter2\nhunter2"] {
        let builder = Client::builder().base_url("http://127.0.0.1:1");
        let error = builder.user_token(empty).build().unwrap_err();
        assert!(error.is_configuration());
        assert!(
            !format!("{error} {error:?}").contains("hunter2"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_path_parameter_that_is_empty_or_leads_elsewhere_is_refused_before_anything_is_sent() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    for id in ["", ".", ".."] {
        let error = client.get_scan().scan_id(id).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().contains("scanId"), "{error}");
    }
    let missing = client.get_scan_status().send().await.unwrap_err();
    assert!(missing.is_invalid_request(), "{missing}");
    assert!(missing.to_string().contains("scanId"), "{missing}");
    assert!(bigid.simulator.requests().is_empty());
}

#[tokio::test]
async fn a_path_parameter_is_one_segment_whatever_is_in_it() {
    let bigid = Bigid::start().await;
    let request = bigid.client().get_connector_template();
    let error = request.type_("a/../b?c#d").send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let requests = bigid.simulator.requests_of("getConnectorTemplate");
    assert_eq!(requests[0].path, "/ds-templates/a%2F..%2Fb%3Fc%23d");
}

#[tokio::test]
async fn what_is_required_and_missing_is_refused_before_anything_is_sent() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let no_cluster = client.list_cluster_columns().send().await.unwrap_err();
    assert!(no_cluster.is_invalid_request(), "{no_cluster}");
    assert!(no_cluster.to_string().contains("clusterId"), "{no_cluster}");
    let no_body = client.create_data_source().send().await.unwrap_err();
    assert!(no_body.is_invalid_request(), "{no_body}");
    let too_large = client
        .list_clusters()
        .limit(u64::MAX)
        .send()
        .await
        .unwrap_err();
    assert!(too_large.to_string().contains("limit"), "{too_large}");
    assert!(bigid.simulator.requests().is_empty());
}

#[tokio::test]
async fn what_bigid_refuses_is_told_in_its_words() {
    let bigid = Bigid::start().await;
    let request = bigid.client().start_scan().body(ScanStart::new("", ""));
    let error = request.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert!(error.to_string().contains("scanProfileName"), "{error}");
}

/// What `Client::from_env` says with these variables and no others.
fn from_env(variables: &[(&str, &str)]) -> String {
    let all = [
        "BIGID_URL",
        "BIGID_DEPLOYMENT",
        "BIGID_CA_FILE",
        "BIGID_USER_TOKEN",
        "BIGID_ACCESS_TOKEN",
        "BIGID_USERNAME",
        "BIGID_PASSWORD",
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
fn a_deployment_and_a_ca_file_are_named_by_variables() {
    const TOKEN: (&str, &str) = ("BIGID_USER_TOKEN", "token");
    let acme = ("BIGID_DEPLOYMENT", "acme");
    assert!(from_env(&[TOKEN, acme]).contains("https://acme.bigid.com/api/v1"));
    let url = ("BIGID_URL", "https://bigid.example.com");
    assert!(from_env(&[TOKEN, acme, url]).contains("https://bigid.example.com/api/v1"));
    let file = ("BIGID_CA_FILE", "/no/such/ca.pem");
    assert!(from_env(&[TOKEN, acme, file]).contains("/no/such/ca.pem"));
}

#[test]
fn a_variable_that_is_missing_or_empty_is_named() {
    const URL: (&str, &str) = ("BIGID_URL", "https://tenant.example.com");
    assert!(from_env(&[]).contains("BIGID_URL is not set"));
    assert!(from_env(&[("BIGID_URL", " ")]).contains("BIGID_URL is empty"));
    assert!(from_env(&[URL]).contains("BIGID_USER_TOKEN is not set"));
    let empty = from_env(&[URL, ("BIGID_USER_TOKEN", "")]);
    assert!(empty.contains("BIGID_USER_TOKEN is empty"), "{empty}");
    let half = from_env(&[URL, ("BIGID_USERNAME", "somebody")]);
    assert!(half.contains("BIGID_PASSWORD is not set"), "{half}");
}

#[test]
fn a_client_is_made_from_the_environment() {
    for credential in [
        vec![("BIGID_USER_TOKEN", SECRET)],
        vec![("BIGID_ACCESS_TOKEN", SECRET)],
        vec![("BIGID_USERNAME", "somebody"), ("BIGID_PASSWORD", SECRET)],
    ] {
        let url = ("BIGID_URL", "https://tenant.example.com/");
        let printed = from_env(&[&credential[..], &[url]].concat());
        assert!(
            printed.contains("https://tenant.example.com/api/v1"),
            "{printed}"
        );
    }
}

#[test]
fn a_secret_may_be_in_a_file_that_only_its_owner_may_read() {
    const URL: (&str, &str) = ("BIGID_URL", "https://tenant.example.com");
    for (others, name) in [
        (&[URL][..], "BIGID_USER_TOKEN"),
        (&[URL][..], "BIGID_ACCESS_TOKEN"),
        (&[URL, ("BIGID_USERNAME", "somebody")][..], "BIGID_PASSWORD"),
    ] {
        assert_secret_from_file(name, SECRET, |more| from_env(&[others, more].concat()));
    }
}
