//! The requests of DataOps.live's own documents, as they are on the wire.

use dataops_live_client::types::{
    PipelineScheduleCreate, PipelineTrigger, ProjectCreate, ProjectPermissionsCreate,
};
use serde_json::json;
use vendor_simulator::Recorded;
use vendor_simulator::dataops_live::{PERSONAL_TOKEN, TRIGGER_TOKEN};

use crate::{DataopsLive, PROJECT};

/// The fields of a multipart form, in their order.
fn fields(request: &Recorded) -> Vec<(String, String)> {
    let media = request.header("content-type").unwrap();
    let boundary = media.strip_prefix("multipart/form-data; boundary=");
    let boundary = format!("--{}", boundary.unwrap());
    let text = String::from_utf8(request.body.start.to_vec()).unwrap();
    let parts = text
        .split(&boundary)
        .filter(|part| part.contains("name=\""));
    let field = |part: &str| {
        let (head, value) = part.split_once("\r\n\r\n").unwrap();
        let name = head
            .split("name=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        (name.to_owned(), value.trim_end_matches("\r\n").to_owned())
    };
    parts.map(field).collect()
}

fn field<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    fields
        .iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

#[tokio::test]
async fn projects_are_listed_with_the_token_in_the_header() {
    let dataops = DataopsLive::start().await;
    dataops.client().list_projects().send().await.unwrap();
    let request = &dataops.simulator.requests()[0];
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("GET", "/projects")
    );
    assert_eq!(request.header("private-token"), Some(PERSONAL_TOKEN));
    assert!(request.query.is_empty());
    assert!(
        request
            .header("user-agent")
            .unwrap()
            .starts_with("dataops-live-client/")
    );
}

#[tokio::test]
async fn namespaces_are_listed_by_page_and_page_size() {
    let dataops = DataopsLive::start().await;
    let namespaces = dataops
        .client()
        .list_namespaces()
        .per_page(30)
        .page(1)
        .send()
        .await
        .unwrap();
    assert_eq!(namespaces.len(), 30);
    assert_eq!(namespaces.header("x-per-page"), Some("30"));
    let request = &dataops.simulator.requests()[0];
    assert_eq!(request.query("per_page"), Some("30"));
    assert_eq!(request.query("page"), Some("1"));
}

#[tokio::test]
async fn a_project_is_created_from_json() {
    let dataops = DataopsLive::start().await;
    let create = ProjectCreate::new()
        .name("Example name")
        .description("Example description");
    let project = dataops
        .client()
        .create_project()
        .body(create)
        .send()
        .await
        .unwrap();
    assert_eq!(project.status(), 201);
    let request = &dataops.simulator.requests()[0];
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(
        request.json().unwrap(),
        json!({"name": "Example name", "description": "Example description"})
    );
}

#[tokio::test]
async fn a_project_is_created_from_a_form_with_nested_permissions() {
    let dataops = DataopsLive::start().await;
    let permissions = ProjectPermissionsCreate::new().project_access("null");
    let create = ProjectCreate::new()
        .name("Example name")
        .description("a & b = c")
        .permissions(permissions)
        .topics(["x".to_owned(), "y".to_owned()]);
    let request = dataops
        .client()
        .create_project()
        .body(create)
        .with_form_body();
    let project = request.send().await.unwrap();
    assert_eq!(
        project.topics.as_deref(),
        Some(&["x".to_owned(), "y".to_owned()][..])
    );
    assert_eq!(project.description.as_deref(), Some("a & b = c"));

    let sent = fields(&dataops.simulator.requests()[0]);
    assert_eq!(field(&sent, "name"), Some("Example name"));
    assert_eq!(field(&sent, "permissions[project_access]"), Some("null"));
    let topics: Vec<&str> = sent
        .iter()
        .filter(|(name, _)| name == "topics[]")
        .map(|(_, value)| value.as_str())
        .collect();
    assert_eq!(topics, ["x", "y"]);
    assert_eq!(sent.len(), 5);
}

#[tokio::test]
async fn a_null_on_purpose_is_the_word_null_in_a_form() {
    let dataops = DataopsLive::start().await;
    let permissions = ProjectPermissionsCreate::new().clear_project_access();
    let create = ProjectCreate::new().name("Null").permissions(permissions);
    dataops
        .client()
        .create_project()
        .body(create)
        .with_form_body()
        .send()
        .await
        .unwrap();
    let sent = fields(&dataops.simulator.requests()[0]);
    assert_eq!(field(&sent, "permissions[project_access]"), Some("null"));
}

