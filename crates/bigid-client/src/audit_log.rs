//! The audit log, line by line.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, BytesMut};
use client_runtime::{Download, Error};
use futures_util::stream::{BoxStream, Stream, StreamExt, TryStreamExt, try_unfold};

use crate::Client;
use crate::builder::DownloadAuditLog;

/// A line that is longer comes in parts: no file may fill the memory.
const LONGEST_LINE: usize = 1024 * 1024;

/// # The audit log
impl Client {
    /// The lines of the audit log, while it comes: never more than a few pieces of it are in memory.
    ///
    /// ```no_run
    /// # async fn example(client: bigid_client::Client) -> Result<(), bigid_client::Error> {
    /// let mut lines = client.audit_log_lines();
    /// while let Some(line) = lines.try_next().await? {
    ///     println!("{line}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// BigID's lines may have NUL bytes in them: these are left out, and so is what ends a line. What is not UTF-8 becomes the replacement character. A line
    /// of more than 1 MiB comes in parts. When the log breaks off in the middle, the error comes after the lines that were whole.
    pub fn audit_log_lines(&self) -> AuditLogLines {
        let log = State::Asking(Box::new(self.download_audit_log()));
        let lines = try_unfold(log, |mut state| async move {
            let line = state.next_line().await?;
            Ok(line.map(|line| (line, state)))
        });
        AuditLogLines(lines.boxed())
    }
}

/// The lines of the audit log, see [`Client::audit_log_lines`]. It is a [`Stream`], and `try_next` works without importing anything.
#[must_use = "nothing is asked for until a line is taken"]
pub struct AuditLogLines(BoxStream<'static, Result<String, Error>>);

impl AuditLogLines {
    /// The next line; `None` at the end.
    ///
    /// # Errors
    /// The log can't be read, or it broke off.
    pub async fn try_next(&mut self) -> Result<Option<String>, Error> {
        TryStreamExt::try_next(&mut self.0).await
    }
}

impl Stream for AuditLogLines {
    type Item = Result<String, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next_unpin(context)
    }
}

impl fmt::Debug for AuditLogLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuditLogLines").finish_non_exhaustive()
    }
}

enum State {
    Asking(Box<DownloadAuditLog>),
    Reading(Box<Lines>),
}

impl State {
    async fn next_line(&mut self) -> Result<Option<String>, Error> {
        if let Self::Asking(request) = self {
            let download = (**request).clone().send().await?;
            *self = Self::Reading(Box::new(Lines {
                download,
                left: BytesMut::new(),
                searched: 0,
            }));
        }
        match self {
            Self::Reading(lines) => lines.next_line().await,
            Self::Asking(_) => Ok(None),
        }
    }
}

struct Lines {
    download: Download,
    /// What has come and is no line yet.
    left: BytesMut,
    /// So much of it holds no end of a line.
    searched: usize,
}

impl Lines {
    async fn next_line(&mut self) -> Result<Option<String>, Error> {
        loop {
            let unseen = &self.left[self.searched..];
            if let Some(at) = unseen.iter().position(|byte| *byte == b'\n') {
                let line = self.left.split_to(self.searched + at);
                self.left.advance(1);
                self.searched = 0;
                return Ok(Some(text(&line)));
            }
            self.searched = self.left.len();
            if self.searched >= LONGEST_LINE {
                return Ok(self.take_all());
            }
            match self.download.try_next().await? {
                Some(piece) => self.left.extend_from_slice(&piece),
                None if self.left.is_empty() => return Ok(None),
                None => return Ok(self.take_all()),
            }
        }
    }

    fn take_all(&mut self) -> Option<String> {
        self.searched = 0;
        Some(text(&self.left.split()))
    }
}

fn text(line: &[u8]) -> String {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let text = String::from_utf8_lossy(line);
    match text.contains('\0') {
        true => text.replace('\0', ""),
        false => text.into_owned(),
    }
}
