//! Every operation, on the wire.

use bigml_client::{Client, types};
use serde_json::json;

use crate::{Bigml, FLOWERS};

/// Creates, gets, changes, lists and deletes a resource of one type, and checks that each request arrived as that operation.
macro_rules! life {
    ($bigml:expr, $body:expr, $create:ident, $get:ident, $update:ident, $changes:ty, $delete:ident, $list:ident, $id:ident, $operations:expr) => {{
        let client: Client = $bigml.client();
        let made = client.$create().body($body).send().await.unwrap();
        assert_eq!(made.status(), 201);
        let id = text_of(&made.resource);
        let got = client.$get().$id(id.as_str()).send().await.unwrap();
        assert_eq!(text_of(&got.resource), id);
        let changes = <$changes>::new().name("changed").tags(["one", "two"]);
        let changed = client
            .$update()
            .$id(id.as_str())
            .body(changes)
            .send()
            .await
            .unwrap();
        assert_eq!(changed.status(), 202);
        let listed = client
            .$list()
            .filter_raw("name", "changed")
            .send()
            .await
            .unwrap();
        assert_eq!(listed.meta.total_count, Some(1));
        assert_eq!(
            listed.objects[0].tags.as_deref(),
            Some(&["one".to_owned(), "two".to_owned()][..])
        );
        let deleted = client.$delete().$id(id.as_str()).send().await.unwrap();
        assert_eq!(deleted.status(), 204);
        let error = client.$get().$id(id.as_str()).send().await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert_eq!(error.code(), Some("-1201"));
        for operation in $operations {
            assert!(
                !$bigml.simulator.requests_of(operation).is_empty(),
                "{operation} was not called"
            );
        }
    }};
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
        bigml,
        body,
        create_project,
        get_project,
        update_project,
        types::ProjectUpdate,
        delete_project,
        list_projects,
        project,
        [
            "createProject",
            "getProject",
            "updateProject",
            "deleteProject",
            "listProjects"
        ]
    );
}

#[tokio::test]
async fn sources_live() {
    let bigml = Bigml::start().await;
    let body = types::SourceCreate::new().remote("https://files.example.com/flowers.csv");
    life!(
        bigml,
        body,
        create_source,
        get_source,
        update_source,
        types::SourceUpdate,
        delete_source,
        list_sources,
        source,
        [
            "createSource",
            "getSource",
            "updateSource",
            "deleteSource",
            "listSources"
        ]
    );
}

#[tokio::test]
async fn datasets_live() {
    let bigml = Bigml::start().await;
    let body = types::DatasetCreate::new().source(bigml.source().await.resource);
    life!(
        bigml,
        body,
        create_dataset,
        get_dataset,
        update_dataset,
        types::DatasetUpdate,
        delete_dataset,
        list_datasets,
        dataset,
        [
            "createDataset",
            "getDataset",
            "updateDataset",
            "deleteDataset",
            "listDatasets"
        ]
    );
}

#[tokio::test]
async fn models_live() {
    let bigml = Bigml::start().await;
    let body = types::ModelCreate::new()
        .dataset(bigml.dataset().await.resource)
        .objective_field("kind");
    life!(
        bigml,
        body,
        create_model,
        get_model,
        update_model,
        types::ModelUpdate,
        delete_model,
        list_models,
        model,
        [
            "createModel",
            "getModel",
            "updateModel",
            "deleteModel",
            "listModels"
        ]
    );
}

#[tokio::test]
async fn ensembles_live() {
    let bigml = Bigml::start().await;
    let body = types::EnsembleCreate::new()
        .dataset(bigml.dataset().await.resource)
        .number_of_models(3);
    life!(
        bigml,
        body,
        create_ensemble,
        get_ensemble,
        update_ensemble,
        types::EnsembleUpdate,
        delete_ensemble,
        list_ensembles,
        ensemble,
        [
            "createEnsemble",
            "getEnsemble",
            "updateEnsemble",
            "deleteEnsemble",
            "listEnsembles"
        ]
    );
}

#[tokio::test]
async fn predictions_live() {
    let bigml = Bigml::start().await;
    let model = bigml.model(&bigml.dataset().await).await;
    let body = input(json!({"width": 1.9, "length": 5.7})).model(model.resource);
    life!(
        bigml,
        body,
        create_prediction,
        get_prediction,
        update_prediction,
        types::PredictionUpdate,
        delete_prediction,
        list_predictions,
        prediction,
        [
            "createPrediction",
            "getPrediction",
            "updatePrediction",
            "deletePrediction",
            "listPredictions"
        ]
    );
}

