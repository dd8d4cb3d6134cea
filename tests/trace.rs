//! Everything that is traced, to be searched for what must not be there.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tracing::Dispatch;
use tracing::level_filters::LevelFilter;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

/// Writes down every span and event of this thread, of every level and crate, until it is dropped. A `#[tokio::test]` runs in one thread.
#[derive(Debug)]
pub struct Trace {
    text: Text,
    _guard: DefaultGuard,
}

/// While there is only one subscriber, an event that another thread meets first is switched off for all threads: `tracing` asks that thread
/// alone, which has none.
static SECOND: OnceLock<Dispatch> = OnceLock::new();

impl Trace {
    /// Starts to listen.
    pub fn start() -> Self {
        SECOND.get_or_init(|| {
            let silent = tracing_subscriber::fmt().with_max_level(LevelFilter::OFF);
            Dispatch::new(silent.finish())
        });
        let text = Text::default();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(text.clone())
            .finish();
        Self {
            text,
            _guard: tracing::subscriber::set_default(subscriber),
        }
    }

    /// What was traced so far.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.text.lock()).into_owned()
    }
}

#[derive(Clone, Debug, Default)]
struct Text(Arc<Mutex<Vec<u8>>>);

impl Text {
    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Write for Text {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.lock().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Text {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
