//! Exports: JSON while they are prepared, then CSV.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigml_client::{RowFormat, types};
use serde::Deserialize;
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
    let asked = bigml.simulator.requests_of("requestDatasetDownload");
    assert_eq!(asked.len(), 3);
    // it is JSON first
    assert_eq!(asked[0].header("accept"), Some("*/*"));
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
        .download_batch_prediction(batch.resource.as_ref().unwrap())
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

#[derive(Debug, PartialEq, Deserialize)]
struct Flower {
    width: f64,
    length: Option<f64>,
    kind: String,
}

/// A dataset of these lines.
async fn dataset_of(bigml: &Bigml, lines: &str) -> types::Dataset {
    let client = bigml.client();
    let source = types::SourceCreate::new().data(lines);
    let source = client
        .create_source()
        .body(source)
        .send_and_wait()
        .await
        .unwrap();
    let dataset = types::DatasetCreate::new().source(&source.resource);
    let dataset = client
        .create_dataset()
        .body(dataset)
        .send_and_wait()
        .await
        .unwrap();
    dataset.into_inner()
}

#[tokio::test]
async fn rows_come_as_values() {
    let bigml = Bigml::start().await;
    let lines = "width,length,kind\n0.2,1.4,small\n1.8,,big\n2.0,5.5,\"big, very\"\n";
    let dataset = dataset_of(&bigml, lines).await;
    let download = bigml
        .client()
        .download_dataset(&dataset.resource)
        .await
        .unwrap();
    let mut rows = download.into_inner().rows_with::<Flower>(&dataset);
    let mut flowers = Vec::new();
    while let Some(flower) = rows.try_next().await.unwrap() {
        flowers.push(flower);
    }
    let flower = |width, length, kind: &str| Flower {
        width,
        length,
        kind: kind.to_owned(),
    };
    assert_eq!(
        flowers,
        [
            flower(0.2, Some(1.4), "small"),
            flower(1.8, None, "big"),
            flower(2.0, Some(5.5), "big, very")
        ]
    );
    assert!(rows.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_row_that_does_not_fit_is_named_and_the_others_come() {
    let bigml = Bigml::start().await;
    let lines = "width,length,kind\n0.2,1.4,small\nwide,1.0,small\n1.8,5.0,big\n";
    let dataset = dataset_of(&bigml, lines).await;
    let download = bigml
        .client()
        .download(dataset.resource.to_string())
        .await
        .unwrap();
    let mut rows = download.into_inner().rows::<Flower>();
    rows.try_next().await.unwrap().unwrap();
    let error = rows.try_next().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    let line = error.to_string();
    assert!(
        line.contains("line 3, column `width`: the value is no number"),
        "{line}"
    );
    assert!(!line.contains("wide"), "{line}");
    assert_eq!(rows.try_next().await.unwrap().unwrap().kind, "big");
    assert!(rows.try_next().await.unwrap().is_none());

    #[derive(Debug, Deserialize)]
    struct Other {
        #[allow(dead_code, reason = "it is missing")]
        height: f64,
    }
    let download = bigml
        .client()
        .download_dataset(&dataset.resource)
        .await
        .unwrap();
    let error = download
        .into_inner()
        .rows::<Other>()
        .try_next()
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("missing field `height`"),
        "{error}"
    );
}

#[tokio::test]
async fn a_batch_says_how_its_rows_are_written() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    let client = bigml.client();
    let body = types::BatchPredictionCreate::new(&dataset.resource)
        .model(&model.resource)
        .all_fields(true)
        .header(false)
        .separator(";");
    let batch = client
        .create_batch_prediction()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    let format = RowFormat::from(&*batch);
    assert_eq!(format, RowFormat::new().separator(b';').without_header());
    let download = client
        .download_batch_prediction(batch.resource.as_ref().unwrap())
        .await
        .unwrap();
    let mut rows = download
        .into_inner()
        .rows_with::<(f64, f64, String, String)>(format);
    let first = rows.try_next().await.unwrap().unwrap();
    assert_eq!(first, (0.2, 1.4, "small".to_owned(), "small".to_owned()));
}

#[tokio::test]
async fn rows_that_break_off_are_an_error_and_not_an_end() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let broken = Fault::truncate()
        .on("requestDatasetDownload")
        .after(2)
        .times(20);
    bigml.simulator.inject(broken);
    let download = bigml
        .client()
        .download_dataset(&dataset.resource)
        .await
        .unwrap();
    let mut rows = download.into_inner().rows::<Flower>();
    let mut good = 0;
    let error = loop {
        match rows.try_next().await {
            Ok(Some(_)) => good += 1,
            Ok(None) => panic!("the end after {good} rows"),
            Err(error) => break error,
        }
    };
    assert!(error.is_connection(), "{error:?}");
    assert!(good < 8);
    assert!(rows.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn an_id_without_its_type_is_refused_where_any_type_fits() {
    let bigml = Bigml::start().await;
    for id in [
        "4f66a80803ce8940c5000006",
        "",
        "/",
        "dataset/",
        "data set/1",
        "dataset/../x",
        "dataset/a/b",
    ] {
        let error = bigml.client().download(id).await.unwrap_err();
        assert!(error.is_invalid_request(), "{id}: {error}");
    }
    assert!(bigml.simulator.requests().is_empty());
}

#[tokio::test]
async fn a_model_is_exported_as_pmml_and_what_has_none_is_told() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let model = bigml.model(&dataset).await;
    let client = bigml.client();
    let xml = client
        .export_pmml(&model.resource.to_string())
        .await
        .unwrap();
    assert!(xml.contains("<PMML") && xml.contains("width"), "{xml}");
    let asked = bigml.simulator.requests_of("getModel");
    assert_eq!(asked.last().unwrap().query("pmml"), Some("yes"));
    let error = client
        .export_pmml(&dataset.resource.to_string())
        .await
        .unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(
        error
            .to_string()
            .contains("model, logisticregression, cluster, association"),
        "{error}"
    );
    let without = r#"{"code": 200, "resource": "model/5ba2ccc54e172745a0000000"}"#;
    bigml
        .simulator
        .inject(Fault::status(200).with_body(without).on("getModel"));
    let error = client
        .export_pmml(&model.resource.to_string())
        .await
        .unwrap_err();
    assert!(error.to_string().contains("no PMML"), "{error}");
}

#[tokio::test]
async fn the_groups_of_all_rows_come_as_values() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let client = bigml.client();
    let cluster = bigml.cluster(&dataset).await;
    let body = types::BatchCentroidCreate::new(&cluster.resource, &dataset.resource).header(true);
    let batch = client
        .create_batch_centroid()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    let id = batch.resource.clone().unwrap();
    let download = client.download_batch_centroid(&id).await.unwrap();
    let mut rows = download.into_inner().rows_with::<(String,)>(&*batch);
    let mut groups = Vec::new();
    while let Some((group,)) = rows.try_next().await.unwrap() {
        groups.push(group);
    }
    assert_eq!(groups.len(), 8, "{groups:?}");
    assert!(
        groups[..4].iter().all(|group| *group == groups[0]) && groups[0] != groups[7],
        "{groups:?}"
    );
    // the same by its id alone
    let rows = client.download(&id).await.unwrap().into_inner();
    assert_eq!(rows.text().await.unwrap().lines().count(), 9);
}
