//! Anomaly detectors: rows far from the mean score high.

use serde_json::{Map, Value, json};

use super::Refusal;
use super::input::{Arguments, inputs, number, provenance, training};
use super::resource::Data;
use super::store::{Draft, Store};
use super::summary::{field_types, fields, fields_meta, plain};
use super::table::Table;

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = training(store, arguments)?;
    let places = inputs(&table, arguments, None)?;
    let forest_size = number(arguments, "forest_size").unwrap_or(128.0) as u64;
    let top_n = number(arguments, "top_n").unwrap_or(10.0) as usize;
    let mut body = provenance(store, &table, arguments);
    for (name, value) in [
        ("constraints", json!(false)),
        ("dataset_field_types", field_types(&table)),
        ("fields_meta", fields_meta(table.columns.len())),
        ("forest_size", json!(forest_size)),
        ("id_fields", json!([])),
        ("number_of_anomalyscores", json!(0)),
        ("sample_size", json!(table.rows.len())),
        ("top_n", json!(top_n)),
    ] {
        body.insert(name.to_owned(), value);
    }
    let mut result = Map::new();
    let leaf = json!({"population": table.rows.len(), "predicates": [true]});
    let model = json!({
        "constraints": false,
        "fields": fields(&table, true),
        "forest_size": forest_size,
        "kind": "iforest",
        "mean_depth": 11.5,
        "top_anomalies": top(&table, &places, top_n),
        "top_n": top_n,
        "trees": [{"root": leaf, "training_mean_depth": 11.5}],
    });
    result.insert("model".to_owned(), model);
    Ok(Draft {
        body,
        result,
        data: Data::Rows(table),
        ..Draft::default()
    })
}

fn top(table: &Table, places: &[usize], count: usize) -> Vec<Value> {
    let spreads: Vec<(usize, f64, f64)> = places
        .iter()
        .map(|place| {
            let values: Vec<f64> = table.numbers(*place).collect();
            let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
            let far = values
                .iter()
                .map(|value| (value - mean).abs())
                .fold(0.0, f64::max);
            (*place, mean, far.max(f64::MIN_POSITIVE))
        })
        .collect();
    let mut scored: Vec<(f64, usize, &Vec<String>)> = table
        .rows
        .iter()
        .enumerate()
        .map(|(number, row)| {
            let shares = spreads.iter().map(|(place, mean, far)| {
                let value = row.get(*place).and_then(|text| text.parse::<f64>().ok());
                (value.unwrap_or(*mean) - mean).abs() / far
            });
            (
                shares.sum::<f64>() / spreads.len().max(1) as f64,
                number,
                row,
            )
        })
        .collect();
    scored.sort_by(|left, right| right.0.total_cmp(&left.0));
    let scored = scored.into_iter().take(count);
    scored
        .map(|(score, number, row)| {
            json!({
                "importance": spreads.iter().map(|_| plain(1.0 / spreads.len() as f64)).collect::<Vec<_>>(),
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
