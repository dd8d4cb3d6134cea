//! Listens to everything that is traced, by whatever crate, and writes it down as text.

use std::collections::BTreeSet;
use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

/// What was traced in this thread as long as the guard lives.
pub struct Listener {
    lines: Arc<Mutex<String>>,
    ours: Arc<Mutex<BTreeSet<&'static str>>>,
    _guard: DefaultGuard,
}

/// Keeps tracing from noting that nobody listens at a place in the code, which a listener that starts at that moment could not undo: from here
/// on somebody does in every thread, and forgets it.
pub fn keep_listening() {
    // an error says that another test was first
    let _ = tracing::subscriber::set_global_default(Sink);
}

struct Sink;

impl Subscriber for Sink {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl Listener {
    pub fn start() -> Self {
        keep_listening();
        let lines = Arc::new(Mutex::new(String::new()));
        let ours = Arc::default();
        let writer = Writer {
            lines: Arc::clone(&lines),
            ours: Arc::clone(&ours),
            ids: AtomicU64::new(1),
        };
        Self {
            lines,
            ours,
            _guard: tracing::subscriber::set_default(writer),
        }
    }

    pub fn text(&self) -> String {
        self.lines.lock().expect("no test panics here").clone()
    }

    /// The names of all fields of the crate under test.
    pub fn fields(&self) -> BTreeSet<&'static str> {
        self.ours.lock().expect("no test panics here").clone()
    }
}

struct Writer {
    lines: Arc<Mutex<String>>,
    ours: Arc<Mutex<BTreeSet<&'static str>>>,
    ids: AtomicU64,
}

impl Writer {
    fn note(&self, metadata: &'static Metadata<'static>) {
        if metadata.target().starts_with("auth_middleware") {
            let names = metadata.fields().iter().map(|field| field.name());
            self.ours.lock().expect("no test panics here").extend(names);
        }
    }

    fn line(&self, kind: &str, write: impl FnOnce(&mut Fields)) {
        let mut fields = Fields(String::new());
        write(&mut fields);
        let mut lines = self.lines.lock().expect("no test panics here");
        let _ = writeln!(lines, "{kind}{}", fields.0);
    }
}

impl Subscriber for Writer {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note(span.metadata());
        self.line(&format!("span {}", span.metadata().name()), |fields| {
            span.record(fields)
        });
        Id::from_u64(self.ids.fetch_add(1, Ordering::Relaxed))
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("record", |fields| values.record(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.note(event.metadata());
        self.line("event", |fields| event.record(fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}
