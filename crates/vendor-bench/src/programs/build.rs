//! Compiles a program from nothing.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::{NAME, Program};
use crate::meter;

/// A program that was compiled, and what that took.
#[derive(Debug)]
pub(super) struct Built {
    pub(super) path: PathBuf,
    /// Of cargo and all compilers that it started.
    pub(super) cpu: Duration,
    pub(super) wall: Duration,
    /// Bytes of the program, without symbols.
    pub(super) size: u64,
    /// Where it was compiled; deleted with this value.
    _target: tempfile::TempDir,
}

/// Compiles the program and all that it depends on as `--release`, in an empty directory; what has to be downloaded is there before the
/// clock runs.
pub(super) fn build(program: Program) -> Result<Built> {
    eprintln!("{NAME}: {} is fetched and compiled", program.name());
    let target = tempfile::tempdir()?;
    passes(cargo(program).arg("fetch"), program)?;
    let cpu = meter::cpu_of_children()?;
    let start = Instant::now();
    passes(
        cargo(program)
            .args(["build", "--release", "--offline"])
            .env("CARGO_TARGET_DIR", target.path()),
        program,
    )?;
    let wall = start.elapsed();
    let path = target.path().join("release").join(program.name());
    let size = std::fs::metadata(&path)
        .with_context(|| format!("cargo left no {}", path.display()))?
        .len();
    Ok(Built {
        cpu: meter::cpu_of_children()?.saturating_sub(cpu),
        wall,
        size,
        path,
        _target: target,
    })
}

fn cargo(program: Program) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .current_dir(program.directory())
        .arg("--quiet")
        // the table is the only output
        .stdout(Stdio::null());
    command
}

fn passes(command: &mut Command, program: Program) -> Result<()> {
    let status = command.status().context("cargo doesn't start")?;
    ensure!(
        status.success(),
        "{} can't be compiled: run cargo in {}, or name the cases other than `{NAME}`",
        program.name(),
        program.directory().display()
    );
    Ok(())
}
