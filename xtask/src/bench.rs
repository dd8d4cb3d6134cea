//! `cargo xtask bench`: speed and memory, as ratios.

use std::process::ExitCode;

use anyhow::Result;

use crate::cargo::{self, Passed};
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace, passed: &Passed) -> Result<ExitCode> {
    cargo::run(workspace, &["--release", "--quiet"], "vendor-bench", passed)
}
