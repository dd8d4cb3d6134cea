//! Several pieces of work that belong together.

use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigml_client::{ChainProgress, Error, FilePart, types};
use vendor_simulator::{Fault, bigml};

use crate::{Bigml, FLOWERS};

fn rows() -> types::SourceCreate {
    types::SourceCreate::new().data(FLOWERS)
}

fn faulty() -> types::SourceCreate {
    rows().tags([bigml::FAULTY_TAG])
}

/// How many resources of these types there are.
async fn left(bigml: &Bigml) -> (i64, i64, i64) {
    let client = bigml.client();
    let sources = client.list_sources().send().await.unwrap();
    let datasets = client.list_datasets().send().await.unwrap();
    let models = client.list_models().send().await.unwrap();
    let count = |total: Option<i64>| total.unwrap();
    (
        count(sources.meta.total_count),
        count(datasets.meta.total_count),
        count(models.meta.total_count),
    )
}

#[tokio::test]
async fn the_steps_follow_one_another_with_one_progress() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&seen);
    let report = move |now: ChainProgress<'_>| {
        let shown = (now.step.to_owned(), now.number, now.steps, now.progress);
        sink.lock()
            .unwrap()
            .push((shown, now.task.map(str::to_owned)));
    };
    let mut chain = client.chain().with_steps(2).on_progress(report);
    let work = client.create_source().body(rows()).send_and_wait();
    let source = chain.step("rows", work).await.unwrap();
    let body = types::DatasetCreate::new().source(&source.resource);
    let work = client.create_dataset().body(body).send_and_wait();
    let dataset = chain.step("table", work).await.unwrap();
    assert_eq!(
        chain.made(),
        [source.resource.to_string(), dataset.resource.to_string()]
    );
    let seen = seen.lock().unwrap();
    let steps: Vec<&str> = seen.iter().map(|((step, ..), _)| step.as_str()).collect();
    let second = steps.iter().position(|step| *step == "table").unwrap();
    assert!(
        second > 1 && steps[..second].iter().all(|step| *step == "rows"),
        "{steps:?}"
    );
    assert!(
        steps.len() > second + 1 && steps[second..].iter().all(|step| *step == "table"),
        "{steps:?}"
    );
    let ((.., number, steps, progress), _) = &seen[second - 1];
    assert_eq!((*number, *steps, *progress), (1, 2, 0.5));
    assert!(
        seen.iter().map(|((.., progress), _)| *progress).is_sorted(),
        "{seen:?}"
    );
    assert_eq!(seen.last().unwrap().0.3, 1.0);
    assert!(
        seen.iter()
            .any(|(_, task)| task.as_deref().is_some_and(|task| !task.is_empty())),
        "{seen:?}"
    );
}

#[tokio::test]
async fn a_step_that_fails_is_named_and_carries_its_resource() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let mut chain = client.chain();
    let work = client.create_source().body(rows()).send_and_wait();
    let first = chain.step("first", work).await.unwrap();
    let work = client.create_source().body(faulty()).send_and_wait();
    let error = chain.step("second", work).await.unwrap_err();
    assert_eq!(error.step(), "second");
    assert!(error.error().is_job_failed());
    let source: types::Source = error.resource().unwrap();
    assert_eq!(source.status.unwrap().code, Some(types::StatusCode::Faulty));
    // nothing was deleted, and the error says so
    assert!(error.undone().is_none());
    assert_eq!(
        error.made(),
        [first.resource.to_string(), source.resource.to_string()]
    );
    assert!(
        error.to_string().contains("still there: source/"),
        "{error}"
    );
    assert!(
        error
            .source()
            .unwrap()
            .to_string()
            .contains("its tags say so")
    );
    assert_eq!(left(&bigml).await.0, 2);
    // `?` in a function with the crate's error loses nothing
    let error = Error::from(error);
    let line = error.to_string();
    assert!(error.is_job_failed(), "{line}");
    assert!(
        line.contains("its tags say so") && line.contains("step `second`"),
        "{line}"
    );
}

