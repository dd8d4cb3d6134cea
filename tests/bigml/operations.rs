//! The life of a resource of each type that was made of typed arguments: five operations, on the wire.

use bigml_client::{Client, types};
use serde_json::json;

use crate::Bigml;

/// Creates, gets, changes, lists and deletes a resource of one type, and checks that each request arrived as that operation.
macro_rules! life {
    (
        $bigml:expr, $body:expr, $create:ident, $get:ident, $update:ident $changes:ident,
        $delete:ident, $list:ident, $id:ident
    ) => {{
        let client: Client = $bigml.client();
        let made = client.$create().body($body).send().await.unwrap();
        assert_eq!(made.status(), 201);
        let id = text_of(&made.resource);
        let got = client.$get().$id(id.as_str()).send().await.unwrap();
        assert_eq!(text_of(&got.resource), id);
        let changes = types::$changes::new().name("changed").tags(["one", "two"]);
        let request = client.$update().$id(id.as_str()).body(changes);
        assert_eq!(request.send().await.unwrap().status(), 202);
        let request = client.$list().filter_raw("name", "changed");
        let listed = request.send().await.unwrap();
        assert_eq!(listed.meta.total_count, Some(1));
        let tags = ["one".to_owned(), "two".to_owned()];
        assert_eq!(listed.objects[0].tags.as_deref(), Some(&tags[..]));
        let deleted = client.$delete().$id(id.as_str()).send().await.unwrap();
        assert_eq!(deleted.status(), 204);
        let error = client.$get().$id(id.as_str()).send().await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert_eq!(error.code(), Some("-1201"));
        let methods = [
            stringify!($create),
            stringify!($get),
            stringify!($update),
            stringify!($delete),
            stringify!($list),
        ];
        for operation in methods.map(operation) {
            assert!(
                !$bigml.simulator.requests_of(&operation).is_empty(),
                "{operation} was not called"
            );
        }
    }};
}

/// The operation of a method: `create_model` calls `createModel`.
fn operation(method: &str) -> String {
    let mut words = method.split('_');
    let mut name = words.next().unwrap().to_owned();
    for word in words {
        name.push_str(&word[..1].to_uppercase());
        name.push_str(&word[1..]);
    }
    name
}

/// An id as its text, whether it is typed or may be absent.
fn text_of(id: &impl serde::Serialize) -> String {
    serde_json::to_value(id)
        .unwrap()
        .as_str()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn projects_live() {
    let bigml = Bigml::start().await;
    let body = types::ProjectCreate::new()
        .name("new")
        .category(types::Category::Healthcare);
    life!(
        bigml, body, create_project, get_project, update_project ProjectUpdate,
        delete_project, list_projects, project
    );
}

#[tokio::test]
async fn sources_live() {
    let bigml = Bigml::start().await;
    let body = types::SourceCreate::new().remote("https://files.example.com/flowers.csv");
    life!(
        bigml, body, create_source, get_source, update_source SourceUpdate,
        delete_source, list_sources, source
    );
}

#[tokio::test]
async fn datasets_live() {
    let bigml = Bigml::start().await;
    let body = types::DatasetCreate::new().source(bigml.source().await.resource);
    life!(
        bigml, body, create_dataset, get_dataset, update_dataset DatasetUpdate,
        delete_dataset, list_datasets, dataset
    );
}

#[tokio::test]
async fn models_live() {
    let bigml = Bigml::start().await;
    let body = types::ModelCreate::new()
        .dataset(bigml.dataset().await.resource)
        .objective_field("kind");
    life!(
        bigml, body, create_model, get_model, update_model ModelUpdate,
        delete_model, list_models, model
    );
}

#[tokio::test]
async fn ensembles_live() {
    let bigml = Bigml::start().await;
    let body = types::EnsembleCreate::new()
        .dataset(bigml.dataset().await.resource)
        .number_of_models(3);
    life!(
        bigml, body, create_ensemble, get_ensemble, update_ensemble EnsembleUpdate,
        delete_ensemble, list_ensembles, ensemble
    );
}

#[tokio::test]
async fn predictions_live() {
    let bigml = Bigml::start().await;
    let model = bigml.model(&bigml.dataset().await).await;
    let body = input(json!({"width": 1.9, "length": 5.7})).model(model.resource);
    life!(
        bigml, body, create_prediction, get_prediction, update_prediction PredictionUpdate,
        delete_prediction, list_predictions, prediction
    );
}

#[tokio::test]
async fn batch_predictions_live() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    let body = types::BatchPredictionCreate::new(dataset.resource).model(model.resource);
    life!(
        bigml, body, create_batch_prediction, get_batch_prediction, update_batch_prediction BatchPredictionUpdate,
        delete_batch_prediction, list_batch_predictions, batchprediction
    );
}

