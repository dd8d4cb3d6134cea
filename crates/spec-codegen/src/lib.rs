//! From a directory of OpenAPI documents to the Rust code of a typed client.
//!
//! [`Bundle`] loads the documents of a directory and makes one of them; [`lint`](mod@lint) says what a maintainer should mend; [`generate`] normalises the
//! bundle, runs progenitor, rewrites its output and prints it. Every error names file, line, column and key path, and what to do.

mod build_script;
pub mod bundle;
pub mod diagnostic;
mod distance;
mod document;
mod essence;
mod feature;
mod fingerprint;
pub mod fix;
mod generator;
pub mod lint;
mod normalise;
mod operation;
mod print;
mod rewrite;
mod source_text;
mod usage;
mod yaml;

use std::collections::BTreeMap;

pub use build_script::{build_script, generate_while_building};
pub use bundle::Bundle;
pub use diagnostic::{Diagnostic, Diagnostics, Location};
pub use feature::features;
pub use fingerprint::{fingerprint, fingerprint_of};
pub use normalise::{Report, field_name, type_name};
pub use source_text::SourceText;

/// What the generated files say about themselves.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The vendor's directory below `specs/`: `bigml`.
    pub vendor: String,
    /// The command that writes the files: `cargo xtask generate bigml`.
    pub command: String,
}

/// The generated code.
#[derive(Debug, Clone)]
pub struct Generated {
    /// Every file below `src/generated`, by its path there.
    pub files: BTreeMap<String, String>,
    /// How often each normaliser rule applied.
    pub report: Report,
}

/// Generates the code of a client, one file a tag and one a spec file for the types.
///
/// # Errors
///
/// A shape that no rule can translate, or that progenitor refuses: each with its place and a mend. Nothing is generated then.
pub fn generate(bundle: &Bundle, settings: &Settings) -> Result<Generated, Diagnostics> {
    let (files, report) = translate(bundle)?;
    Ok(Generated {
        files: files.split(&header(bundle, settings)),
        report,
    })
}

/// Generates the code of a client in one file, for `include!`.
///
/// # Errors
///
/// As [`generate`].
pub fn generate_single_file(bundle: &Bundle, settings: &Settings) -> Result<String, Diagnostics> {
    let (files, _) = translate(bundle)?;
    Ok(files.single(&header(bundle, settings)))
}

fn translate(bundle: &Bundle) -> Result<(rewrite::Files, Report), Diagnostics> {
    let normalised = normalise::normalise(bundle)?;
    let replaced = rewrite::replaced_components(&normalised.model);
    let output = generator::run(&normalised.input, &replaced, bundle)?;
    let files = rewrite::rewrite(normalised.model, &output, bundle)?;
    Ok((files, normalised.report))
}

fn header(bundle: &Bundle, settings: &Settings) -> print::Header {
    print::Header {
        vendor: settings.vendor.clone(),
        command: settings.command.clone(),
        version: bundle.spec_version().to_owned(),
        sha256: bundle.sha256(),
    }
}
