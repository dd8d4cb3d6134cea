//! What cargo-semver-checks and a compiler say of the sample.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use spec_diff::Rust;

use super::baseline::Baseline;
use super::case::Case;
use crate::check_api;
use crate::workspace::Workspace;

/// Asks others about changes; what they need to know of a spec before its changes is made once.
pub(super) struct Judges<'w> {
    workspace: &'w Workspace,
    baselines: &'w [Baseline],
    known: BTreeMap<String, check_api::Baseline<'w>>,
}

impl<'w> Judges<'w> {
    pub fn new(workspace: &'w Workspace, baselines: &'w [Baseline]) -> Self {
        Self {
            workspace,
            baselines,
            known: BTreeMap::new(),
        }
    }

    /// Holds our verdict for code against theirs, if the change is one of the sample.
    pub fn hear(&mut self, case: &mut Case) -> Result<()> {
        let Some(sample) = case.sample.take() else {
            return Ok(());
        };
        let checked = self.of(&case.vendor)?.check(&sample.files);
        let judgement = &mut case.judgement;
        judgement.is_checked = true;
        let checked = match checked {
            Ok(checked) => checked,
            Err(error) => {
                judgement.does_not_compile = Some(format!("{error:#}"));
                return Ok(());
            }
        };
        let ours = sample.ours.iter().map(|change| change.rust).max();
        let disagreements = checked.against(&case.vendor, &sample.ours);
        let bugs = disagreements.bugs.iter();
        judgement
            .called_compatible
            .extend(bugs.map(|bug| format!("code: {bug}")));
        if ours == Some(Rust::Breaking) && checked.rust() != Rust::Breaking {
            let alone = disagreements.alone.iter();
            let why = alone.map(|(change, why)| {
                format!(
                    "code that the judges know: {} {} ({why})",
                    change.item, change.message
                )
            });
            judgement.stricter.extend(why);
        }
        Ok(())
    }

    fn of(&mut self, vendor: &str) -> Result<&check_api::Baseline<'w>> {
        if !self.known.contains_key(vendor) {
            let mut baselines = self.baselines.iter();
            let baseline = baselines
                .find(|baseline| baseline.vendor == vendor)
                .with_context(|| format!("{vendor} has no code"))?;
            let judge = check_api::Baseline::new(self.workspace, vendor, &baseline.files)?;
            self.known.insert(vendor.to_owned(), judge);
        }
        self.known
            .get(vendor)
            .with_context(|| format!("{vendor} has no code"))
    }
}
