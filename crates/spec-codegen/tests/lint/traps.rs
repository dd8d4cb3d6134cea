//! The traps of progenitor and typify that lint refuses before they are reached, each by the name of the shape.

use serde_json::{Value, json};

use super::{findings, good, of, put, trap};

const LIST: &str = "/paths/~1projects/get";
const CREATE: &str = "/paths/~1projects/post";
const PARAMETER: &str = "/paths/~1projects/get/parameters/-";

fn json_body(schema: Value) -> Value {
    json!({"application/json": {"schema": schema}})
}

#[test]
fn trap_different_2xx_schemas() {
    let other = json!({"description": "Other.", "content": json_body(json!({"$ref": "#/components/schemas/Meta"}))});
    trap(
        &format!("{LIST}/responses/201"),
        other,
        "response",
        "this success has another body than paths./projects.get.responses.200",
    );
}

#[test]
fn trap_json_beside_bytes() {
    let media = json!({"schema": {"type": "string", "format": "binary"}});
    trap(
        &format!("{LIST}/responses/200/content/text~1csv"),
        media,
        "media-type",
        "more than one media type",
    );
}

#[test]
fn trap_json_response_without_schema() {
    let responses = json!({"200": {"description": "Fine.", "content": {"application/json": {}}}});
    trap(
        &format!("{LIST}/responses"),
        responses,
        "media-type",
        "application/json has no schema; write `schema: {$ref: ..}`",
    );
}

#[test]
fn trap_json_body_without_schema() {
    trap(
        &format!("{CREATE}/requestBody/content"),
        json!({"application/json": {}}),
        "media-type",
        "application/json has no schema",
    );
}

#[test]
fn trap_merge_patch_body() {
    let content = json!({"application/merge-patch+json": {"schema": {"$ref": "#/components/schemas/ProjectCreate"}}});
    trap(
        &format!("{CREATE}/requestBody/content"),
        content,
        "media-type",
        "is not sent by these clients",
    );
}

#[test]
fn trap_wildcard_media_type() {
    let content = json!({"*/*": {"schema": {"type": "string", "format": "binary"}}});
    trap(
        &format!("{LIST}/responses/200/content"),
        content,
        "media-type",
        "`*/*` is no media type",
    );
}

#[test]
fn trap_encoding_of_a_form() {
    let form = json!({"schema": {"$ref": "#/components/schemas/ProjectCreate"}, "encoding": {"name": {"contentType": "text/plain"}}});
    trap(
        &format!("{CREATE}/requestBody/content/multipart~1form-data"),
        form,
        "keyword",
        "`encoding` is refused",
    );
}

#[test]
fn trap_optional_body() {
    let body = json!({"content": json_body(json!({"$ref": "#/components/schemas/ProjectCreate"}))});
    trap(
        &format!("{CREATE}/requestBody"),
        body,
        "request-body",
        "write `required: true`",
    );
}

#[test]
fn trap_openapi_3_1() {
    trap(
        "/openapi",
        json!("3.1.0"),
        "openapi-version",
        "write `openapi: 3.0.3`",
    );
}

#[test]
fn trap_cookie_parameter() {
    trap(
        PARAMETER,
        json!({"name": "sid", "in": "cookie", "schema": {"type": "string"}}),
        "parameter-place",
        "cookies are not sent",
    );
}

#[test]
fn trap_deep_object_parameter() {
    let filter = json!({"name": "filter", "in": "query", "style": "deepObject", "schema": {"type": "object", "additionalProperties": {"type": "string"}}});
    trap(
        PARAMETER,
        filter,
        "parameter-style",
        "write its pairs as parameters of their own (`filter[name]`)",
    );
}

#[test]
fn trap_space_and_pipe_delimited_parameters() {
    for style in ["spaceDelimited", "pipeDelimited"] {
        let ids = json!({"name": "ids", "in": "query", "style": style, "schema": {"type": "array", "items": {"type": "string"}}});
        trap(
            PARAMETER,
            ids,
            "parameter-style",
            &format!("the style {style} is not sent"),
        );
    }
}