#[tokio::test]
async fn batch_predictions_live() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    let body = types::BatchPredictionCreate::new(dataset.resource).model(model.resource);
    life!(
        bigml,
        body,
        create_batch_prediction,
        get_batch_prediction,
        update_batch_prediction,
        types::BatchPredictionUpdate,
        delete_batch_prediction,
        list_batch_predictions,
        batchprediction,
        [
            "createBatchPrediction",
            "getBatchPrediction",
            "updateBatchPrediction",
            "deleteBatchPrediction",
            "listBatchPredictions"
        ]
    );
}

#[tokio::test]
async fn clusters_live() {
    let bigml = Bigml::start().await;
    let body = types::ClusterCreate::new()
        .dataset(bigml.dataset().await.resource)
        .k(2);
    life!(
        bigml,
        body,
        create_cluster,
        get_cluster,
        update_cluster,
        types::ClusterUpdate,
        delete_cluster,
        list_clusters,
        cluster,
        [
            "createCluster",
            "getCluster",
            "updateCluster",
            "deleteCluster",
            "listClusters"
        ]
    );
}

#[tokio::test]
async fn anomalies_live() {
    let bigml = Bigml::start().await;
    let body = types::AnomalyCreate::new()
        .dataset(bigml.dataset().await.resource)
        .top_n(2);
    life!(
        bigml,
        body,
        create_anomaly,
        get_anomaly,
        update_anomaly,
        types::AnomalyUpdate,
        delete_anomaly,
        list_anomalies,
        anomaly,
        [
            "createAnomaly",
            "getAnomaly",
            "updateAnomaly",
            "deleteAnomaly",
            "listAnomalies"
        ]
    );
}

#[tokio::test]
async fn evaluations_live() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let body =
        types::EvaluationCreate::new(&dataset.resource).model(bigml.model(&dataset).await.resource);
    life!(
        bigml,
        body,
        create_evaluation,
        get_evaluation,
        update_evaluation,
        types::EvaluationUpdate,
        delete_evaluation,
        list_evaluations,
        evaluation,
        [
            "createEvaluation",
            "getEvaluation",
            "updateEvaluation",
            "deleteEvaluation",
            "listEvaluations"
        ]
    );
}

#[tokio::test]
async fn samples_live() {
    let bigml = Bigml::start().await;
    let body = types::SampleCreate::new(bigml.dataset().await.resource);
    life!(
        bigml,
        body,
        create_sample,
        get_sample,
        update_sample,
        types::SampleUpdate,
        delete_sample,
        list_samples,
        sample,
        [
            "createSample",
            "getSample",
            "updateSample",
            "deleteSample",
            "listSamples"
        ]
    );
}

#[tokio::test]
async fn correlations_live() {
    let bigml = Bigml::start().await;
    let body = types::CorrelationCreate::new(bigml.dataset().await.resource);
    life!(
        bigml,
        body,
        create_correlation,
        get_correlation,
        update_correlation,
        types::CorrelationUpdate,
        delete_correlation,
        list_correlations,
        correlation,
        [
            "createCorrelation",
            "getCorrelation",
            "updateCorrelation",
            "deleteCorrelation",
            "listCorrelations"
        ]
    );
}

#[tokio::test]
async fn statistical_tests_live() {
    let bigml = Bigml::start().await;
    let body = types::StatisticalTestCreate::new(bigml.dataset().await.resource);
    life!(
        bigml,
        body,
        create_statistical_test,
        get_statistical_test,
        update_statistical_test,
        types::StatisticalTestUpdate,
        delete_statistical_test,
        list_statistical_tests,
        statisticaltest,
        [
            "createStatisticalTest",
            "getStatisticalTest",
            "updateStatisticalTest",
            "deleteStatisticalTest",
            "listStatisticalTests"
        ]
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
        bigml,
        body,
        create_external_connector,
        get_external_connector,
        update_external_connector,
        types::ExternalConnectorUpdate,
        delete_external_connector,
        list_external_connectors,
        externalconnector,
        [
            "createExternalConnector",
            "getExternalConnector",
            "updateExternalConnector",
            "deleteExternalConnector",
            "listExternalConnectors"
        ]
    );
}

#[tokio::test]
async fn configurations_live() {
    let bigml = Bigml::start().await;
    let defaults = json!({"dataset": {"name": "all datasets"}});
    let body: types::ConfigurationCreate =
        serde_json::from_value(json!({"configurations": defaults})).unwrap();
    life!(
        bigml,
        body,
        create_configuration,
        get_configuration,
        update_configuration,
        types::ConfigurationUpdate,
        delete_configuration,
        list_configurations,
        configuration,
        [
            "createConfiguration",
            "getConfiguration",
            "updateConfiguration",
            "deleteConfiguration",
            "listConfigurations"
        ]
    );
}

