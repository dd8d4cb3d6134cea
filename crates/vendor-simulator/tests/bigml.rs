//! BigML's behaviour as its documents and bindings give it, seen with a bare HTTP client.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use vendor_simulator::bigml::{API_KEY, BIG_DATASET, FAULTY_TAG, USERNAME};
use vendor_simulator::{DataSize, Simulator, Vendor};

const FLOWERS: &str = "width,length,kind\n0.2,1.4,small\n0.3,1.5,small\n0.2,1.3,small\n0.4,1.6,small\n\
                       1.8,5.9,big\n1.9,5.8,big\n2.1,6.0,big\n2.0,5.5,big\n";

struct Bigml {
    simulator: Simulator,
    http: Client,
}

impl Bigml {
    async fn start() -> Self {
        Self {
            simulator: Simulator::start().await.unwrap(),
            http: plain_http::client(),
        }
    }

    /// One that takes requests as they come.
    async fn start_unchecked() -> Self {
        Self {
            simulator: Simulator::builder().validate(false).start().await.unwrap(),
            http: plain_http::client(),
        }
    }

    /// `path` may have a query of its own.
    fn call(&self, method: Method, path: &str) -> RequestBuilder {
        let separator = if path.contains('?') { '&' } else { '?' };
        let base = self.simulator.url(Vendor::Bigml);
        let url = format!("{base}{path}{separator}username={USERNAME}&api_key={API_KEY}");
        self.http.request(method, url)
    }

    async fn get(&self, path: &str) -> Value {
        let (status, body) = answer(self.call(Method::GET, path)).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    async fn create(&self, kind: &str, body: Value) -> String {
        let request = self.call(Method::POST, &format!("/{kind}")).json(&body);
        let (status, body) = answer(request).await;
        assert_eq!(status, 201, "{kind}: {body}");
        body["resource"].as_str().unwrap().to_owned()
    }

    async fn finish(&self, resource: &str) -> Value {
        for _ in 0..10 {
            let body = self.get(&format!("/{resource}")).await;
            if matches!(body["status"]["code"].as_i64(), Some(5 | -1)) {
                return body;
            }
        }
        panic!("{resource} has no end")
    }

    async fn dataset(&self) -> String {
        let source = self.create("source", json!({"data": FLOWERS})).await;
        self.create("dataset", json!({"source": source})).await
    }
}

async fn answer(request: RequestBuilder) -> (StatusCode, Value) {
    let response = request.send().await.unwrap();
    let status = response.status();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

#[tokio::test]
async fn credentials_are_a_pair_in_the_query_with_either_separator() {
    let bigml = Bigml::start().await;
    let url = format!("{}/project", bigml.simulator.url(Vendor::Bigml));
    let with = |query: String| bigml.http.get(format!("{url}?{query}"));
    let (status, body) = answer(bigml.http.get(&url)).await;
    assert_eq!(
        (status, &body["code"]),
        (StatusCode::UNAUTHORIZED, &json!(401))
    );
    let (status, _) = answer(with(format!("username={USERNAME};api_key={API_KEY}"))).await;
    assert_eq!(status, 200);
    let (status, _) = answer(with(format!("username={USERNAME}&api_key=wrong"))).await;
    assert_eq!(status, 401);
}

#[tokio::test]
async fn a_source_walks_from_queued_to_finished() {
    let bigml = Bigml::start().await;
    let request = bigml
        .call(Method::POST, "/source")
        .json(&json!({"data": FLOWERS}));
    let response = request.send().await.unwrap();
    assert!(
        response.headers()["location"]
            .to_str()
            .unwrap()
            .contains("/andromeda/source/")
    );
    let created: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    assert_eq!(created["code"], 201);
    assert_eq!(
        created["status"].as_object().unwrap().len(),
        2,
        "a code and a message only"
    );
    assert_eq!(created["md5"], "unknown");
    assert!(created.get("fields").is_none());
    let path = format!("/{}", created["resource"].as_str().unwrap());
    let codes = [
        bigml.get(&path).await,
        bigml.get(&path).await,
        bigml.get(&path).await,
    ];
    assert_eq!(
        codes.map(|body| body["status"]["code"].clone()),
        [2, 3, 5].map(Value::from)
    );
    let finished = bigml.get(&path).await;
    assert_eq!(finished["fields"]["000002"]["optype"], "categorical");
    assert_eq!(finished["fields"]["000000"]["optype"], "numeric");
    assert_eq!(finished["fields_meta"]["total"], 3);
}

#[tokio::test]
async fn an_archive_is_faulty_with_status_200_and_code_500() {
    let bigml = Bigml::start().await;
    let source = bigml
        .create("source", json!({"data": "PK\u{3}\u{4}..."}))
        .await;
    let body = bigml.finish(&source).await;
    assert_eq!(body["code"], 500);
    assert_eq!(body["status"]["code"], -1);
    assert_eq!(body["status"]["error"], -2020);
}

#[tokio::test]
async fn a_tag_makes_any_resource_faulty() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml
        .create("model", json!({"dataset": dataset, "tags": [FAULTY_TAG]}))
        .await;
    assert_eq!(bigml.finish(&model).await["status"]["code"], -1);
}

#[tokio::test]
async fn a_file_without_a_length_is_refused_and_one_with_it_is_a_source() {
    let bigml = Bigml::start().await;
    let form = format!(
        "--cut\r\ncontent-disposition: form-data; name=\"file\"; filename=\"flowers.csv\"\r\ncontent-type: text/csv\r\n\r\n{FLOWERS}\r\n\
         --cut\r\ncontent-disposition: form-data; name=\"tags\"\r\n\r\n[\"garden\"]\r\n--cut--\r\n"
    );
    let upload = || {
        let request = bigml.call(Method::POST, "/source");
        request.header("content-type", "multipart/form-data; boundary=cut")
    };
    let (status, body) = answer(upload().body(form.clone())).await;
    assert_eq!(status, 201, "{body}");
    assert_eq!(body["name"], "flowers.csv");
    assert_eq!(body["tags"], json!(["garden"]));
    let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>(form)]);
    let (status, body) = answer(upload().body(reqwest::Body::wrap_stream(chunks))).await;
    assert_eq!(
        (status, &body["code"]),
        (StatusCode::LENGTH_REQUIRED, &json!(411))
    );
}

