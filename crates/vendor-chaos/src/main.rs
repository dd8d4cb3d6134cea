//! `cargo xtask chaos [--calls N] [--seed S]`: the four clients against a simulator in which a fifth of all requests goes wrong.
//!
//! The simulator is another process, and keeps count of what it has done. At the end what the clients were told is compared with that: each
//! creation exists exactly once or was reported as one of unknown outcome, each list is complete and in order (gone on with where it broke off),
//! nothing secret stands in an error, in a trace or at another host, no call hangs, and memory stays flat. If anything is otherwise, it is
//! listed, and the exit code is 1.

#![forbid(unsafe_code)]

mod book;
mod clients;
mod ear;
mod memory;
mod run;
mod sabotage;
mod secrets;
mod server;
mod server_process;
mod table;
mod verdict;
mod work;

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::{Parser, Subcommand, ValueEnum};

use sabotage::Sabotage;

/// The four clients against a simulator in which a fifth of all requests goes wrong.
#[derive(Clone, Debug, Parser)]
#[command(name = "cargo xtask chaos", args_conflicts_with_subcommands = true)]
struct Arguments {
    /// How many calls are made (each page of a list and each look at a job is one)
    #[arg(long, default_value_t = 100_000)]
    calls: u64,
    /// What the faults and the work depend on
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many of the requests go wrong, from 0 to 1
    #[arg(long, default_value_t = 0.2)]
    rate: f64,
    /// How many calls are under way at once
    #[arg(long, default_value_t = 64)]
    concurrency: usize,
    /// Whether the clients keep their retry budget, or may retry as often as their policy says
    #[arg(long, value_enum, default_value_t = Budget::Default)]
    budget: Budget,
    /// After so many seconds what is still under way counts as hanging
    #[arg(long, value_name = "SECONDS", default_value_t = 1200)]
    limit: u64,
    /// Breaks a guarantee on purpose, to see that it is noticed
    #[arg(long, value_enum, hide = true)]
    sabotage: Option<Sabotage>,
    #[command(subcommand)]
    inner: Option<Inner>,
}

/// How much the clients may retry altogether.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Budget {
    Default,
    Unlimited,
}

/// What the process does that this one starts.
#[derive(Clone, Debug, Subcommand)]
enum Inner {
    #[command(hide = true)]
    Serve {
        #[arg(long)]
        seed: u64,
        #[arg(long)]
        rate: f64,
    },
}

fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    if let Some(Inner::Serve { seed, rate }) = arguments.inner {
        runtime.block_on(server::serve(seed, rate))?;
        return Ok(ExitCode::SUCCESS);
    }
    ensure!(
        (0.0..=1.0).contains(&arguments.rate),
        "--rate is a share from 0 to 1"
    );
    ensure!(arguments.concurrency > 0, "--concurrency is at least 1");
    let outcome = run::run(&runtime, &arguments)?;
    // What hangs must not keep the program from ending.
    runtime.shutdown_background();
    let mut out = std::io::stdout().lock();
    write!(out, "{}", table::text(&outcome))?;
    Ok(if outcome.problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
