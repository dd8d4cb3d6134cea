//! What BigML's resources say about the rows that they were made of, seen with a bare HTTP client.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use reqwest::multipart::{Form, Part};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use vendor_simulator::bigml::{API_KEY, READ_ONLY_KEY, USERNAME};
use vendor_simulator::{PredictionServer, Simulator, Vendor};

const FLOWERS: &str = "width,length,kind\n0.2,1.4,small\n0.3,1.5,small\n0.2,1.3,small\n0.4,1.6,small\n\
                       1.8,5.9,big\n1.9,5.8,big\n2.1,6.0,big\n2.0,5.5,big\n";

/// y = 3x + 2, and one that has nothing to do with it.
const LINE: &str = "x,other,y\n1,5,5\n2,1,8\n3,4,11\n4,2,14\n5,6,17\n6,3,20\n7,9,23\n8,7,26\n";

const BASKETS: &str = "bread,butter,mood\nyes,yes,good\nyes,yes,bad\nyes,yes,good\nno,no,bad\nno,no,good\nno,no,bad\nyes,yes,bad\nno,no,good\n";

const TEXTS: &str = "message\ngoal match team goal\nteam wins match\nmatch goal team\nbank money loan\nloan money bank rate\nmoney bank rate today\n\
                     the team lost the match by a goal\nthe bank raised the money rate\n";

struct Bigml {
    simulator: Simulator,
    http: Client,
}

impl Bigml {
    async fn start() -> Self {
        Self::with(PredictionServer::default()).await
    }

    async fn with(server: PredictionServer) -> Self {
        let builder = Simulator::builder().prediction_server(server);
        Self {
            simulator: builder.start().await.unwrap(),
            http: plain_http::client(),
        }
    }

    async fn call_as(
        &self,
        key: &str,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> (StatusCode, Value) {
        let separator = if path.contains('?') { '&' } else { '?' };
        let base = self.simulator.url(Vendor::Bigml);
        let url = format!("{base}{path}{separator}username={USERNAME}&api_key={key}");
        let request = self.http.request(method, url);
        let request = match body {
            Some(body) => request.json(&body),
            None => request,
        };
        let response = request.send().await.unwrap();
        let status = response.status();
        let text = response.text().await.unwrap();
        (
            status,
            serde_json::from_str(&text).unwrap_or(Value::String(text)),
        )
    }

    async fn call(&self, method: Method, path: &str, body: Option<Value>) -> (StatusCode, Value) {
        self.call_as(API_KEY, method, path, body).await
    }

    /// Created, and followed to its end.
    async fn make(&self, kind: &str, body: Value) -> Value {
        let (status, body) = self
            .call(Method::POST, &format!("/{kind}"), Some(body))
            .await;
        assert_eq!(status, 201, "{kind}: {body}");
        let id = body["resource"].as_str().unwrap().to_owned();
        self.finish(&id).await
    }

    async fn finish(&self, id: &str) -> Value {
        for _ in 0..10 {
            let (status, body) = self.call(Method::GET, &format!("/{id}"), None).await;
            assert_eq!(status, 200, "{id}: {body}");
            if matches!(body["status"]["code"].as_i64(), Some(5 | -1)) {
                return body;
            }
        }
        panic!("{id} has no end")
    }

    async fn dataset(&self, rows: &str) -> Value {
        let source = self.make("source", json!({"data": rows})).await;
        let made = self
            .make("dataset", json!({"source": source["resource"]}))
            .await;
        made["resource"].clone()
    }

    async fn download(&self, batch: &Value) -> String {
        let path = format!("/{}/download", batch["resource"].as_str().unwrap());
        for _ in 0..10 {
            if let (_, Value::String(text)) = self.call(Method::GET, &path, None).await {
                return text;
            }
        }
        panic!("{path} has no end")
    }
}

#[tokio::test]
async fn a_linear_regression_finds_the_slope_and_the_constant() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(LINE).await;
    let made = bigml
        .make("linearregression", json!({"dataset": dataset}))
        .await;
    let found = &made["linear_regression"];
    let near = |at: usize, value: f64| {
        let coefficient = found["coefficients"][at][0].as_f64().unwrap();
        assert!((coefficient - value).abs() < 1e-3, "{found}");
    };
    near(0, 3.0);
    near(1, 0.0);
    near(2, 2.0);
    assert!(found["stats"]["r_squared"].as_f64().unwrap() > 0.999);
    let input = json!({"linearregression": made["resource"], "input_data": {"x": 100, "other": 0}});
    let prediction = bigml.make("prediction", input).await;
    let output = prediction["output"].as_f64().unwrap();
    assert!((output - 302.0).abs() < 0.1, "{prediction}");
    assert_eq!(prediction["objective_field_name"], "y");
}

