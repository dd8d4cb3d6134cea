//! Wrong settings and parameters are refused before anything is sent, with words that say how to mend them.

use black_box_tests::{assert_secret_from_file, in_child_process};
use dataops_live_client::Client;

use crate::{DataopsLive, PROJECT};

const SECRET: &str = "hunter2-from-the-environment";

#[test]
fn a_base_url_is_mended_or_refused() {
    let build = |url: &str| {
        Client::builder()
            .base_url(url)
            .access_token("token")
            .build()
    };
    for fine in [
        "https://app.dataops.live/api/v4",
        "https://app.dataops.live/api/v4/",
        "http://127.0.0.1:1/api/v4",
    ] {
        assert!(build(fine).is_ok(), "{fine}");
    }
    for (wrong, said) in [
        ("", "empty"),
        ("app.dataops.live/api/v4", "scheme"),
        ("ftp://app.dataops.live", "http"),
        (
            "https://app.dataops.live/api/v4?private_token=hunter2",
            "query",
        ),
        ("https://app.dataops.live/api/v4#hunter2", "fragment"),
        ("https://me:hunter2@app.dataops.live/api/v4", "password"),
    ] {
        let error = build(wrong).unwrap_err();
        assert!(error.is_configuration());
        let line = format!("{error} {error:?}");
        assert!(line.contains(said), "{wrong}: {line}");
        assert!(!line.contains("hunter2"), "{line}");
    }
}

#[tokio::test]
async fn a_project_that_is_missing_empty_or_a_way_up_is_refused_before_anything_is_sent() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let mut errors = vec![client.get_project().send().await.unwrap_err()];
    for wrong in ["", ".", ".."] {
        errors.push(
            client
                .get_project()
                .project_id(wrong)
                .send()
                .await
                .unwrap_err(),
        );
        errors.push(
            client
                .list_pipelines()
                .project_id(wrong)
                .stream()
                .try_next()
                .await
                .unwrap_err(),
        );
        errors.push(
            client
                .get_pipeline()
                .project_id(wrong)
                .pipeline_id(1)
                .wait()
                .await
                .unwrap_err(),
        );
    }
    for error in errors {
        assert!(error.is_invalid_request(), "{error}");
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().contains("project_id"), "{error}");
    }
    assert!(dataops.simulator.requests().is_empty());
}

#[tokio::test]
async fn a_number_that_is_none_is_refused_before_anything_is_sent() {
    let dataops = DataopsLive::start().await;
    let call = dataops
        .client()
        .get_job()
        .project_id(PROJECT)
        .job_id(u64::MAX);
    let error = call.send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    let line = error.to_string();
    assert!(line.contains("job_id") && line.contains("getJob"), "{line}");
    assert!(dataops.simulator.requests().is_empty());
}

#[tokio::test]
async fn a_missing_body_and_a_missing_parameter_are_refused_before_anything_is_sent() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let body = client
        .create_pipeline()
        .project_id(PROJECT)
        .send()
        .await
        .unwrap_err();
    assert!(
        body.is_invalid_request() && body.to_string().contains("body"),
        "{body}"
    );
    let download = client
        .download_latest_artifacts()
        .project_id(PROJECT)
        .ref_name("main");
    let job = download.send().await.unwrap_err();
    assert!(
        job.is_invalid_request() && job.to_string().contains("job"),
        "{job}"
    );
    assert!(dataops.simulator.requests().is_empty());
}

/// What `Client::from_env` says with these variables and no others.
fn from_env(variables: &[(&str, &str)]) -> String {
    let all = ["DATAOPS_LIVE_URL", "DATAOPS_LIVE_TOKEN"];
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
    assert!(from_env(&[]).contains("DATAOPS_LIVE_TOKEN is not set"));
    let empty = from_env(&[("DATAOPS_LIVE_TOKEN", "")]);
    assert!(empty.contains("DATAOPS_LIVE_TOKEN is empty"), "{empty}");
    let url = from_env(&[
        ("DATAOPS_LIVE_TOKEN", SECRET),
        ("DATAOPS_LIVE_URL", "app.dataops.live"),
    ]);
    assert!(url.contains("scheme"), "{url}");
}

#[test]
fn a_client_is_made_from_the_environment() {
    let default = from_env(&[("DATAOPS_LIVE_TOKEN", SECRET)]);
    assert!(
        default.contains("https://app.dataops.live/api/v4"),
        "{default}"
    );
    let other = from_env(&[
        ("DATAOPS_LIVE_TOKEN", SECRET),
        ("DATAOPS_LIVE_URL", "https://dataops.example.com/api/v4/"),
    ]);
    assert!(
        other.contains("https://dataops.example.com/api/v4"),
        "{other}"
    );
}

#[test]
fn a_secret_may_be_in_a_file_that_only_its_owner_may_read() {
    assert_secret_from_file("DATAOPS_LIVE_TOKEN", SECRET, from_env);
}
