//! Changes of the file that keep everything else in it as it is.

use std::fs;

use anyhow::{Context, Result};
use toml_edit::DocumentMut;

use super::{FILE, path};
use crate::workspace::Workspace;

/// The entry of a document that was just published.
pub(crate) fn source_entry(
    vendor: &str,
    title: &str,
    version: Option<&str>,
    date: &str,
    sha256: &str,
) -> String {
    let quoted = |text: &str| toml_edit::Value::from(text).to_string();
    let version = version
        .map(|version| format!("version = {}\n", quoted(version)))
        .unwrap_or_default();
    format!(
        "[[{vendor}.source]]\nkind = \"published-document\"\ntitle = {}\n{version}date = \"{date}\"\nsha256 = \"{sha256}\"\n",
        quoted(title)
    )
}

/// Adds a vendor; `source` is an entry as [`source_entry`] writes it. The file stays as it is if it has the vendor, or is not there.
#[allow(dead_code)] // new-vendor and remove-vendor
pub(crate) fn insert(
    workspace: &Workspace,
    vendor: &str,
    version: &str,
    source: &str,
) -> Result<()> {
    let Some((text, document)) = read(workspace)? else {
        return Ok(());
    };
    if document.contains_key(vendor) {
        return Ok(());
    }
    let text = format!(
        "{}\n\n[{vendor}]\nversion = \"{version}\"\n\n{source}",
        text.trim_end()
    );
    write(workspace, &text)
}

/// Removes a vendor. The file stays as it is if it has no such vendor, or is not there.
#[allow(dead_code)] // new-vendor and remove-vendor
pub(crate) fn remove(workspace: &Workspace, vendor: &str) -> Result<()> {
    let Some((_, mut document)) = read(workspace)? else {
        return Ok(());
    };
    if document.remove(vendor).is_none() {
        return Ok(());
    }
    write(workspace, &document.to_string())
}

#[allow(dead_code)] // new-vendor and remove-vendor
fn read(workspace: &Workspace) -> Result<Option<(String, DocumentMut)>> {
    let text = match fs::read_to_string(path(workspace)) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("can't read {FILE}")),
    };
    let document = text
        .parse()
        .with_context(|| format!("{FILE} is no valid TOML"))?;
    Ok(Some((text, document)))
}

#[allow(dead_code)] // new-vendor and remove-vendor
fn write(workspace: &Workspace, text: &str) -> Result<()> {
    fs::write(path(workspace), text).with_context(|| format!("can't write {FILE}"))
}
