//! What changed in the code that the generator writes, and in the spec that it comes from.

use anyhow::{Context, Result, anyhow, bail};
use spec_codegen::fingerprint;
use spec_diff::rust_api::{self, RustApi};
use spec_diff::{ApiChange, Rust};

use super::base::Base;
use super::source::{self, Files, GENERATED};
use super::verdict::{Area, NEW, Reason, Verdict};
use super::version::Level;
use crate::workspace::Workspace;

/// A plan for code that is older than its spec would be about the spec before.
pub(super) fn must_be_fresh(workspace: &Workspace, vendor: &str, files: &Files) -> Result<()> {
    let noted = files.get("build.rs").and_then(|text| {
        let (_, rest) = text.split_once("FINGERPRINT: u64 = 0x")?;
        u64::from_str_radix(rest.split_once(';')?.0, 16).ok()
    });
    let specs = workspace.specs(vendor);
    let found = fingerprint(&specs).with_context(|| format!("can't read {}", specs.display()))?;
    if noted.is_some_and(|noted| noted != found) {
        bail!(
            "specs/{vendor} has changed since its code was generated: run `cargo xtask generate {vendor}` first"
        );
    }
    Ok(())
}

/// Adds what changed in generated code.
pub(super) fn judge(
    _workspace: &Workspace,
    _vendor: Option<&str>,
    base: &Base,
    old: &Files,
    new: &Files,
    verdict: &mut Verdict,
) -> Result<()> {
    let (old, new) = (generated(old), generated(new));
    if code(&old) == code(&new) {
        return Ok(());
    }
    for change in rust_api::compare(&api(&old, &base.revision)?, &api(&new, "the tree")?) {
        verdict.reasons.extend(reason(change));
    }
    if verdict
        .reasons
        .iter()
        .all(|reason| reason.area != Area::Generated)
    {
        let text = "generated code sends or understands something else";
        verdict
            .reasons
            .push(Reason::new(Level::Fix, Area::Code, text));
    }
    Ok(())
}

fn reason(change: ApiChange) -> Option<Reason> {
    // the value of one that says where code comes from differs with every word of the spec
    let is_origin = source::ORIGINS.contains(&change.item.as_str());
    if is_origin && change.rust == Rust::Compatible && change.message != NEW {
        return None;
    }
    let level = match change.rust {
        Rust::Unchanged => return None,
        Rust::Compatible => Level::Addition,
        Rust::Breaking => Level::Breaking,
    };
    Some(Reason::of(
        level,
        Area::Generated,
        change.item,
        change.message,
    ))
}

fn api(files: &Files, place: &str) -> Result<RustApi> {
    RustApi::of_generated(files)
        .map_err(|problem| anyhow!("generated code of {place} can't be read: {problem}"))
}

/// The files of `src/generated` by their path there.
fn generated(files: &Files) -> Files {
    files
        .iter()
        .filter_map(|(name, text)| {
            let name = name.strip_prefix(GENERATED)?;
            Some((name.to_owned(), text.clone()))
        })
        .collect()
}

/// Generated code without documentation, by file.
fn code(files: &Files) -> Files {
    files
        .iter()
        .map(|(name, text)| {
            let code = source::code_of_file(text).unwrap_or_else(|| text.clone());
            (name.clone(), code)
        })
        .collect()
}
