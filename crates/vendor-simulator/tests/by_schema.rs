//! A vendor of which the simulator knows nothing but the spec.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use reqwest::Response;
use serde_json::{Value, json};
use vendor_simulator::{Simulator, Vendor, by_schema};

/// Any name will do: the document and the behaviour are replaced.
const VENDOR: Vendor = Vendor::DataopsLive;

fn document() -> Value {
    let list = |id: &str, parameters: Value, paging: Value, schema: &str| {
        json!({"get": {
            "operationId": id, "parameters": parameters, "x-pagination": paging,
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}}}}
        }})
    };
    let query = |names: &[&str]| {
        let all = names
            .iter()
            .map(|name| json!({"name": name, "in": "query", "schema": {"type": "string"}}));
        Value::from(all.collect::<Vec<_>>())
    };
    json!({
        "openapi": "3.0.3",
        "info": {"title": "things", "version": "1"},
        "security": [{"key": []}, {"pair": []}],
        "paths": {
            "/by-page": list("byPage", query(&["page", "size"]),
                json!({"style": "page", "page": "page", "limit": "size", "items": "things", "total": "count"}), "Things"),
            "/by-offset": list("byOffset", query(&["skip", "size"]),
                json!({"style": "offset", "offset": "skip", "limit": "size", "total": "header:X-Total"}), "List"),
            "/by-cursor": list("byCursor", query(&["after"]),
                json!({"style": "cursor", "cursor": "after", "items": "things", "next": "next"}), "Things"),
            "/by-link": list("byLink", query(&["page"]), json!({"style": "link"}), "List"),
            "/things/{id}": {"get": {
                "operationId": "getThing",
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                    "401": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
                }
            }},
            "/picture": {"get": {"operationId": "getPicture", "security": [{"query": []}],
                "responses": {"200": {"description": "", "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}}}},
            "/open": {"delete": {"operationId": "deleteOpen", "security": [], "responses": {"204": {"description": ""}}}},
            "/token": {"get": {"operationId": "getToken", "security": [{"bearer": []}], "responses": {"204": {"description": ""}}}}
        },
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "pair": {"type": "http", "scheme": "basic"},
                "bearer": {"type": "http", "scheme": "bearer"},
                "query": {"type": "apiKey", "in": "query", "name": "key"}
            },
            "schemas": {
                "Thing": {"type": "object", "required": ["id", "kind", "made"], "properties": {
                    "id": {"type": "integer"}, "kind": {"type": "string", "enum": ["big", "small"]},
                    "made": {"type": "string", "format": "date-time"}, "note": {"type": "string"}}},
                "List": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                "Things": {"type": "object", "required": ["things"], "properties": {
                    "things": {"$ref": "#/components/schemas/List"}, "count": {"type": "integer"}, "next": {"type": "string"}}},
                "Problem": {"type": "object", "properties": {"error": {"type": "object", "properties": {
                    "code": {"type": "integer"}, "message": {"type": "string"}}}}}
            }
        }
    })
}

struct Things {
    simulator: Simulator,
    http: reqwest::Client,
}

impl Things {
    async fn start() -> Self {
        let builder = Simulator::builder().document(VENDOR, document());
        Self {
            simulator: builder.by_schema(VENDOR).start().await.unwrap(),
            http: plain_http::client(),
        }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.simulator.url(VENDOR))
    }

    async fn get(&self, path: &str) -> Response {
        let request = self.http.get(self.url(path));
        let request = request.header("x-key", by_schema::ACCEPTED);
        request.send().await.unwrap()
    }

    async fn json(&self, path: &str) -> Value {
        let response = self.get(path).await;
        assert_eq!(response.status(), 200, "{path}");
        response.json().await.unwrap()
    }
}

