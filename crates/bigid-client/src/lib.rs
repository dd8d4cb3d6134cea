#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod app;
mod audit_log;
mod auth;
mod base_url;
mod case_work;
mod client;
mod data_source;
mod error;
mod flat_settings;
mod listed;
pub mod query;
mod run_dsar;
mod scan;

#[cfg(not(feature = "build-codegen"))]
#[rustfmt::skip]
mod generated;
#[cfg(feature = "build-codegen")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
}

pub use audit_log::AuditLogLines;
pub use case_work::{CaseKey, ChangeCase, Ticket};
pub use client::ClientBuilder;
/// The runtime below every client of this family: policies, credentials, test clocks.
pub use client_runtime;
pub use client_runtime::{
    Download, Error, FilePart, ItemStream, JobStates, Options, Page, PagePosition, PageStream,
    Progress, Response, Secret, TransferProgress, Waiter,
};
#[cfg(feature = "csv")]
pub use client_runtime::{RowFormat, Rows};
pub use data_source::{
    CopyDataSource, CopyReport, CopySource, TestDataSource, UpsertChange, UpsertDataSource,
    UpsertReport,
};
pub use generated::{Client, SPEC_SHA256, SPEC_VERSION, builder, types};
pub use run_dsar::{DsarRun, RunDsar};
pub use scan::{RunScan, ScanRun, ScanVerdict};
