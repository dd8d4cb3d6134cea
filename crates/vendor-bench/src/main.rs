//! `cargo xtask bench [CASE..]`: the clients against hand-written reqwest and serde_json, in turn, as ratios.
//!
//! Each measurement is a process of its own; the simulator is another one. What is compared is the number of instructions (by valgrind),
//! CPU time (user and system), wall time or the peak of the resident memory. CPU time is the least of all rounds, the rest is the median;
//! the ratio is what counts, not the milliseconds. The exit code is 1 if a line of the table is over its limit, or could not be measured.

#![forbid(unsafe_code)]

mod case;
mod instructions;
mod meter;
mod plain;
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
use workload::{Load, Work};

/// The clients against hand-written reqwest and serde_json doing the same work on the simulator.
#[derive(Parser)]
#[command(name = "cargo xtask bench", args_conflicts_with_subcommands = true)]
struct Arguments {
    /// get, list, prefetch, catalog, body, down, up, dataset, model, https [default: all]
    cases: Vec<String>,
    /// How often each is measured
    #[arg(long, default_value_t = 9)]
    rounds: u32,
    /// Little work, one round: shows that everything runs, its numbers mean nothing
    #[arg(long)]
    quick: bool,
    #[command(subcommand)]
    inner: Option<Inner>,
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
    let wanted = |case: &Case| {
        arguments.cases.is_empty() || arguments.cases.iter().any(|name| name == case.name)
    };
    let unknown = arguments
        .cases
        .iter()
        .find(|name| !names().contains(&name.as_str()));
    if let Some(unknown) = unknown {
        bail!("there is no case `{unknown}`: use {}", names().join(", "));
    }
    let cases: Vec<Case> = CASES.into_iter().filter(wanted).collect();
    if cfg!(debug_assertions) && !arguments.quick {
        eprintln!(
            "this is a debug build, its ratios mean nothing: use `cargo xtask bench` or --release"
        );
    }
    let directory = tempfile::tempdir()?;
    let process = ServerProcess::start(directory.path())?;
    let rounds = if arguments.quick {
        1
    } else {
        arguments.rounds.max(1)
    };
    let results = measure(&cases, &process, rounds, arguments.quick)?;
    let (table, all) = table::table(&cases, &results);
    write!(std::io::stdout().lock(), "{table}")?;
    Ok(if all || arguments.quick {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