#[tokio::test]
async fn every_supervised_type_tells_the_flowers_apart() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(FLOWERS).await;
    let mut models = Vec::new();
    for kind in ["model", "ensemble", "logisticregression", "deepnet"] {
        let made = bigml.make(kind, json!({"dataset": dataset})).await;
        models.push((kind, made["resource"].clone()));
    }
    let ids: Vec<&Value> = models.iter().map(|(_, id)| id).collect();
    let fusion = bigml.make("fusion", json!({"models": ids})).await;
    assert_eq!(fusion["model_count"]["total"], 4);
    models.push(("fusion", fusion["resource"].clone()));
    for (kind, id) in models {
        for (width, length, flower) in [(0.3, 1.4, "small"), (2.0, 5.9, "big")] {
            let input = json!({"width": width, "length": length});
            let body = json!({kind: id, "input_data": input});
            let prediction = bigml.make("prediction", body).await;
            assert_eq!(prediction["output"], flower, "{kind}");
            assert!(prediction["probability"].as_f64().unwrap() > 0.5, "{kind}");
        }
        let body = json!({kind: id, "dataset": dataset});
        let evaluation = bigml.make("evaluation", body.clone()).await;
        assert_eq!(evaluation["result"]["model"]["accuracy"], 1, "{kind}");
        let batch = bigml.make("batchprediction", body).await;
        let rows = bigml.download(&batch).await;
        assert_eq!(rows.lines().nth(1), Some("small"), "{kind}");
        assert_eq!(rows.lines().count(), 9, "{kind}");
    }
}

#[tokio::test]
async fn an_ensemble_has_models_that_go_with_it_when_that_is_asked_for() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(FLOWERS).await;
    let body = json!({"dataset": dataset, "number_of_models": 3});
    let ensemble = bigml.make("ensemble", body).await;
    assert_eq!(ensemble["models"].as_array().unwrap().len(), 3);
    let model = format!("/{}", ensemble["models"][1].as_str().unwrap());
    let (_, body) = bigml.call(Method::GET, &model, None).await;
    assert_eq!(body["ensemble"], true);
    assert_eq!(body["ensemble_index"], 1);
    let path = format!(
        "/{}?delete_all=true",
        ensemble["resource"].as_str().unwrap()
    );
    assert_eq!(bigml.call(Method::DELETE, &path, None).await.0, 204);
    assert_eq!(bigml.call(Method::GET, &model, None).await.0, 404);
}

#[tokio::test]
async fn clusters_separate_the_flowers() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(FLOWERS).await;
    let cluster = bigml
        .make("cluster", json!({"dataset": dataset, "k": 2}))
        .await;
    let id = &cluster["resource"];
    let counts: Vec<&Value> = cluster["clusters"]["clusters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| &group["count"])
        .collect();
    assert_eq!(counts, [4, 4]);
    let of = |width: f64, length: f64| {
        let input = json!({"width": width, "length": length});
        bigml.make("centroid", json!({"cluster": id, "input_data": input}))
    };
    let (small, big, other) = (of(0.2, 1.4).await, of(2.0, 5.8).await, of(0.4, 1.5).await);
    assert_ne!(small["centroid_id"], big["centroid_id"]);
    assert_eq!(small["centroid_name"], other["centroid_name"]);
    let group = big["centroid_id"].as_str().unwrap();
    let changes = json!({"clusters": {group: {"name": "tall"}}});
    let path = format!("/{}", id.as_str().unwrap());
    assert_eq!(bigml.call(Method::PUT, &path, Some(changes)).await.0, 202);
    assert_eq!(of(2.0, 5.8).await["centroid_name"], "tall");
    let body = json!({"cluster": id, "centroid": big["centroid_id"]});
    let part = bigml.make("dataset", body).await;
    assert_eq!(part["rows"], 4);
    assert_eq!(part["fields"]["000001"]["summary"]["minimum"], 5.5);
    let body = json!({"cluster": id, "dataset": dataset, "distance": true, "output_dataset": true});
    let batch = bigml.make("batchcentroid", body).await;
    let rows = bigml.download(&batch).await;
    assert!(rows.starts_with("cluster,distance\nCluster "), "{rows}");
    let output = batch["output_dataset_resource"].as_str().unwrap();
    assert_eq!(bigml.finish(output).await["rows"], 8);
}

