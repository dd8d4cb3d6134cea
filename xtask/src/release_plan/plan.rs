//! What each crate needs.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use semver::Version;

use super::base::Base;
use super::changelog;
use super::check;
use super::generated::{self, Generated};
use super::hand_written;
use super::package::{self, Package};
use super::state::State;
use super::verdict::{Area, Reason, Verdict};
use super::version::{self, Level, is_other_interface};
use crate::git;
use crate::workspace::Workspace;

/// What is asked for.
#[derive(Clone, Copy)]
pub(super) struct Question<'q> {
    /// What to compare with instead of the last tags.
    pub base: Option<&'q str>,
    /// Whether a compiler is asked too.
    pub check_api: bool,
}

/// The next version of every published crate.
pub(super) struct Plan {
    pub crates: Vec<Planned>,
    /// What to know about the whole plan.
    pub notes: Vec<String>,
}

/// The next version of one crate.
pub(super) struct Planned {
    pub package: Package,
    /// Its last release. None if there was none.
    pub base: Option<Base>,
    pub next: Version,
    pub verdict: Verdict,
    /// The crates that it depends on.
    needs: BTreeSet<String>,
}

impl Plan {
    /// What is released, in an order in which a crate comes after those that it depends on.
    pub fn in_order(&self) -> Vec<&Planned> {
        let mut left: Vec<&Planned> = self
            .crates
            .iter()
            .filter(|planned| planned.is_released())
            .collect();
        let mut ordered = Vec::new();
        while !left.is_empty() {
            let is_free = |planned: &&Planned| {
                !left.iter().any(|other| {
                    other.package.name != planned.package.name
                        && planned.needs.contains(&other.package.name)
                })
            };
            // crates can't depend on each other in a ring
            let at = left.iter().position(is_free).unwrap_or(0);
            ordered.push(left.remove(at));
        }
        ordered
    }
}

impl Planned {
    /// Whether there is something to release.
    pub fn is_released(&self) -> bool {
        self.base
            .as_ref()
            .is_none_or(|base| base.version != self.next)
    }

    pub fn why(&self) -> String {
        match &self.base {
            None => "first release".to_owned(),
            Some(base) if self.verdict.level() == Level::Unchanged && self.next != base.version => {
                "raised by hand: nothing that its users compile has changed".to_owned()
            }
            Some(_) => self.verdict.why(),
        }
    }

    /// What the changelog says.
    pub fn changelog(&self) -> String {
        changelog::planned(
            self.base.is_none(),
            &self.verdict.wire(),
            &self.verdict.rust(),
        )
    }
}

/// Makes the plan, without writing anything.
pub(super) fn make(workspace: &Workspace, question: Question<'_>) -> Result<Plan> {
    if question.check_api {
        check::possible()?;
    }
    let mut states = Vec::new();
    for package in package::published(workspace)? {
        let name = package.name.clone();
        states.push(State::of(workspace, package, question.base).with_context(|| name)?);
    }
    let mut verdicts = BTreeMap::new();
    for state in &states {
        let name = state.package.name.clone();
        let verdict =
            own_verdict(workspace, state, &states, question).with_context(|| name.clone())?;
        verdicts.insert(name, verdict);
    }
    pass_on(&states, &mut verdicts);
    let notes = notes(workspace, question.base, &states)?;
    let crates = states
        .into_iter()
        .map(|state| {
            let verdict = verdicts.remove(&state.package.name).unwrap_or_default();
            planned(state, verdict)
        })
        .collect();
    Ok(Plan { crates, notes })
}

fn planned(state: State, mut verdict: Verdict) -> Planned {
    let next = next(&state, &verdict);
    if let Some(base) = &state.base {
        let enough = version::next(&base.version, verdict.level());
        if next > enough {
            verdict.notes.push(format!(
                "Cargo.toml says {next} already; the changes since {} ask for {enough}",
                base.revision
            ));
        }
    }
    let dependencies = state.new.manifest.dependencies.values();
    Planned {
        needs: dependencies
            .map(|dependency| dependency.package.clone())
            .collect(),
        package: state.package,
        base: state.base,
        next,
        verdict,
    }
}

/// The version that a verdict asks for; never less than Cargo.toml says.
fn next(state: &State, verdict: &Verdict) -> Version {
    let now = state.package.version.clone();
    match &state.base {
        Some(base) => now.max(version::next(&base.version, verdict.level())),
        None => now,
    }
}

