//! Evaluations: the predictions for every row against what the row says.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Refusal;
use super::input::{self, Arguments, text};
use super::store::{Draft, Store};
use super::summary::{counted, plain};
use super::table::Table;
use super::tree::Forest;

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let (kind, name, forest) = input::forest(store, arguments)?;
    let dataset = text(arguments, "dataset").unwrap_or_default();
    let table = input::table(store, "dataset", dataset)?;
    let mut body = input::provenance(store, &table, arguments);
    body.insert(kind.to_owned(), json!(name));
    body.insert("model_status".to_owned(), json!(true));
    let mut result = Map::new();
    result.insert("result".to_owned(), measured(&forest, &table));
    Ok(Draft {
        body,
        result,
        ..Draft::default()
    })
}

fn measured(forest: &Forest, table: &Table) -> Value {
    let classes: Vec<String> = counted(table.values(forest.objective))
        .into_iter()
        .map(|(class, _)| class)
        .collect();
    let guesses: Vec<(String, String)> = table
        .rows
        .iter()
        .filter_map(|row| {
            let known: BTreeMap<usize, f64> = row
                .iter()
                .enumerate()
                .filter_map(|(place, text)| Some((place, text.parse().ok()?)))
                .collect();
            let vote = forest.predict(&known)?;
            let guess = vote
                .output
                .as_str()
                .map_or_else(|| vote.output.to_string(), str::to_owned);
            Some((row.get(forest.objective)?.clone(), guess))
        })
        .collect();
    let most = classes.first().cloned().unwrap_or_default();
    let mode: Vec<_> = guesses
        .iter()
        .map(|(truth, _)| (truth.clone(), most.clone()))
        .collect();
    let random = guesses.iter().enumerate().map(|(row, (truth, _))| {
        let guess = classes.get(row % classes.len().max(1)).cloned();
        (truth.clone(), guess.unwrap_or_default())
    });
    json!({
        "class_names": classes,
        "mode": measures(&classes, &mode),
        "model": measures(&classes, &guesses),
        "random": measures(&classes, &random.collect::<Vec<_>>()),
    })
}

fn measures(classes: &[String], guesses: &[(String, String)]) -> Value {
    let count = |truth: &str, guess: &str| {
        let same = |pair: &&(String, String)| pair.0 == truth && pair.1 == guess;
        guesses.iter().filter(same).count()
    };
    let matrix: Vec<Vec<usize>> = classes
        .iter()
        .map(|truth| classes.iter().map(|guess| count(truth, guess)).collect())
        .collect();
    let right = guesses
        .iter()
        .filter(|(truth, guess)| truth == guess)
        .count();
    let accuracy = right as f64 / guesses.len().max(1) as f64;
    let statistics: Vec<Map<String, Value>> = classes
        .iter()
        .map(|class| {
            let hits = count(class, class) as f64;
            let named = guesses.iter().filter(|(_, guess)| guess == class).count() as f64;
            let there = guesses.iter().filter(|(truth, _)| truth == class).count() as f64;
            let (precision, recall) = (hits / named.max(1.0), hits / there.max(1.0));
            let f_measure = 2.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE);
            let mut statistics = Map::new();
            for (name, value) in [
                ("accuracy", plain(accuracy)),
                ("class_name", json!(class)),
                ("f_measure", plain(f_measure)),
                ("precision", plain(precision)),
                ("present_in_test_data", json!(there > 0.0)),
                ("recall", plain(recall)),
            ] {
                statistics.insert(name.to_owned(), value);
            }
            statistics
        })
        .collect();
    let mean = |name: &str| {
        let values = statistics
            .iter()
            .filter_map(|statistics| statistics.get(name)?.as_f64());
        plain(values.sum::<f64>() / classes.len().max(1) as f64)
    };
    json!({
        "accuracy": plain(accuracy),
        "average_f_measure": mean("f_measure"),
        "average_precision": mean("precision"),
        "average_recall": mean("recall"),
        "confusion_matrix": matrix,
        "per_class_statistics": statistics,
    })
}
