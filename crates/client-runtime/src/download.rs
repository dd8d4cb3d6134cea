//! A body that is read while it arrives.

use crate::error::{Error, Kind};
use crate::operation::Operation;
use crate::response::Response;
use crate::send::Answer;
use auth_middleware::{BodyStream, ExchangeBody, FailureKind};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::StreamExt;
use http::{HeaderMap, StatusCode, header};
use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};

/// The body of an answer, read piece by piece: never more than a few pieces of it are in memory.
///
/// It is a [`Stream`] of its pieces; or take all of it with [`bytes`](Self::bytes) or [`text`](Self::text), or write it with
/// [`write_to`](Self::write_to) or [`to_file`](Self::to_file).
pub struct Download {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    request_id: Option<String>,
    body: Source,
    length: Option<u64>,
    received: u64,
}

enum Source {
    Whole(Option<Bytes>),
    Stream(BodyStream),
    Ended,
}

impl Download {
    pub(crate) fn new(answer: Answer) -> Self {
        let request_id = answer.request_id();
        let exchange = answer.exchange;
        let (body, length) = match exchange.body {
            ExchangeBody::Bytes(bytes) => {
                let length = Some(bytes.len() as u64);
                (Source::Whole(Some(bytes)), length)
            }
            ExchangeBody::Stream(stream) => {
                let length = stream.content_length();
                (Source::Stream(stream), length)
            }
        };
        Self {
            operation: answer.operation,
            status: exchange.status,
            headers: exchange.headers,
            attempts: exchange.attempts,
            request_id,
            body,
            length,
            received: 0,
        }
    }

    /// The download as what a waiter ends with.
    #[doc(hidden)]
    pub fn into_response(self) -> Response<Self> {
        let (status, headers, attempts) = (self.status, self.headers.clone(), self.attempts);
        Response::new(self, status, headers, attempts)
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How many bytes will come, if the server said so.
    pub fn content_length(&self) -> Option<u64> {
        self.length
    }

    /// The media type, as the server says.
    pub fn content_type(&self) -> Option<&str> {
        self.header(&header::CONTENT_TYPE)
    }

    /// The name that the server gives the file, without any directory.
    pub fn file_name(&self) -> Option<String> {
        crate::disposition::file_name(self.header(&header::CONTENT_DISPOSITION)?)
    }

    fn header(&self, name: &header::HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// All of it, in memory.
    ///
    /// # Errors
    /// The connection broke, or nothing came for too long.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let Some(first) = self.next().await.transpose()? else {
            return Ok(Bytes::new());
        };
        let Some(second) = self.next().await.transpose()? else {
            return Ok(first);
        };
        let mut all = BytesMut::from(first);
        all.extend_from_slice(&second);
        while let Some(chunk) = self.next().await.transpose()? {
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }

    /// All of it, as text; what is not UTF-8 becomes the replacement character.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes).
    pub async fn text(self) -> Result<String, Error> {
        let bytes = self.bytes().await?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Writes all of it, and gives the number of bytes.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes), or the target can't be written.
    pub async fn write_to(
        mut self,
        target: &mut (impl AsyncWrite + Unpin + ?Sized),
    ) -> Result<u64, Error> {
        let operation = self.operation;
        let failed =
            |error| Error::local("the target can't be written", error).with_operation(operation);
        while let Some(chunk) = self.next().await.transpose()? {
            target.write_all(&chunk).await.map_err(failed)?;
        }
        target.flush().await.map_err(failed)?;
        Ok(self.received)
    }

    /// Writes all of it to a file, and gives the number of bytes. The file is there complete or not at all: it is written
    /// under another name beside it, and renamed at the end; a file that was there before is replaced.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes), or the file can't be written.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let operation = self.operation;
        crate::file_target::write(self, path.as_ref())
            .await
            .map_err(|error| error.with_operation(operation))
    }

    /// The body as an `AsyncRead`.
    pub fn into_async_read(self) -> impl AsyncRead + Send + Unpin + 'static {
        tokio_util::io::StreamReader::new(self.map(|chunk| chunk.map_err(std::io::Error::other)))
    }

    fn describe(&self, error: Error) -> Error {
        let error = error
            .with_operation(self.operation)
            .with_status(self.status)
            .with_attempts(self.attempts)
            .with_request_id(self.request_id.clone());
        let expected = match self.length {
            Some(length) => format!("{length} were announced"),
            None => "the length was not announced".to_owned(),
        };
        error.with_note(format!("{} bytes came, {expected}", self.received))
    }

    fn poll_body(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        match &mut self.body {
            Source::Ended => Poll::Ready(None),
            Source::Whole(bytes) => Poll::Ready(bytes.take().filter(|b| !b.is_empty()).map(Ok)),
            Source::Stream(stream) => stream.poll_next_unpin(context).map_err(Error::from_failure),
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = ready!(self.poll_body(context));
        let item = match item {
            Some(Ok(chunk)) => {
                self.received += chunk.len() as u64;
                return Poll::Ready(Some(Ok(chunk)));
            }
            Some(Err(error)) => Some(Err(self.describe(error))),
            None => {
                let short = self.length.is_some_and(|length| self.received != length);
                let ended = matches!(self.body, Source::Ended);
                (short && !ended).then(|| {
                    let error = Error::new(Kind::Failure(FailureKind::Body));
                    Err(self.describe(error))
                })
            }
        };
        self.body = Source::Ended;
        Poll::Ready(item)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation.id)
            .field("status", &self.status.as_u16())
            .field("content_length", &self.length)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
