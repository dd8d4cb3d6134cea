//! Changes of the file that keep everything else in it as it is.

use anyhow::{Context, Result};
use toml_edit::DocumentMut;

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

/// The file's text with a vendor; `source` is an entry as [`source_entry`] writes it.
pub(crate) fn inserted(text: &str, vendor: &str, version: &str, source: &str) -> Result<String> {
    let document: DocumentMut = text.parse().context(INVALID)?;
    if document.contains_key(vendor) {
        return Ok(text.to_owned());
    }
    let text = text.trim_end();
    Ok(format!(
        "{text}\n\n[{vendor}]\nversion = \"{version}\"\n\n{source}"
    ))
}

/// The file's text without a vendor.
pub(crate) fn removed(text: &str, vendor: &str) -> Result<String> {
    let mut document: DocumentMut = text.parse().context(INVALID)?;
    if document.remove(vendor).is_none() {
        return Ok(text.to_owned());
    }
    Ok(document.to_string())
}

const INVALID: &str = "it is no valid TOML";
