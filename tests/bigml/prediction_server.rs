//! Predictions by a server of their own, which loads a model first.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{Method, StatusCode, Uri};
use bigml_client::client_runtime::TimeoutKind;
use bigml_client::{Client, FieldMap, types};
use serde_json::{Value, json};
use vendor_simulator::{PredictionServer, Simulator, bigml};

use crate::Bigml;

/// What came in, in order: method and path, and the body.
type Seen = Arc<Mutex<Vec<(String, Bytes)>>>;

/// A prediction server that answers 202 so often, then this.
struct Server {
    url: String,
    seen: Seen,
}

impl Server {
    async fn start(loading: usize, answer: Value) -> Self {
        let seen = Seen::default();
        let state = (Arc::clone(&seen), loading, answer);
        let app = Router::new().fallback(predict).with_state(state);
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { url, seen }
    }

    fn paths(&self) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        seen.iter().map(|(path, _)| path.clone()).collect()
    }
}

async fn predict(
    State((seen, loading, answer)): State<(Seen, usize, Value)>,
    method: Method,
    uri: Uri,
    body: Bytes,
) -> (StatusCode, String) {
    let mut seen = seen.lock().unwrap();
    seen.push((format!("{method} {}", uri.path()), body));
    if seen.len() <= loading {
        return (StatusCode::ACCEPTED, String::new());
    }
    (StatusCode::CREATED, answer.to_string())
}

fn prediction(resource: Value) -> Value {
    json!({"code": 201, "resource": resource, "output": "big", "status": {"code": 5, "message": "The prediction has been created"}})
}

fn flower() -> types::PredictionCreate {
    let input: serde_json::Map<String, Value> =
        [("width".to_owned(), json!(1.9))].into_iter().collect();
    types::PredictionCreate::new(input).model("model/5ba2ccc54e172745a0000000")
}

fn client(bigml: &Bigml, server: &Server) -> Client {
    let builder = bigml.builder().prediction_server(&server.url);
    builder
        .credentials(bigml::USERNAME, bigml::API_KEY)
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_prediction_is_asked_for_until_the_model_is_loaded() {
    let bigml = Bigml::start().await;
    let server = Server::start(3, prediction(json!("prediction/5ba2ccc54e172745a0000001"))).await;
    let request = client(&bigml, &server).create_prediction().body(flower());
    let made = request.send().await.unwrap();
    assert_eq!(made.status(), 201);
    assert_eq!(made.attempts(), 4);
    assert_eq!(server.paths(), ["POST /prediction"; 4]);
    let seen = server.seen.lock().unwrap();
    assert!(
        seen.iter()
            .all(|(_, body)| *body == seen[0].1 && !body.is_empty())
    );
    // pauses that grow
    let waits = bigml.clock.waits();
    assert_eq!(waits.len(), 3);
    assert!(waits.iter().all(|wait| !wait.is_zero()), "{waits:?}");
    assert!(bigml.simulator.requests().is_empty());
}

#[tokio::test]
async fn a_model_that_is_never_loaded_is_a_time_out_that_leaves_nothing_behind() {
    let bigml = Bigml::start().await;
    let server = Server::start(usize::MAX, Value::Null).await;
    let client = client(&bigml, &server).with(|options| options.timeout(Duration::from_secs(30)));
    let error = client
        .create_prediction()
        .body(flower())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Total), "{error}");
    assert!(!error.is_outcome_unknown(), "{error}");
    assert_eq!(error.attempts() as usize, server.paths().len());
    assert!(error.attempts() > 3, "{error}");
    assert!(bigml.clock.elapsed() <= Duration::from_secs(30));
}

#[tokio::test]
async fn only_what_is_predicted_is_created_there() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    let server = Server::start(0, prediction(Value::Null)).await;
    let client = client(&bigml, &server);
    let body = types::ModelCreate::new().dataset(&dataset.resource);
    client.create_model().body(body).send().await.unwrap();
    client.list_predictions().send().await.unwrap();
    client
        .get_model()
        .model(&model.resource)
        .send()
        .await
        .unwrap();
    assert!(server.paths().is_empty());
}

