//! Every rule refuses what it is there for, with a message that says what to type, and takes the good form.
//!
//! A test gives one change to a document without findings, and the findings that it causes.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use spec_codegen::bundle::Bundle;
use spec_codegen::lint::lint;

#[path = "lint/extensions.rs"]
mod extensions;
#[path = "lint/extensions_of_schemas.rs"]
mod extensions_of_schemas;
#[path = "lint/fixes.rs"]
mod fixes;
#[path = "lint/oddities.rs"]
mod oddities;
#[path = "lint/operations.rs"]
mod operations;
#[path = "lint/pagination.rs"]
mod pagination;
#[path = "lint/parameters.rs"]
mod parameters;
#[path = "lint/schemas.rs"]
mod schemas;
#[path = "lint/traps.rs"]
mod traps;
#[path = "lint/traps_in_schemas.rs"]
mod traps_in_schemas;
#[path = "lint/waiting.rs"]
mod waiting;

/// Operations of the document without findings.
const LIST: &str = "/paths/~1projects/get";
const CREATE: &str = "/paths/~1projects/post";
const GET: &str = "/paths/~1projects~1{id}/get";

/// A document that keeps all rules: a list with pages, a resource, its creation, a job.
fn good() -> Value {
    let evidence = json!({"grade": "documented", "source": "manual"});
    let answer = |name: &str| {
        let schema = json!({"$ref": format!("#/components/schemas/{name}")});
        json!({"200": {"description": "Fine.", "content": {"application/json": {"schema": schema}}}})
    };
    let id = json!({"name": "id", "in": "path", "required": true, "description": "The id.", "schema": {"type": "string"}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Test", "version": "1"},
        "tags": [{"name": "projects", "description": "Projects."}],
        "security": [{"key": []}],
        "paths": {
            "/projects": {
                "get": {
                    "operationId": "listProjects", "tags": ["projects"], "summary": "List projects.", "x-evidence": evidence,
                    "parameters": [
                        {"name": "limit", "in": "query", "schema": {"type": "integer", "format": "int64"}},
                        {"name": "offset", "in": "query", "schema": {"type": "integer", "format": "int64"}},
                        {"name": "cursor", "in": "query", "schema": {"type": "string"}},
                    ],
                    "responses": answer("ProjectList"),
                },
                "post": {
                    "operationId": "createProject", "tags": ["projects"], "summary": "Create a project.", "x-evidence": evidence,
                    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ProjectCreate"}}}},
                    "responses": answer("Project"),
                },
            },
            "/projects/{id}": {
                "parameters": [id],
                "get": {
                    "operationId": "getProject", "tags": ["projects"], "summary": "Get a project.", "x-evidence": evidence,
                    "responses": answer("Project"),
                },
            },
        },
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-key"}},
            "schemas": {
                "Project": {"type": "object", "properties": {
                    "id": {"type": "string"},
                    "size": {"type": "integer", "format": "int64"},
                    "done": {"type": "number", "format": "double"},
                    "private": {"type": "boolean"},
                    "key": {"type": "string", "x-secret": true},
                    "labels": {"type": "array", "items": {"type": "string"}},
                    "extra_data": {"type": "object", "additionalProperties": true},
                    "status": {"allOf": [{"$ref": "#/components/schemas/Status"}], "description": "How it goes."},
                }},
                "Status": {"type": "object", "properties": {
                    "code": {"$ref": "#/components/schemas/State"},
                    "message": {"type": "string"},
                    "progress": {"type": "number", "format": "double"},
                }},
                "State": {"type": "string", "enum": ["running", "done", "failed"]},
                "ProjectCreate": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
                "ProjectList": {"type": "object", "properties": {
                    "items": {"type": "array", "items": {"$ref": "#/components/schemas/Project"}},
                    "meta": {"$ref": "#/components/schemas/Meta"},
                }},
                "Meta": {"type": "object", "properties": {
                    "total": {"type": "integer", "format": "int64"},
                    "next": {"type": "string"},
                }},
            },
        },
    })
}

/// What the rules find after a value was put at a JSON pointer (`-` appends to a list).
#[track_caller]
fn findings(pointer: &str, value: Value) -> Vec<String> {
    let mut document = good();
    put(&mut document, pointer, value);
    of(&document)
}

/// The documents here describe nothing: the rule that wants descriptions has a test of its own.
fn of(document: &Value) -> Vec<String> {
    let mut found = all(document);
    found.retain(|found| !found.ends_with("[described]"));
    found
}

fn all(document: &Value) -> Vec<String> {
    let bundle = Bundle::from_json(&document.to_string(), "openapi.json").unwrap();
    lint(&bundle)
        .iter()
        .map(|found| without_places(&found.to_string()))
        .collect()
}

/// The documents here are one long line: which column of it a finding names says nothing to a reader.
fn without_places(found: &str) -> String {
    let mut parts = found.split("openapi.json:1:");
    let mut text = parts.next().unwrap().to_owned();
    for part in parts {
        text.push_str("openapi.json:1");
        text.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    text.replacen("openapi.json:1: error: ", "", 1)
}

#[track_caller]
fn put(document: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match document.pointer_mut(parent).unwrap() {
        Value::Array(items) => items.push(value),
        Value::Object(members) => {
            members.insert(key, value);
        }
        other => panic!("{other} has no members"),
    }
}

/// The change causes exactly this finding.
#[track_caller]
fn refused(pointer: &str, value: Value, finding: &str) {
    assert_eq!(findings(pointer, value), [finding]);
}

/// The change is refused by one finding of this rule, with these words.
#[track_caller]
fn trap(pointer: &str, value: Value, rule: &str, words: &str) {
    let found = findings(pointer, value);
    assert!(
        matches!(found.as_slice(), [one] if one.ends_with(&format!("[{rule}]")) && one.contains(words)),
        "{found:#?}"
    );
}

/// The change causes no finding.
#[track_caller]
fn taken(pointer: &str, value: Value) {
    assert_eq!(findings(pointer, value), Vec::<String>::new());
}

#[test]
fn a_good_document_has_no_findings() {
    assert_eq!(of(&good()), Vec::<String>::new());
}

#[test]
fn a_finding_names_file_line_column_key_path_operation_and_mend() {
    let yaml = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\ntags: [{name: a, description: A.}]\npaths:\n  /a:\n    get:\n      \
                operationId: listAs\n      tags: [a]\n      x-evidence: {grade: guessed, source: s}\n      summary: List.\n      responses: {'204': {description: None.}}\n";
    let bundle = Bundle::from_json(yaml, "openapi.yaml").unwrap();
    let found: Vec<_> = lint(&bundle).iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "openapi.yaml:9:20: error: paths./a.get.x-evidence.grade (operation listAs): `guessed` is no grade; \
             write one of documented, observed, first-party-code, third-party, unverified [evidence]"
        ]
    );
}
