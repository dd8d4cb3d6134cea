//! Keys with fewer rights: alternative keys of the account, and the key of one shared resource.

use bigml_client::{Client, Error, types};
use vendor_simulator::bigml;

use crate::Bigml;

fn reader(bigml: &Bigml) -> Client {
    let builder = bigml.builder();
    builder
        .credentials(bigml::USERNAME, bigml::READ_ONLY_KEY)
        .build()
        .unwrap()
}

/// A finished model that is shared.
async fn shared_model(bigml: &Bigml) -> types::Model {
    let model = bigml.model(&bigml.dataset().await).await;
    let request = bigml.client().update_model().model(&model.resource);
    let body = types::ModelUpdate::new().shared(true);
    request.body(body).send().await.unwrap();
    let request = bigml.client().get_model().model(&model.resource);
    request.send().await.unwrap().into_inner()
}

fn assert_refused(error: &Error, status: u16) {
    assert!(error.is_auth(), "{error}");
    assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
    assert_eq!(error.attempts(), 1, "{error}");
    for key in [bigml::API_KEY, bigml::READ_ONLY_KEY] {
        assert!(!format!("{error} {error:?}").contains(key), "{error}");
    }
}

#[tokio::test]
async fn a_key_that_only_reads_reads_and_lists() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let reader = reader(&bigml);
    let request = reader.get_dataset().dataset(&dataset.resource);
    assert_eq!(request.send().await.unwrap().rows, Some(8));
    let datasets = reader.list_datasets().send().await.unwrap();
    assert_eq!(datasets.meta.total_count, Some(1));
}

#[tokio::test]
async fn what_a_key_may_not_do_is_refused_once_with_the_operation_and_the_vendors_words() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let reader = reader(&bigml);
    let body = types::ModelCreate::new().dataset(&dataset.resource);
    let created = reader.create_model().body(body).send().await;
    let body = types::DatasetUpdate::new().name("mine");
    let request = reader.update_dataset().dataset(&dataset.resource);
    let updated = request.body(body).send().await;
    let request = reader.delete_dataset().dataset(&dataset.resource);
    let deleted = request.send().await;
    let errors = [
        (created.unwrap_err(), "createModel"),
        (updated.unwrap_err(), "updateDataset"),
        (deleted.unwrap_err(), "deleteDataset"),
    ];
    for (error, operation) in errors {
        assert_refused(&error, 403);
        let line = error.to_string();
        assert!(line.contains(operation), "{line}");
        assert!(line.contains("not allowed to do this"), "{line}");
    }
    let request = bigml.client().get_dataset().dataset(&dataset.resource);
    request.send().await.unwrap();
}

#[tokio::test]
async fn a_sharing_key_reads_the_resource_that_it_belongs_to_and_no_other() {
    let bigml = Bigml::start().await;
    let model = shared_model(&bigml).await;
    let key = model.sharing_key.clone().unwrap();
    let owner = bigml::USERNAME;
    let anybody = bigml.builder().credentials("anybody", "else").build();
    let theirs = anybody.unwrap().with_sharing_key(owner, key).unwrap();
    let request = theirs.get_model().model(&model.resource);
    assert_eq!(request.send().await.unwrap().resource, model.resource);
    let dataset = model.dataset.unwrap();
    let other = theirs.get_dataset().dataset(dataset).send().await;
    assert_refused(&other.unwrap_err(), 401);
    let request = theirs.delete_model().model(&model.resource);
    assert_refused(&request.send().await.unwrap_err(), 401);
}

#[tokio::test]
async fn a_sharing_key_works_in_no_project_and_leaves_the_client_as_it_was() {
    let bigml = Bigml::start().await;
    let model = shared_model(&bigml).await;
    let key = model.sharing_key.clone().unwrap();
    let projects = bigml.client().list_projects().send().await.unwrap();
    let inside = bigml.client().in_project(&projects.objects[0].resource);
    let theirs = inside.with_sharing_key(bigml::USERNAME, key).unwrap();
    bigml.simulator.clear_requests();
    let request = theirs.get_model().model(&model.resource);
    request.send().await.unwrap();
    inside.list_models().send().await.unwrap();
    let requests = bigml.simulator.requests();
    assert_eq!(requests[0].query("project"), None);
    assert_ne!(requests[0].query("api_key"), Some(bigml::API_KEY));
    assert!(requests[1].query("project").is_some());
    assert_eq!(requests[1].query("api_key"), Some(bigml::API_KEY));
}

#[tokio::test]
async fn a_sharing_key_is_in_no_error_even_if_the_server_repeats_it() {
    let bigml = Bigml::start().await;
    let key = "5e2f6a7b8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5";
    let theirs = bigml.client().with_sharing_key("alfred", key).unwrap();
    let body = format!(r#"{{"code": 401, "status": {{"code": -1100, "message": "{key}"}}}}"#);
    let fault = vendor_simulator::Fault::status(401).with_body(body);
    bigml.simulator.inject(fault);
    let error = theirs.list_models().send().await.unwrap_err();
    let shown = format!("{error} {error:?} {theirs:?}");
    assert!(!shown.contains(key), "{shown}");
}

#[tokio::test]
async fn an_empty_sharing_key_is_an_error_at_once() {
    let bigml = Bigml::start().await;
    let error = bigml.client().with_sharing_key("alfred", " ").unwrap_err();
    assert!(error.is_configuration(), "{error}");
    assert!(bigml.simulator.requests().is_empty());
}