#[tokio::test]
async fn a_schedule_is_created_from_a_form() {
    let dataops = DataopsLive::start().await;
    let create = PipelineScheduleCreate::new("Build", "main", "0 1 * * 5")
        .cron_timezone("UTC")
        .active(true);
    let request = dataops
        .client()
        .create_pipeline_schedule()
        .project_id(PROJECT)
        .body(create)
        .with_form_body();
    assert_eq!(request.send().await.unwrap().cron, "0 1 * * 5");
    let sent = fields(&dataops.simulator.requests()[0]);
    for (name, value) in [
        ("description", "Build"),
        ("ref", "main"),
        ("cron", "0 1 * * 5"),
        ("cron_timezone", "UTC"),
        ("active", "true"),
    ] {
        assert_eq!(field(&sent, name), Some(value), "{name}");
    }
}

#[tokio::test]
async fn a_trigger_sends_its_token_in_the_form_and_no_header() {
    let dataops = DataopsLive::start().await;
    let variables = [("_PIPELINE_FILE_NAME".to_owned(), "full-ci.yml".to_owned())];
    let trigger = PipelineTrigger::new(TRIGGER_TOKEN, "main").variables(variables);
    let request = dataops
        .client()
        .trigger_pipeline()
        .project_id(PROJECT)
        .body(trigger)
        .with_form_body();
    assert_eq!(request.send().await.unwrap().status(), 201);

    let request = &dataops.simulator.requests()[0];
    assert_eq!(request.header("private-token"), None);
    assert_eq!(request.header("authorization"), None);
    let sent = fields(request);
    assert_eq!(field(&sent, "token"), Some(TRIGGER_TOKEN));
    assert_eq!(field(&sent, "ref"), Some("main"));
    assert_eq!(
        field(&sent, "variables[_PIPELINE_FILE_NAME]"),
        Some("full-ci.yml")
    );
}

#[tokio::test]
async fn a_trigger_in_json_has_the_same_parts() {
    let dataops = DataopsLive::start().await;
    let variables = [("_PIPELINE_FILE_NAME".to_owned(), "full-ci.yml".to_owned())];
    let trigger = PipelineTrigger::new(TRIGGER_TOKEN, "main").variables(variables);
    let client = dataops.builder().without_access_token().build().unwrap();
    client
        .trigger_pipeline()
        .project_id(PROJECT)
        .body(trigger)
        .send()
        .await
        .unwrap();
    let request = &dataops.simulator.requests()[0];
    assert_eq!(request.header("private-token"), None);
    let expected = json!({"token": TRIGGER_TOKEN, "ref": "main", "variables": {"_PIPELINE_FILE_NAME": "full-ci.yml"}});
    assert_eq!(request.json().unwrap(), expected);
}

#[tokio::test]
async fn a_project_is_named_by_its_number_or_by_its_path_with_slashes() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let by_path = client
        .get_project()
        .project_id(PROJECT)
        .send()
        .await
        .unwrap();
    let by_number = client
        .get_project()
        .project_id(by_path.id.to_string())
        .send()
        .await
        .unwrap();
    assert_eq!(by_path.id, by_number.id);
    assert_eq!(by_path.path_with_namespace.as_deref(), Some(PROJECT));
    let paths: Vec<String> = dataops
        .simulator
        .requests()
        .iter()
        .map(|request| request.path.clone())
        .collect();
    assert_eq!(
        paths,
        [
            "/projects/northwind%2Fanalytics%2Fsales-pipeline",
            "/projects/21816"
        ]
    );

    client
        .list_pipelines()
        .project_id(PROJECT)
        .send()
        .await
        .unwrap();
    let nested = dataops.simulator.requests_of("listPipelines");
    assert_eq!(
        nested[0].path,
        "/projects/northwind%2Fanalytics%2Fsales-pipeline/pipelines"
    );
}

#[tokio::test]
async fn projects_and_namespaces_that_were_read_name_themselves() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let project = client
        .get_project()
        .project_id(PROJECT)
        .send()
        .await
        .unwrap()
        .into_inner();
    client
        .list_pipelines()
        .project_id(&project)
        .send()
        .await
        .unwrap();
    assert_eq!(
        dataops.simulator.requests_of("listPipelines")[0].path,
        "/projects/21816/pipelines"
    );
    let namespaces = client.list_namespaces().per_page(1).send().await.unwrap();
    let again = client
        .get_namespace()
        .namespace_id(&namespaces[0])
        .send()
        .await
        .unwrap();
    assert_eq!(again.id, namespaces[0].id);
}
