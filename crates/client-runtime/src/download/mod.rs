//! A body that is read while it arrives.

mod resume;
#[cfg(feature = "csv")]
mod rows;
mod validator;

#[cfg(feature = "csv")]
pub use rows::{RowFormat, Rows};

use crate::call::Call;
use crate::checksum::{Algorithm, Checks, Expected};
use crate::error::{Error, Kind};
use crate::progress::{TransferProgress, Watcher};
use crate::response::Response;
use crate::send::Answer;
use auth_middleware::{BodyStream, ExchangeBody, FailureKind};
use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;
use futures_util::{FutureExt, StreamExt};
use http::{HeaderMap, StatusCode, header};
use resume::Broken;
use std::fmt;
use std::future::poll_fn;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};

/// The body of an answer, read piece by piece: never more than a few pieces of it are in memory.
///
/// It is a [`Stream`] of its pieces; or take all of it with [`bytes`](Self::bytes) or [`text`](Self::text), or write it with
/// [`write_to`](Self::write_to) or [`to_file`](Self::to_file).
///
/// ```no_run
/// # async fn example(download: client_runtime::Download) -> Result<(), client_runtime::Error> {
/// let bytes = download
///     .on_progress(|progress| match progress.total {
///         Some(total) => println!("{} of {total} bytes", progress.bytes),
///         None => println!("{} bytes", progress.bytes),
///     })
///     .to_file("artifacts.zip")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # When it breaks off
///
/// A download whose connection breaks, or on which nothing comes for the idle time, is gone on with: the same call is sent again, for the bytes
/// that are missing (`Range`), with the client's credential, retry policy and retry budget. That is done only where it is certain that the file is
/// still the same: the operation reads, the length is known, and the server has named a strong `ETag` or a time of change (`If-Range`). Whoever
/// reads sees a pause and nothing else; when the policy's attempts in a row have brought nothing, the error comes.
///
/// Where it is not certain, [`bytes`](Self::bytes), [`text`](Self::text) and [`to_file`](Self::to_file) begin anew, by the same rules. The others have handed
/// out the first bytes already: they end with the error. A file that has changed meanwhile is never put together from two versions
/// ([`Error::is_mismatch`]).
///
/// Files are asked for as they are (`Accept-Encoding: identity`): a packed body has no known length, no checksum, and can't be gone on with. Who
/// would rather have fewer bytes on the line sets the header `accept-encoding` to `gzip` for the call.
///
/// # Checksums
///
/// What the server gives in `Repr-Digest`, `Content-Digest`, `Digest` or `Content-MD5` is compared, and so is what
/// [`expect_sha256`](Self::expect_sha256) is told. A difference is an error in place of the end: [`to_file`](Self::to_file) leaves no file then.
pub struct Download {
    call: Call,
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    request_id: Option<String>,
    body: Source,
    length: Option<u64>,
    received: u64,
    /// So much comes once more, and is not handed out again.
    skip: u64,
    /// The most that was ever received: beginning anew is no progress before that.
    furthest: u64,
    /// Attempts in a row that have brought nothing.
    failures: u32,
    expected: Vec<Expected>,
    checks: Checks,
    watcher: Watcher,
}

enum Source {
    Whole(Bytes),
    Stream(BodyStream),
    Broken(Box<Broken>),
    Ended,
}

/// What a reader gets who can throw away what it has.
pub(crate) enum Piece {
    Data(Bytes),
    /// All that came before is void: the next piece is the first one of the file.
    Anew,
}

impl Download {
    /// `call` is the one that was answered.
    pub(crate) fn new(answer: Answer, call: Call) -> Self {
        let request_id = answer.request_id();
        let exchange = answer.exchange;
        let (body, length) = source(exchange.body);
        let mut download = Self {
            call,
            status: exchange.status,
            headers: exchange.headers,
            attempts: exchange.attempts,
            request_id,
            body,
            length,
            received: 0,
            skip: 0,
            furthest: 0,
            failures: 0,
            expected: Vec::new(),
            checks: Checks::default(),
            watcher: Watcher::default(),
        };
        download.set_checks();
        download
    }

    /// Calls `watch` for each piece that has come, from the task that reads: it should return at once.
    #[must_use]
    pub fn on_progress(mut self, watch: impl FnMut(TransferProgress) + Send + 'static) -> Self {
        self.watcher = Watcher::new(watch);
        self
    }