#[tokio::test]
async fn a_row_that_is_unlike_the_others_scores_higher() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(FLOWERS).await;
    let anomaly = bigml.make("anomaly", json!({"dataset": dataset})).await;
    let id = &anomaly["resource"];
    let mut scores = Vec::new();
    for width in [1.0, 90.0] {
        let input = json!({"width": width, "length": 3.5});
        let body = json!({"anomaly": id, "input_data": input});
        scores.push(
            bigml.make("anomalyscore", body).await["score"]
                .as_f64()
                .unwrap(),
        );
    }
    assert!(scores[0] < 0.5 && scores[1] > 0.9, "{scores:?}");
    let body = json!({"anomaly": id, "dataset": dataset, "all_fields": true});
    let rows = bigml
        .download(&bigml.make("batchanomalyscore", body).await)
        .await;
    assert!(
        rows.starts_with("width,length,kind,score\n0.2,1.4,small,0."),
        "{rows}"
    );
}

#[tokio::test]
async fn an_association_finds_what_goes_together() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(BASKETS).await;
    let made = bigml.make("association", json!({"dataset": dataset})).await;
    let rules = &made["associations"];
    let item = |at: &Value| &rules["items"][at.as_u64().unwrap() as usize];
    let best = &rules["rules"][0];
    let fields = [item(&best["lhs"][0]), item(&best["rhs"][0])].map(|item| &item["field_id"]);
    assert!(!fields.contains(&&json!("000002")), "{best}");
    assert_eq!(best["confidence"], 1);
    assert_eq!(best["lift"], 2);
    assert_eq!(best["support"], json!([0.5, 4]));
    let body = json!({"association": made["resource"], "input_data": {"bread": "yes"}});
    let set = bigml.make("associationset", body).await;
    let first = &set["association_set"]["result"][0];
    assert_eq!(first["item"]["field_id"], "000001");
    assert_eq!(first["item"]["name"], "yes");
}

#[tokio::test]
async fn topics_hold_the_words_that_meet() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(TEXTS).await;
    let body = json!({"dataset": dataset, "number_of_topics": 2});
    let made = bigml.make("topicmodel", body).await;
    assert_eq!(made["topic_model"]["number_of_topics"], 2);
    let of = |message: &str| {
        let input = json!({"message": message});
        let body = json!({"topicmodel": made["resource"], "input_data": input});
        bigml.make("topicdistribution", body)
    };
    let first = |body: Value| {
        let shares = body["topic_distribution"]["result"].clone();
        shares[0].as_f64().unwrap()
    };
    let (sport, money) = (first(of("goal team").await), first(of("loan rate").await));
    assert!((sport - money).abs() > 0.5, "{sport} {money}");
    let body = json!({"topicmodel": made["resource"], "dataset": dataset});
    let rows = bigml
        .download(&bigml.make("batchtopicdistribution", body).await)
        .await;
    assert!(rows.starts_with("Topic 00,Topic 01\n0."), "{rows}");
}

#[tokio::test]
async fn a_forecast_goes_on_as_the_series_did() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(LINE).await;
    let made = bigml.make("timeseries", json!({"dataset": dataset})).await;
    assert_eq!(made["objective_fields_names"], json!(["y"]));
    let input = json!({"y": {"horizon": 3}});
    let body = json!({"timeseries": made["resource"], "input_data": input});
    let forecast = bigml.make("forecast", body).await;
    let shown = &forecast["forecast"]["result"]["000002"][0];
    assert_eq!(shown["point_forecast"], json!([29, 32, 35]), "{shown}");
    let body = json!({"timeseries": made["resource"], "dataset": dataset});
    let evaluation = bigml.make("evaluation", body).await;
    assert!(evaluation["result"]["model"]["000002"][0]["mean_absolute_error"].is_number());
}

