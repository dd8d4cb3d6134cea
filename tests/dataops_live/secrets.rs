//! No credential and no secret of a body is ever printed.

use black_box_tests::Trace;
use dataops_live_client::types::{
    PipelineCreate, PipelineTrigger, PipelineVariableCreate, Project, ProjectCreate,
};
use dataops_live_client::{Client, ClientBuilder};
use vendor_simulator::{Fault, Vendor, dataops_live};

use crate::{DataopsLive, PROJECT};

const TOKEN: &str = "hunter2-access-token";

fn assert_silent(printed: &str) {
    for secret in [
        "hunter2",
        dataops_live::PERSONAL_TOKEN,
        dataops_live::TRIGGER_TOKEN,
        dataops_live::JOB_TOKEN,
    ] {
        assert!(!printed.contains(secret), "{secret} is in {printed}");
    }
}

fn trigger() -> PipelineTrigger {
    PipelineTrigger::new("hunter2-trigger", "main")
}

fn run() -> PipelineCreate {
    PipelineCreate::new("main")
        .variables([PipelineVariableCreate::new("PASSWORD", "hunter2-variable")])
}

fn import() -> ProjectCreate {
    ProjectCreate::new()
        .name("x")
        .import_url("https://me:hunter2@code.example.com/x.git")
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder().base_url(url).access_token(TOKEN)
}

#[test]
fn debug_of_builders_clients_requests_and_bodies_is_silent() {
    let builder = builder("https://dataops.example.com/api/v4");
    assert_silent(&format!("{builder:?} {builder:#?}"));
    let client = builder.build().unwrap();
    assert_silent(&format!("{client:?} {client:#?}"));
    let triggered = client.trigger_pipeline().project_id("1").body(trigger());
    let created = client.create_pipeline().project_id("1").body(run());
    let imported = client.create_project().body(import()).with_form_body();
    let downloaded = client
        .download_job_artifacts()
        .project_id("1")
        .job_id(1)
        .job_token("hunter2-job");
    assert_silent(&format!(
        "{triggered:?} {created:?} {imported:?} {downloaded:?} {triggered:#?}"
    ));
    assert_silent(&format!(
        "{:?} {:?} {:?} {:#?}",
        trigger(),
        run(),
        import(),
        trigger()
    ));
    let project: Project =
        serde_json::from_str(r#"{"id": 1, "name": "x", "runners_token": "hunter2-runners"}"#)
            .unwrap();
    assert_silent(&format!("{project:?}"));
}

#[test]
fn the_secrets_of_a_body_are_sent() {
    let sent = format!(
        "{} {} {}",
        serde_json::json!(trigger()),
        serde_json::json!(run()),
        serde_json::json!(import())
    );
    for secret in ["hunter2-trigger", "hunter2-variable", "me:hunter2@"] {
        assert!(sent.contains(secret), "{sent}");
    }
}

/// One call with each kind of secret: the header, a body in JSON, a body as a form, the query.
async fn errors_of(client: &Client) -> Vec<String> {
    let mut errors = vec![client.list_projects().send().await.err()];
    errors.push(client.list_projects().stream().try_next().await.err());
    errors.push(
        client
            .trigger_pipeline()
            .project_id(PROJECT)
            .body(trigger())
            .with_form_body()
            .send()
            .await
            .err(),
    );
    errors.push(
        client
            .trigger_pipeline()
            .project_id(PROJECT)
            .body(trigger())
            .send_and_wait()
            .await
            .err(),
    );
    errors.push(
        client
            .create_pipeline()
            .project_id(PROJECT)
            .body(run())
            .send()
            .await
            .err(),
    );
    errors.push(client.create_project().body(import()).send().await.err());
    let download = client
        .download_job_artifacts()
        .project_id(PROJECT)
        .job_id(1)
        .job_token("hunter2-job");
    errors.push(download.send().await.err());
    errors
        .into_iter()
        .flatten()
        .map(|error| format!("{error} {error:?} {error:#?}"))
        .collect()
}

#[tokio::test]
async fn errors_and_spans_are_silent() {
    let trace = Trace::start();
    let dataops = DataopsLive::start().await;
    for fault in [
        Fault::status(401).times(100),
        Fault::status(400)
            .with_body(r#"{"error": "token hunter"}"#)
            .times(100),
        Fault::status(503).times(100),
        Fault::html(200).times(100),
        Fault::close().times(100),
        Fault::status(201).with_body("7").times(100),
        Fault::status(302)
            .with_header(
                "location",
                "https://elsewhere.example.com/?private_token=hunter2",
            )
            .times(100),
    ] {
        dataops.simulator.clear_faults();
        dataops.simulator.inject(fault);
        let client = builder(&dataops.simulator.url(Vendor::DataopsLive))
            .build()
            .unwrap();
        let client = client.with(|options| options.without_retry());
        let errors = errors_of(&client).await;
        assert!(!errors.is_empty());
        errors.iter().for_each(|error| assert_silent(error));
    }
    let nobody = builder("http://127.0.0.1:1")
        .build()
        .unwrap()
        .with(|options| options.without_retry());
    let errors = errors_of(&nobody).await;
    assert_eq!(errors.len(), 7);
    errors.iter().for_each(|error| assert_silent(error));
    let traced = trace.text();
    assert!(traced.contains("triggerPipeline"), "{traced}");
    assert_silent(&traced);
}

#[tokio::test]
async fn spans_of_calls_that_succeed_are_silent() {
    let trace = Trace::start();
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    client.list_projects().send().await.unwrap();
    let trigger = PipelineTrigger::new(dataops_live::TRIGGER_TOKEN, "main");
    client
        .trigger_pipeline()
        .project_id(PROJECT)
        .body(trigger)
        .with_form_body()
        .send()
        .await
        .unwrap();
    client
        .create_pipeline()
        .project_id(PROJECT)
        .body(run())
        .send()
        .await
        .unwrap();
    let download = client
        .download_job_artifacts()
        .project_id(PROJECT)
        .job_id(700_101)
        .job_token(dataops_live::JOB_TOKEN);
    download.send().await.unwrap().bytes().await.unwrap();
    let traced = trace.text();
    assert!(traced.contains("downloadJobArtifacts"), "{traced}");
    assert_silent(&traced);
}