#[tokio::test]
async fn every_filter_and_order_is_evaluated() {
    let bigml = Bigml::start().await;
    let names = async |query: &str| {
        let body = bigml.get(&format!("/project?{query}")).await;
        let objects = body["objects"].as_array().unwrap().clone();
        objects
            .iter()
            .map(|object| object["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names("name=Churn").await, ["Churn"]);
    assert_eq!(names("!name=Churn").await.len(), 4);
    assert_eq!(names("name__contains=fraud").await, ["Card fraud"]);
    assert_eq!(
        names("name__icontains=fraud&order_by=name").await,
        ["Card fraud", "Fraud in claims"]
    );
    assert_eq!(names("name__startswith=Fl").await, ["Flowers"]);
    assert_eq!(names("name__istartswith=fl").await, ["Flowers"]);
    assert_eq!(
        names("name__in=Churn,Flowers&order_by=-name").await,
        ["Flowers", "Churn"]
    );
    assert_eq!(names("category__gt=7").await, ["Fraud in claims"]);
    assert_eq!(
        names("category__gte=7&order_by=category").await,
        ["Churn", "Fraud in claims"]
    );
    assert_eq!(names("category__lt=4").await, ["Sandbox"]);
    assert_eq!(
        names("category__lte=4&order_by=category").await,
        ["Sandbox", "Card fraud"]
    );
    assert_eq!(names("").await[0], "Sandbox", "the newest comes first");
}

#[tokio::test]
async fn a_page_links_to_the_next_with_the_credentials_in_it() {
    let bigml = Bigml::start().await;
    let body = bigml.get("/project?limit=2&offset=2").await;
    assert_eq!(body["objects"].as_array().unwrap().len(), 2);
    assert_eq!(body["meta"]["total_count"], 5);
    let next = body["meta"]["next"].as_str().unwrap();
    assert!(
        next.contains(API_KEY) && next.ends_with("limit=2&offset=4"),
        "{next}"
    );
    assert_eq!(
        bigml.get("/project?limit=2&offset=4").await["meta"]["next"],
        Value::Null
    );
    let (status, body) = answer(bigml.call(Method::GET, "/project?limit=201")).await;
    assert_eq!(status, 400, "{body}");
    let (status, body) = answer(bigml.call(Method::GET, "/project?order_by=nothing")).await;
    assert_eq!(
        (status, &body["status"]["code"]),
        (StatusCode::BAD_REQUEST, &json!(-1208))
    );
}

#[tokio::test]
async fn what_is_missing_or_unknown_is_refused() {
    let bigml = Bigml::start().await;
    let (status, body) = answer(bigml.call(Method::POST, "/dataset").json(&json!({}))).await;
    assert_eq!(
        (status, &body["status"]["code"]),
        (StatusCode::BAD_REQUEST, &json!(-1200))
    );
    let (status, body) = answer(bigml.call(Method::GET, "/model/000000000000000000000000")).await;
    assert_eq!(
        (status, &body["status"]["code"]),
        (StatusCode::NOT_FOUND, &json!(-1201))
    );
}

#[tokio::test]
async fn a_model_learnt_from_rows_predicts_them() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let summary = bigml.finish(&dataset).await;
    assert_eq!(
        summary["fields"]["000002"]["summary"]["categories"],
        json!([["big", 4], ["small", 4]])
    );
    assert_eq!(summary["objective_field"]["id"], "000002");
    let model = bigml.create("model", json!({"dataset": dataset})).await;
    assert!(bigml.finish(&model).await["model"]["root"]["children"].is_array());
    let ensemble = bigml
        .create(
            "ensemble",
            json!({"dataset": dataset, "number_of_models": 3}),
        )
        .await;
    for (kind, trees) in [("model", &model), ("ensemble", &ensemble)] {
        let request = json!({kind: trees, "input_data": {"length": 5.7, "width": 1.9}});
        let request = bigml.call(Method::POST, "/prediction").json(&request);
        let (_, prediction) = answer(request).await;
        assert_eq!(prediction["output"], "big", "{prediction}");
        assert_eq!(prediction["status"]["code"], 5);
    }
    let evaluation = bigml
        .create("evaluation", json!({"dataset": dataset, "model": model}))
        .await;
    assert_eq!(
        bigml.finish(&evaluation).await["result"]["model"]["accuracy"],
        1
    );
}

#[tokio::test]
async fn a_batch_is_json_until_it_is_csv() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.create("model", json!({"dataset": dataset})).await;
    let batch = json!({"dataset": dataset, "model": model, "all_fields": true, "confidence": true});
    let batch = bigml.create("batchprediction", batch).await;
    bigml.finish(&batch).await;
    let path = format!("/{batch}/download");
    let prepared = bigml.get(&path).await;
    assert_eq!(prepared["status"]["code"], 3);
    bigml.get(&path).await;
    let response = bigml.call(Method::GET, &path).send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/csv");
    let text = response.text().await.unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next().unwrap(), "width,length,kind,kind,confidence");
    assert!(
        lines.next().unwrap().starts_with("0.2,1.4,small,small,"),
        "{text}"
    );
}

