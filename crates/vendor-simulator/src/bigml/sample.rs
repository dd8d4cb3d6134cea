//! Samples: the rows of a dataset, given on request.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::Refusal;
use super::input::{Arguments, provenance, training};
use super::resource::Data;
use super::store::{Draft, Store};
use super::summary::described;

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let table = training(store, arguments)?;
    let columns = table.columns.iter().enumerate();
    let fields: Vec<Value> = columns
        .map(|(place, column)| {
            let mut field = described(column, place);
            field["id"] = json!(column.id);
            field
        })
        .collect();
    let mut result = Map::new();
    result.insert("sample".to_owned(), json!({"fields": fields}));
    Ok(Draft {
        body: provenance(store, &table, arguments),
        result,
        data: Data::Rows(Arc::clone(&table)),
        ..Draft::default()
    })
}
