//! The results of batches: columns beside those of the dataset, as CSV and, when asked for, as a dataset.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::input::{self, Arguments, flag, flag_or, text};
use super::kind::Kind;
use super::resource::Data;
use super::store::{Draft, Store};
use super::table::{Column, Optype, Table};
use super::{Refusal, dataset};

/// New columns for each row of a dataset.
pub(super) struct Answers {
    columns: Vec<(String, Optype)>,
    rows: Vec<Vec<String>>,
}

impl Answers {
    /// `of` gets each row as `input_data` would have it.
    pub(super) fn of(
        table: &Table,
        columns: Vec<(String, Optype)>,
        of: impl Fn(&Value) -> Vec<String>,
    ) -> Self {
        let rows = table.rows.iter().map(|row| {
            let pairs = table.columns.iter().zip(row);
            let known: Map<String, Value> = pairs
                .map(|(column, value)| (column.name.clone(), json!(value)))
                .collect();
            of(&Value::Object(known))
        });
        Self {
            columns,
            rows: rows.collect(),
        }
    }

    /// The batch: its body, and its CSV with the fields that are asked for.
    pub(super) fn draft(
        self,
        store: &Store,
        table: &Table,
        arguments: &Arguments,
    ) -> Result<Draft, Refusal> {
        let rows = self.rows.len();
        let result_table = self.beside(table, arguments)?;
        let mut body = Map::new();
        for (name, value) in [
            ("all_fields", json!(flag(arguments, "all_fields"))),
            ("dataset_status", json!(true)),
            ("header", json!(flag_or(arguments, "header", true))),
            ("locale", json!("en_US")),
            ("newline", json!("LF")),
            ("output_dataset", json!(flag(arguments, "output_dataset"))),
            ("output_dataset_resource", Value::Null),
            ("output_dataset_status", json!(false)),
            ("rows", json!(0)),
            (
                "separator",
                json!(text(arguments, "separator").unwrap_or(",")),
            ),
            ("type", json!(0)),
        ] {
            body.insert(name.to_owned(), value);
        }
        let mut result = Map::new();
        result.insert("rows".to_owned(), json!(rows));
        let csv = csv(&result_table, arguments);
        let mut children = Vec::new();
        if let (true, Some(kind)) = (flag(arguments, "output_dataset"), Kind::of("dataset")) {
            let last = result_table.columns.len().saturating_sub(1);
            let mut draft = dataset::finished(result_table, last, &Map::new());
            let project = arguments.get("project").cloned();
            draft
                .body
                .extend(project.map(|project| ("project".to_owned(), project)));
            let name = store.add_finished(kind, draft);
            result.insert("output_dataset_resource".to_owned(), json!(name));
            result.insert("output_dataset_status".to_owned(), json!(true));
            children.push(name);
        }
        Ok(Draft {
            body,
            result,
            data: Data::Text(Arc::from(csv)),
            children,
            ..Draft::default()
        })
    }

    fn beside(self, table: &Table, arguments: &Arguments) -> Result<Table, Refusal> {
        let asked = input::places(table, arguments, "output_fields")?;
        let kept = if flag(arguments, "all_fields") {
            (0..table.columns.len()).collect()
        } else {
            asked
        };
        let own = kept.iter().filter_map(|place| table.columns.get(*place));
        let own = own.map(|column| (column.name.clone(), column.optype));
        let columns = own.chain(self.columns).enumerate();
        let columns = columns.map(|(at, (name, optype))| Column {
            id: format!("{at:06x}"),
            name,
            optype,
        });
        let rows = table.rows.iter().zip(self.rows).map(|(row, answers)| {
            let own = kept.iter().filter_map(|place| row.get(*place).cloned());
            own.chain(answers).collect()
        });
        Ok(Table {
            columns: columns.collect(),
            rows: rows.collect(),
        })
    }
}

fn csv(table: &Table, arguments: &Arguments) -> String {
    let separator = text(arguments, "separator").unwrap_or(",");
    let end = match text(arguments, "newline") {
        Some("CRLF") => "\r\n",
        _ => "\n",
    };
    let mut lines: Vec<String> = Vec::new();
    if flag_or(arguments, "header", true) {
        let names = table.columns.iter().map(|column| column.name.as_str());
        lines.push(Table::separated(names, separator));
    }
    let rows = table.rows.iter();
    lines.extend(rows.map(|row| Table::separated(row.iter().map(String::as_str), separator)));
    lines.push(String::new());
    lines.join(end)
}

/// Which field of a dataset stands for which field of a model: those of the same name.
pub(super) fn columns_of(table: &Table, columns: &[Column]) -> Value {
    let pairs = columns.iter().filter_map(|column| {
        let place = table.place(&column.name)?;
        Some((column.id.clone(), json!(table.columns.get(place)?.id)))
    });
    Value::Object(pairs.collect())
}
