//! What predicts classes and numbers.

use reqwest::Method;
use serde_json::{Value, json};
use vendor_simulator::PredictionServer;

use crate::{BASKETS, Bigml, FLOWERS, LINE};

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
