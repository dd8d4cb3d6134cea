//! DataOps.live's behaviour as its documents and GitLab's give it, seen with a bare HTTP client.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use vendor_simulator::dataops_live::{
    GROUP_TOKEN, JOB_TOKEN, PERSONAL_TOKEN, PROJECT_ID, PROJECT_TOKEN, TRIGGER_TOKEN,
    job_with_artifacts_of,
};
use vendor_simulator::{DataSize, RateLimit, Simulator, Vendor};

struct DataopsLive {
    simulator: Simulator,
    http: Client,
}

impl DataopsLive {
    async fn start() -> Self {
        Self {
            simulator: Simulator::start().await.unwrap(),
            http: plain_http::client(),
        }
    }

    fn bare(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.simulator.url(Vendor::DataopsLive));
        self.http.request(method, url)
    }

    fn call(&self, method: Method, path: &str) -> RequestBuilder {
        self.bare(method, path)
            .header("private-token", PERSONAL_TOKEN)
    }

    async fn get(&self, path: &str) -> (StatusCode, Value) {
        answer(self.call(Method::GET, path)).await
    }

    /// A POST without a body.
    async fn press(&self, path: &str) -> (StatusCode, Value) {
        answer(self.call(Method::POST, path)).await
    }

    async fn post(&self, path: &str, body: Value) -> (StatusCode, Value) {
        answer(self.call(Method::POST, path).json(&body)).await
    }
}

async fn answer(request: RequestBuilder) -> (StatusCode, Value) {
    let response = request.send().await.unwrap();
    let status = response.status();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::Null))
}

fn header<'a>(response: &'a reqwest::Response, name: &str) -> Option<&'a str> {
    Some(response.headers().get(name)?.to_str().unwrap())
}

#[tokio::test]
async fn personal_project_and_group_tokens_are_taken_and_others_get_the_documented_401() {
    let dataops = DataopsLive::start().await;
    for token in [PERSONAL_TOKEN, PROJECT_TOKEN, GROUP_TOKEN] {
        let request = dataops
            .bare(Method::GET, "/namespaces")
            .header("private-token", token);
        assert_eq!(answer(request).await.0, 200);
    }
    let wrong = dataops
        .bare(Method::GET, "/namespaces")
        .header("private-token", "wrong");
    for request in [wrong, dataops.bare(Method::GET, "/namespaces")] {
        let (status, body) = answer(request).await;
        assert_eq!(
            (status.as_u16(), body),
            (401, json!({"message": "401 Unauthorized"}))
        );
    }
}

#[tokio::test]
async fn the_project_list_is_empty_without_a_token() {
    let dataops = DataopsLive::start().await;
    let (status, body) = answer(dataops.bare(Method::GET, "/projects")).await;
    assert_eq!((status.as_u16(), body), (200, json!([])));
}

#[tokio::test]
async fn pages_have_the_counting_headers_and_links() {
    let dataops = DataopsLive::start().await;
    let response = dataops
        .call(Method::GET, "/projects?per_page=20&page=3&order_by=id")
        .send()
        .await
        .unwrap();
    let headers = [
        ("x-total", "45"),
        ("x-total-pages", "3"),
        ("x-page", "3"),
        ("x-per-page", "20"),
        ("x-next-page", ""),
        ("x-prev-page", "2"),
    ];
    for (name, value) in headers {
        assert_eq!(header(&response, name), Some(value), "{name}");
    }
    let links = header(&response, "link").unwrap();
    assert!(
        links.contains("rel=\"prev\"") && !links.contains("rel=\"next\""),
        "{links}"
    );
    let items: Vec<Value> = response.json().await.unwrap();
    assert_eq!(items.len(), 5);
}

