//! The parts of supervised resources that are lists, maps or unions in the vendor's bodies, as their types.

use crate::fixtures::one;
use bigml_client::types::{
    self, FieldCodings, FieldCoefficients, FusionModel, MeanMeasure, NodePredicate, OptimlMetric,
    PredicateOperator, PredicateValue, Scalar,
};
use black_box_tests::round_trip;
use serde_json::json;

#[test]
fn a_deepnet_is_read_to_its_layers() {
    let deepnet: types::Deepnet = one("deepnet", "deepnet_py");
    let content = deepnet.deepnet.unwrap();
    let first = &content.hidden_layers.unwrap()[0];
    assert_eq!(first.number_of_nodes, Some(65));
    assert_eq!(first.weights.as_ref().unwrap().get(), "\"glorot_uniform\"");
    let network = content.network.unwrap().get().unwrap();
    let layer = &network.layers.unwrap()[0];
    assert_eq!(layer.activation_function.as_deref(), Some("tanh"));
    let offset: Vec<f64> = layer.offset.as_ref().unwrap().decode().unwrap();
    assert_eq!(offset.len(), 6);
    let inputs = network.preprocess.unwrap();
    assert_eq!(inputs[0].values.as_ref().unwrap().len(), 3);
    assert_eq!(inputs[1].index, Some(1));
}

#[test]
fn an_optiml_gives_its_candidates_with_their_measures_and_importance() {
    let optiml: types::Optiml = one("optiml", "optiml_py");
    assert_eq!(optiml.model_count.unwrap()["logisticregression"], 1);
    let content = optiml.optiml.unwrap();
    assert_eq!(content.metric, Some(OptimlMetric::MaxPhi));
    let models = content.models.unwrap();
    let best = &models[0];
    let importance = &best.importance.as_ref().unwrap()[0];
    assert_eq!(importance.field.as_deref(), Some("000002"));
    let evaluation = best.evaluation.as_ref().unwrap();
    assert!(evaluation.metric_value.unwrap() > 0.9);
    let info = evaluation.info.as_ref().unwrap();
    assert!(info.average_area_under_pr_curve.unwrap() > 0.9);
    assert_eq!(models[1].importance, None);
    let summary = content.summary.unwrap();
    assert_eq!(summary["model"].count, Some(9));
    assert_eq!(summary["model"].best, best.id);
}

#[test]
fn the_models_of_a_fusion_are_ids_or_have_a_weight() {
    let plain: types::Fusion = one("fusion", "fusion_java");
    let ids = plain.models.unwrap();
    assert_eq!(ids.len(), 4);
    assert!(
        ids.iter()
            .all(|model| matches!(model, FusionModel::String(_)))
    );

    let weighted: types::FusionCreate = one("fusion_create", "create_fusion_weighted");
    let weights = weighted
        .models
        .unwrap()
        .into_iter()
        .map(|model| match model {
            FusionModel::Object(member) => member.weight,
            _ => None,
        });
    assert_eq!(weights.collect::<Vec<_>>(), [Some(11.0), Some(6.0)]);
}

#[test]
fn coefficients_of_old_and_new_logistic_regressions_are_both_read() {
    let old: types::LogisticRegression = one("logisticregression", "logisticregression_py");
    let old = old.logistic_regression.unwrap().coefficients.unwrap();
    assert_eq!(old.len(), 3);
    let of_class = old[0].coefficients.as_ref().unwrap();
    assert!(matches!(of_class[4], FieldCoefficients::Number(number) if number < 0.0));

    let new = json!([["Iris-setosa", [[0.5, 0.25], [-1], [0]]]]);
    let new: Vec<types::ClassCoefficients> = serde_json::from_value(new).unwrap();
    let of_class = new[0].coefficients.as_ref().unwrap();
    assert_eq!(of_class[0], FieldCoefficients::Array(vec![0.5, 0.25]));
}

#[test]
fn codings_of_categories_are_a_list_or_an_object_by_field() {
    let list = json!([{"field": "000001", "coding": "dummy", "dummy_class": "a"}]);
    let FieldCodings::Array(list) = serde_json::from_value(list).unwrap() else {
        panic!("a list");
    };
    assert_eq!(list[0].coding, Some(types::FieldCodingKind::Dummy));
    let map = json!({"000001": {"contrast": [[1, -1]]}});
    assert!(matches!(
        serde_json::from_value(map).unwrap(),
        FieldCodings::Object(_)
    ));
}

#[test]
fn the_statistics_of_a_linear_regression_are_decoded_when_asked_for() {
    let regression: types::LinearRegression = one("linearregression", "linearregression_py");
    let content = regression.linear_regression.unwrap();
    let coefficients = content.coefficients.unwrap();
    let stats = content.stats.unwrap().get().unwrap();
    assert_eq!(stats.p_values.unwrap().len(), coefficients.len());
    assert!(stats.r_squared.unwrap() > 0.1);
}

