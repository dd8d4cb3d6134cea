//! `cargo xtask ci`: everything that a change must pass besides the tests.

mod duplicates;
mod specs;

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::cargo::cargo;
use crate::workspace::Workspace;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Run these steps only.
    #[arg(long, value_name = "STEP", value_parser = STEPS.map(|(step, _)| step))]
    only: Vec<String>,
}

struct Outcome {
    step: &'static str,
    passed: bool,
    time: Duration,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let mut outcomes = Vec::new();
    let chosen =
        |step: &str| arguments.only.is_empty() || arguments.only.iter().any(|only| only == step);
    for (step, check) in STEPS.into_iter().filter(|(step, _)| chosen(step)) {
        println!("== {step}");
        let start = Instant::now();
        let passed = check(workspace).unwrap_or_else(|error| {
            eprintln!("{error:#}");
            false
        });
        outcomes.push(Outcome {
            step,
            passed,
            time: start.elapsed(),
        });
    }
    println!();
    for Outcome { step, passed, time } in &outcomes {
        println!(
            "{step:12} {:6} {:6.1} s",
            if *passed { "ok" } else { "FAILED" },
            time.as_secs_f64()
        );
    }
    Ok(if outcomes.iter().all(|outcome| outcome.passed) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

type Step = fn(&Workspace) -> Result<bool>;

/// The quick ones first; a failure stops none of the others.
const STEPS: [(&str, Step); 8] = [
    ("fmt", |workspace| {
        passes(cargo(workspace).args(["fmt", "--all", "--check"]))
    }),
    ("generate", |workspace| {
        passes(xtask(workspace).args(["generate", "--check"]))
    }),
    ("specs", specs::check),
    ("duplicates", duplicates::check),
    ("clippy", |workspace| {
        let everything = [
            "clippy",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--quiet",
            "--",
            "-D",
            "warnings",
        ];
        passes(cargo(workspace).args(everything))
    }),
    ("conformance", crate::conformance::check),
    ("tls", crate::features::check_tls),
    ("docs", |workspace| {
        passes(
            cargo(workspace)
                .args(["doc", "--workspace", "--no-deps", "--quiet"])
                .env("RUSTDOCFLAGS", "-Dwarnings"),
        )
    }),
];

fn passes(command: &mut Command) -> Result<bool> {
    let status = command
        .status()
        .with_context(|| format!("can't start {}", command.get_program().display()))?;
    Ok(status.success())
}

/// This program again.
fn xtask(workspace: &Workspace) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap_or_default());
    command.arg("--root").arg(workspace.root());
    command
}
