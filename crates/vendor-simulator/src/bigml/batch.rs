//! Predictions: one row, or every row of a dataset.

use serde_json::{Map, Value, json};

use super::Refusal;
use super::answers::{Answers, columns_of};
use super::input::{self, Arguments, flag, text};
use super::store::{Draft, Store};
use super::summary::{described, plain};
use super::supervised::{Supervised, Vote, is_numeric};
use super::table::{Column, Optype};

/// What a body says about the predicted field.
pub(super) fn objective(columns: &[Column], place: usize) -> Map<String, Value> {
    let mut body = Map::new();
    if let Some(column) = columns.get(place) {
        for (name, value) in [
            ("objective_field", json!(column.id)),
            ("objective_fields", json!([column.id])),
            ("objective_field_name", json!(column.name)),
            ("objective_field_type", json!(column.optype.name())),
        ] {
            body.insert(name.to_owned(), value);
        }
    }
    body
}

pub(super) fn prediction(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let (kind, name, learner) = input::supervised(store, arguments)?;
    let input = arguments.get("input_data").cloned().unwrap_or_default();
    let columns = learner.columns();
    let mut body = objective(columns, learner.objective());
    let fields: Map<String, Value> = columns
        .iter()
        .enumerate()
        .map(|(place, column)| (column.id.clone(), described(column, place)))
        .collect();
    for (name, value) in [
        (kind, json!(name)),
        ("fields", json!(fields)),
        ("importance", json!(learner.importance())),
        ("locale", json!("en_US")),
        ("model_status", json!(true)),
        ("number_of_models", json!(learner.count())),
        ("query_string", json!("")),
        ("type", json!(0)),
    ] {
        body.insert(name.to_owned(), value);
    }
    if let Some(vote) = learner.predict(&input::instance(columns, &input)) {
        body.extend(voted(&*learner, &vote));
    }
    Ok(Draft {
        body,
        ..Draft::default()
    })
}

fn voted(learner: &dyn Supervised, vote: &Vote) -> Map<String, Value> {
    let mut body = Map::new();
    if let Some(column) = learner.columns().get(learner.objective()) {
        body.insert(
            "prediction".to_owned(),
            json!({column.id.clone(): vote.output}),
        );
    }
    let numeric = is_numeric(learner);
    let task = if numeric {
        "regression"
    } else {
        "classification"
    };
    body.insert("task".to_owned(), json!(task));
    body.insert("output".to_owned(), vote.output.clone());
    if let Some(path) = &vote.path {
        body.insert("prediction_path".to_owned(), path.clone());
    }
    if numeric || vote.path.is_some() {
        body.insert("confidence".to_owned(), plain(vote.confidence));
    }
    if let Some((_, probability)) = vote.classes.first() {
        let pairs: Vec<Value> = vote
            .classes
            .iter()
            .map(|(class, probability)| json!([class, plain(*probability)]))
            .collect();
        body.insert("probability".to_owned(), plain(*probability));
        body.insert("probabilities".to_owned(), json!(pairs));
    }
    body
}

pub(super) fn predictions(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let (kind, name, learner) = input::supervised(store, arguments)?;
    let dataset = text(arguments, "dataset").unwrap_or_default();
    let table = input::table(store, "dataset", dataset)?;
    let own = learner.columns().get(learner.objective());
    let own = own.map_or("prediction", |column| column.name.as_str());
    let optype = if is_numeric(&*learner) {
        Optype::Numeric
    } else {
        Optype::Categorical
    };
    let mut columns = vec![(
        text(arguments, "prediction_name").unwrap_or(own).to_owned(),
        optype,
    )];
    let extras: Vec<&str> = ["confidence", "probability"]
        .into_iter()
        .filter(|name| flag(arguments, name))
        .collect();
    columns.extend(extras.iter().map(|name| {
        let title = text(arguments, &format!("{name}_name")).unwrap_or(name);
        (title.to_owned(), Optype::Numeric)
    }));
    let answers = Answers::of(&table, columns, |row| {
        let vote = learner.predict(&input::instance(learner.columns(), row));
        let vote = vote.unwrap_or_default();
        let probability = vote.classes.first().map_or(0.0, |(_, share)| *share);
        let extras = extras.iter().map(|name| match *name {
            "confidence" => plain(vote.confidence).to_string(),
            _ => plain(probability).to_string(),
        });
        [vote.text()].into_iter().chain(extras).collect()
    });
    let mut draft = answers.draft(store, &table, arguments)?;
    draft
        .body
        .extend(objective(learner.columns(), learner.objective()));
    draft.body.insert(kind.to_owned(), json!(name));
    draft.body.insert("model_status".to_owned(), json!(true));
    draft.body.insert(
        "fields_map".to_owned(),
        columns_of(&table, learner.columns()),
    );
    Ok(draft)
}
