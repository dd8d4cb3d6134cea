// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types that requests and responses are made of.

mod collection;
mod shared;
mod workspace;

pub use self::collection::*;
pub use self::shared::*;
pub use self::workspace::*;
