//! Sources that consist of other sources. They are open until `closed: true`, and only then datasets can be made of them.
//!
//! Components with the same fields become one table. Others, images above all, become a row each: its id and its name.

use std::sync::Arc;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::input::{Arguments, texts};
use super::resource::{Data, Resource};
use super::store::{Draft, Shelves, Store};
use super::summary::{field_types, fields, fields_meta};
use super::table::{Column, Optype, Table};
use super::{Refusal, invalid, missing, refuse};

/// What a composite source consists of.
#[derive(Clone, Debug, Default)]
pub(super) struct Composite {
    /// Bare ids.
    components: Vec<String>,
    /// Fields that were added, and the values that were set: field, value, components.
    more: Vec<Column>,
    values: Vec<(String, String, Vec<String>)>,
    pub(super) table: Arc<Table>,
}

/// Changes of which only one is possible at a time.
const CHANGES: [&str; 4] = ["sources", "add_sources", "remove_sources", "delete_sources"];

/// The number of the first field that isn't read from a file.
const ADDED: usize = 0x10_0000;

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    let mut composite = Composite {
        components: bare(arguments, "sources"),
        ..Composite::default()
    };
    composite.rebuild(&store.shelves())?;
    let mut body = Map::new();
    for (name, value) in [
        ("closed", json!(false)),
        ("content_type", json!("unknown")),
        ("name", json!("Unnamed composite source")),
        ("number_of_datasets", json!(0)),
        ("number_of_models", json!(0)),
        ("sources", json!(composite.components)),
    ] {
        body.insert(name.to_owned(), value);
    }
    body.extend(
        arguments
            .get("name")
            .map(|name| ("name".to_owned(), name.clone())),
    );
    Ok(Draft {
        body,
        result: composite.shown(),
        data: Data::Composite(Arc::new(composite)),
        ..Draft::default()
    })
}

fn bare(arguments: &Arguments, name: &str) -> Vec<String> {
    let ids = texts(arguments, name).into_iter();
    ids.map(|id| id.trim_start_matches("source/").to_owned())
        .collect()
}

impl Composite {
    fn rebuild(&mut self, shelves: &Shelves) -> Result<(), Refusal> {
        let mut parts: Vec<(&Resource, Option<&Arc<Table>>)> = Vec::new();
        for id in &self.components {
            let part = shelves.find("source", id).ok_or_else(missing)?;
            parts.push((part, part.rows()));
        }
        let tables: Option<Vec<&Arc<Table>>> = parts.iter().map(|(_, table)| *table).collect();
        let names = |table: &Table| -> Vec<String> {
            let columns = table.columns.iter();
            columns.map(|column| column.name.clone()).collect()
        };
        let alike = tables.filter(|tables| {
            tables
                .windows(2)
                .all(|pair| names(pair[0]) == names(pair[1]))
                && tables.iter().all(|table| !table.is_image())
        });
        let (mut table, counts) = match alike.as_deref() {
            Some([first, rest @ ..]) => {
                let mut table = Table::clone(first);
                let more = rest.iter().flat_map(|part| part.rows.iter().cloned());
                table.rows.extend(more);
                let counts = [first].into_iter().chain(rest).map(|part| part.rows.len());
                (table, counts.collect())
            }
            _ => (listed(&parts), vec![1; parts.len()]),
        };
        let before = table.columns.len();
        table.columns.extend(self.more.iter().cloned());
        let owners = self.components.iter().zip(counts);
        let owners = owners.flat_map(|(id, count)| std::iter::repeat_n(id, count));
        for (row, owner) in table.rows.iter_mut().zip(owners) {
            row.resize(before + self.more.len(), String::new());
            for (field, value, components) in &self.values {
                let place = table.columns.iter().position(|column| column.id == *field);
                let cell = place.and_then(|place| row.get_mut(place));
                if let (Some(cell), true) = (cell, components.contains(owner)) {
                    cell.clone_from(value);
                }
            }
        }
        self.table = Arc::new(table);
        Ok(())
    }

    fn shown(&self) -> Map<String, Value> {
        let mut types = field_types(&self.table);
        if let Value::Object(types) = &mut types {
            types.remove("preferred");
            types.remove("effective_fields");
        }
        let mut result = Map::new();
        for (name, value) in [
            ("fields", json!(fields(&self.table, false))),
            ("fields_meta", fields_meta(self.table.columns.len())),
            ("field_types", types),
        ] {
            result.insert(name.to_owned(), value);
        }
        result
    }

