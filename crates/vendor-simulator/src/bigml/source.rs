//! Sources: text that is read into rows.

use std::sync::Arc;

use md5::{Digest, Md5};
use serde_json::{Map, Value, json};

use super::Refusal;
use super::input::{self, Arguments, flag, number, text};
use super::life::Failure;
use super::resource::Data;
use super::store::{Draft, Store};
use super::summary::{field_types, fields, fields_meta};
use super::table::{Parser, Table};

/// What a remote URL always gives: two numbers decide the kind of a flower.
const FLOWERS: &str = "petal length,petal width,species\n\
    1.4,0.2,Iris-setosa\n1.3,0.3,Iris-setosa\n1.5,0.2,Iris-setosa\n1.7,0.4,Iris-setosa\n\
    4.7,1.4,Iris-versicolor\n4.5,1.5,Iris-versicolor\n4.0,1.3,Iris-versicolor\n3.9,1.1,Iris-versicolor\n\
    6.0,2.5,Iris-virginica\n5.9,2.1,Iris-virginica\n5.6,1.8,Iris-virginica\n5.8,2.2,Iris-virginica\n";

pub(super) fn draft(store: &Store, arguments: &Arguments) -> Result<Draft, Refusal> {
    if let Some(data) = arguments.get("external_data").and_then(Value::as_object) {
        let connector = text(data, "externalconnector_id").unwrap_or_default();
        input::named(store, "externalconnector", connector, |_| Some(()))?;
    }
    let mut body = Map::new();
    let given = text(arguments, "file").or_else(|| text(arguments, "data"));
    let content = given.unwrap_or(FLOWERS);
    let (kind, name) = match (text(arguments, "file_name"), text(arguments, "remote")) {
        (Some(file), _) => (0, file),
        (None, Some(_)) => (1, "Unnamed remote source"),
        (None, None) if arguments.contains_key("data") => (2, "Unnamed inline source"),
        // The numbers of external and composite sources are not known.
        (None, None) => (3, "Unnamed source"),
    };
    body.insert(
        "name".to_owned(),
        arguments.get("name").cloned().unwrap_or(json!(name)),
    );
    body.insert("type".to_owned(), json!(kind));
    if let Some(remote) = text(arguments, "remote") {
        body.insert("file_name".to_owned(), json!(remote));
    }
    for (name, value) in [
        ("content_type", json!("unknown")),
        ("md5", json!("unknown")),
        (
            "disable_datetime",
            json!(flag(arguments, "disable_datetime")),
        ),
        ("source_parser", json!({})),
        ("term_analysis", json!({})),
        ("item_analysis", json!({})),
        (
            "field_types",
            json!({"categorical": 0, "datetime": 0, "items": 0, "numeric": 0, "text": 0, "total": 0}),
        ),
        (
            "fields_meta",
            json!({"count": 0, "limit": 1000, "offset": 0, "total": 0}),
        ),
        ("number_of_datasets", json!(0)),
        ("number_of_models", json!(0)),
    ] {
        body.insert(name.to_owned(), value);
    }
    if content.starts_with("PK\u{3}\u{4}") || content.starts_with("PK\u{5}\u{6}") {
        let message =
            "Spreadsheet not parseable (please try to export to CSV): Encoding: application/zip";
        let failure = Failure::new(-2020, message);
        return Ok(Draft {
            body,
            failure: Some(failure),
            ..Draft::default()
        });
    }
    let parser = Parser::of(arguments.get("source_parser"));
    let table = if flag(arguments, "image") {
        Table::of_image(name)
    } else {
        inline(content).unwrap_or_else(|| parser.read(content))
    };
    let size = number(arguments, "size").unwrap_or(content.len() as f64) as u64;
    let content_type = text(arguments, "content_type").unwrap_or("text/plain;UTF-8");
    let md5 = text(arguments, "md5").map_or_else(
        || hexadecimal(&Md5::digest(content.as_bytes())),
        str::to_owned,
    );
    let mut types = field_types(&table);
    if let Value::Object(types) = &mut types {
        types.remove("preferred");
        types.remove("effective_fields");
    }
    let mut result = Map::new();
    for (name, value) in [
        ("charset", json!("UTF-8")),
        ("content_type", json!(content_type)),
        ("md5", json!(md5)),
        ("size", json!(size)),
        ("fields", Value::Object(fields(&table, false))),
        ("fields_meta", fields_meta(table.columns.len())),
        ("field_types", types),
        ("source_parser", parser.property()),
        ("term_analysis", json!({"enabled": true})),
        (
            "status",
            json!({"bytes": size, "downloaded_size": size, "total_size": size}),
        ),
    ] {
        result.insert(name.to_owned(), value);
    }
    Ok(Draft {
        body,
        result,
        data: Data::Rows(Arc::new(table)),
        ..Draft::default()
    })
}

pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Inline data as JSON: a list of lists, the first of them the header, or a list of objects.
fn inline(text: &str) -> Option<Table> {
    let rows: Vec<Value> = serde_json::from_str(text).ok()?;
    let lines: Option<Vec<String>> = match rows.first()? {
        Value::Object(first) => {
            let names: Vec<&str> = first.keys().map(String::as_str).collect();
            let header = Table::csv_line(names.iter().copied());
            let values = rows.iter().map(|row| {
                let row = row.as_object()?;
                Some(line(
                    names
                        .iter()
                        .map(|name| row.get(*name).unwrap_or(&Value::Null)),
                ))
            });
            std::iter::once(Some(header)).chain(values).collect()
        }
        _ => rows.iter().map(|row| row.as_array().map(line)).collect(),
    };
    Some(Parser::of(None).read(&lines?.join("\n")))
}

/// One row as CSV.
fn line<'a>(values: impl IntoIterator<Item = &'a Value>) -> String {
    let texts = values.into_iter().map(|value| match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    });
    let texts: Vec<String> = texts.collect();
    Table::csv_line(texts.iter().map(String::as_str))
}