#[tokio::test]
async fn a_change_shows_and_a_deleted_resource_is_gone() {
    let bigml = Bigml::start().await;
    let project = bigml.create("project", json!({"name": "old"})).await;
    let path = format!("/{project}");
    let request = bigml.call(Method::PUT, &path).json(&json!({"name": "new"}));
    let (status, body) = answer(request).await;
    assert_eq!(
        (status, &body["name"], &body["code"]),
        (StatusCode::ACCEPTED, &json!("new"), &json!(202))
    );
    let response = bigml.call(Method::DELETE, &path).send().await.unwrap();
    assert_eq!(response.status(), 204);
    let (status, _) = answer(bigml.call(Method::GET, &path)).await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn the_other_types_have_bodies_of_their_shape() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let made = async |kind: &str, body: Value| {
        let resource = bigml.create(kind, body).await;
        bigml.finish(&resource).await
    };
    let cluster = made("cluster", json!({"dataset": dataset, "k": 2})).await;
    assert_eq!(cluster["clusters"]["clusters"][1]["count"], 4);
    let anomaly = made("anomaly", json!({"dataset": dataset, "top_n": 2})).await;
    assert_eq!(
        anomaly["model"]["top_anomalies"].as_array().unwrap().len(),
        2
    );
    let correlation = made("correlation", json!({"dataset": dataset})).await;
    assert_eq!(
        correlation["correlations"]["correlations"][0]["name"],
        "one_way_anova"
    );
    let tests = made("statisticaltest", json!({"dataset": dataset})).await;
    assert_eq!(tests["statistical_tests"]["fraud"][0]["name"], "benford");
    let sample = made("sample", json!({"dataset": dataset})).await;
    let rows = format!(
        "/{}?rows=2&row_offset=1&row_fields=000002,000000",
        sample["resource"].as_str().unwrap()
    );
    assert_eq!(
        bigml.get(&rows).await["sample"]["rows"],
        json!([["small", 0.3], ["small", 0.2]])
    );
    let connection =
        json!({"source": "postgresql", "connection": {"host": "db", "password": "hidden"}});
    let connector = made("externalconnector", connection).await;
    assert_eq!(connector["connection"], json!({"host": "db"}));
    made(
        "configuration",
        json!({"configurations": {"dataset": {"name": "x"}}}),
    )
    .await;
    made("composite", json!({"name": "x"})).await;
    assert!(bigml.get("/status").await["subscription"]["max_tasks"].is_number());
}

