//! The features that a spec names are in the crate's manifest, and on by default.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use toml_edit::DocumentMut;

use crate::contents::Writer;

/// # Errors
///
/// A feature that is missing, with what to write. A crate without a manifest has no features to miss.
pub(super) fn check(manifest: &Path, document: &Value, writer: &Writer<'_>) -> Result<()> {
    let wanted = spec_codegen::features(document);
    let Some(text) = writer.text(manifest)?.filter(|_| !wanted.is_empty()) else {
        return Ok(());
    };
    let shown = manifest.display();
    let parsed: DocumentMut = text
        .parse()
        .with_context(|| format!("{shown} is no TOML"))?;
    let features = parsed.get("features");
    let defaults = features
        .and_then(|features| features.get("default")?.as_array())
        .into_iter()
        .flatten()
        .filter_map(|feature| feature.as_str());
    let defaults: Vec<&str> = defaults.collect();
    for feature in wanted {
        if features
            .and_then(|features| features.get(feature))
            .is_none()
        {
            bail!(
                "{shown} has no feature `{feature}`, which the spec names (x-feature): write `{feature} = []` below [features], and \"{feature}\" into `default`"
            );
        }
        if !defaults.contains(&feature) {
            bail!(
                "{shown}: the feature `{feature}`, which the spec names (x-feature), is not on by default: write \"{feature}\" into `default`"
            );
        }
    }
    Ok(())
}
