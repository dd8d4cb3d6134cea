//! A file on its way up: where its bytes come from, and that they are as many as was said.

use crate::checksum::SentMd5;
use crate::file_target::blocking;
use crate::progress::{TransferProgress, Watcher};
use crate::{Error, excerpt};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt, TryStreamExt};
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::pin::Pin;
use std::time::SystemTime;
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::task::spawn_blocking;

/// A body is sent in pieces of this size: small ones cost many times the CPU.
pub(crate) const PIECE: usize = 256 * 1024;

/// A file to be sent: one of the file system, bytes in memory, a reader, or a stream.
///
/// It is sent once, in pieces, with its length known beforehand. A source that gives fewer bytes ends the upload with an error, before the
/// server has the whole of a request.
///
/// ```no_run
/// # async fn example() -> Result<(), client_runtime::Error> {
/// use client_runtime::FilePart;
///
/// let file = FilePart::open("iris.csv").await?.on_progress(|progress| {
///     println!("{} of {} bytes", progress.bytes, progress.total.unwrap_or_default());
/// });
/// # Ok(())
/// # }
/// ```
pub struct FilePart {
    name: String,
    content_type: Option<String>,
    length: u64,
    content: Content,
    watcher: Watcher,
    md5: Option<SentMd5>,
}

enum Content {
    Bytes(Bytes),
    File(OnDisk),
    Reader(Pin<Box<dyn AsyncRead + Send>>),
    Stream(BoxStream<'static, io::Result<Bytes>>),
}

impl FilePart {
    /// A file of the file system, opened now and read while it is sent. One that is changed meanwhile ends the upload with an error.
    ///
    /// # Errors
    /// The file can't be opened, or is a directory or something else that has no length.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref().to_owned();
        let shown = excerpt::one_line(&path.display().to_string(), 300);
        let failed = |error| Error::local(format!("the file {shown} can't be read"), error);
        let name = path.file_name().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        let about = shown.clone();
        let opened = blocking(move || OnDisk::open(&path, about)).await;
        let opened = opened.map_err(failed)?;
        let Some(file) = opened else {
            return Err(Error::invalid_request(format!("{shown} is not a file")));
        };
        Ok(Self::new(name, file.length, Content::File(file)))
    }

    /// Bytes in memory.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        Self::new(name, bytes.len() as u64, Content::Bytes(bytes))
    }

    /// A reader that gives exactly `length` bytes. What it would give beyond them stays unread.
    pub fn reader(
        name: impl Into<String>,
        reader: impl AsyncRead + Send + 'static,
        length: u64,
    ) -> Self {
        Self::new(name, length, Content::Reader(Box::pin(reader)))
    }

    /// A stream that gives exactly `length` bytes; if it gives others, the upload ends with an error. Its pieces are sent as they are: large ones
    /// (256 KiB) cost much less than small ones.
    pub fn stream(
        name: impl Into<String>,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: u64,
    ) -> Self {
        Self::new(name, length, Content::Stream(stream.boxed()))
    }

    fn new(name: impl Into<String>, length: u64, content: Content) -> Self {
        Self {
            name: name.into(),
            content_type: None,
            length,
            content,
            watcher: Watcher::default(),
            md5: None,
        }
    }

    /// Another file name than that of the path.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The media type; without it, it is guessed from the file name.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Calls `watch` for each piece that goes out, from the task that sends: it should return at once. The bytes are those of the file
    /// alone, as they are handed to the connection; the server has them all only when it answers.
    #[must_use]
    pub fn on_progress(mut self, watch: impl FnMut(TransferProgress) + Send + 'static) -> Self {
        self.watcher = Watcher::new(watch);
        self
    }

    /// Adds up the MD5 of the bytes while they go out, to be compared with the vendor's.
    #[doc(hidden)]
    #[must_use]
    pub fn with_md5(mut self, md5: &SentMd5) -> Self {
        self.md5 = Some(md5.clone());
        self
    }

    /// The number of bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn media_type(&self) -> String {
        let guessed = || {
            mime_guess::from_path(&self.name)
                .first_or_octet_stream()
                .to_string()
        };
        self.content_type.clone().unwrap_or_else(guessed)
    }

    /// The bytes, or an error where they are not as many as was said.
    pub(crate) fn pieces(self) -> BoxStream<'static, io::Result<Bytes>> {
        let (length, mut watcher) = (self.length, self.watcher);
        let pieces = match self.content {
            Content::Bytes(bytes) => slices(bytes).boxed(),
            Content::File(file) => file.pieces().boxed(),
            Content::Reader(reader) => read(reader, length).boxed(),
            Content::Stream(stream) => exactly(stream, length).boxed(),
        };
        let mut sent = 0;
        let mut add = self.md5.map(|md5| md5.watch(length));
        pieces
            .inspect_ok(move |piece| {
                if let Some(add) = &mut add {
                    add(piece);
                }
                sent += piece.len() as u64;
                watcher.tell(sent, Some(length));
            })
            .boxed()
    }
}

/// Slices, not copies.
fn slices(mut bytes: Bytes) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::iter(std::iter::from_fn(move || {
        let length = bytes.len().min(PIECE);
        (length > 0).then(|| Ok(bytes.split_to(length)))
    }))
}

