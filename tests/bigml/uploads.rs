//! Files become sources: a form with its length, sent while the file is read.

use bigml_client::{FilePart, types};
use vendor_simulator::Fault;

use crate::{Bigml, FLOWERS};

/// The text of a form as it arrived.
fn form(bigml: &Bigml) -> String {
    let request = &bigml.simulator.requests_of("createSource")[0];
    String::from_utf8(request.body.start.to_vec()).unwrap()
}

#[tokio::test]
async fn a_file_is_uploaded_with_its_length_and_waited_for() {
    let bigml = Bigml::start().await;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("flowers.csv");
    std::fs::write(&path, FLOWERS).unwrap();
    let projects = bigml.client().list_projects().send().await.unwrap();
    let project = &projects.objects[0];
    let source = bigml
        .client()
        .upload_source(&path)
        .project(&project.resource)
        .send_and_wait()
        .await
        .unwrap();
    assert_eq!(source.name.as_deref(), Some("flowers.csv"));
    assert_eq!(source.project.as_ref(), Some(&project.resource));
    assert_eq!(source.size, Some(FLOWERS.len() as i64));
    assert_eq!(source.type_, Some(types::SourceType::LocalFile));
    assert_eq!(
        source.fields.as_ref().unwrap()["000002"].optype,
        Some(types::Optype::Categorical)
    );
    let request = &bigml.simulator.requests_of("createSource")[0];
    assert_eq!(
        request.header("content-length").unwrap(),
        request.body.length.to_string()
    );
    assert_eq!(request.header("transfer-encoding"), None);
}

#[tokio::test]
async fn an_upload_tells_its_progress_and_the_vendor_s_md5_is_compared() {
    let bigml = Bigml::start().await;
    let (told, progress) = std::sync::mpsc::channel();
    let upload = bigml
        .client()
        .upload_source_from(FilePart::bytes("flowers.csv", FLOWERS))
        .on_progress(move |progress| told.send((progress.bytes, progress.total)).unwrap())
        .check_md5();
    let source = upload.send_and_wait().await.unwrap();
    assert_eq!(source.md5.as_ref().unwrap().len(), 32);
    let length = FLOWERS.len() as u64;
    assert_eq!(
        progress.iter().collect::<Vec<_>>(),
        [(length, Some(length))]
    );
}

#[tokio::test]
async fn arguments_are_parts_and_lists_and_objects_are_json() {
    let bigml = Bigml::start().await;
    let parser = types::SourceParser::new()
        .separator(";")
        .missing_tokens(["?"]);
    let file = FilePart::bytes("rows.csv", "a;b\n1;2\n");
    let upload = bigml
        .client()
        .upload_source_from(file)
        .name("Flowers, \"quoted\"")
        .tags(["one", "two"])
        .arguments(|source| {
            source
                .category(types::Category::Healthcare)
                .disable_datetime(true)
                .source_parser(parser)
        });
    let source = upload.send_and_wait().await.unwrap();
    assert_eq!(source.tags.as_ref().unwrap().len(), 2);
    assert_eq!(source.category, Some(types::Category::Healthcare));
    assert_eq!(source.fields.as_ref().unwrap().len(), 2);
    let form = form(&bigml);
    for part in [
        "name=\"name\"\r\n\r\nFlowers, \"quoted\"\r\n",
        "name=\"category\"\r\n\r\n5\r\n",
        "name=\"disable_datetime\"\r\n\r\ntrue\r\n",
        "name=\"tags\"\r\n\r\n[\"one\",\"two\"]\r\n",
        "name=\"file\"; filename=\"rows.csv\"\r\nContent-Type: text/csv\r\n\r\na;b\n1;2\n",
    ] {
        assert!(form.contains(part), "{part} is not in {form}");
    }
    assert!(form.contains("\"separator\":\";\""), "{form}");
}

#[tokio::test]
async fn a_reader_of_known_length_is_uploaded_as_it_comes() {
    let bigml = Bigml::start().await;
    let rows: Vec<u8> = (0..200_000)
        .flat_map(|row| format!("{row},{}\n", row % 7).into_bytes())
        .collect();
    let length = rows.len() as u64;
    let file =
        FilePart::reader("rows.csv", std::io::Cursor::new(rows), length).content_type("text/csv");
    let source = bigml
        .client()
        .upload_source_from(file)
        .send_and_wait()
        .await
        .unwrap();
    assert_eq!(source.size, Some(length as i64));
}

#[tokio::test]
async fn a_reader_that_ends_early_is_an_error() {
    let bigml = Bigml::start().await;
    let file = FilePart::reader("rows.csv", std::io::Cursor::new(b"a,b\n1,2\n"), 1_000_000);
    bigml
        .client()
        .upload_source_from(file)
        .send()
        .await
        .unwrap_err();
    let sources = bigml.client().list_sources().send().await.unwrap();
    assert_eq!(sources.meta.total_count, Some(0));
}

#[tokio::test]
async fn a_file_that_is_not_there_is_named_and_nothing_is_sent() {
    let bigml = Bigml::start().await;
    let error = bigml
        .client()
        .upload_source("no/such/file.csv")
        .send()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("no/such/file.csv"), "{error}");
    assert_eq!(error.attempts(), 0);
    let error = bigml
        .client()
        .upload_source("no/such/file.csv")
        .send_and_wait()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("no/such/file.csv"), "{error}");
    assert!(bigml.simulator.requests().is_empty());
}

#[tokio::test]
async fn an_upload_is_sent_once() {
    let bigml = Bigml::start().await;
    bigml
        .simulator
        .inject(Fault::status(503).on("createSource"));
    let file = FilePart::bytes("rows.csv", FLOWERS);
    let error = bigml
        .client()
        .upload_source_from(file)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(bigml.simulator.requests().len(), 1);
}

#[tokio::test]
async fn an_archive_that_cannot_be_read_is_a_failed_job_with_the_source_in_it() {
    let bigml = Bigml::start().await;
    let file = FilePart::bytes("sheet.xlsx", &b"PK\x03\x04 nothing inside"[..]);
    let error = bigml
        .client()
        .upload_source_from(file)
        .send_and_wait()
        .await
        .unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    assert!(error.to_string().contains("not parseable"), "{error}");
    let source: types::Source = error.job().unwrap();
    assert_eq!(source.status.unwrap().error, Some(-2020));
    assert_eq!(source.name.as_deref(), Some("sheet.xlsx"));
}
