//! The table of vendors in the root README.

use std::collections::BTreeMap;
use std::fs;

use anyhow::Result;
use serde_json::Value;

use super::{marked, operations};
use crate::contents::Writer;
use crate::workspace::{Workspace, client_name};

/// `documents` are those generated just now; the others are as they were generated last.
pub(super) fn write(
    workspace: &Workspace,
    mut documents: BTreeMap<String, Value>,
    writer: &mut Writer<'_>,
) -> Result<()> {
    for vendor in workspace.vendors()? {
        let path = workspace.client(&vendor).join("openapi.json");
        let last = || serde_json::from_str(&fs::read_to_string(path).ok()?).ok();
        if !documents.contains_key(&vendor) {
            documents.extend(last().map(|document| (vendor, document)));
        }
    }
    let rows: String = documents
        .iter()
        .map(|(vendor, document)| row(vendor, document))
        .collect();
    let table = format!("| crate | API | operations | spec |\n|---|---|---|---|\n{rows}");
    marked::replace(
        &workspace.root().join("README.md"),
        "vendors",
        "vendors",
        &table,
        writer,
    )
}

fn row(vendor: &str, document: &Value) -> String {
    let client = client_name(vendor);
    let title = document
        .pointer("/info/title")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let count = operations::count(document);
    format!(
        "| [`{client}`](crates/{client}) | {title} | {count} | [`specs/{vendor}`](specs/{vendor}) |\n"
    )
}
