//! Listens to the clients' traces: counts calls and retries, and looks for secrets in every word.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use vendor_simulator::Vendor;

use crate::book::Book;
use crate::secrets::Secrets;
use crate::work::VENDORS;

const CALL: &str = "http.client.call";
const RESENT: &str = "http.request.resend_count";
const VENDOR: &str = "api.vendor";
/// Whose traces are ours; of others only warnings are heard.
const OURS: [&str; 6] = [
    "auth_middleware",
    "client_runtime",
    "bigeye_client",
    "bigid_client",
    "dataops_live_client",
    "bigml_client",
];

/// A tracing subscriber. Clones listen together.
#[derive(Clone, Debug)]
pub(crate) struct Ear(Arc<Heard>);

#[derive(Debug)]
struct Heard {
    secrets: Secrets,
    book: Arc<Book>,
    spans: AtomicU64,
    calls: [AtomicU64; 4],
    resent: [AtomicU64; 4],
}

impl Ear {
    pub(crate) fn new(book: Arc<Book>) -> Self {
        Self(Arc::new(Heard {
            secrets: Secrets::all(),
            book,
            spans: AtomicU64::new(0),
            calls: Default::default(),
            resent: Default::default(),
        }))
    }

    /// Calls so far.
    pub(crate) fn calls(&self) -> u64 {
        VENDORS.iter().map(|vendor| self.calls_of(*vendor)).sum()
    }

    pub(crate) fn calls_of(&self, vendor: Vendor) -> u64 {
        self.0.calls[place(vendor)].load(Ordering::Relaxed)
    }

    /// How often requests of ended calls were sent again.
    pub(crate) fn resent_of(&self, vendor: Vendor) -> u64 {
        self.0.resent[place(vendor)].load(Ordering::Relaxed)
    }

    fn listen(&self, record: impl FnOnce(&mut Words<'_>)) -> (Option<Vendor>, Option<u64>) {
        let mut words = Words {
            heard: &self.0,
            vendor: None,
            resent: None,
        };
        record(&mut words);
        (words.vendor, words.resent)
    }
}

fn place(vendor: Vendor) -> usize {
    VENDORS
        .iter()
        .position(|one| *one == vendor)
        .unwrap_or_default()
}

impl Subscriber for Ear {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let ours = OURS
            .iter()
            .any(|target| metadata.target().starts_with(target));
        ours || *metadata.level() <= Level::WARN
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let (vendor, _) = self.listen(|words| span.record(words));
        let place = vendor.map(place);
        if let (Some(place), CALL) = (place, span.metadata().name()) {
            self.0.calls[place].fetch_add(1, Ordering::Relaxed);
        }
        // The vendor is a part of the id: counts that come later belong to it. Ids count from 1: 0 is none.
        let number = self.0.spans.fetch_add(1, Ordering::Relaxed) + 1;
        Id::from_u64(number * 8 + place.map_or(7, |place| place as u64))
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let (_, resent) = self.listen(|words| values.record(words));
        let counter = self.0.resent.get((span.into_u64() % 8) as usize);
        if let (Some(resent), Some(counter)) = (resent, counter) {
            counter.fetch_add(resent, Ordering::Relaxed);
        }
    }

    fn event(&self, event: &Event<'_>) {
        self.listen(|words| event.record(words));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Looks at the fields of a span or an event.
struct Words<'a> {
    heard: &'a Heard,
    vendor: Option<Vendor>,
    resent: Option<u64>,
}

impl Words<'_> {
    fn hear(&self, field: &Field, text: &str) {
        if let Some(found) = self.heard.secrets.find(text) {
            self.heard
                .book
                .leaked(format!("in the field {} of a trace: {found}", field.name()));
        }
    }
}

impl Visit for Words<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.hear(field, value);
        if field.name() == VENDOR {
            self.vendor = value.parse().ok();
        }
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == RESENT {
            self.resent = Some(value);
        }
    }

    fn record_i64(&mut self, _: &Field, _: i64) {}
    fn record_bool(&mut self, _: &Field, _: bool) {}

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.hear(field, &format!("{value:?}"));
    }
}
