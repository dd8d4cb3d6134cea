//! Classifiers and their detectors.

use bigeye_client::Client;
use bigeye_client::types::{
    Classifier, ClassifierWrite, ClassifiersFetch, CompoundDetector, Detector, DetectorCombinator,
    DetectorTarget, DetectorTest, DetectorTestVerdict, MachineLearningDetectorKind,
    MachineLearningDetectorsQuery, RegexDetector, SimpleDetector,
};
use vendor_simulator::{Fault, bigeye};

use crate::{Bigeye, WORKSPACE};

/// A data class and a classifier that Bigeye provides.
const CLASS: i64 = 601;
const PROVIDED: i64 = 701;

fn regex(text: &str) -> SimpleDetector {
    let regex = RegexDetector::new()
        .regex(text)
        .flag_case_insensitive(true)
        .target(DetectorTarget::ColumnName);
    SimpleDetector::RegexDetector(regex)
}

async fn make(client: &Client, name: &str, detector: Detector) -> Classifier {
    let wanted = ClassifierWrite::new()
        .name(name)
        .data_class_id(CLASS)
        .detector(detector);
    let made = client.create_classifier().body(wanted).send().await;
    made.unwrap().into_inner()
}

#[tokio::test]
async fn a_classifier_is_made_read_changed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let detector = Detector::SimpleDetector(regex("mail"));
    let made = make(&client, "By name", detector.clone()).await;
    let id = made.id.unwrap();
    assert_eq!(made.detector, Some(detector));
    let class = made.data_class.unwrap();
    assert_eq!(class.name.as_deref(), Some("E-mail address"));
    assert_eq!(class.number_of_classifiers, Some(2));

    let either = CompoundDetector::new()
        .combinator(DetectorCombinator::Or)
        .detectors([
            Detector::SimpleDetector(regex("mail")),
            Detector::SimpleDetector(regex("post")),
        ]);
    let either = Detector::CompoundDetector(Box::new(either));
    let change = ClassifierWrite::new().detector(either.clone());
    let change = client.update_classifier().id(id).body(change);
    change.send().await.unwrap();
    let read = client.get_classifier().id(id).send().await.unwrap();
    assert_eq!(read.detector, Some(either));
    assert_eq!(read.name.as_deref(), Some("By name"));

    client.delete_classifier().id(id).send().await.unwrap();
    let error = client.get_classifier().id(id).send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn a_classifier_of_a_data_class_that_is_not_there_is_not_made() {
    let bigeye = Bigeye::start().await;
    let wanted = ClassifierWrite::new().name("Of nothing").data_class_id(1);
    let call = bigeye.client().create_classifier().body(wanted);
    let error = call.send().await.unwrap_err();
    assert_eq!(error.message(), Some("Data class 1 not found"));
}

#[tokio::test]
async fn classifiers_are_listed_with_their_detectors_only_when_those_are_asked_for() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    make(&client, "By name", Detector::SimpleDetector(regex("mail"))).await;
    let fetch = ClassifiersFetch::new().data_class_ids([CLASS]);
    let short = client.fetch_classifiers().body(fetch.clone()).send().await;
    let short = short.unwrap().into_inner();
    assert_eq!(short.pagination_info.unwrap().num_records, Some(2));
    assert!(
        short
            .classifiers
            .unwrap()
            .iter()
            .all(|one| one.detector.is_none())
    );

    let fetch = fetch.include_detector(true).search("by name");
    let whole = client.fetch_classifiers().body(fetch).send().await;
    let found = whole.unwrap().into_inner().classifiers.unwrap();
    let expected = Detector::SimpleDetector(regex("mail"));
    assert_eq!(found[0].detector, Some(expected));
}

#[tokio::test]
async fn a_classifier_of_bigeyes_is_set_back_to_its_original_form() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let original = client.get_classifier().id(PROVIDED).send().await.unwrap();
    let change = ClassifierWrite::new().detector(Detector::SimpleDetector(regex("x")));
    let change = client.update_classifier().id(PROVIDED).body(change);
    assert_ne!(change.send().await.unwrap().detector, original.detector);
    let reset = client.reset_classifier().id(PROVIDED).send().await.unwrap();
    assert_eq!(reset.detector, original.detector);
    assert_eq!(reset.provided_by_bigeye, Some(true));
}

#[tokio::test]
async fn the_detectors_with_a_model_are_listed_and_one_is_put_into_a_classifier() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let query = MachineLearningDetectorsQuery::new().workspace_id(WORKSPACE);
    let list = client.list_machine_learning_detectors().body(query).send();
    let mut all = list.await.unwrap().into_inner().detectors.unwrap();
    let first = all.swap_remove(0);
    let kind = MachineLearningDetectorKind::EmailAddress;
    assert_eq!(first.detector, Some(kind));
    let detector = Detector::SimpleDetector(SimpleDetector::MachineLearningDetector(first));
    let made = make(&client, "By model", detector.clone()).await;
    assert_eq!(made.detector, Some(detector));
}

#[tokio::test]
async fn a_detector_is_tried_on_a_value_that_is_never_printed() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let verdict = r#"{"responseType": "TEST_DETECTOR_RESPONSE_TYPE_POSITIVE"}"#;
    let answer = Fault::status(200).with_body(verdict).on("testDetector");
    bigeye.simulator.inject(answer);
    let test = DetectorTest::new()
        .detector(regex("^[^@]+@[^@]+$"))
        .value("nina@example.com")
        .workspace_id(WORKSPACE);
    assert!(!format!("{test:?}").contains("nina"));
    let result = client.test_detector().body(test).send().await.unwrap();
    assert_eq!(result.response_type, Some(DetectorTestVerdict::Positive));
    let sent = bigeye.simulator.requests_of("testDetector").remove(0);
    assert_eq!(sent.json().unwrap()["value"], "nina@example.com");
}

#[tokio::test]
async fn who_may_view_tries_a_detector_and_changes_no_classifier() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client_of(bigeye::VIEW_API_KEY);
    let test = DetectorTest::new().detector(regex("a")).value("a");
    client.test_detector().body(test).send().await.unwrap();
    let change = ClassifierWrite::new().name("Mine");
    let change = client.update_classifier().id(PROVIDED).body(change);
    let error = change.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
}
