//! Reading arguments, and the resources that they name.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::resource::{Data, Resource};
use super::store::Store;
use super::table::{Optype, Table};
use super::tree::Forest;
use super::{Refusal, invalid, missing};

pub(super) type Arguments = Map<String, Value>;

pub(super) fn text<'a>(arguments: &'a Arguments, name: &str) -> Option<&'a str> {
    arguments.get(name).and_then(Value::as_str)
}

pub(super) fn number(arguments: &Arguments, name: &str) -> Option<f64> {
    arguments.get(name).and_then(Value::as_f64)
}

pub(super) fn flag(arguments: &Arguments, name: &str) -> bool {
    arguments
        .get(name)
        .and_then(Value::as_bool)
        .unwrap_or_default()
}

pub(super) fn texts(arguments: &Arguments, name: &str) -> Vec<String> {
    let list = arguments.get(name).and_then(Value::as_array);
    let texts = list.into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

/// What `look` finds in the resource that an argument names.
pub(super) fn named<T>(
    store: &Store,
    kind: &str,
    id: &str,
    look: impl FnOnce(&Resource) -> Option<T>,
) -> Result<T, Refusal> {
    store
        .shelves()
        .find(kind, id)
        .and_then(look)
        .ok_or_else(missing)
}

fn rows(resource: &Resource) -> Option<Arc<Table>> {
    match &resource.data {
        Data::Rows(table) => Some(Arc::clone(table)),
        _ => None,
    }
}

/// The rows of a source or a dataset.
pub(super) fn table(store: &Store, kind: &str, id: &str) -> Result<Arc<Table>, Refusal> {
    named(store, kind, id, rows)
}

/// The rows of several datasets, one after the other.
pub(super) fn joined(store: &Store, ids: &[String]) -> Result<Table, Refusal> {
    let mut joined: Option<Table> = None;
    for id in ids {
        let table = table(store, "dataset", id)?;
        match &mut joined {
            None => joined = Some((*table).clone()),
            Some(joined) => joined.rows.extend(table.rows.iter().cloned()),
        }
    }
    joined.ok_or_else(missing)
}

/// The rows that a model is learnt from: one dataset or several.
pub(super) fn training(store: &Store, arguments: &Arguments) -> Result<Arc<Table>, Refusal> {
    if let Some(id) = text(arguments, "dataset") {
        return table(store, "dataset", id);
    }
    if let Some(id) = text(arguments, "cluster") {
        return table(store, "cluster", id);
    }
    joined(store, &texts(arguments, "datasets")).map(Arc::new)
}

/// The trees that an argument names: those of a model or an ensemble. Other supervised resources aren't simulated.
pub(super) fn forest(
    store: &Store,
    arguments: &Arguments,
) -> Result<(&'static str, String, Arc<Forest>), Refusal> {
    let look = |resource: &Resource| match &resource.data {
        Data::Trees(forest) => Some((resource.kind.name, resource.name(), Arc::clone(forest))),
        _ => None,
    };
    for argument in ["model", "ensemble"] {
        if let Some(id) = text(arguments, argument) {
            // The bindings put the id of any supervised resource into `model`.
            let kind = if id.starts_with("ensemble/") {
                "ensemble"
            } else {
                argument
            };
            return named(store, kind, id, look);
        }
    }
    Err(missing())
}

/// The place of the field to predict: the one asked for, or the last.
pub(super) fn objective(table: &Table, arguments: &Arguments) -> Result<usize, Refusal> {
    match text(arguments, "objective_field") {
        Some(field) => table
            .place(field)
            .ok_or_else(|| invalid("objective_field", "There is no such field")),
        None => table
            .columns
            .len()
            .checked_sub(1)
            .ok_or_else(|| invalid("dataset", "The dataset has no fields")),
    }
}

/// The places of the numeric fields to learn from.
pub(super) fn inputs(
    table: &Table,
    arguments: &Arguments,
    objective: Option<usize>,
) -> Result<Vec<usize>, Refusal> {
    let wanted = places(table, arguments, "input_fields")?;
    let excluded = places(table, arguments, "excluded_fields")?;
    let numeric = table.columns.iter().enumerate();
    Ok(numeric
        .filter(|(place, column)| {
            column.optype == Optype::Numeric
                && Some(*place) != objective
                && !excluded.contains(place)
                && (wanted.is_empty() || wanted.contains(place))
        })
        .map(|(place, _)| place)
        .collect())
}

/// The places of the fields that an argument lists.
pub(super) fn places(
    table: &Table,
    arguments: &Arguments,
    name: &str,
) -> Result<Vec<usize>, Refusal> {
    let fields = texts(arguments, name);
    let places = fields.iter().map(|field| {
        table
            .place(field)
            .ok_or_else(|| invalid(name, &format!("There is no field {field}")))
    });
    places.collect()
}

/// `input_data` by place; fields that the trees don't know are left out.
pub(super) fn instance(forest: &Forest, input: &Value) -> BTreeMap<usize, f64> {
    let members = input.as_object().into_iter().flatten();
    members
        .filter_map(|(field, value)| {
            let columns = forest.columns.iter();
            let known =
                |column: &super::table::Column| column.id == *field || column.name == *field;
            let place = columns.clone().position(known)?;
            let number = match value {
                Value::String(text) => text.parse().ok(),
                value => value.as_f64(),
            };
            Some((place, number?))
        })
        .collect()
}

/// What all resources that were made from a dataset say about it.
pub(super) fn provenance(store: &Store, table: &Table, arguments: &Arguments) -> Arguments {
    let mut body = Map::new();
    if let Some(dataset) = text(arguments, "dataset") {
        let source = store
            .shelves()
            .find("dataset", dataset)
            .and_then(|dataset| dataset.body.get("source").cloned());
        body.insert("dataset_status".to_owned(), json!(true));
        body.insert("source_status".to_owned(), json!(source.is_some()));
        body.extend(source.map(|source| ("source".to_owned(), source)));
    }
    let (columns, rows) = (table.columns.len(), table.rows.len());
    for (name, value) in [
        ("columns", json!(columns)),
        (
            "excluded_fields",
            json!(texts(arguments, "excluded_fields")),
        ),
        ("input_fields", json!(texts(arguments, "input_fields"))),
        ("locale", json!("en_US")),
        ("max_columns", json!(columns)),
        ("max_rows", json!(rows)),
        ("rows", json!(rows)),
    ] {
        body.insert(name.to_owned(), value);
    }
    body
}
