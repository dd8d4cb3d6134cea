#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod base_url;
mod body_place;
mod builder;
mod call;
mod checksum;
mod conceal;
mod concealed;
mod core;
mod date;
mod decode;
mod deep;
mod disposition;
mod download;
pub mod env;
mod error;
mod excerpt;
mod explain;
mod extra;
mod file_part;
mod file_target;
pub mod filter;
mod form;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod json_place;
mod lazy;
pub mod lenient;
mod link;
mod multipart;
mod newtype;
mod no_array;
mod nullable;
mod open_enum;
mod operation;
mod options;
mod ordered_map;
mod page;
mod param;
mod path;
mod progress;
#[cfg(test)]
mod property_tests;
mod raw_json;
mod record;
mod resource_id;
mod response;
mod second_server;
pub mod secret_file;
mod send;
mod sent_as_text;
mod split;
mod timestamp;
mod tls;
mod tuple;
mod union;
mod unwrap;
mod vendor;
mod wait;

pub use auth_middleware::{
    Applied, Backoff, BasicCredential, Chance, ChanceSource, Claim, Classify, Clock, Credential,
    CredentialError, ExchangedToken, ExchangedTokenBuilder, HeaderCredential, HeaderForm,
    LocalRateLimit, Metrics, NoCredential, Policy, Propagator, ProvidedCredential, Purpose,
    QueryCredential, RateLimit, Reply, RetryBudget, RetryPolicy, Secret, SecretProvider,
    TimeSource, TimeoutKind, Token, TokenExchange, TokenStore, Verdict, jwt_claim, jwt_expiry,
    testing,
};
#[cfg(feature = "redis")]
pub use auth_middleware::{RedisError, RedisRateLimit, RedisServer, RedisTokenStore, WithoutRedis};
pub use base_url::BaseUrl;
pub use builder::{CoreBuilder, http_client_builder};
pub use concealed::Concealed;
pub use core::Core;
pub use date::{Date, DateError};
pub use download::Download;
#[cfg(feature = "csv")]
pub use download::{RowFormat, Rows};
pub use error::Error;
pub use extra::Extra;
pub use file_part::FilePart;
pub use lazy::Lazy;
pub use nullable::Nullable;
pub use options::Options;
pub use ordered_map::OrderedMap;
pub use page::{ItemStream, Next, Page, PagePosition, PageStream};
pub use param::ParamValue;
pub use progress::TransferProgress;
pub use raw_json::RawJson;
pub use resource_id::{AnyId, BareResourceId, IntoId, ResourceId, ResourceIdError, ResourceKind};
pub use response::Response;
pub use second_server::SecondServer;
pub use timestamp::{Timestamp, TimestampError};
pub use vendor::{ErrorParts, Vendor, error_body};
pub use wait::{JobStates, Progress, Waiter};

/// The crates whose types are a part of this one's interface.
pub use {bytes, chrono, http, reqwest};

/// What generated code and hand-written parts of vendor crates call.
#[doc(hidden)]
pub mod codegen {
    pub use crate::call::Call;
    pub use crate::call::body_problem;
    pub use crate::checksum::SentMd5;
    pub use crate::explain::Explain;
    pub use crate::form::FormMedia;
    pub use crate::multipart::{Multipart, MultipartBody};
    pub use crate::operation::{Accept, Operation};
    pub use crate::page::{
        Keyset, Next, Page, PagePlace, PageStyle, Pagination, header_number, header_text, next_key,
        paginate,
    };
    pub use crate::param::ParamValue;
    pub use crate::record::{Read, Record, by, readers, record, there};
    pub use crate::resource_id::Id;
    pub use crate::sent_as_text::{AsText, as_text, from_text_or_number};
    pub use crate::split::{Split, send_split};
    pub use crate::union::keys::{branch, read_by};
    pub use crate::unwrap::send_unwrapped;
    pub use crate::wait::{
        JobState, Phase, Polled, Waiting, begin, begin_and_wait_until, failed_job, missing,
        send_and_wait, start_and_wait_until, stopped_job, wait, wait_for, wait_for_checked,
        wait_until,
    };
    pub use http::Method;
    pub use reqwest::Body;
}

/// What the macros of this crate expand to.
#[doc(hidden)]
pub mod __private {
    pub use crate::concealed::ConcealedRef;
    pub use crate::newtype::deserialize_newtype;
    pub use crate::open_enum::{
        OpenNumber, OpenText, deserialize_number, deserialize_text, text_from_str, text_from_string,
    };
    pub use crate::tuple::{Places, further_places, next_place, write_place};
    pub use crate::union::keys::{OneOf, deserialize_branch};
    pub use crate::union::kinds::{
        UnionOfKinds, deserialize_kinds, from_array, from_object, from_simple, visit_unrecognized,
    };
    pub use crate::union::tags::{Tagged, UnionOfTags, deserialize_tagged, serialize_tagged};
    #[cfg(feature = "schemars")]
    pub use schemars;
    pub use {serde, serde_json};
}