#[tokio::test]
async fn the_first_component_holds_most_of_what_differs() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(FLOWERS).await;
    let pca = bigml.make("pca", json!({"dataset": dataset})).await;
    assert!(pca["pca"]["variance"][0].as_f64().unwrap() > 0.9, "{pca}");
    let mut first = Vec::new();
    for (width, length) in [(0.2, 1.4), (2.0, 5.8)] {
        let input = json!({"width": width, "length": length});
        let body = json!({"pca": pca["resource"], "input_data": input});
        let projection = bigml.make("projection", body).await;
        first.push(projection["projection"]["result"]["PC1"].as_f64().unwrap());
    }
    assert!(first[0] * first[1] < 0.0, "{first:?}");
    let body = json!({"pca": pca["resource"], "dataset": dataset});
    let rows = bigml
        .download(&bigml.make("batchprojection", body).await)
        .await;
    assert_eq!(rows.lines().next(), Some("PC1,PC2"));
}

#[tokio::test]
async fn an_optiml_makes_models_and_evaluates_them() {
    let bigml = Bigml::start().await;
    let rows = format!("{FLOWERS}{}", FLOWERS.split_once('\n').unwrap().1);
    let dataset = bigml.dataset(&rows).await;
    let made = bigml.make("optiml", json!({"dataset": dataset})).await;
    assert_eq!(made["model_count"]["total"], 3);
    let model = made["models"][0].as_str().unwrap();
    let model = bigml.finish(model).await;
    assert_eq!(model["optiml"], made["resource"]);
    let evaluation = made["evaluations"][0].as_str().unwrap();
    assert!(bigml.finish(evaluation).await["result"]["model"]["accuracy"].is_number());
}

#[tokio::test]
async fn a_script_runs_with_its_inputs_and_creates_resources() {
    let bigml = Bigml::start().await;
    let library = json!({"source_code": "(define (double x) (* 2 x))"});
    let library = bigml.make("library", library).await;
    assert_eq!(
        library["exports"],
        json!([{"name": "double", "signature": ["x"]}])
    );
    let script = bigml
        .make(
            "script",
            json!({
                "imports": [library["resource"]],
                "inputs": [{"name": "n", "type": "number", "default": 4}, {"name": "rows", "type": "string"}],
                "outputs": [{"name": "twice", "type": "number"}, {"name": "made", "type": "source-id"}],
                "source_code": "(define twice (double n))\n(define made (create-source {\"data\" rows}))\n(create-dataset made)",
            }),
        )
        .await;
    let body = json!({"script": script["resource"], "inputs": [["rows", FLOWERS]]});
    let execution = bigml.make("execution", body).await;
    let run = &execution["execution"];
    assert_eq!(
        run["outputs"][0],
        json!(["twice", 8, "Number"]),
        "{execution}"
    );
    assert_eq!(run["outputs"][1][1], run["output_resources"][0]["id"]);
    assert_eq!(run["output_resources"][0]["variable"], "made");
    let dataset = bigml.finish(run["result"].as_str().unwrap()).await;
    assert_eq!(dataset["rows"], 8);
    let script = bigml.finish(script["resource"].as_str().unwrap()).await;
    assert_eq!(script["number_of_executions"], 1);
}

#[tokio::test]
async fn a_script_that_fails_says_where_and_what_the_vendor_refused() {
    let bigml = Bigml::start().await;
    let run = |code: &'static str| {
        let bigml = &bigml;
        async move {
            let script = bigml.make("script", json!({"source_code": code})).await;
            let made = bigml
                .make("execution", json!({"script": script["resource"]}))
                .await;
            made["status"].clone()
        }
    };
    let status = run("(define (f x)\n  (frobnicate x))\n(f 1)").await;
    assert_eq!(status["code"], -1);
    assert_eq!(status["error"], -8200);
    assert_eq!(status["source_location"]["lines"], json!([2, 2]));
    assert_eq!(status["source_location"]["columns"], json!([2, 16]));
    let calls = json!([[0, [3, 3], [0, 5]], [0, [2, 2], [2, 16]]]);
    assert_eq!(status["call_stack"], calls);
    let status = run("(raise \"no more\")").await;
    assert_eq!(status["message"], "Problem while executing script: no more");
    let status = run("(create-cluster {\"dataset\" \"dataset/000000000000000000000000\"})").await;
    assert_eq!(status["cause"]["http_status"], 404);
    let status = run("(create-source {\"data\" \"a\" \"fields\" 1})").await;
    let extra = json!({"fields": "Must be an object"});
    assert_eq!(
        status["cause"],
        json!({"code": -1206, "http_status": 400, "extra": extra})
    );
    let script = bigml.make("script", json!({"source_code": "(+ 1"})).await;
    assert_eq!(script["status"]["code"], -1);
}

