//! Every type of resource: created, waited for, read, changed, found in a list, downloaded where it can be, deleted and gone. What comes back is
//! what the rows say, and the simulator checks each body against the spec.

use bigml_client::types;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{Bigml, FLOWERS};

/// y = 3x + 2.
const LINE: &str = "x,y\n1,5\n2,8\n3,11\n4,14\n5,17\n6,20\n7,23\n8,26\n9,29\n10,32\n11,35\n12,38\n";

/// Who buys bread buys butter.
const BASKETS: &str =
    "bread,butter,day\nyes,yes,odd\nyes,yes,even\nno,no,odd\nno,no,even\nyes,yes,odd\nno,no,even\n";

const TEXTS: &str = "message\ngoal match team goal\nteam wins match\nmatch goal team\nbank money loan\nloan money bank rate\n\
                     money bank rate today\nthe team lost the match by a goal\nthe bank raised the money rate\n";

/// The body as the client writes it.
fn written(resource: &impl Serialize) -> Value {
    serde_json::to_value(resource).unwrap()
}

/// Creates one, and follows it to its end where it has one: gives its id.
macro_rules! make {
    ($bigml:expr, $body:expr, $create_type:ident, $create:ident $end:ident) => {{
        let body: types::$create_type = serde_json::from_value($body).unwrap();
        let made = $bigml.client().$create().body(body).$end().await.unwrap();
        let made = written(&made.into_inner());
        made["resource"].as_str().unwrap().to_owned()
    }};
}

/// The whole life of one. Gives the body as it was read, with the rows of its download as `csv`.
macro_rules! life {
    (
        $bigml:expr, $body:expr, $create_type:ident $update_type:ident,
        $create:ident $end:ident, $get:ident, $update:ident, $list:ident, $delete:ident, $id:ident
        $(, $download:ident)?
    ) => {{
        let client = $bigml.client();
        let name = make!($bigml, $body, $create_type, $create $end);
        let got = client.$get().$id(name.as_str()).send().await.unwrap();
        #[allow(unused_mut, reason = "only what can be downloaded gets its rows")]
        let mut got = written(&got.into_inner());
        assert_eq!(got["resource"], name.as_str());
        let changes = json!({"name": "changed", "tags": ["one"]});
        let changes: types::$update_type = serde_json::from_value(changes).unwrap();
        let changed = client.$update().$id(name.as_str()).body(changes);
        assert_eq!(changed.send().await.unwrap().status(), 202);
        let listed = client.$list().filter_raw("name", "changed").send();
        let listed = written(&listed.await.unwrap().into_inner());
        assert_eq!(listed["meta"]["total_count"], 1, "{listed}");
        assert_eq!(listed["objects"][0]["tags"], json!(["one"]));
        $(
            for _ in 0..5 {
                let request = client.$download().$id(name.as_str());
                let download = request.send().await.unwrap();
                got["csv"] = Value::from(download.text().await.unwrap());
            }
        )?
        let deleted = client.$delete().$id(name.as_str()).send().await.unwrap();
        assert_eq!(deleted.status(), 204);
        let error = client.$get().$id(name.as_str()).send().await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        got
    }};
}

/// A finished dataset of some rows.
async fn dataset(bigml: &Bigml, rows: &str) -> String {
    let source = make!(bigml, json!({"data": rows}), SourceCreate, create_source send_and_wait);
    make!(bigml, json!({"source": source}), DatasetCreate, create_dataset send_and_wait)
}

/// The number that a path of members and places leads to.
fn number(body: &Value, path: &str) -> f64 {
    let found = body.pointer(path).and_then(Value::as_f64);
    found.unwrap_or_else(|| panic!("no number at {path}: {body}"))
}

fn lines(body: &Value) -> Vec<&str> {
    body["csv"].as_str().unwrap().lines().collect()
}

