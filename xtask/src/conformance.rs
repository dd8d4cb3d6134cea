//! `cargo xtask conformance`: a vendor's own bindings and our client against the simulator, and whether they send the same.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::cargo::cargo;
use crate::workspace::Workspace;

/// The bindings' side: a directory a vendor, with what pip installs and the steps.
const BINDINGS: &str = "crates/vendor-conformance/bindings";
/// A virtual environment a vendor.
const ENVIRONMENTS: &str = "target/conformance";
/// What is installed in a virtual environment: a copy of the requirements, written when all of them are there.
const INSTALLED: &str = "installed.txt";

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The vendors whose bindings are run [default: all whose bindings are known]
    vendors: Vec<String>,
    /// The Python that makes the virtual environment [default: python3, on Windows python]
    #[arg(long, value_name = "PATH")]
    python: Option<PathBuf>,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let system = arguments.python.as_deref();
    Ok(if passes(workspace, &arguments.vendors, system)? {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Whether the bindings of all vendors send the same as our clients. Where they can't be installed, that is said and nothing is compared.
pub(crate) fn check(workspace: &Workspace) -> Result<bool> {
    passes(workspace, &[], None)
}

fn passes(workspace: &Workspace, wanted: &[String], system: Option<&Path>) -> Result<bool> {
    let system = system.unwrap_or(Path::new(if cfg!(windows) { "python" } else { "python3" }));
    let known = known(workspace)?;
    if let Some(unknown) = wanted.iter().find(|vendor| !known.contains(vendor)) {
        bail!(
            "no bindings of {unknown:?} are known: {BINDINGS} has {}",
            known.join(", ")
        );
    }
    let vendors = if wanted.is_empty() { &known } else { wanted };
    let mut good = true;
    for vendor in vendors {
        match python(workspace, vendor, system)? {
            Ok(python) => good &= compare(workspace, vendor, &python)?,
            Err(obstacle) => {
                println!("skipped: the bindings of {vendor} can't be installed: {obstacle}")
            }
        }
    }
    Ok(good)
}

fn known(workspace: &Workspace) -> Result<Vec<String>> {
    let directory = workspace.root().join(BINDINGS);
    let mut known = Vec::new();
    for entry in fs::read_dir(&directory).with_context(|| directory.display().to_string())? {
        let entry = entry?;
        if entry.path().join("requirements.txt").exists() {
            known.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    known.sort();
    Ok(known)
}

/// A Python that has the bindings, or why there is none.
fn python(workspace: &Workspace, vendor: &str, system: &Path) -> Result<Result<PathBuf, String>> {
    let requirements = workspace
        .root()
        .join(BINDINGS)
        .join(vendor)
        .join("requirements.txt");
    let wanted = fs::read(&requirements).with_context(|| requirements.display().to_string())?;
    let environment = workspace.root().join(ENVIRONMENTS).join(vendor);
    let python = environment.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    let installed = environment.join(INSTALLED);
    if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(Ok(python));
    }
    // what is wrong with this machine's files is no lack of Python or of a network
    fs::create_dir_all(&environment).with_context(|| environment.display().to_string())?;
    if let Err(obstacle) = install(system, &environment, &python, &requirements) {
        return Ok(Err(obstacle));
    }
    fs::write(&installed, wanted).with_context(|| installed.display().to_string())?;
    Ok(Ok(python))
}

fn install(
    system: &Path,
    environment: &Path,
    python: &Path,
    requirements: &Path,
) -> Result<(), String> {
    println!("installing the bindings into {}", environment.display());
    finish(
        Command::new(system)
            .args(["-m", "venv", "--clear"])
            .arg(environment),
    )?;
    finish(
        Command::new(python)
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--no-input",
            ])
            // without a network it is over soon
            .args(["--retries", "1", "--timeout", "15"])
            // the requirements name all that is needed
            .args(["--no-deps", "--requirement"])
            .arg(requirements),
    )
}

fn finish(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().display().to_string();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program} ended with {status}")),
        Err(error) => Err(format!("{program} doesn't start: {error}")),
    }
}

/// Runs the comparison. It is a test, so that after `cargo test --workspace` nothing is left to be built.
fn compare(workspace: &Workspace, vendor: &str, python: &Path) -> Result<bool> {
    let status = cargo(workspace)
        .args(["test", "--quiet", "--workspace", "--test", "conformance"])
        .env("CONFORMANCE_VENDOR", vendor)
        .env("CONFORMANCE_PYTHON", python)
        .status()
        .context("can't start cargo to compare")?;
    Ok(status.success())
}
