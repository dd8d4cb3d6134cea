//! Downloads, and the files that they become.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::Core;
use client_runtime::codegen::Call;
use client_runtime::testing::ManualClock;
use futures_util::{FutureExt, StreamExt};
use std::path::Path;
use std::time::Duration;
use support::file::{self, DOWNLOAD, download};
use support::{Reply, Server, VENDOR};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

fn names(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[tokio::test]
async fn a_download_can_be_taken_in_each_way() {
    let reply = Reply::new(200, file::content(1_000_003))
        .header("content-type", "text/csv")
        .header("content-disposition", "attachment; filename=\"../a b.csv\"");
    let server = Server::replies(vec![reply]).await;
    let core = server.core();
    let first = download(&core).await;
    assert_eq!(first.content_length(), Some(1_000_003));
    assert_eq!(
        (first.content_type(), first.file_name().as_deref()),
        (Some("text/csv"), Some("a b.csv"))
    );
    assert_eq!(server.requests()[0].header("accept"), Some("*/*"));
    assert_eq!(first.bytes().await.unwrap(), file::content(1_000_003));

    let mut chunks = download(&core).await;
    let mut all = Vec::new();
    while let Some(chunk) = chunks.next().await {
        all.extend_from_slice(&chunk.unwrap());
    }
    assert_eq!(all, file::content(1_000_003));

    let mut written = Vec::new();
    assert_eq!(
        download(&core).await.write_to(&mut written).await.unwrap(),
        1_000_003
    );
    assert_eq!(written, file::content(1_000_003));

    let mut read = Vec::new();
    download(&core)
        .await
        .into_async_read()
        .read_to_end(&mut read)
        .await
        .unwrap();
    assert_eq!(read, file::content(1_000_003));

    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.csv");
    std::fs::write(&path, "old").unwrap();
    assert_eq!(
        download(&core).await.to_file(&path).await.unwrap(),
        1_000_003
    );
    assert_eq!(std::fs::read(&path).unwrap(), file::content(1_000_003));
    assert_eq!(names(directory.path()), ["a.csv"]);
}

#[tokio::test]
async fn an_empty_download_and_a_text_are_fine() {
    let server = Server::replies(vec![Reply::new(200, ""), Reply::new(200, "aä")]).await;
    let core = server.core();
    assert_eq!(download(&core).await.bytes().await.unwrap(), "");
    assert_eq!(download(&core).await.text().await.unwrap(), "aä");
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_error_and_leaves_no_file() {
    let server = Server::replies(vec![Reply::new(200, "abc").announced(10)]).await;
    let core = server.core();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.csv");
    let error = download(&core).await.to_file(&path).await.unwrap_err();
    assert!(error.is_connection(), "{error}");
    assert_eq!(error.operation_id(), Some("downloadArtifact"));
    assert!(
        error
            .to_string()
            .contains("3 bytes came, 10 were announced"),
        "{error}"
    );
    assert_eq!(names(directory.path()), [""; 0]);
    let mut chunks = download(&core).await;
    assert_eq!(chunks.next().await.unwrap().unwrap(), "abc");
    assert!(chunks.next().await.unwrap().is_err());
    assert!(chunks.next().await.is_none());
}

#[tokio::test]
async fn a_download_that_stands_still_ends_by_the_idle_time() {
    let server = Server::replies(vec![Reply::new(200, "abc").stalled(10)]).await;
    let (core, clock) = server.core_with_clock();
    let core = core.with(|options| options.idle_timeout(Duration::from_secs(30)));
    let mut chunks = download(&core).await;
    assert_eq!(chunks.next().await.unwrap().unwrap(), "abc");
    let waiting = tokio::spawn(async move { chunks.next().await.unwrap().unwrap_err() });
    let mut error = Box::pin(waiting);
    let error = loop {
        // the clock moves as often as it takes until the reader looks at it
        clock.advance(Duration::from_secs(31));
        tokio::task::yield_now().await;
        if let Some(error) = futures_util::FutureExt::now_or_never(&mut error) {
            break error.unwrap();
        }
    };
    assert!(error.is_timeout(), "{error}");
    assert_eq!(
        error.timeout_kind(),
        Some(client_runtime::TimeoutKind::Idle)
    );
}

#[tokio::test]
async fn an_error_instead_of_a_download_is_read() {
    let server = Server::replies(vec![Reply::new(404, r#"{"message":"no such file"}"#)]).await;
    let error = Call::new(&server.core(), &DOWNLOAD)
        .send_bytes()
        .await
        .unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.message(), Some("no such file"));
}

#[tokio::test]
async fn a_file_that_can_t_be_written_is_an_error_that_names_it() {
    let server = Server::replies(vec![Reply::new(200, "abc")]).await;
    let core = server.core();
    let directory = tempfile::tempdir().unwrap();
    let locked = directory.path().join("locked.csv");
    std::fs::write(&locked, "old").unwrap();
    let mut permissions = std::fs::metadata(&locked).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&locked, permissions).unwrap();
    for path in [
        directory.path().join("missing/a.csv"),
        directory.path().to_owned(),
        locked.clone(),
        Path::new("/").to_owned(),
        #[cfg(unix)]
        Path::new("/dev/null").to_owned(),
    ] {
        let error = download(&core).await.to_file(&path).await.unwrap_err();
        let words = format!("the file {} can't be written", path.display());
        assert!(error.to_string().contains(&words), "{error}");
        assert!(std::error::Error::source(&error).is_some());
    }
    assert_eq!(names(directory.path()), ["locked.csv"]);
    assert_eq!(std::fs::read(&locked).unwrap(), b"old");
    #[cfg(unix)]
    assert!(!std::fs::metadata("/dev/null").unwrap().is_file());
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_is_replaced_keeps_its_permissions_and_a_link_its_place() {
    use std::os::unix::fs::PermissionsExt;
    let server = Server::replies(vec![Reply::new(200, "new")]).await;
    let directory = tempfile::tempdir().unwrap();
    let (path, link) = (
        directory.path().join("a.csv"),
        directory.path().join("link"),
    );
    std::fs::write(&path, "old").unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    std::os::unix::fs::symlink("a.csv", &link).unwrap();
    download(&server.core()).await.to_file(&link).await.unwrap();
    let metadata = std::fs::symlink_metadata(&path).unwrap();
    assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read(&path).unwrap(), b"new");
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[tokio::test]
async fn a_download_that_is_given_up_leaves_nothing() {
    let server = Server::replies(vec![Reply::new(200, "abc").stalled(10)]).await;
    let core = server.core();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.csv");
    let mut writing = Box::pin(download(&core).await.to_file(&path));
    while names(directory.path()).is_empty() {
        assert!((&mut writing).now_or_never().is_none());
        tokio::task::yield_now().await;
    }
    drop(writing);
    // creating the file may be under way in another thread, which removes it then
    while !names(directory.path()).is_empty() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn downloads_to_one_path_don_t_disturb_each_other() {
    let server = Server::start(|number, _| Reply::new(200, vec![number as u8; 700_000])).await;
    let core = server.core();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("a.bin");
    let tasks = (0..8).map(|_| async { download(&core).await.to_file(&path).await.unwrap() });
    let lengths = futures_util::future::join_all(tasks).await;
    assert_eq!(lengths, [700_000; 8]);
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.len() == 700_000 && bytes.iter().all(|byte| *byte == bytes[0]));
    assert_eq!(names(directory.path()), ["a.bin"]);
}

#[tokio::test]
async fn a_reader_may_take_its_time_between_two_pieces() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (more, wait) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream
            .read_buf(&mut Vec::with_capacity(4096))
            .await
            .unwrap();
        let start = b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabc";
        stream.write_all(start).await.unwrap();
        wait.await.unwrap();
        stream.write_all(b"def").await.unwrap();
    });
    let clock = ManualClock::new();
    let core = Core::builder(&VENDOR).base_url(url).clock(clock.clock());
    let mut download = download(&core.build().unwrap()).await;
    assert_eq!(download.next().await.unwrap().unwrap(), "abc");
    clock.advance(Duration::from_secs(3600));
    assert!(download.next().now_or_never().is_none());
    more.send(()).unwrap();
    assert_eq!(download.next().await.unwrap().unwrap(), "def");
    assert!(download.next().await.is_none());
    serving.await.unwrap();
}