#[tokio::test]
async fn projects_sources_and_datasets() {
    let bigml = Bigml::start().await;
    let body = json!({"name": "new", "category": 4});
    let project = life!(
        bigml, body, ProjectCreate ProjectUpdate,
        create_project send, get_project, update_project, list_projects, delete_project, project
    );
    assert_eq!(project["category"], 4);
    let source = life!(
        bigml, json!({"data": FLOWERS}), SourceCreate SourceUpdate,
        create_source send_and_wait, get_source, update_source, list_sources, delete_source, source
    );
    let optypes = ["000000", "000001", "000002"].map(|field| &source["fields"][field]["optype"]);
    assert_eq!(optypes, ["numeric", "numeric", "categorical"]);
    let rows = make!(bigml, json!({"data": FLOWERS}), SourceCreate, create_source send_and_wait);
    let dataset = life!(
        bigml, json!({"source": rows}), DatasetCreate DatasetUpdate,
        create_dataset send_and_wait, get_dataset, update_dataset, list_datasets, delete_dataset, dataset,
        request_dataset_download
    );
    assert_eq!(dataset["rows"], 8);
    assert_eq!(number(&dataset, "/fields/000000/summary/maximum"), 2.1);
    assert_eq!(lines(&dataset).len(), 9);
}

#[tokio::test]
async fn what_has_no_rows() {
    let bigml = Bigml::start().await;
    let body = json!({"source": "postgresql", "connection": {"host": "db.example.com", "password": "hidden"}});
    let connector = life!(
        bigml, body, ExternalConnectorCreate ExternalConnectorUpdate,
        create_external_connector send, get_external_connector, update_external_connector,
        list_external_connectors, delete_external_connector, externalconnector
    );
    assert_eq!(connector["connection"]["host"], "db.example.com");
    let body = json!({"configurations": {"dataset": {"name": "of a configuration"}}});
    let configuration = life!(
        bigml, body, ConfigurationCreate ConfigurationUpdate,
        create_configuration send, get_configuration, update_configuration,
        list_configurations, delete_configuration, configuration
    );
    assert_eq!(
        configuration["configurations"]["dataset"]["name"],
        "of a configuration"
    );
    life!(
        bigml, json!({"name": "joined"}), CompositeCreate CompositeUpdate,
        create_composite send, get_composite, update_composite, list_composites, delete_composite, composite
    );
}

#[tokio::test]
async fn statistics_of_a_dataset() {
    let bigml = Bigml::start().await;
    let body = json!({"dataset": dataset(&bigml, FLOWERS).await});
    let sample = life!(
        bigml, body.clone(), SampleCreate SampleUpdate,
        create_sample send_and_wait, get_sample, update_sample, list_samples, delete_sample, sample
    );
    assert_eq!(sample["sample"]["fields"][0]["id"], "000000");
    let correlation = life!(
        bigml, body.clone(), CorrelationCreate CorrelationUpdate,
        create_correlation send_and_wait, get_correlation, update_correlation,
        list_correlations, delete_correlation, correlation
    );
    let share = number(
        &correlation,
        "/correlations/correlations/0/result/000001/eta_square",
    );
    assert!(share > 0.9, "the length tells the kinds apart: {share}");
    let test = life!(
        bigml, body, StatisticalTestCreate StatisticalTestUpdate,
        create_statistical_test send_and_wait, get_statistical_test, update_statistical_test,
        list_statistical_tests, delete_statistical_test, statisticaltest
    );
    let digits = &test["statistical_tests"]["fraud"][0]["result"]["000000"]["distribution"];
    assert_eq!(digits.as_array().unwrap().len(), 9);
}

