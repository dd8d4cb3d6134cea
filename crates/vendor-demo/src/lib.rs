//! Typed clients at work: one scenario a vendor, against the simulator or a real account.
//!
//! # Writing a scenario
//! `src/<vendor>.rs` has three public things, which [`scenarios`] puts together:
//!
//! ```no_run
//! use anyhow::{Context, Result};
//! use vendor_demo::Demo;
//! use vendor_simulator::Fault;
//!
//! /// The variables that make it run on a real account; when all are set, no simulator is used.
//! pub const VARIABLES: &[&str] = &["BIGML_USERNAME", "BIGML_API_KEY"];
//!
//! /// What goes wrong on the simulator unless `--no-faults` is given, so that the table shows how the client recovers.
//! pub fn faults() -> Vec<Fault> {
//!     vec![Fault::status(503).on("listProjects")]
//! }
//!
//! /// The steps, in their order; the first that fails ends the scenario.
//! pub async fn run(demo: &mut Demo<'_>) -> Result<()> {
//!     let url = demo.variable("BIGML_URL")?; // of the simulator, or of the environment
//!     let count = demo
//!         .step("count to three", async |step| {
//!             for number in 1..=3 {
//!                 step.show(format!("{number} of 3")); // while a person waits
//!             }
//!             Ok(3)
//!         })
//!         .await?;
//!     anyhow::ensure!(count == 3 && !url.is_empty());
//!     Ok(())
//! }
//! ```
//!
//! Calls and retries of a step are counted from the clients' tracing spans, so they are right for a real account too.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod bigeye;
pub mod bigid;
pub mod bigml;
pub mod dataops_live;

mod console;
mod count;
mod demo;
mod run;
mod scenario;
mod table;

pub use count::Counter;
pub use demo::{Demo, Step};
pub use run::{Options, Outcome, run};
pub use scenario::{Running, Scenario, scenarios};
pub use table::{Row, table};
