//! Runs scenarios one after the other.

use std::time::Duration;

use anyhow::{Context, Error, Result, bail};
use vendor_simulator::{Fault, Simulator};

use crate::console::Console;
use crate::count::Counter;
use crate::demo::Demo;
use crate::scenario::Scenario;
use crate::table::Row;

const SIMULATED_STEP: Duration = Duration::from_secs(60);
const REAL_STEP: Duration = Duration::from_secs(1800);

/// How the scenarios run.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// How long the simulator holds back each answer.
    pub latency: Duration,
    /// Faults beyond the scenarios' own.
    pub faults: Vec<Fault>,
    /// Leaves out the scenarios' own faults.
    pub no_faults: bool,
    /// Takes the simulator even where the environment names a real account.
    pub only_simulator: bool,
    /// Whether a spinner can be shown.
    pub terminal: bool,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The steps that ran, in their order.
    pub rows: Vec<Row>,
    /// One a scenario that failed.
    pub errors: Vec<Error>,
}

/// Runs the scenarios; one that fails doesn't keep the next from running. `counter` must be the tracing subscriber of this thread or
/// process, or calls and retries stay 0.
///
/// # Errors
/// The simulator doesn't start, or the environment names a real account only in part. Failed steps are in the outcome.
pub async fn run(scenarios: &[Scenario], options: &Options, counter: &Counter) -> Result<Outcome> {
    let console = Console::new(options.terminal);
    let simulator = Simulator::builder()
        .latency(options.latency)
        .faults(options.faults.iter().cloned())
        .start()
        .await
        .context("the simulator doesn't start")?;
    let mut outcome = Outcome::default();
    for scenario in scenarios {
        let real = !options.only_simulator && names_account(scenario)?;
        let mut demo = Demo {
            vendor: scenario.vendor,
            simulator: (!real).then_some(&simulator),
            variables: simulator
                .environment(scenario.vendor)
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            console: &console,
            counter,
            limit: if real { REAL_STEP } else { SIMULATED_STEP },
            rows: Vec::new(),
        };
        if real {
            console.say(&format!(
                "{}: on the account that the environment names",
                scenario.vendor
            ));
        } else {
            console.say(&format!(
                "{}: on the simulator, {}",
                scenario.vendor,
                simulator.url(scenario.vendor)
            ));
            let faults = if options.no_faults {
                Vec::new()
            } else {
                (scenario.faults)()
            };
            faults
                .into_iter()
                .for_each(|fault| simulator.inject(fault.of(scenario.vendor)));
        }
        let result = (scenario.run)(&mut demo).await;
        outcome.rows.append(&mut demo.rows);
        if let Err(error) = result {
            console.say(&format!(
                "{error:#}; the scenario's later steps are skipped"
            ));
            outcome.errors.push(error);
        }
    }
    simulator.stop().await;
    Ok(outcome)
}

/// Whether the environment has all of a scenario's variables. Some of them is a mistake, not a wish for the simulator.
fn names_account(scenario: &Scenario) -> Result<bool> {
    let is_set = |name: &&&str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    let (set, missing): (Vec<&&str>, Vec<&&str>) = scenario.variables.iter().partition(is_set);
    match (set.first(), missing.first()) {
        (Some(set), Some(missing)) => bail!(
            "{}: {set} is set, but {missing} is missing or empty: set both for a real account, or pass --simulator",
            scenario.vendor
        ),
        (set, _) => Ok(set.is_some()),
    }
}
