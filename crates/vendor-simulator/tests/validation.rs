//! Requests and answers against a spec.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use vendor_simulator::{Simulator, Vendor, bigml, dataops_live};

/// A document with one of everything that is checked.
fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "shop", "version": "1"},
        "paths": {
            "/shops/{shop}/things": {
                "parameters": [{"$ref": "#/components/parameters/Shop"}],
                "get": {
                    "operationId": "listThings",
                    "parameters": [
                        {"name": "limit", "in": "query", "required": true, "schema": {"type": "integer"}},
                        {"name": "kinds", "in": "query", "explode": false, "schema": {"type": "array", "items": {"type": "integer"}}},
                        {"name": "sort", "in": "query", "schema": {"$ref": "#/components/schemas/Sort"}}
                    ],
                    "x-pagination": {"style": "cursor", "cursor": "after", "items": "things", "next": "paging.next", "total": "paging.total"},
                    "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingList"}}}}}
                },
                "post": {
                    "operationId": "createThing",
                    "requestBody": {"required": true, "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/NewThing"}},
                        "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/NewThing"}},
                        "multipart/form-data": {"schema": {"$ref": "#/components/schemas/NewThing"}}
                    }},
                    "responses": {"201": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}
                }
            },
            "/shops/search": {
                "get": {
                    "operationId": "searchShops",
                    "parameters": [{"name": "filter", "in": "query", "schema": {"type": "object", "additionalProperties": {"type": "string"}}}],
                    "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingList"}}}}}
                }
            },
            "/shops/{shop}": {
                "parameters": [{"$ref": "#/components/parameters/Shop"}],
                "delete": {"operationId": "deleteShop", "responses": {"204": {"description": ""}}}
            },
            "/shops/{shop}/closing": {
                "parameters": [{"$ref": "#/components/parameters/Shop"}],
                "put": {
                    "operationId": "closeShop",
                    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Closing"}}}},
                    "responses": {"204": {"description": ""}}
                }
            }
        },
        "components": {
            "parameters": {"Shop": {"name": "shop", "in": "path", "required": true, "schema": {"type": "integer"}}},
            "schemas": {
                "Sort": {"type": "string", "enum": ["up", "down"]},
                "NewThing": {"allOf": [
                    {"$ref": "#/components/schemas/Named"},
                    {"type": "object", "properties": {
                        "size": {"type": "integer", "nullable": true},
                        "weight": {"type": "integer", "x-sent-as": "string"},
                        "owners": {"type": "array", "x-sent-as": "string", "items": {"type": "integer"}},
                        "rights": {"$ref": "#/components/schemas/Rights"},
                        "free": {"type": "object", "additionalProperties": true, "properties": {"a": {"type": "string"}}},
                        "limit": {"$ref": "#/components/schemas/Limit"},
                        "shelves": {"type": "array", "items": {"type": "integer"}, "x-sent-as": "string"}
                    }}
                ]},
                "Closing": {"type": "object", "properties": {"hour": {"type": "integer"}}},
                "Named": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
                "Limit": {"type": "object", "x-one-of": {"limit": ["most", "least", "none"]}, "properties": {
                    "most": {"type": "integer", "x-sent-as": "string"}, "least": {"type": "integer"}, "none": {"type": "object"}, "unit": {"type": "string"}
                }},
                "Rights": {"type": "object", "properties": {"access": {"$ref": "#/components/schemas/Sort"}}},
                "Pair": {"type": "array", "items": {}, "x-tuple": [
                    {"name": "word", "schema": {"type": "string"}}, {"name": "count", "schema": {"type": "integer"}}
                ]},
                "Thing": {"type": "object", "required": ["id", "created"], "properties": {
                    "id": {"type": "integer"},
                    "created": {"type": "string", "format": "date-time"},
                    "sort": {"$ref": "#/components/schemas/Sort"},
                    "pair": {"$ref": "#/components/schemas/Pair"},
                    "limit": {"$ref": "#/components/schemas/Limit"},
                    "parent": {"$ref": "#/components/schemas/Thing"}
                }},
                "Paging": {"type": "object", "properties": {"next": {"type": "string"}, "total": {"type": "integer"}}},
                "ThingList": {"type": "object", "required": ["things"], "properties": {
                    "things": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                    "paging": {"$ref": "#/components/schemas/Paging"}
                }}
            }
        }
    })
}

struct Shop {
    simulator: Simulator,
    http: reqwest::Client,
}

impl Shop {
    async fn open() -> Self {
        let builder = Simulator::builder().document(Vendor::DataopsLive, document());
        Self {
            simulator: builder.start().await.unwrap(),
            http: plain_http::client(),
        }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.simulator.url(Vendor::DataopsLive));
        self.http
            .request(method, url)
            .header("private-token", dataops_live::PERSONAL_TOKEN)
    }

    /// Status and what the simulator says about it (or the whole body).
    async fn say(&self, request: RequestBuilder) -> (u16, String) {
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let text = response.text().await.unwrap();
        let said = serde_json::from_str::<Value>(&text)
            .ok()
            .and_then(|body| Some(body.get("simulator")?.as_str()?.to_owned()));
        (status, said.unwrap_or(text))
    }
}

