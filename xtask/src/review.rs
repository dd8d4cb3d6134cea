//! `cargo xtask review`: from an edited line of a spec to regenerated code, what it breaks, and a checked crate.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::cargo::cargo;
use crate::diff::{self, Fate};
use crate::generate::{self, Collected};
use crate::workspace::{Workspace, client_name};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The vendors to review; all of them if none is given. Those whose specs are as they were are left alone.
    vendors: Vec<String>,
    /// The revision to compare with: a commit, tag or branch.
    #[arg(long, value_name = "REV", default_value = "HEAD")]
    base: String,
    /// Let cargo-semver-checks and others judge the verdicts for Rust too (`cargo xtask diff --check-api`).
    #[arg(long)]
    check_api: bool,
}

/// How long each step took.
#[derive(Default)]
struct Steps(Vec<(&'static str, Duration, bool)>);

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let mut steps = Steps::default();
    let done = review(workspace, arguments, &mut steps);
    steps.print();
    Ok(if done? {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// All steps, up to the one that fails.
fn review(workspace: &Workspace, arguments: &Arguments, steps: &mut Steps) -> Result<bool> {
    let vendors = workspace.chosen(&arguments.vendors)?;
    let linted = steps.take("lint", || {
        let mut good = true;
        for vendor in &vendors {
            if let Err(errors) = crate::lint::load(workspace, vendor) {
                eprintln!("{errors}");
                good = false;
            }
        }
        Ok((good, good))
    })?;
    if !linted {
        eprintln!(
            "nothing was written: mend the spec first; `cargo xtask lint --fix` mends what is mechanical"
        );
        return Ok(false);
    }
    let changed = steps.take("generate", || regenerate(workspace, &vendors))?;
    let Some(changed) = changed else {
        return Ok(false);
    };
    let mut reviewed = changed;
    let fates = steps.take("diff", || {
        let fates = diff::fates(workspace, &arguments.base, &arguments.vendors)?;
        for (vendor, fate) in &fates {
            if matches!(fate, Fate::Unchanged) {
                continue;
            }
            print!("{}", diff::text(vendor, fate));
            if vendors.contains(vendor) && !reviewed.contains(vendor) {
                reviewed.push(vendor.clone());
            }
        }
        Ok((true, fates))
    })?;
    if reviewed.is_empty() {
        println!("no spec changed since {}", arguments.base);
        return Ok(true);
    }
    let compiles = steps.take("cargo check", || {
        let passed = check(workspace, &reviewed)?;
        Ok((passed, passed))
    })?;
    if !compiles || !arguments.check_api {
        return Ok(compiles);
    }
    steps.take("check-api", || {
        let agreed = diff::agree(workspace, &arguments.base, &fates)?;
        Ok((agreed, agreed))
    })
}

/// Writes what the specs say; the vendors whose files changed, or `None` if a spec is refused.
fn regenerate(workspace: &Workspace, vendors: &[String]) -> Result<(bool, Option<Vec<String>>)> {
    let Collected {
        writer, refused, ..
    } = generate::collect(workspace, vendors)?;
    for errors in refused.values() {
        eprintln!("{errors}");
    }
    if !refused.is_empty() {
        eprintln!("nothing was written: mend the spec first");
        return Ok((false, None));
    }
    let summary = writer.write()?;
    summary.print_changed();
    let changed = vendors
        .iter()
        .filter(|vendor| summary.has_changed(&generate::subject(vendor)));
    Ok((true, Some(changed.cloned().collect())))
}

/// Whether the crates of these vendors compile.
fn check(workspace: &Workspace, vendors: &[String]) -> Result<bool> {
    let mut command = cargo(workspace);
    command.args(["check", "--quiet"]);
    for vendor in vendors {
        command.args(["--package", &client_name(vendor)]);
    }
    let status = command.status().context("can't start cargo")?;
    Ok(status.success())
}

impl Steps {
    /// Runs a step, which says whether it went well and what it gives.
    fn take<T>(
        &mut self,
        name: &'static str,
        step: impl FnOnce() -> Result<(bool, T)>,
    ) -> Result<T> {
        let start = Instant::now();
        let outcome = step();
        let good = matches!(outcome, Ok((true, _)));
        self.0.push((name, start.elapsed(), good));
        outcome.map(|(_, given)| given)
    }

    fn print(&self) {
        println!();
        for (name, time, good) in &self.0 {
            let state = if *good { "ok" } else { "FAILED" };
            println!("{name:12} {state:6} {:6.2} s", time.as_secs_f64());
        }
    }
}
