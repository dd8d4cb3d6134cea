#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod auth;
mod client;
mod error;
mod file_metadata;
mod named;
mod pipeline;
mod refusal;
mod search_hit;
pub mod webhook;

#[cfg(not(feature = "build-codegen"))]
#[rustfmt::skip]
mod generated;
#[cfg(feature = "build-codegen")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
}

pub use client::{ClientBuilder, DEFAULT_URL};
/// The runtime below every client of this family: policies, credentials, test clocks.
pub use client_runtime;
pub use client_runtime::{
    Date, Download, Error, ItemStream, JobStates, Nullable, Options, Page, PagePosition,
    PageStream, Progress, Response, Secret, Timestamp, TransferProgress, Waiter,
};
pub use file_metadata::FileMetadata;
pub use generated::{Client, SPEC_SHA256, SPEC_VERSION, builder, types};
pub use pipeline::{
    DownstreamRun, FailedJob, FollowTrace, OnManual, PipelineRun, PipelineStates, PipelineVerdict,
    RunPipeline, Stage, StateChange, Subject, TraceLines, TraceStream,
};
pub use refusal::Refusal;
pub use search_hit::{FileHit, SearchHit};