#[tokio::test]
async fn what_predicts_classes() {
    let bigml = Bigml::start().await;
    let body = json!({"dataset": dataset(&bigml, FLOWERS).await});
    let model = life!(
        bigml, body.clone(), ModelCreate ModelUpdate,
        create_model send_and_wait, get_model, update_model, list_models, delete_model, model
    );
    assert_eq!(number(&model, "/model/root/count"), 8.0);
    assert_eq!(model["objective_field_name"], "kind");
    let ensemble = life!(
        bigml, body.clone(), EnsembleCreate EnsembleUpdate,
        create_ensemble send_and_wait, get_ensemble, update_ensemble, list_ensembles, delete_ensemble, ensemble
    );
    assert_eq!(ensemble["models"].as_array().unwrap().len(), 10);
    let regression = life!(
        bigml, body.clone(), LogisticRegressionCreate LogisticRegressionUpdate,
        create_logistic_regression send_and_wait, get_logistic_regression, update_logistic_regression,
        list_logistic_regressions, delete_logistic_regression, logisticregression
    );
    let coefficients = &regression["logistic_regression"]["coefficients"];
    assert_eq!(coefficients.as_array().unwrap().len(), 2, "one a class");
    let deepnet = life!(
        bigml, body.clone(), DeepnetCreate DeepnetUpdate,
        create_deepnet send_and_wait, get_deepnet, update_deepnet, list_deepnets, delete_deepnet, deepnet
    );
    assert!(deepnet["deepnet"]["network"]["layers"].is_array());
    let optiml = life!(
        bigml, body.clone(), OptimlCreate OptimlUpdate,
        create_optiml send_and_wait, get_optiml, update_optiml, list_optimls, delete_optiml, optiml
    );
    assert_eq!(optiml["model_count"]["total"], 3);
    let first = make!(bigml, body.clone(), ModelCreate, create_model send_and_wait);
    let second = make!(bigml, body, DeepnetCreate, create_deepnet send_and_wait);
    let fusion = life!(
        bigml, json!({"models": [first, second]}), FusionCreate FusionUpdate,
        create_fusion send_and_wait, get_fusion, update_fusion, list_fusions, delete_fusion, fusion
    );
    assert_eq!(fusion["model_count"]["total"], 2);
}

#[tokio::test]
async fn a_linear_regression_finds_the_slope() {
    let bigml = Bigml::start().await;
    let body = json!({"dataset": dataset(&bigml, LINE).await});
    let regression = life!(
        bigml, body.clone(), LinearRegressionCreate LinearRegressionUpdate,
        create_linear_regression send_and_wait, get_linear_regression, update_linear_regression,
        list_linear_regressions, delete_linear_regression, linearregression
    );
    let coefficient = |at: &str| {
        number(
            &regression,
            &format!("/linear_regression/coefficients/{at}/0"),
        )
    };
    assert!((coefficient("0") - 3.0).abs() < 1e-3, "{regression}");
    assert!((coefficient("1") - 2.0).abs() < 1e-3, "{regression}");
}

#[tokio::test]
async fn answers_of_what_predicts() {
    let bigml = Bigml::start().await;
    let dataset = dataset(&bigml, FLOWERS).await;
    let model = make!(bigml, json!({"dataset": dataset}), ModelCreate, create_model send_and_wait);
    let input = json!({"width": 1.9, "length": 5.7});
    let prediction = life!(
        bigml, json!({"model": model, "input_data": input}), PredictionCreate PredictionUpdate,
        create_prediction send, get_prediction, update_prediction, list_predictions, delete_prediction, prediction
    );
    assert_eq!(prediction["output"], "big");
    let body =
        json!({"model": model, "dataset": dataset, "all_fields": true, "output_dataset": true});
    let batch = life!(
        bigml, body, BatchPredictionCreate BatchPredictionUpdate,
        create_batch_prediction send_and_wait, get_batch_prediction, update_batch_prediction,
        list_batch_predictions, delete_batch_prediction, batchprediction, request_batch_prediction_download
    );
    assert_eq!(lines(&batch)[1], "0.2,1.4,small,small");
    let output = batch["output_dataset_resource"].as_str().unwrap();
    let output = bigml
        .client()
        .get_dataset()
        .dataset(output)
        .send()
        .await
        .unwrap();
    assert_eq!(output.rows, Some(8));
    let evaluation = life!(
        bigml, json!({"model": model, "dataset": dataset}), EvaluationCreate EvaluationUpdate,
        create_evaluation send_and_wait, get_evaluation, update_evaluation,
        list_evaluations, delete_evaluation, evaluation
    );
    assert_eq!(number(&evaluation, "/result/model/accuracy"), 1.0);
}

