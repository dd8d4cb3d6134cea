//! What changed between two states of a spec, with a verdict for the wire and one for the Rust API of the generated client.

mod change;
pub mod rust_api;

pub use change::{ApiChange, Change, Rust, Subject, Verdict, Wire};