#[tokio::test]
async fn a_path_or_method_that_the_spec_does_not_have_is_named() {
    let shop = Shop::open().await;
    let (status, said) = shop.say(shop.request(Method::GET, "/sheds/1")).await;
    assert_eq!(
        (status, said.as_str()),
        (404, "the spec of dataops-live has no path /sheds/1")
    );
    let (status, said) = shop.say(shop.request(Method::PUT, "/shops/1")).await;
    assert_eq!(status, 405);
    assert!(said.contains("no PUT /shops/1"), "{said}");
}

#[tokio::test]
async fn each_wrong_parameter_is_a_400_that_names_it() {
    let shop = Shop::open().await;
    for (path, expected) in [
        (
            "/shops/1/things",
            "listThings: the query parameter `limit` is missing",
        ),
        (
            "/shops/1/things?limit=5&colour=red",
            "unknown query parameter `colour`; known are: limit, kinds, sort",
        ),
        ("/shops/1/things?limit=many", "query parameter `limit`"),
        (
            "/shops/1/things?limit=5&kinds=1,b",
            "query parameter `kinds`",
        ),
        ("/shops/one/things?limit=5", "path parameter `shop`"),
    ] {
        let (status, said) = shop.say(shop.request(Method::GET, path)).await;
        assert_eq!(status, 400, "{path}: {said}");
        assert!(said.contains(expected), "{path}: {said}");
    }
}

#[tokio::test]
async fn right_parameters_unknown_enum_values_and_free_form_pairs_are_accepted() {
    let shop = Shop::open().await;
    for path in [
        "/shops/1/things?limit=5&kinds=1,2&sort=sideways",
        "/shops/search?name__icontains=x&size__gt=3",
    ] {
        let (status, said) = shop.say(shop.request(Method::GET, path)).await;
        assert_eq!(status, 200, "{path}: {said}");
    }
}

#[tokio::test]
async fn each_wrong_json_body_is_a_400_that_says_where() {
    let shop = Shop::open().await;
    for (body, expected) in [
        (json!({"name": 5}), "body: /name"),
        (json!({"name": "x", "weight": "heavy"}), "body: /weight"),
        (json!({"name": "x", "size": "5"}), "body: /size"),
        (json!({"size": 5}), "\"name\" is a required property"),
        (json!({"name": "x", "colour": "red"}), "colour"),
        (
            json!({"name": "x", "rights": {"acces": "up"}}),
            "body: /rights",
        ),
        (json!(["x"]), "createThing: body"),
    ] {
        let request = shop.request(Method::POST, "/shops/1/things").json(&body);
        let (status, said) = shop.say(request).await;
        assert_eq!(status, 400, "{body}: {said}");
        assert!(said.contains(expected), "{body}: {said}");
    }
}

#[tokio::test]
async fn of_several_members_one_is_taken_and_numbers_also_as_texts() {
    let shop = Shop::open().await;
    for (limit, shelves, expected) in [
        (json!({"most": "5", "unit": "m"}), json!(["1", 2]), 201),
        (json!({"most": 5}), json!([]), 201),
        (json!({"none": {}}), json!([]), 201),
        (json!({"unit": "m"}), json!([]), 201),
        (json!({"most": "5", "none": {}}), json!([]), 400),
        (json!({"least": "5"}), json!([]), 400),
        (json!({}), json!([true]), 400),
    ] {
        let body = json!({"name": "x", "limit": limit, "shelves": shelves});
        let request = shop.request(Method::POST, "/shops/1/things").json(&body);
        let (status, said) = shop.say(request).await;
        assert_eq!(status, expected, "{body}: {said}");
    }
}

#[tokio::test]
async fn made_up_answers_have_one_member_of_a_group() {
    let shop = Shop::open().await;
    let request = shop.request(Method::GET, "/shops/1/things?limit=5");
    let (_, text) = shop.say(request).await;
    let body: Value = serde_json::from_str(&text).unwrap();
    let limits: Vec<&Value> = body["things"]
        .as_array()
        .unwrap()
        .iter()
        .map(|thing| &thing["limit"])
        .collect();
    assert!(!limits.is_empty());
    for limit in limits {
        let there = ["most", "least", "none"]
            .iter()
            .filter(|name| limit.get(name).is_some());
        assert!(there.count() <= 1, "{limit}");
    }
}

#[tokio::test]
async fn bodies_that_are_absent_no_json_or_of_another_type_are_refused() {
    let shop = Shop::open().await;
    let post = || shop.request(Method::POST, "/shops/1/things");
    let typed =
        |media: &'static str, text: &'static str| post().header("content-type", media).body(text);
    for (request, expected) in [
        (post(), "the body is missing"),
        (typed("application/json", "{"), "no JSON"),
        (
            typed("text/csv", "a,b"),
            "the body is `text/csv`; the operation takes application/json",
        ),
        (
            shop.request(Method::DELETE, "/shops/1").json(&json!({})),
            "takes no body",
        ),
    ] {
        let (status, said) = shop.say(request).await;
        assert_eq!(status, 400, "{said}");
        assert!(said.contains(expected), "{said}");
    }
}

