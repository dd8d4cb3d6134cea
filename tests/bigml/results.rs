//! What models, groups, statistics and samples say of the rows, typed.

use bigml_client::types;
use serde_json::json;

use crate::Bigml;
use crate::operations::input;

#[tokio::test]
async fn a_model_of_inline_rows_predicts_them() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    let tree = model.model.as_ref().unwrap();
    let root = tree.root.as_ref().unwrap().get().unwrap();
    assert_eq!(root.predicate, Some(types::NodePredicate::Boolean(true)));
    let body = input(json!({"width": 0.2, "length": 1.4})).model(&model.resource);
    let prediction = bigml.prediction(body).await;
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
    let dataset = bigml.dataset().await;
    let cluster = bigml.cluster(&dataset).await;
    let (client, dataset) = (bigml.client(), dataset.resource);
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
