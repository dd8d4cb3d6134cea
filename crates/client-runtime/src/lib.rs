//! What stands around one operation of a generated API client: parameters, bodies, errors, pages, waiting, uploads, downloads.
//!
//! You meet this crate through a vendor crate, which re-exports what you need of it:
//!
//! - [`Error`]: the one error of all vendors. Ask it (`is_not_found()`, `is_rate_limited()`, ...) or print it: its line says what
//!   went wrong, where, and what to do next.
//! - [`Response`]: a decoded answer with its status and headers; it derefs to the value.
//! - [`ItemStream`]: all items of a list, page after page, fetched ahead where the vendor allows it.
//! - [`Waiter`]: awaits the end of a job, and reports its progress.
//! - [`Download`] and [`FilePart`]: files down and up, streamed.
//! - [`Options`]: headers, default parameters, time limits and retries, of a client or of one call:
//!   `client.with(|options| options.timeout(...))`.
//! - Values: [`Secret`] (never printed), [`Timestamp`] (kept as text, read when asked), [`Nullable`] (a `null` on purpose),
//!   [`RawJson`] (not decoded), and enums that keep values they don't know ([`open_enum!`]).
//!
//! How requests are retried, limited in time and authenticated is the work of `auth_middleware`, whose policies and
//! credentials are re-exported here.
//!
//! A client is cheap to clone, and clones share connections, credential, limits and retry budget. Calls run on a tokio runtime.
//!
//! # Errors
//! ```
//! use client_runtime::Error;
//!
//! fn report(error: &Error) {
//!     if error.is_rate_limited() {
//!         println!("slow down, try again after {:?}", error.retry_after());
//!     } else if error.is_not_found() {
//!         println!("there is no such thing, or it is not visible to this credential");
//!     } else {
//!         // one line: what, where, what next; never a secret
//!         println!("{error}");
//!     }
//! }
//! ```
//!
//! # For tests
//! [`testing`] has a clock that a test moves: handed to a client's builder, retries and waits take no time.
//!
//! # Features
//! TLS: `rustls` (default; with ring, the fastest start of a process), `aws-lc-rs`, `native-tls`; if several are on, ring is taken. With none of
//! them only `http` addresses can be reached. `schemars`: JSON Schema of all types.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod base_url;
mod builder;
mod call;
mod conceal;
mod core;
mod decode;
mod disposition;
mod download;
pub mod env;
mod error;
mod excerpt;
mod extra;
mod file_target;
mod form;
mod json_place;
pub mod lenient;
mod link;
mod multipart;
mod no_array;
mod nullable;
mod open_enum;
mod operation;
mod options;
mod page;
mod param;
mod path;
#[cfg(test)]
mod property_tests;
mod raw_json;
mod response;
mod send;
mod timestamp;
mod tls;
mod tuple;
mod union;
mod vendor;
mod wait;

pub use auth_middleware::{
    Applied, Backoff, BasicCredential, Chance, ChanceSource, Classify, Clock, Credential,
    CredentialError, ExchangedToken, ExchangedTokenBuilder, HeaderCredential, HeaderForm,
    LocalRateLimit, NoCredential, Policy, Purpose, QueryCredential, RateLimit, Reply, RetryBudget,
    RetryPolicy, Secret, TimeSource, TimeoutKind, Token, TokenExchange, Verdict, jwt_expiry,
    testing,
};
pub use base_url::BaseUrl;
pub use builder::{CoreBuilder, http_client_builder};
pub use core::Core;
pub use download::Download;
pub use error::Error;
pub use extra::Extra;
pub use multipart::FilePart;
pub use nullable::Nullable;
pub use options::Options;
pub use page::{ItemStream, Page, PageStream};
pub use param::ParamValue;
pub use raw_json::RawJson;
pub use response::Response;
pub use timestamp::{Timestamp, TimestampError};
pub use vendor::{ErrorParts, Vendor, error_body};
pub use wait::{Progress, Waiter};

/// The crates whose types are a part of this one's interface.
pub use {bytes, chrono, http, reqwest};

/// What generated code and hand-written parts of vendor crates call.
#[doc(hidden)]
pub mod codegen {
    pub use crate::call::Call;
    pub use crate::form::FormMedia;
    pub use crate::multipart::{Multipart, MultipartBody};
    pub use crate::operation::{Accept, Operation};
    pub use crate::page::{
        Next, Page, PagePlace, PageStyle, Pagination, header_number, header_text, paginate,
    };
    pub use crate::param::ParamValue;
    pub use crate::wait::{
        JobState, Phase, Polled, failed_job, missing, send_and_wait, wait, wait_for, wait_until,
    };
    pub use http::Method;
    pub use reqwest::Body;
}

/// What the macros of this crate expand to.
#[doc(hidden)]
pub mod __private {
    pub use crate::open_enum::{
        OpenNumber, OpenText, deserialize_number, deserialize_text, text_from_str, text_from_string,
    };
    pub use crate::tuple::{Places, further_places, next_place, write_place};
    pub use crate::union::{
        Tagged, UnionOfKinds, UnionOfTags, deserialize_kinds, deserialize_tagged, from_array,
        from_object, from_simple, serialize_tagged,
    };
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use {serde, serde_json};
}
