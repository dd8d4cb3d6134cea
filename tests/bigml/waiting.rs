//! Waiting until work is finished.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigml_client::types::{self, StatusCode};
use vendor_simulator::{Fault, bigml};

use crate::{Bigml, FLOWERS};

fn rows() -> types::SourceCreate {
    types::SourceCreate::new().data(FLOWERS)
}

#[tokio::test]
async fn work_is_followed_to_its_end_with_its_progress() {
    let bigml = Bigml::start().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let report = Arc::clone(&seen);
    let source = bigml.source().await.resource;
    let body = types::DatasetCreate::new().source(source);
    let waiter = bigml.client().create_dataset().body(body).send_and_wait();
    let dataset = waiter
        .on_progress(move |progress| {
            report
                .lock()
                .unwrap()
                .push((progress.status.clone(), progress.progress))
        })
        .await
        .unwrap();
    assert_eq!(
        dataset.status.as_ref().unwrap().code,
        Some(StatusCode::Finished)
    );
    assert_eq!(dataset.rows, Some(8));
    let seen = seen.lock().unwrap();
    let codes: Vec<&str> = seen.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(codes, ["2", "3", "4", "5"]);
    assert_eq!(seen.last().unwrap().1, Some(1.0));
}

#[tokio::test]
async fn work_that_was_started_elsewhere_is_waited_for() {
    let bigml = Bigml::start().await;
    let source = bigml
        .client()
        .create_source()
        .body(rows())
        .send()
        .await
        .unwrap();
    assert_eq!(
        source.status.as_ref().unwrap().code,
        Some(StatusCode::Queued)
    );
    let source = bigml
        .client()
        .get_source()
        .source(&source.resource)
        .wait()
        .await
        .unwrap();
    assert_eq!(
        source.status.as_ref().unwrap().code,
        Some(StatusCode::Finished)
    );
}

#[tokio::test]
async fn a_faulty_resource_is_an_error_that_carries_it() {
    let bigml = Bigml::start().await;
    let body = rows().tags([bigml::FAULTY_TAG]);
    let error = bigml
        .client()
        .create_source()
        .body(body)
        .send_and_wait()
        .await
        .unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    let source: types::Source = error.job().unwrap();
    assert_eq!(source.status.unwrap().code, Some(StatusCode::Faulty));
    assert!(error.to_string().contains("its tags say so"), "{error}");
}

#[tokio::test]
async fn polls_that_fail_for_a_while_do_not_end_the_waiting() {
    let bigml = Bigml::start().await;
    bigml
        .simulator
        .inject(Fault::status(503).on("getSource").times(6));
    let source = bigml
        .client()
        .create_source()
        .body(rows())
        .send_and_wait()
        .await
        .unwrap();
    assert_eq!(
        source.status.as_ref().unwrap().code,
        Some(StatusCode::Finished)
    );
    assert_eq!(bigml.simulator.requests_of("createSource").len(), 1);
}

#[tokio::test]
async fn a_deadline_ends_the_waiting_with_a_time_out() {
    let bigml = Bigml::start().await;
    let body = types::SourceCreate::new().data(FLOWERS);
    let waiter = bigml.client().create_source().body(body).send_and_wait();
    let error = waiter
        .with_deadline(Duration::from_millis(1))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn a_creation_that_is_refused_is_not_waited_for() {
    let bigml = Bigml::start().await;
    let body = types::ModelCreate::new().dataset("dataset/000000000000000000000000");
    let error = bigml
        .client()
        .create_model()
        .body(body)
        .send_and_wait()
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(bigml.simulator.requests_of("getModel").is_empty());
}

#[tokio::test]
async fn the_states_of_work_come_as_a_stream() {
    let bigml = Bigml::start().await;
    let source = bigml.source().await.resource;
    let body = types::DatasetCreate::new().source(source);
    let waiter = bigml.client().create_dataset().body(body).send_and_wait();
    let mut states = waiter.states();
    let mut codes = Vec::new();
    while let Some(state) = states.try_next().await.unwrap() {
        codes.push(state.status);
    }
    assert_eq!(codes, ["2", "3", "4", "5"]);
    let dataset = states.outcome().await.unwrap();
    assert_eq!(dataset.rows, Some(8));

    // in another process, by its id
    let mut states = bigml
        .client()
        .get_dataset()
        .dataset(&dataset.resource)
        .wait()
        .states();
    assert_eq!(states.try_next().await.unwrap().unwrap().status, "5");
    assert!(states.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn polls_are_small_and_the_whole_resource_is_read_once() {
    let bigml = Bigml::start().await;
    let source = bigml.source().await.resource;
    bigml.simulator.clear_requests();
    let body = types::DatasetCreate::new().source(source);
    let call = bigml.client().create_dataset().body(body);
    let dataset = call.send_and_wait().await.unwrap();
    assert_eq!(dataset.rows, Some(8));
    let polls = bigml.simulator.requests_of("getDataset");
    let (whole, small) = polls.split_last().unwrap();
    assert!(small.len() > 1);
    for poll in small {
        assert_eq!(poll.query("full"), Some("false"));
    }
    assert_eq!(whole.query("full"), None);
}

#[tokio::test]
async fn the_whole_is_read_again_when_that_fails_for_a_while() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let source = client.create_source().body(rows()).send().await.unwrap();
    let waiter = client.get_source().source(&source.resource).limit(1);
    let mut states = waiter.wait().states();
    while let Some(state) = states.try_next().await.unwrap() {
        // as soon as the work is seen to be three quarters done, the server has a bad minute
        if state.progress.unwrap_or_default() > 0.7 {
            let fault = Fault::status(503).on("getSource").times(3);
            bigml.simulator.inject(fault);
        }
    }
    let source = states.outcome().await.unwrap();
    // what was set for the call holds for the read of the whole
    assert_eq!(source.fields.as_ref().unwrap().len(), 1);
}
