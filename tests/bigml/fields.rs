//! Fields by name and column, inputs by the names of fields, importance by name.

use std::collections::BTreeMap;

use bigml_client::{FieldMap, types};
use serde::Serialize;
use serde_json::json;

use crate::Bigml;

#[tokio::test]
async fn fields_are_found_by_name_and_by_column() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let fields = &dataset.fields;
    let (id, field) = fields.by_name("length").unwrap();
    assert_eq!((id, field.column_number), ("000001", Some(1)));
    assert_eq!(fields.by_column(1).unwrap().0, id);
    assert_eq!(fields.by_id(id).unwrap().name.as_deref(), Some("length"));
    assert_eq!(fields.by_id_or_name("000001").unwrap().0, "000001");
    assert!(fields.by_name("Length").is_none() && fields.by_column(9).is_none());
    let names: Vec<_> = fields
        .in_columns()
        .into_iter()
        .map(|(_, field)| field.name.clone().unwrap())
        .collect();
    assert_eq!(names, ["width", "length", "kind"]);
    assert_eq!(dataset.objective().unwrap().1.name.as_deref(), Some("kind"));
    let model = bigml.model(&dataset).await;
    assert_eq!(model.objective().unwrap().0, "000002");
    assert_eq!(
        None::<BTreeMap<String, types::Field>>.by_name("width"),
        None
    );
}

#[derive(Serialize)]
struct Flower {
    width: f64,
    length: Option<f64>,
}

#[tokio::test]
async fn a_prediction_is_asked_for_by_the_names_of_fields() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    let input = dataset
        .fields
        .input_data(&Flower {
            width: 1.9,
            length: None,
        })
        .unwrap();
    assert_eq!(json!(input), json!({"000000": 1.9}));
    let mixed = json!({"000000": 1.9, "length": 5.8});
    let input = dataset.fields.input_data(&mixed).unwrap();
    assert_eq!(json!(input), json!({"000000": 1.9, "000001": 5.8}));
    let body = types::PredictionCreate::new(input).model(&model.resource);
    let prediction = bigml.prediction(body).await;
    assert_eq!(json!(prediction.output), json!("big"));
}

#[tokio::test]
async fn an_input_that_is_no_field_is_named_before_anything_is_sent() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let error = dataset
        .fields
        .input_data(&json!({"wdith": 1.9}))
        .unwrap_err();
    assert!(error.is_invalid_request());
    assert!(
        error
            .to_string()
            .contains("no field `wdith`; there are `width`, `length`, `kind`"),
        "{error}"
    );
    for row in [json!([1.9]), json!(1.9), json!(null)] {
        assert!(dataset.fields.input_data(&row).is_err(), "{row}");
    }
    let small = bigml.client().get_dataset().dataset(&dataset.resource);
    let small = small.full(false).send().await.unwrap();
    let error = small.fields.input_data(&json!({"width": 1.9})).unwrap_err();
    let said = "no field `width`; there are none at all: read the resource";
    assert!(error.to_string().contains(said), "{error}");
}

#[tokio::test]
async fn importance_is_a_list_by_name_in_both_forms() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let list: Vec<types::FieldImportance> =
        serde_json::from_value(json!([["000001", 0.25], ["000000", 0.7], ["100009", 0.05]]))
            .unwrap();
    let by_name = [("width", 0.7), ("length", 0.25), ("100009", 0.05)];
    assert_eq!(dataset.fields.decisive(&list), by_name);
    let map: BTreeMap<String, f64> =
        serde_json::from_value(json!({"100009": 0.05, "000000": 0.7, "000001": 0.25})).unwrap();
    assert_eq!(dataset.fields.decisive(&map), by_name);
    assert!(
        dataset
            .fields
            .decisive(&None::<Vec<types::FieldImportance>>)
            .is_empty()
    );
}
