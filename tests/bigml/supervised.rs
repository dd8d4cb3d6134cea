//! The parts of supervised resources that are lists, maps or unions in the vendor's bodies, as their types.

use crate::fixtures::one;
use bigml_client::types::{self, FieldCodings, FieldCoefficients, FusionModel, OptimlMetric};
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
