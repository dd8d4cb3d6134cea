//! cargo-semver-checks, on the documentation of both sides as JSON.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

use super::Finding;
use super::crates::Crates;
use crate::workspace::Workspace;

const PROGRAM: &str = "cargo-semver-checks";

/// Whether the program is there.
pub(crate) fn installed() -> Result<()> {
    match Command::new(PROGRAM).arg("--version").output() {
        Ok(output) if output.status.success() => Ok(()),
        _ => bail!(
            "{PROGRAM} is not installed: run `cargo install --locked {PROGRAM}`, and then this command again"
        ),
    }
}

/// The documentation of a side as JSON.
pub(super) fn rustdoc(crates: &Crates<'_>, side: &str) -> Result<PathBuf> {
    // both sides have the same name, so cargo may think that the other one's file is this one's
    crates.touch(side)?;
    let package = crates.package(side);
    let output = crates
        .cargo()
        .args(["rustdoc", "--quiet", "--lib", "--package", &package, "--"])
        .args(["-Zunstable-options", "--output-format=json"])
        .args([
            "--document-private-items",
            "--document-hidden-items",
            "--cap-lints=allow",
        ])
        .output()
        .context("can't start cargo rustdoc")?;
    if !output.status.success() {
        bail!(
            "rustdoc can't read the {side} generated code:\n{}",
            errors(&output)
        );
    }
    let (from, to) = (crates.rustdoc_output(), crates.rustdoc(side));
    fs::copy(&from, &to)
        .with_context(|| format!("can't copy {} to {}", from.display(), to.display()))?;
    Ok(to)
}

/// What needs a new major version, by the names of the lints.
pub(super) fn compare(old: &Path, new: &Path) -> Result<Vec<Finding>> {
    let mut command = Command::new(PROGRAM);
    command
        .args([
            "semver-checks",
            "check-release",
            "--release-type=minor",
            "--color=never",
        ])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new);
    let output = command
        .output()
        .with_context(|| format!("can't start {PROGRAM}"))?;
    let findings = findings(&String::from_utf8_lossy(&output.stdout));
    if !output.status.success() && findings.is_empty() {
        bail!("{PROGRAM} failed:\n{}", errors(&output));
    }
    Ok(findings)
}

/// What needs a new major version of a crate of the workspace, compared with a revision of the repository. Both are compiled, each with its features
/// (`a,b`).
pub(crate) fn since(
    workspace: &Workspace,
    package: &str,
    revision: &str,
    old_features: &str,
    new_features: &str,
) -> Result<Vec<Finding>> {
    let mut command = Command::new(PROGRAM);
    command
        .current_dir(workspace.root())
        .args(["semver-checks", "check-release", "--release-type=minor"])
        .args(["--color=never", "--only-explicit-features"])
        .args(["--package", package, "--baseline-rev", revision]);
    for (flag, features) in [
        ("--baseline-features", old_features),
        ("--current-features", new_features),
    ] {
        if !features.is_empty() {
            command.args([flag, features]);
        }
    }
    let output = command
        .output()
        .with_context(|| format!("can't start {PROGRAM}"))?;
    let findings = findings(&String::from_utf8_lossy(&output.stdout));
    if !output.status.success() && findings.is_empty() {
        bail!("{PROGRAM} failed for {package}:\n{}", errors(&output));
    }
    Ok(findings)
}

/// Reads `--- failure enum_variant_added: .. ---`, and below `Failed in:` one line an item.
pub(super) fn findings(text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (mut lint, mut is_list) = (String::new(), false);
    for line in text.lines() {
        if let Some(head) = line.strip_prefix("--- failure ") {
            lint = head.split(':').next().unwrap_or(head).to_owned();
            is_list = false;
        } else if line.starts_with("Failed in:") {
            is_list = true;
        } else if line.trim().is_empty() {
            is_list = false;
        } else if is_list && line.starts_with("  ") {
            findings.push(Finding {
                rule: lint.clone(),
                item: item(line),
                message: line.trim().to_owned(),
            });
        }
    }
    findings
}

/// The item in `Client::create_project, previously in file src/..`, as far as it is named.
fn item(line: &str) -> String {
    let end = [", previously in", " in file ", " in /", ", now in", " in "]
        .iter()
        .filter_map(|mark| line.find(mark))
        .min()
        .unwrap_or(line.len());
    line[..end].trim().to_owned()
}

fn errors(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let last: Vec<&str> = text.trim().lines().rev().take(20).collect();
    last.into_iter().rev().collect::<Vec<_>>().join("\n")
}