#[tokio::test]
async fn clusters_and_their_centroids() {
    let bigml = Bigml::start().await;
    let dataset = dataset(&bigml, FLOWERS).await;
    let body = json!({"dataset": dataset, "k": 2});
    let cluster = life!(
        bigml, body.clone(), ClusterCreate ClusterUpdate,
        create_cluster send_and_wait, get_cluster, update_cluster, list_clusters, delete_cluster, cluster
    );
    let groups = cluster["clusters"]["clusters"].as_array().unwrap();
    let counts: Vec<&Value> = groups.iter().map(|group| &group["count"]).collect();
    assert_eq!(counts, [4, 4]);
    let cluster = make!(bigml, body, ClusterCreate, create_cluster send_and_wait);
    let input = json!({"width": 0.2, "length": 1.4});
    let centroid = life!(
        bigml, json!({"cluster": cluster, "input_data": input}), CentroidCreate CentroidUpdate,
        create_centroid send, get_centroid, update_centroid, list_centroids, delete_centroid, centroid
    );
    assert!(number(&centroid, "/distance") < 0.5);
    let body = json!({"cluster": cluster, "dataset": dataset});
    let batch = life!(
        bigml, body, BatchCentroidCreate BatchCentroidUpdate,
        create_batch_centroid send_and_wait, get_batch_centroid, update_batch_centroid,
        list_batch_centroids, delete_batch_centroid, batchcentroid, request_batch_centroid_download
    );
    let rows = lines(&batch);
    assert_eq!(rows[1], centroid["centroid_name"].as_str().unwrap());
    assert_ne!(rows[1], rows[8], "the groups are apart");
}

#[tokio::test]
async fn anomalies_and_their_scores() {
    let bigml = Bigml::start().await;
    let dataset = dataset(&bigml, FLOWERS).await;
    let body = json!({"dataset": dataset});
    let anomaly = life!(
        bigml, body.clone(), AnomalyCreate AnomalyUpdate,
        create_anomaly send_and_wait, get_anomaly, update_anomaly, list_anomalies, delete_anomaly, anomaly
    );
    assert!(anomaly["model"]["top_anomalies"].is_array());
    let anomaly = make!(bigml, body, AnomalyCreate, create_anomaly send_and_wait);
    let body = json!({"anomaly": anomaly, "input_data": {"width": 90, "length": 2}});
    let score = life!(
        bigml, body, AnomalyScoreCreate AnomalyScoreUpdate,
        create_anomaly_score send, get_anomaly_score, update_anomaly_score,
        list_anomaly_scores, delete_anomaly_score, anomalyscore
    );
    assert!(number(&score, "/score") > 0.9);
    let batch = life!(
        bigml, json!({"anomaly": anomaly, "dataset": dataset}), BatchAnomalyScoreCreate BatchAnomalyScoreUpdate,
        create_batch_anomaly_score send_and_wait, get_batch_anomaly_score, update_batch_anomaly_score,
        list_batch_anomaly_scores, delete_batch_anomaly_score, batchanomalyscore,
        request_batch_anomaly_score_download
    );
    assert_eq!(lines(&batch)[0], "score");
    assert_eq!(lines(&batch).len(), 9);
}

#[tokio::test]
async fn associations_find_the_pair() {
    let bigml = Bigml::start().await;
    let body = json!({"dataset": dataset(&bigml, BASKETS).await});
    let association = life!(
        bigml, body.clone(), AssociationCreate AssociationUpdate,
        create_association send_and_wait, get_association, update_association,
        list_associations, delete_association, association
    );
    assert_eq!(
        number(&association, "/associations/rules/0/confidence"),
        1.0
    );
    assert_eq!(number(&association, "/associations/rules/0/lift"), 2.0);
    let association = make!(bigml, body, AssociationCreate, create_association send_and_wait);
    let body = json!({"association": association, "input_data": {"bread": "yes"}});
    let set = life!(
        bigml, body, AssociationSetCreate AssociationSetUpdate,
        create_association_set send, get_association_set, update_association_set,
        list_association_sets, delete_association_set, associationset
    );
    let item = &set["association_set"]["result"][0]["item"];
    assert_eq!(
        (&item["field_id"], &item["name"]),
        (&json!("000001"), &json!("yes"))
    );
}