#[tokio::test]
async fn a_202_without_a_prediction_server_is_repeated_too() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    let loading = vendor_simulator::Fault::status(202)
        .on("createPrediction")
        .times(2);
    bigml.simulator.inject(loading);
    let input: serde_json::Map<String, Value> =
        [("width".to_owned(), json!(1.9))].into_iter().collect();
    let body = types::PredictionCreate::new(input).model(&model.resource);
    let made = bigml.prediction(body).await;
    assert_eq!(made.attempts(), 3);
}

#[tokio::test]
async fn the_address_of_a_prediction_server_is_checked() {
    let bigml = Bigml::start().await;
    let builder = bigml.builder().prediction_server("prediction.example.com");
    let error = builder.credentials("alfred", "key").build().unwrap_err();
    assert!(error.is_configuration(), "{error}");
    assert!(error.to_string().contains("no scheme"), "{error}");
}

#[tokio::test]
async fn a_prediction_that_is_not_kept_has_no_id() {
    let server = PredictionServer {
        loading: 2,
        ephemeral: true,
    };
    let builder = Simulator::builder().prediction_server(server);
    let bigml = Bigml {
        simulator: builder.start().await.unwrap(),
        ..Bigml::start().await
    };
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    // the same server without a version
    let unversioned = format!("http://{}/bigml", bigml.simulator.address());
    let client = bigml
        .builder()
        .credentials(bigml::USERNAME, bigml::API_KEY)
        .prediction_server(unversioned)
        .build()
        .unwrap();
    let input = dataset.fields.input_data(&json!({"width": 1.9})).unwrap();
    let body = types::PredictionCreate::new(input).model(&model.resource);
    let made = client.create_prediction().body(body).send().await.unwrap();
    assert_eq!(made.resource, None);
    assert_eq!(json!(made.output), json!("big"));
    assert_eq!(made.attempts(), 3);
    assert!(
        client
            .list_predictions()
            .send()
            .await
            .unwrap()
            .objects
            .is_empty()
    );
}

/// Creates one of a type at a prediction server that answers 202 twice, and checks that nothing went to the main one.
macro_rules! made_there {
    ($($kind:literal, $create:ident $body:ident, $of:literal;)*) => {$({
        let bigml = Bigml::start().await;
        let id = concat!($kind, "/5ba2ccc54e172745a0000001");
        let status = json!({"code": 5, "message": "It has been created"});
        let answer = json!({"code": 201, "resource": id, "status": status});
        let server = Server::start(2, answer).await;
        let body: types::$body = serde_json::from_value(arguments($kind, $of)).unwrap();
        let request = client(&bigml, &server).$create().body(body);
        let made = request.send().await.unwrap();
        assert_eq!((made.status().as_u16(), made.attempts()), (201, 3), $kind);
        assert_eq!(json!(made.resource), json!(id));
        assert_eq!(server.paths(), [concat!("POST /", $kind); 3]);
        assert!(bigml.simulator.requests().is_empty(), $kind);
    })*};
}

/// The arguments of an answer, or of a batch of them.
fn arguments(kind: &str, of: &str) -> Value {
    let mut body = json!({});
    body[of] = json!(format!("{of}/5ba2ccc54e172745a0000000"));
    match kind.starts_with("batch") {
        true => body["dataset"] = json!("dataset/5ba2ccc54e172745a0000000"),
        false => body["input_data"] = json!({"width": {"horizon": 3}}),
    }
    body
}

#[tokio::test]
async fn each_type_that_a_prediction_server_makes_is_asked_for_until_its_model_is_loaded() {
    made_there! {
        "prediction", create_prediction PredictionCreate, "model";
        "batchprediction", create_batch_prediction BatchPredictionCreate, "model";
        "centroid", create_centroid CentroidCreate, "cluster";
        "batchcentroid", create_batch_centroid BatchCentroidCreate, "cluster";
        "anomalyscore", create_anomaly_score AnomalyScoreCreate, "anomaly";
        "batchanomalyscore", create_batch_anomaly_score BatchAnomalyScoreCreate, "anomaly";
        "batchtopicdistribution", create_batch_topic_distribution BatchTopicDistributionCreate, "topicmodel";
        "forecast", create_forecast ForecastCreate, "timeseries";
        "projection", create_projection ProjectionCreate, "pca";
        "batchprojection", create_batch_projection BatchProjectionCreate, "pca";
    }
}