#[tokio::test]
async fn right_bodies_with_null_open_parts_and_unknown_enum_values_are_accepted() {
    let shop = Shop::open().await;
    for body in [
        json!({"name": "x"}),
        json!({"name": "x", "size": null, "rights": {"access": "sideways"}}),
        json!({"name": "x", "free": {"anything": 1}}),
        json!({"name": "x", "weight": "5", "owners": ["1", 2]}),
        json!({"name": "x", "weight": 5}),
    ] {
        let request = shop.request(Method::POST, "/shops/1/things").json(&body);
        let (status, said) = shop.say(request).await;
        assert_eq!(status, 201, "{body}: {said}");
    }
}

#[tokio::test]
async fn a_body_that_may_be_empty_may_be_absent() {
    let shop = Shop::open().await;
    let put = || shop.request(Method::PUT, "/shops/1/closing");
    for request in [
        put(),
        put().header("content-type", "application/json"),
        put().json(&json!({})),
    ] {
        let (status, said) = shop.say(request).await;
        assert_eq!(status, 204, "{said}");
    }
}

#[tokio::test]
async fn form_fields_are_checked_by_name_also_nested_ones() {
    let shop = Shop::open().await;
    let post = |pairs: &[(&'static str, &'static str)]| {
        let form = pairs
            .iter()
            .fold(reqwest::multipart::Form::new(), |form, (name, value)| {
                form.text(*name, *value)
            });
        let path = "/shops/1/things";
        [
            shop.request(Method::POST, path).form(pairs),
            shop.request(Method::POST, path).multipart(form),
        ]
    };
    for request in post(&[("name", "x"), ("rights[access]", "up")]) {
        let (status, said) = shop.say(request).await;
        assert_eq!(status, 201, "{said}");
    }
    for (pairs, expected) in [
        (
            [("name", "x"), ("colour", "red")],
            "unknown form field `colour`",
        ),
        (
            [("name", "x"), ("rights[acces]", "up")],
            "unknown form field `rights[acces]`",
        ),
    ] {
        for request in post(&pairs) {
            let (status, said) = shop.say(request).await;
            assert_eq!(
                (status, said.as_str()),
                (400, format!("createThing: {expected}").as_str())
            );
        }
    }
}

#[tokio::test]
async fn an_operation_without_behaviour_answers_with_data_of_its_schema_and_the_same_each_time() {
    let shop = Shop::open().await;
    let list = || shop.request(Method::GET, "/shops/1/things?limit=2");
    let (status, first) = shop.say(list()).await;
    assert_eq!(status, 200);
    let body: Value = serde_json::from_str(&first).unwrap();
    let things = body["things"].as_array().unwrap();
    assert!(
        things
            .iter()
            .all(|thing| thing["id"].is_i64() && thing["pair"][1].is_i64()),
        "{body}"
    );
    assert_eq!(
        body["paging"],
        json!({"total": 4, "next": "2"}),
        "there are two pages of two things"
    );
    assert_eq!(shop.say(list()).await.1, first);
    assert_eq!(
        shop.say(shop.request(Method::DELETE, "/shops/1")).await,
        (204, String::new())
    );
}

#[tokio::test]
async fn requests_are_counted_by_operation() {
    let shop = Shop::open().await;
    shop.say(shop.request(Method::DELETE, "/shops/1")).await;
    shop.say(shop.request(Method::DELETE, "/shops/2")).await;
    let deleted = shop.simulator.requests_of("deleteShop");
    let paths: Vec<&str> = deleted
        .iter()
        .map(|request| request.path.as_str())
        .collect();
    assert_eq!(paths, ["/shops/1", "/shops/2"]);
    shop.simulator.clear_requests();
    assert!(shop.simulator.requests().is_empty());
}

#[tokio::test]
async fn without_validation_only_the_vendors_own_handlers_answer_as_they_like() {
    let builder = Simulator::builder()
        .document(Vendor::DataopsLive, document())
        .validate(false);
    let shop = Shop {
        simulator: builder.start().await.unwrap(),
        http: plain_http::client(),
    };
    let (status, said) = shop
        .say(shop.request(Method::GET, "/shops/1/things?colour=red"))
        .await;
    assert_eq!(status, 200, "{said}");
}

#[tokio::test]
async fn credentials_in_the_query_are_no_unknown_parameters() {
    let simulator = Simulator::builder()
        .document(Vendor::Bigml, document())
        .start()
        .await
        .unwrap();
    let url = simulator.url(Vendor::Bigml);
    let pairs = format!(
        "username={};api_key={};limit=2",
        bigml::USERNAME,
        bigml::API_KEY
    );
    let response = get(format!("{url}/shops/1/things?{pairs}")).await.unwrap();
    assert_eq!(response.status(), 200);
}

async fn get(url: impl reqwest::IntoUrl) -> reqwest::Result<reqwest::Response> {
    plain_http::client().get(url).send().await
}
