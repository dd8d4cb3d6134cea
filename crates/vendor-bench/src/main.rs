//! `cargo xtask bench [CASE..]`: the clients against hand-written reqwest and serde_json, in turn, as ratios; and the case `gitlab`, a program
//! with our client against the same with the `gitlab` crate.
//!
//! Each measurement is a process of its own; the simulator is another one. What is compared is the number of instructions (by valgrind),
//! CPU time (user and system), wall time or the peak of the resident memory. CPU time is the least of all rounds, the rest is the median;
//! the ratio is what counts, not the milliseconds. The exit code is 1 if a line of the table is over its limit, or could not be measured.

#![forbid(unsafe_code)]

mod case;
mod instructions;
mod meter;
mod plain;
mod programs;
mod ready;
mod rounds;
mod server;
mod table;
mod workload;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Parser, Subcommand};

use case::{CASES, Case, names};
use rounds::{SERVERS, ServerProcess, measure};
use server::{Servers, serve};
use table::{lines, table};
use workload::{Load, Work};

/// The clients against hand-written reqwest and serde_json doing the same work on the simulator.
#[derive(Parser)]
#[command(name = "cargo xtask bench", args_conflicts_with_subcommands = true)]
struct Arguments {
    /// get, list, prefetch, catalog, body, down, up, dataset, model, https, gitlab [default: all]
    cases: Vec<String>,
    /// How often each is measured
    #[arg(long, default_value_t = 9)]
    rounds: u32,
    /// Little work, one round, no program compiled: shows that everything runs, its numbers mean nothing
    #[arg(long)]
    quick: bool,
    #[command(subcommand)]
    inner: Option<Inner>,
}

impl Arguments {
    fn rounds(&self) -> u32 {
        if self.quick { 1 } else { self.rounds.max(1) }
    }
}

/// What the processes that this one starts do.
#[derive(Subcommand)]
enum Inner {
    #[command(hide = true)]
    Serve { directory: PathBuf },
    #[command(hide = true)]
    Measure {
        work: Work,
        #[arg(long)]
        quick: bool,
        /// So many requests, pages or documents, in place of the usual number
        #[arg(long)]
        times: Option<u32>,
    },
}

fn main() -> Result<ExitCode> {
    let arguments = Arguments::parse();
    match arguments.inner {
        None => compare(&arguments),
        Some(Inner::Serve { directory }) => {
            tokio::runtime::Builder::new_multi_thread()
                .enable_all()
                .build()?
                .block_on(serve(&directory))?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Inner::Measure { work, quick, times }) => {
            let servers: Servers = serde_json::from_str(&std::env::var(SERVERS)?)
                .context("the servers aren't in the environment")?;
            let mut builder = match work.threads() {
                1 => tokio::runtime::Builder::new_current_thread(),
                threads => {
                    let mut builder = tokio::runtime::Builder::new_multi_thread();
                    builder.worker_threads(threads);
                    builder
                }
            };
            let runtime = builder.enable_all().build()?;
            let measured = runtime.block_on(work.run(&servers, Load { quick, times }))?;
            println!("{}", serde_json::to_string(&measured)?);
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn compare(arguments: &Arguments) -> Result<ExitCode> {
    let unknown = arguments
        .cases
        .iter()
        .find(|name| !names().contains(&name.as_str()));
    if let Some(unknown) = unknown {
        bail!("there is no case `{unknown}`: use {}", names().join(", "));
    }
    let wanted =
        |name: &str| arguments.cases.is_empty() || arguments.cases.iter().any(|one| one == name);
    let cases: Vec<Case> = CASES.into_iter().filter(|case| wanted(case.name)).collect();
    if cfg!(debug_assertions) && !arguments.quick {
        eprintln!(
            "this is a debug build, its ratios mean nothing: use `cargo xtask bench` or --release"
        );
    }
    let directory = tempfile::tempdir()?;
    let process = ServerProcess::start(directory.path())?;
    let mut all = true;
    if !cases.is_empty() {
        all &= by_hand(&cases, &process, arguments)?;
    }
    if wanted(programs::NAME) {
        if !cases.is_empty() {
            writeln!(std::io::stdout())?;
        }
        all &= by_program(&process.servers, arguments)?;
    }
    Ok(if all || arguments.quick {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Prints the table of ours against hand-written code; whether all lines hold.
fn by_hand(cases: &[Case], process: &ServerProcess, arguments: &Arguments) -> Result<bool> {
    let results = measure(cases, process, arguments.rounds(), arguments.quick)?;
    let why = results.uncounted.as_deref().unwrap_or("not measured");
    shown(table("bare", &lines(cases, &results), why))
}

/// Prints the table of ours against the `gitlab` crate; whether all lines hold.
fn by_program(servers: &Servers, arguments: &Arguments) -> Result<bool> {
    let lines = if arguments.quick {
        programs::not_measured()
    } else {
        programs::compare(servers, arguments.rounds())?
    };
    shown(table("gitlab", &lines, "not measured"))
}

fn shown((table, all): (String, bool)) -> Result<bool> {
    write!(std::io::stdout().lock(), "{table}")?;
    Ok(all)
}