#[tokio::test]
async fn a_keyset_leads_through_all_projects_by_its_links_alone() {
    let dataops = DataopsLive::start().await;
    let base = dataops.simulator.url(Vendor::DataopsLive);
    let mut path = "/projects?pagination=keyset&order_by=id&sort=asc&per_page=20".to_owned();
    let mut seen = Vec::new();
    loop {
        let response = dataops.call(Method::GET, &path).send().await.unwrap();
        assert_eq!(header(&response, "x-total"), None);
        let next = header(&response, "link").map(str::to_owned);
        let items: Vec<Value> = response.json().await.unwrap();
        seen.extend(items.iter().map(|item| item["id"].as_i64().unwrap()));
        let Some(next) = next else { break };
        let url = next.split(['<', '>']).nth(1).unwrap();
        path = url.strip_prefix(&base).unwrap().to_owned();
    }
    let expected: Vec<i64> = (PROJECT_ID..PROJECT_ID + 45).collect();
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn ten_thousand_projects_are_listed_a_hundred_a_page() {
    let simulator = Simulator::builder()
        .data_size(DataSize::Large)
        .start()
        .await
        .unwrap();
    let dataops = DataopsLive {
        simulator,
        http: plain_http::client(),
    };
    let response = dataops
        .call(Method::GET, "/projects?per_page=100&page=100")
        .send()
        .await
        .unwrap();
    assert_eq!(header(&response, "x-total"), Some("10000"));
    assert_eq!(header(&response, "x-next-page"), Some(""));
    let items: Vec<Value> = response.json().await.unwrap();
    assert_eq!(items.len(), 100);
}

#[tokio::test]
async fn a_project_is_found_by_number_and_by_encoded_path() {
    let dataops = DataopsLive::start().await;
    let (status, by_number) = dataops.get(&format!("/projects/{PROJECT_ID}")).await;
    assert_eq!(status, 200);
    let path = "/projects/northwind%2Fanalytics%2Fsales-pipeline?statistics=true&license=true";
    let (status, by_path) = dataops.get(path).await;
    assert_eq!(status, 200);
    assert_eq!(by_number["id"], by_path["id"]);
    assert!(by_number.get("statistics").is_none() && by_path["statistics"].is_object());
    let (status, body) = dataops.get("/projects/northwind%2Fnothing").await;
    assert_eq!(
        (status.as_u16(), body),
        (404, json!({"message": "404 Project Not Found"}))
    );
}

#[tokio::test]
async fn projects_are_created_from_json_and_from_forms_and_can_be_listed() {
    let dataops = DataopsLive::start().await;
    let body = json!({"name": "Sales Mart", "description": "made of JSON"});
    let (status, from_json) = dataops.post("/projects", body).await;
    assert_eq!(status, 201);
    assert_eq!(
        from_json["path_with_namespace"],
        "mira.lindqvist/sales-mart"
    );

    let form = reqwest::multipart::Form::new()
        .text("name", "Sales Form")
        .text("wiki_enabled", "true")
        .text("topics[]", "sales")
        .text("permissions[project_access]", "null");
    let request = dataops.call(Method::POST, "/projects").multipart(form);
    let (status, from_form) = answer(request).await;
    assert_eq!(status, 201, "{from_form}");
    assert_eq!(from_form["wiki_enabled"], true);
    assert_eq!(from_form["topics"], json!(["sales"]));

    let (_, listed) = dataops.get("/projects?search=sales%20&owned=true").await;
    let listed = listed.as_array().unwrap();
    for made in [&from_json, &from_form] {
        assert!(listed.iter().any(|project| project["id"] == made["id"]));
    }
}

#[tokio::test]
async fn a_project_without_a_name_and_one_with_a_taken_path_are_refused_in_two_shapes() {
    let dataops = DataopsLive::start().await;
    let (status, body) = dataops.post("/projects", json!({})).await;
    assert_eq!(status, 400);
    assert!(body["error"].is_string(), "{body}");
    dataops.post("/projects", json!({"name": "Twice"})).await;
    let (status, body) = dataops.post("/projects", json!({"name": "Twice"})).await;
    assert_eq!(status, 400);
    assert_eq!(body["message"]["path"], json!(["has already been taken"]));
}

#[tokio::test]
async fn settings_change_and_a_deleted_project_is_gone() {
    let dataops = DataopsLive::start().await;
    let path = format!("/projects/{PROJECT_ID}");
    let change = json!({"description": "changed", "merge_method": "ff", "path": "moved"});
    let request = dataops.call(Method::PUT, &path).json(&change);
    let (status, changed) = answer(request).await;
    assert_eq!(status, 200);
    assert_eq!(changed["merge_method"], "ff");
    assert_eq!(
        dataops
            .get("/projects/northwind%2Fanalytics%2Fmoved")
            .await
            .1["description"],
        "changed"
    );
    assert_eq!(answer(dataops.call(Method::DELETE, &path)).await.0, 202);
    assert_eq!(dataops.get(&path).await.0, 404);
}

#[tokio::test]
async fn a_triggered_pipeline_needs_no_header_and_runs_to_its_end() {
    let dataops = DataopsLive::start().await;
    let form = reqwest::multipart::Form::new()
        .text("token", TRIGGER_TOKEN)
        .text("ref", "main")
        .text("variables[_PIPELINE_FILE_NAME]", "full-ci.yml");
    let path = format!("/projects/{PROJECT_ID}/trigger/pipeline");
    let request = dataops.bare(Method::POST, &path).multipart(form);
    let (status, pipeline) = answer(request).await;
    assert_eq!(status, 201, "{pipeline}");
    assert_eq!(pipeline["status"], "created");

    let path = format!("/projects/{PROJECT_ID}/pipelines/{}", pipeline["id"]);
    let mut seen = Vec::new();
    while seen.last() != Some(&json!("success")) && seen.len() < 20 {
        seen.push(dataops.get(&path).await.1["status"].clone());
    }
    seen.dedup();
    assert_eq!(json!(seen), json!(["pending", "running", "success"]));
    let (_, jobs) = dataops.get(&format!("{path}/jobs")).await;
    assert!(
        jobs.as_array()
            .unwrap()
            .iter()
            .all(|job| job["status"] == "success")
    );
}

#[tokio::test]
async fn a_wrong_trigger_token_and_an_unknown_branch_start_nothing() {
    let dataops = DataopsLive::start().await;
    let path = format!("/projects/{PROJECT_ID}/trigger/pipeline");
    let start = |token: &str, branch: &str| {
        let body = json!({"token": token, "ref": branch});
        answer(dataops.bare(Method::POST, &path).json(&body))
    };
    assert_eq!(start("wrong", "main").await.0, 404);
    let (status, body) = start(TRIGGER_TOKEN, "nowhere").await;
    assert_eq!(status, 400);
    assert_eq!(body, json!({"message": {"base": ["Reference not found"]}}));
}

#[tokio::test]
async fn a_failed_pipeline_passes_after_a_retry_with_new_jobs() {
    let dataops = DataopsLive::start().await;
    let body = json!({"ref": "main", "variables": [{"key": "_PIPELINE_FILE_NAME", "value": "failing-ci.yml"}]});
    let path = format!("/projects/{PROJECT_ID}/pipeline");
    let (status, pipeline) = dataops.post(&path, body).await;
    assert_eq!(status, 201, "{pipeline}");
    let path = format!("/projects/{PROJECT_ID}/pipelines/{}", pipeline["id"]);
    let end = async || {
        for _ in 0..20 {
            let status = dataops.get(&path).await.1["status"].clone();
            if status == "failed" || status == "success" {
                return status;
            }
        }
        Value::Null
    };
    assert_eq!(end().await, "failed");
    let (_, failed) = dataops.get(&format!("{path}/jobs?scope[]=failed")).await;
    assert_eq!(failed[0]["failure_reason"], "script_failure");

    assert_eq!(dataops.press(&format!("{path}/retry")).await.0, 201);
    assert_eq!(end().await, "success");
    let (_, jobs) = dataops.get(&format!("{path}/jobs")).await;
    assert_eq!(jobs.as_array().unwrap().len(), 3);
    let (_, all) = dataops
        .get(&format!("{path}/jobs?include_retried=true"))
        .await;
    assert_eq!(all.as_array().unwrap().len(), 5);
}

#[tokio::test]
async fn a_canceled_pipeline_stays_canceled_and_one_that_has_ended_stays_as_it_is() {
    let dataops = DataopsLive::start().await;
    let pipelines = format!("/projects/{PROJECT_ID}/pipelines");
    let start = format!("/projects/{PROJECT_ID}/pipeline");
    let (_, pipeline) = dataops.post(&start, json!({"ref": "main"})).await;
    let path = format!("{pipelines}/{}", pipeline["id"]);
    let (status, canceled) = dataops.press(&format!("{path}/cancel")).await;
    assert_eq!(
        (status.as_u16(), &canceled["status"]),
        (200, &json!("canceled"))
    );
    assert_eq!(dataops.get(&path).await.1["status"], "canceled");

    let (_, ended) = dataops
        .get(&format!("{pipelines}?status=success&per_page=1"))
        .await;
    let path = format!("{pipelines}/{}/cancel", ended[0]["id"]);
    assert_eq!(dataops.press(&path).await.1["status"], "success");
}

#[tokio::test]
async fn the_log_of_a_running_job_grows() {
    let dataops = DataopsLive::start().await;
    let start = format!("/projects/{PROJECT_ID}/pipeline");
    let (_, pipeline) = dataops.post(&start, json!({"ref": "main"})).await;
    let jobs = format!("/projects/{PROJECT_ID}/pipelines/{}/jobs", pipeline["id"]);
    let (_, jobs) = dataops.get(&jobs).await;
    let first = jobs.as_array().unwrap().last().unwrap()["id"].clone();
    let path = format!("/projects/{PROJECT_ID}/jobs/{first}/trace");
    let mut lengths = Vec::new();
    for _ in 0..8 {
        let response = dataops.call(Method::GET, &path).send().await.unwrap();
        assert_eq!(
            header(&response, "content-type"),
            Some("text/plain; charset=utf-8")
        );
        lengths.push(response.text().await.unwrap().len());
    }
    assert!(lengths.is_sorted(), "{lengths:?}");
    lengths.dedup();
    assert!(lengths.len() >= 4, "{lengths:?}");
}

#[tokio::test]
async fn artifacts_are_a_zip_archive_or_as_long_as_asked_for() {
    let dataops = DataopsLive::start().await;
    let path = format!("/projects/{PROJECT_ID}/jobs/artifacts/main/download?job=Load%20Orders");
    let response = dataops.call(Method::GET, &path).send().await.unwrap();
    assert_eq!(
        header(&response, "content-disposition"),
        Some("attachment; filename=\"artifacts.zip\"")
    );
    assert!(response.bytes().await.unwrap().starts_with(b"PK\x03\x04"));

    let job = job_with_artifacts_of(1_000_000);
    let path = format!("/projects/{PROJECT_ID}/jobs/{job}/artifacts?job_token={JOB_TOKEN}");
    let response = dataops.bare(Method::GET, &path).send().await.unwrap();
    assert_eq!(response.content_length(), Some(1_000_000));
    assert_eq!(response.bytes().await.unwrap().len(), 1_000_000);
}

#[tokio::test]
async fn schedules_are_made_played_changed_and_deleted() {
    let dataops = DataopsLive::start().await;
    let schedules = format!("/projects/{PROJECT_ID}/pipeline_schedules");
    let (status, body) = dataops.post(&schedules, json!({"description": "x"})).await;
    assert_eq!(status, 400);
    assert!(body["error"].is_string(), "{body}");

    let form = reqwest::multipart::Form::new()
        .text("description", "Hourly")
        .text("ref", "main")
        .text("cron", "0 * * * *")
        .text("active", "false");
    let request = dataops.call(Method::POST, &schedules).multipart(form);
    let (status, schedule) = answer(request).await;
    assert_eq!(status, 201, "{schedule}");
    assert_eq!(schedule["active"], false);
    let path = format!("{schedules}/{}", schedule["id"]);

    let variable = json!({"key": "MODE", "value": "fast"});
    let (status, _) = dataops.post(&format!("{path}/variables"), variable).await;
    assert_eq!(status, 201);
    let change = dataops
        .call(Method::PUT, &format!("{path}/variables/MODE"))
        .json(&json!({"value": "slow"}));
    assert_eq!(answer(change).await.1["value"], "slow");

    let (status, played) = dataops.press(&format!("{path}/play")).await;
    assert_eq!(
        (status.as_u16(), played),
        (201, json!({"message": "201 Created"}))
    );
    let (_, pipelines) = dataops.get(&format!("{path}/pipelines")).await;
    let (_, whole) = dataops.get(&path).await;
    assert_eq!(whole["last_pipeline"]["id"], pipelines[0]["id"]);
    assert_eq!(whole["variables"][0]["value"], "slow");

    let bad = dataops
        .call(Method::PUT, &path)
        .json(&json!({"cron": "often"}));
    let (status, body) = answer(bad).await;
    assert_eq!(
        (status.as_u16(), body),
        (400, json!({"message": {"cron": ["is invalid syntax"]}}))
    );

    let removed = dataops.call(Method::DELETE, &format!("{path}/variables/MODE"));
    assert_eq!(answer(removed).await.0, 202);
    let (status, owned) = dataops
        .press(&format!("{schedules}/910/take_ownership"))
        .await;
    assert_eq!(status, 201);
    assert_eq!(owned["owner"]["username"], "mira.lindqvist");
    assert_eq!(answer(dataops.call(Method::DELETE, &path)).await.0, 204);
    assert_eq!(dataops.get(&path).await.0, 404);
}

#[tokio::test]
async fn above_the_limit_the_answer_is_plain_text_with_the_headers_of_gitlab() {
    let limit = RateLimit {
        requests: 1,
        refused: 1,
    };
    let simulator = Simulator::builder()
        .rate_limit(limit)
        .start()
        .await
        .unwrap();
    let dataops = DataopsLive {
        simulator,
        http: plain_http::client(),
    };
    assert_eq!(dataops.get("/namespaces").await.0, 200);
    let response = dataops
        .call(Method::GET, "/namespaces")
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 429);
    assert_eq!(header(&response, "retry-after"), Some("1"));
    let reset: i64 = header(&response, "ratelimit-reset")
        .unwrap()
        .parse()
        .unwrap();
    assert!(reset > 1_700_000_000);
    assert_eq!(response.text().await.unwrap(), "Retry later\n");
}

#[tokio::test]
async fn a_project_is_the_same_in_a_list_and_alone() {
    let dataops = DataopsLive::start().await;
    dataops.post("/projects", json!({"name": "Fresh"})).await;
    let (_, listed) = dataops.get("/projects?per_page=100").await;
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), 46);
    for project in listed {
        let (_, alone) = dataops.get(&format!("/projects/{}", project["id"])).await;
        assert_eq!(&alone, project);
    }
}
