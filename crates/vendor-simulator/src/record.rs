//! The log of what came in.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::{HeaderMap, HeaderName, Method};

use crate::vendor::Vendor;

/// How much of a body is kept.
const KEPT: usize = 64 * 1024;

/// How many requests are kept; the oldest go first.
const REMEMBERED: usize = 10_000;

/// A request that came in, as it was on the wire. Its `Debug` shows names, no values of headers, query and body: they hold credentials.
#[derive(Clone)]
pub struct Recorded {
    /// Whose it is.
    pub vendor: Vendor,
    /// The spec's operation id; `None` for a path that the spec doesn't have.
    pub operation_id: Option<String>,
    /// GET, POST ...
    pub method: Method,
    /// The path relative to the vendor's base URL, percent-encoded as it came.
    pub path: String,
    /// The whole path, with the vendor's base path and version, as it came.
    pub full_path: String,
    /// The decoded query pairs in their order.
    pub query: Vec<(String, String)>,
    /// All headers.
    pub headers: HeaderMap,
    /// The body, as far as the handler read it.
    pub body: RecordedBody,
    /// What went wrong with it by intention, in a few words; `None` for most.
    pub fault: Option<String>,
    /// Whether it came as far as the vendor's handler: whether what it asks for may have been done.
    pub processed: bool,
    /// The status of the answer; `None` while there is none or when the connection was closed instead.
    pub status: Option<u16>,
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        let headers: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("Recorded")
            .field("vendor", &self.vendor)
            .field("operation_id", &self.operation_id)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &query)
            .field("headers", &headers)
            .field("body_length", &self.body.length)
            .field("fault", &self.fault)
            .field("processed", &self.processed)
            .field("status", &self.status)
            .finish()
    }
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
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RecordedBody {
    /// Bytes that were read.
    pub length: u64,
    /// The first of them, at most 64 KiB.
    pub start: Bytes,
}

impl fmt::Debug for RecordedBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedBody")
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

#[derive(Default)]
pub(crate) struct Log(Mutex<Entries>);

#[derive(Default)]
struct Entries {
    /// How many were forgotten: the number of the first that is left.
    forgotten: usize,
    left: VecDeque<Entry>,
}

struct Entry {
    recorded: Recorded,
    body: Arc<Mutex<Tap>>,
}

#[derive(Debug, Default)]
pub(crate) struct Tap {
    length: u64,
    start: BytesMut,
}

impl Tap {
    /// The first bytes that were read.
    pub(crate) fn start(&self) -> &[u8] {
        &self.start
    }

    fn add(&mut self, chunk: &[u8]) {
        self.length += chunk.len() as u64;
        let room = KEPT.saturating_sub(self.start.len()).min(chunk.len());
        self.start
            .extend_from_slice(chunk.get(..room).unwrap_or_default());
    }
}

impl Log {
    /// Writes a request down. Gives its number in the log, the body, which is written down while it is read, and what is written.
    pub(crate) fn add(&self, recorded: Recorded, body: Body) -> (usize, Body, Arc<Mutex<Tap>>) {
        let tap = Arc::new(Mutex::new(Tap::default()));
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.left.push_back(Entry {
            recorded,
            body: Arc::clone(&tap),
        });
        if entries.left.len() > REMEMBERED {
            entries.left.pop_front();
            entries.forgotten += 1;
        }
        let written = Arc::clone(&tap);
        let read = body.into_data_stream().inspect_ok(move |chunk| {
            written
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .add(chunk);
        });
        (
            entries.forgotten + entries.left.len() - 1,
            Body::from_stream(read),
            tap,
        )
    }

    pub(crate) fn change(&self, number: usize, change: impl FnOnce(&mut Recorded)) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = number.checked_sub(entries.forgotten);
        if let Some(entry) = place.and_then(|place| entries.left.get_mut(place)) {
            change(&mut entry.recorded);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn numbered(number: usize) -> Recorded {
        Recorded {
            vendor: Vendor::Bigeye,
            operation_id: None,
            method: Method::GET,
            path: format!("/{number}"),
            full_path: format!("/bigeye/{number}"),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: RecordedBody::default(),
            fault: None,
            processed: false,
            status: None,
        }
    }

    #[test]
    fn the_oldest_requests_are_forgotten_and_statuses_still_find_theirs() {
        let log = Log::default();
        let places: Vec<usize> = (0..REMEMBERED + 5)
            .map(|number| log.add(numbered(number), Body::empty()).0)
            .collect();
        for place in [places[0], places[7]] {
            log.change(place, |recorded| recorded.status = Some(200));
        }
        let all = log.all();
        assert_eq!(all.len(), REMEMBERED);
        let answered = all.iter().filter(|request| request.status.is_some());
        let paths: Vec<&str> = answered.map(|request| request.path.as_str()).collect();
        assert_eq!(paths, ["/7"]);
    }
}
