//! `cargo xtask remove-vendor`: undoes `new-vendor`.

use std::process::{ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use crate::cargo::cargo;
use crate::contents::{Summary, Writer};
use crate::generate;
use crate::new_vendor::{LIST, Name, behaviour, remove_from_places};
use crate::workspace::Workspace;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The name of the vendor, as in `specs/NAME` and `NAME-client`.
    name: String,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let name = Name::new(&arguments.name)?;
    match behaviour(workspace, &name)?.as_deref() {
        Some("by_schema") => {}
        Some(module) => bail!(
            "`{}` has behaviour by hand in the simulator, `crates/vendor-simulator/src/{module}`, and is used by the demo and other programs: no command removes that. Take it out by hand",
            name.vendor()
        ),
        None => bail!(
            "there is no vendor `{}` in {LIST}: the directories of specs/ are {}",
            name.vendor(),
            workspace.vendors()?.join(", ")
        ),
    }
    remove(workspace, &name)?.print();
    Ok(ExitCode::SUCCESS)
}

/// Removes the vendor's directories and every entry of it.
pub(crate) fn remove(workspace: &Workspace, name: &Name) -> Result<Summary> {
    let vendor = name.vendor();
    let mut writer = Writer::new(workspace);
    let directories = [
        workspace.specs(vendor),
        workspace.client(vendor),
        workspace.root().join("tests").join(name.snake()),
    ];
    for directory in directories {
        writer.begin(workspace.shown(&directory));
        writer.remove_others(&directory, &[])?;
    }
    writer.begin("entries");
    remove_from_places(workspace, name, &mut writer)?;
    generate::vendors::write(workspace, Default::default(), &mut writer)?;
    let summary = writer.write()?;
    lock(workspace)?;
    Ok(summary)
}

/// Takes the crate out of the lock file, without asking a registry and without the packages of other platforms.
fn lock(workspace: &Workspace) -> Result<()> {
    if !workspace.root().join("Cargo.lock").exists() {
        return Ok(());
    }
    let output = cargo(workspace)
        .args(["update", "--workspace", "--offline", "--quiet"])
        .stdin(Stdio::null())
        .output()
        .context("can't start cargo")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("cargo can't read the workspace any more: {}", said.trim());
    }
    Ok(())
}