#[tokio::test]
async fn a_composite_source_is_open_until_it_is_closed() {
    let bigml = Bigml::start().await;
    let mut bare = Vec::new();
    for rows in [FLOWERS, FLOWERS] {
        let source = bigml.make("source", json!({"data": rows})).await;
        let id = source["resource"].as_str().unwrap();
        bare.push(id.trim_start_matches("source/").to_owned());
    }
    let composite = bigml.make("source", json!({"sources": bare[..1]})).await;
    let id = composite["resource"].as_str().unwrap();
    assert_eq!(composite["closed"], false);
    let path = format!("/{id}");
    let change = |body: Value| bigml.call(Method::PUT, &path, Some(body));
    let (status, _) = change(json!({"add_sources": [], "remove_sources": []})).await;
    assert_eq!(status, 400);
    let dataset = json!({"source": id});
    let (status, _) = bigml
        .call(Method::POST, "/dataset", Some(dataset.clone()))
        .await;
    assert_eq!(status, 400);
    let (status, body) = change(json!({"add_sources": [bare[1]]})).await;
    assert_eq!(
        (status, &body["sources"]),
        (StatusCode::ACCEPTED, &json!(bare))
    );
    let (status, _) =
        change(json!({"new_fields": [{"name": "seen", "optype": "categorical"}]})).await;
    assert_eq!(status, 202);
    let (status, body) = change(json!({"closed": true})).await;
    assert_eq!(
        (status, &body["closed"]),
        (StatusCode::ACCEPTED, &json!(true))
    );
    let (status, _) = change(json!({"remove_sources": [bare[1]]})).await;
    assert_eq!(status, 400);
    let dataset = bigml.make("dataset", dataset).await;
    assert_eq!(dataset["rows"], 16);
    assert_eq!(dataset["columns"], 4);
}

#[tokio::test]
async fn what_is_shared_is_read_and_copied_by_its_hash() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(TEXTS).await;
    let model = bigml.make("topicmodel", json!({"dataset": dataset})).await;
    let path = format!("/{}", model["resource"].as_str().unwrap());
    let public = format!("/public{path}");
    assert_eq!(bigml.call(Method::GET, &public, None).await.0, 404);
    let changes = json!({"shared": true, "private": false});
    let (_, body) = bigml.call(Method::PUT, &path, Some(changes)).await;
    let hash = body["shared_hash"].as_str().unwrap();
    let key = body["sharing_key"].as_str().unwrap();
    let shared = format!("/shared/topicmodel/{hash}");
    let (status, read) = bigml.call(Method::GET, &shared, None).await;
    assert_eq!(
        (status, &read["resource"]),
        (StatusCode::OK, &model["resource"])
    );
    assert_eq!(bigml.call(Method::GET, &public, None).await.0, 200);
    assert_eq!(bigml.call_as(key, Method::GET, &path, None).await.0, 200);
    assert_eq!(
        bigml.call_as(key, Method::GET, "/topicmodel", None).await.0,
        401
    );
    let copy = bigml.make("topicmodel", json!({"shared_hash": hash})).await;
    assert_ne!(copy["resource"], model["resource"]);
    assert_eq!(copy["topic_model"], model["topic_model"]);
}

#[tokio::test]
async fn a_key_that_only_reads_creates_nothing() {
    let bigml = Bigml::start().await;
    let (status, _) = bigml
        .call_as(READ_ONLY_KEY, Method::GET, "/project", None)
        .await;
    assert_eq!(status, 200);
    let body = Some(json!({"name": "mine"}));
    let (status, body) = bigml
        .call_as(READ_ONLY_KEY, Method::POST, "/project", body)
        .await;
    assert_eq!(
        (status, &body["code"]),
        (StatusCode::FORBIDDEN, &json!(403))
    );
}

