//! `cargo xtask watch`: at every edit of a spec, the vendor's code and whether its crate compiles.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use notify_debouncer_mini::notify::RecursiveMode;
use notify_debouncer_mini::{DebounceEventResult, new_debouncer};
use serde_json::Value;
use spec_codegen::fingerprint;

use crate::cargo::cargo;
use crate::contents::Summary;
use crate::generate::{self, Collected};
use crate::workspace::{Workspace, client_name};

/// Editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(150);

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The vendors whose specs are watched; all of them if none is given.
    vendors: Vec<String>,
    /// End after so many edits.
    #[arg(long, hide = true)]
    rounds: Option<usize>,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let vendors = workspace.chosen(&arguments.vendors)?;
    let (sender, edits) = mpsc::channel();
    let mut debouncer = new_debouncer(QUIET, sender).context("can't watch files here")?;
    for vendor in &vendors {
        let specs = workspace.specs(vendor);
        debouncer
            .watcher()
            .watch(&specs, RecursiveMode::NonRecursive)
            .with_context(|| format!("can't watch {}", specs.display()))?;
    }
    let mut seen = Seen::of(workspace, &vendors);
    say(&format!(
        "watching the specs of {}; Ctrl-C ends",
        vendors.join(", ")
    ))?;
    let mut rounds = 0;
    while arguments.rounds.is_none_or(|most| rounds < most) {
        let Ok(batch) = edits.recv() else { break };
        for vendor in seen.edited(workspace, &touched(workspace, &vendors, batch)?) {
            clear();
            round(workspace, &vendor)?;
            rounds += 1;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What the specs were when their code was made last: a file that is written without a change is no edit.
struct Seen(BTreeMap<String, Option<u64>>);

impl Seen {
    fn of(workspace: &Workspace, vendors: &[String]) -> Self {
        let state = |vendor: &String| (vendor.clone(), state(workspace, vendor));
        Self(vendors.iter().map(state).collect())
    }

    fn edited(&mut self, workspace: &Workspace, touched: &BTreeSet<String>) -> Vec<String> {
        let mut edited = Vec::new();
        for vendor in touched {
            let now = state(workspace, vendor);
            if self.0.insert(vendor.clone(), now) != Some(now) {
                edited.push(vendor.clone());
            }
        }
        edited
    }
}

fn state(workspace: &Workspace, vendor: &str) -> Option<u64> {
    fingerprint(&workspace.specs(vendor)).ok()
}

/// The vendors of the files that somebody wrote.
fn touched(
    workspace: &Workspace,
    vendors: &[String],
    batch: DebounceEventResult,
) -> Result<BTreeSet<String>> {
    let events = batch.context("the files can't be watched any longer")?;
    let is_spec = |path: &Path| {
        path.extension()
            .is_some_and(|extension| extension == "yaml")
    };
    let of = |path: &Path| {
        let dir = path.parent().and_then(Path::file_name)?.to_str()?;
        let is_there = workspace.specs(dir).is_dir() && vendors.iter().any(|vendor| vendor == dir);
        is_there.then(|| dir.to_owned())
    };
    let paths = events.iter().map(|event| event.path.as_path());
    Ok(paths.filter(|path| is_spec(path)).filter_map(of).collect())
}

/// Generates the vendor's files and checks its crate; says how that went, the first error first.
fn round(workspace: &Workspace, vendor: &str) -> Result<()> {
    let start = Instant::now();
    let (errors, written) = match apart(|| generate(workspace, vendor)) {
        Ok((errors, None)) => (errors, None),
        Ok((_, written)) => (
            check(workspace, vendor).unwrap_or_else(|error| vec![format!("{error:#}")]),
            written,
        ),
        Err(error) => (vec![format!("{error:#}")], None),
    };
    if let Some((first, others)) = errors.split_first() {
        say(first.trim_end())?;
        for other in others {
            say(other.lines().next().unwrap_or_default())?;
        }
    }
    if let Some(written) = written {
        written.print_changed();
    }
    let state = match errors.len() {
        0 => "ok".to_owned(),
        errors => format!("{errors} error(s)"),
    };
    let time = start.elapsed().as_secs_f64();
    say(&format!("{vendor}: {state}, {time:.1} s"))
}

/// As deep a stack as the main thread has.
const STACK: usize = 8 << 20;

/// Works in a thread of its own: what proc-macro2 keeps of every text that it reads is kept for a thread, and goes with it.
fn apart<T: Send>(work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let thread = thread.spawn_scoped(scope, work);
        match thread.context("can't start a thread")?.join() {
            Ok(outcome) => outcome,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// What is wrong with the spec, or else what was written.
fn generate(workspace: &Workspace, vendor: &str) -> Result<(Vec<String>, Option<Summary>)> {
    let Collected {
        writer, refused, ..
    } = generate::collect(workspace, &[vendor.to_owned()])?;
    Ok(match refused.get(vendor) {
        Some(errors) => (errors.0.iter().map(ToString::to_string).collect(), None),
        None => (Vec::new(), Some(writer.write()?)),
    })
}

/// What the compiler refuses.
fn check(workspace: &Workspace, vendor: &str) -> Result<Vec<String>> {
    let output = cargo(workspace)
        .args(["check", "--quiet", "--message-format", "json"])
        .args(["--package", &client_name(vendor)])
        .output()
        .context("can't start cargo")?;
    let messages = String::from_utf8_lossy(&output.stdout);
    let mut errors: Vec<String> = messages.lines().filter_map(compiler_error).collect();
    if errors.is_empty() && !output.status.success() {
        errors.push(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(errors)
}

/// The text of a compiler's error, as the compiler shows it.
fn compiler_error(line: &str) -> Option<String> {
    let message: Value = serde_json::from_str(line).ok()?;
    let message = message.get("message")?;
    let is_error = message.get("level").and_then(Value::as_str) == Some("error");
    // "aborting due to 2 previous errors" is none
    let has_place = message
        .get("spans")
        .and_then(Value::as_array)
        .is_some_and(|spans| !spans.is_empty());
    let rendered = message.get("rendered").and_then(Value::as_str)?;
    (is_error && has_place).then(|| rendered.to_owned())
}

/// Writes a line at once, also into a pipe.
fn say(line: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()?;
    Ok(())
}

/// Only what the last edit did is on the screen.
fn clear() {
    if std::io::stdout().is_terminal() {
        print!("\x1b[2J\x1b[3J\x1b[H");
    }
}
