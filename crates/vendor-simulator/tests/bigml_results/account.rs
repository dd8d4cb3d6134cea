//! Who may read what, and what the account says.

use reqwest::{Method, StatusCode};
use serde_json::json;
use vendor_simulator::Vendor;
use vendor_simulator::bigml::{API_KEY, READ_ONLY_KEY, USERNAME};

use crate::{Bigml, FLOWERS, TEXTS};

#[tokio::test]
async fn what_is_shared_is_read_and_copied_by_its_hash() {
    let bigml = Bigml::start().await;
    let dataset = bigml.dataset(TEXTS).await;
    let model = bigml.make("topicmodel", json!({"dataset": dataset})).await;
    let path = format!("/{}", model["resource"].as_str().unwrap());
    let public = format!("/public{path}");
    assert_eq!(bigml.call(Method::GET, &public, None).await.0, 404);
    let changes = json!({"shared": true, "private": false});
    let (_, body) = bigml.call(Method::PUT, &path, Some(changes)).await;
    let hash = body["shared_hash"].as_str().unwrap();
    let key = body["sharing_key"].as_str().unwrap();
    let shared = format!("/shared/topicmodel/{hash}");
    let (status, read) = bigml.call(Method::GET, &shared, None).await;
    assert_eq!(
        (status, &read["resource"]),
        (StatusCode::OK, &model["resource"])
    );
    assert_eq!(bigml.call(Method::GET, &public, None).await.0, 200);
    assert_eq!(bigml.call_as(key, Method::GET, &path, None).await.0, 200);
    assert_eq!(
        bigml.call_as(key, Method::GET, "/topicmodel", None).await.0,
        401
    );
    let copy = bigml.make("topicmodel", json!({"shared_hash": hash})).await;
    assert_ne!(copy["resource"], model["resource"]);
    assert_eq!(copy["topic_model"], model["topic_model"]);
}

#[tokio::test]
async fn a_key_that_only_reads_creates_nothing() {
    let bigml = Bigml::start().await;
    let (status, _) = bigml
        .call_as(READ_ONLY_KEY, Method::GET, "/project", None)
        .await;
    assert_eq!(status, 200);
    let body = Some(json!({"name": "mine"}));
    let (status, body) = bigml
        .call_as(READ_ONLY_KEY, Method::POST, "/project", body)
        .await;
    assert_eq!(
        (status, &body["code"]),
        (StatusCode::FORBIDDEN, &json!(403))
    );
}

#[tokio::test]
async fn the_version_can_be_left_out_of_the_path() {
    let bigml = Bigml::start().await;
    let base = bigml.simulator.url(Vendor::Bigml);
    let base = base.trim_end_matches("/andromeda");
    let url = format!("{base}/project?username={USERNAME}&api_key={API_KEY}");
    assert_eq!(bigml.http.get(url).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn the_resources_of_a_deleted_project_go_after_it() {
    let bigml = Bigml::start().await;
    let project = bigml.make("project", json!({"name": "short"})).await;
    let body = json!({"data": FLOWERS, "project": project["resource"]});
    let source = bigml.make("source", body).await;
    let path = format!("/{}", project["resource"].as_str().unwrap());
    let of_source = format!("/{}", source["resource"].as_str().unwrap());
    assert_eq!(bigml.call(Method::DELETE, &path, None).await.0, 204);
    assert_eq!(bigml.call(Method::DELETE, &path, None).await.0, 204);
    let mut last = StatusCode::OK;
    for _ in 0..5 {
        last = bigml.call(Method::GET, &of_source, None).await.0;
    }
    assert_eq!(last, 404);
}

#[tokio::test]
async fn the_status_has_the_parts_that_are_asked_for() {
    let bigml = Bigml::start().await;
    let body = json!({"data": FLOWERS});
    bigml.call(Method::POST, "/source", Some(body)).await;
    let (_, body) = bigml
        .call(Method::GET, "/status?include=subscription,tasks", None)
        .await;
    assert_eq!(body["tasks"], 1);
    assert_eq!(body["tasks_in_progress"], 1);
    assert_eq!(body["subscription"]["max_tasks"], 8);
    let (_, body) = bigml.call(Method::GET, "/status?include=tasks", None).await;
    assert!(body.get("subscription").is_none());
}
