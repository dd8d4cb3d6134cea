//! `cargo xtask demo [VENDOR..]`.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use clap::Parser;
use vendor_demo::{Counter, Options, run, scenarios, table};
use vendor_simulator::{Fault, Vendor};

/// The four typed clients at work against the embedded simulator, or against a real account where its environment variables are set.
#[derive(Parser)]
#[command(name = "cargo xtask demo")]
struct Arguments {
    /// bigeye, bigid, dataops-live, bigml [default: all]
    vendors: Vec<Vendor>,
    /// Milliseconds that the simulator holds back every answer
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0)]
    latency: u64,
    /// A further fault, as OPERATION=KIND*TIMES: `listProjects=503*2`, `any=close`
    #[arg(long = "fault", value_name = "FAULT")]
    faults: Vec<Fault>,
    /// Leaves out the few faults that each scenario has
    #[arg(long)]
    no_faults: bool,
    /// Takes the simulator even where the environment names a real account
    #[arg(long = "simulator")]
    only_simulator: bool,
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    let counter = Counter::default();
    tracing::subscriber::set_global_default(counter.clone())?;
    let wanted =
        |vendor: &Vendor| arguments.vendors.is_empty() || arguments.vendors.contains(vendor);
    let scenarios: Vec<_> = scenarios()
        .into_iter()
        .filter(|scenario| wanted(&scenario.vendor))
        .collect();
    let options = Options {
        latency: Duration::from_millis(arguments.latency),
        faults: arguments.faults,
        no_faults: arguments.no_faults,
        only_simulator: arguments.only_simulator,
        terminal: std::io::stderr().is_terminal(),
    };
    let outcome = run(&scenarios, &options, &counter).await?;
    let mut out = std::io::stdout().lock();
    write!(out, "\n{}", table(&outcome.rows))?;
    for error in &outcome.errors {
        writeln!(out, "failed: {error:#}")?;
    }
    Ok(if outcome.errors.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
