//! Files on their way up.

#![allow(clippy::unwrap_used)]

mod support;

use bytes::Bytes;
use client_runtime::codegen::{Call, Multipart, SentMd5};
use client_runtime::{Core, Error, FilePart, TransferProgress};
use futures_util::stream;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use support::file::content;
use support::{CREATE, Reply, Server};

async fn upload(core: &Core, form: Multipart) {
    let mut call = Call::new(core, &CREATE);
    call.multipart_body(form.build().unwrap());
    call.send_empty().await.unwrap();
}

#[tokio::test]
async fn an_upload_has_its_whole_length_and_is_not_chunked() {
    let server = Server::replies(vec![Reply::new(201, "")]).await;
    let core = server.core();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("iris data.csv");
    std::fs::write(&path, content(1_000_003)).unwrap();
    let from_path = FilePart::open(&path).await.unwrap();
    let from_bytes = FilePart::bytes("iris data.csv", content(1_000_003));
    for file in [from_path, from_bytes] {
        assert_eq!(file.length(), 1_000_003);
        upload(
            &core,
            Multipart::new().text("name", "Iris").file("file", file),
        )
        .await;
    }
    for request in server.requests() {
        assert_eq!(request.header("transfer-encoding"), None);
        assert_eq!(
            request.header("content-length").unwrap(),
            request.body.len().to_string()
        );
        let kind = request.header("content-type").unwrap();
        let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
        let text = request.text();
        assert!(text.starts_with(&format!("--{boundary}\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nIris\r\n--{boundary}\r\n")));
        assert!(text.contains(
            "name=\"file\"; filename=\"iris data.csv\"\r\nContent-Type: text/csv\r\n\r\n"
        ));
        let start = request
            .body
            .windows(4)
            .enumerate()
            .filter(|(_, four)| four == b"\r\n\r\n")
            .nth(1)
            .unwrap()
            .0
            + 4;
        assert_eq!(request.body[start..start + 1_000_003], content(1_000_003));
    }
}

#[tokio::test]
async fn an_upload_is_sent_once() {
    let server = Server::replies(vec![Reply::new(429, "busy")]).await;
    let (core, _clock) = server.core_with_clock();
    let mut call = Call::new(&core, &CREATE);
    call.multipart_body(
        Multipart::new()
            .file("file", FilePart::bytes("a", "x"))
            .build()
            .unwrap(),
    );
    let copy = call.clone();
    assert!(call.send_empty().await.unwrap_err().is_rate_limited());
    assert_eq!(server.count(), 1);
    let error = copy.send_empty().await.unwrap_err();
    assert!(
        error.is_invalid_request() && error.to_string().contains("can't be sent twice"),
        "{error}"
    );
}

#[tokio::test]
async fn a_file_that_can_t_be_read_is_an_error_that_names_it() {
    let directory = tempfile::tempdir().unwrap();
    let error = FilePart::open(directory.path().join("none.csv"))
        .await
        .err()
        .unwrap();
    assert!(
        error.to_string().contains("none.csv can't be read"),
        "{error}"
    );
    assert!(
        FilePart::open(directory.path())
            .await
            .err()
            .unwrap()
            .to_string()
            .contains("is not a file")
    );
}

/// How an upload ends, and what the server has got of it.
async fn end_of(file: FilePart) -> (Result<(), Error>, Vec<u8>) {
    let server = Server::replies(vec![Reply::new(201, "")]).await;
    let mut call = Call::new(&server.core(), &CREATE);
    let form = Multipart::new().file("file", file).build().unwrap();
    call.multipart_body(form);
    let outcome = call.send_empty().await.map(|_| ());
    let body = server.requests().pop().map(|request| request.body);
    (outcome, body.unwrap_or_default())
}

fn stream_of(pieces: Vec<&'static str>, length: u64) -> FilePart {
    let pieces = pieces.into_iter().map(|piece| Ok(Bytes::from(piece)));
    FilePart::stream(
        "a.csv",
        stream::iter(pieces.collect::<Vec<io::Result<Bytes>>>()),
        length,
    )
}

