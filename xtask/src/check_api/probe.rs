//! The probe: whether code that used every public item still compiles.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use spec_diff::rust_api::Probe;

use super::Finding;
use super::crates::Crates;

/// The uses that do not compile with the code of a side.
pub(super) fn check(crates: &Crates<'_>, side: &str, probe: &Probe) -> Result<Vec<Finding>> {
    let package = format!("{}-probe", crates.package(side));
    let errors = errors(crates, &["--package", &package])?;
    let mut findings = BTreeSet::new();
    for error in errors {
        if error.target != package {
            bail!(
                "the {side} generated code does not compile: mend the generator or the spec\n{}",
                error.rendered
            );
        }
        if let Some(item) = error.line.and_then(|line| probe.item_at(line)) {
            findings.insert(Finding {
                rule: "probe".to_owned(),
                item: item.to_owned(),
                message: error.message,
            });
        } else if findings.is_empty() && error.line.is_some() {
            bail!("the probe does not compile: {}", error.rendered);
        }
    }
    Ok(findings.into_iter().collect())
}

/// An error of the compiler.
pub(super) struct CompileError {
    /// The name of the library or program.
    pub target: String,
    pub line: Option<usize>,
    pub message: String,
    pub rendered: String,
}

/// What `cargo check` says is wrong.
pub(super) fn errors(crates: &Crates<'_>, arguments: &[&str]) -> Result<Vec<CompileError>> {
    let output = crates
        .cargo()
        .args(["check", "--quiet", "--message-format=json"])
        .args(arguments)
        .output()
        .context("can't start cargo to check the probe")?;
    let errors: Vec<CompileError> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| error(&serde_json::from_str(line).ok()?))
        .collect();
    if !output.status.success() && errors.is_empty() {
        bail!(
            "cargo can't check the code:\n{}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(errors)
}

fn error(message: &Value) -> Option<CompileError> {
    let diagnostic = message.get("message")?;
    let text = |value: &Value, key: &str| value.get(key)?.as_str().map(str::to_owned);
    if text(message, "reason")? != "compiler-message" || text(diagnostic, "level")? != "error" {
        return None;
    }
    let spans = diagnostic.get("spans")?.as_array()?;
    let primary = spans
        .iter()
        .find(|span| span.get("is_primary") == Some(&Value::Bool(true)));
    Some(CompileError {
        target: text(message.get("target")?, "name")?,
        line: primary
            .and_then(|span| span.get("line_start")?.as_u64())
            .and_then(|line| usize::try_from(line).ok()),
        message: text(diagnostic, "message")?,
        rendered: text(diagnostic, "rendered").unwrap_or_default(),
    })
}
