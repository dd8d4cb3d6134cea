//! Runs each piece of work in a fresh process, ours and bare in turn.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::case::{Case, Number};
use crate::instructions;
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
pub(crate) struct Results {
    measured: BTreeMap<Work, Vec<Measured>>,
    instructions: BTreeMap<Work, f64>,
    /// Why no instructions were counted.
    pub(crate) uncounted: Option<String>,
}

impl Results {
    /// What was measured, in milliseconds, MiB or pieces: the least CPU time, as whatever disturbs only adds to it, and the middle one
    /// of everything else; `None` for what could not be measured.
    pub(crate) fn typical(&self, work: Work, number: Number) -> Option<f64> {
        if number == Number::Instructions {
            return self.instructions.get(&work).copied();
        }
        typical(self.measured.get(&work)?, number)
    }
}

/// What is typical of the same work done several times, see [`Results::typical`].
pub(crate) fn typical(measured: &[Measured], number: Number) -> Option<f64> {
    let mut values: Vec<f64> = measured.iter().map(|one| value(one, number)).collect();
    values.sort_by(f64::total_cmp);
    let place = match number {
        Number::Cpu => 0,
        _ => values.len() / 2,
    };
    values.get(place).copied()
}

fn value(measured: &Measured, number: Number) -> f64 {
    match number {
        Number::Cpu => measured.cpu.as_secs_f64() * 1000.0,
        Number::Wall => measured.wall.as_secs_f64() * 1000.0,
        Number::Peak => measured.peak as f64 / 1024.0,
        Number::Pages => measured.pages as f64,
        // Counted by another program, see `instructions`; and what is no matter of running.
        Number::Instructions | Number::Size => f64::NAN,
    }
}

/// Measures the work of these cases: each `rounds` times, and once by its instructions where a case wants them.
pub(crate) fn measure(
    cases: &[Case],
    process: &ServerProcess,
    rounds: u32,
    quick: bool,
) -> Result<Results> {
    let mut results = Results::default();
    let mut names: Vec<_> = cases.iter().map(|case| case.name).collect();
    names.dedup();
    for name in names {
        let cases: Vec<&Case> = cases.iter().filter(|case| case.name == name).collect();
        by_time(name, &cases, &process.servers, rounds, quick, &mut results)?;
        let counted = cases
            .iter()
            .filter(|case| case.number == Number::Instructions);
        for work in counted.flat_map(|case| [case.ours, case.bare]) {
            // A program that is not optimised takes minutes for the others.
            let counted = !quick || matches!(work, Work::GetOurs | Work::GetBare);
            if results.uncounted.is_some() || !counted {
                continue;
            }
            eprintln!("{name}: instructions of {}", work.name());
            match instructions::count(work, &process.servers, quick)? {
                Ok(count) => drop(results.instructions.insert(work, count)),
                Err(why) => results.uncounted = Some(why),
            }
        }
    }
    Ok(results)
}

fn by_time(
    name: &str,
    cases: &[&Case],
    servers: &Servers,
    rounds: u32,
    quick: bool,
    results: &mut Results,
) -> Result<()> {
    let mut works = Vec::new();
    for case in cases
        .iter()
        .filter(|case| case.number != Number::Instructions)
    {
        for work in [case.ours, case.bare] {
            if !works.contains(&work) && !results.measured.contains_key(&work) {
                works.push(work);
            }
        }
    }
    if let (false, Some(first)) = (quick, works.last()) {
        // The servers write some of their answers when they are first asked for.
        once(*first, servers, quick)?;
    }
    for round in 1..=rounds {
        eprintln!("{name}: round {round} of {rounds}");
        for work in &works {
            let measured = once(*work, servers, quick)?;
            results.measured.entry(*work).or_default().push(measured);
        }
        // The other way round every second time, so that none always comes after another.
        works.reverse();
    }
    Ok(())
}

fn once(work: Work, servers: &Servers, quick: bool) -> Result<Measured> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["measure", &work.name()]);
    if quick {
        command.arg("--quick");
    }
    let output = with_servers(&mut command, servers)?
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

/// The environment that a measuring process needs.
pub(crate) fn with_servers<'a>(
    command: &'a mut Command,
    servers: &Servers,
) -> Result<&'a mut Command> {
    Ok(command
        .env(SERVERS, serde_json::to_string(servers)?)
        .env("SSL_CERT_FILE", &servers.certificate)
        .stderr(Stdio::inherit()))
}
