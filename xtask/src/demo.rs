//! `cargo xtask demo`: the four clients at work.

use std::process::ExitCode;

use anyhow::Result;

use crate::cargo::{self, Passed};
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace, passed: &Passed) -> Result<ExitCode> {
    cargo::run(workspace, &["--quiet"], "vendor-demo", passed)
}
