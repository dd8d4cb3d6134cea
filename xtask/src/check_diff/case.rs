//! One change, and what was said of it.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::Result;
use spec_diff::{ApiChange, Comparison};
use spec_mutator::{Mutation, Rng, mutate_by};

use super::Arguments;
use super::baseline::Baseline;
use super::judgement::Judgement;

/// One change, and what was said of it.
pub(super) struct Case {
    /// The place in the order of changes.
    pub number: usize,
    pub rule: &'static str,
    /// The seed that makes this change alone.
    seed: u64,
    pub vendor: String,
    said: String,
    pub judgement: Judgement,
    /// What others are asked about.
    pub sample: Option<Sample>,
}

/// The generated code after a change, and how we say that it changed.
pub(super) struct Sample {
    pub files: BTreeMap<String, String>,
    pub ours: Vec<ApiChange>,
}

impl Case {
    /// Changes one of the specs that have a place for the rule, and compares. `None` if none has.
    pub fn of(
        baselines: &[Baseline],
        rule: &'static str,
        number: usize,
        arguments: &Arguments,
    ) -> Result<Option<Self>> {
        let seed = arguments.seed.wrapping_add(number as u64);
        let Some((baseline, mutation)) = draw(baselines, rule, seed) else {
            return Ok(None);
        };
        let comparison = baseline.compare(&mutation)?;
        Ok(Some(Self {
            number,
            rule,
            seed,
            vendor: baseline.vendor.clone(),
            judgement: Judgement::of(&mutation.expected, &comparison),
            said: mutation.said,
            sample: arguments.samples(number).then(|| Sample {
                files: mutation.generated.files,
                ours: public_changes(&comparison),
            }),
        }))
    }
}

fn public_changes(comparison: &Comparison) -> Vec<ApiChange> {
    let explained = comparison.changes.iter().flat_map(|change| &change.api);
    explained.chain(&comparison.unexplained).cloned().collect()
}

fn draw<'b>(baselines: &'b [Baseline], rule: &str, seed: u64) -> Option<(&'b Baseline, Mutation)> {
    let mut rng = Rng::with_seed(seed);
    let mut order: Vec<&Baseline> = baselines.iter().collect();
    rng.shuffle(&mut order);
    order.into_iter().find_map(|baseline| {
        let mutation = mutate_by(rule, &baseline.bundle.document, &mut rng)?;
        Some((baseline, mutation))
    })
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{}: {}, seed {}: {}",
            self.vendor, self.rule, self.seed, self.said
        )?;
        write!(f, "{}", self.judgement)
    }
}
