//! CPU time, wall time and peak memory of a process, from Linux's /proc.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

/// What a piece of work took.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub(crate) struct Measured {
    pub(crate) cpu: Duration,
    pub(crate) wall: Duration,
    /// Of the whole process since its start, in KiB.
    pub(crate) peak: u64,
    /// Most pages that were asked for and not yet taken, of the work that counts them.
    pub(crate) pages: u64,
}

/// This process.
const SELF: &str = "self";

/// Runs from `start` to `stop`.
#[derive(Debug)]
pub(crate) struct Meter {
    cpu: Duration,
    wall: Instant,
}

impl Meter {
    pub(crate) fn start() -> Result<Self> {
        Ok(Self {
            cpu: cpu(SELF)?,
            wall: Instant::now(),
        })
    }

    /// Counts from the start of the process: its CPU time so far is part of the work.
    pub(crate) fn since_process_start() -> Self {
        Self {
            cpu: Duration::ZERO,
            wall: Instant::now(),
        }
    }

    pub(crate) fn stop(self) -> Result<Measured> {
        let wall = self.wall.elapsed();
        Ok(Measured {
            cpu: cpu(SELF)?.saturating_sub(self.cpu),
            wall,
            peak: peak(SELF)?,
            pages: 0,
        })
    }
}

/// CPU time of all threads that live, in nanoseconds: /proc/PID/stat would give hundredths of a second. The workloads end no
/// thread while they are measured.
pub(crate) fn cpu(process: &str) -> Result<Duration> {
    let mut nanoseconds = 0;
    for task in fs::read_dir(format!("/proc/{process}/task"))
        .context("CPU time is read from /proc, which only Linux has")?
    {
        let path = task?.path().join("schedstat");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("{} can't be read", path.display()))?;
        let first = text.split_whitespace().next().unwrap_or_default();
        nanoseconds += first
            .parse::<u64>()
            .with_context(|| format!("{} holds no number", path.display()))?;
    }
    Ok(Duration::from_nanos(nanoseconds))
}

/// CPU time of all processes that this one has waited for, and of those that they have waited for; in hundredths of a second.
pub(crate) fn cpu_of_children() -> Result<Duration> {
    let text = fs::read_to_string("/proc/self/stat")
        .context("CPU time is read from /proc, which only Linux has")?;
    // The second field is the name in parentheses, which may hold spaces; the times are the fields 16 and 17.
    let fields = text.rsplit(')').next().unwrap_or_default();
    let times = fields.split_whitespace().skip(13).take(2);
    let hundredths: Vec<u64> = times.filter_map(|time| time.parse().ok()).collect();
    match hundredths.as_slice() {
        [user, system] => Ok(Duration::from_millis((user + system) * 10)),
        _ => bail!("/proc/self/stat doesn't say what the children took"),
    }
}

/// Most memory that the process has had, in KiB.
pub(crate) fn peak(process: &str) -> Result<u64> {
    let path = format!("/proc/{process}/status");
    let text =
        fs::read_to_string(&path).context("memory is read from /proc, which only Linux has")?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .with_context(|| format!("{path} has no VmHWM"))?;
    let number = line.split_whitespace().next().unwrap_or_default();
    number.parse().context("VmHWM is no number")
}
