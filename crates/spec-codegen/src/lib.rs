//! From a directory of OpenAPI documents to the Rust code of a typed client
