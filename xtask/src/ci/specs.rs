//! The specs are what everybody else's programs take for OpenAPI: a public validator and a public linter read them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::passes;
use crate::workspace::Workspace;

/// Where `.ci/run` installs the programs, with their versions.
const TOOLS: &str = "target/spec-tools";

pub(super) fn check(workspace: &Workspace) -> Result<bool> {
    let tools = workspace.root().join(TOOLS);
    let vendors = workspace.vendors()?;
    let entry = |vendor: &String| format!("specs/{vendor}/openapi.yaml");
    let entries: Vec<String> = vendors.iter().map(entry).collect();
    let validator = installed(&tools, "venv/bin/openapi-spec-validator");
    let linter = installed(&tools, "node_modules/.bin/redocly");
    let mut good = true;
    match validator {
        Some(program) => good &= passes(command(workspace, &program).args(&entries))?,
        None => skipped("openapi-spec-validator"),
    }
    match linter {
        // its rules are in redocly.yaml
        Some(program) => good &= passes(command(workspace, &program).arg("lint").args(&entries))?,
        None => skipped("redocly"),
    }
    Ok(good)
}

fn installed(tools: &Path, place: &str) -> Option<PathBuf> {
    let program = tools.join(place);
    program.exists().then_some(program)
}

fn skipped(program: &str) {
    println!(
        "skipped: {program} is not in {TOOLS}; `.ci/run` installs it where there are pip and npm"
    );
}

fn command(workspace: &Workspace, program: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(workspace.root())
        .env("REDOCLY_TELEMETRY", "off")
        .env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    command
}