fn ids(list: &Value) -> Vec<i64> {
    let items = list.as_array().unwrap().iter();
    items.map(|thing| thing["id"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn an_answer_has_what_its_schema_requires_and_is_the_same_each_time() {
    let things = Things::start().await;
    let thing = things.json("/things/7").await;
    assert!(thing["id"].is_i64());
    assert!(["big", "small"].map(Value::from).contains(&thing["kind"]));
    assert!(thing["made"].as_str().unwrap().ends_with('Z'));
    assert_eq!(thing, things.json("/things/7").await);
    assert_ne!(thing, things.json("/things/8").await);
    assert_eq!(thing, Things::start().await.json("/things/7").await);
}

#[tokio::test]
async fn a_list_by_page_ends() {
    let things = Things::start().await;
    let mut all = Vec::new();
    for (path, items) in [("", 2), ("?page=2", 2), ("?page=3", 0)] {
        let page = things.json(&format!("/by-page{path}")).await;
        assert_eq!(page["count"], 4);
        let page = ids(&page["things"]);
        assert_eq!(page.len(), items, "{path}");
        all.extend(page);
    }
    let whole = things.json("/by-page?size=10").await;
    assert_eq!(ids(&whole["things"]), all);
}

#[tokio::test]
async fn a_list_by_offset_ends() {
    let things = Things::start().await;
    let whole = ids(&things.json("/by-offset?size=10").await);
    let end = things.get("/by-offset?skip=3&size=3").await;
    assert_eq!(end.headers()["x-total"], "4");
    assert_eq!(ids(&end.json().await.unwrap()), whole[3..]);
}

#[tokio::test]
async fn a_list_by_cursor_ends() {
    let things = Things::start().await;
    let first = things.json("/by-cursor").await;
    let cursor = first["next"].as_str().unwrap();
    let second = things.json(&format!("/by-cursor?after={cursor}")).await;
    assert_ne!(ids(&first["things"]), ids(&second["things"]));
    assert_eq!(second.get("next"), None);
}

#[tokio::test]
async fn a_list_by_link_ends() {
    let things = Things::start().await;
    let first = things.get("/by-link").await;
    let link = first.headers()["link"].to_str().unwrap().to_owned();
    let next = format!("<{}>; rel=\"next\"", things.url("/by-link?page=2"));
    assert_eq!(link, next);
    let second = things.get("/by-link?page=2").await;
    assert!(!second.headers().contains_key("link"));
    assert_eq!(ids(&second.json().await.unwrap()).len(), 2);
}

#[tokio::test]
async fn a_call_without_the_credential_that_the_spec_asks_for_is_a_401_in_the_shape_of_its_errors()
{
    let things = Things::start().await;
    let get = |path: &str| things.http.get(things.url(path));
    let (good, wrong) = (by_schema::ACCEPTED, "a refused one");
    let refused = [
        get("/things/7"),
        get("/things/7").header("x-key", wrong),
        get("/things/7").header("x-key", " "),
        get("/things/7").basic_auth("user", Some(wrong)),
        get("/things/7").basic_auth("user", Some("")),
        get("/things/7").bearer_auth(good),
        get("/picture").header("x-key", good),
        get("/picture?key=refused"),
        get("/token").header("authorization", good),
    ];
    for request in refused {
        let shown = format!("{request:?}");
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 401, "{shown}");
        let body: Value = response.json().await.unwrap();
        assert_eq!(body["error"]["code"], 401);
        let words = body["error"]["message"].as_str().unwrap();
        assert!(words.contains("the spec asks for"), "{words}");
    }
    let fine = [
        get("/things/7").basic_auth("user", Some(good)),
        get("/picture?key=anything"),
        get("/token").bearer_auth(good),
        things.http.delete(things.url("/open")),
    ];
    for request in fine {
        assert!(request.send().await.unwrap().status().is_success());
    }
}

#[tokio::test]
async fn what_is_no_json_is_answered_with_bytes() {
    let things = Things::start().await;
    let response = things.get("/picture?key=x").await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "image/png");
    assert!(!response.bytes().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_path_that_the_spec_does_not_have_is_a_404_with_the_nearest_one() {
    let things = Things::start().await;
    let response = things.get("/things/7/parts").await;
    assert_eq!(response.status(), 404);
    let body: Value = response.json().await.unwrap();
    let said = body["simulator"].as_str().unwrap();
    assert!(said.ends_with("the nearest is GET /things/{id}"), "{said}");
}
