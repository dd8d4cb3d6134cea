//! `cargo xtask generate`: everything in the repository that comes from the specs.

mod contents;
mod marked;
mod operations;
mod vendors;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use serde_json::Value;
use spec_codegen::{Bundle, Diagnostics, Generated, Settings, build_script, fingerprint, generate};

use crate::lint::{load, placed};
use crate::workspace::Workspace;
use contents::Writer;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The vendors to generate; all of them if none is given.
    vendors: Vec<String>,
    /// Write nothing; show what would change and fail if anything would.
    #[arg(long)]
    check: bool,
    /// Show which rules of the normaliser applied, and how often.
    #[arg(long)]
    report: bool,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let mut documents = BTreeMap::new();
    let (mut refused, mut stale) = (Vec::new(), Vec::new());
    for vendor in workspace.chosen(&arguments.vendors)? {
        match code(workspace, &vendor) {
            Ok((bundle, generated)) => {
                if arguments.report {
                    println!("{vendor}\n{}", generated.report);
                }
                let mut writer = Writer::new(workspace, arguments.check);
                write(workspace, &vendor, &bundle, &generated, &mut writer)?;
                if writer.report(&format!("specs/{vendor}")) {
                    stale.push(vendor.clone());
                }
                documents.insert(vendor, bundle.document);
            }
            Err(errors) => {
                eprintln!("{errors}");
                refused.push(vendor);
            }
        }
    }
    let mut writer = Writer::new(workspace, arguments.check);
    vendors::write(workspace, documents, &mut writer)?;
    let table_is_stale = writer.report("the table of vendors");
    Ok(conclusion(&refused, &stale, table_is_stale))
}

fn conclusion(refused: &[String], stale: &[String], table_is_stale: bool) -> ExitCode {
    if !refused.is_empty() {
        eprintln!(
            "nothing was written for {}: mend the spec first",
            refused.join(", ")
        );
    }
    if !stale.is_empty() || table_is_stale {
        eprintln!(
            "generated files are not what the specs say: run `{}`",
            command(stale)
        );
    }
    if refused.is_empty() && stale.is_empty() && !table_is_stale {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The command that writes the files of these vendors.
fn command(vendors: &[String]) -> String {
    format!("cargo xtask generate {}", vendors.join(" "))
        .trim_end()
        .to_owned()
}

fn settings(vendor: &str) -> Settings {
    Settings {
        vendor: vendor.to_owned(),
        command: command(&[vendor.to_owned()]),
    }
}

fn code(workspace: &Workspace, vendor: &str) -> Result<(Bundle, Generated), Diagnostics> {
    let bundle = load(workspace, vendor)?;
    let generated =
        generate(&bundle, &settings(vendor)).map_err(|errors| placed(errors, vendor))?;
    Ok((bundle, generated))
}

fn write(
    workspace: &Workspace,
    vendor: &str,
    bundle: &Bundle,
    generated: &Generated,
    writer: &mut Writer<'_>,
) -> Result<()> {
    let client = workspace.client(vendor);
    let specs = workspace.specs(vendor);
    let fingerprint =
        fingerprint(&specs).with_context(|| format!("can't read {}", specs.display()))?;
    writer.ensure(&client.join("openapi.json"), &bundle.to_json())?;
    writer.ensure(
        &client.join("build.rs"),
        &build_script(&settings(vendor), fingerprint),
    )?;
    let code = client.join("src").join("generated");
    for (name, text) in &generated.files {
        writer.ensure(&code.join(name), text)?;
    }
    let files: Vec<PathBuf> = generated.files.keys().map(|name| code.join(name)).collect();
    writer.remove_others(&code, &files)?;
    table(&client.join("README.md"), &bundle.document, writer)
}

/// The table of operations in the crate's README, if it has a place for it.
fn table(readme: &Path, document: &Value, writer: &mut Writer<'_>) -> Result<()> {
    marked::replace(
        readme,
        "operations: written by cargo xtask generate",
        "operations",
        &operations::table(document),
        writer,
    )
}
