// Written by `cargo xtask generate bigeye` from specs/bigeye, sha256 20bc83a3780a007e1e225030f7cbfea964039ed7e246af305d0edc8bf14960d8. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
pub(crate) mod api_key;
pub(crate) mod collection;
pub(crate) mod workspace;

pub use self::client::Client;
