//! Models and ensembles: trees learnt from a dataset.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::input::{Arguments, flag, number};
use super::kind::Kind;
use super::learnt::{self, Lesson};
use super::resource::Data;
use super::store::{Draft, Store};
use super::supervised::Supervised;
use super::tree::Forest;
use super::{Refusal, invalid};

pub(super) fn model(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let lesson = Lesson::of(store, arguments)?;
    let forest = Forest::learn(&lesson.table, lesson.objective, &lesson.all, 1);
    Ok(of_tree(store, arguments, &lesson, forest))
}

/// A model with a tree that was learnt.
fn of_tree(store: &Store, arguments: &Arguments, lesson: &Lesson, forest: Forest) -> Draft {
    let mut draft = lesson.draft(store, arguments);
    for (name, value) in [
        ("boosted_ensemble", json!(false)),
        ("cluster", Value::Null),
        ("cluster_status", json!(false)),
        ("ensemble", json!(false)),
        ("ensemble_id", json!("")),
        ("ensemble_index", json!(0)),
        ("holdout", json!(0.0)),
        ("missing_splits", json!(flag(arguments, "missing_splits"))),
        ("randomize", json!(flag(arguments, "randomize"))),
    ] {
        draft.body.insert(name.to_owned(), value);
    }
    let importance = forest.trees.first().map(|tree| forest.weights(tree));
    let tree = json!({
        "depth_threshold": 512,
        "distribution": forest.distribution(),
        "fields": learnt::fields(&lesson.table),
        "importance": importance,
        "kind": "mtree",
        "missing_tokens": [""],
        "node_threshold": 512,
        "root": forest.root(),
        "support_threshold": 0.0,
    });
    draft.result.insert("model".to_owned(), tree);
    draft.data = Data::Learnt(Arc::new(forest));
    draft
}

pub(super) fn ensemble(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let count = number(arguments, "number_of_models").unwrap_or(10.0) as usize;
    if !(1..=1000).contains(&count) {
        return Err(invalid("number_of_models", "Must be between 1 and 1000"));
    }
    let lesson = Lesson::of(store, arguments)?;
    let forest = Forest::learn(&lesson.table, lesson.objective, &lesson.all, count);
    let children = models(store, arguments, &lesson, &forest);
    let distributions: Vec<Value> = forest
        .trees
        .iter()
        .map(|tree| {
            let mut distribution = forest.distribution();
            distribution["importance"] = json!(forest.weights(tree));
            distribution
        })
        .collect();
    let mut draft = lesson.draft(store, arguments);
    for (name, value) in [
        ("boosting", Value::Null),
        ("error_models", json!(0)),
        ("finished_models", json!(0)),
        ("models", json!([])),
        ("number_of_models", json!(count)),
    ] {
        draft.body.insert(name.to_owned(), value);
    }
    for (name, value) in [
        ("distributions", json!(distributions)),
        ("ensemble", json!({"fields": learnt::fields(&lesson.table)})),
        ("finished_models", json!(count)),
        ("importance", json!(forest.importance())),
        ("models", json!(children)),
    ] {
        draft.result.insert(name.to_owned(), value);
    }
    draft.data = Data::Learnt(Arc::new(forest));
    draft.children = children;
    Ok(draft)
}

/// Creates the models of an ensemble.
fn models(store: &Store, arguments: &Arguments, lesson: &Lesson, forest: &Forest) -> Vec<String> {
    let Some(kind) = Kind::of("model") else {
        return Vec::new();
    };
    let mut own = Map::new();
    for name in ["dataset", "input_fields", "excluded_fields"] {
        own.extend(
            arguments
                .get(name)
                .map(|value| (name.to_owned(), value.clone())),
        );
    }
    let trees = forest.trees.iter().map(|tree| {
        let mut draft = of_tree(store, &own, lesson, forest.alone(tree));
        for name in ["dataset", "project"] {
            let value = arguments.get(name).cloned();
            draft
                .body
                .extend(value.map(|value| (name.to_owned(), value)));
        }
        store.add_finished(kind, draft)
    });
    trees.collect()
}
