//! The table of vendors in the root README.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::Value;

use super::{marked, operations};
use crate::contents::Writer;
use crate::workspace::{Workspace, client_name};

/// `documents` are those generated just now; the others are as they were generated last.
pub(crate) fn write(
    workspace: &Workspace,
    mut documents: BTreeMap<String, Value>,
    writer: &mut Writer<'_>,
) -> Result<()> {
    for vendor in workspace.vendors()? {
        let path = workspace.client(&vendor).join("openapi.json");
        if !documents.contains_key(&vendor)
            && let Some(last) = writer.text(&path)?
            && let Ok(document) = serde_json::from_str(&last)
        {
            documents.insert(vendor, document);
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
