//! `cargo xtask lint`: what is wrong with the specs.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use spec_codegen::lint::lint;
use spec_codegen::{Bundle, Diagnostics};

use crate::workspace::Workspace;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The vendors to check; all of them if none is given.
    vendors: Vec<String>,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let mut found = 0;
    for vendor in workspace.chosen(&arguments.vendors)? {
        match load(workspace, &vendor) {
            Ok(_) => println!("specs/{vendor}: no findings"),
            Err(errors) => {
                found += errors.0.len();
                println!("{errors}");
            }
        }
    }
    if found == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{found} finding(s); the rules are in specs/README.md");
    Ok(ExitCode::FAILURE)
}

/// The vendor's spec, bundled and without findings.
pub(crate) fn load(workspace: &Workspace, vendor: &str) -> Result<Bundle, Diagnostics> {
    let bundle =
        Bundle::from_dir(&workspace.specs(vendor)).map_err(|errors| placed(errors, vendor))?;
    let found = lint(&bundle);
    if found.is_empty() {
        Ok(bundle)
    } else {
        Err(placed(Diagnostics(found), vendor))
    }
}

/// The errors with paths that a terminal can open.
pub(crate) fn placed(mut errors: Diagnostics, vendor: &str) -> Diagnostics {
    let specs = Path::new("specs").join(vendor);
    for location in errors
        .0
        .iter_mut()
        .filter_map(|error| error.location.as_mut())
    {
        location.file = specs.join(&location.file);
    }
    errors
}