#[tokio::test]
async fn what_a_chain_made_is_deleted_when_it_fails_the_newest_first() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let mut chain = client.chain().delete_on_failure();
    let work = client.create_source().body(rows()).send_and_wait();
    let source = chain.step("source", work).await.unwrap();
    let body = types::DatasetCreate::new().source(&source.resource);
    let work = client.create_dataset().body(body).send_and_wait();
    let dataset = chain.step("dataset", work).await.unwrap();
    let body = types::ModelCreate::new()
        .dataset(&dataset.resource)
        .tags([bigml::FAULTY_TAG]);
    let work = client.create_model().body(body).send_and_wait();
    let error = chain.step("model", work).await.unwrap_err();
    let model: types::Model = error.resource().unwrap();
    let undone = error.undone().unwrap();
    let made = [
        model.resource.to_string(),
        dataset.resource.to_string(),
        source.resource.to_string(),
    ];
    assert_eq!(undone.deleted, made);
    assert!(undone.failed.is_empty() && error.left().is_empty());
    assert_eq!(left(&bigml).await, (0, 0, 0));
    let deleted = bigml.simulator.requests();
    let deleted = deleted.iter().filter(|request| request.method == "DELETE");
    assert_eq!(
        deleted
            .map(|request| request.path.trim_start_matches('/').to_owned())
            .collect::<Vec<_>>(),
        made
    );
    assert!(chain.made().is_empty());
}

#[tokio::test]
async fn what_could_not_be_deleted_is_told_with_the_reason() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    bigml
        .simulator
        .inject(Fault::status(403).on("deleteSource").after(1));
    let mut chain = client.chain().delete_on_failure();
    let work = client.create_source().body(rows()).send_and_wait();
    let kept = chain
        .step("first", work)
        .await
        .unwrap()
        .resource
        .to_string();
    let work = client.create_source().body(faulty()).send_and_wait();
    let error = chain.step("second", work).await.unwrap_err();
    let undone = error.undone().unwrap();
    assert_eq!(undone.deleted.len(), 1);
    assert_eq!(undone.failed[0].0, kept);
    assert!(undone.failed[0].1.is_auth());
    assert_eq!(error.left(), [kept.as_str()]);
    assert!(
        error
            .to_string()
            .contains(&format!("{kept} could not be deleted: DELETE")),
        "{error}"
    );
    // and can be tried again
    assert_eq!(chain.undo().await.deleted, [kept]);
    assert_eq!(left(&bigml).await.0, 0);
}

#[tokio::test]
async fn what_is_gone_already_counts_as_deleted() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let mut chain = client.chain();
    let work = client.create_source().body(rows()).send_and_wait();
    let source = chain.step("source", work).await.unwrap();
    client
        .delete_source()
        .source(&source.resource)
        .send()
        .await
        .unwrap();
    chain.add("model/5ba2ccc54e172745a0000000");
    let undone = chain.undo().await;
    assert_eq!(
        undone.deleted,
        [
            "model/5ba2ccc54e172745a0000000".to_owned(),
            source.resource.to_string()
        ]
    );
    assert!(undone.failed.is_empty(), "{undone:?}");
}

#[tokio::test]
async fn one_deadline_holds_for_all_steps() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let mut chain = client
        .chain()
        .with_deadline(Duration::from_secs(8))
        .delete_on_failure();
    let work = client.create_source().body(rows()).send_and_wait();
    let source = chain.step("source", work).await.unwrap();
    assert!(bigml.clock.elapsed() < Duration::from_secs(8));
    bigml.clock.advance(Duration::from_secs(6));
    let body = types::DatasetCreate::new().source(&source.resource);
    let work = client.create_dataset().body(body).send_and_wait();
    let error = chain.step("dataset", work).await.unwrap_err();
    assert!(error.error().is_timeout(), "{error:?}");
    let dataset: types::Dataset = error.resource().unwrap();
    assert_eq!(
        error.undone().unwrap().deleted,
        [dataset.resource.to_string(), source.resource.to_string()]
    );
    // a step for which there is no time is not begun
    bigml.clock.advance(Duration::from_secs(60));
    let work = client.create_source().body(rows()).send_and_wait();
    let error = chain.step("late", work).await.unwrap_err();
    assert!(
        error.error().is_timeout() && !error.error().is_outcome_unknown(),
        "{error:?}"
    );
    assert_eq!(left(&bigml).await, (0, 0, 0));
}

