//! Whether the client's hand-written code fits the new generated code.

use std::collections::BTreeMap;

use anyhow::Result;

use super::crates::Crates;
use super::probe::errors;

/// The first error of the compiler, if there is one.
pub(super) fn check(
    crates: &Crates<'_>,
    files: &BTreeMap<String, String>,
) -> Result<Option<String>> {
    crates.write_whole(files)?;
    let client = crates.client();
    let arguments = ["--package", &client, "--lib", "--no-default-features"];
    let errors = errors(crates, &arguments)?;
    Ok(errors.into_iter().next().map(|error| error.rendered))
}
