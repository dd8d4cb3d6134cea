//! How busy the account is, and what its plan allows.

use bigml_client::types;

use crate::{Bigml, FLOWERS};

#[tokio::test]
async fn the_status_counts_tasks_that_wait_and_tasks_that_run_and_the_room_that_is_left() {
    let bigml = Bigml::start().await;
    let client = bigml.client();
    let status = async || {
        let request = client.get_status().include("subscription,tasks");
        request.send().await.unwrap().into_inner()
    };
    let idle = status().await;
    assert_eq!((idle.tasks, idle.tasks_in_progress), (Some(0), Some(0)));
    let most = idle.subscription.as_ref().unwrap().max_tasks;
    assert_eq!(idle.available_tasks(), most);
    let body = types::SourceCreate::new().data(FLOWERS);
    let source = client.create_source().body(body).send().await.unwrap();
    let busy = status().await;
    assert_eq!(busy.tasks, Some(1));
    assert_eq!(busy.available_tasks(), most.map(|most| most - 1));
    // until the source is finished
    let body = types::DatasetCreate::new().source(&source.resource);
    let waited = client.get_source().source(&source.resource);
    waited.wait().await.unwrap();
    assert_eq!(status().await.tasks, Some(0));
    let dataset = client.create_dataset().body(body);
    dataset.send_and_wait().await.unwrap();
    assert_eq!(status().await.available_tasks(), most);
}

#[tokio::test]
async fn a_part_of_the_status_is_a_whole_answer() {
    let bigml = Bigml::start().await;
    let request = bigml.client().get_status().include("tasks");
    let status = request.send().await.unwrap();
    assert!(status.subscription.is_none());
    assert_eq!(status.available_tasks(), None);
    assert_eq!(status.tasks, Some(0));
}

#[test]
fn more_tasks_than_the_plan_allows_leave_no_room() {
    let body = r#"{"tasks": 12, "subscription": {"max_tasks": 8, "name": "lite"}}"#;
    let status: types::AccountStatus = serde_json::from_str(body).unwrap();
    assert_eq!(status.available_tasks(), Some(0));
}

#[tokio::test]
async fn the_account_says_how_busy_it_is() {
    let bigml = Bigml::start().await;
    let body = types::SourceCreate::new().data(FLOWERS);
    bigml
        .client()
        .create_source()
        .body(body)
        .send()
        .await
        .unwrap();
    let status = bigml
        .client()
        .get_status()
        .include("subscription,tasks")
        .send()
        .await
        .unwrap();
    assert_eq!(status.tasks_in_progress, Some(1));
    assert!(status.subscription.as_ref().unwrap().max_tasks.unwrap() > 1);
}
