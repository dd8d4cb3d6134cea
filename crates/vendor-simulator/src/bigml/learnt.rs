//! What all resources that are learnt from a dataset have in common.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::input::{self, Arguments, flag, texts};
use super::store::{Draft, Store};
use super::summary::{self, field_types, fields_meta};
use super::table::{Optype, Table};
use super::{Refusal, batch};

/// The rows to learn a field from.
pub(super) struct Lesson {
    pub(super) table: Arc<Table>,
    /// The place of the field to predict.
    pub(super) objective: usize,
    /// The places of the numeric fields to predict it from.
    pub(super) inputs: Vec<usize>,
    /// Of all fields to predict it from.
    pub(super) all: Vec<usize>,
}

impl Lesson {
    pub(super) fn of(store: &Store, arguments: &Arguments) -> Result<Self, Refusal> {
        let table = input::training(store, arguments)?;
        let objective = input::objective(&table, arguments)?;
        let inputs = input::inputs(&table, arguments, Some(objective))?;
        let mut all = input::chosen(&table, arguments)?;
        all.retain(|place| *place != objective);
        Ok(Self {
            table,
            objective,
            inputs,
            all,
        })
    }

    /// The type of the field to predict.
    pub(super) fn optype(&self) -> Optype {
        let column = self.table.columns.get(self.objective);
        column.map_or(Optype::Text, |column| column.optype)
    }

    /// The classes of the field to predict, by their frequency.
    pub(super) fn classes(&self) -> Vec<String> {
        let counted = summary::counted(self.table.values(self.objective));
        counted.into_iter().map(|(class, _)| class).collect()
    }

    /// The body without its result.
    pub(super) fn draft(&self, store: &Store, arguments: &Arguments) -> Draft {
        let mut body = unsupervised(store, &self.table, arguments);
        body.extend(batch::objective(&self.table.columns, self.objective));
        for (name, value) in [
            ("number_of_batchpredictions", json!(0)),
            ("number_of_evaluations", json!(0)),
            ("number_of_predictions", json!(0)),
            ("number_of_public_predictions", json!(0)),
            ("optiml", Value::Null),
            ("optiml_status", json!(false)),
        ] {
            body.insert(name.to_owned(), value);
        }
        Draft {
            body,
            ..Draft::default()
        }
    }
}

/// The body, without its result, of what is learnt without a field to predict.
pub(super) fn unsupervised(store: &Store, table: &Table, arguments: &Arguments) -> Arguments {
    let mut body = input::provenance(store, table, arguments);
    let inputs = texts(arguments, "input_fields");
    if inputs.is_empty() {
        let ids: Vec<&String> = table.columns.iter().map(|column| &column.id).collect();
        body.insert("input_fields".to_owned(), json!(ids));
    }
    for (name, value) in [
        ("credits_per_prediction", json!(0.0)),
        ("dataset_field_types", field_types(table)),
        ("fields_meta", fields_meta(table.columns.len())),
        ("name_options", json!("")),
        ("ordering", json!(0)),
        ("out_of_bag", json!(flag(arguments, "out_of_bag"))),
        ("price", json!(0.0)),
        ("range", json!([1, table.rows.len()])),
        ("replacement", json!(flag(arguments, "replacement"))),
        ("sample_rate", json!(1.0)),
        ("type", json!(0)),
        ("white_box", json!(false)),
    ] {
        body.insert(name.to_owned(), value);
    }
    body
}

/// The fields of a container.
pub(super) fn fields(table: &Table) -> Map<String, Value> {
    summary::fields(table, true)
}
