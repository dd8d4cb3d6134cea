//! Reading a reply's body: all of it within the attempt, or piece by piece by the caller.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream};
use http::StatusCode;

use crate::clock::Clock;
use crate::deadline::Idle;
use crate::error::{Failure, FailureKind, TimeoutKind};
use crate::metrics::Counters;

/// So much of an error's body is kept.
const ERROR_BODY: usize = 1024 * 1024;
/// So much is set aside at most because a server says that it will come.
const ADVANCE: u64 = 8 * 1024 * 1024;
/// So much of a body that broke off is kept.
const FIRST_BYTES: usize = 64 * 1024;

/// A body that is read while it arrives.
///
/// It ends with a [`Failure`] when the connection breaks ([`FailureKind::Body`]) or when no byte has come for
/// [`Policy::idle_timeout`](crate::Policy::idle_timeout); the other time-outs don't apply to it.
pub struct BodyStream {
    chunks: BoxStream<'static, reqwest::Result<Bytes>>,
    length: Option<u64>,
    status: StatusCode,
    attempts: u32,
    watch: Watch,
}

/// What goes on while a body comes: it may not stand still for too long, and its bytes are counted.
pub(crate) struct Watch {
    limit: Option<Duration>,
    idle: Idle,
    counters: Option<Arc<Counters>>,
}

impl Watch {
    pub(crate) fn new(clock: &Clock, limit: Option<Duration>, counters: &Arc<Counters>) -> Self {
        Self {
            limit,
            idle: Idle::new(clock, limit),
            counters: Some(Arc::clone(counters)),
        }
    }

    fn came(&mut self, chunk: &Bytes) {
        self.idle.moved();
        if let Some(counters) = &self.counters {
            counters.received(chunk.len());
        }
    }

    fn stalled(&self) -> Failure {
        let limit = self.limit.unwrap_or_default();
        Failure::new(
            FailureKind::Timeout(TimeoutKind::Idle),
            format!("no byte of the reply's body came for {limit:?}"),
        )
    }
}

impl BodyStream {
    pub(crate) fn new(response: reqwest::Response, watch: Watch) -> Self {
        Self {
            length: response.content_length(),
            status: response.status(),
            attempts: 1,
            chunks: response.bytes_stream().boxed(),
            watch,
        }
    }

    /// A body that was read, and counted, already.
    pub(crate) fn of(bytes: Bytes, status: StatusCode, clock: &Clock) -> Self {
        Self {
            length: Some(bytes.len() as u64),
            status,
            attempts: 1,
            chunks: stream::iter((!bytes.is_empty()).then_some(Ok(bytes))).boxed(),
            watch: Watch {
                limit: None,
                idle: Idle::new(clock, None),
                counters: None,
            },
        }
    }

    pub(crate) fn set_attempts(&mut self, attempts: u32) {
        self.attempts = attempts;
    }

    /// The number of bytes that the server has announced, unless it has not or the body is packed.
    pub fn content_length(&self) -> Option<u64> {
        self.length
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Failure>>> {
        match self.chunks.poll_next_unpin(context) {
            Poll::Ready(Some(Ok(chunk))) => {
                self.watch.came(&chunk);
                Poll::Ready(Some(Ok(chunk)))
            }
            Poll::Ready(Some(Err(error))) => {
                Poll::Ready(Some(Err(broken(error, self.status, Bytes::new()))))
            }
            Poll::Ready(None) => Poll::Ready(None),
            Poll::Pending => {
                ready!(self.watch.idle.poll(context));
                Poll::Ready(Some(Err(self.watch.stalled())))
            }
        }
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, Failure>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let attempts = self.attempts;
        self.poll_chunk(context).map(|chunk| {
            chunk.map(|chunk| chunk.map_err(|failure| failure.concluded(attempts, false)))
        })
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream")
            .field("content_length", &self.length)
            .finish_non_exhaustive()
    }
}

/// Reads the whole body. Of an error's body the first MiB is kept; the second value says whether that was not all.
pub(crate) async fn read(
    response: &mut reqwest::Response,
    mut watch: Watch,
    size: Option<usize>,
) -> Result<(Bytes, bool), Failure> {
    let status = response.status();
    let cap = if status.is_success() {
        size.unwrap_or(usize::MAX)
    } else {
        ERROR_BODY
    };
    let mut body = Gathered::new(response.content_length());
    loop {
        match next(response, &mut watch).await {
            Err(()) => return Err(watch.stalled().with_reply(status, body.first_bytes())),
            Ok(Err(error)) => return Err(broken(error, status, body.first_bytes())),
            Ok(Ok(None)) => return Ok((body.finish(), false)),
            Ok(Ok(Some(chunk))) if chunk.len() <= cap - body.len() => body.push(chunk),
            Ok(Ok(Some(_))) if status.is_success() => {
                let summary =
                    format!("the reply's body has more than the {cap} bytes that are allowed");
                return Err(Failure::new(FailureKind::TooLarge, summary)
                    .with_reply(status, body.first_bytes()));
            }
            Ok(Ok(Some(chunk))) => {
                let room = cap - body.len();
                body.push(chunk.slice(..room));
                return Ok((body.finish(), true));
            }
        }
    }
}

/// The next piece; `Err` when none has come for too long.
async fn next(
    response: &mut reqwest::Response,
    watch: &mut Watch,
) -> Result<reqwest::Result<Option<Bytes>>, ()> {
    let mut chunk = pin!(response.chunk());
    poll_fn(|context| match chunk.as_mut().poll(context) {
        Poll::Ready(chunk) => {
            if let Ok(Some(chunk)) = &chunk {
                watch.came(chunk);
            }
            Poll::Ready(Ok(chunk))
        }
        Poll::Pending => watch.idle.poll(context).map(Err),
    })
    .await
}

/// The pieces of a body. One that comes in one piece is not copied.
struct Gathered {
    expected: usize,
    first: Bytes,
    all: BytesMut,
}

impl Gathered {
    fn new(length: Option<u64>) -> Self {
        let expected = usize::try_from(length.unwrap_or(0).min(ADVANCE)).unwrap_or(0);
        Self {
            expected,
            first: Bytes::new(),
            all: BytesMut::new(),
        }
    }

    fn len(&self) -> usize {
        self.first.len() + self.all.len()
    }

    fn push(&mut self, chunk: Bytes) {
        if self.len() == 0 {
            self.first = chunk;
            return;
        }
        if self.all.is_empty() {
            self.all
                .reserve(self.expected.max(self.first.len() + chunk.len()));
            self.all.extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.all.extend_from_slice(&chunk);
    }

    fn finish(self) -> Bytes {
        if self.all.is_empty() {
            self.first
        } else {
            self.all.freeze()
        }
    }

    fn first_bytes(self) -> Bytes {
        let mut bytes = self.finish();
        bytes.truncate(FIRST_BYTES);
        bytes
    }
}

fn broken(error: reqwest::Error, status: StatusCode, first: Bytes) -> Failure {
    Failure::new(
        FailureKind::Body,
        "the reply broke off or could not be unpacked",
    )
    .with_reply(status, first)
    .with_source(error.without_url())
}
