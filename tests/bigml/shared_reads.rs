//! Each type that others can read: by the hash that its owner shares, and by its id where it is public.

use bigml_client::types;
use serde::Serialize;
use serde_json::json;

use crate::{Bigml, FLOWERS};

const LINE: &str = "x,y\n1,5\n2,8\n3,11\n4,14\n5,17\n6,20\n7,23\n8,26\n";

const TEXTS: &str =
    "message\ngoal match team goal\nteam wins match\nbank money loan\nloan money bank rate\n";

/// The id in a body as the client writes it.
fn id(resource: &impl Serialize) -> String {
    let body = serde_json::to_value(resource).unwrap();
    body["resource"].as_str().unwrap().to_owned()
}

/// Creates one and waits for it where it takes time: gives its id.
macro_rules! make {
    ($bigml:expr, $body:expr, $create:ident $end:ident $arguments:ident) => {{
        let body: types::$arguments = serde_json::from_value($body).unwrap();
        let made = $bigml.client().$create().body(body).$end().await.unwrap();
        id(&made.into_inner())
    }};
}

/// Shares one, and reads it by its hash, and by its id where that is an operation. Before it was shared neither is answered.
macro_rules! read {
    (
        $bigml:expr, $id:expr, $update:ident $changes:ident, $get:ident $kind:ident, $get_shared:ident
        $(, $get_public:ident)?
    ) => {{
        let (client, of) = ($bigml.client(), $id);
        $(
            let error = client.$get_public().$kind(of.as_str()).send().await.unwrap_err();
            assert!(error.is_not_found(), "{error}");
        )?
        let changes = types::$changes::new().shared(true).private(false);
        client.$update().$kind(of.as_str()).body(changes).send().await.unwrap();
        let owned = client.$get().$kind(of.as_str()).send().await.unwrap();
        let hash = owned.shared_hash.as_ref().unwrap().expose();
        let read = client.$get_shared().hash(hash).send().await.unwrap();
        assert_eq!(id(&read.into_inner()), of);
        $(
            let read = client.$get_public().$kind(of.as_str()).send().await.unwrap();
            assert_eq!(id(&read.into_inner()), of);
        )?
        let other = "5ba2ccc54e172745a0000009";
        let error = client.$get_shared().hash(other).send().await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        of
    }};
}

/// The id of a finished dataset of some rows.
async fn dataset(bigml: &Bigml, rows: &str) -> String {
    let source = make!(bigml, json!({"data": rows}), create_source send_and_wait SourceCreate);
    make!(bigml, json!({"source": source}), create_dataset send_and_wait DatasetCreate)
}

#[tokio::test]
async fn data_and_its_statistics() {
    let bigml = Bigml::start().await;
    let source = make!(bigml, json!({"data": FLOWERS}), create_source send_and_wait SourceCreate);
    read!(bigml, source, update_source SourceUpdate, get_source source, get_shared_source);
    let of = dataset(&bigml, FLOWERS).await;
    let of = read!(
        bigml, of, update_dataset DatasetUpdate, get_dataset dataset, get_shared_dataset, get_public_dataset
    );
    let body = json!({"dataset": of});
    let sample = make!(bigml, body.clone(), create_sample send_and_wait SampleCreate);
    read!(bigml, sample, update_sample SampleUpdate, get_sample sample, get_shared_sample);
    let correlation =
        make!(bigml, body.clone(), create_correlation send_and_wait CorrelationCreate);
    read!(
        bigml, correlation, update_correlation CorrelationUpdate, get_correlation correlation, get_shared_correlation
    );
    let test = make!(bigml, body, create_statistical_test send_and_wait StatisticalTestCreate);
    read!(
        bigml, test, update_statistical_test StatisticalTestUpdate, get_statistical_test statisticaltest,
        get_shared_statistical_test
    );
}

