//! Models and ensembles: trees learnt from a dataset.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::input::{Arguments, flag, inputs, number, objective, provenance, training};
use super::resource::Data;
use super::store::{Draft, Store};
use super::summary::{field_types, fields, fields_meta};
use super::table::Table;
use super::tree::Forest;
use super::{Refusal, batch, invalid};

pub(super) fn model(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let Learnt {
        table,
        forest,
        mut body,
    } = learn(store, arguments, 1)?;
    body.insert("holdout".to_owned(), json!(0.0));
    let importance = forest.trees.first().map(|tree| forest.importance(tree));
    let mut result = Map::new();
    let tree = json!({
        "depth_threshold": 512,
        "distribution": forest.distribution(),
        "fields": fields(&table, true),
        "importance": importance,
        "kind": "mtree",
        "missing_tokens": [""],
        "node_threshold": 512,
        "root": forest.root(),
        "support_threshold": 0.0,
    });
    result.insert("model".to_owned(), tree);
    Ok(Draft {
        body,
        result,
        data: Data::Trees(Arc::new(forest)),
        ..Draft::default()
    })
}

pub(super) fn ensemble(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let count = number(arguments, "number_of_models").unwrap_or(10.0) as usize;
    if !(1..=1000).contains(&count) {
        return Err(invalid("number_of_models", "Must be between 1 and 1000"));
    }
    let Learnt {
        table,
        forest,
        mut body,
    } = learn(store, arguments, count)?;
    let distributions: Vec<Value> = forest
        .trees
        .iter()
        .map(|tree| {
            let mut distribution = forest.distribution();
            distribution["importance"] = json!(forest.importance(tree));
            distribution
        })
        .collect();
    let importance = forest.trees.first().map(|tree| {
        let pairs = forest.importance(tree).into_iter();
        pairs.collect::<Map<String, Value>>()
    });
    body.insert("number_of_models".to_owned(), json!(count));
    body.insert("finished_models".to_owned(), json!(0));
    body.insert("error_models".to_owned(), json!(0));
    body.insert("models".to_owned(), json!([]));
    body.insert("boosting".to_owned(), Value::Null);
    let mut result = Map::new();
    for (name, value) in [
        ("distributions", json!(distributions)),
        ("ensemble", json!({"fields": fields(&table, true)})),
        ("finished_models", json!(count)),
        ("importance", json!(importance)),
    ] {
        result.insert(name.to_owned(), value);
    }
    Ok(Draft {
        body,
        result,
        data: Data::Trees(Arc::new(forest)),
        ..Draft::default()
    })
}

/// What models and ensembles have in common.
struct Learnt {
    table: Arc<Table>,
    forest: Forest,
    body: Map<String, Value>,
}

fn learn(store: &Store, arguments: &Arguments, count: usize) -> Result<Learnt, Refusal> {
    let table = training(store, arguments)?;
    let objective = objective(&table, arguments)?;
    let inputs = inputs(&table, arguments, Some(objective))?;
    let forest = Forest::learn(&table, objective, &inputs, count);
    let mut body = provenance(store, &table, arguments);
    body.extend(batch::objective(&forest));
    for (name, value) in [
        ("dataset_field_types", field_types(&table)),
        ("fields_meta", fields_meta(table.columns.len())),
        ("number_of_predictions", json!(0)),
        ("out_of_bag", json!(flag(arguments, "out_of_bag"))),
        ("range", json!([1, table.rows.len()])),
        ("sample_rate", json!(1.0)),
        ("white_box", json!(false)),
    ] {
        body.insert(name.to_owned(), value);
    }
    Ok(Learnt {
        table,
        forest,
        body,
    })
}
