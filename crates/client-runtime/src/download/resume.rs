//! Going on with a download that broke off.

use super::validator::{Validator, content_range, refuses_ranges};
use super::{Download, Piece, Step, source};
use crate::call::Call;
use crate::error::{Error, Kind};
use crate::send::Answer;
use auth_middleware::{FailureKind, TimeoutKind};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{HeaderMap, Method, StatusCode, header};

/// A body that broke off while the same call is sent again.
pub(super) struct Broken {
    why: Option<Error>,
    pub(super) again: BoxFuture<'static, Result<Option<Answer>, Error>>,
}

impl Download {
    /// Sends the call again, or gives `why` back if that makes no sense.
    pub(super) fn break_off(&mut self, why: Error, anew: bool) -> Result<Step, Error> {
        let Kind::Failure(kind) = why.kind() else {
            return Err(self.describe(why));
        };
        let Some(call) = self.again(kind, anew) else {
            return Err(self.describe(why));
        };
        self.body = super::Source::Broken(Box::new(Broken {
            why: Some(why),
            again: call.send_again(self.failures).boxed(),
        }));
        Ok(Step::On)
    }

    /// The call that fetches what is missing, or, for a reader that can begin `anew`, all of it.
    fn again(&self, kind: FailureKind, anew: bool) -> Option<Call> {
        let operation = self.call.operation;
        let passing = matches!(
            kind,
            FailureKind::Body | FailureKind::Timeout(TimeoutKind::Idle)
        );
        let reads = operation.safe && operation.method == Method::GET;
        if !passing || !reads || self.status != StatusCode::OK {
            return None;
        }
        let mut call = self.call.clone();
        match self.validator() {
            // nothing has come: it is no matter which version comes
            _ if self.furthest == 0 => {}
            Some(validator) => call.only_from(self.received, validator.value()),
            None if anew => {}
            None => return None,
        }
        Some(call)
    }

    /// By what the file is recognised, if parts of it can be asked for.
    fn validator(&self) -> Option<Validator> {
        let parts = self.length.is_some() && !refuses_ranges(&self.headers);
        parts.then(|| Validator::of(&self.headers)).flatten()
    }

    /// What was sent again was answered.
    pub(super) fn go_on(
        &mut self,
        answer: Result<Option<Answer>, Error>,
        anew: bool,
    ) -> Result<Step, Error> {
        let answer = match answer {
            Ok(Some(answer)) => answer,
            Ok(None) => return Err(self.gave_up()),
            Err(error) if error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                return Err(self.changed());
            }
            Err(error) => {
                let attempts = self.attempts + error.attempts();
                let error = error.with_operation(self.call.operation);
                return Err(error.with_attempts(attempts).and_note(self.how_far()));
            }
        };
        self.attempts += answer.exchange.attempts;
        self.failures += answer.exchange.attempts;
        let headers = &answer.exchange.headers;
        if answer.exchange.status == StatusCode::PARTIAL_CONTENT {
            if !self.is_missing_part(headers) {
                return Err(self.changed());
            }
            (self.body, _) = source(answer.exchange.body);
            return Ok(Step::On);
        }
        if answer.exchange.status != StatusCode::OK {
            return Err(self.changed());
        }
        let validator = self.validator();
        if validator.is_some() && validator == Validator::of(headers) {
            // a server that knows no ranges
            let (body, length) = source(answer.exchange.body);
            if length != self.length {
                return Err(self.changed());
            }
            (self.body, self.skip) = (body, self.received);
            return Ok(Step::On);
        }
        if !self.is_alike(headers) {
            return Err(self.displaced());
        }
        if !(anew || self.furthest == 0) {
            return Err(self.changed());
        }
        self.begin_anew(answer);
        Ok(Step::Piece(Piece::Anew))
    }

    fn is_missing_part(&self, headers: &HeaderMap) -> bool {
        let same = self
            .validator()
            .is_some_and(|validator| !validator.contradicts(headers));
        let fits = content_range(headers).is_some_and(|(range, total)| {
            let total = total.is_none_or(|total| Some(total) == self.length);
            let inside = self.length.is_some_and(|length| range.end <= length);
            range.start == self.received && inside && total
        });
        same && fits
    }

    /// A vendor's word that the file is not ready, or a proxy's page, must not take the file's place.
    fn is_alike(&self, headers: &HeaderMap) -> bool {
        let name = header::CONTENT_TYPE;
        headers.get(&name) == self.headers.get(&name)
    }

    fn begin_anew(&mut self, answer: Answer) {
        self.request_id = answer.request_id();
        let exchange = answer.exchange;
        self.headers = exchange.headers;
        (self.body, self.length) = source(exchange.body);
        (self.received, self.skip) = (0, 0);
        self.set_checks();
    }

    fn gave_up(&mut self) -> Error {
        let why = match &mut self.body {
            super::Source::Broken(broken) => broken.why.take(),
            _ => None,
        };
        let why = why.unwrap_or_else(|| Error::new(Kind::Failure(FailureKind::Body)));
        self.describe(why)
    }

    fn changed(&self) -> Error {
        self.mismatch(
            "the connection broke, and what the server gives now is another file than when the download began: download it again",
        )
    }

    fn displaced(&self) -> Error {
        self.mismatch(
            "the connection broke, and what the server gives now has another content type than the file: download it again",
        )
    }

    fn mismatch(&self, detail: &'static str) -> Error {
        self.describe(Error::new(Kind::Mismatch).with_detail(detail))
    }
}
