//! What the clients do all the time: create, read, change, delete, list, wait, upload, download.

mod bigeye;
mod bigid;
mod bigml;
mod dataops_live;
mod fixed;

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use client_runtime::{Error, ItemStream, PagePosition, Waiter};
use fastrand::Rng;
use vendor_simulator::Vendor;

use crate::book::{Book, Breach, Creation, Deletion, Told};
use crate::clients::Clients;
use crate::sabotage::Sabotage;
use crate::server::MARK;

pub(crate) use fixed::Fixed;

/// The vendors that keep what is created: of the others nothing can be compared.
pub(crate) const VENDORS: [Vendor; 4] = [
    Vendor::Bigeye,
    Vendor::Bigid,
    Vendor::DataopsLive,
    Vendor::Bigml,
];

/// With a fifth of all requests going wrong, no list breaks off as often as this by chance.
const MOST_RESUMED: u64 = 50;

/// Looks often, as the simulator's jobs move on with each look, and not for ever: a server may ask to come again in an hour, and a waiter
/// without a deadline does that.
fn quickly<T>(waiter: Waiter<T>) -> Waiter<T> {
    waiter
        .with_interval(Duration::from_millis(1), Duration::from_millis(10))
        .with_deadline(Duration::from_secs(20))
}

/// What all pieces of work share.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) clients: Clients,
    pub(crate) book: Arc<Book>,
    /// What the lists hold that nobody changes.
    pub(crate) fixed: Fixed,
}

/// One piece of work with one vendor: a few calls, one after the other.
pub(crate) async fn piece(work: Arc<Work>, vendor: Vendor, seed: u64) {
    let task = Task {
        work: &work,
        vendor,
    };
    let mut chance = Rng::with_seed(seed);
    if work.book.sabotage == Some(Sabotage::Hangs) && chance.u8(0..20) == 0 {
        std::future::pending::<()>().await;
    }
    if work.book.sabotage == Some(Sabotage::Leaks) && chance.u8(0..20) == 0 {
        let key = vendor_simulator::bigml::API_KEY;
        tracing::info!(target: "client_runtime::sabotage", "/source?api_key={key}");
    }
    match vendor {
        Vendor::Bigeye => bigeye::piece(task, &mut chance).await,
        Vendor::Bigid => bigid::piece(task, &mut chance).await,
        Vendor::DataopsLive => dataops_live::piece(task, &mut chance).await,
        Vendor::Bigml => bigml::piece(task, &mut chance).await,
        // not one of `VENDORS`
        _ => {}
    }
}

#[derive(Clone, Copy)]
struct Task<'a> {
    work: &'a Work,
    vendor: Vendor,
}

