#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod auth;
mod client;
mod error;
mod keyset;

#[cfg(not(feature = "build-codegen"))]
#[rustfmt::skip]
mod generated;
#[cfg(feature = "build-codegen")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
}

pub use client::{ClientBuilder, DEFAULT_URL};
pub use client_runtime::{Download, Error, ItemStream, Options, Response, Secret, Waiter};
pub use generated::{Client, builder, types};