#[tokio::test]
async fn a_prediction_server_loads_the_model_first_and_keeps_nothing() {
    let server = PredictionServer {
        loading: 2,
        ephemeral: true,
    };
    let bigml = Bigml::with(server).await;
    let dataset = bigml.dataset(FLOWERS).await;
    let model = bigml.make("model", json!({"dataset": dataset})).await;
    let body = json!({"model": model["resource"], "input_data": {"width": 2, "length": 5.8}});
    let mut statuses = Vec::new();
    for _ in 0..3 {
        let (status, answer) = bigml
            .call(Method::POST, "/prediction", Some(body.clone()))
            .await;
        statuses.push((
            status.as_u16(),
            answer["resource"].clone(),
            answer["output"].clone(),
        ));
    }
    assert_eq!(statuses[0].0, 202);
    assert_eq!(statuses[1].0, 202);
    assert_eq!(statuses[2], (201, Value::Null, json!("big")));
}

#[tokio::test]
async fn the_version_can_be_left_out_of_the_path() {
    let bigml = Bigml::start().await;
    let base = bigml.simulator.url(Vendor::Bigml);
    let base = base.trim_end_matches("/andromeda");
    let url = format!("{base}/project?username={USERNAME}&api_key={API_KEY}");
    assert_eq!(bigml.http.get(url).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn the_resources_of_a_deleted_project_go_after_it() {
    let bigml = Bigml::start().await;
    let project = bigml.make("project", json!({"name": "short"})).await;
    let body = json!({"data": FLOWERS, "project": project["resource"]});
    let source = bigml.make("source", body).await;
    let path = format!("/{}", project["resource"].as_str().unwrap());
    let of_source = format!("/{}", source["resource"].as_str().unwrap());
    assert_eq!(bigml.call(Method::DELETE, &path, None).await.0, 204);
    assert_eq!(bigml.call(Method::DELETE, &path, None).await.0, 204);
    let mut last = StatusCode::OK;
    for _ in 0..5 {
        last = bigml.call(Method::GET, &of_source, None).await.0;
    }
    assert_eq!(last, 404);
}

#[tokio::test]
async fn the_status_has_the_parts_that_are_asked_for() {
    let bigml = Bigml::start().await;
    let body = json!({"data": FLOWERS});
    bigml.call(Method::POST, "/source", Some(body)).await;
    let (_, body) = bigml
        .call(Method::GET, "/status?include=subscription,tasks", None)
        .await;
    assert_eq!(body["tasks"], 1);
    assert_eq!(body["tasks_in_progress"], 1);
    assert_eq!(body["subscription"]["max_tasks"], 8);
    let (_, body) = bigml.call(Method::GET, "/status?include=tasks", None).await;
    assert!(body.get("subscription").is_none());
}

#[tokio::test]
async fn a_large_file_is_counted_and_its_beginning_read() {
    let bigml = Bigml::start().await;
    let mut file = b"width,length\n".to_vec();
    while file.len() < 17 * 1024 * 1024 {
        file.extend_from_slice(&b"0.25,1.5\n".repeat(1000));
    }
    let size = file.len();
    let base = bigml.simulator.url(Vendor::Bigml);
    let url = format!("{base}/source?username={USERNAME}&api_key={API_KEY}");
    let form = Form::new().part("file", Part::bytes(file).file_name("large.csv"));
    let response = bigml.http.post(url).multipart(form).send().await.unwrap();
    let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    let source = bigml.finish(body["resource"].as_str().unwrap()).await;
    assert_eq!(source["size"], size);
    assert_eq!(source["fields"]["000001"]["optype"], "numeric");
}

#[tokio::test]
async fn a_tree_decides_by_classes_too() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(BASKETS).await;
    let body = json!({"dataset": dataset, "objective_field": "butter"});
    let model = bigml.make("model", body).await;
    let predicate = &model["model"]["root"]["children"][0]["predicate"];
    assert_eq!(predicate["field"], "000000", "{predicate}");
    for answer in ["yes", "no"] {
        let body = json!({"model": model["resource"], "input_data": {"bread": answer}});
        assert_eq!(bigml.make("prediction", body).await["output"], answer);
    }
}
