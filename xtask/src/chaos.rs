//! `cargo xtask chaos`: the four clients while a fifth of all requests goes wrong.

use std::process::ExitCode;

use anyhow::Result;

use crate::cargo::{self, Passed};
use crate::workspace::Workspace;

pub(crate) fn run(workspace: &Workspace, passed: &Passed) -> Result<ExitCode> {
    cargo::run(workspace, &["--quiet"], "vendor-chaos", passed)
}
