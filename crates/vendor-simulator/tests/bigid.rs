//! BigID's behaviour, without our client.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use std::time::Duration;

use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use vendor_simulator::{Simulator, Vendor, bigid};

async fn get(simulator: &Simulator, path: &str, authorization: &str) -> Response {
    let url = format!("{}{path}", simulator.url(Vendor::Bigid));
    let request = plain_http::client()
        .get(url)
        .header("authorization", authorization);
    request.send().await.unwrap()
}

async fn exchange(simulator: &Simulator, authorization: &str) -> String {
    let response = get(simulator, "/refresh-access-token", authorization).await;
    let body: Value = response.json().await.unwrap();
    body["systemToken"]
        .as_str()
        .unwrap_or_else(|| panic!("{body}"))
        .to_owned()
}

#[tokio::test]
async fn a_system_token_works_bare_and_not_with_bearer() {
    let simulator = Simulator::start().await.unwrap();
    let token = exchange(&simulator, bigid::USER_TOKEN).await;
    assert_eq!(get(&simulator, "/clusters", &token).await.status(), 200);
    let refused = get(&simulator, "/clusters", &format!("Bearer {token}")).await;
    assert_eq!(refused.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(refused.text().await.unwrap(), "Unauthorized");
}

#[tokio::test]
async fn the_bearer_deployment_refuses_bare_tokens() {
    let simulator = Simulator::start().await.unwrap();
    let bare = get(
        &simulator,
        "/refresh-access-token",
        bigid::BEARER_USER_TOKEN,
    )
    .await;
    assert_eq!(bare.status(), StatusCode::UNAUTHORIZED);
    let token = exchange(&simulator, &format!("Bearer {}", bigid::BEARER_USER_TOKEN)).await;
    assert_eq!(get(&simulator, "/clusters", &token).await.status(), 401);
    let with_bearer = format!("Bearer {token}");
    assert_eq!(
        get(&simulator, "/clusters", &with_bearer).await.status(),
        200
    );
}

#[tokio::test]
async fn a_system_token_expires_after_seven_days() {
    let simulator = Simulator::start().await.unwrap();
    let token = exchange(&simulator, bigid::USER_TOKEN).await;
    simulator.advance_clock(Duration::from_secs(7 * 86_400 - 60));
    assert_eq!(get(&simulator, "/scans", &token).await.status(), 200);
    simulator.advance_clock(Duration::from_secs(120));
    assert_eq!(get(&simulator, "/scans", &token).await.status(), 401);
}

#[tokio::test]
async fn the_relayed_deployment_answers_everything_with_200_and_html() {
    let simulator = Simulator::start().await.unwrap();
    let token = exchange(&simulator, bigid::RELAYED_USER_TOKEN).await;
    let listed = get(&simulator, "/ds-connections?limit=1", &token).await;
    assert_eq!(listed.headers()["content-type"], "text/html; charset=utf-8");
    let body: Value = listed.json().await.unwrap();
    assert_eq!(body["data"]["ds_connections"].as_array().unwrap().len(), 1);
    let refused = get(
        &simulator,
        "/refresh-access-token",
        "simulator-relayed-wrong",
    )
    .await;
    assert_eq!(refused.status(), StatusCode::OK);
    let body: Value = refused.json().await.unwrap();
    assert_eq!(
        body,
        json!({"success": false, "message": "Refresh token not valid"})
    );
}

#[tokio::test]
async fn columns_take_all_nine_parameters() {
    let simulator = Simulator::start().await.unwrap();
    let token = exchange(&simulator, bigid::USER_TOKEN).await;
    let clusters: Value = get(&simulator, "/clusters", &token)
        .await
        .json()
        .await
        .unwrap();
    let id = clusters[0]["id"].as_str().unwrap();
    let count = async |parameters: &str| {
        let path = format!("/data-catalog/column/cluster/similar?clusterId={id}{parameters}");
        let body: Value = get(&simulator, &path, &token).await.json().await.unwrap();
        let results = body["results"]
            .as_array()
            .unwrap_or_else(|| panic!("{body}"));
        (results.len(), body["totalCount"].as_u64().unwrap())
    };
    assert_eq!(count("").await, (60, 60));
    assert_eq!(count("&limit=25").await, (25, 60));
    assert_eq!(count("&limit=25&skip=50").await, (10, 60));
    assert_eq!(count("&limit=25&ignoreLimit=true").await, (60, 60));
    assert_eq!(count("&sample=7").await, (7, 60));
    assert_eq!(count("&searchText=mail").await, (12, 12));
    assert_eq!(count("&filter=source%3Dsource-1").await, (15, 15));
    assert_eq!(
        count("&filter=&searchText=&offsetKey=&sort=columnName").await,
        (60, 60)
    );
}

#[tokio::test]
async fn a_scan_moves_with_every_look_and_unknown_ids_are_refused_as_the_tutorial_says() {
    let simulator = Simulator::start().await.unwrap();
    let token = exchange(&simulator, bigid::USER_TOKEN).await;
    let url = format!("{}/scans", simulator.url(Vendor::Bigid));
    let body = json!({"scanType": "dsScan", "scanProfileName": "Nightly"});
    let request = plain_http::client()
        .post(url)
        .header("authorization", &token)
        .json(&body);
    let started: Value = request.send().await.unwrap().json().await.unwrap();
    let path = format!("/scans/{}", started["result"]["_id"].as_str().unwrap());
    let mut states = Vec::new();
    for _ in 0..4 {
        let body: Value = get(&simulator, &path, &token).await.json().await.unwrap();
        states.push(body[0]["state"].as_str().unwrap().to_owned());
    }
    assert_eq!(states, ["Started", "InProgress", "InProgress", "Completed"]);
    let invalid = get(&simulator, "/scans/1234", &token).await;
    assert_eq!(invalid.status(), StatusCode::BAD_REQUEST);
    assert_eq!(
        invalid.json::<Value>().await.unwrap(),
        json!({"error": "Scan ID is invalid"})
    );
    let unknown = get(&simulator, "/scans/000000000000000000000000", &token).await;
    assert_eq!(unknown.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_data_source_is_tested_added_and_listed() {
    let simulator = Simulator::start().await.unwrap();
    let token = exchange(&simulator, bigid::USER_TOKEN).await;
    let post = async |path: &str, body: Value| {
        let url = format!("{}{path}", simulator.url(Vendor::Bigid));
        let request = plain_http::client()
            .post(url)
            .header("authorization", &token)
            .json(&body);
        let response = request.send().await.unwrap();
        (
            response.status().as_u16(),
            response.json::<Value>().await.unwrap(),
        )
    };
    let settings = json!({"type": "rdb-mysql", "name": "Orders", "rdb_url": "sql.example.org", "rdb_name": "shop", "username": "u", "password": "p"});
    let (status, tested) = post(
        "/ds-connection-test",
        json!({"ds_connection": settings, "isNewPassword": true}),
    )
    .await;
    assert_eq!(
        (status, &tested["success"]),
        (200, &json!(true)),
        "{tested}"
    );
    let (status, added) = post("/ds_connections", json!({"ds_connection": settings})).await;
    assert_eq!(
        (status, &added["password"]),
        (201, &json!("******")),
        "{added}"
    );
    let (status, refused) = post("/ds_connections", json!({"ds_connection": settings})).await;
    assert_eq!(status, 400, "{refused}");
    let all = "/ds-connections?requireTotalCount=true&skip=5&limit=100";
    let all: Value = get(&simulator, all, &token).await.json().await.unwrap();
    assert_eq!(all["data"]["totalCount"], 13, "{all}");
    let listed = all["data"]["ds_connections"].as_array().unwrap();
    assert_eq!(listed.last().unwrap()["name"], "Orders");
}

#[tokio::test]
async fn every_other_path_answers_with_what_the_spec_allows() {
    let simulator = Simulator::start().await.unwrap();
    let token = exchange(&simulator, bigid::USER_TOKEN).await;
    for path in [
        "/ds-connections/file-download/export",
        "/ds-connections-types",
        "/ds-connections-types/template/rdb-mysql",
        "/ds-templates",
        "/ds-templates/s3",
        "/clusters?filter=size%3D20",
        "/scans",
    ] {
        let response = get(&simulator, path, &token).await;
        let (status, text) = (response.status(), response.text().await.unwrap());
        assert_eq!(status, 200, "{path}: {text}");
    }
}
