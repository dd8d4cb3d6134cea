//! Counts the instructions of a piece of work, which are the same however busy the machine is.
//!
//! The measuring process runs under valgrind twice, once with more to do; what the two differ by is the work without the start of the
//! process. The servers are another process, which runs as ever.

use std::io::ErrorKind;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::rounds::with_servers;
use crate::server::Servers;
use crate::workload::Work;

/// The instructions of one request, page or document; or why they can't be counted here.
pub(crate) fn count(work: Work, servers: &Servers, quick: bool) -> Result<Result<f64, String>> {
    let (few, many) = match work {
        _ if quick => (1, 2),
        Work::GetOurs | Work::GetBare => (100, 400),
        // a document of these is as large as fifty of the others
        Work::ModelOurs | Work::ModelPlain => (1, 2),
        _ => (2, 12),
    };
    let (Some(less), Some(more)) = (run(work, servers, few)?, run(work, servers, many)?) else {
        return Ok(Err(
            "not counted: valgrind is missing (on Debian: apt-get install valgrind)".to_owned(),
        ));
    };
    Ok(Ok(
        (more as f64 - less as f64) / (f64::from(many) - f64::from(few))
    ))
}

/// The instructions of a whole process; `None` without valgrind.
fn run(work: Work, servers: &Servers, times: u32) -> Result<Option<u64>> {
    let counts = tempfile::NamedTempFile::new()?;
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--callgrind-out-file={}", counts.path().display()))
        .arg(std::env::current_exe()?)
        .args(["measure", &work.name(), "--times", &times.to_string()]);
    let output = match with_servers(&mut command, servers)?.output() {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        output => output.context("valgrind doesn't start")?,
    };
    ensure!(
        output.status.success(),
        "{}: the process under valgrind failed",
        work.name()
    );
    let text = std::fs::read_to_string(counts.path())?;
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    let total = total.and_then(|total| total.trim().parse().ok());
    total.context("callgrind wrote no total").map(Some)
}
