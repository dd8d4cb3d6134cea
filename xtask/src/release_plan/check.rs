//! What a compiler's view adds to ours (`--check-api`). It never takes a break back: cargo-semver-checks doesn't look at the types of arguments and
//! fields, so that its silence proves nothing.

use anyhow::{Context, Result};
use spec_diff::ApiChange;

use super::base::Base;
use super::manifest::Manifest;
use super::package::Package;
use super::source::Files;
use super::verdict::{Area, Reason, Verdict};
use super::version::Level;
use crate::check_api::{self, Finding, semver_checks};
use crate::workspace::Workspace;

/// Features that add no public item, and want other tools or much time: back ends of TLS, code generated while building.
const WITHOUT_ITEMS: [&str; 6] = [
    "aws-lc-rs",
    "build-codegen",
    "native-tls",
    "redis-native-tls",
    "redis-rustls",
    "rustls-no-provider",
];

/// Adds what cargo-semver-checks finds between the last release and the tree.
pub(super) fn crate_since(
    workspace: &Workspace,
    package: &Package,
    base: &Base,
    old: &Manifest,
    new: &Manifest,
    verdict: &mut Verdict,
) -> Result<()> {
    let [old, new] = [old, new].map(|manifest| {
        let names = manifest
            .features()
            .filter(|name| !WITHOUT_ITEMS.contains(name));
        names.collect::<Vec<&str>>().join(",")
    });
    let findings = semver_checks::since(workspace, &package.name, &base.revision, &old, &new)?;
    if findings.is_empty() && verdict.level() == Level::Breaking {
        verdict.notes.push(
            "cargo-semver-checks finds no break; it doesn't look at the types of arguments and fields, so the verdict stays"
                .to_owned(),
        );
    }
    add(findings, Area::HandWritten, verdict);
    Ok(())
}

/// Adds what cargo-semver-checks and the probe find in generated code and our rules don't.
pub(super) fn generated(
    workspace: &Workspace,
    vendor: &str,
    old: &Files,
    new: &Files,
    ours: &[ApiChange],
    verdict: &mut Verdict,
) -> Result<()> {
    let checked = check_api::check(workspace, vendor, old, new, ours)?;
    if let Some(error) = checked.hand_written {
        verdict.notes.push(format!(
            "the hand-written code does not compile with the generated code: {error}"
        ));
    }
    add(checked.bugs, Area::Generated, verdict);
    Ok(())
}

fn add(findings: Vec<Finding>, area: Area, verdict: &mut Verdict) {
    for finding in findings {
        // `client_runtime::Page::size`, `Page::size`, `field size of struct Page`
        let is_known = verdict.reasons.iter().any(|reason| {
            let subject = reason.subject.as_deref().unwrap_or_default();
            let last = subject.rsplit("::").next().unwrap_or_default();
            reason.level == Level::Breaking && !last.is_empty() && finding.item.contains(last)
        });
        if !is_known {
            let text = format!("breaks code by `{}` ({})", finding.rule, finding.message);
            verdict
                .reasons
                .push(Reason::of(Level::Breaking, area, finding.item, text));
        }
    }
}

/// Fails before anything long is begun.
pub(super) fn possible() -> Result<()> {
    semver_checks::installed().context("--check-api")
}
