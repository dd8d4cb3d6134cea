//! What the black-box tests of all four vendors share.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod child;
mod coverage;
mod round_trip;
mod samples;
mod secret_file;
mod trace;
mod vault;

pub use child::in_child_process;
pub use coverage::assert_every_operation_is_called;
pub use round_trip::round_trip;
pub use samples::{lost, samples};
pub use secret_file::assert_secret_from_file;
pub use trace::Trace;
pub use vault::Vault;

/// The workspace's README, whose examples are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct WorkspaceReadme;
