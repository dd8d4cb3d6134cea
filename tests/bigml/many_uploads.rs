//! Many files at once, and sources of other data than files.

use std::sync::{Arc, Mutex};

use bigml_client::{FilePart, UploadsProgress, types};
use serde::Serialize;
use vendor_simulator::Fault;

use crate::{Bigml, FLOWERS};

fn part(name: &str) -> FilePart {
    FilePart::bytes(name.to_owned(), FLOWERS)
}

#[tokio::test]
async fn many_files_are_uploaded_and_the_results_stand_in_their_order() {
    let bigml = Bigml::start().await;
    let directory = tempfile::tempdir().unwrap();
    let names: Vec<String> = (0..7).map(|number| format!("part-{number}.csv")).collect();
    for name in &names {
        std::fs::write(directory.path().join(name), FLOWERS).unwrap();
    }
    let paths = names.iter().map(|name| directory.path().join(name));
    let uploads = bigml.client().upload_sources(paths).concurrency(3);
    let results = uploads.tags(["flowers"]).send_and_wait().await;
    let sources = results.into_iter().collect::<Result<Vec<_>, _>>().unwrap();
    let made: Vec<_> = sources.iter().map(|source| source.name.clone()).collect();
    let wanted: Vec<_> = names.into_iter().map(Some).collect();
    assert_eq!(made, wanted);
    assert!(sources.iter().all(|source| source.fields.is_some()));
    assert_eq!(
        sources[6].tags.as_deref(),
        Some(&["flowers".to_owned()][..])
    );
}

#[tokio::test]
async fn no_more_files_than_wanted_are_on_their_way_at_once() {
    let bigml = Bigml::start().await;
    let open = Arc::new(Mutex::new((0_usize, 0_usize)));
    let files = (0..9).map(|number| {
        let open = Arc::clone(&open);
        // the reading of a file begins when its request does, and ends with it
        let rows = async_rows(open);
        FilePart::stream(format!("{number}.csv"), rows, FLOWERS.len() as u64)
    });
    let files: Vec<_> = files.collect();
    let uploads = bigml.client().upload_sources_from(files).concurrency(2);
    let results = uploads.send().await;
    assert!(results.iter().all(Result::is_ok));
    let (now, most) = *open.lock().unwrap();
    assert_eq!(now, 0);
    assert!((1..=2).contains(&most), "{most} at once");
}

/// The flowers, in two pieces; counts how many such streams are being read.
fn async_rows(
    open: Arc<Mutex<(usize, usize)>>,
) -> impl futures_util::Stream<Item = std::io::Result<bigml_client::client_runtime::bytes::Bytes>>
+ Send
+ 'static {
    let (first, second) = FLOWERS.as_bytes().split_at(30);
    let pieces = [Some(first), Some(second), None];
    futures_util::stream::unfold((0, open), move |(place, open)| async move {
        let mut counts = open.lock().unwrap();
        match place {
            0 => {
                counts.0 += 1;
                counts.1 = counts.1.max(counts.0);
            }
            2 => counts.0 -= 1,
            _ => {}
        }
        drop(counts);
        let piece = pieces[place]?;
        Some((
            Ok(bigml_client::client_runtime::bytes::Bytes::from_static(
                piece,
            )),
            (place + 1, open),
        ))
    })
}

#[tokio::test]
async fn one_progress_tells_of_all_files() {
    let bigml = Bigml::start().await;
    let told = Arc::new(Mutex::new(Vec::<UploadsProgress>::new()));
    let tell = Arc::clone(&told);
    let uploads = bigml
        .client()
        .upload_sources_from([part("a.csv"), part("b.csv"), part("c.csv")])
        .on_progress(move |progress| tell.lock().unwrap().push(progress));
    let results = uploads.send().await;
    assert!(results.iter().all(Result::is_ok));
    let told = told.lock().unwrap();
    let all = 3 * FLOWERS.len() as u64;
    assert!(
        told.iter()
            .all(|progress| progress.total == all && progress.files == 3)
    );
    assert!(
        told.windows(2)
            .all(|two| two[0].bytes <= two[1].bytes && two[0].done <= two[1].done)
    );
    let last = told.last().unwrap();
    assert_eq!((last.bytes, last.done, last.failed), (all, 3, 0));
}