#[test]
fn trap_content_parameter() {
    let found = findings(
        PARAMETER,
        json!({"name": "q", "in": "query", "content": json_body(json!({"type": "string"}))}),
    );
    assert!(
        found
            .iter()
            .any(|found| found.contains("`content` is refused; write `schema`")),
        "{found:#?}"
    );
}

#[test]
fn trap_object_parameter_with_properties() {
    let filter =
        json!({"name": "filter", "in": "query", "schema": {"$ref": "#/components/schemas/Meta"}});
    trap(
        PARAMETER,
        filter,
        "parameter-style",
        "write one parameter a property",
    );
}

#[test]
fn trap_matrix_path_parameter() {
    let mut document = good();
    document["paths"]["/projects/{id}"]["parameters"][0]["style"] = json!("matrix");
    assert!(
        of(&document)[0].contains("the style matrix is not sent"),
        "{:?}",
        of(&document)
    );
}

#[test]
fn trap_array_in_the_path() {
    let mut document = good();
    document["paths"]["/projects/{id}"]["parameters"][0]["schema"] =
        json!({"type": "array", "items": {"type": "string"}});
    assert!(
        of(&document)[0].contains("array in a path or header"),
        "{:?}",
        of(&document)
    );
}

#[test]
fn trap_path_parameter_that_is_not_required() {
    let mut document = good();
    document["paths"]["/projects/{id}"]["parameters"][0]
        .as_object_mut()
        .unwrap()
        .remove("required");
    assert_eq!(
        of(&document),
        [
            "paths./projects/{id}.parameters.0: the path parameter `id` is not required; write `required: true` [parameter-place]"
        ]
    );
}

#[test]
fn trap_same_name_in_path_and_query() {
    let mut document = good();
    put(
        &mut document,
        "/paths/~1projects~1{id}/parameters/-",
        json!({"name": "id", "in": "query", "schema": {"type": "string"}}),
    );
    assert!(
        of(&document)[0].contains("the parameters `id` and `id` would both become `id`"),
        "{:?}",
        of(&document)
    );
}

#[test]
fn trap_parameter_named_like_a_method_of_the_builder() {
    for name in ["body", "send", "stream", "wait", "sendAndWait", "new"] {
        let parameter = json!({"name": name, "in": "query", "schema": {"type": "string"}});
        trap(
            PARAMETER,
            parameter,
            "parameter-name",
            "a method that its builder has",
        );
    }
}

#[test]
fn trap_operation_ids_equal_in_snake_case() {
    trap(
        &format!("{CREATE}/operationId"),
        json!("listPROJECTS"),
        "operation-id",
        "listProjects and listPROJECTS would both become `list_projects`",
    );
}

#[test]
fn trap_operation_named_like_a_method_of_the_client() {
    for id in ["new", "with", "core", "builder", "fromEnv", "fromCore"] {
        trap(
            &format!("{LIST}/operationId"),
            json!(id),
            "operation-id",
            "a method that every client has",
        );
    }
}

#[test]
fn trap_description_with_an_indented_block() {
    trap(
        &format!("{LIST}/description"),
        json!("Like this:\n\n    let x = 1;\n"),
        "description",
        "an indented block becomes a test",
    );
}

#[test]
fn trap_description_with_a_fenced_block() {
    trap(
        &format!("{LIST}/description"),
        json!("Like this:\n```\nlet x = 1;\n```\n"),
        "description",
        "a fenced block becomes a test",
    );
}

#[test]
fn trap_callbacks_and_links() {
    trap(
        &format!("{CREATE}/callbacks"),
        json!({}),
        "keyword",
        "`callbacks` is refused",
    );
    trap(
        &format!("{CREATE}/responses/200/links"),
        json!({}),
        "keyword",
        "nothing follows links",
    );
}