#[test]
fn a_tree_is_read_to_the_predicates_of_its_leaves() {
    let model: types::Model = one("model", "model_tree");
    assert_eq!(
        model.ensemble_id.unwrap().bare(),
        "4fe803a75bf751ccf1ef851e"
    );
    let tree = model.model.unwrap();
    let fields = tree.fields.unwrap();
    let order: Vec<&str> = fields.keys().collect();
    assert_eq!(order, ["000001", "000000", "000002"]);
    let root = tree.root.unwrap().get().unwrap();
    assert_eq!(root.predicate, Some(NodePredicate::Boolean(true)));
    let inner = &root.children.as_ref().unwrap()[0];
    let Some(NodePredicate::Object(condition)) = &inner.predicate else {
        panic!("{:?}", inner.predicate);
    };
    assert_eq!(condition.term.as_deref(), Some("marsh ledge"));
    assert_eq!(condition.operator, Some(PredicateOperator::LessOrEqual));
    let leaf = &inner.children.as_ref().unwrap()[1];
    assert_eq!(leaf.output, Some(Scalar::Number(97.5)));
    let summary = leaf.objective_summary.as_ref().unwrap().get().unwrap();
    assert_eq!(summary.counts.unwrap()[0].count, Some(37));
}

#[test]
fn a_predicate_compares_with_a_number_a_text_or_a_list() {
    let of = |value: serde_json::Value| -> types::Predicate {
        let predicate = json!({"field": "000000", "operator": "in", "value": value});
        let predicate: types::Predicate = round_trip(&predicate.to_string());
        assert_eq!(predicate.operator, Some(PredicateOperator::In));
        predicate
    };
    assert_eq!(of(json!(2.5)).value, Some(PredicateValue::Number(2.5)));
    let text = PredicateValue::String("a".to_owned());
    assert_eq!(of(json!("a")).value, Some(text));
    let Some(PredicateValue::Array(list)) = of(json!(["a", 1])).value else {
        panic!("a list");
    };
    assert_eq!(list[1], Scalar::Number(1.0));
    assert!(of(json!({"odd": 1})).value.is_some());
    assert!(of(json!(null)).value.is_none());
}

#[test]
fn a_tree_of_texts_is_a_long_chain_and_its_model_is_not_lost() {
    let mut node = json!({"id": 400, "output": "yes", "count": 1});
    for id in (0..400).rev() {
        node = json!({"id": id, "output": "no", "count": 2, "children": [node]});
    }
    let body = json!({"resource": "model/c16f47ea4a2b7c4ce5e5a7f4", "model": {"root": node}});
    let model: types::Model = serde_json::from_str(&body.to_string()).unwrap();
    let root = model.model.unwrap().root.unwrap();
    assert_eq!(root.raw().get().matches("children").count(), 400);
}

#[test]
fn an_evaluation_of_a_time_series_has_the_measures_of_each_model() {
    let result: types::EvaluationResult = one("evaluation_result", "evaluation_grades_ts_json");
    let mean = result.mean.unwrap();
    let MeanMeasure::Array(models) = &mean["000005"] else {
        panic!("{mean:?}");
    };
    assert_eq!(models.len(), 4);
    assert!(models.iter().all(|model| model.model.is_some()));
    assert!(models[0].r_squared.unwrap() < 0.0);

    let regression = r#"{"model": {"r_squared": 0.5}, "mean": {"r_squared": 0}}"#;
    let result: types::EvaluationResult = round_trip(regression);
    assert_eq!(result.model.unwrap().r_squared, Some(0.5));
    assert_eq!(result.mean.unwrap()["r_squared"], MeanMeasure::Number(0.0));
}

#[test]
fn a_classification_says_at_which_threshold_a_measure_is_reached() {
    let result: types::EvaluationResult = one("evaluation_result", "evaluation_iris_lr_json");
    let classes = result.model.unwrap().per_class_statistics.unwrap();
    let reached = classes.iter().filter_map(|class| class.max_phi.as_ref());
    let reached: Vec<_> = reached.map(|max| (max.value, max.threshold)).collect();
    assert!(!reached.is_empty());
    assert!(
        reached
            .iter()
            .all(|(value, threshold)| value.is_some() && threshold.is_some())
    );
}

#[test]
fn weights_of_classes_are_sent_as_pairs() {
    let weight = |name: &str, weight| types::ObjectiveWeight::new(name.to_owned(), weight);
    let body = types::ModelCreate::new()
        .objective_weights([weight("rare", 10.0), weight("common", 1.0)])
        .range(types::RowRange::new(1, 100));
    let sent = serde_json::to_value(&body).unwrap();
    let pairs = json!([["rare", 10.0], ["common", 1.0]]);
    assert_eq!(sent, json!({"objective_weights": pairs, "range": [1, 100]}));
}
