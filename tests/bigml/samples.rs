//! Bodies that a maintainer has recorded or collected are decoded, and encoded again with nothing lost: a directory of them, by the environment variable
//! `BIGML_SAMPLES`. The name of a file says what it holds: `model_*.json` is a model, `request_create_model_*.json` a request (`{"method", "path", "body"}`),
//! `http_model_*.json` an exchange (`{"request": .., "response": ..}`).

use bigml_client::client_runtime::OrderedMap;
use bigml_client::types;
use bigml_client::webhook;
use black_box_tests::{lost, round_trip, samples};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[test]
#[ignore = "needs a directory of bodies: BIGML_SAMPLES=.. cargo test -p black-box-tests --test bigml samples -- --ignored"]
fn every_sample_decodes_and_loses_nothing() {
    let mut lost_ones = Vec::new();
    let mut checked = 0;
    let samples = samples("BIGML_SAMPLES");
    for (name, text) in &samples {
        let Ok(body) = serde_json::from_str(text) else {
            lost_ones.push(format!("{name}: no JSON"));
            continue;
        };
        for (what, body) in bodies(name, body) {
            checked += 1;
            lost_ones.extend(lost(name, || check(&what, &body)));
        }
    }
    println!("{checked} bodies in {} files", samples.len());
    assert!(checked > 0, "there are no bodies");
    assert!(lost_ones.is_empty(), "{}", lost_ones.join("\n"));
}

/// What a file holds, and the name of its type (`model`, `model-create`).
fn bodies(name: &str, value: Value) -> Vec<(String, Value)> {
    let words: Vec<&str> = name.trim_end_matches(".json").split('_').collect();
    match words.as_slice() {
        ["request", verb, kind, ..] => {
            let kind = match *kind {
                "shared" => words[3],
                "composite" => "source",
                kind => kind,
            };
            let verb = if *verb == "update" {
                "update"
            } else {
                "create"
            };
            vec![(format!("{kind}-{verb}"), value["body"].clone())]
        }
        ["http", kind, method, ..] => {
            let sent = match *method {
                "post" => Some("create"),
                "put" => Some("update"),
                _ => None,
            };
            let sent =
                sent.map(|verb| (format!("{kind}-{verb}"), value["request"]["body"].clone()));
            let body = value["response"]["body"].clone();
            let listed = if body.get("objects").is_some() {
                "-list"
            } else {
                ""
            };
            let got = (format!("{kind}{listed}"), body);
            let is_object = |(_, body): &(String, Value)| body.is_object();
            sent.into_iter().chain([got]).filter(is_object).collect()
        }
        ["list", "meta", kind, ..] => vec![(format!("{kind}-list"), value)],
        ["list", ..] => vec![("source-list".to_owned(), value)],
        ["evaluation", ..] => vec![("evaluation-result".to_owned(), value)],
        ["webhook", what, ..] => vec![(format!("webhook-{what}"), value)],
        [origin, .., "results", _, "json"] if origin.starts_with("bigmler") => {
            vec![("execution-results".to_owned(), value)]
        }
        [origin, _, _, "stat", ..] if origin.starts_with("bigmler") => {
            vec![("any".to_owned(), value)]
        }
        [origin, ..] if origin.starts_with("bigmler") => {
            vec![("evaluation-result".to_owned(), value)]
        }
        ["bigmlrs", ..] => vec![("execution-status".to_owned(), value)],
        ["gobigml", kind, ..] => vec![((*kind).to_owned(), value)],
        ["java", ..] => vec![("fields".to_owned(), value)],
        ["resource", ..] => vec![("status-only".to_owned(), value)],
        ["source", "faulty", ..] => vec![("status-only".to_owned(), value)],
        [kind, ..] => vec![((*kind).to_owned(), value)],
        [] => Vec::new(),
    }
}

fn is<T: DeserializeOwned + Serialize>(body: &Value) {
    round_trip::<T>(&body.to_string());
}

/// Panics where something is lost.
fn check(what: &str, body: &Value) {
    use types as t;
    match what {
        "anomaly" => is::<t::Anomaly>(body),
        "association" => is::<t::Association>(body),
        "batchprediction-create" => is::<t::BatchPredictionCreate>(body),
        "cluster" => is::<t::Cluster>(body),
        "configuration-create" => is::<t::ConfigurationCreate>(body),
        "correlation" => is::<t::Correlation>(body),
        "dataset" => is::<t::Dataset>(body),
        "dataset-create" => is::<t::DatasetCreate>(body),
        "dataset-update" => is::<t::DatasetUpdate>(body),
        "deepnet" => is::<t::Deepnet>(body),
        "ensemble" => is::<t::Ensemble>(body),
        "error" => is::<t::Error>(body),
        "evaluation-result" => is::<t::EvaluationResult>(body),
        "execution" => is::<t::Execution>(body),
        "execution-create" => is::<t::ExecutionCreate>(body),
        "execution-results" => is::<t::ExecutionResults>(body),
        "execution-status" => is::<t::ExecutionStatus>(body),
        "externalconnector-create" => is::<t::ExternalConnectorCreate>(body),
        "fields" => is::<OrderedMap<t::Field>>(body),
        "forecast-create" => is::<t::ForecastCreate>(body),
        "fusion" => is::<t::Fusion>(body),
        "fusion-create" => is::<t::FusionCreate>(body),
        "library" => is::<t::Library>(body),
        "linearregression" => is::<t::LinearRegression>(body),
        "logisticregression" => is::<t::LogisticRegression>(body),
        "model" => is::<t::Model>(body),
        "model-create" => is::<t::ModelCreate>(body),
        "optiml" => is::<t::Optiml>(body),
        "pca" => is::<t::Pca>(body),
        "prediction" => is::<t::Prediction>(body),
        "prediction-create" => is::<t::PredictionCreate>(body),
        "project" => is::<t::Project>(body),
        "project-create" => is::<t::ProjectCreate>(body),
        "project-update" => is::<t::ProjectUpdate>(body),
        "project-list" => is::<t::ProjectList>(body),
        "sample" => is::<t::Sample>(body),
        "script" => is::<t::Script>(body),
        "script-create" => is::<t::ScriptCreate>(body),
        "source" => is::<t::Source>(body),
        "source-create" => is::<t::SourceCreate>(body),
        "source-update" => is::<t::SourceUpdate>(body),
        "source-list" => is::<t::SourceList>(body),
        "statisticaltest" => is::<t::StatisticalTest>(body),
        "status-only" => is::<t::Status>(&body["status"]),
        "timeseries" => is::<t::TimeSeries>(body),
        "topicmodel" => is::<t::TopicModel>(body),
        "webhook-payload" => {
            serde_json::from_value::<webhook::Message>(body.clone()).expect("a message");
        }
        "webhook-property" => is::<t::Webhook>(&body["webhook"]),
        "any" => {}
        other => panic!("no type is known for `{other}`"),
    }
}
