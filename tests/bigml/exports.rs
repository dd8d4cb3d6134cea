//! Exports: JSON while they are prepared, then CSV.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigml_client::types;
use vendor_simulator::Fault;

use crate::Bigml;

#[tokio::test]
async fn a_dataset_is_asked_for_until_its_rows_are_there() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let asked = Arc::new(Mutex::new(Vec::new()));
    let report = Arc::clone(&asked);
    let download = bigml
        .client()
        .download_dataset(&dataset.resource)
        .on_progress(move |progress| {
            report
                .lock()
                .unwrap()
                .push((progress.polls, progress.status.clone()))
        })
        .await
        .unwrap()
        .into_inner();
    assert_eq!(download.content_type(), Some("text/csv"));
    let text = download.text().await.unwrap();
    assert!(
        text.starts_with("width,length,kind\n0.2,1.4,small\n"),
        "{text}"
    );
    assert_eq!(text.lines().count(), 9);
    let seen = |polls, status: &str| (polls, status.to_owned());
    assert_eq!(
        *asked.lock().unwrap(),
        [seen(1, "3"), seen(2, "3"), seen(3, "5")]
    );
    assert_eq!(
        bigml.simulator.requests_of("requestDatasetDownload").len(),
        3
    );
}

#[tokio::test]
async fn an_export_that_is_ready_when_its_state_breaks_off_is_fetched() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let broken = Fault::truncate().on("requestDatasetDownload").after(1);
    bigml.simulator.inject(broken);
    let download = bigml.client().download_dataset(&dataset.resource);
    let text = download.await.unwrap().into_inner().text().await.unwrap();
    assert_eq!(text.lines().count(), 9, "{text}");
    // a state, one that broke off, the rows in its place, and the rows
    let asked = bigml.simulator.requests_of("requestDatasetDownload");
    assert_eq!(asked.len(), 4);
}

#[tokio::test]
async fn a_batch_prediction_is_written_to_a_file() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    let client = bigml.client();
    let body = types::BatchPredictionCreate::new(&dataset.resource)
        .model(&model.resource)
        .all_fields(true)
        .confidence(true)
        .prediction_name("guess");
    let batch = client
        .create_batch_prediction()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("batch.csv");
    let download = client
        .download_batch_prediction(&batch.resource)
        .await
        .unwrap();
    let written = download.into_inner().to_file(&path).await.unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(written, text.len() as u64);
    assert!(
        text.starts_with("width,length,kind,guess,confidence\n0.2,1.4,small,small,0."),
        "{text}"
    );
}

#[tokio::test]
async fn one_request_gives_what_is_there() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let request = bigml
        .client()
        .request_dataset_download()
        .dataset(&dataset.resource);
    let first = request.send().await.unwrap();
    assert_eq!(first.content_type(), Some("application/json"));
}

#[tokio::test]
async fn an_export_that_fails_or_of_something_unknown_is_an_error() {
    let bigml = Bigml::start().await;
    let error = bigml
        .client()
        .download_dataset("000000000000000000000000")
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let dataset = bigml.dataset().await;
    let failed = r#"{"code": 200, "status": {"code": -1, "message": "no space"}}"#;
    let fault = Fault::status(200)
        .with_body(failed)
        .on("requestDatasetDownload");
    bigml.simulator.inject(fault);
    let error = bigml
        .client()
        .download_dataset(&dataset.resource)
        .await
        .unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    assert!(error.to_string().contains("no space"), "{error}");
}

#[tokio::test]
async fn an_export_that_takes_too_long_is_a_time_out() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let export = bigml.client().download_dataset(&dataset.resource);
    let error = export
        .with_deadline(Duration::from_millis(1))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn requests_that_fail_for_a_while_do_not_end_an_export() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    bigml
        .simulator
        .inject(Fault::status(503).on("requestDatasetDownload").times(6));
    let rows = bigml
        .client()
        .download_dataset(&dataset.resource)
        .await
        .unwrap();
    assert!(
        rows.into_inner()
            .text()
            .await
            .unwrap()
            .contains("1.4,small")
    );
}
