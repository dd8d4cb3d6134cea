//! Scans, run and followed to their end.

mod looks;
mod outcome;
mod run_scan;

pub use outcome::{ScanRun, ScanVerdict};
pub use run_scan::RunScan;
