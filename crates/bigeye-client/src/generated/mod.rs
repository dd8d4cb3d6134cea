// Written by `cargo xtask generate bigeye` from specs/bigeye, sha256 47458b6fa8ec462fffc92d182b1315cf7b1fcf0682991fca7a74c2b476847b30. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
pub(crate) mod api_key;
pub(crate) mod collection;
pub(crate) mod workspace;

pub use self::client::Client;
