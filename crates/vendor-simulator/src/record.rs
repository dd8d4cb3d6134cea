//! The log of what came in.

use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::{HeaderMap, Method};

use crate::vendor::Vendor;

/// How much of a body is kept.
const KEPT: usize = 64 * 1024;

/// A request that came in, as it was on the wire.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Whose it is.
    pub vendor: Vendor,
    /// The spec's operation id; `None` for a path that the spec doesn't have.
    pub operation_id: Option<String>,
    /// GET, POST ...
    pub method: Method,
    /// The path relative to the vendor's base URL, percent-encoded as it came.
    pub path: String,
    /// The decoded query pairs in their order.
    pub query: Vec<(String, String)>,
    /// All headers.
    pub headers: HeaderMap,
    /// The body, as far as the handler read it.
    pub body: RecordedBody,
    /// The status of the answer; `None` while there is none or when the connection was closed instead.
    pub status: Option<u16>,
}

impl Recorded {
    /// The text of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The first value of a query parameter.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The body as JSON; `None` when it is none or was too long to be kept.
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body.start).ok()
    }
}

/// A body's length and its first 64 KiB.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordedBody {
    /// Bytes that were read.
    pub length: u64,
    /// The first of them, at most 64 KiB.
    pub start: Bytes,
}

#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<Entries>);

#[derive(Debug, Default)]
struct Entries {
    /// How many were forgotten: the number of the first that is left.
    forgotten: usize,
    left: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    recorded: Recorded,
    body: Arc<Mutex<Tap>>,
}

#[derive(Debug, Default)]
struct Tap {
    length: u64,
    start: BytesMut,
}

impl Tap {
    fn add(&mut self, chunk: &[u8]) {
        self.length += chunk.len() as u64;
        let room = KEPT.saturating_sub(self.start.len()).min(chunk.len());
        self.start
            .extend_from_slice(chunk.get(..room).unwrap_or_default());
    }
}

impl Log {
    /// Writes a request down. Gives its number in the log, and the body, which is written down while it is read.
    pub(crate) fn add(&self, recorded: Recorded, body: Body) -> (usize, Body) {
        let tap = Arc::new(Mutex::new(Tap::default()));
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.left.push(Entry {
            recorded,
            body: Arc::clone(&tap),
        });
        let read = body.into_data_stream().inspect_ok(move |chunk| {
            tap.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .add(chunk);
        });
        (
            entries.forgotten + entries.left.len() - 1,
            Body::from_stream(read),
        )
    }

    pub(crate) fn answered(&self, number: usize, status: u16) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = number.checked_sub(entries.forgotten);
        if let Some(entry) = place.and_then(|place| entries.left.get_mut(place)) {
            entry.recorded.status = Some(status);
        }
    }

    pub(crate) fn all(&self) -> Vec<Recorded> {
        let entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries
            .left
            .iter()
            .map(|entry| {
                let tap = entry.body.lock().unwrap_or_else(PoisonError::into_inner);
                let body = RecordedBody {
                    length: tap.length,
                    start: Bytes::copy_from_slice(&tap.start),
                };
                Recorded {
                    body,
                    ..entry.recorded.clone()
                }
            })
            .collect()
    }

    pub(crate) fn clear(&self) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.forgotten += entries.left.len();
        entries.left.clear();
    }
}