impl Task<'_> {
    fn book(&self) -> &Book {
        &self.work.book
    }

    fn failed(&self, error: &Error) {
        self.book().failed(self.vendor, error);
    }

    fn problem(&self, breach: Breach, words: impl AsRef<str>) {
        let words = format!("{}: {}", self.vendor, words.as_ref());
        self.book().problem(breach, words);
    }

    /// Creates one thing with a name of its own by `operation`, and perhaps waits for it.
    async fn create<T, F>(
        &self,
        operation: &str,
        make: impl Fn(String) -> F,
    ) -> (Creation, Option<T>)
    where
        F: Future<Output = Result<T, Error>>,
    {
        let number = self.book().number();
        let name = format!("{MARK}{number}");
        let mut outcome = make(name.clone()).await;
        let unknown = |error: &Error| error.is_outcome_unknown();
        if self.book().sabotage == Some(Sabotage::Doubles) && outcome.as_ref().is_err_and(unknown) {
            outcome = make(name).await;
        }
        let told = match &outcome {
            Ok(_) => Told::Done,
            Err(error) => {
                self.failed(error);
                // The creation has worked where a later look at the job has not.
                let created = error.operation_id() != Some(operation);
                match error.is_outcome_unknown() && self.book().sabotage != Some(Sabotage::Denies) {
                    _ if created => Told::Done,
                    true => Told::Unknown,
                    false => Told::NotDone,
                }
            }
        };
        let creation = Creation {
            number,
            vendor: self.vendor,
            told,
            deletion: Deletion::None,
        };
        (creation, outcome.ok())
    }

    /// What an outcome of a deletion means; the first one may have worked without our seeing it, so that the second finds nothing.
    fn deleted<T>(&self, outcome: Result<T, Error>) -> Deletion {
        match outcome {
            Ok(_) => Deletion::Done,
            Err(error) if error.is_not_found() && error.attempts() > 1 => Deletion::Done,
            Err(error) => {
                self.failed(&error);
                Deletion::Unknown
            }
        }
    }

    /// Compares what a read gives with what it must give.
    fn read<T, K: PartialEq + Debug>(
        &self,
        what: &str,
        outcome: Result<T, Error>,
        key: impl FnOnce(T) -> K,
        expected: K,
    ) {
        match outcome.map(key) {
            Ok(found) if found == expected => {}
            Ok(found) => self.problem(
                Breach::Lost,
                format!("{what} is {found:?} instead of {expected:?}"),
            ),
            Err(error) if error.is_not_found() => {
                self.problem(Breach::Lost, format!("{what} is not there: {error}"));
            }
            Err(error) => self.failed(&error),
        }
    }

    /// What is new can be changed, and `read` then gives it as it was changed.
    async fn changed<T, K: PartialEq + Debug>(
        &self,
        what: &str,
        outcome: Result<T, Error>,
        read: impl Future<Output = Result<K, Error>>,
        expected: K,
    ) {
        match outcome {
            Ok(_) => self.read(
                &format!("a changed {what}"),
                read.await,
                |found| found,
                expected,
            ),
            Err(error) if error.is_not_found() => {
                self.problem(Breach::Lost, format!("a new {what}: {error}"));
            }
            Err(error) => self.failed(&error),
        }
    }

    /// A read of what was deleted.
    fn gone<T>(&self, what: &str, outcome: Result<T, Error>) {
        match outcome {
            Ok(_) => self.problem(Breach::Untrue, format!("{what} is deleted and still there")),
            Err(error) if error.is_not_found() => {}
            Err(error) => self.failed(&error),
        }
    }

    /// Reads a list whose items are known to its end. Where it breaks off, it is gone on with at the position that was stored by then.
    async fn list<T, K>(
        &self,
        what: &str,
        mut items: ItemStream<T>,
        key: impl Fn(T) -> K,
        expected: &[K],
    ) where
        T: Send + 'static,
        K: PartialEq + Debug,
    {
        let (mut seen, mut resumed) = (0, 0);
        loop {
            let found = match items.try_next().await {
                Ok(found) => found.map(&key),
                Err(error) => {
                    self.failed(&error);
                    let position = items.position().map(|position| position.to_string());
                    let Some(Ok(position)) = position.map(|text| text.parse::<PagePosition>())
                    else {
                        return self.problem(Breach::Lost, format!("{what}: no position: {error}"));
                    };
                    resumed += 1;
                    if resumed > MOST_RESUMED {
                        return self.problem(Breach::Lost, format!("{what}: no end: {error}"));
                    }
                    items = items.resume_from(position);
                    continue;
                }
            };
            let found = match self.book().sabotage {
                Some(Sabotage::Loses) if seen == 3 => {
                    items.try_next().await.ok().flatten().map(&key)
                }
                _ => found,
            };
            if found.as_ref() != expected.get(seen) {
                return self.problem_of(what, found.as_ref(), expected, seen);
            }
            if found.is_none() {
                return self.book().listed(self.vendor, resumed);
            }
            seen += 1;
        }
    }

    fn problem_of<K: PartialEq + Debug>(
        &self,
        what: &str,
        found: Option<&K>,
        expected: &[K],
        place: usize,
    ) {
        let before = expected.get(..place).unwrap_or_default();
        let twice = found.is_some_and(|found| before.contains(found));
        let breach = if twice { Breach::Doubled } else { Breach::Lost };
        let wanted = expected.get(place);
        self.problem(
            breach,
            format!("{what}: at place {place} is {found:?} instead of {wanted:?}"),
        );
    }

    /// Compares a file that came with what it must be; `None` where it did not come.
    fn file(&self, what: &str, outcome: Result<impl AsRef<[u8]>, Error>, expected: &[u8]) {
        match outcome {
            Ok(bytes) if bytes.as_ref() == expected => self.book().transferred(self.vendor),
            Ok(bytes) => self.problem(
                Breach::Lost,
                format!(
                    "{what}: {} bytes came that are not the {} expected ones",
                    bytes.as_ref().len(),
                    expected.len()
                ),
            ),
            Err(error) => self.failed(&error),
        }
    }
}
