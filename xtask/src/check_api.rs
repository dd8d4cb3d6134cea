//! Whether the verdict for the Rust API is right: two other judges are asked.
//!
//! cargo-semver-checks compares the public items of the old and the new generated code; it looks at no types of fields and arguments. So a *probe*,
//! a program that uses every public item of the old code with its old types, is type-checked against the new code too. A breaking change that
//! either of them finds and that our rules call compatible is a bug in our rules.

mod crates;
mod findings;
mod hand_written;
mod probe;
pub(crate) mod semver_checks;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Result, anyhow};
use spec_diff::ApiChange;
use spec_diff::rust_api::{Probe, RustApi};

use crate::workspace::Workspace;
use crates::Crates;
pub(crate) use findings::{Checked, Disagreements, Finding};

/// The generated code of a client that others are held against: what the judges need to know of it is made once.
pub(crate) struct Baseline<'w> {
    crates: Crates<'w>,
    rustdoc: PathBuf,
    probe: Probe,
}

impl<'w> Baseline<'w> {
    /// From the files of `src/generated`, by their path there.
    ///
    /// # Errors
    ///
    /// cargo-semver-checks is not installed, or the code does not compile.
    pub fn new(
        workspace: &'w Workspace,
        vendor: &str,
        files: &BTreeMap<String, String>,
    ) -> Result<Self> {
        semver_checks::installed()?;
        let crates = Crates::new(workspace, vendor)?;
        let api = RustApi::of_generated(files).map_err(|error| anyhow!("{vendor}: {error}"))?;
        let probe = spec_diff::rust_api::probe(&api, &crates.lib());
        crates.write("old", files, &probe.source())?;
        let errors = probe::check(&crates, "old", &probe)?;
        if let Some(error) = errors.first() {
            anyhow::bail!(
                "the probe of {vendor} does not fit the code that it was written from: `spec_diff::rust_api` reads it wrongly\n{error}"
            );
        }
        Ok(Self {
            rustdoc: semver_checks::rustdoc(&crates, "old")?,
            crates,
            probe,
        })
    }

    /// What the judges say of the new code.
    ///
    /// # Errors
    ///
    /// The new code does not compile at all.
    pub fn check(&self, files: &BTreeMap<String, String>) -> Result<Checked> {
        self.crates.write("new", files, &self.probe.source())?;
        let probe = probe::check(&self.crates, "new", &self.probe)?;
        let rustdoc = semver_checks::rustdoc(&self.crates, "new")?;
        Ok(Checked {
            semver_checks: semver_checks::compare(&self.rustdoc, &rustdoc)?,
            probe,
        })
    }
}

/// Holds our verdict, which is `ours`, against the two judges', and checks that the crate's hand-written code compiles with the new generated code.
///
/// # Errors
///
/// As for [`Baseline`].
pub(crate) fn check(
    workspace: &Workspace,
    vendor: &str,
    old: &BTreeMap<String, String>,
    new: &BTreeMap<String, String>,
    ours: &[ApiChange],
) -> Result<Disagreements> {
    let baseline = Baseline::new(workspace, vendor, old)?;
    let checked = baseline.check(new)?;
    let mut disagreements = checked.against(vendor, ours);
    disagreements.hand_written = hand_written::check(&baseline.crates, new)?;
    Ok(disagreements)
}
