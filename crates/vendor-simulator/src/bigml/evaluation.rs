//! Evaluations: the predictions for every row against what the row says.

use serde_json::{Map, Value, json};

use super::input::{self, Arguments, Learner, text};
use super::resource::Data;
use super::rows::moments;
use super::store::{Draft, Store};
use super::summary::{counted, plain};
use super::supervised::{Supervised, is_numeric};
use super::table::Table;
use super::{Refusal, timeseries};

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let dataset = text(arguments, "dataset").unwrap_or_default();
    let table = input::table(store, "dataset", dataset)?;
    let mut body = input::provenance(store, &table, arguments);
    let measured = if let Some(id) = text(arguments, "timeseries") {
        let series = input::named(store, "timeseries", id, |found| match &found.data {
            Data::Series(series) => Some(series.clone()),
            _ => None,
        })?;
        body.insert("timeseries".to_owned(), json!(id));
        timeseries::measured(&series, &table)
    } else {
        let (kind, name, learner): Learner = input::supervised(store, arguments)?;
        body.insert(kind.to_owned(), json!(name));
        measured(&*learner, &table)
    };
    body.insert("model_status".to_owned(), json!(true));
    let mut result = Map::new();
    result.insert("result".to_owned(), measured);
    Ok(Draft {
        body,
        result,
        ..Draft::default()
    })
}

/// How good something is at the rows of a table. The field to predict is the one of its name.
pub(super) fn measured(learner: &dyn Supervised, table: &Table) -> Value {
    let own = learner.columns().get(learner.objective());
    let place = own.and_then(|column| table.place(&column.name));
    let place = place.unwrap_or(learner.objective());
    let guesses: Vec<(String, String)> = table
        .rows
        .iter()
        .filter_map(|row| {
            let pairs = table.columns.iter().zip(row);
            let known: Map<String, Value> = pairs
                .map(|(column, value)| (column.name.clone(), json!(value)))
                .collect();
            let input = input::instance(learner.columns(), &Value::Object(known));
            Some((row.get(place)?.clone(), learner.predict(&input)?.text()))
        })
        .collect();
    if is_numeric(learner) {
        return numbers(&guesses);
    }
    let classes: Vec<String> = counted(table.values(place))
        .into_iter()
        .map(|(class, _)| class)
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

/// Of predicted numbers, beside the mean and numbers at random.
fn numbers(guesses: &[(String, String)]) -> Value {
    let pairs: Vec<(f64, f64)> = guesses
        .iter()
        .filter_map(|(truth, guess)| Some((truth.parse().ok()?, guess.parse().ok()?)))
        .collect();
    let truths: Vec<f64> = pairs.iter().map(|(truth, _)| *truth).collect();
    let (mean, _) = moments(&truths);
    let count = truths.len();
    let always: Vec<_> = truths.iter().map(|truth| (*truth, mean)).collect();
    let other: Vec<_> = truths
        .iter()
        .enumerate()
        .map(|(row, truth)| (*truth, truths[(row * 7 + 3) % count.max(1)]))
        .collect();
    json!({"mean": errors(&always), "model": errors(&pairs), "random": errors(&other)})
}

pub(super) fn errors(pairs: &[(f64, f64)]) -> Value {
    let count = pairs.len().max(1) as f64;
    let truths: Vec<f64> = pairs.iter().map(|(truth, _)| *truth).collect();
    let (mean, _) = moments(&truths);
    let total: f64 = truths.iter().map(|truth| (truth - mean).powi(2)).sum();
    let off = pairs.iter().map(|(truth, guess)| (truth - guess).abs());
    let squares: f64 = off.clone().map(|error| error * error).sum();
    json!({
        "mean_absolute_error": plain(off.sum::<f64>() / count),
        "mean_squared_error": plain(squares / count),
        "r_squared": plain(1.0 - squares / total.max(f64::MIN_POSITIVE)),
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
            let rest = guesses.len() as f64 - named - there + hits;
            let spread = (named * there * (rest + named - hits) * (rest + there - hits)).sqrt();
            let phi = hits * rest - (named - hits) * (there - hits);
            let phi = phi / spread.max(f64::MIN_POSITIVE);
            let f_measure = 2.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE);
            let mut statistics = Map::new();
            for (name, value) in [
                ("accuracy", plain(accuracy)),
                ("class_name", json!(class)),
                ("f_measure", plain(f_measure)),
                ("phi_coefficient", plain(phi)),
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
        "average_phi": mean("phi_coefficient"),
        "average_precision": mean("precision"),
        "average_recall": mean("recall"),
        "confusion_matrix": matrix,
        "per_class_statistics": statistics,
    })
}
