//! Starts cargo.

use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::workspace::Workspace;

/// Arguments that another program gets as they are.
#[derive(clap::Args)]
pub(crate) struct Passed {
    /// Given to the program as they are; `--help` lists them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

/// The cargo that runs us, in the root of the workspace.
pub(crate) fn cargo(workspace: &Workspace) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(workspace.root());
    command
}

/// Builds and runs a program of the workspace; its exit code is ours.
pub(crate) fn run(
    workspace: &Workspace,
    flags: &[&str],
    package: &str,
    passed: &Passed,
) -> Result<ExitCode> {
    let status = cargo(workspace)
        .arg("run")
        .args(flags)
        .args(["--package", package, "--"])
        .args(&passed.arguments)
        .status()
        .with_context(|| format!("can't start cargo to run {package}"))?;
    let code = status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .unwrap_or(1);
    Ok(ExitCode::from(code))
}