#[tokio::test]
async fn a_file_comes_from_disk_memory_a_reader_or_a_stream() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.csv");
    std::fs::write(&path, "a,b,c").unwrap();
    let files = [
        FilePart::open(&path).await.unwrap(),
        FilePart::bytes("a.csv", "a,b,c"),
        FilePart::reader("a.csv", &b"a,b,c and more"[..], 5),
        stream_of(vec!["a,", "", "b,c"], 5),
    ];
    for file in files {
        let (outcome, body) = end_of(file).await;
        outcome.unwrap();
        let text = String::from_utf8(body).unwrap();
        assert!(
            text.contains("Content-Type: text/csv\r\n\r\na,b,c\r\n--"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn an_empty_file_is_sent() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.csv");
    std::fs::write(&path, "").unwrap();
    for file in [FilePart::open(&path).await.unwrap(), stream_of(vec![], 0)] {
        let (outcome, body) = end_of(file).await;
        outcome.unwrap();
        assert!(String::from_utf8(body).unwrap().contains("\r\n\r\n\r\n--"));
    }
}

#[tokio::test]
async fn a_source_of_another_length_is_an_error_and_no_whole_request() {
    let table = [
        (
            FilePart::reader("a", &b"abc"[..], 5),
            "the reader has 2 bytes less",
        ),
        (stream_of(vec!["abc"], 5), "the stream has 2 bytes less"),
        (
            stream_of(vec!["abc", "def"], 5),
            "the stream gives more bytes",
        ),
    ];
    for (file, words) in table {
        let (outcome, body) = end_of(file).await;
        let error = outcome.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
        assert!(
            error.is_outcome_unknown() && error.is_local() && !error.is_connection(),
            "{error}"
        );
        assert_eq!(body, b"");
    }
}

#[tokio::test]
async fn a_file_that_is_changed_while_it_is_sent_is_an_error_and_no_whole_request() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("rows.csv");
    let open = async || {
        std::fs::write(&path, content(1_000_003)).unwrap();
        FilePart::open(&path).await.unwrap()
    };
    let file = open().await;
    std::fs::OpenOptions::new()
        .append(true)
        .open(&path)
        .unwrap()
        .write_all(b"x")
        .unwrap();
    let (grown, body) = end_of(file).await;
    let error = grown.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("rows.csv was changed while it was sent"),
        "{error}"
    );
    assert_eq!(body, b"");

    let file = open().await;
    std::fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len(400_000)
        .unwrap();
    let error = end_of(file).await.0.unwrap_err();
    assert!(
        error.to_string().contains("rows.csv has 600003 bytes less"),
        "{error}"
    );
}

#[tokio::test]
async fn a_source_s_own_words_are_not_shown() {
    let failing = stream::iter([Err(io::Error::other("s3cret"))]);
    let error = end_of(FilePart::stream("a", failing, 5))
        .await
        .0
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the body could not be read to its end"),
        "{error}"
    );
    assert!(!error.to_string().contains("s3cret"));
}

#[tokio::test]
async fn progress_is_told_for_the_file_alone() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.csv");
    std::fs::write(&path, content(1_000_003)).unwrap();
    let files = [
        FilePart::open(&path).await.unwrap(),
        FilePart::bytes("a", content(1_000_003)),
        FilePart::reader("a", io::Cursor::new(content(1_000_003)), 1_000_003),
    ];
    for file in files {
        let seen = Arc::new(Mutex::new(Vec::<TransferProgress>::new()));
        let watched = Arc::clone(&seen);
        let file = file.on_progress(move |progress| watched.lock().unwrap().push(progress));
        end_of(file).await.0.unwrap();
        let seen = seen.lock().unwrap();
        assert!(seen.windows(2).all(|pair| pair[0].bytes < pair[1].bytes));
        assert!(
            seen.iter()
                .all(|progress| progress.total == Some(1_000_003))
        );
        assert_eq!((seen.len(), seen.last().unwrap().bytes), (4, 1_000_003));
    }
}

#[tokio::test]
async fn the_md5_of_what_was_sent_is_compared_with_the_vendor_s() {
    const ABC: &str = "900150983cd24fb0d6963f7d28e17f72";
    const NOTHING: &str = "d41d8cd98f00b204e9800998ecf8427e";
    let md5 = SentMd5::default();
    let file = stream_of(vec!["a", "bc"], 3).with_md5(&md5);
    end_of(file).await.0.unwrap();
    md5.check(Some(ABC)).unwrap();
    for other in [Some(NOTHING), Some("unknown"), None] {
        assert!(md5.check(other).unwrap_err().is_mismatch(), "{other:?}");
    }
    let md5 = SentMd5::default();
    end_of(stream_of(vec![], 0).with_md5(&md5)).await.0.unwrap();
    md5.check(Some(NOTHING)).unwrap();
}
