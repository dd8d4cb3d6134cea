// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types that requests and responses are made of.

mod job;
mod namespace;
mod pipeline;
mod pipeline_schedule;
mod project;
mod shared;

pub use self::job::*;
pub use self::namespace::*;
pub use self::pipeline::*;
pub use self::pipeline_schedule::*;
pub use self::project::*;
pub use self::shared::*;
