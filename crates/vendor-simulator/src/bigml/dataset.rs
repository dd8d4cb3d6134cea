//! Datasets: the rows of a source or of other datasets, with summaries.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::input::{self, Arguments, flag, number, text};
use super::resource::Data;
use super::store::{Draft, Store};
use super::summary::{described, field_types, fields, fields_meta};
use super::table::{Optype, Table};
use super::{Refusal, cluster, composite, invalid};

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let mut table = if let Some(source) = text(arguments, "source") {
        let open = input::named(store, "source", source, |source| {
            Some(composite::is_open(source))
        })?;
        if open {
            return Err(invalid(
                "source",
                "The composite source must be closed first",
            ));
        }
        (*input::table(store, "source", source)?).clone()
    } else if let Some(origin) = text(arguments, "origin_dataset") {
        (*input::table(store, "dataset", origin)?).clone()
    } else if let Some(cluster) = text(arguments, "cluster") {
        cluster::members(store, cluster, arguments)?
    } else {
        let origins = arguments.get("origin_datasets").and_then(Value::as_array);
        let ids = origins.into_iter().flatten().filter_map(|origin| {
            let id = origin.as_str().or_else(|| origin.get("id")?.as_str())?;
            Some(id.to_owned())
        });
        input::joined(store, &ids.collect::<Vec<_>>())?
    };
    choose(&mut table, arguments)?;
    retype(&mut table, arguments);
    sift(store, &mut table, arguments);
    let wanted = arguments.get("objective_field");
    let wanted = wanted.and_then(|field| field.as_str().or_else(|| field.get("id")?.as_str()));
    let objective = match wanted {
        Some(field) => table
            .place(field)
            .ok_or_else(|| invalid("objective_field", "There is no such field"))?,
        None => table.columns.len().saturating_sub(1),
    };
    Ok(finished(table, objective, arguments))
}

pub(super) fn finished(table: Table, objective: usize, arguments: &Arguments) -> Draft {
    let mut body = Map::new();
    for (name, value) in [
        ("all_fields", json!(!arguments.contains_key("input_fields"))),
        ("columns", json!(0)),
        ("rows", json!(0)),
        ("correlations", json!({})),
        (
            "download",
            json!({"code": 0, "excluded_input_fields": [], "header": true, "input_fields": [], "message": "", "preview": [], "separator": ","}),
        ),
        ("fields_meta", fields_meta(0)),
        ("field_types", field_types(&Table::default())),
        ("locale", json!("en_US")),
        ("missing_numeric_rows", json!(0)),
        ("number_of_models", json!(0)),
        ("price", json!(0.0)),
        ("row_offset", json!(0)),
        ("row_step", json!(1)),
        ("ranges", Value::Null),
        ("source_status", json!(arguments.contains_key("source"))),
        ("statisticaltest", Value::Null),
        ("term_limit", json!(1000)),
    ] {
        body.insert(name.to_owned(), value);
    }
    let mut result = Map::new();
    for (name, value) in [
        ("columns", json!(table.columns.len())),
        ("rows", json!(table.rows.len())),
        ("fields", Value::Object(fields(&table, true))),
        ("fields_meta", fields_meta(table.columns.len())),
        ("field_types", field_types(&table)),
        (
            "input_fields",
            json!(
                table
                    .columns
                    .iter()
                    .map(|column| &column.id)
                    .collect::<Vec<_>>()
            ),
        ),
        (
            "status",
            json!({"bytes": 0, "field_errors": {}, "row_format_errors": {"total": 0}, "serialized_rows": table.rows.len()}),
        ),
    ] {
        result.insert(name.to_owned(), value);
    }
    if let Some(column) = table.columns.get(objective) {
        let mut field = described(column, objective);
        field["id"] = json!(column.id);
        field["datatype"] = json!("string");
        result.insert("objective_field".to_owned(), field);
    }
    Draft {
        body,
        result,
        data: Data::Rows(Arc::new(table)),
        ..Draft::default()
    }
}

/// Keeps the fields that are asked for.
fn choose(table: &mut Table, arguments: &Arguments) -> Result<(), Refusal> {
    let wanted = input::places(table, arguments, "input_fields")?;
    let excluded = input::places(table, arguments, "excluded_fields")?;
    let keep: Vec<usize> = (0..table.columns.len())
        .filter(|place| !excluded.contains(place) && (wanted.is_empty() || wanted.contains(place)))
        .collect();
    let pick = |place: &usize, row: &[String]| row.get(*place).cloned().unwrap_or_default();
    table.rows = table
        .rows
        .iter()
        .map(|row| keep.iter().map(|place| pick(place, row)).collect())
        .collect();
    table.columns = keep
        .iter()
        .filter_map(|place| table.columns.get(*place).cloned())
        .collect();
    Ok(())
}

/// Changes names and types as `fields` says.
pub(super) fn retype(table: &mut Table, arguments: &Arguments) {
    let changes = arguments.get("fields").and_then(Value::as_object);
    for (id, change) in changes.into_iter().flatten() {
        let Some(column) = table.columns.iter_mut().find(|column| column.id == *id) else {
            continue;
        };
        if let Some(name) = change.get("name").and_then(Value::as_str) {
            column.name = name.to_owned();
        }
        let optype = change.get("optype").and_then(Value::as_str);
        column.optype = optype.and_then(Optype::of).unwrap_or(column.optype);
    }
}

/// Keeps the rows that `range`, `sample_rate` and `out_of_bag` ask for.
fn sift(store: &Store, table: &mut Table, arguments: &Arguments) {
    let range = arguments.get("range").and_then(Value::as_array);
    let end = |at: usize| range?.get(at)?.as_u64().map(|row| row as usize);
    if let (Some(from), Some(to)) = (end(0), end(1)) {
        let rows = std::mem::take(&mut table.rows);
        let rows = rows.into_iter().skip(from.saturating_sub(1));
        table.rows = rows.take((to + 1).saturating_sub(from)).collect();
    }
    if let Some(rate) = number(arguments, "sample_rate").filter(|rate| *rate < 1.0) {
        let mut chance = store
            .world
            .chance(text(arguments, "seed").unwrap_or_default());
        let rest = flag(arguments, "out_of_bag");
        table.rows.retain(|_| (chance.f64() < rate) != rest);
    }
}
