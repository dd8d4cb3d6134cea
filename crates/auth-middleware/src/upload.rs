//! A streamed request body whose progress can be watched.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Instant;

use bytes::Bytes;
use futures_util::task::AtomicWaker;
use http_body::{Body, Frame, SizeHint};

use crate::clock::Clock;
use crate::metrics::Counters;

/// How far a streamed body has come.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sent {
    /// Still being sent; a piece was last taken then.
    Moving(Instant),
    /// Handed over to its end, or no longer wanted.
    Finished(Instant),
}

/// What the sender and the watcher of a body share.
pub(crate) struct Upload {
    clock: Clock,
    counters: Arc<Counters>,
    sent: Mutex<Sent>,
    finished: AtomicWaker,
    broken: AtomicBool,
    /// Whether the body is waited for, not the connection.
    starved: AtomicBool,
}

impl Upload {
    /// Takes the request's body, if it is a stream, and gives it back watched.
    pub(crate) fn watch(
        request: &mut reqwest::Request,
        clock: &Clock,
        counters: &Arc<Counters>,
    ) -> Option<Arc<Self>> {
        let body = request.body_mut();
        if body.as_ref().is_none_or(|body| body.as_bytes().is_some()) {
            return None;
        }
        let inner = body.take()?;
        let sent = Mutex::new(Sent::Moving(clock.now()));
        let upload = Arc::new(Self {
            clock: clock.clone(),
            counters: Arc::clone(counters),
            sent,
            finished: AtomicWaker::new(),
            broken: AtomicBool::new(false),
            starved: AtomicBool::new(false),
        });
        *body = Some(reqwest::Body::wrap(Watched {
            inner,
            upload: Arc::clone(&upload),
        }));
        Some(upload)
    }

    pub(crate) fn sent(&self) -> Sent {
        *self.lock()
    }

    /// Whether what the body is read from has failed, so that the server can't have got the whole of it.
    pub(crate) fn is_broken(&self) -> bool {
        self.broken.load(Ordering::Acquire)
    }

    /// Whether the connection would take more, and what the body is read from gives nothing.
    pub(crate) fn is_starved(&self) -> bool {
        self.starved.load(Ordering::Relaxed)
    }

    /// Wakes the task when the body is finished, as the attempt's time begins then.
    pub(crate) fn wake_when_finished(&self, context: &Context<'_>) {
        self.finished.register(context.waker());
    }

    fn moved(&self) {
        *self.lock() = Sent::Moving(self.clock.now());
    }

    fn finish(&self) {
        let mut sent = self.lock();
        if matches!(*sent, Sent::Moving(_)) {
            *sent = Sent::Finished(self.clock.now());
            drop(sent);
            self.finished.wake();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Sent> {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Watched {
    inner: reqwest::Body,
    upload: Arc<Upload>,
}

impl Body for Watched {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, reqwest::Error>>> {
        let frame = Pin::new(&mut self.inner).poll_frame(context);
        self.upload
            .starved
            .store(frame.is_pending(), Ordering::Relaxed);
        if let Poll::Ready(Some(Ok(frame))) = &frame {
            let bytes = frame.data_ref().map_or(0, Bytes::len);
            self.upload.counters.sent(bytes);
        }
        match &frame {
            Poll::Ready(Some(Err(_))) => {
                self.upload.broken.store(true, Ordering::Release);
                self.upload.finish();
            }
            Poll::Ready(Some(Ok(_))) if !self.inner.is_end_stream() => self.upload.moved(),
            Poll::Ready(_) => self.upload.finish(),
            Poll::Pending => {}
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.upload.finish();
    }
}