    /// Compares the SHA-256 of the file with this one, of 64 hexadecimal digits, as a field of another answer may give it.
    ///
    /// ```no_run
    /// # async fn example(download: client_runtime::Download, sha256: &str) -> Result<(), client_runtime::Error> {
    /// download.expect_sha256(sha256)?.to_file("package.zip").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// It is no SHA-256, or a part of the file was read already.
    pub fn expect_sha256(self, hex: impl AsRef<str>) -> Result<Self, Error> {
        self.expect(Algorithm::Sha256, hex.as_ref())
    }

    /// Compares the MD5 of the file with this one, of 32 hexadecimal digits. It finds damage; it is no protection against fraud.
    ///
    /// # Errors
    /// It is no MD5, or a part of the file was read already.
    pub fn expect_md5(self, hex: impl AsRef<str>) -> Result<Self, Error> {
        self.expect(Algorithm::Md5, hex.as_ref())
    }

    fn expect(mut self, algorithm: Algorithm, hex: &str) -> Result<Self, Error> {
        if self.received > 0 {
            return Err(Error::invalid_request(
                "a checksum is to be given before the first byte is read",
            ));
        }
        self.expected.push(Expected::from_hex(algorithm, hex)?);
        self.set_checks();
        Ok(self)
    }

    /// The sums begin at the file's first byte.
    fn set_checks(&mut self) {
        // A body that was packed has no length here, and the server's sum is that of the packed bytes.
        let whole = self.status == StatusCode::OK && self.length.is_some();
        let given = whole
            .then(|| Expected::from_headers(&self.headers))
            .flatten();
        self.checks = Checks::new(self.expected.iter().cloned().chain(given));
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
    /// The connection broke again and again, nothing came for too long, or a checksum differs.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let (mut first, mut all) = (Bytes::new(), BytesMut::new());
        while let Some(piece) = self.next_piece().await? {
            match piece {
                Piece::Anew => (first, all) = (Bytes::new(), BytesMut::new()),
                Piece::Data(chunk) if first.is_empty() => first = chunk,
                Piece::Data(chunk) => {
                    if all.is_empty() {
                        all.extend_from_slice(&first);
                    }
                    all.extend_from_slice(&chunk);
                }
            }
        }
        Ok(if all.is_empty() { first } else { all.freeze() })
    }

    /// All of it, as text; what is not UTF-8 becomes the replacement character.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes).
    pub async fn text(self) -> Result<String, Error> {
        let bytes = self.bytes().await?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Writes all of it, and gives the number of bytes. After an error the target has a part of it.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes), or the target can't be written.
    pub async fn write_to(
        mut self,
        target: &mut (impl AsyncWrite + Unpin + ?Sized),
    ) -> Result<u64, Error> {
        let operation = self.call.operation;
        let failed =
            |error| Error::local("the target can't be written", error).with_operation(operation);
        while let Some(chunk) = self.next().await.transpose()? {
            target.write_all(&chunk).await.map_err(failed)?;
        }
        target.flush().await.map_err(failed)?;
        Ok(self.received)
    }