/// Exactly `length` bytes of a reader: the length was announced, so less is an error, and more is left unread.
fn read(
    reader: Pin<Box<dyn AsyncRead + Send>>,
    length: u64,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold((reader, length), |(mut reader, left)| async move {
        if left == 0 {
            return Ok(None);
        }
        let size = piece_size(left);
        let mut piece = BytesMut::with_capacity(size);
        while piece.len() < size {
            let room = (size - piece.len()) as u64;
            if (&mut reader).take(room).read_buf(&mut piece).await? == 0 {
                return Err(SourceProblem::short(
                    "the reader",
                    left - piece.len() as u64,
                ));
            }
        }
        let left = left - size as u64;
        Ok(Some((piece.freeze(), (reader, left))))
    })
}

fn piece_size(left: u64) -> usize {
    usize::try_from(left).unwrap_or(PIECE).min(PIECE)
}

/// A stream whose length is held against what was said.
fn exactly(
    pieces: BoxStream<'static, io::Result<Bytes>>,
    length: u64,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold((pieces, length), |(mut pieces, left)| async move {
        match pieces.try_next().await? {
            None if left == 0 => Ok(None),
            None => Err(SourceProblem::short("the stream", left)),
            Some(piece) => match left.checked_sub(piece.len() as u64) {
                Some(left) => Ok(Some((piece, (pieces, left)))),
                None => Err(SourceProblem::error(
                    "the stream gives more bytes than the length that was said".to_owned(),
                )),
            },
        }
    })
}

/// A file that is read in blocking calls, a piece ahead, into buffers that are used again when they are sent: neither a copy nor fresh
/// memory for each piece.
struct OnDisk {
    file: File,
    /// As messages name it.
    shown: String,
    length: u64,
    modified: Option<SystemTime>,
    left: u64,
    sent: VecDeque<Bytes>,
}

impl OnDisk {
    /// `None` if it is not a file.
    fn open(path: &Path, shown: String) -> io::Result<Option<Self>> {
        // opening a pipe would wait for its other end
        if !std::fs::metadata(path)?.is_file() {
            return Ok(None);
        }
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        Ok(metadata.is_file().then(|| Self {
            file,
            shown,
            length: metadata.len(),
            modified: metadata.modified().ok(),
            left: metadata.len(),
            sent: VecDeque::new(),
        }))
    }

    fn pieces(self) -> impl Stream<Item = io::Result<Bytes>> + Send {
        // the next piece is read while this one is sent; nothing is read before the body is asked for
        let ahead = |mut this: Self| {
            spawn_blocking(move || {
                let piece = this.next();
                (this, piece)
            })
        };
        let first = (Some(self), None);
        stream::try_unfold(first, move |(idle, reading)| async move {
            let reading = match (reading, idle) {
                (Some(reading), _) => reading,
                (None, Some(idle)) => ahead(idle),
                (None, None) => return Ok(None),
            };
            let (this, piece) = reading.await.map_err(io::Error::other)?;
            Ok(piece?.map(|piece| (piece, (None, Some(ahead(this))))))
        })
    }

    /// The next piece; at the end `None`, if the file is still the one that was opened.
    fn next(&mut self) -> io::Result<Option<Bytes>> {
        if self.left == 0 {
            return self.check().map(|()| None);
        }
        let size = piece_size(self.left);
        let mut buffer = self.buffer();
        let mut filled = 0;
        while filled < size {
            match self.file.read(&mut buffer[filled..size]) {
                Ok(0) => {
                    let missing = self.left - filled as u64;
                    return Err(SourceProblem::short(&self.shown, missing));
                }
                Ok(read) => filled += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let problem = format!("the file {} can't be read: {error}", self.shown);
                    return Err(SourceProblem::error(problem));
                }
            }
        }
        self.left -= size as u64;
        buffer.truncate(size);
        let piece = buffer.freeze();
        self.sent.push_back(piece.clone());
        Ok(Some(piece))
    }

    /// The memory of a piece that nobody holds any more, or new one.
    fn buffer(&mut self) -> BytesMut {
        let oldest = self.sent.pop_front().map(Bytes::try_into_mut);
        match oldest {
            Some(Ok(buffer)) if buffer.len() == PIECE => return buffer,
            Some(Err(busy)) => self.sent.push_front(busy),
            _ => {}
        }
        BytesMut::zeroed(PIECE)
    }

    fn check(&self) -> io::Result<()> {
        let metadata = self.file.metadata()?;
        if metadata.len() == self.length && metadata.modified().ok() == self.modified {
            return Ok(());
        }
        let problem = format!("{} was changed while it was sent", self.shown);
        Err(SourceProblem::error(problem))
    }
}

/// What is wrong with what an upload is read from, in words that can be shown.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct SourceProblem(String);

impl SourceProblem {
    fn error(problem: String) -> io::Error {
        io::Error::other(Self(problem))
    }

    fn short(what: &str, missing: u64) -> io::Error {
        Self::error(format!(
            "{what} has {missing} bytes less than when the upload began"
        ))
    }

    /// Looks for one among the causes of a failure.
    pub(crate) fn among<'a>(mut error: &'a (dyn std::error::Error + 'static)) -> Option<&'a Self> {
        loop {
            let inner = error
                .downcast_ref::<io::Error>()
                .and_then(io::Error::get_ref);
            let inner = inner.and_then(|inner| inner.downcast_ref::<Self>());
            if let Some(problem) = inner.or_else(|| error.downcast_ref()) {
                return Some(problem);
            }
            error = error.source()?;
        }
    }
}
