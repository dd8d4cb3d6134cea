//! Counts calls and retries by listening to the clients' spans.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tracing::field::{Field, Visit};
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

    /// A call that ends says how often its request was sent again.
    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut resent = Resent(0);
        values.record(&mut resent);
        self.0.retries.fetch_add(resent.0, Ordering::Relaxed);
    }

    fn event(&self, _: &Event<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Resent(u64);

impl Visit for Resent {
    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == RESEND {
            self.0 += value;
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn fmt::Debug) {}
}
