//! Everything that was recorded or documented is decoded, and encoded again with nothing lost.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use bigml_client::types::{self, StatusCode};
use bigml_client::webhook;
use black_box_tests::round_trip;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn directory(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("bigml/fixtures")
        .join(kind)
}

fn texts(kind: &str) -> Vec<(PathBuf, String)> {
    let entries = std::fs::read_dir(directory(kind)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            (path, text)
        })
        .collect()
}

/// Every fixture of a kind, as its type.
fn all<T: DeserializeOwned + Serialize>(kind: &str) {
    let texts = texts(kind);
    assert!(!texts.is_empty(), "{kind} has no fixtures");
    for (path, text) in texts {
        println!("{}", path.display());
        round_trip::<T>(&text);
    }
}

pub(crate) fn one<T: DeserializeOwned + Serialize>(kind: &str, name: &str) -> T {
    let path = directory(kind).join(format!("{name}.json"));
    round_trip(&std::fs::read_to_string(path).unwrap())
}

/// A directory of fixtures, and how one of them is read and written back.
type Kind = (&'static str, fn(&str));

/// What each directory of fixtures holds.
const KINDS: &[Kind] = &[
    ("anomaly", all::<types::Anomaly>),
    ("association", all::<types::Association>),
    (
        "batchprediction_create",
        all::<types::BatchPredictionCreate>,
    ),
    ("cluster", all::<types::Cluster>),
    ("configuration_create", all::<types::ConfigurationCreate>),
    ("correlation", all::<types::Correlation>),
    ("dataset", all::<types::Dataset>),
    ("dataset_create", all::<types::DatasetCreate>),
    ("dataset_update", all::<types::DatasetUpdate>),
    ("deepnet", all::<types::Deepnet>),
    ("ensemble", all::<types::Ensemble>),
    ("error", all::<types::Error>),
    ("evaluation_result", all::<types::EvaluationResult>),
    ("execution", all::<types::Execution>),
    ("execution_create", all::<types::ExecutionCreate>),
    ("execution_results", all::<types::ExecutionResults>),
    ("execution_status", all::<types::ExecutionStatus>),
    (
        "externalconnector_create",
        all::<types::ExternalConnectorCreate>,
    ),
    ("fields", all::<BTreeMap<String, types::Field>>),
    ("forecast_create", all::<types::ForecastCreate>),
    ("fusion", all::<types::Fusion>),
    ("fusion_create", all::<types::FusionCreate>),
    ("library", all::<types::Library>),
    ("linearregression", all::<types::LinearRegression>),
    ("logisticregression", all::<types::LogisticRegression>),
    ("model", all::<types::Model>),
    ("model_create", all::<types::ModelCreate>),
    ("optiml", all::<types::Optiml>),
    ("pca", all::<types::Pca>),
    ("prediction", all::<types::Prediction>),
    ("prediction_create", all::<types::PredictionCreate>),
    ("project", all::<types::Project>),
    ("project_create", all::<types::ProjectCreate>),
    ("project_list", all::<types::ProjectList>),
    ("project_update", all::<types::ProjectUpdate>),
    ("sample", all::<types::Sample>),
    ("sample_content", all::<types::SampleContent>),
    ("script", all::<types::Script>),
    ("script_create", all::<types::ScriptCreate>),
    ("source", all::<types::Source>),
    ("source_create", all::<types::SourceCreate>),
    ("source_list", all::<types::SourceList>),
    ("source_update", all::<types::SourceUpdate>),
    ("statisticaltest", all::<types::StatisticalTest>),
    ("timeseries", all::<types::TimeSeries>),
    ("topicmodel", all::<types::TopicModel>),
    ("webhook", all::<types::Webhook>),
];

#[test]
fn every_fixture_decodes_and_loses_nothing() {
    for (kind, check) in KINDS {
        check(kind);
    }
}

#[test]
fn no_fixture_is_left_out() {
    let known: BTreeSet<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
    let entries = std::fs::read_dir(directory("")).unwrap();
    let there = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let there: BTreeSet<String> = there.filter(|name| name != "webhook_message").collect();
    assert_eq!(
        there.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        known
    );
}

#[test]
fn a_recorded_dataset_is_read_to_its_bins() {
    let dataset: types::Dataset = one("dataset", "dataset_get_200_13");
    let status = dataset.status.unwrap();
    assert_eq!(status.code, Some(StatusCode::Finished));
    assert_eq!(status.serialized_rows, Some(152));
    let field = &dataset.fields.as_ref().unwrap()["000000"];
    assert_eq!(field.optype, Some(types::Optype::Numeric));
    let summary = field.summary.as_ref().unwrap().get().unwrap();
    let bins = summary.bins.unwrap();
    assert_eq!(bins.len(), 4);
    assert_eq!(bins[0].count, Some(1));
    let created = dataset.created.unwrap().to_utc().unwrap();
    assert_eq!(created.format("%Y").to_string(), "2024");
}

#[test]
fn the_results_of_an_execution_are_read_to_its_tuples() {
    let results: types::ExecutionResults = one("execution_results", "results_s3exe");
    let outputs = results.outputs.unwrap();
    assert_eq!(outputs[0].name.as_deref(), Some("addition"));
    assert_eq!(outputs[0].value, Some(3.into()));
    assert_eq!(outputs[0].type_.as_deref(), Some("Number"));
    let script = results.sources.unwrap()[0].resource.clone().unwrap();
    assert_eq!(script.to_string(), "script/a2ecbf61d13843d9da16fe4e");
    let execution: types::Execution = one("execution", "execution_py");
    let times = execution.status.unwrap().elapsed_times.unwrap();
    assert_eq!(times.in_progress, Some(247.0));
    let made = execution.execution.unwrap().output_resources.unwrap();
    assert_eq!(made[0].code, Some(StatusCode::Queued));
}

#[test]
fn a_failed_execution_says_where_and_why() {
    let status: types::ExecutionStatus = one("execution_status", "faulty_1");
    assert_eq!(status.error, Some(-8200));
    let place = status.source_location.unwrap();
    assert_eq!(place.lines.unwrap().from, Some(32));
    let calls = status.call_stack.unwrap();
    assert_eq!(
        calls[0].as_ref().unwrap().columns.as_ref().unwrap().to,
        Some(1)
    );
    let instruction = status.instruction.unwrap().instruction;
    assert_eq!(instruction.as_deref(), Some("apply"));
    let cause = status.cause.unwrap();
    assert_eq!(cause.http_status, Some(400));
    assert!(matches!(
        cause.details,
        Some(types::ErrorDetails::Object(_))
    ));
}

#[test]
fn a_call_whose_place_is_not_known_is_kept() {
    let text = r#"{"code": -1, "call_stack": [[0, [1, 2], [3, 4]], null], "extra": "why"}"#;
    let status: types::ExecutionStatus = round_trip(text);
    assert_eq!(status.call_stack.unwrap().len(), 2);
    assert!(matches!(
        status.details,
        Some(types::ErrorDetails::String(_))
    ));
}

#[test]
fn a_faulty_source_says_why_and_is_no_error_of_decoding() {
    let source: types::Source = one("source", "source_faulty_status_py");
    let status = source.status.unwrap();
    assert_eq!(status.code, Some(StatusCode::Faulty));
    assert_eq!(status.error, Some(-2020));
    assert_eq!(source.code, Some(500));
}

#[test]
fn a_prediction_of_text_and_one_of_a_number_are_both_outputs() {
    let prediction: types::Prediction = one("prediction", "prediction_py");
    assert!(matches!(prediction.output, Some(types::Scalar::String(_))));
    let number = r#"{"output": 97330, "prediction": {"000001": 97330.5}, "resource": null}"#;
    let number: types::Prediction = round_trip(number);
    assert!(matches!(number.output, Some(types::Scalar::Number(_))));
    assert_eq!(number.resource, None);
}

#[test]
fn an_unknown_member_and_an_unknown_value_are_kept() {
    let text = r#"{"resource": "source/1", "tomorrow": {"a": [1]}, "type": 9,
        "status": {"code": 77}, "fields": {"000000": {"optype": "hologram", "depth": 3}}}"#;
    let source: types::Source = round_trip(text);
    assert_eq!(source.extra["tomorrow"]["a"][0], 1);
    assert_eq!(source.status.unwrap().code.unwrap().value(), 77);
    let optype = source.fields.unwrap()["000000"].optype.clone().unwrap();
    assert_eq!(optype.as_str(), "hologram");
}

#[test]
fn null_is_taken_for_what_is_absent_and_a_float_for_an_integer() {
    let text = r#"{"resource": "dataset/1", "fields": null, "tags": null, "rows": 150.0, "status": null, "ranges": null}"#;
    let dataset: types::Dataset = round_trip(text);
    assert_eq!(dataset.rows, Some(150));
    assert_eq!(dataset.tags, None);
}

#[test]
fn the_documented_webhook_message_decodes() {
    for (path, text) in texts("webhook_message") {
        let message: webhook::Message = serde_json::from_str(&text).unwrap();
        assert_eq!(
            message.event,
            types::WebhookEvent::Finished,
            "{}",
            path.display()
        );
        message.timestamp.to_utc().unwrap();
    }
}
