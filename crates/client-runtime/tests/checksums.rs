//! Files that are not what they should be.

#![allow(clippy::unwrap_used)]

mod support;

use futures_util::StreamExt;
use support::file::{TAG, content, cut, download, ranged, ranges, streamed};
use support::{Reply, Server};

#[tokio::test]
async fn a_packed_body_is_unpacked_and_never_gone_on_with() {
    // gzip of "abc" without its last bytes, and whole
    let whole: &[u8] = &[
        31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 75, 76, 74, 6, 0, 194, 65, 36, 53, 3, 0, 0, 0,
    ];
    let reply = || {
        Reply::new(200, whole)
            .header("content-encoding", "gzip")
            .header("etag", TAG)
            // of the packed bytes: it must not be compared with the unpacked ones
            .header("content-md5", "AAAAAAAAAAAAAAAAAAAAAA==")
    };
    let server = Server::replies(vec![reply(), cut(reply(), 18), cut(reply(), 18), reply()]).await;
    let (core, _) = server.core_with_clock();
    assert_eq!(download(&core).await.bytes().await.unwrap(), "abc");
    let (_, error) = streamed(download(&core).await).await;
    assert!(error.unwrap().is_connection());
    assert_eq!(server.count(), 2);
    assert_eq!(download(&core).await.bytes().await.unwrap(), "abc");
    assert_eq!(ranges(&server), [None, None, None, None]);
    // who wants it packed says so
    let packed = core.with(|options| options.header("accept-encoding", "gzip"));
    assert_eq!(download(&packed).await.bytes().await.unwrap(), "abc");
    let asked = server.requests();
    let asked = asked
        .iter()
        .map(|request| request.header("accept-encoding").unwrap());
    assert_eq!(
        asked.collect::<Vec<_>>(),
        ["identity", "identity", "identity", "identity", "gzip"]
    );
}

#[tokio::test]
async fn a_checksum_that_differs_is_an_error_at_the_end_and_leaves_no_file() {
    const MD5: &str = "kAFQmDzST7DWlj99KOF/cg==";
    const OTHER: &str = "AAFQmDzST7DWlj99KOF/cg==";
    for (sum, good) in [(MD5, true), (OTHER, false)] {
        let reply = Reply::new(200, "abc").header("content-md5", sum);
        let server = Server::replies(vec![reply]).await;
        let core = server.core();
        let (all, error) = streamed(download(&core).await).await;
        assert_eq!((all.as_slice(), error.is_none()), (&b"abc"[..], good));
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a");
        let outcome = download(&core).await.to_file(&path).await;
        assert_eq!((outcome.is_ok(), path.exists()), (good, good));
        assert_eq!(
            std::fs::read_dir(directory.path()).unwrap().count(),
            usize::from(good)
        );
        if let Err(error) = outcome {
            assert!(
                error.is_mismatch() && error.to_string().contains("another MD5"),
                "{error}"
            );
        }
    }
}

#[tokio::test]
async fn a_checksum_is_that_of_the_whole_file_however_often_it_broke_off() {
    use sha2::Digest;
    let file = content(5000);
    let hex: String = sha2::Sha256::digest(&file)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let served = file.clone();
    let server = Server::start(move |number, request| {
        let reply = ranged(&served, TAG, request);
        if number % 3 < 2 {
            cut(reply, 1000)
        } else {
            reply
        }
    })
    .await;
    let (core, _) = server.core_with_clock();
    let expecting = download(&core).await.expect_sha256(&hex).unwrap();
    assert_eq!(expecting.bytes().await.unwrap(), file);
    let wrong = download(&core).await.expect_sha256("0".repeat(64)).unwrap();
    assert!(wrong.bytes().await.unwrap_err().is_mismatch());
    let unread = download(&core).await;
    assert!(
        unread
            .expect_sha256("abc")
            .unwrap_err()
            .is_invalid_request()
    );
    let mut begun = download(&core).await;
    begun.next().await.unwrap().unwrap();
    assert!(begun.expect_sha256(&hex).unwrap_err().is_invalid_request());
}
