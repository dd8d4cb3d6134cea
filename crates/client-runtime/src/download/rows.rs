//! The rows of a CSV file, decoded while they arrive.

use super::Download;
use crate::decode::without_values;
use crate::error::{Error, Kind};
use crate::excerpt;
use crate::operation::Operation;
use csv_async::{AsyncReader, AsyncReaderBuilder, DeserializeErrorKind, ErrorKind, StringRecord};
use futures_core::Stream;
use futures_util::StreamExt;
use futures_util::stream;
use serde::de::DeserializeOwned;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::AsyncRead;

/// How a CSV file is written.
///
/// ```
/// use client_runtime::RowFormat;
///
/// let format = RowFormat::new().separator(b';').without_header();
/// assert_ne!(format, RowFormat::new()); // commas, and the names of the columns in the first line
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowFormat {
    /// The byte between two values.
    pub separator: u8,
    /// Whether the first line holds the names of the columns. Without them values are decoded by their order: into tuples, lists, or structs
    /// with the members in that order.
    pub header: bool,
}

impl RowFormat {
    /// Commas, and a header.
    pub fn new() -> Self {
        Self {
            separator: b',',
            header: true,
        }
    }

    /// Another byte between two values.
    #[must_use]
    pub fn separator(mut self, separator: u8) -> Self {
        self.separator = separator;
        self
    }

    /// The first line is a row.
    #[must_use]
    pub fn without_header(mut self) -> Self {
        self.header = false;
        self
    }
}

impl Default for RowFormat {
    fn default() -> Self {
        Self::new()
    }
}

impl Download {
    /// The rows of a CSV file with commas and a header, each decoded into a `T` by the names of the columns, while the file arrives: no more than a row and
    /// a piece of the file is in memory.
    ///
    /// ```no_run
    /// # async fn example(download: client_runtime::Download) -> Result<(), client_runtime::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Flower {
    ///     width: f64,
    ///     /// empty in some rows
    ///     length: Option<f64>,
    ///     #[serde(rename = "kind of flower")]
    ///     kind: String,
    /// }
    ///
    /// let mut flowers = download.rows::<Flower>();
    /// while let Some(flower) = flowers.try_next().await? {
    ///     println!("{} {:?} {}", flower.width, flower.length, flower.kind);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn rows<T: DeserializeOwned + 'static>(self) -> Rows<T> {
        self.rows_with(RowFormat::new())
    }

    /// The same for a file that is written in another way.
    pub fn rows_with<T: DeserializeOwned + 'static>(self, format: impl Into<RowFormat>) -> Rows<T> {
        let format = format.into();
        let operation = self.call.operation;
        let file: Box<dyn AsyncRead + Send + Unpin> = Box::new(self.into_async_read());
        let reader = AsyncReaderBuilder::new()
            .delimiter(format.separator)
            .has_headers(format.header)
            .create_reader(file);
        let reading = Reading {
            reader,
            header: None,
            wants_header: format.header,
            record: StringRecord::new(),
            operation,
        };
        Rows(Box::pin(stream::unfold(Some(reading), step).fuse()))
    }
}

/// The rows of a CSV file, one after the other. Made by [`Download::rows`].
///
/// It is a [`Stream`], and `try_next` works without importing anything. A row that doesn't fit is an error that names its line and column, and the rows
/// after it still come; a file that breaks off, or is no CSV, is an error at the end.
#[must_use = "rows are only read when they are taken"]
pub struct Rows<T>(Pin<Box<dyn Stream<Item = Result<T, Error>> + Send>>);

impl<T> Rows<T> {
    /// The next row; `None` at the end.
    ///
    /// # Errors
    /// The row doesn't fit ([`Error::is_decode`]), or as those of [`Download::bytes`].
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.0.next().await.transpose()
    }
}

impl<T> Stream for Rows<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl<T> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").finish_non_exhaustive()
    }
}

