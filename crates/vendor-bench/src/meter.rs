//! CPU time, wall time and peak memory of this process, from Linux's /proc.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
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

/// Runs from `start` to `stop`.
#[derive(Debug)]
pub(crate) struct Meter {
    cpu: Duration,
    wall: Instant,
}

impl Meter {
    pub(crate) fn start() -> Result<Self> {
        Ok(Self {
            cpu: cpu()?,
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
            cpu: cpu()?.saturating_sub(self.cpu),
            wall,
            peak: peak()?,
            pages: 0,
        })
    }
}

/// CPU time of all threads that live, in nanoseconds: /proc/self/stat would give hundredths of a second. The workloads end no
/// thread while they are measured.
fn cpu() -> Result<Duration> {
    let mut nanoseconds = 0;
    for task in fs::read_dir("/proc/self/task")
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

fn peak() -> Result<u64> {
    let text = fs::read_to_string("/proc/self/status")
        .context("memory is read from /proc, which only Linux has")?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .context("/proc/self/status has no VmHWM")?;
    let number = line.split_whitespace().next().unwrap_or_default();
    number.parse().context("VmHWM is no number")
}
