//! One look at a job: in its small form, where the vendor has one, until it has ended; then whole.

use super::{JobState, Phase, Polled, failed_job};
use crate::call::Call;
use crate::error::Error;
use crate::send::Answer;
use auth_middleware::BodyMode;
use serde::de::DeserializeOwned;
use std::sync::{Arc, OnceLock};

/// How a job is looked at.
pub(super) struct Looks<T, C> {
    whole: Call,
    small: Option<Call>,
    /// What the small form said when the job was done: what is left is to read it whole, as often as that fails.
    done: Arc<OnceLock<JobState>>,
    state: fn(&T) -> JobState,
    check: C,
}

impl<T, C: Clone> Clone for Looks<T, C> {
    fn clone(&self) -> Self {
        Self {
            whole: self.whole.clone(),
            small: self.small.clone(),
            done: Arc::clone(&self.done),
            state: self.state,
            check: self.check.clone(),
        }
    }
}

impl<T: DeserializeOwned, C: Fn(&T) -> Result<(), Error>> Looks<T, C> {
    pub(super) fn new(poll: Call, state: fn(&T) -> JobState, check: C) -> Self {
        Self {
            small: small_form(&poll),
            whole: poll,
            done: Arc::new(OnceLock::new()),
            state,
            check,
        }
    }

    pub(super) async fn look(self) -> Result<Polled<T>, Error> {
        let Some(small) = self.small.clone().filter(|_| self.done.get().is_none()) else {
            return self.look_at_whole().await;
        };
        match ask(small, self.state, None).await? {
            (Polled::Done(state, _), _) => {
                // it is set once: looks follow one another
                let _ = self.done.set(state);
                self.look_at_whole().await
            }
            // the whole says more of what went wrong; where it can't be had, what is known must not get lost
            (Polled::Failed(state, error), _) => match ask(self.whole, self.state, None).await {
                Ok((failed @ Polled::Failed(..), _)) => Ok(failed),
                _ => Ok(Polled::Failed(state, error)),
            },
            (running, _) => Ok(running),
        }
    }

    async fn look_at_whole(self) -> Result<Polled<T>, Error> {
        let known = self.done.get().cloned();
        let (polled, context) = ask(self.whole, self.state, known).await?;
        if let Polled::Done(_, job) = &polled {
            (self.check)(job).map_err(context)?;
        }
        Ok(polled)
    }
}

/// Sends one of the two calls. `known` is the job's state where the answer has none: the caller's own parameters may leave it out.
async fn ask<T: DeserializeOwned>(
    call: Call,
    state: fn(&T) -> JobState,
    known: Option<JobState>,
) -> Result<(Polled<T>, impl FnOnce(Error) -> Error + Send + use<T>), Error> {
    let answer = call.exchange(BodyMode::Buffered { limit: None }).await?;
    let body = answer.body().clone();
    let context = context_of(&answer);
    let job = answer.decode::<T>()?;
    let state = match (state(&job), known) {
        (unknown, Some(known)) if unknown.status.is_empty() => known,
        (state, _) => state,
    };
    let polled = match state.phase {
        Phase::Running => Polled::Running(state, body),
        Phase::Done => Polled::Done(state, job),
        Phase::Failed | Phase::Cancelled => {
            let error = context.clone()(failed_job(state.clone(), &body));
            Polled::Failed(state, error)
        }
    };
    Ok((polled, context))
}

/// The call with what makes its answer small; `None` where there is no such thing, or where it is what the caller asks for anyway.
fn small_form(whole: &Call) -> Option<Call> {
    let pairs = whole.operation().poll;
    let is_set = |(name, value): &(&str, &str)| whole.query_value(name) == Some(*value);
    if pairs.iter().all(is_set) {
        return None;
    }
    let mut small = whole.clone();
    for (name, value) in pairs {
        small.without_query(name);
        small.query_pair(*name, *value);
    }
    Some(small)
}

/// Adds to an error what is known of the answer that it comes from.
fn context_of(answer: &Answer) -> impl FnOnce(Error) -> Error + Clone + Send + use<> {
    let (operation, status, attempts) = (
        answer.operation,
        answer.exchange.status,
        answer.exchange.attempts,
    );
    let id = answer.request_id();
    move |error| {
        error
            .with_operation(operation)
            .with_status(status)
            .with_attempts(attempts)
            .with_request_id(id)
    }
}