struct Reading {
    reader: AsyncReader<Box<dyn AsyncRead + Send + Unpin>>,
    header: Option<StringRecord>,
    wants_header: bool,
    record: StringRecord,
    operation: &'static Operation,
}

/// The next row, and the reading of those after it, if there can be any.
async fn step<T: DeserializeOwned>(
    reading: Option<Reading>,
) -> Option<(Result<T, Error>, Option<Reading>)> {
    let mut reading = reading?;
    match reading.read().await {
        Ok(false) => None,
        Ok(true) => {
            let row = reading.record.deserialize(reading.header.as_ref());
            let row = row.map_err(|error| reading.misfit(error));
            Some((row, Some(reading)))
        }
        Err(error) => Some((Err(reading.broken(error)), None)),
    }
}

impl Reading {
    async fn read(&mut self) -> Result<bool, csv_async::Error> {
        if self.wants_header && self.header.is_none() {
            self.header = Some(self.reader.headers().await?.clone());
        }
        self.reader.read_record(&mut self.record).await
    }

    /// A row that is no `T`.
    fn misfit(&self, error: csv_async::Error) -> Error {
        let line = self.record.position().map(csv_async::Position::line);
        let ErrorKind::Deserialize { err, .. } = error.kind() else {
            return self.error(line, None, "it does not fit".to_owned());
        };
        let what = match err.kind() {
            DeserializeErrorKind::Message(words) => without_values(words),
            DeserializeErrorKind::Unsupported(what) => {
                format!(
                    "a row can't be decoded into this type: {}",
                    without_values(what)
                )
            }
            DeserializeErrorKind::UnexpectedEndOfRow => "the row has too few values".to_owned(),
            DeserializeErrorKind::InvalidUtf8(_) => "the value is no UTF-8".to_owned(),
            DeserializeErrorKind::ParseBool(_) => {
                "the value is neither `true` nor `false`".to_owned()
            }
            DeserializeErrorKind::ParseInt(_) => "the value is no integer that fits".to_owned(),
            DeserializeErrorKind::ParseFloat(_) => "the value is no number".to_owned(),
        };
        self.error(line, err.field(), what)
    }

    /// A file that can't be read on.
    fn broken(&self, error: csv_async::Error) -> Error {
        let line = error.position().map(csv_async::Position::line);
        match error.into_kind() {
            ErrorKind::Io(error) => self.broke_off(error),
            ErrorKind::UnequalLengths {
                expected_len, len, ..
            } => {
                let what =
                    format!("the row has {len} values, and those before it have {expected_len}");
                self.error(line, None, what)
            }
            ErrorKind::Utf8 { err, .. } => {
                let what = "the value is no UTF-8".to_owned();
                self.error(line, u64::try_from(err.field()).ok(), what)
            }
            _ => self.error(line, None, "the file is no CSV that can be read".to_owned()),
        }
    }

    /// The download's own error, which came through a reader.
    fn broke_off(&self, error: std::io::Error) -> Error {
        match error.into_inner().map(|inner| inner.downcast::<Error>()) {
            Some(Ok(error)) => *error,
            Some(Err(source)) => {
                self.error(None, None, format!("the rows can't be read: {source}"))
            }
            None => self.error(None, None, "the rows can't be read".to_owned()),
        }
    }

    fn error(&self, line: Option<u64>, column: Option<u64>, what: String) -> Error {
        let line = line
            .map(|line| format!("line {line}, "))
            .unwrap_or_default();
        let column = column.map(|column| self.column(column)).unwrap_or_default();
        Error::new(Kind::Decode)
            .with_operation(self.operation)
            .with_detail(format!(
                "the rows could not be decoded at {line}{column}{what}"
            ))
    }

    /// A column by its name, or else by its number, counted from 1.
    fn column(&self, column: u64) -> String {
        let name = usize::try_from(column).ok();
        let name = name.and_then(|column| self.header.as_ref()?.get(column));
        match name {
            Some(name) => format!("column `{}`: ", excerpt::one_line(name, 80)),
            None => format!("column {}: ", column + 1),
        }
    }
}
