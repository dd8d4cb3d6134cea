//! From a directory of OpenAPI documents to the Rust code of a typed client

pub mod bundle;
pub mod diagnostic;
pub mod lint;
mod yaml;
