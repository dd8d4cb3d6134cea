//! Runs each piece of work in a fresh process, ours and bare in turn.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::case::{Case, Number};
use crate::meter::Measured;
use crate::server::Servers;
use crate::workload::Work;

/// The environment variable with which a measuring process finds the servers.
pub(crate) const SERVERS: &str = "VENDOR_BENCH_SERVERS";

/// The process with the servers; ends with its standard input.
#[derive(Debug)]
pub(crate) struct ServerProcess {
    child: Child,
    pub(crate) servers: Servers,
}

impl ServerProcess {
    pub(crate) fn start(directory: &std::path::Path) -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("serve")
            .arg(directory)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("the process with the servers doesn't start")?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line)?;
        }
        let servers =
            serde_json::from_str(&line).context("the servers didn't say where they are")?;
        Ok(Self { child, servers })
    }
}

impl Drop for ServerProcess {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        // It may be over already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Everything that was measured, by work.
#[derive(Debug, Default)]
pub(crate) struct Results(BTreeMap<Work, Vec<Measured>>);

impl Results {
    /// The middle one of what was measured, in milliseconds or MiB.
    pub(crate) fn median(&self, work: Work, number: Number) -> Result<f64> {
        let mut values: Vec<f64> = self
            .0
            .get(&work)
            .into_iter()
            .flatten()
            .map(|one| value(one, number))
            .collect();
        values.sort_by(f64::total_cmp);
        values
            .get(values.len() / 2)
            .copied()
            .context("nothing was measured")
    }
}

fn value(measured: &Measured, number: Number) -> f64 {
    match number {
        Number::Cpu => measured.cpu.as_secs_f64() * 1000.0,
        Number::Wall => measured.wall.as_secs_f64() * 1000.0,
        Number::Peak => measured.peak as f64 / 1024.0,
    }
}

/// Measures the work of these cases, each `rounds` times.
pub(crate) fn measure(
    cases: &[Case],
    servers: &Servers,
    rounds: u32,
    quick: bool,
) -> Result<Results> {
    let mut results = Results::default();
    for case in cases {
        if results.0.contains_key(&case.ours) {
            continue;
        }
        if !quick {
            // The servers write some of their answers when they are first asked for.
            once(case.bare, servers, quick)?;
        }
        for round in 1..=rounds {
            eprintln!("{}: round {round} of {rounds}", case.name);
            // In turn, and the other way round every second time, so that neither always comes after the other.
            let pair = if round % 2 == 1 {
                [case.ours, case.bare]
            } else {
                [case.bare, case.ours]
            };
            for work in pair {
                results
                    .0
                    .entry(work)
                    .or_default()
                    .push(once(work, servers, quick)?);
            }
        }
    }
    Ok(results)
}

fn once(work: Work, servers: &Servers, quick: bool) -> Result<Measured> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["measure", &work.name()]);
    if quick {
        command.arg("--quick");
    }
    let output = command
        .env(SERVERS, serde_json::to_string(servers)?)
        .env("SSL_CERT_FILE", &servers.certificate)
        .stderr(Stdio::inherit())
        .output()
        .context("the measuring process doesn't start")?;
    ensure!(
        output.status.success(),
        "{}: the measuring process failed",
        work.name()
    );
    match serde_json::from_slice(&output.stdout) {
        Ok(measured) => Ok(measured),
        Err(error) => bail!(
            "{}: the measuring process said something else: {error}",
            work.name()
        ),
    }
}