/// What a crate's own files say.
fn own_verdict(
    workspace: &Workspace,
    state: &State,
    states: &[State],
    question: Question<'_>,
) -> Result<Verdict> {
    let mut verdict = Verdict::default();
    let vendor = state.package.vendor(workspace);
    if let Some(vendor) = &vendor {
        generated::must_be_fresh(workspace, vendor, &state.new.files)?;
    }
    let (Some(base), Some(old)) = (&state.base, &state.old) else {
        return Ok(verdict);
    };
    let own: BTreeSet<&str> = states
        .iter()
        .map(|state| state.package.name.as_str())
        .collect();
    let differences = old
        .manifest
        .differences(&state.new.manifest, &own, |library| state.exposes(library));
    verdict.reasons.extend(differences);
    if old.files != state.new.files {
        let generated = Generated {
            vendor: vendor.as_deref(),
            base,
            old: &old.files,
            new: &state.new.files,
        };
        generated.judge(workspace, question.check_api, &mut verdict)?;
        let is_changed = hand_written::judge(&old.code()?, &state.new.code()?, &mut verdict);
        if is_changed && question.check_api {
            let (old, new) = (&old.manifest, &state.new.manifest);
            check::crate_since(workspace, &state.package, base, old, new, &mut verdict)?;
        }
    }
    Ok(verdict)
}

/// Adds what the next versions of own crates mean to those that depend on them, until nothing is added.
fn pass_on(states: &[State], verdicts: &mut BTreeMap<String, Verdict>) {
    loop {
        let versions: BTreeMap<String, Version> = states
            .iter()
            .filter_map(|state| {
                let name = state.package.name.clone();
                let version = next(state, verdicts.get(&name)?);
                Some((name, version))
            })
            .collect();
        let mut is_done = true;
        for state in states {
            let Some(verdict) = verdicts.get_mut(&state.package.name) else {
                continue;
            };
            for reason in needed(state, &versions) {
                if !verdict.reasons.contains(&reason) {
                    // a version that has gone up once more takes the place of the one before
                    verdict.reasons.retain(|known| {
                        known.area != Area::Dependency || known.subject != reason.subject
                    });
                    verdict.reasons.push(reason);
                    is_done = false;
                }
            }
        }
        if is_done {
            return;
        }
    }
}

/// What a crate needs because own crates that it depends on have another interface.
fn needed(state: &State, versions: &BTreeMap<String, Version>) -> Vec<Reason> {
    let Some(old) = &state.old else {
        return Vec::new();
    };
    old.manifest
        .dependencies
        .iter()
        .filter(|(name, _)| {
            // one that it no longer has is told with its Cargo.toml
            state.new.manifest.dependencies.contains_key(*name)
        })
        .filter_map(|(name, dependency)| {
            let version = versions.get(&dependency.package)?.to_string();
            if !is_other_interface(&dependency.requirement, &version) {
                return None;
            }
            let is_exposed = !dependency.build && state.exposes(&name.replace('-', "_"));
            let (level, text) = if is_exposed {
                (
                    Level::Breaking,
                    format!("is {version} now, and its types are a part of the interface"),
                )
            } else {
                (Level::Fix, format!("is needed in version {version}"))
            };
            Some(Reason::of(level, Area::Dependency, name, text))
        })
        .collect()
}

fn notes(workspace: &Workspace, given: Option<&str>, states: &[State]) -> Result<Vec<String>> {
    let mut notes = Vec::new();
    let unreleased: Vec<&str> = states
        .iter()
        .filter(|state| state.base.is_none())
        .map(|state| state.package.name.as_str())
        .collect();
    let names = hand_written::shortened(&unreleased);
    match given {
        _ if unreleased.is_empty() => {}
        Some(revision) => notes.push(format!("{revision} has no {names}: a first release")),
        None => notes.push(format!(
            "no tag `NAME-vVERSION` for {names}: a first release. If there was one, fetch its tag (`git fetch --tags`), or name what to compare with: --base REV"
        )),
    }
    if !git::run(workspace, &["status", "--porcelain"])?
        .trim()
        .is_empty()
    {
        notes.push(
            "the tree has changes that are not committed; they count. Commit them before the release"
                .to_owned(),
        );
    }
    Ok(notes)
}