    /// Adds fields, whose numbers go on after those that are there.
    fn add_fields(&mut self, new: &[Value]) {
        let added = self.table.columns.iter();
        let added = added.filter(|column| column.id.starts_with('1')).count();
        for (number, field) in new.iter().enumerate() {
            let Some(name) = field.get("name").and_then(Value::as_str) else {
                continue;
            };
            let optype = field.get("optype").and_then(Value::as_str);
            self.more.push(Column {
                id: format!("{:06x}", ADDED + added + number),
                name: name.to_owned(),
                optype: optype.and_then(Optype::of).unwrap_or(Optype::Categorical),
            });
        }
    }
}

/// A row a component. The names of these two fields are unverified.
fn listed(parts: &[(&Resource, Option<&Arc<Table>>)]) -> Table {
    let columns = [("image_id", Optype::Image), ("filename", Optype::Path)];
    let columns = columns.into_iter().enumerate();
    let rows = parts.iter().map(|(part, _)| {
        let name = part.body.get("file_name").or_else(|| part.body.get("name"));
        let name = name.and_then(Value::as_str).unwrap_or_default();
        vec![part.id.clone(), name.to_owned()]
    });
    Table {
        columns: columns
            .map(|(number, (name, optype))| Column {
                id: format!("{:06x}", ADDED + number),
                name: name.to_owned(),
                optype,
            })
            .collect(),
        rows: rows.collect(),
    }
}

/// Whether a source is still open.
pub(super) fn is_open(source: &Resource) -> bool {
    matches!(source.data, Data::Composite(_)) && source.body.get("closed") != Some(&json!(true))
}

/// Changes the components of a source, if it is one that has them; other changes are left to the caller.
pub(super) fn change(
    shelves: &mut Shelves,
    id: &str,
    changes: &mut Arguments,
) -> Result<(), Refusal> {
    let asked: Vec<&str> = CHANGES
        .into_iter()
        .filter(|name| changes.contains_key(*name))
        .collect();
    let edits = ["row_values", "new_fields"];
    let edited = edits.iter().any(|name| changes.contains_key(*name));
    if asked.is_empty() && !edited {
        return Ok(());
    }
    if let [first, _, ..] = asked.as_slice() {
        return Err(invalid(
            first,
            "Only one change of the components at a time",
        ));
    }
    let source = shelves.find("source", id).ok_or_else(missing)?;
    let Data::Composite(composite) = &source.data else {
        return Err(closed("The source is not a composite"));
    };
    if !is_open(source) {
        return Err(closed("The composite source is closed"));
    }
    let mut composite = Composite::clone(composite);
    let mut deleted = Vec::new();
    if let Some(name) = asked.first() {
        let ids = bare(changes, name);
        match *name {
            "sources" => composite.components = ids,
            "add_sources" => composite.components.extend(ids),
            _ => {
                composite.components.retain(|id| !ids.contains(id));
                deleted = if *name == "delete_sources" {
                    ids
                } else {
                    deleted
                };
            }
        }
    }
    let new = changes.get("new_fields").and_then(Value::as_array);
    composite.add_fields(new.map_or(&[], Vec::as_slice));
    for set in changes
        .get("row_values")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let Some(set) = set.as_object() else { continue };
        let value = set.get("value").cloned().unwrap_or_default();
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let field = set.get("field").and_then(Value::as_str).unwrap_or_default();
        composite
            .values
            .push((field.to_owned(), value, bare(set, "components")));
    }
    composite.rebuild(shelves)?;
    for id in deleted {
        shelves.remove("source", &id);
    }
    for name in CHANGES.into_iter().chain(edits) {
        changes.remove(name);
    }
    if let Some(source) = shelves.find_mut("source", id) {
        source
            .body
            .insert("sources".to_owned(), json!(composite.components));
        source.result.extend(composite.shown());
        source.data = Data::Composite(Arc::new(composite));
    }
    Ok(())
}

/// The number is unverified: that of bad requests.
fn closed(message: &str) -> Refusal {
    refuse(StatusCode::BAD_REQUEST, -1204, message)
}