    /// Writes all of it to a file, and gives the number of bytes. The file is there complete or not at all: it is written
    /// under another name beside it (`.download-….part`), and renamed when all of it is on the disk. A file that was there before is replaced, and
    /// keeps its permissions; a link stays and leads to the new file. When this is given up or fails, nothing is left; only a program that is killed
    /// leaves the part. Several downloads to one path don't disturb each other: the last one stays.
    ///
    /// # Errors
    /// As [`bytes`](Self::bytes), or the file can't be written: no such directory, no space, no permission, or the path is that of a directory,
    /// a device or a file that may only be read. The error names the path.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let operation = self.call.operation;
        crate::file_target::write(self, path.as_ref())
            .await
            .map_err(|error| error.with_operation(operation))
    }

    /// The body as an `AsyncRead`.
    pub fn into_async_read(self) -> impl AsyncRead + Send + Unpin + 'static {
        tokio_util::io::StreamReader::new(self.map(|chunk| chunk.map_err(std::io::Error::other)))
    }

    /// How many bytes were handed out.
    pub(crate) fn received(&self) -> u64 {
        self.received
    }

    fn describe(&self, error: Error) -> Error {
        let error = error
            .with_operation(self.call.operation)
            .with_status(self.status)
            .with_attempts(self.attempts)
            .with_request_id(self.request_id.clone());
        error.and_note(self.how_far())
    }

    fn how_far(&self) -> String {
        match self.length {
            Some(length) => format!("{} bytes came, {length} were announced", self.received),
            None => format!("{} bytes came, the length was not announced", self.received),
        }
    }

    /// The next piece, for a reader that can throw away what it has.
    pub(crate) async fn next_piece(&mut self) -> Result<Option<Piece>, Error> {
        poll_fn(|context| self.poll_piece(context, true))
            .await
            .transpose()
    }

    /// The next piece; [`Piece::Anew`] only if the reader can begin `anew`.
    fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
        anew: bool,
    ) -> Poll<Option<Result<Piece, Error>>> {
        let piece = loop {
            let step = match &mut self.body {
                Source::Ended => return Poll::Ready(None),
                Source::Whole(bytes) => match std::mem::take(bytes) {
                    bytes if bytes.is_empty() => self.finish(),
                    bytes => self.take(bytes),
                },
                Source::Stream(stream) => match ready!(stream.poll_next_unpin(context)) {
                    Some(Ok(chunk)) => self.take(chunk),
                    Some(Err(failure)) => self.break_off(Error::from_failure(failure), anew),
                    None if self.length.is_none_or(|length| length == self.received) => {
                        self.finish()
                    }
                    None => self.break_off(Error::new(Kind::Failure(FailureKind::Body)), anew),
                },
                Source::Broken(broken) => {
                    let answer = ready!(broken.again.poll_unpin(context));
                    self.go_on(answer, anew)
                }
            };
            match step {
                Ok(Step::Piece(piece)) => return Poll::Ready(Some(Ok(piece))),
                Ok(Step::On) => {}
                Ok(Step::End) => break None,
                Err(error) => break Some(Err(error)),
            }
        };
        self.body = Source::Ended;
        Poll::Ready(piece)
    }

    fn take(&mut self, mut chunk: Bytes) -> Result<Step, Error> {
        let again = usize::try_from(self.skip).map_or(chunk.len(), |skip| skip.min(chunk.len()));
        chunk.advance(again);
        self.skip -= again as u64;
        if chunk.is_empty() {
            return Ok(Step::On);
        }
        if self.received == 0 && self.is_page(&chunk) {
            return Err(self.page(&chunk));
        }
        self.received += chunk.len() as u64;
        if self.received > self.furthest {
            (self.furthest, self.failures) = (self.received, 0);
        }
        if self.length.is_some_and(|length| self.received > length) {
            let error = Error::new(Kind::Mismatch).with_detail("more bytes came than the file has");
            return Err(self.describe(error));
        }
        self.checks.add(&chunk);
        self.watcher.tell(self.received, self.length);
        Ok(Step::Piece(Piece::Data(chunk)))
    }

    /// Whether a page begins where the file should: what a proxy, or a login, sends in the vendor's place, with a good status.
    fn is_page(&self, first: &[u8]) -> bool {
        let html = self
            .content_type()
            .is_some_and(|content_type| content_type.trim_start().starts_with("text/html"));
        html && crate::decode::is_html(first)
    }

    #[cold]
    fn page(&self, first: &Bytes) -> Error {
        let shown = self.call.core().conceal_body(first);
        let title = crate::decode::html_title(&shown)
            .map(|title| format!(" (\"{title}\")"))
            .unwrap_or_default();
        let detail = format!("the server sent HTML{title} where a file was expected");
        let error = Error::new(Kind::NotJson).with_detail(detail);
        self.describe(error).with_body(first)
    }

    fn finish(&mut self) -> Result<Step, Error> {
        match self.checks.finish() {
            Ok(()) => Ok(Step::End),
            Err(error) => Err(self.describe(error)),
        }
    }
}

/// What looking at the body has led to.
enum Step {
    Piece(Piece),
    /// There is more to look at.
    On,
    End,
}

fn source(body: ExchangeBody) -> (Source, Option<u64>) {
    match body {
        ExchangeBody::Bytes(bytes) => {
            let length = Some(bytes.len() as u64);
            (Source::Whole(bytes), length)
        }
        ExchangeBody::Stream(stream) => {
            let length = stream.content_length();
            (Source::Stream(stream), length)
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(self.poll_piece(context, false)) {
                Some(Ok(Piece::Data(chunk))) => return Poll::Ready(Some(Ok(chunk))),
                // only given to this reader when it has nothing yet
                Some(Ok(Piece::Anew)) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.call.operation.id)
            .field("status", &self.status.as_u16())
            .field("content_length", &self.length)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
