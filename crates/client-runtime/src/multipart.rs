//! `multipart/form-data` with its whole length known beforehand.

use crate::Error;
use crate::file_part::FilePart;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use futures_util::stream;
use std::io;

/// A form with one file, or none, for vendors' uploads.
pub struct Multipart {
    boundary: String,
    texts: BytesMut,
    file: Option<(Bytes, FilePart)>,
    problem: Option<&'static str>,
}

/// A body that is ready to be sent once.
pub struct MultipartBody {
    /// The `Content-Type`, with the boundary.
    pub content_type: String,
    /// The length of all of it.
    pub content_length: u64,
    /// The body itself.
    pub body: reqwest::Body,
}

impl Default for Multipart {
    fn default() -> Self {
        Self::new()
    }
}

impl Multipart {
    /// An empty form, with a boundary that no other has.
    pub fn new() -> Self {
        Self {
            boundary: format!("form-{}{}", random_text(), random_text()),
            texts: BytesMut::new(),
            file: None,
            problem: None,
        }
    }

    /// Adds a text part.
    #[must_use]
    pub fn text(mut self, name: &str, value: &str) -> Self {
        let open = self.open(name, "");
        self.texts.extend_from_slice(&open);
        self.texts.extend_from_slice(value.as_bytes());
        self.texts.extend_from_slice(b"\r\n");
        self
    }

    /// Adds the file, which is sent last whatever the order of the calls; a form has one.
    #[must_use]
    pub fn file(mut self, name: &str, file: FilePart) -> Self {
        let media_type = file.media_type();
        if self.file.is_some() {
            self.problem.get_or_insert("a form takes one file");
        }
        if media_type.chars().any(char::is_control) {
            self.problem
                .get_or_insert("the file's media type can't be sent");
        }
        let more = format!(
            "; filename=\"{}\"\r\nContent-Type: {media_type}",
            quoted(file.name())
        );
        let open = self.open(name, &more);
        self.file = Some((open, file));
        self
    }

    /// What stands before the content of a part.
    fn open(&self, name: &str, more: &str) -> Bytes {
        let name = quoted(name);
        let boundary = &self.boundary;
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n")
            .into()
    }

    /// The body, with its length.
    ///
    /// # Errors
    /// Two files were added, or a media type that can't be sent.
    pub fn build(self) -> Result<MultipartBody, Error> {
        if let Some(problem) = self.problem {
            return Err(Error::invalid_request(problem));
        }
        let content_type = format!("multipart/form-data; boundary={}", self.boundary);
        let mut head = self.texts;
        let Some((open, file)) = self.file else {
            head.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
            return Ok(MultipartBody {
                content_type,
                content_length: head.len() as u64,
                body: head.freeze().into(),
            });
        };
        head.extend_from_slice(&open);
        let tail = Bytes::from(format!("\r\n--{}--\r\n", self.boundary));
        let content_length = head.len() as u64 + file.length() + tail.len() as u64;
        let ends = |bytes| stream::iter([io::Result::Ok(bytes)]);
        let body = ends(head.freeze()).chain(file.pieces()).chain(ends(tail));
        Ok(MultipartBody {
            content_type,
            content_length,
            body: reqwest::Body::wrap_stream(body),
        })
    }
}

/// A form of texts alone, all of it in memory.
pub(crate) fn of_fields(fields: &[(String, String)]) -> (String, Bytes) {
    let mut form = Multipart::new();
    for (name, value) in fields {
        form = form.text(name, value);
    }
    let mut body = form.texts;
    body.extend_from_slice(format!("--{}--\r\n", form.boundary).as_bytes());
    let content_type = format!("multipart/form-data; boundary={}", form.boundary);
    (content_type, body.freeze())
}

/// As browsers write names in a part's header.
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Text that nobody guesses or repeats by accident; no secret hangs on it.
pub(crate) fn random_text() -> String {
    use std::hash::{BuildHasher, RandomState};
    format!(
        "{:016x}",
        RandomState::new().hash_one(std::time::Instant::now())
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file_part::PIECE;

    async fn sent(body: MultipartBody) -> (u64, String) {
        let bytes = http_body_util::BodyExt::collect(body.body)
            .await
            .unwrap()
            .to_bytes();
        (
            body.content_length,
            String::from_utf8(bytes.to_vec()).unwrap(),
        )
    }

    #[tokio::test]
    async fn the_announced_length_is_the_length_that_is_sent() {
        let large = vec![b'x'; 3 * PIECE + 17];
        let readers: [FilePart; 3] = [
            FilePart::bytes("a.csv", large.clone()),
            FilePart::reader(
                "a.csv",
                std::io::Cursor::new(large.clone()),
                large.len() as u64,
            ),
            FilePart::bytes("a.csv", ""),
        ];
        for file in readers {
            let form = Multipart::new()
                .file("file", file)
                .text("name", "ä \"quoted\"");
            let (announced, text) = sent(form.build().unwrap()).await;
            assert_eq!(announced, text.len() as u64);
            assert!(
                text.contains(
                    "name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                )
            );
            assert!(text.starts_with("--form-") && text.ends_with("--\r\n"));
            assert!(text.contains("name=\"name\"\r\n\r\nä \"quoted\"\r\n"));
        }
    }

    #[tokio::test]
    async fn a_file_that_became_shorter_is_an_error() {
        let file = FilePart::reader("a", std::io::Cursor::new(b"abc"), 10);
        let body = Multipart::new().file("file", file).build().unwrap();
        let outcome = http_body_util::BodyExt::collect(body.body).await;
        assert!(outcome.is_err());
    }

    #[tokio::test]
    async fn names_can_not_break_out_of_their_header() {
        let file = FilePart::bytes("a\"\r\nX: 1", "x");
        let body = Multipart::new().file("f\"\n", file).build().unwrap();
        let (_, text) = sent(body).await;
        assert!(text.contains("name=\"f%22%0A\"; filename=\"a%22%0D%0AX: 1\""));
    }

    #[test]
    fn a_second_file_is_refused() {
        let part = || FilePart::bytes("a", "x");
        let form = Multipart::new().file("a", part()).file("b", part());
        assert!(form.build().is_err_and(|error| error.is_invalid_request()));
    }
}
