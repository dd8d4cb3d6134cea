//! What changed in the code that the generator writes, and in the spec that it comes from.

use std::collections::BTreeSet;

use anyhow::{Context, Result, anyhow, bail};
use spec_codegen::{Bundle, fingerprint};
use spec_diff::rust_api::{self, RustApi};
use spec_diff::{ApiChange, Change, Rust, Side, Subject, Verdict as Wire, compare};

use super::base::Base;
use super::check;
use super::source::{self, Files, GENERATED, Module};
use super::surface::Surface;
use super::verdict::{Area, NEW, Reason, Verdict};
use super::version::Level;
use crate::git;
use crate::lint::placed;
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

/// Generated code at two times.
pub(super) struct Generated<'g> {
    /// The vendor whose spec it comes from, if there is one.
    pub vendor: Option<&'g str>,
    pub base: &'g Base,
    /// All files of the crate.
    pub old: &'g Files,
    pub new: &'g Files,
}

impl Generated<'_> {
    /// Adds what changed in the code, and in the spec of the vendor.
    pub fn judge(
        &self,
        workspace: &Workspace,
        check_api: bool,
        verdict: &mut Verdict,
    ) -> Result<()> {
        let (old_code, new_code) = (generated(self.old), generated(self.new));
        if old_code.is_empty() && new_code.is_empty() {
            return Ok(());
        }
        let is_other_code = code(&old_code) != code(&new_code);
        let revision = &self.base.revision;
        let apis = api(&old_code, revision).and_then(|old| Ok((old, api(&new_code, "the tree")?)));
        let (old_api, new_api) = match apis {
            Ok(apis) => apis,
            Err(problem) if is_other_code => {
                verdict.notes.push(problem);
                return roughly(self.old, self.new, verdict);
            }
            Err(_) => return Ok(()),
        };
        let (wire, mut items) = self.compared(workspace, &old_api, &new_api, verdict)?;
        if !is_other_code {
            if let (Some(vendor), false) = (self.vendor, wire.is_empty()) {
                verdict.notes.push(format!(
                    "the spec says something else of the wire, but its code is the same: see `cargo xtask diff {vendor} --base {revision}`"
                ));
            }
            return Ok(());
        }
        if items.is_empty() {
            // the generator changed, and not the spec
            items = rust_api::compare(&old_api, &new_api);
        }
        add(&wire, &items, verdict);
        if let (Some(vendor), true) = (self.vendor, check_api) {
            check::generated(workspace, vendor, &old_code, &new_code, &items, verdict)?;
        }
        Ok(())
    }

    /// The changes of the wire, and of the public items.
    fn compared(
        &self,
        workspace: &Workspace,
        old: &RustApi,
        new: &RustApi,
        verdict: &mut Verdict,
    ) -> Result<(Vec<Change>, Vec<ApiChange>)> {
        let Some(vendor) = self.vendor else {
            return Ok((Vec::new(), Vec::new()));
        };
        Ok(match specs(workspace, vendor, self.base)? {
            Specs::Same => (Vec::new(), Vec::new()),
            Specs::Other(before, after) => compared(&before, old, &after, new),
            Specs::Unreadable(problem) => {
                verdict.notes.push(problem);
                (Vec::new(), Vec::new())
            }
        })
    }
}

fn add(wire: &[Change], items: &[ApiChange], verdict: &mut Verdict) {
    let reasons: Vec<Reason> = items.iter().filter_map(of_item).collect();
    if wire.is_empty() && reasons.is_empty() {
        let text = "generated code does something else behind the same public items";
        let reason = Reason::new(Level::Fix, Area::Code, text);
        verdict.reasons.push(reason);
    }
    verdict.reasons.extend(wire.iter().map(of_wire));
    verdict.reasons.extend(reasons);
}

/// The spec of a vendor at the last release and now.
enum Specs {
    Same,
    Other(Box<Bundle>, Box<Bundle>),
    Unreadable(String),
}

fn specs(workspace: &Workspace, vendor: &str, base: &Base) -> Result<Specs> {
    let before = git::files_at(workspace, &base.revision, &format!("specs/{vendor}"))?;
    let after = Bundle::from_dir(&workspace.specs(vendor))
        .map_err(|errors| anyhow!("{}", placed(errors, vendor)))?;
    Ok(match Bundle::from_files(&before) {
        Ok(before) if before.document == after.document => Specs::Same,
        Ok(before) => Specs::Other(Box::new(before), Box::new(after)),
        Err(_) => Specs::Unreadable(format!(
            "specs/{vendor} of {} can't be read by today's rules: changes of the wire are not listed",
            base.revision
        )),
    })
}

/// The changes of the wire, and of the public items.
fn compared(
    before: &Bundle,
    old: &RustApi,
    after: &Bundle,
    new: &RustApi,
) -> (Vec<Change>, Vec<ApiChange>) {
    let (old, new) = (
        Side {
            bundle: before,
            api: old,
        },
        Side {
            bundle: after,
            api: new,
        },
    );
    let comparison = compare(&old, &new);
    // one item may have several causes
    let items: BTreeSet<ApiChange> = comparison
        .changes
        .iter()
        .flat_map(|change| change.api.iter().cloned())
        .chain(comparison.unexplained)
        .collect();
    let wire = comparison.changes.into_iter();
    // nobody on the wire sees an order
    let wire = wire.filter(|change| !change.is_only_words() && change.rule != "order");
    (wire.collect(), items.into_iter().collect())
}

/// A change of the wire. Where clients that are out there fail, more than a patch is due although their code compiles.
fn of_wire(change: &Change) -> Reason {
    let is_break = change.wire.old_client == Wire::Breaking;
    let level = if is_break {
        Level::Addition
    } else {
        Level::Fix
    };
    let is_for_new_api = change.wire.new_client == Wire::Breaking && !is_break;
    let limit = if is_for_new_api {
        " (this version may fail with an older API)"
    } else {
        ""
    };
    let text = format!("{}{limit}", change.message);
    match &change.subject {
        Subject::Document => Reason::new(level, Area::Wire, text),
        Subject::Operation(name) | Subject::Schema(name) => {
            Reason::of(level, Area::Wire, name, text)
        }
    }
}

fn of_item(change: &ApiChange) -> Option<Reason> {
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
        &change.item,
        &change.message,
    ))
}

fn api(files: &Files, place: &str) -> Result<RustApi, String> {
    RustApi::of_generated(files).map_err(|problem| {
        format!("generated code of {place} is read as if people had written it, items that changed count as breaking: {problem}")
    })
}

/// Adds what changed in generated code that an older or a newer generator wrote.
fn roughly(old: &Files, new: &Files, verdict: &mut Verdict) -> Result<()> {
    let [before, after] = [source::modules(old)?, source::modules(new)?]
        .map(|modules| Surface::of(&modules, Module::is_generated));
    let differences = before.differences(&after);
    let reasons = differences
        .iter()
        .map(|difference| difference.reason(Area::Generated));
    verdict.reasons.extend(reasons);
    let text = "generated code changed";
    let reason = Reason::new(Level::Fix, Area::Code, text);
    verdict.reasons.push(reason);
    Ok(())
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
