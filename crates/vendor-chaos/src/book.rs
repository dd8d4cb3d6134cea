//! What the clients were told: what is compared with the truth at the end.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use client_runtime::Error;
use vendor_simulator::Vendor;

use crate::sabotage::Sabotage;
use crate::secrets::Secrets;

/// So many problems are written down with their words; the others are counted.
const WORDED: usize = 200;

/// What kind of guarantee is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Breach {
    /// What was said to be there is not.
    Lost,
    /// Something is there twice, or was sent twice.
    Doubled,
    /// What was said is not so in another way.
    Untrue,
    /// A secret was seen.
    Leaked,
    /// A call did not end in time.
    Hung,
    /// Memory has grown.
    Grown,
}

/// One broken guarantee.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) breach: Breach,
    pub(crate) words: String,
}

/// What a client said about a creation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// It is done.
    Done,
    /// Nobody knows.
    Unknown,
    /// It is not done.
    NotDone,
}

/// What a client said about a deletion of what it had created.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deletion {
    /// None was asked for.
    None,
    /// It is gone.
    Done,
    /// It may be gone.
    Unknown,
}

/// One creation with its own mark.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Creation {
    pub(crate) number: u64,
    pub(crate) vendor: Vendor,
    pub(crate) told: Told,
    pub(crate) deletion: Deletion,
}

/// Counts of one vendor.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) lists: u64,
    pub(crate) resumed: u64,
    pub(crate) files: u64,
    pub(crate) errors: BTreeMap<&'static str, u64>,
}

/// Everything that is written down while the clients work.
#[derive(Debug)]
pub(crate) struct Book {
    secrets: Secrets,
    pub(crate) sabotage: Option<Sabotage>,
    numbers: AtomicU64,
    pages: Mutex<Pages>,
}

#[derive(Debug, Default)]
struct Pages {
    creations: Vec<Creation>,
    counts: BTreeMap<Vendor, Counts>,
    problems: Vec<Problem>,
    breaches: BTreeMap<Breach, u64>,
}

impl Book {
    /// Has room for so many creations from the start, so that the book's growth is not taken for the clients'.
    pub(crate) fn new(creations: usize, sabotage: Option<Sabotage>) -> Self {
        Self {
            secrets: Secrets::all(),
            sabotage,
            numbers: AtomicU64::new(1),
            pages: Mutex::new(Pages {
                creations: Vec::with_capacity(creations),
                problems: Vec::with_capacity(WORDED),
                ..Pages::default()
            }),
        }
    }

    /// A number for a creation.
    pub(crate) fn number(&self) -> u64 {
        self.numbers.fetch_add(1, Ordering::Relaxed)
    }

    pub(crate) fn created(&self, creation: Creation) {
        self.lock().creations.push(creation);
    }

    /// Counts a list that came to its end, and how often it was gone on with after an error.
    pub(crate) fn listed(&self, vendor: Vendor, resumed: u64) {
        let mut pages = self.lock();
        let counts = pages.counts.entry(vendor).or_default();
        counts.lists += 1;
        counts.resumed += resumed;
    }

    /// Counts a file that was compared.
    pub(crate) fn transferred(&self, vendor: Vendor) {
        self.lock().counts.entry(vendor).or_default().files += 1;
    }

    /// Counts an error, and looks at everything that a program could print of it.
    pub(crate) fn failed(&self, vendor: Vendor, error: &Error) {
        let kind = kind(error);
        let counted = || {
            *self
                .lock()
                .counts
                .entry(vendor)
                .or_default()
                .errors
                .entry(kind)
                .or_default() += 1
        };
        counted();
        let mut text = format!("{error}\n{error:?}\n{error:#?}");
        let mut source = std::error::Error::source(error);
        while let Some(cause) = source {
            text.push_str(&format!("\n{cause}\n{cause:?}"));
            source = cause.source();
        }
        for said in [error.message(), error.code(), error.request_id()] {
            text.push('\n');
            text.push_str(said.unwrap_or_default());
        }
        if let Some(found) = self.secrets.find(&text) {
            self.leaked(format!("in an error of {vendor}: {found}"));
        }
        if matches!(kind, "refused" | "other") {
            self.problem(
                Breach::Untrue,
                format!("{vendor}: an error that no fault explains: {error}"),
            );
        }
    }

    pub(crate) fn leaked(&self, words: String) {
        self.problem(Breach::Leaked, words);
    }

    pub(crate) fn problem(&self, breach: Breach, words: String) {
        let mut pages = self.lock();
        *pages.breaches.entry(breach).or_default() += 1;
        if pages.problems.len() < WORDED {
            pages.problems.push(Problem { breach, words });
        }
    }

    pub(crate) fn creations(&self) -> Vec<Creation> {
        self.lock().creations.clone()
    }

    pub(crate) fn counts(&self) -> BTreeMap<Vendor, Counts> {
        self.lock().counts.clone()
    }

    /// The problems that are worded, and how many there are of each kind.
    pub(crate) fn problems(&self) -> (Vec<Problem>, BTreeMap<Breach, u64>) {
        let pages = self.lock();
        (pages.problems.clone(), pages.breaches.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A word for the table.
fn kind(error: &Error) -> &'static str {
    let status = error.status().map_or(0, |status| status.as_u16());
    if error.is_timeout() {
        "time-out"
    } else if error.is_rate_limited() {
        "429"
    } else if error.is_auth() {
        "credentials"
    } else if error.is_connection() {
        "connection"
    } else if error.is_decode() {
        "unreadable"
    } else if (300..400).contains(&status) {
        "redirect"
    } else if status >= 500 {
        "5xx"
    } else if status == 200 && error.body().trim_ascii_start().starts_with(b"<") {
        "unreadable"
    } else if error.is_mismatch() && error.to_string().contains("another content type") {
        // a page instead of the rest of a file that broke off; another file is never explained, since none changes
        "unreadable"
    } else if error.is_not_found() || error.is_invalid_request() {
        "refused"
    } else {
        "other"
    }
}
