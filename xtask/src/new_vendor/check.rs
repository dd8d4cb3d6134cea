//! Compiles and tests what was made, and says how long each step took.

use std::fmt;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::name::Name;
use crate::cargo::cargo;
use crate::workspace::{Workspace, client_name};

/// How long each step took.
#[derive(Default)]
pub(super) struct Steps(Vec<(&'static str, Duration)>);

impl Steps {
    pub fn run<T>(&mut self, step: &'static str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let start = Instant::now();
        let done = work();
        self.0.push((step, start.elapsed()));
        done
    }
}

impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.0.iter();
        let all: Vec<_> = all
            .map(|(step, time)| format!("{step} {:.1} s", time.as_secs_f64()))
            .collect();
        f.write_str(&all.join(", "))
    }
}

/// The crate compiles without a warning, its examples do, and its black-box tests pass. What cargo prints is shown as it comes.
pub(super) fn check(workspace: &Workspace, name: &Name, steps: &mut Steps) -> Result<()> {
    let client = client_name(name.vendor());
    let test = name.snake();
    steps.run("clippy", || {
        passes(
            workspace,
            &[
                "clippy",
                "--package",
                &client,
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
        )
    })?;
    steps.run("doctests", || {
        passes(
            workspace,
            &["test", "--quiet", "--package", &client, "--doc"],
        )
    })?;
    steps.run("compile tests", || {
        passes(
            workspace,
            &[
                "test",
                "--package",
                "black-box-tests",
                "--test",
                &test,
                "--no-run",
            ],
        )
    })?;
    steps.run("tests", || {
        passes(
            workspace,
            &["test", "--package", "black-box-tests", "--test", &test],
        )
    })
}

fn passes(workspace: &Workspace, arguments: &[&str]) -> Result<()> {
    let status = cargo(workspace)
        .args(arguments)
        .stdin(Stdio::null())
        .status()
        .context("can't start cargo")?;
    if !status.success() {
        bail!("`cargo {}` failed", arguments.join(" "));
    }
    Ok(())
}