#[tokio::test]
async fn what_is_supervised() {
    let bigml = Bigml::start().await;
    let body = json!({"dataset": dataset(&bigml, FLOWERS).await});
    let model = make!(bigml, body.clone(), create_model send_and_wait ModelCreate);
    let model = read!(
        bigml, model, update_model ModelUpdate, get_model model, get_shared_model, get_public_model
    );
    let ensemble = make!(bigml, body.clone(), create_ensemble send_and_wait EnsembleCreate);
    read!(bigml, ensemble, update_ensemble EnsembleUpdate, get_ensemble ensemble, get_shared_ensemble);
    let fusion = make!(bigml, json!({"models": [model]}), create_fusion send_and_wait FusionCreate);
    read!(bigml, fusion, update_fusion FusionUpdate, get_fusion fusion, get_shared_fusion);
    let regression = make!(
        bigml, body.clone(), create_logistic_regression send_and_wait LogisticRegressionCreate
    );
    read!(
        bigml, regression, update_logistic_regression LogisticRegressionUpdate,
        get_logistic_regression logisticregression, get_shared_logistic_regression
    );
    let deepnet = make!(bigml, body, create_deepnet send_and_wait DeepnetCreate);
    read!(bigml, deepnet, update_deepnet DeepnetUpdate, get_deepnet deepnet, get_shared_deepnet);
    let body = json!({"dataset": dataset(&bigml, LINE).await});
    let regression = make!(
        bigml, body.clone(), create_linear_regression send_and_wait LinearRegressionCreate
    );
    read!(
        bigml, regression, update_linear_regression LinearRegressionUpdate,
        get_linear_regression linearregression, get_shared_linear_regression
    );
    let series = make!(bigml, body, create_time_series send_and_wait TimeSeriesCreate);
    read!(bigml, series, update_time_series TimeSeriesUpdate, get_time_series timeseries, get_shared_time_series);
}

#[tokio::test]
async fn what_is_unsupervised() {
    let bigml = Bigml::start().await;
    let body = json!({"dataset": dataset(&bigml, FLOWERS).await});
    let cluster = make!(bigml, body.clone(), create_cluster send_and_wait ClusterCreate);
    read!(
        bigml, cluster, update_cluster ClusterUpdate, get_cluster cluster, get_shared_cluster, get_public_cluster
    );
    let anomaly = make!(bigml, body.clone(), create_anomaly send_and_wait AnomalyCreate);
    read!(
        bigml, anomaly, update_anomaly AnomalyUpdate, get_anomaly anomaly, get_shared_anomaly, get_public_anomaly
    );
    let association =
        make!(bigml, body.clone(), create_association send_and_wait AssociationCreate);
    read!(
        bigml, association, update_association AssociationUpdate, get_association association, get_shared_association
    );
    let pca = make!(bigml, body, create_pca send_and_wait PcaCreate);
    read!(bigml, pca, update_pca PcaUpdate, get_pca pca, get_shared_pca);
}

#[tokio::test]
async fn topic_models_and_their_distributions() {
    let bigml = Bigml::start().await;
    let rows = dataset(&bigml, TEXTS).await;
    let body = json!({"dataset": rows, "number_of_topics": 2});
    let model = make!(bigml, body, create_topic_model send_and_wait TopicModelCreate);
    let model = read!(
        bigml, model, update_topic_model TopicModelUpdate, get_topic_model topicmodel,
        get_shared_topic_model, get_public_topic_model
    );
    let body = json!({"topicmodel": model, "input_data": {"message": "a goal of the team"}});
    let one = make!(bigml, body, create_topic_distribution send TopicDistributionCreate);
    read!(
        bigml, one, update_topic_distribution TopicDistributionUpdate, get_topic_distribution topicdistribution,
        get_shared_topic_distribution, get_public_topic_distribution
    );
    let body = json!({"topicmodel": model, "dataset": rows});
    let batch = make!(
        bigml, body, create_batch_topic_distribution send_and_wait BatchTopicDistributionCreate
    );
    read!(
        bigml, batch, update_batch_topic_distribution BatchTopicDistributionUpdate,
        get_batch_topic_distribution batchtopicdistribution,
        get_shared_batch_topic_distribution, get_public_batch_topic_distribution
    );
}

#[tokio::test]
async fn libraries_scripts_and_executions() {
    let bigml = Bigml::start().await;
    let code = json!({"source_code": "(define (double x) (* 2 x))"});
    let library = make!(bigml, code.clone(), create_library send_and_wait LibraryCreate);
    read!(bigml, library, update_library LibraryUpdate, get_library library, get_shared_library);
    let script = make!(bigml, code, create_script send_and_wait ScriptCreate);
    let script = read!(
        bigml, script, update_script ScriptUpdate, get_script script, get_shared_script, get_public_script
    );
    let body = json!({"script": script});
    let execution = make!(bigml, body, create_execution send_and_wait ExecutionCreate);
    read!(bigml, execution, update_execution ExecutionUpdate, get_execution execution, get_shared_execution);
}
