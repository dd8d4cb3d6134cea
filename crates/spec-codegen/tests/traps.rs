//! Every trap of progenitor and typify that was met, and what the pipeline does with it: takes it, or refuses it and says how to mend it.

use serde_json::{Value, json};
use spec_codegen::{Bundle, Settings, generate, generate_single_file};

#[path = "traps/bodies.rs"]
mod bodies;
#[path = "traps/calls.rs"]
mod calls;
#[path = "traps/schemas.rs"]
mod schemas;

fn run(document: &Value) -> Result<String, String> {
    let bundle = Bundle::from_json(&document.to_string(), "trap.json")
        .map_err(|problems| problems.to_string())?;
    let settings = Settings {
        vendor: "trap".to_owned(),
        command: "cargo xtask generate trap".to_owned(),
    };
    generate_single_file(&bundle, &settings).map_err(|problems| problems.to_string())
}

fn document(paths: Value, schemas: Value) -> Value {
    json!({"openapi": "3.0.3", "info": {"title": "Trap", "version": "1"}, "paths": paths, "components": {"schemas": schemas}})
}

/// One operation `GET /things` with these members.
fn operation(members: Value) -> Value {
    let mut operation = json!({"operationId": "getThings", "tags": ["things"], "responses": {"204": {"description": "done"}}});
    for (key, value) in members.as_object().expect("members") {
        operation[key] = value.clone();
    }
    json!({"/things": {"get": operation}})
}

fn answer(schema: Value) -> Value {
    json!({"description": "", "content": {"application/json": {"schema": schema}}})
}

fn thing() -> Value {
    json!({"Thing": {"type": "object", "properties": {"name": {"type": "string"}}}, "Problem": {"type": "object", "properties": {"code": {"type": "integer"}}}})
}

/// The generated code without line breaks and runs of spaces.
fn code(document: &Value) -> String {
    let generated = run(document).unwrap_or_else(|refusal| panic!("{refusal}"));
    generated.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn refusal(document: &Value) -> String {
    match run(document) {
        Ok(generated) => panic!("generated:\n{}", generated),
        Err(refusal) => refusal,
    }
}

fn properties(properties: Value) -> Value {
    let body = json!({"operationId": "setThing", "tags": ["things"], "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}},
        "responses": {"200": answer(json!({"$ref": "#/components/schemas/Received"}))}});
    document(
        json!({"/thing": {"put": body}}),
        json!({
        "Sent": {"type": "object", "properties": properties}, "Received": {"type": "object", "properties": properties}}),
    )
}

#[test]
fn not_a_mixed_enum_a_cookie_a_deep_object_and_openapi_3_1_are_refused() {
    let cases = [
        (
            document(json!({}), json!({"A": {"not": {"type": "string"}}})),
            "`not` has no Rust type",
        ),
        (
            document(json!({}), json!({"A": {"enum": ["a", 1]}})),
            "mixes kinds",
        ),
        (
            document(
                operation(
                    json!({"parameters": [{"name": "c", "in": "cookie", "schema": {"type": "string"}}]}),
                ),
                json!({}),
            ),
            "a cookie is not sent",
        ),
        (
            document(
                operation(
                    json!({"parameters": [{"name": "d", "in": "query", "style": "deepObject", "schema": {"type": "object"}}]}),
                ),
                json!({}),
            ),
            "style deepObject",
        ),
    ];
    for (document, message) in cases {
        let refusal = refusal(&document);
        assert!(refusal.contains(message), "{refusal}");
    }
    let mut later = document(json!({}), json!({}));
    later["openapi"] = json!("3.1.0");
    assert!(refusal(&later).contains("3.0.3"));
}

#[test]
fn names_that_are_equal_in_rust_are_refused() {
    assert!(refusal(&document(json!({}), json!({"FooBar": {"type": "object", "properties": {}}, "foo_bar": {"type": "object", "properties": {}}}))).contains("both become `FooBar`"));
    assert!(
        refusal(&document(
            json!({}),
            json!({"A": {"type": "object", "properties": {"fooBar": {}, "foo_bar": {}}}})
        ))
        .contains("both become `foo_bar`")
    );
}

#[test]
fn no_version_header_no_default_client_and_no_foreign_runtime_are_left() {
    let code = code(&document(operation(json!({})), thing()));
    for absent in [
        "api-version",
        "progenitor_client",
        "reqwest",
        "unwrap()",
        "pub fn new(baseurl",
    ] {
        assert!(!code.contains(absent), "{absent} in {code}");
    }
}

#[test]
fn indented_and_fenced_text_is_no_example() {
    let code = run(&document(
        operation(json!({"description": "Text.\n\n    curl x\n\n```\ncode\n```"})),
        json!({}),
    ));
    let code = code.unwrap_or_else(|refusal| panic!("{refusal}"));
    assert!(
        code.contains("/// curl x") && !code.contains("```"),
        "{code}"
    );
}

#[test]
fn a_panic_of_progenitor_names_the_operation() {
    let paths = json!({
        "/fine": {"get": {"operationId": "getFine", "tags": ["things"], "responses": {"204": {"description": ""}}}},
        "/odd/{id}": {"get": {"operationId": "getOdd", "tags": ["things"], "parameters": [{"name": "id", "in": "path", "schema": {"type": "string"}}], "responses": {"204": {"description": ""}}}}});
    let refusal = refusal(&document(paths, json!({})));
    assert!(
        refusal.contains("getOdd")
            && refusal.contains("progenitor refuses this")
            && refusal.contains("odd"),
        "{refusal}"
    );
}

#[test]
fn two_runs_give_the_same_bytes() {
    let document = properties(json!({"b": {"type": "string"}, "a": {"type": "integer"}}));
    let bundle = Bundle::from_json(&document.to_string(), "trap.json").expect("a document");
    let settings = Settings {
        vendor: "trap".to_owned(),
        command: "cargo xtask generate trap".to_owned(),
    };
    let files = || generate(&bundle, &settings).expect("taken").files;
    assert_eq!(files(), files());
    assert_eq!(run(&document), run(&document));
}