#[tokio::test]
async fn a_step_that_is_dropped_has_left_its_id() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let mut chain = client.chain();
    let stuck = Fault::status(503).on("getSource").times(1000);
    bigml.simulator.inject(stuck);
    let work = client.create_source().body(rows()).send_and_wait();
    let asked = async {
        while bigml.simulator.requests_of("getSource").is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        outcome = chain.step("source", work) => panic!("{outcome:?}"),
        () = asked => {}
    }
    assert_eq!(chain.made().len(), 1);
    assert_eq!(chain.undo().await.deleted.len(), 1);
    assert_eq!(left(&bigml).await.0, 0);
}

#[tokio::test]
async fn rows_become_a_model_and_its_evaluation_by_the_rows_that_it_has_not_seen() {
    let bigml = Bigml::start().await;
    let many = FLOWERS.to_owned() + &FLOWERS.split_once('\n').unwrap().1.repeat(9);
    let steps = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&steps);
    let trained = bigml
        .client()
        .train(types::ModelCreate::new())
        .file_part(FilePart::bytes("flowers.csv", many))
        .with_train_share(0.75)
        .with_deadline(Duration::from_secs(3600))
        .delete_on_failure()
        .on_progress(move |now| {
            let mut steps = sink.lock().unwrap();
            if steps.last().is_none_or(|last: &String| last != now.step) {
                steps.push(now.step.to_owned());
            }
        })
        .await
        .unwrap();
    let (all, training, test) = (
        trained.dataset.unwrap().rows.unwrap(),
        trained.training_rows.rows.unwrap(),
        trained.test_rows.rows.unwrap(),
    );
    assert_eq!((all, training + test), (80, 80));
    assert!(training > test && test > 0, "{training} {test}");
    assert_eq!(trained.source.unwrap().name.as_deref(), Some("flowers.csv"));
    let evaluation = trained.evaluation;
    assert_eq!(
        evaluation.model.map(|id| id.to_string()),
        Some(trained.model.resource.to_string())
    );
    assert_eq!(
        *steps.lock().unwrap(),
        [
            "source",
            "dataset",
            "training rows",
            "test rows",
            "model",
            "evaluation"
        ]
    );
    assert_eq!(left(&bigml).await, (1, 3, 1));
}

#[tokio::test]
async fn training_that_fails_leaves_what_was_there_before_and_nothing_else() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset().await;
    let error = bigml
        .client()
        .train(types::EnsembleCreate::new().tags([bigml::FAULTY_TAG]))
        .dataset(&dataset.resource)
        .delete_on_failure()
        .await
        .unwrap_err();
    assert_eq!(error.step(), "ensemble");
    assert_eq!(error.undone().unwrap().deleted.len(), 3);
    assert_eq!(left(&bigml).await, (1, 1, 0));
}

#[tokio::test]
async fn training_begins_with_a_new_source_too_and_the_arguments_of_the_dataset_are_changed() {
    let bigml = Bigml::start().await;
    let many = FLOWERS.to_owned() + &FLOWERS.split_once('\n').unwrap().1.repeat(9);
    let trained = bigml
        .client()
        .train(types::ModelCreate::new())
        .new_source(bigml.client().inline_source(many).name("inline"))
        .dataset_arguments(|dataset| dataset.name("all rows"))
        .await
        .unwrap();
    assert_eq!(trained.source.unwrap().name.as_deref(), Some("inline"));
    assert_eq!(trained.dataset.unwrap().name.as_deref(), Some("all rows"));
}

#[tokio::test]
async fn training_without_rows_or_with_a_senseless_share_sends_nothing() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let error = client.train(types::ModelCreate::new()).await.unwrap_err();
    assert!(
        Error::from(error)
            .to_string()
            .contains("nothing says where the rows come from")
    );
    for share in [0.0, 1.0, 7.0, f64::NAN] {
        let train = client
            .train(types::ModelCreate::new())
            .dataset("dataset/5ba2ccc54e172745a0000000");
        let error = train.with_train_share(share).await.unwrap_err();
        assert!(error.error().is_invalid_request(), "{error:?}");
    }
    assert!(bigml.simulator.requests().is_empty());
}
