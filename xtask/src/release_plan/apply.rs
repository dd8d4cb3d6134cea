//! Brings versions, requirements, the lock file, READMEs and the changelog to the plan: all of them or none.

mod lock;
mod requirement;

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use semver::Version;
use toml_edit::{DocumentMut, Item, value};

use super::plan::{Plan, Planned};
use super::{changelog, package, report};
use crate::contents::{Summary, Writer};
use crate::workspace::Workspace;

/// The version of each published crate in the plan.
type Versions = BTreeMap<String, Version>;

pub(super) fn apply(workspace: &Workspace, plan: &Plan, date: &str) -> Result<Summary> {
    let versions: Versions = plan
        .crates
        .iter()
        .map(|planned| (planned.package.name.clone(), planned.next.clone()))
        .collect();
    let mut writer = Writer::new(workspace);
    writer.begin("the release");
    for planned in &plan.crates {
        version(workspace, planned, &mut writer)?;
    }
    for manifest in package::manifests(workspace)? {
        let text = writer.text(&manifest)?.unwrap_or_default();
        let shown = workspace.shown(&manifest);
        let text = requirement::updated(&text, &versions).with_context(|| shown)?;
        writer.ensure(&manifest, &text)?;
    }
    let lock = workspace.root().join("Cargo.lock");
    if let Some(text) = writer.text(&lock)? {
        let text = lock::updated(&text, &versions).context("Cargo.lock")?;
        writer.ensure(&lock, &text)?;
    }
    for readme in readmes(workspace, plan) {
        if let Some(text) = writer.text(&readme)? {
            writer.ensure(&readme, &requirement::in_readme(&text, &versions))?;
        }
    }
    changelog(workspace, plan, date, &mut writer)?;
    writer.write()
}

/// The crate's own version.
fn version(workspace: &Workspace, planned: &Planned, writer: &mut Writer<'_>) -> Result<()> {
    if planned.package.version == planned.next {
        return Ok(());
    }
    let dir = workspace.root().join(&planned.package.dir);
    let path = dir.join("Cargo.toml");
    let text = writer.text(&path)?.unwrap_or_default();
    let mut manifest: DocumentMut = text.parse().with_context(|| workspace.shown(&path))?;
    let version = planned.next.to_string();
    match manifest["package"].get_mut("version") {
        Some(Item::Value(old)) if old.is_str() => {
            let decor = old.decor().clone();
            *old = version.into();
            *old.decor_mut() = decor;
        }
        _ => manifest["package"]["version"] = value(version),
    }
    writer.ensure(&path, &manifest.to_string())
}

fn readmes(workspace: &Workspace, plan: &Plan) -> Vec<std::path::PathBuf> {
    let root = workspace.root();
    let crates = plan
        .crates
        .iter()
        .map(|planned| root.join(&planned.package.dir).join("README.md"));
    std::iter::once(root.join("README.md"))
        .chain(crates)
        .collect()
}

fn changelog(
    workspace: &Workspace,
    plan: &Plan,
    date: &str,
    writer: &mut Writer<'_>,
) -> Result<()> {
    let path = workspace.root().join("CHANGELOG.md");
    let text = writer
        .text(&path)?
        .unwrap_or_else(|| "# Changelog\n\n## Unreleased\n".to_owned());
    let released: Vec<(&Planned, String)> = plan
        .crates
        .iter()
        .filter(|planned| planned.is_released())
        .map(|planned| (planned, planned.changelog()))
        .collect();
    if released.is_empty() {
        return Ok(());
    }
    let releases: Vec<changelog::Release<'_>> = released
        .iter()
        .map(|(planned, text)| report::release(planned, text))
        .collect();
    writer.ensure(&path, &changelog::updated(&text, &releases, date))
}
