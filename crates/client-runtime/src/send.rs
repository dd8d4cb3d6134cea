//! Sends a call and turns what comes back into a value or an error.

use crate::call::Call;
use crate::core::Core;
use crate::download::Download;
use crate::error::{Error, Kind};
use crate::excerpt;
use crate::explain::explained;
use crate::file_part::SourceProblem;
use crate::operation::Operation;
use crate::response::Response;
use crate::second_server::Repeat;
use auth_middleware::{
    BodyMode, Exchange, ExchangeBody, Failure, FailureKind, Outgoing, Policy, TimeoutKind, Verdict,
};
use bytes::Bytes;
use http::{HeaderMap, header};
use serde::de::DeserializeOwned;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A call on its way.
pub(crate) type Exchanging = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>;

/// An answer that is neither an error nor decoded yet.
pub(crate) struct Answer {
    pub(crate) operation: &'static Operation,
    pub(crate) exchange: Exchange,
    core: Core,
}

impl Call {
    /// Sends the call and decodes the answer's JSON from its bytes straight into `T`. An empty body is decoded as `null`.
    ///
    /// # Errors
    /// The call can't be sent, there is no answer, the answer is an error, or it does not have the form of a `T`.
    pub async fn send_json<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.exchange(BodyMode::Buffered { limit: None })
            .await?
            .decode()
    }

    /// Sends the call; what the answer holds does not matter, as long as it isn't a page in the vendor's place.
    ///
    /// # Errors
    /// The call can't be sent, there is no answer, the answer is an error, or it is HTML.
    pub async fn send_empty(self) -> Result<Response<()>, Error> {
        let answer = self.exchange(BodyMode::Buffered { limit: None }).await?;
        if crate::decode::is_html(answer.body()) {
            return answer.decode();
        }
        Ok(answer.respond(()))
    }

    /// Sends the call and hands out the answer's body unread.
    ///
    /// # Errors
    /// The call can't be sent, there is no answer, or the answer is an error.
    pub async fn send_bytes(self) -> Result<Download, Error> {
        let call = self.clone();
        let answer = self.exchange(BodyMode::Streamed).await?;
        Ok(Download::new(answer, call))
    }

    /// Sends the call; an error's answer becomes an [`Error`]. Where the server can say that it is not ready, the call is made again until it is.
    pub(crate) fn exchange(self, body: BodyMode) -> Exchanging {
        let Some(repeat) = Repeat::of(&self) else {
            return self.exchange_once(body);
        };
        let first = self.exchange_once(body);
        Box::pin(async move { repeat.until_ready(first.await?).await })
    }

    /// Sends the call; an error's answer becomes an [`Error`].
    ///
    /// What happens on the way is in a box, so that the futures which users hold, nest and move around stay small.
    pub(crate) fn exchange_once(self, body: BodyMode) -> Exchanging {
        let (operation, core) = (self.operation, self.core.clone());
        let prepared = prepare(self, body);
        Box::pin(async move {
            let sent = match prepared {
                Ok(outgoing) => send(operation, outgoing, &core).await,
                Err(error) => Err(error),
            };
            match sent {
                Ok(answer) => Ok(answer),
                Err(error) => Err(explained(&core, error.with_operation(operation)).await),
            }
        })
    }
}

impl Call {
    /// Sends the call once more after the body of its answer broke off; `None` when the retry policy or budget allows no further attempt.
    pub(crate) async fn send_again(self, failures: u32) -> Result<Option<Answer>, Error> {
        let (operation, core) = (self.operation, self.core.clone());
        let outgoing = outgoing(self, BodyMode::Streamed)?;
        let policy = &core.options.policy;
        let exchange = core.shared.stack.resume(outgoing, policy, failures).await;
        match exchange {
            Ok(None) => Ok(None),
            Ok(Some(exchange)) => answer(operation, exchange, &core).map(Some),
            Err(failure) => Err(no_answer(failure, &core)),
        }
    }
}

fn prepare(call: Call, body: BodyMode) -> Result<Outgoing, Error> {
    call.check()?;
    if tokio::runtime::Handle::try_current().is_err() {
        return Err(Error::configuration(
            "there is no tokio runtime here; call this from a task of one",
        ));
    }
    outgoing(call, body)
}

async fn send(
    operation: &'static Operation,
    outgoing: Outgoing,
    core: &Core,
) -> Result<Answer, Error> {
    let exchange = core
        .shared
        .stack
        .execute(outgoing, &core.options.policy)
        .await
        .map_err(|failure| no_answer(failure, core))?;
    answer(operation, exchange, core)
}

fn outgoing(call: Call, body: BodyMode) -> Result<Outgoing, Error> {
    let operation = call.operation;
    Ok(Outgoing {
        operation: operation.id,
        template: operation.path,
        vendor: call.core.shared.vendor.name,
        safe: operation.safe,
        authenticate: operation.authenticate,
        body,
        request: call.build()?,
    })
}

fn answer(operation: &'static Operation, exchange: Exchange, core: &Core) -> Result<Answer, Error> {
    let answer = Answer {
        operation,
        exchange,
        core: core.clone(),
    };
    if answer.exchange.is_success() {
        Ok(answer)
    } else {
        Err(answer.into_error())
    }
}

#[cold]
fn no_answer(failure: Failure, core: &Core) -> Error {
    let parts = (core.shared.vendor.error)(&core.conceal_body(failure.body()));
    let limit = match failure.kind() {
        FailureKind::Timeout(kind) => time_limit(kind, &core.options.policy),
        _ => None,
    };
    let detail = match limit {
        Some((what, limit)) => Some(format!("{what} ({limit:?})")),
        None => SourceProblem::among(&failure).map(ToString::to_string),
    };
    let error =
        Error::from_failure(failure).with_message(core.conceal(&parts.message.unwrap_or_default()));
    match detail {
        Some(detail) => error.with_detail(detail),
        None => error,
    }
}

