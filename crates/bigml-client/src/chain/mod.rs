//! Several pieces of work, one after the other, that belong together: one deadline, one progress, and what was made is deleted when one fails.

mod error;
mod made;
mod progress;

use std::fmt;
use std::time::{Duration, Instant};

use client_runtime::{AnyId, Clock, Error, IntoId, Response, Waiter};

pub use self::error::{ChainError, Undone};
use self::made::Made;
pub use self::progress::ChainProgress;
use self::progress::Meter;
use crate::Client;

/// # Chains
impl Client {
    /// Starts a chain: several pieces of work that belong together. See [`Chain`].
    pub fn chain(&self) -> Chain {
        Chain::new(self)
    }
}

/// Waits for several pieces of work in turn, with one deadline and one progress over all of them, and keeps the ids of what was made on the way.
///
/// A step is anything that can be waited for. One that fails is a [`ChainError`]: it names the step and carries the resource. With
/// [`delete_on_failure`](Self::delete_on_failure) all that the chain has made is deleted then, the newest first.
///
/// ```no_run
/// # async fn example(client: bigml_client::Client) -> Result<(), bigml_client::ChainError> {
/// use std::time::Duration;
///
/// use bigml_client::types;
///
/// let mut chain = client
///     .chain()
///     .with_steps(3)
///     .with_deadline(Duration::from_secs(3600))
///     .delete_on_failure()
///     .on_progress(|now| println!("{:3.0} % {} {}", now.progress * 100.0, now.step, now.task.unwrap_or_default()));
/// let source = chain.step("source", client.upload_source("iris.csv").send_and_wait()).await?;
/// let body = types::DatasetCreate::new().source(&source.resource);
/// let dataset = chain.step("dataset", client.create_dataset().body(body).send_and_wait()).await?;
/// let body = types::ClusterCreate::new().dataset(&dataset.resource);
/// let cluster = chain.step("cluster", client.create_cluster().body(body).send_and_wait()).await?;
/// # Ok(())
/// # }
/// ```
///
/// [`Client::train`] is such a chain, ready made.
///
/// The ids are known from the moment at which a resource is made, so nothing is lost when the future of a step is dropped: [`made`](Self::made)
/// has them, and [`undo`](Self::undo) deletes them. A chain that is dropped deletes nothing.
#[must_use = "a chain does nothing without steps"]
pub struct Chain {
    client: Client,
    clock: Clock,
    limit: Option<Duration>,
    /// Known from the first step on.
    end: Option<Instant>,
    delete_on_failure: bool,
    made: Made,
    meter: Meter,
}

impl Chain {
    fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            clock: client.core.clock().clone(),
            limit: None,
            end: None,
            delete_on_failure: false,
            made: Made::default(),
            meter: Meter::default(),
        }
    }

    /// Gives up so long after the begin of the first step, uploads included. A look at work that is running may take ten seconds more. A deadline of one
    /// step is set at its waiter.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many steps there will be, which the progress is counted by. Without it each step that begins counts as the last one.
    pub fn with_steps(mut self, steps: usize) -> Self {
        self.meter.expect(steps);
        self
    }

    /// Calls `report` after each poll of each step.
    pub fn on_progress(mut self, report: impl FnMut(ChainProgress<'_>) + Send + 'static) -> Self {
        self.meter.tell(report);
        self
    }

    /// Deletes all that the chain has made when a step fails. The error says what could not be deleted.
    pub fn delete_on_failure(mut self) -> Self {
        self.delete_on_failure = true;
        self
    }

    /// Waits for one piece of work.
    ///
    /// # Errors
    /// It failed, or the deadline is over. Steps can follow nevertheless.
    pub async fn step<T: Send + 'static>(
        &mut self,
        name: impl Into<String>,
        work: Waiter<T>,
    ) -> Result<Response<T>, ChainError> {
        let name = name.into();
        self.meter.begin(&name);
        match self.wait(work).await {
            Ok(done) => {
                self.meter.end();
                Ok(done)
            }
            Err(error) => Err(self.fail(name, error).await),
        }
    }

    /// A step that makes something: what it has made, and its id.
    pub(crate) async fn make<T: Send + 'static>(
        &mut self,
        name: &str,
        work: Waiter<T>,
    ) -> Result<(T, String), ChainError> {
        let before = self.made.ids().len();
        let done = self.step(name, work).await?.into_inner();
        match self.made.ids().get(before) {
            Some(id) => Ok((done, id.to_string())),
            None => {
                let why = "the answer of the server has no id, which the next step needs";
                let error = Error::invalid_request(why);
                Err(self.fail(name.to_owned(), error).await)
            }
        }
    }

    /// Adds something that was made by a call without waiting, a prediction for instance, so that it is deleted with the rest. The id must have its type
    /// before it.
    pub fn add(&mut self, id: impl IntoId<AnyId>) {
        self.made.add(id.into_id());
    }

    /// The ids of what was made so far, the oldest first.
    pub fn made(&self) -> Vec<AnyId> {
        self.made.ids()
    }

    /// Deletes all that was made, the newest first. What is gone already counts as deleted; of an ensemble the models go too, and of an execution what it
    /// has made. What could not be deleted is tried again by the next `undo`. Deleting takes the time that it takes, whatever the deadline is.
    ///
    /// ```no_run
    /// # async fn example(mut chain: bigml_client::Chain) {
    /// for (id, error) in chain.undo().await.failed {
    ///     eprintln!("{id} is still there: {error}");
    /// }
    /// # }
    /// ```
    pub async fn undo(&mut self) -> Undone {
        self.undo_those(|_| true).await
    }

    /// As [`undo`](Self::undo), of some of it.
    pub(crate) async fn undo_those(&mut self, chosen: impl Fn(&AnyId) -> bool) -> Undone {
        let mut undone = Undone::default();
        let made = self.made.ids().into_iter().rev();
        for id in made.filter(chosen) {
            match self.client.delete_resource(&id).await {
                Err(error) if !error.is_not_found() => undone.failed.push((id, error)),
                _ => {
                    self.made.forget(&id);
                    undone.deleted.push(id);
                }
            }
        }
        undone
    }

    async fn wait<T: Send + 'static>(&mut self, work: Waiter<T>) -> Result<Response<T>, Error> {
        let made = self.made.clone();
        let mut work = work.on_start(move |answer| made.read(answer));
        if let Some(end) = self.end() {
            work = work.with_end(&self.clock, end);
        }
        let mut states = work.states();
        while let Some(state) = states.try_next().await? {
            self.meter.at(&state);
        }
        states.outcome().await
    }

    /// The deadline as a point in time.
    fn end(&mut self) -> Option<Instant> {
        let limit = self.limit?;
        if self.end.is_none() {
            self.end = self.clock.now().checked_add(limit);
        }
        self.end
    }

    async fn fail(&mut self, step: String, error: Error) -> ChainError {
        // an answer that could not be read may have made something
        self.made.read(error.body());
        let made = self.made.ids();
        let undone = match self.delete_on_failure {
            true => Some(self.undo().await),
            false => None,
        };
        ChainError::new(step, error, made, undone)
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chain")
            .field("limit", &self.limit)
            .field("delete_on_failure", &self.delete_on_failure)
            .field("made", &self.made.ids())
            .finish_non_exhaustive()
    }
}
