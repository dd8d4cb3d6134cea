//! Runs a program, and reads what it took while it is still there.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use vendor_simulator::{Vendor, dataops_live};

use super::build::Built;
use crate::meter::{self, Measured};

/// Lists the projects of the server: the line that the program prints, and what its process took since its start.
pub(super) fn run(program: &Built, server: &str, way: &str) -> Result<(String, Measured)> {
    let mut command = Command::new(&program.path);
    command.args([
        &format!("{server}{}", Vendor::DataopsLive.prefix()),
        dataops_live::PERSONAL_TOKEN,
        way,
    ]);
    measured(&mut command)
}

/// Starts a program that prints one line and ends with its standard input.
fn measured(command: &mut Command) -> Result<(String, Measured)> {
    let name = command.get_program().to_owned();
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} doesn't start", name.display()))?;
    let mut line = String::new();
    if let Some(out) = child.stdout.take() {
        BufReader::new(out).read_line(&mut line)?;
    }
    let wall = start.elapsed();
    let taken = taken(&child);
    drop(child.stdin.take());
    let status = child.wait()?;
    ensure!(status.success(), "{}: the program failed", name.display());
    let (cpu, peak) = taken?;
    let measured = Measured {
        cpu,
        wall,
        peak,
        pages: 0,
    };
    Ok((line.trim_end().to_owned(), measured))
}

fn taken(child: &Child) -> Result<(std::time::Duration, u64)> {
    let process = child.id().to_string();
    Ok((meter::cpu(&process)?, meter::peak(&process)?))
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_measured_after_its_line_and_before_its_end() {
        let mut shell = Command::new("sh");
        let (line, measured) = measured(shell.args(["-c", "echo 3 6; cat"])).unwrap();
        assert_eq!(line, "3 6");
        assert!(measured.peak > 0);
    }
}