#[tokio::test]
async fn composites_live() {
    let bigml = Bigml::start().await;
    let body = types::CompositeCreate::new().name("new");
    life!(
        bigml,
        body,
        create_composite,
        get_composite,
        update_composite,
        types::CompositeUpdate,
        delete_composite,
        list_composites,
        composite,
        [
            "createComposite",
            "getComposite",
            "updateComposite",
            "deleteComposite",
            "listComposites"
        ]
    );
}

fn input(data: serde_json::Value) -> types::PredictionCreate {
    serde_json::from_value(json!({"input_data": data})).unwrap()
}

#[tokio::test]
async fn a_model_of_inline_rows_predicts_them() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    let tree = model.model.as_ref().unwrap();
    let root = tree.root.as_ref().unwrap().get().unwrap();
    assert_eq!(root.predicate, Some(types::NodePredicate::Boolean(true)));
    let body = input(json!({"width": 0.2, "length": 1.4})).model(&model.resource);
    let prediction = bigml
        .client()
        .create_prediction()
        .body(body)
        .send()
        .await
        .unwrap();
    assert_eq!(
        prediction.output,
        Some(types::Scalar::String("small".to_owned()))
    );
    assert!(
        prediction
            .prediction_path
            .as_ref()
            .unwrap()
            .path
            .as_ref()
            .unwrap()
            .len()
            == 1
    );
    let body = types::EvaluationCreate::new(&dataset.resource).model(&model.resource);
    let evaluation = bigml
        .client()
        .create_evaluation()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    let measures = evaluation.result.as_ref().unwrap().model.as_ref().unwrap();
    assert_eq!(measures.accuracy, Some(1.0));
}

#[tokio::test]
async fn the_results_of_other_types_are_typed() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await.resource;
    let client = bigml.client();
    let body = types::ClusterCreate::new().dataset(&dataset).k(2);
    let cluster = client
        .create_cluster()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    let groups = cluster
        .clusters
        .as_ref()
        .unwrap()
        .clusters
        .as_ref()
        .unwrap();
    assert_eq!(
        groups.iter().map(|group| group.count).collect::<Vec<_>>(),
        [Some(4), Some(4)]
    );
    let body = types::AnomalyCreate::new().dataset(&dataset).top_n(2);
    let anomaly = client
        .create_anomaly()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    assert_eq!(
        anomaly
            .model
            .as_ref()
            .unwrap()
            .top_anomalies
            .as_ref()
            .unwrap()
            .len(),
        2
    );
    let body = types::CorrelationCreate::new(&dataset);
    let correlation = client
        .create_correlation()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    let tests = correlation
        .correlations
        .as_ref()
        .unwrap()
        .correlations
        .as_ref()
        .unwrap();
    assert!(
        tests[0].result.as_ref().unwrap()["000000"]
            .eta_square
            .unwrap()
            > 0.9
    );
    let body = types::StatisticalTestCreate::new(&dataset);
    let tests = client
        .create_statistical_test()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    let fraud = tests
        .statistical_tests
        .as_ref()
        .unwrap()
        .fraud
        .as_ref()
        .unwrap();
    assert_eq!(fraud[0].name, Some(types::FraudTestName::Benford));
    let sample = client
        .create_sample()
        .body(types::SampleCreate::new(&dataset))
        .send_and_wait()
        .await
        .unwrap();
    let request = client
        .get_sample()
        .sample(&sample.resource)
        .rows(2)
        .row_offset(1)
        .row_fields("000002,000000");
    let sample = request.send().await.unwrap();
    let rows = sample.sample.as_ref().unwrap().rows.as_ref().unwrap();
    assert_eq!(
        rows[0],
        [
            types::Scalar::String("small".to_owned()),
            types::Scalar::Number(0.3)
        ]
    );
}

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

#[tokio::test]
async fn the_account_says_how_busy_it_is() {
    let bigml = Bigml::start().await;
    let body = types::SourceCreate::new().data(FLOWERS);
    bigml
        .client()
        .create_source()
        .body(body)
        .send()
        .await
        .unwrap();
    let status = bigml
        .client()
        .get_status()
        .include("subscription,tasks")
        .send()
        .await
        .unwrap();
    assert_eq!(status.tasks_in_progress, Some(1));
    assert!(status.subscription.as_ref().unwrap().max_tasks.unwrap() > 1);
}
