//! Anomaly detectors: rows far from the mean score high.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Refusal;
use super::answers::Answers;
use super::input::{self, Arguments, flag, number, text};
use super::learnt;
use super::resource::Data;
use super::rows::Rows;
use super::store::{Draft, Store};
use super::summary::plain;
use super::supervised::Instance;
use super::table::{Column, Optype, Table};

/// How far values usually are from their mean.
#[derive(Debug)]
pub(super) struct Detector {
    columns: Vec<Column>,
    rows: Rows,
}

impl Detector {
    /// Between 0 and 1: half where a row is as far away as rows usually are. And the share of each field.
    fn score(&self, input: &Instance) -> (f64, Vec<f64>) {
        let far: Vec<f64> = self
            .rows
            .standard(&self.rows.row(input))
            .iter()
            .map(|value| value.abs())
            .collect();
        let most = far.iter().copied().fold(0.0, f64::max);
        let all: f64 = far.iter().sum();
        let shares = far.iter().map(|value| value / all.max(f64::MIN_POSITIVE));
        (most / (most + 1.0), shares.collect())
    }

    fn importance(&self, shares: &[f64]) -> Map<String, Value> {
        let places = self.rows.places.iter().zip(shares);
        places
            .filter_map(|(place, share)| {
                Some((self.columns.get(*place)?.id.clone(), plain(*share)))
            })
            .collect()
    }
}

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = input::training(store, arguments)?;
    let places = input::inputs(&table, arguments, None)?;
    let forest_size = number(arguments, "forest_size").unwrap_or(128.0) as u64;
    let top_n = number(arguments, "top_n").unwrap_or(10.0) as usize;
    let detector = Detector {
        columns: table.columns.clone(),
        rows: Rows::of(&table, &places),
    };
    let mut body = learnt::unsupervised(store, &table, arguments);
    for (name, value) in [
        ("constraints", json!(false)),
        ("forest_size", json!(forest_size)),
        ("id_fields", json!([])),
        ("number_of_anomalyscores", json!(0)),
        ("number_of_batchanomalyscores", json!(0)),
        ("sample_size", json!(table.rows.len())),
        ("top_n", json!(top_n)),
    ] {
        body.insert(name.to_owned(), value);
    }
    let mut result = Map::new();
    let leaf = json!({"population": table.rows.len(), "predicates": [true]});
    let model = json!({
        "constraints": false,
        "fields": learnt::fields(&table),
        "forest_size": forest_size,
        "kind": "iforest",
        "mean_depth": 11.5,
        "top_anomalies": top(&table, &detector, top_n),
        "top_n": top_n,
        "trees": [{"root": leaf, "training_mean_depth": 11.5}],
    });
    result.insert("model".to_owned(), model);
    Ok(Draft {
        body,
        result,
        data: Data::Detector(Arc::new(detector)),
        ..Draft::default()
    })
}

fn top(table: &Table, detector: &Detector, count: usize) -> Vec<Value> {
    let mut scored: Vec<(f64, Vec<f64>, usize, &Vec<String>)> = table
        .rows
        .iter()
        .enumerate()
        .map(|(number, row)| {
            let known = row.iter().cloned().enumerate();
            let (score, shares) = detector.score(&known.collect());
            (score, shares, number, row)
        })
        .collect();
    scored.sort_by(|left, right| right.0.total_cmp(&left.0));
    let scored = scored.into_iter().take(count);
    scored
        .map(|(score, shares, number, row)| {
            json!({
                "importance": shares.iter().map(|share| plain(*share)).collect::<Vec<_>>(),
                "row": row.iter().map(|text| value(text)).collect::<Vec<_>>(),
                "row_number": number + 1,
                "score": plain(score),
            })
        })
        .collect()
}

/// A value of a row: a number where it is one, null where it is missing.
pub(super) fn value(text: &str) -> Value {
    match text.parse::<f64>() {
        Ok(number) => plain(number),
        Err(_) if text.is_empty() => Value::Null,
        Err(_) => json!(text),
    }
}

fn find(store: &Store, arguments: &Arguments) -> Result<(String, Arc<Detector>), Refusal> {
    let anomaly = text(arguments, "anomaly").unwrap_or_default();
    input::named(store, "anomaly", anomaly, |found| match &found.data {
        Data::Detector(detector) => Some((found.name(), Arc::clone(detector))),
        _ => None,
    })
}

/// How odd one row is.
pub(super) fn score(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let (name, detector) = find(store, arguments)?;
    let input = arguments.get("input_data").cloned().unwrap_or_default();
    let (score, shares) = detector.score(&input::instance(&detector.columns, &input));
    let mut body = Map::new();
    for (name, value) in [
        ("anomaly", json!(name)),
        ("anomaly_status", json!(true)),
        ("importance", json!(detector.importance(&shares))),
        ("locale", json!("en_US")),
        ("score", plain(score)),
    ] {
        body.insert(name.to_owned(), value);
    }
    Ok(Draft {
        body,
        ..Draft::default()
    })
}

/// How odd the rows of a dataset are.
pub(super) fn scores(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let (name, detector) = find(store, arguments)?;
    let dataset = text(arguments, "dataset").unwrap_or_default();
    let table = input::table(store, "dataset", dataset)?;
    let title = text(arguments, "score_name").filter(|name| !name.is_empty());
    let mut columns = vec![(title.unwrap_or("score").to_owned(), Optype::Numeric)];
    let importance = flag(arguments, "importance");
    if importance {
        let places = detector.rows.places.iter();
        let own = places.filter_map(|place| detector.columns.get(*place));
        columns.extend(own.map(|column| (format!("{} importance", column.name), Optype::Numeric)));
    }
    let answers = Answers::of(&table, columns, |row| {
        let (score, shares) = detector.score(&input::instance(&detector.columns, row));
        let shares = shares.iter().filter(|_| importance);
        let numbers = [&score].into_iter().chain(shares);
        numbers.map(|number| plain(*number).to_string()).collect()
    });
    let mut draft = answers.draft(store, &table, arguments)?;
    draft.body.insert("anomaly".to_owned(), json!(name));
    draft.body.insert("anomaly_status".to_owned(), json!(true));
    Ok(draft)
}
