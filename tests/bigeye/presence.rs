//! What is set is sent, also where it is zero or empty; what is not set is absent.

use bigeye_client::types::{CustomRule, ExternalMonitorRunCreate, MetricConfiguration, Threshold};
use serde_json::{Value, json};

use crate::Bigeye;

#[tokio::test]
async fn a_metric_without_threshold_has_an_empty_object_and_nothing_that_was_not_set() {
    let bigeye = Bigeye::start().await;
    let metric = MetricConfiguration::new()
        .name("Rows")
        .thresholds([Threshold::NoneThreshold(Default::default())]);
    let _ = bigeye.client().create_metric().body(metric).send().await;
    let sent: Value = bigeye.simulator.requests_of("createMetric")[0]
        .json()
        .unwrap();
    assert_eq!(
        sent,
        json!({"name": "Rows", "thresholds": [{"noneThreshold": {}}]})
    );
}

#[test]
fn zero_is_sent_and_differs_from_nothing() {
    let zero = CustomRule::new().lower_threshold(0.0).upper_threshold(0.0);
    assert_eq!(
        serde_json::to_value(zero).unwrap(),
        json!({"lowerThreshold": 0.0, "upperThreshold": 0.0})
    );
    assert_eq!(serde_json::to_value(CustomRule::new()).unwrap(), json!({}));
    let observed = ExternalMonitorRunCreate::new().observed_value(0.0);
    assert_eq!(
        serde_json::to_value(observed).unwrap(),
        json!({"observedValue": 0.0})
    );
}

#[test]
fn zero_empty_and_absent_come_back_as_they_went() {
    for text in [
        json!({"id": 0, "thresholds": []}),
        json!({"thresholds": [{"noneThreshold": {}}]}),
        json!({}),
    ] {
        let metric: MetricConfiguration = serde_json::from_value(text.clone()).unwrap();
        assert_eq!(serde_json::to_value(metric).unwrap(), text);
    }
}
