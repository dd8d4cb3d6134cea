//! What a chain has done so far, in numbers.

use std::sync::atomic::{AtomicU64, Ordering};

/// What a [`Stack`](crate::Stack) and all its clones have done since it was built: a snapshot.
///
/// The numbers only grow. To watch a program, take a snapshot now and then and look at the difference:
///
/// ```
/// use auth_middleware::Metrics;
///
/// fn report(before: &Metrics, now: &Metrics) {
///     let calls = now.calls - before.calls;
///     let failures = now.failures - before.failures;
///     println!("{calls} calls, {failures} of them failed, {} bytes came", now.bytes_received - before.bytes_received);
/// }
/// ```
///
/// They are read one after the other while calls go on, so that a call may be in one number and not yet in another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metrics {
    /// Calls that have begun. A token exchange that goes through the same chain is a call too.
    pub calls: u64,
    /// Calls that ended without a success: no reply, a status that is not 2xx, or a reply in which the vendor says so. What is given up by its
    /// caller is not counted, and neither is a streamed body that breaks off later.
    pub failures: u64,
    /// Requests that were sent (or tried to be sent): first attempts, retries, and redirects that were followed.
    pub attempts: u64,
    /// Requests that were sent again, after a failure or with a renewed credential.
    pub retries: u64,
    /// Replies with status 429, and requests that the client's own rate limit held back.
    pub throttled: u64,
    /// How often a token was asked for, see [`Credential::exchanges`](crate::Credential::exchanges).
    pub refreshes: u64,
    /// Bytes of request bodies that were handed to the network, in all attempts.
    pub bytes_sent: u64,
    /// Bytes of reply bodies that came, after unpacking.
    pub bytes_received: u64,
}

/// What is counted while it happens. All of it is only for reading, so no order among the numbers is kept.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    calls: AtomicU64,
    failures: AtomicU64,
    attempts: AtomicU64,
    retries: AtomicU64,
    throttled: AtomicU64,
    bytes_sent: AtomicU64,
    bytes_received: AtomicU64,
}

impl Counters {
    pub(crate) fn call(&self) {
        add(&self.calls, 1);
    }

    pub(crate) fn failure(&self) {
        add(&self.failures, 1);
    }

    pub(crate) fn attempt(&self) {
        add(&self.attempts, 1);
    }

    pub(crate) fn retry(&self) {
        add(&self.retries, 1);
    }

    pub(crate) fn throttled(&self) {
        add(&self.throttled, 1);
    }

    pub(crate) fn sent(&self, bytes: usize) {
        add(&self.bytes_sent, bytes);
    }

    pub(crate) fn received(&self, bytes: usize) {
        add(&self.bytes_received, bytes);
    }

    pub(crate) fn snapshot(&self, refreshes: u64) -> Metrics {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Metrics {
            calls: read(&self.calls),
            failures: read(&self.failures),
            attempts: read(&self.attempts),
            retries: read(&self.retries),
            throttled: read(&self.throttled),
            refreshes,
            bytes_sent: read(&self.bytes_sent),
            bytes_received: read(&self.bytes_received),
        }
    }
}

fn add(counter: &AtomicU64, amount: usize) {
    // What is nothing is not worth a write to memory that all threads share.
    if amount > 0 {
        counter.fetch_add(amount as u64, Ordering::Relaxed);
    }
}