#[tokio::test]
async fn a_file_that_fails_is_its_own_result_and_stops_no_other() {
    let bigml = Bigml::start().await;
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name);
    std::fs::write(path("a.csv"), FLOWERS).unwrap();
    std::fs::write(path("sheet.xlsx"), b"PK\x03\x04 nothing inside").unwrap();
    std::fs::write(path("c.csv"), FLOWERS).unwrap();
    let (told, progress) = std::sync::mpsc::channel();
    let results = bigml
        .client()
        .upload_sources(["a.csv", "missing.csv", "sheet.xlsx", "c.csv"].map(path))
        .on_progress(move |progress| told.send(progress).unwrap())
        .check_md5()
        .send_and_wait()
        .await;
    assert_eq!(results.len(), 4);
    assert!(results[0].is_ok() && results[3].is_ok());
    let missing = results[1].as_ref().unwrap_err();
    assert!(missing.to_string().contains("missing.csv"), "{missing}");
    let faulty = results[2].as_ref().unwrap_err();
    assert!(faulty.is_job_failed(), "{faulty}");
    let source: types::Source = faulty.job().unwrap();
    assert_eq!(source.name.as_deref(), Some("sheet.xlsx"));
    let last = progress.iter().last().unwrap();
    assert_eq!((last.files, last.done, last.failed), (4, 4, 2));
}

#[tokio::test]
async fn each_of_many_uploads_is_sent_once() {
    let bigml = Bigml::start().await;
    bigml
        .simulator
        .inject(Fault::status(503).on("createSource"));
    let uploads = bigml
        .client()
        .upload_sources_from([part("a.csv"), part("b.csv")]);
    let results = uploads.concurrency(1).send().await;
    assert!(results[0].is_err() && results[1].is_ok());
    assert_eq!(bigml.simulator.requests().len(), 2);
}

#[tokio::test]
async fn rows_of_rust_are_a_source_with_a_field_for_each_member() {
    #[derive(Serialize)]
    struct Flower {
        width: f64,
        kind: &'static str,
    }
    let bigml = Bigml::start().await;
    let rows = (0..10).map(|row| Flower {
        width: f64::from(row) / 10.0,
        kind: ["small", "big"][row as usize % 2],
    });
    let new = bigml.client().inline_source_of(rows).name("flowers");
    let source = new.send_and_wait().await.unwrap();
    assert_eq!(source.type_, Some(types::SourceType::Inline));
    assert_eq!(source.name.as_deref(), Some("flowers"));
    let fields = source.fields.as_ref().unwrap();
    let names: Vec<_> = fields
        .values()
        .map(|field| field.name.clone().unwrap())
        .collect();
    assert_eq!(names.len(), 2);
    assert!(names.contains(&"width".to_owned()), "{names:?}");
}

#[tokio::test]
async fn rows_that_are_no_rows_are_refused_before_anything_is_sent() {
    let bigml = Bigml::start().await;
    let error = bigml
        .client()
        .inline_source_of([1, 2])
        .send()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("row 1"), "{error}");
    let waiter = bigml.client().inline_source_of(["text"]).send_and_wait();
    assert!(waiter.await.unwrap_err().is_invalid_request());
    assert!(bigml.simulator.requests().is_empty());
}

#[tokio::test]
async fn text_urls_and_queries_become_sources() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let source = client.inline_source(FLOWERS).send_and_wait().await.unwrap();
    assert_eq!(source.fields.as_ref().unwrap().len(), 3);
    let url = "https://static.bigml.com/csv/iris.csv";
    let source = client
        .remote_source(url)
        .tags(["iris"])
        .send()
        .await
        .unwrap();
    assert_eq!(source.type_, Some(types::SourceType::Remote));
    let connector = "externalconnector/5ea1d2f7c7736e160900001c";
    let query = "select * from flowers";
    let external = client.external_source(types::ExternalDatabase::Postgresql, connector, query);
    // the connector is not there, which is the simulator's word
    let _ = external.send().await;
    let sent = &bigml.simulator.requests_of("createSource")[2];
    let body: serde_json::Value = serde_json::from_slice(&sent.body.start).unwrap();
    let data = serde_json::json!({
        "source": "postgresql",
        "externalconnector_id": "5ea1d2f7c7736e160900001c",
        "query": query
    });
    assert_eq!(body["external_data"], data);
}
