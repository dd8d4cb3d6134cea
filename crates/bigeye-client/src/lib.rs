#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod auth;
mod bigconfig;
mod check;
mod client;
mod delta_run;
mod error;
mod issues;
mod metric_batch;
mod visible_workspaces;
pub mod webhook;
mod workflow;
mod workspace;

#[cfg(not(feature = "build-codegen"))]
#[rustfmt::skip]
mod generated;
#[cfg(feature = "build-codegen")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
}

pub use bigconfig::{Bigconfig, BigconfigReport};
pub use check::{Check, Checked, CheckedMetric, Verdict};
pub use client::{ClientBuilder, DEFAULT_URL};
/// The runtime below every client of this family: policies, credentials, test clocks.
pub use client_runtime;
pub use client_runtime::{
    Download, Error, ItemStream, JobStates, Options, Page, PagePosition, PageStream, Progress,
    Response, Secret, Waiter,
};
pub use delta_run::FinishedDelta;
pub use generated::{Client, SPEC_SHA256, SPEC_VERSION, builder, types};
pub use issues::{ChangeIssue, MergeIssues, UnmergeIssues};
pub use metric_batch::{CreateMetrics, MetricsProgress};
pub use workspace::ALL_WORKSPACES;