#[tokio::test]
async fn topics_and_their_distributions() {
    let bigml = Bigml::start().await;
    let dataset = dataset(&bigml, TEXTS).await;
    let body = json!({"dataset": dataset, "number_of_topics": 2});
    let model = life!(
        bigml, body.clone(), TopicModelCreate TopicModelUpdate,
        create_topic_model send_and_wait, get_topic_model, update_topic_model,
        list_topic_models, delete_topic_model, topicmodel
    );
    assert_eq!(model["topic_model"]["topics"].as_array().unwrap().len(), 2);
    let model = make!(bigml, body, TopicModelCreate, create_topic_model send_and_wait);
    let body = json!({"topicmodel": model, "input_data": {"message": "a goal of the team"}});
    life!(
        bigml, body, TopicDistributionCreate TopicDistributionUpdate,
        create_topic_distribution send, get_topic_distribution, update_topic_distribution,
        list_topic_distributions, delete_topic_distribution, topicdistribution
    );
    let body = json!({"topicmodel": model, "dataset": dataset});
    let batch = life!(
        bigml, body, BatchTopicDistributionCreate BatchTopicDistributionUpdate,
        create_batch_topic_distribution send_and_wait, get_batch_topic_distribution,
        update_batch_topic_distribution, list_batch_topic_distributions, delete_batch_topic_distribution,
        batchtopicdistribution, request_batch_topic_distribution_download
    );
    assert_eq!(lines(&batch)[0], "Topic 00,Topic 01");
}

#[tokio::test]
async fn a_forecast_goes_on_as_the_series_did() {
    let bigml = Bigml::start().await;
    let body = json!({"dataset": dataset(&bigml, LINE).await});
    let series = life!(
        bigml, body.clone(), TimeSeriesCreate TimeSeriesUpdate,
        create_time_series send_and_wait, get_time_series, update_time_series,
        list_time_series, delete_time_series, timeseries
    );
    assert_eq!(series["objective_field_name"], "y");
    let series = make!(bigml, body, TimeSeriesCreate, create_time_series send_and_wait);
    let body = json!({"timeseries": series, "input_data": {"y": {"horizon": 2}}});
    let forecast = life!(
        bigml, body, ForecastCreate ForecastUpdate,
        create_forecast send, get_forecast, update_forecast, list_forecasts, delete_forecast, forecast
    );
    assert_eq!(
        number(&forecast, "/forecast/result/000001/0/point_forecast/1"),
        44.0
    );
}

#[tokio::test]
async fn components_and_projections() {
    let bigml = Bigml::start().await;
    let dataset = dataset(&bigml, FLOWERS).await;
    let body = json!({"dataset": dataset});
    let pca = life!(
        bigml, body.clone(), PcaCreate PcaUpdate,
        create_pca send_and_wait, get_pca, update_pca, list_pcas, delete_pca, pca
    );
    assert!(number(&pca, "/pca/variance/0") > 0.9);
    let pca = make!(bigml, body, PcaCreate, create_pca send_and_wait);
    let body = json!({"pca": pca, "input_data": {"width": 2.0, "length": 5.8}});
    let projection = life!(
        bigml, body, ProjectionCreate ProjectionUpdate,
        create_projection send, get_projection, update_projection, list_projections, delete_projection, projection
    );
    assert!(number(&projection, "/projection/result/PC1").abs() > 0.5);
    let batch = life!(
        bigml, json!({"pca": pca, "dataset": dataset}), BatchProjectionCreate BatchProjectionUpdate,
        create_batch_projection send_and_wait, get_batch_projection, update_batch_projection,
        list_batch_projections, delete_batch_projection, batchprojection, request_batch_projection_download
    );
    assert_eq!(lines(&batch)[0], "PC1,PC2");
}

#[tokio::test]
async fn libraries_scripts_and_executions() {
    let bigml = Bigml::start().await;
    let code = json!({"source_code": "(define (double x) (* 2 x))"});
    let library = life!(
        bigml, code.clone(), LibraryCreate LibraryUpdate,
        create_library send_and_wait, get_library, update_library, list_libraries, delete_library, library
    );
    assert_eq!(library["exports"][0]["name"], "double");
    let library = make!(bigml, code, LibraryCreate, create_library send_and_wait);
    let code = json!({
        "imports": [library],
        "inputs": [{"name": "n", "type": "number"}],
        "source_code": "(double n)",
    });
    let script = life!(
        bigml, code.clone(), ScriptCreate ScriptUpdate,
        create_script send_and_wait, get_script, update_script, list_scripts, delete_script, script
    );
    assert_eq!(script["inputs"][0]["name"], "n");
    let script = make!(bigml, code, ScriptCreate, create_script send_and_wait);
    let execution = life!(
        bigml, json!({"script": script, "inputs": [["n", 21]]}), ExecutionCreate ExecutionUpdate,
        create_execution send_and_wait, get_execution, update_execution,
        list_executions, delete_execution, execution
    );
    assert_eq!(number(&execution, "/execution/result"), 42.0);
}
