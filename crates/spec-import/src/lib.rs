//! Reads the OpenAPI document that a vendor publishes, of any version, and writes it in the form of our specs.
//!
//! [`read`] makes one OpenAPI 3.0.3 document of what a vendor wrote as 2.0, 3.0 or 3.1, in JSON or YAML. [`convert`](fn@convert) makes the files of
//! a `specs/<vendor>/` of it, which keep all of our rules. What can't be said in our form is left out and listed, never dropped in silence.
//! [`match_up`](fn@match_up::match_up) compares that with a spec which we have, and [`patch`] says the difference as patches of its files.

mod convert;
mod document;
pub mod match_up;
pub mod patch;
mod read;
mod write;

pub use convert::{Auth, Converted, Settings, convert};
pub use document::{Document, Note};
pub use read::read;
pub use write::yaml;
