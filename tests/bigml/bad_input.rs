//! Wrong settings and parameters are refused before anything is sent, with words that say how to mend them.

use bigml_client::{Client, types};
use vendor_simulator::{Fault, Vendor, bigml};

use crate::Bigml;

#[test]
fn a_base_url_is_mended_or_refused() {
    let build = |url: &str| {
        let builder = Client::builder().base_url(url);
        builder.credentials("alfred", "hunter2").build()
    };
    for fine in [
        "https://bigml.io/andromeda",
        "https://bigml.io/andromeda/",
        "http://127.0.0.1:1",
    ] {
        assert!(build(fine).is_ok(), "{fine}");
    }
    for (wrong, said) in [
        ("", "empty"),
        ("bigml.io/andromeda", "scheme"),
        ("ftp://bigml.io", "http"),
        ("https://bigml.io/andromeda?api_key=hunter2", "query"),
        ("https://bigml.io/#hunter2", "fragment"),
        ("https://alfred:hunter2@bigml.io", "password"),
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
    let bigml = Bigml::start().await;
    let url = format!("{}/", bigml.simulator.url(Vendor::Bigml));
    let client = Client::builder()
        .base_url(url)
        .credentials(bigml::USERNAME, bigml::API_KEY);
    client
        .build()
        .unwrap()
        .list_projects()
        .send()
        .await
        .unwrap();
    assert_eq!(bigml.simulator.requests()[0].path, "/project");
}

#[test]
fn credentials_that_are_missing_or_empty_are_refused_by_name() {
    let build = |username: &str, key: &str| Client::builder().credentials(username, key).build();
    let error = Client::builder().build().unwrap_err().to_string();
    assert!(
        error.contains("user name") && error.contains("API key"),
        "{error}"
    );
    let error = build("", "hunter2").unwrap_err().to_string();
    assert!(
        error.contains("username") && !error.contains("hunter2"),
        "{error}"
    );
    let error = build("alfred", " ").unwrap_err().to_string();
    assert!(error.contains("api_key"), "{error}");
}

#[tokio::test]
async fn an_id_that_is_empty_leads_elsewhere_or_is_of_another_type_is_refused_before_anything_is_sent()
 {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    for id in [
        "",
        ".",
        "..",
        "source/",
        "source/..",
        "model/4f603fe203ce89bb2d000000",
        "source/a/b",
        "../project",
    ] {
        let error = client.get_source().source(id).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{id}: {error}");
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().contains("`source`"), "{id}: {error}");
        let error = client.download_dataset(id).await.unwrap_err();
        assert!(error.is_invalid_request(), "{id}: {error}");
    }
    let missing = client.get_source().send().await.unwrap_err();
    assert!(
        missing.is_invalid_request() && missing.to_string().contains("source"),
        "{missing}"
    );
    assert!(bigml.simulator.requests().is_empty());
}

#[tokio::test]
async fn the_id_of_another_type_is_refused_before_anything_is_sent_and_the_error_names_both() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let dataset = types::DatasetId::try_from("4f603fe203ce89bb2d000000").unwrap();
    let request = client.get_model().model(dataset.as_str());
    let error = request.send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    let line = error.to_string();
    assert!(
        line.contains("`dataset`") && line.contains("`model`"),
        "{line}"
    );
    assert!(bigml.simulator.requests().is_empty());
}

#[tokio::test]
async fn an_id_with_and_without_its_type_is_the_same_request() {
    let bigml = Bigml::start().await;
    let project = types::ProjectCreate::new().name("x");
    let project = bigml
        .client()
        .create_project()
        .body(project)
        .send()
        .await
        .unwrap();
    let bare = project.resource.bare();
    for id in [project.resource.as_str(), bare] {
        bigml
            .client()
            .get_project()
            .project(id)
            .send()
            .await
            .unwrap();
    }
    let requests = bigml.simulator.requests_of("getProject");
    assert_eq!(requests[0].path, format!("/project/{bare}"));
    assert_eq!(requests[0].path, requests[1].path);
}

#[tokio::test]
async fn a_strange_id_stays_one_segment_of_the_path() {
    let bigml = Bigml::start().await;
    let error = bigml
        .client()
        .get_source()
        .source(types::SourceId::unchecked("a b?c#d%2e"))
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(
        bigml.simulator.requests()[0].path,
        "/source/a%20b%3Fc%23d%252e"
    );
}

#[tokio::test]
async fn html_and_broken_bodies_are_errors_with_status_and_first_bytes() {
    let bigml = Bigml::start().await;
    let client = bigml.client().with(|options| options.without_retry());
    bigml.simulator.inject(Fault::html(200).on("listProjects"));
    let error = client.list_projects().send().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.status().unwrap(), 200);
    assert!(
        String::from_utf8_lossy(error.body()).contains("<html"),
        "{error}"
    );
    for body in [
        "{\"meta\": {\"limit\": 20",
        "[1, 2]",
        "null",
        "7",
        "",
        "{\"objects\": 7}",
    ] {
        bigml
            .simulator
            .inject(Fault::status(200).with_body(body).on("listProjects"));
        let error = client.list_projects().send().await.unwrap_err();
        assert!(error.is_decode(), "{body}: {error}");
        assert_eq!(error.body(), body.as_bytes());
    }
    bigml.simulator.inject(Fault::truncate().on("listProjects"));
    client.list_projects().send().await.unwrap_err();
}
