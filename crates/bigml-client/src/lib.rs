#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod account;
mod any_resource;
mod auth;
mod chain;
mod client;
mod composite_source;
mod download;
mod error;
mod fault;
mod fields;
mod new_source;
mod pmml;
mod prediction_server;
#[cfg(feature = "csv")]
mod row_format;
mod scope;
mod shared;
mod train;
mod upload;
mod uploads;
pub mod webhook;
mod whizzml;

#[cfg(not(feature = "build-codegen"))]
#[rustfmt::skip]
mod generated;
#[cfg(feature = "build-codegen")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
}

pub use chain::{Chain, ChainError, ChainProgress, Undone};
pub use client::{ClientBuilder, DEFAULT_DOMAIN, DEFAULT_VERSION};
/// The runtime below every client of this family: policies, credentials, test clocks.
pub use client_runtime;
pub use client_runtime::{
    AnyId, BareResourceId, Download, Error, FilePart, IntoId, ItemStream, JobStates, Options,
    OrderedMap, Page, PagePosition, PageStream, Progress, ResourceId, ResourceIdError,
    ResourceKind, Response, Secret, TransferProgress, Waiter, filter,
};
#[cfg(feature = "csv")]
pub use client_runtime::{RowFormat, Rows};
pub use composite_source::CompositeSource;
pub use fault::{Fault, Reason};
pub use fields::{FieldMap, Importance};
pub use generated::{Client, SPEC_SHA256, SPEC_VERSION, builder, types};
pub use new_source::NewSource;
pub use shared::SharedLink;
pub use train::{Train, Trainable, Trained};
pub use upload::UploadSource;
pub use uploads::{UploadSources, UploadsProgress};
pub use whizzml::{CodePlace, ExecuteSourceCode, Executed, ExecutionFailure, RunScript};
