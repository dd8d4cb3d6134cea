//! `cargo xtask generate`: everything in the repository that comes from the specs.

mod cargo_features;
mod marked;
mod operations;
pub(crate) mod vendors;
mod verified;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use serde_json::Value;
use spec_codegen::{
    Bundle, Diagnostics, Generated, Report, Settings, build_script, fingerprint, generate,
};

use crate::contents::{Summary, Writer};
use crate::lint::{load, placed};
use crate::provenance::Provenance;
use crate::workspace::Workspace;
use verified::Verified;

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
    /// Generate also the vendors of which nothing changed since a run found them up to date.
    #[arg(long)]
    no_cache: bool,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let vendors = workspace.chosen(&arguments.vendors)?;
    let provenance = Provenance::read(workspace)?;
    // the report is of what the rules do now
    let verified = (!arguments.no_cache && !arguments.report)
        .then(|| Verified::read(workspace, &provenance, &vendors));
    let is_known = |vendor: &str| {
        let verified = verified.as_ref();
        verified.is_some_and(|verified| verified.knows(vendor))
    };
    let generated = collect_but(workspace, &provenance, &vendors, &is_known)?;
    for errors in generated.refused.values() {
        eprintln!("{errors}");
    }
    if arguments.report {
        for (vendor, report) in &generated.reports {
            println!("{vendor}\n{report}");
        }
    }
    let summary = if arguments.check {
        generated.writer.compare()
    } else {
        generated.writer.write()?
    };
    summary.print();
    if let Some(verified) = verified {
        let is_right = |vendor: &&String| {
            !generated.refused.contains_key(*vendor) && !summary.has_changed(&subject(vendor))
        };
        if let Err(error) = verified.remember(vendors.iter().filter(is_right)) {
            eprintln!("warning: {error:#}");
        }
    }
    Ok(conclusion(
        &generated.refused,
        arguments.check,
        &vendors,
        &summary,
    ))
}

/// What comes from the specs of some vendors. Nothing is written yet.
pub(crate) struct Collected<'w> {
    pub writer: Writer<'w>,
    /// What is wrong with the specs of those that have no new files.
    pub refused: BTreeMap<String, Diagnostics>,
    reports: BTreeMap<String, Report>,
}

/// What the files of a vendor belong to.
pub(crate) fn subject(vendor: &str) -> String {
    format!("specs/{vendor}")
}

pub(crate) const TABLE: &str = "the table of vendors";

/// Generates the files of these vendors in memory, and the tables that they are in.
pub(crate) fn collect<'w>(workspace: &'w Workspace, vendors: &[String]) -> Result<Collected<'w>> {
    collect_but(workspace, &Provenance::read(workspace)?, vendors, &|_| {
        false
    })
}

/// As [`collect`], but for the vendors whose files are known to be what they should.
fn collect_but<'w>(
    workspace: &'w Workspace,
    provenance: &Provenance,
    vendors: &[String],
    is_known: &dyn Fn(&str) -> bool,
) -> Result<Collected<'w>> {
    let mut writer = Writer::new(workspace);
    let (mut refused, mut reports) = (BTreeMap::new(), BTreeMap::new());
    let mut documents = BTreeMap::new();
    for vendor in vendors {
        if is_known(vendor) {
            writer.pass_over(subject(vendor));
            continue;
        }
        match code(workspace, provenance, vendor) {
            Ok((bundle, generated)) => {
                writer.begin(subject(vendor));
                let specs = workspace.specs(vendor);
                let fingerprint = fingerprint(&specs)
                    .with_context(|| format!("can't read {}", specs.display()))?;
                files(
                    workspace,
                    vendor,
                    fingerprint,
                    &bundle,
                    &generated,
                    &mut writer,
                )?;
                reports.insert(vendor.clone(), generated.report);
                documents.insert(vendor.clone(), bundle.document);
            }
            Err(errors) => {
                refused.insert(vendor.clone(), errors);
            }
        }
    }
    writer.begin(TABLE);
    vendors::write(workspace, documents, &mut writer)?;
    Ok(Collected {
        writer,
        refused,
        reports,
    })
}

fn conclusion(
    refused: &BTreeMap<String, Diagnostics>,
    check: bool,
    vendors: &[String],
    summary: &Summary,
) -> ExitCode {
    let mut success = true;
    if !refused.is_empty() {
        let names: Vec<_> = refused.keys().map(String::as_str).collect();
        eprintln!(
            "nothing was written for {}: mend the spec first",
            names.join(", ")
        );
        success = false;
    }
    let is_stale = |vendor: &&String| summary.has_changed(&subject(vendor));
    let stale: Vec<String> = vendors.iter().filter(is_stale).cloned().collect();
    if check && (!stale.is_empty() || summary.has_changed(TABLE)) {
        eprintln!(
            "generated files are not what the specs say: run `{}`",
            command(&stale)
        );
        success = false;
    }
    if success {
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

pub(crate) fn settings(vendor: &str) -> Settings {
    Settings {
        vendor: vendor.to_owned(),
        command: command(&[vendor.to_owned()]),
    }
}

fn code(
    workspace: &Workspace,
    provenance: &Provenance,
    vendor: &str,
) -> Result<(Bundle, Generated), Diagnostics> {
    let bundle = provenance.stamped(vendor, load(workspace, vendor)?);
    let generated =
        generate(&bundle, &settings(vendor)).map_err(|errors| placed(errors, vendor))?;
    Ok((bundle, generated))
}

/// The files of one vendor's crate; `fingerprint` is that of its spec.
pub(crate) fn files(
    workspace: &Workspace,
    vendor: &str,
    fingerprint: u64,
    bundle: &Bundle,
    generated: &Generated,
    writer: &mut Writer<'_>,
) -> Result<()> {
    let client = workspace.client(vendor);
    cargo_features::check(&client.join("Cargo.toml"), &bundle.document, writer)?;
    writer.ensure(&client.join("openapi.json"), &bundle.to_json())?;
    writer.ensure(
        &client.join("build.rs"),
        &build_script(&settings(vendor), fingerprint),
    )?;
    let code = code_dir(&client);
    for (name, text) in &generated.files {
        writer.ensure(&code.join(name), text)?;
    }
    let known: Vec<PathBuf> = generated.files.keys().map(|name| code.join(name)).collect();
    writer.remove_others(&code, &known)?;
    let tested = operations::Tested::below(&tests_dir(workspace, vendor), writer)?;
    table(&client.join("README.md"), &bundle.document, &tested, writer)
}

/// Where the generated code of a crate is.
fn code_dir(client: &Path) -> PathBuf {
    client.join("src").join("generated")
}

/// Where the tests are that call the vendor's operations.
fn tests_dir(workspace: &Workspace, vendor: &str) -> PathBuf {
    let tests = workspace.root().join("tests");
    tests.join(vendor.replace('-', "_"))
}

/// The table of operations in the crate's README, if it has a place for it.
fn table(
    readme: &Path,
    document: &Value,
    tested: &operations::Tested,
    writer: &mut Writer<'_>,
) -> Result<()> {
    marked::replace(
        readme,
        "operations: written by cargo xtask generate",
        "operations",
        &operations::table(document, tested),
        writer,
    )
}
