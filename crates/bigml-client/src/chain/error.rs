//! The step of a chain that failed, and what became of the others.

use std::fmt;

use client_runtime::{AnyId, Error};
use serde::de::DeserializeOwned;

/// What was deleted again, and what was not.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Undone {
    /// What is gone, the newest first.
    pub deleted: Vec<AnyId>,
    /// What is still there, with the reason.
    pub failed: Vec<(AnyId, Error)>,
}

/// A step of a chain has failed.
///
/// [`error`](Self::error), which is also its `source()`, says why. `?` turns it into an [`Error`] whose line says both.
///
/// ```no_run
/// # async fn example(mut chain: bigml_client::Chain, client: bigml_client::Client) {
/// use bigml_client::types;
///
/// let upload = client.upload_source("iris.csv").send_and_wait();
/// if let Err(error) = chain.step("source", upload).await {
///     eprintln!("{error}: {}", error.error());
///     if let Ok(source) = error.resource::<types::Source>() {
///         eprintln!("{:?}", source.status);
///     }
/// }
/// # }
/// ```
pub struct ChainError(Box<Inner>);

struct Inner {
    step: String,
    error: Error,
    made: Vec<AnyId>,
    undone: Option<Undone>,
}

impl ChainError {
    pub(super) fn new(
        step: String,
        error: Error,
        made: Vec<AnyId>,
        undone: Option<Undone>,
    ) -> Self {
        Self(Box::new(Inner {
            step,
            error,
            made,
            undone,
        }))
    }

    /// What is wrong before anything was made.
    pub(crate) fn before(error: Error) -> Self {
        Self::new("begin".to_owned(), error, Vec::new(), None)
    }

    /// Adds what was deleted after it.
    pub(crate) fn and_undone(mut self, undone: Undone) -> Self {
        self.0.undone = Some(undone);
        self
    }

    /// The name of the step.
    pub fn step(&self) -> &str {
        &self.0.step
    }

    /// Why it failed.
    pub fn error(&self) -> &Error {
        &self.0.error
    }

    /// The resource of the step as it was last seen, as [`Error::job`] gives it: faulty, or not finished in time.
    ///
    /// # Errors
    /// There is none, because it could not even be made, or it does not have the form of a `T`.
    pub fn resource<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.0.error.job()
    }

    /// The ids of what the chain had made until then, the oldest first, whether it was deleted again or not.
    pub fn made(&self) -> &[AnyId] {
        &self.0.made
    }

    /// What was deleted again; `None` unless it was asked for, as by [`Chain::delete_on_failure`](super::Chain::delete_on_failure).
    pub fn undone(&self) -> Option<&Undone> {
        self.0.undone.as_ref()
    }

    /// What is still there: all that was made, or what could not be deleted.
    pub fn left(&self) -> Vec<&AnyId> {
        let deleted = self.undone().map(|undone| undone.deleted.as_slice());
        let deleted = deleted.unwrap_or_default();
        let left = self.0.made.iter().filter(|id| !deleted.contains(id));
        left.collect()
    }

    /// What became of what was made, in words.
    fn rest(&self) -> String {
        let mut words = Vec::new();
        match self.undone() {
            Some(undone) => {
                if !undone.deleted.is_empty() {
                    words.push(format!("deleted again: {}", listed(&undone.deleted)));
                }
                let failed = undone.failed.iter();
                words.extend(
                    failed.map(|(id, error)| format!("{id} could not be deleted: {error}")),
                );
            }
            None if self.0.made.is_empty() => {}
            None => words.push(format!("still there: {}", listed(&self.0.made))),
        }
        words.join("; ")
    }
}

fn listed(ids: &[AnyId]) -> String {
    let ids: Vec<&str> = ids.iter().map(AnyId::as_str).collect();
    ids.join(", ")
}

impl fmt::Display for ChainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "step `{}` of the chain failed", self.0.step)?;
        match self.rest() {
            rest if rest.is_empty() => Ok(()),
            rest => write!(f, "; {rest}"),
        }
    }
}

impl fmt::Debug for ChainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChainError")
            .field("step", &self.0.step)
            .field("error", &self.0.error)
            .field("made", &self.0.made)
            .field("undone", &self.0.undone)
            .finish()
    }
}

impl std::error::Error for ChainError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0.error)
    }
}

/// The error of the step, whose line also says which step it was and what became of the rest.
impl From<ChainError> for Error {
    fn from(error: ChainError) -> Self {
        let note = error.to_string();
        error.0.error.and_note(note)
    }
}
