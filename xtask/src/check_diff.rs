//! `cargo xtask check-diff`: whether `cargo xtask diff` sees what is to be seen.
//!
//! The specs are changed in many ways, one at a time and at random places. Of each change it is known what it is and what it breaks
//! (`spec_mutator::Expected`); what `spec_diff::compare` says is held against that, and for a sample against cargo-semver-checks and a compiler.

mod baseline;
mod case;
mod judgement;
mod judges;
mod table;

use std::process::ExitCode;
use std::thread;

use anyhow::{Result, anyhow};
use clap::builder::PossibleValuesParser;
use spec_mutator::rules;

use crate::workspace::Workspace;
use baseline::Baseline;
use case::Case;
use judges::Judges;
use table::Table;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The vendors whose specs are changed; all of them if none is given.
    vendors: Vec<String>,
    /// How many changes are made. All kinds of changes come in turn.
    #[arg(long, default_value_t = 300)]
    changes: usize,
    /// Where the random numbers start: the same seed makes the same changes.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// For how many of them cargo-semver-checks and a compiler are asked too. That takes long.
    #[arg(long, default_value_t = 0)]
    check_api: usize,
    /// Make changes of this kind only; may be given several times.
    #[arg(long = "kind", value_name = "KIND", value_parser = PossibleValuesParser::new(rules()))]
    kinds: Vec<String>,
    /// Show every change, not only those with a wrong verdict.
    #[arg(long)]
    verbose: bool,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let vendors = workspace.chosen(&arguments.vendors)?;
    let baselines = vendors
        .iter()
        .map(|vendor| Baseline::of(workspace, vendor))
        .collect::<Result<Vec<_>>>()?;
    let mut table = Table::default();
    let mut judges = Judges::new(workspace, &baselines);
    for mut case in cases(&baselines, arguments)? {
        judges.hear(&mut case)?;
        if arguments.verbose || !case.judgement.is_right() {
            println!("{case}");
        }
        table.add(&case);
    }
    print!("{table}");
    Ok(if table.is_safe() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

impl Arguments {
    /// Whether a change is one of the sample: they lie evenly among all, and so among rules and vendors.
    fn samples(&self, number: usize) -> bool {
        let before = |number: usize| number * self.check_api / self.changes.max(1);
        before(number) < before(number + 1)
    }
}

/// Makes the changes and compares, on all processors.
fn cases(baselines: &[Baseline], arguments: &Arguments) -> Result<Vec<Case>> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let work = |worker: usize| {
        let asked = |rule: &&str| {
            arguments.kinds.is_empty() || arguments.kinds.iter().any(|kind| kind == rule)
        };
        let rules = rules()
            .filter(asked)
            .cycle()
            .take(arguments.changes)
            .enumerate();
        let own = rules.filter(move |(number, _)| number % workers == worker);
        own.map(|(number, rule)| Case::of(baselines, rule, number, arguments))
            .collect::<Result<Vec<_>>>()
    };
    let found: Vec<Result<Vec<_>>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..workers)
            .map(|worker| scope.spawn(move || work(worker)))
            .collect();
        let join = |thread: thread::ScopedJoinHandle<'_, _>| {
            thread
                .join()
                .unwrap_or_else(|_| Err(anyhow!("a comparison panicked")))
        };
        threads.into_iter().map(join).collect()
    });
    let found: Vec<Vec<Option<Case>>> = found.into_iter().collect::<Result<_>>()?;
    let mut cases: Vec<Case> = found.into_iter().flatten().flatten().collect();
    cases.sort_by_key(|case| case.number);
    Ok(cases)
}
