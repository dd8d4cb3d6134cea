//! What changed between two states of a spec, with a verdict for the wire and one for the Rust API of the generated client.
//!
//! [`compare`] matches both documents, lets the [`rules`] look at what is in both, new or gone, and holds the public items of both generated clients
//! against each other. The wire's verdicts follow from rules; those for Rust from the code itself.

mod attribute;
mod change;
mod compare;
mod document;
mod findings;
mod pairs;
pub mod report;
mod rules;
pub mod rust_api;
mod usage;
mod values;
mod wire;

pub use change::{ApiChange, Change, Rust, Subject, Verdict, Wire};
pub use compare::{Comparison, Side, compare};
pub use rules::rules;
