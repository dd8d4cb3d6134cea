//! Counts calls and retries by listening to the clients' spans.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const LISTENED_TO: &str = "auth_middleware";
const CALL: &str = "http.client.call";
const RESEND: &str = "http.request.resend_count";

/// A tracing subscriber that counts and keeps nothing else. Clones count together.
#[derive(Clone, Debug, Default)]
pub struct Counter(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    spans: AtomicU64,
    calls: AtomicU64,
    retries: AtomicU64,
}

impl Counter {
    /// Calls and retries so far.
    pub fn now(&self) -> (u64, u64) {
        (
            self.0.calls.load(Ordering::Relaxed),
            self.0.retries.load(Ordering::Relaxed),
        )
    }
}

impl Subscriber for Counter {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with(LISTENED_TO)
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        if span.metadata().name() == CALL {
            self.0.calls.fetch_add(1, Ordering::Relaxed);
        }
        // Ids count from 1: 0 is none.
        Id::from_u64(self.0.spans.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn event(&self, event: &Event<'_>) {
        if event.metadata().fields().field(RESEND).is_some() {
            self.0.retries.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
