//! `--check-api`: whether other judges say the same about the Rust API.

use anyhow::{Context, Result};
use spec_diff::rust_api;

use super::state::{Revision, State};
use super::{Fate, Format};
use crate::check_api;
use crate::workspace::Workspace;

/// Asks the judges about every vendor that changed; says whether they agree, and the crate compiles. What a program reads stays as it is.
pub(super) fn agree(
    workspace: &Workspace,
    base: &str,
    format: Format,
    fates: &[(String, Fate)],
) -> Result<bool> {
    let (then, now) = (Revision::at(workspace, base)?, Revision::now(workspace)?);
    let mut all_fine = true;
    for (vendor, fate) in fates {
        if !matches!(fate, Fate::Changed(_)) {
            continue;
        }
        let state = |revision: &Revision| -> Result<State> {
            let files = revision
                .files(vendor)
                .with_context(|| format!("{vendor} has no spec"))?;
            State::new(vendor, revision, revision.bundle(vendor, files)?)
        };
        let (old, new) = (state(&then)?, state(&now)?);
        let ours = rust_api::compare(&old.api, &new.api);
        let judged = check_api::check(workspace, vendor, &old.files, &new.files, &ours)?;
        match format {
            Format::Text => print!("{judged}"),
            Format::Markdown | Format::Json => eprint!("{judged}"),
        }
        all_fine &= judged.is_fine();
    }
    Ok(all_fine)
}
