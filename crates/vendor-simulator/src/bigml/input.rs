//! Reading arguments, and the resources that they name.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::resource::{Data, Resource};
use super::store::Store;
use super::supervised::{Instance, Supervised};
use super::table::{Column, Optype, Table};
use super::{Refusal, cluster, invalid, missing};

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

/// A boolean with what it is when it isn't given.
pub(super) fn flag_or(arguments: &Arguments, name: &str, default: bool) -> bool {
    let value = arguments.get(name).and_then(Value::as_bool);
    value.unwrap_or(default)
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

/// The rows of a source or a dataset.
pub(super) fn table(store: &Store, kind: &str, id: &str) -> Result<Arc<Table>, Refusal> {
    named(store, kind, id, |found| found.rows().cloned())
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
        return cluster::members(store, id, arguments).map(Arc::new);
    }
    joined(store, &texts(arguments, "datasets")).map(Arc::new)
}

/// What the arguments name that can predict: its type, its id and what it learnt.
pub(super) fn supervised(store: &Store, arguments: &Arguments) -> Result<Learner, Refusal> {
    const NAMES: [&str; 6] = [
        "model",
        "ensemble",
        "logisticregression",
        "linearregression",
        "deepnet",
        "fusion",
    ];
    let given = NAMES
        .into_iter()
        .find_map(|name| Some((name, text(arguments, name)?)));
    let (argument, id) = given.ok_or_else(missing)?;
    learner(store, argument, id)
}

pub(super) type Learner = (&'static str, String, Arc<dyn Supervised>);

/// One that can predict, by its id. The bindings put the id of any of them into the argument `model`, so its type is that of the id.
pub(super) fn learner(store: &Store, argument: &str, id: &str) -> Result<Learner, Refusal> {
    let kind = id.split_once('/').map_or(argument, |(kind, _)| kind);
    named(store, kind, id, |resource| match &resource.data {
        Data::Learnt(learner) => Some((resource.kind.name, resource.name(), Arc::clone(learner))),
        _ => None,
    })
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

/// The places of the fields to learn from, whatever their type.
pub(super) fn chosen(table: &Table, arguments: &Arguments) -> Result<Vec<usize>, Refusal> {
    let wanted = places(table, arguments, "input_fields")?;
    let excluded = places(table, arguments, "excluded_fields")?;
    let all = 0..table.columns.len();
    Ok(all
        .filter(|place| !excluded.contains(place))
        .filter(|place| wanted.is_empty() || wanted.contains(place))
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

/// The values of `input_data` by place; fields that aren't known are left out.
pub(super) fn instance(columns: &[Column], input: &Value) -> Instance {
    let members = input.as_object().into_iter().flatten();
    members
        .filter_map(|(field, value)| {
            let mut all = columns.iter();
            let place = all.position(|column| column.id == *field || column.name == *field)?;
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Null => String::new(),
                value => value.to_string(),
            };
            Some((place, text))
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
