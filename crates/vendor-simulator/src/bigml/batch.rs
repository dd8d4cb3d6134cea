//! Predictions: one row, or every row of a dataset.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Refusal;
use super::input::{self, Arguments, flag, text};
use super::resource::Data;
use super::store::{Draft, Store};
use super::summary::plain;
use super::table::{Optype, Table};
use super::tree::{Forest, Vote};

/// What a body says about the predicted field.
pub(super) fn objective(forest: &Forest) -> Map<String, Value> {
    let mut body = Map::new();
    if let Some(column) = forest.columns.get(forest.objective) {
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
    let (kind, name, forest) = input::forest(store, arguments)?;
    let input = arguments.get("input_data").cloned().unwrap_or_default();
    let mut body = objective(&forest);
    body.insert(kind.to_owned(), json!(name));
    body.insert("model_status".to_owned(), json!(true));
    body.insert("number_of_models".to_owned(), json!(forest.trees.len()));
    body.insert("locale".to_owned(), json!("en_US"));
    body.insert("query_string".to_owned(), json!(""));
    body.insert("fields".to_owned(), json!(described(&forest)));
    if let Some(vote) = forest.predict(&input::instance(&forest, &input)) {
        body.extend(voted(&forest, &vote));
    }
    Ok(Draft {
        body,
        ..Draft::default()
    })
}

fn described(forest: &Forest) -> Map<String, Value> {
    let columns = forest.columns.iter().enumerate();
    columns
        .map(|(place, column)| (column.id.clone(), super::summary::described(column, place)))
        .collect()
}

fn voted(forest: &Forest, vote: &Vote) -> Map<String, Value> {
    let mut body = Map::new();
    let column = forest.columns.get(forest.objective);
    let numeric = column.is_some_and(|column| column.optype == Optype::Numeric);
    if let Some(column) = column {
        body.insert(
            "prediction".to_owned(),
            json!({column.id.clone(): vote.output}),
        );
    }
    let task = if numeric {
        "regression"
    } else {
        "classification"
    };
    body.insert("task".to_owned(), json!(task));
    body.insert("output".to_owned(), vote.output.clone());
    body.insert("confidence".to_owned(), plain(vote.confidence));
    body.insert("prediction_path".to_owned(), vote.path.clone());
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
    let (kind, name, forest) = input::forest(store, arguments)?;
    let dataset = text(arguments, "dataset").unwrap_or_default();
    let table = input::table(store, "dataset", dataset)?;
    let mut body = Map::new();
    body.insert(kind.to_owned(), json!(name));
    body.insert("model_status".to_owned(), json!(true));
    body.insert("dataset_status".to_owned(), json!(true));
    let mut result = Map::new();
    result.insert("rows".to_owned(), json!(table.rows.len()));
    Ok(Draft {
        body,
        result,
        data: Data::Text(Arc::from(csv(&forest, &table, arguments))),
        ..Draft::default()
    })
}

/// The result as CSV: the fields that are asked for, then what is predicted.
fn csv(forest: &Forest, table: &Table, arguments: &Arguments) -> String {
    let all = flag(arguments, "all_fields");
    let confidence = flag(arguments, "confidence");
    let objective = forest.columns.get(forest.objective);
    let own = objective.map_or("prediction", |column| column.name.as_str());
    let mut text = String::new();
    if arguments
        .get("header")
        .and_then(Value::as_bool)
        .unwrap_or(true)
    {
        let mut names: Vec<&str> = Vec::new();
        if all {
            names.extend(table.columns.iter().map(|column| column.name.as_str()));
        }
        names.push(input::text(arguments, "prediction_name").unwrap_or(own));
        if confidence {
            names.push(input::text(arguments, "confidence_name").unwrap_or("confidence"));
        }
        text.push_str(&Table::csv_line(names));
        text.push('\n');
    }
    for row in &table.rows {
        let known: Map<String, Value> = table
            .columns
            .iter()
            .zip(row)
            .map(|(column, value)| (column.name.clone(), json!(value)))
            .collect();
        let vote = forest.predict(&input::instance(forest, &Value::Object(known)));
        let Some(vote) = vote else { continue };
        let output = vote
            .output
            .as_str()
            .map_or_else(|| vote.output.to_string(), str::to_owned);
        let certainty = plain(vote.confidence).to_string();
        let mut values: Vec<&str> = Vec::new();
        if all {
            values.extend(row.iter().map(String::as_str));
        }
        values.push(&output);
        if confidence {
            values.push(&certainty);
        }
        text.push_str(&Table::csv_line(values));
        text.push('\n');
    }
    text
}