#[tokio::test]
async fn a_webhook_is_sent_once_with_the_signature_over_the_python_text() {
    let bigml = Bigml::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let webhook = json!({"url": url, "secret": "mysecret"});
    let source = bigml
        .create("source", json!({"data": FLOWERS, "webhook": webhook}))
        .await;
    bigml.finish(&source).await;
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut request = String::new();
    while !request.ends_with('}') {
        let mut chunk = [0; 4096];
        let read = stream.read(&mut chunk).await.unwrap();
        assert!(read > 0, "{request}");
        request.push_str(std::str::from_utf8(&chunk[..read]).unwrap());
    }
    stream
        .write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\n\r\n")
        .await
        .unwrap();
    drop(stream);
    assert!(request.starts_with("POST /hook HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("X-BigML-Signature: sha1="), "{request}");
    assert!(request.contains("\"event\": \"finished\""), "{request}");
    let body = bigml.get(&format!("/{source}")).await;
    assert_eq!(body["webhook"]["secret"], "mysecret");
    assert_eq!(body["webhook"]["event"], "finished");
}

#[tokio::test]
async fn the_big_dataset_has_about_a_megabyte() {
    let simulator = Simulator::builder()
        .data_size(DataSize::Large)
        .start()
        .await
        .unwrap();
    let bigml = Bigml {
        simulator,
        http: plain_http::client(),
    };
    let path = format!("/dataset/{BIG_DATASET}");
    let text = bigml
        .call(Method::GET, &path)
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!((900_000..1_300_000).contains(&text.len()), "{}", text.len());
}

#[tokio::test]
async fn a_page_beyond_the_end_is_empty_however_far_beyond() {
    let bigml = Bigml::start_unchecked().await;
    let page = bigml.get(&format!("/project?offset={}", u64::MAX)).await;
    assert_eq!(page["objects"], json!([]));
    assert_eq!(page["meta"]["next"], Value::Null);
}

#[tokio::test]
async fn a_change_of_any_shape_is_answered() {
    let bigml = Bigml::start_unchecked().await;
    let source = texts(&bigml).await;
    let dataset = bigml.create("dataset", json!({"source": source})).await;
    let topics = bigml
        .create("topicmodel", json!({"dataset": dataset}))
        .await;
    bigml.finish(&topics).await;
    for changes in [
        json!({"topic_model": {"topics": ["no object"]}}),
        json!({"topics": {"": {"name": "for what has no id"}}}),
    ] {
        let request = bigml
            .call(Method::PUT, &format!("/{topics}"))
            .json(&changes);
        assert_eq!(answer(request).await.0, 202, "{changes}");
    }
}

#[tokio::test]
async fn what_the_vendor_sets_stays_whatever_a_change_says() {
    let bigml = Bigml::start_unchecked().await;
    let project = bigml.create("project", json!({"name": "mine"})).await;
    let changes = json!({"name": "yours", "resource": "project/1", "created": 5});
    let request = bigml
        .call(Method::PUT, &format!("/{project}"))
        .json(&changes);
    let (status, changed) = answer(request).await;
    assert_eq!(status, 202);
    assert_eq!(changed["resource"], json!(project));
    assert_eq!(changed["name"], "yours");
    assert!(changed["created"].is_string(), "{changed}");
}

#[tokio::test]
async fn a_number_of_topics_that_no_memory_holds_is_refused() {
    let bigml = Bigml::start_unchecked().await;
    let source = texts(&bigml).await;
    let dataset = bigml.create("dataset", json!({"source": source})).await;
    for number in [1e3 + 1.0, 1e300] {
        let body = json!({"dataset": dataset, "number_of_topics": number});
        let request = bigml.call(Method::POST, "/topicmodel").json(&body);
        assert_eq!(answer(request).await.0, 400, "{number}");
    }
}

/// A source of three texts.
async fn texts(bigml: &Bigml) -> String {
    let texts = [
        "The red roses of my garden smell in the evening",
        "A red rose smells of summer and of rain",
        "The garden sleeps under the snow of winter",
    ];
    let data = format!("text\n{}\n", texts.join("\n"));
    bigml.create("source", json!({"data": data})).await
}