/// The words for a time limit that was reached, where its length is known here.
fn time_limit(kind: TimeoutKind, policy: &Policy) -> Option<(&'static str, Duration)> {
    let (what, limit) = match kind {
        TimeoutKind::Attempt => (
            "no complete answer within the time limit of an attempt",
            policy.attempt_timeout,
        ),
        TimeoutKind::Total => (
            "not finished within the time limit of a call",
            policy.total_timeout,
        ),
        TimeoutKind::Idle => (
            "no byte moved within the time limit of silence",
            policy.idle_timeout,
        ),
        _ => return None,
    };
    Some((what, limit?))
}

impl Answer {
    pub(crate) fn decode<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.decode_with(Ok)
    }

    /// Decodes the body, and makes another value of it.
    pub(crate) fn decode_with<W: DeserializeOwned, T>(
        self,
        change: impl FnOnce(W) -> Result<T, Error>,
    ) -> Result<Response<T>, Error> {
        let conceal = |text: &str| self.core.conceal(text);
        let decoded = crate::decode::body(self.body(), self.content_type(), &conceal);
        match decoded.and_then(change) {
            Ok(value) => Ok(self.respond(value)),
            Err(error) => Err(self.undecodable(error)),
        }
    }

    /// The body, if it was read.
    pub(crate) fn body(&self) -> &Bytes {
        static NOTHING: Bytes = Bytes::new();
        match &self.exchange.body {
            ExchangeBody::Bytes(bytes) => bytes,
            ExchangeBody::Stream(_) => &NOTHING,
        }
    }

    pub(crate) fn respond<T>(self, value: T) -> Response<T> {
        let exchange = self.exchange;
        Response::new(value, exchange.status, exchange.headers, exchange.attempts)
    }

    fn content_type(&self) -> Option<&str> {
        self.exchange
            .headers
            .get(header::CONTENT_TYPE)?
            .to_str()
            .ok()
    }

    pub(crate) fn request_id(&self) -> Option<String> {
        let names = self.core.shared.vendor.request_id_headers;
        request_id(&self.exchange.headers, names, &self.core)
    }

    #[cold]
    fn undecodable(&self, error: Error) -> Error {
        error
            .with_operation(self.operation)
            .with_status(self.exchange.status)
            .with_body(self.body())
            .with_attempts(self.exchange.attempts)
            .with_request_id(self.request_id())
            // the vendor has answered with a success, but who can't read it does not know what it has done
            .with_outcome_unknown(!self.operation.safe)
    }

    /// The error that this answer is.
    #[cold]
    fn into_error(self) -> Error {
        let Self {
            exchange,
            core,
            operation,
        } = &self;
        let kind = match exchange.verdict {
            Verdict::Unauthenticated => Kind::Unauthenticated,
            _ => Kind::Answer,
        };
        let parts = (core.shared.vendor.error)(&core.conceal_body(self.body()));
        let error = Error::new(kind)
            .with_status(exchange.status)
            .with_stated_status(exchange.verdict)
            .with_code(parts.code.map(|code| core.conceal(&code)))
            .with_message(core.conceal(&parts.message.unwrap_or_default()))
            .with_body(self.body())
            .with_attempts(exchange.attempts)
            .with_retry_after(exchange.retry_after)
            .with_request_id(self.request_id())
            .with_outcome_unknown(!operation.safe && may_be_done(exchange, self.body()));
        match advice(exchange, operation, core) {
            Some(note) => error.with_note(note),
            None => error,
        }
    }
}

/// Whether what was asked for may be done in spite of this answer, which is an error: a proxy that has lost the vendor's answer sends a server
/// error, or a page with whatever status.
fn may_be_done(exchange: &Exchange, body: &[u8]) -> bool {
    let status = exchange.verdict.status_over(exchange.status);
    let page = status.is_success() && crate::decode::is_html(body);
    page || exchange.verdict == Verdict::Retry && status != http::StatusCode::TOO_MANY_REQUESTS
        || status.is_server_error()
        || status == http::StatusCode::REQUEST_TIMEOUT
}

/// Why there was no further attempt, where a reader would ask.
fn advice(exchange: &Exchange, operation: &Operation, core: &Core) -> Option<&'static str> {
    let retry = &core.options.policy.retry;
    let status = exchange.verdict.status_over(exchange.status);
    let transient = retry.statuses.contains(&status) || exchange.verdict == Verdict::Retry;
    let too_long = exchange.retry_after.is_some_and(|wait| {
        let total = core.options.policy.total_timeout;
        wait > retry.max_wait || total.is_some_and(|total| wait >= total)
    });
    if exchange.status.is_redirection() {
        Some("the server redirects to another address, which is not followed; check the base URL")
    } else if status == http::StatusCode::PAYMENT_REQUIRED {
        Some(
            "the account's plan allows no more: wait until running work is over, ask for less, or upgrade",
        )
    } else if !transient {
        None
    } else if too_long {
        Some("not sent again because the vendor asks for a longer wait than the client's limit")
    } else if !operation.safe && status != http::StatusCode::TOO_MANY_REQUESTS {
        Some("not sent again because the call changes something")
    } else if retry.max_attempts <= 1 {
        Some("not sent again because retries are off")
    } else {
        None
    }
}

fn request_id(headers: &HeaderMap, names: &[&str], core: &Core) -> Option<String> {
    names
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
        .map(|id| excerpt::one_line(&core.conceal(id), 120))
        .filter(|id| !id.is_empty())
}
