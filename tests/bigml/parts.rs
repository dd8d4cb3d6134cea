//! Parts of a resource: what is asked for, changed, or deleted with it.

use bigml_client::types;
use serde_json::json;

use crate::Bigml;

#[tokio::test]
async fn parts_of_a_resource_are_asked_for() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await.resource;
    let client = bigml.client();
    let get = || client.get_dataset().dataset(&dataset);
    assert!(get().full(false).send().await.unwrap().fields.is_none());
    let two = get().limit(2).offset(1).send().await.unwrap();
    assert_eq!(
        two.fields.as_ref().unwrap().keys().collect::<Vec<_>>(),
        ["000001", "000002"]
    );
    let some = get().include("resource,rows").send().await.unwrap();
    assert_eq!((some.rows, &some.name), (Some(8), &None));
    assert!(
        get()
            .exclude("fields")
            .send()
            .await
            .unwrap()
            .fields
            .is_none()
    );
    let all = client.list_datasets().full("yes").send().await.unwrap();
    assert!(all.objects[0].fields.is_some());
    assert!(
        client.list_datasets().send().await.unwrap().objects[0]
            .fields
            .is_none()
    );
}

#[tokio::test]
async fn fields_of_a_source_are_changed() {
    let bigml = Bigml::start().await;
    let source = bigml.source().await;
    let changes = types::SourceUpdate::new().fields([(
        "000000".to_owned(),
        types::FieldUpdate::new().optype(types::Optype::Text),
    )]);
    let client = bigml.client();
    client
        .update_source()
        .source(&source.resource)
        .body(changes)
        .send()
        .await
        .unwrap();
    let fields = client
        .get_source()
        .source(&source.resource)
        .send()
        .await
        .unwrap()
        .into_inner()
        .fields
        .unwrap();
    assert_eq!(fields["000000"].optype, Some(types::Optype::Text));
    let sent = bigml.simulator.requests_of("updateSource");
    assert_eq!(
        sent[0].json().unwrap(),
        json!({"fields": {"000000": {"optype": "text"}}})
    );
}

#[tokio::test]
async fn all_models_of_an_ensemble_are_deleted_when_asked() {
    let bigml = Bigml::start().await;
    let body = types::EnsembleCreate::new()
        .dataset(bigml.dataset().await.resource)
        .number_of_models(2);
    let ensemble = bigml
        .client()
        .create_ensemble()
        .body(body)
        .send()
        .await
        .unwrap();
    bigml
        .client()
        .delete_ensemble()
        .ensemble(&ensemble.resource)
        .delete_all(true)
        .send()
        .await
        .unwrap();
    assert_eq!(
        bigml.simulator.requests_of("deleteEnsemble")[0].query("delete_all"),
        Some("true")
    );
}