#[tokio::test]
async fn clusters_live() {
    let bigml = Bigml::start().await;
    let body = types::ClusterCreate::new()
        .dataset(bigml.dataset().await.resource)
        .k(2);
    life!(
        bigml, body, create_cluster, get_cluster, update_cluster ClusterUpdate,
        delete_cluster, list_clusters, cluster
    );
}

#[tokio::test]
async fn anomalies_live() {
    let bigml = Bigml::start().await;
    let body = types::AnomalyCreate::new()
        .dataset(bigml.dataset().await.resource)
        .top_n(2);
    life!(
        bigml, body, create_anomaly, get_anomaly, update_anomaly AnomalyUpdate,
        delete_anomaly, list_anomalies, anomaly
    );
}

#[tokio::test]
async fn evaluations_live() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let body =
        types::EvaluationCreate::new(&dataset.resource).model(bigml.model(&dataset).await.resource);
    life!(
        bigml, body, create_evaluation, get_evaluation, update_evaluation EvaluationUpdate,
        delete_evaluation, list_evaluations, evaluation
    );
}

#[tokio::test]
async fn samples_live() {
    let bigml = Bigml::start().await;
    let body = types::SampleCreate::new(bigml.dataset().await.resource);
    life!(
        bigml, body, create_sample, get_sample, update_sample SampleUpdate,
        delete_sample, list_samples, sample
    );
}

#[tokio::test]
async fn correlations_live() {
    let bigml = Bigml::start().await;
    let body = types::CorrelationCreate::new(bigml.dataset().await.resource);
    life!(
        bigml, body, create_correlation, get_correlation, update_correlation CorrelationUpdate,
        delete_correlation, list_correlations, correlation
    );
}

#[tokio::test]
async fn statistical_tests_live() {
    let bigml = Bigml::start().await;
    let body = types::StatisticalTestCreate::new(bigml.dataset().await.resource);
    life!(
        bigml, body, create_statistical_test, get_statistical_test, update_statistical_test StatisticalTestUpdate,
        delete_statistical_test, list_statistical_tests, statisticaltest
    );
}

#[tokio::test]
async fn external_connectors_live() {
    let bigml = Bigml::start().await;
    let connection = types::Connection::new()
        .hosts(["localhost:9200"])
        .port(9200_i64);
    let body =
        types::ExternalConnectorCreate::new(types::ExternalDatabase::Elasticsearch, connection);
    life!(
        bigml, body, create_external_connector, get_external_connector, update_external_connector ExternalConnectorUpdate,
        delete_external_connector, list_external_connectors, externalconnector
    );
}

#[tokio::test]
async fn configurations_live() {
    let bigml = Bigml::start().await;
    let defaults = json!({"dataset": {"name": "all datasets"}});
    let body: types::ConfigurationCreate =
        serde_json::from_value(json!({"configurations": defaults})).unwrap();
    life!(
        bigml, body, create_configuration, get_configuration, update_configuration ConfigurationUpdate,
        delete_configuration, list_configurations, configuration
    );
}

#[tokio::test]
async fn composites_live() {
    let bigml = Bigml::start().await;
    let body = types::CompositeCreate::new().name("new");
    life!(
        bigml, body, create_composite, get_composite, update_composite CompositeUpdate,
        delete_composite, list_composites, composite
    );
}

/// Arguments of a prediction.
pub(crate) fn input(data: serde_json::Value) -> types::PredictionCreate {
    serde_json::from_value(json!({"input_data": data})).unwrap()
}
