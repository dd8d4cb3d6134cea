//! Bigeye's behaviour as its documents give it, seen with a bare HTTP client.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use vendor_simulator::bigeye::{AGENT_API_KEY, API_KEY, PASSWORD, SINGLE_WORKSPACE_API_KEY, USER};
use vendor_simulator::{Simulator, Vendor};

struct Bigeye {
    simulator: Simulator,
    http: Client,
}

impl Bigeye {
    async fn start() -> Self {
        Self {
            simulator: Simulator::start().await.unwrap(),
            http: plain_http::client(),
        }
    }

    fn bare(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.simulator.url(Vendor::Bigeye));
        self.http.request(method, url)
    }

    fn call(&self, method: Method, path: &str) -> RequestBuilder {
        self.bare(method, path)
            .header("authorization", format!("apikey {API_KEY}"))
    }
}

async fn answer(request: RequestBuilder) -> (StatusCode, Value) {
    let response = request.send().await.unwrap();
    let status = response.status();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

#[tokio::test]
async fn a_list_without_a_workspace_gets_the_documented_400() {
    let bigeye = Bigeye::start().await;
    let (status, body) = answer(bigeye.call(Method::GET, "/api/v1/collections")).await;
    assert_eq!(status, 400);
    assert_eq!(
        body,
        json!({"code": 400, "message": "A workspace ID must be supplied"})
    );
}

#[tokio::test]
async fn the_workspace_is_taken_from_header_query_or_body() {
    let bigeye = Bigeye::start().await;
    let by_query = bigeye.call(Method::GET, "/api/v1/collections?workspaceId=123");
    let by_header = bigeye
        .call(Method::GET, "/api/v1/collections")
        .header("X-Bigeye-Workspace-Id", "123");
    let by_body = bigeye
        .call(Method::POST, "/api/v2/collections/info/fetch")
        .json(&json!({"workspaceId": 123}));
    let (_, by_query) = answer(by_query).await;
    let (_, by_header) = answer(by_header).await;
    let (_, by_body) = answer(by_body).await;
    assert_eq!(by_query["collections"].as_array().unwrap().len(), 12);
    assert_eq!(by_query, by_header);
    assert_eq!(by_body["collectionInfos"].as_array().unwrap().len(), 12);
}

#[tokio::test]
async fn a_request_that_names_two_workspaces_is_refused() {
    let bigeye = Bigeye::start().await;
    let request = bigeye
        .call(Method::GET, "/api/v1/collections?workspaceId=123")
        .header("X-Bigeye-Workspace-Id", "124");
    let (status, body) = answer(request).await;
    assert_eq!(status, 400);
    assert!(body["simulator"].is_string(), "{body}");
}

#[tokio::test]
async fn a_user_with_one_workspace_need_not_name_it() {
    let bigeye = Bigeye::start().await;
    let request = bigeye.bare(Method::GET, "/api/v1/collections").header(
        "authorization",
        format!("apikey {SINGLE_WORKSPACE_API_KEY}"),
    );
    let (status, body) = answer(request).await;
    assert_eq!(status, 200);
    assert_eq!(body["collections"].as_array().unwrap().len(), 12);
}

#[tokio::test]
async fn keys_are_verified_by_kind() {
    let bigeye = Bigeye::start().await;
    for (path, key, status) in [
        ("/api/v1/personal-api-keys/verify", API_KEY, 204),
        ("/api/v1/personal-api-keys/verify", AGENT_API_KEY, 401),
        ("/api/v1/personal-api-keys/verify", "wrong", 401),
        ("/api/v1/agent-api-keys/verify", AGENT_API_KEY, 204),
        ("/api/v1/agent-api-keys/verify", API_KEY, 401),
        ("/api/v1/workspaces", AGENT_API_KEY, 401),
    ] {
        let request = bigeye
            .bare(Method::GET, path)
            .header("authorization", format!("apikey {key}"));
        assert_eq!(answer(request).await.0, status, "{path} with {key}");
    }
    let basic = bigeye
        .bare(Method::GET, "/api/v1/workspaces")
        .basic_auth(USER, Some(PASSWORD));
    assert_eq!(answer(basic).await.0, 200);
    let bearer = bigeye
        .bare(Method::GET, "/api/v1/workspaces")
        .bearer_auth(API_KEY);
    assert_eq!(answer(bearer).await.0, 401);
}

#[tokio::test]
async fn what_is_created_can_be_listed_changed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let (_, workspace) = answer(
        bigeye
            .call(Method::POST, "/api/v1/workspaces")
            .json(&json!({"name": "Trial"})),
    )
    .await;
    let scope = workspace["id"].as_i64().unwrap();

    let (_, made) =
        answer(bigeye.call(Method::POST, "/api/v1/collections").json(
            &json!({"workspaceId": scope, "collectionName": "New", "metricIds": [1, 100_000]}),
        ))
        .await;
    assert_eq!(made["collection"]["name"], "New");
    assert_eq!(made["collection"]["metricIds"], json!([1]));
    assert_eq!(made["failedMetricEdits"][0]["metricId"], 100_000);

    let path = format!("/api/v1/collections/{}", made["collection"]["id"]);
    let change = bigeye
        .call(Method::PUT, &path)
        .json(&json!({"collectionName": "Newer"}));
    assert_eq!(answer(change).await.1["collection"]["name"], "Newer");
    let (_, list) = answer(bigeye.call(
        Method::GET,
        &format!("/api/v1/collections?workspaceId={scope}"),
    ))
    .await;
    assert_eq!(list["collections"][0]["name"], "Newer");

    assert_eq!(answer(bigeye.call(Method::DELETE, &path)).await.0, 200);
    assert_eq!(answer(bigeye.call(Method::GET, &path)).await.0, 404);
    let path = format!("/api/v1/workspaces/{scope}");
    assert_eq!(answer(bigeye.call(Method::DELETE, &path)).await.0, 204);
}

#[tokio::test]
async fn a_cursor_leads_through_all_pages_and_ends_empty() {
    let bigeye = Bigeye::start().await;
    let mut names = Vec::new();
    let mut cursor = String::new();
    loop {
        let wanted = json!({
            "workspaceId": 123,
            "pageSize": 5,
            "pageCursor": cursor,
            "sortField": "COLLECTION_INFO_V2_SORT_FIELD_NAME",
        });
        let request = bigeye
            .call(Method::POST, "/api/v2/collections/info/fetch")
            .json(&wanted);
        let (_, page) = answer(request).await;
        assert_eq!(page["paginationInfo"]["numRecords"], 12);
        for info in page["collectionInfos"].as_array().unwrap() {
            names.push(info["collectionConfiguration"]["name"].to_string());
        }
        cursor = page["paginationInfo"]["nextCursor"]
            .as_str()
            .unwrap()
            .to_owned();
        if cursor.is_empty() {
            break;
        }
    }
    assert_eq!(names.len(), 12);
    assert!(names.is_sorted());
}
