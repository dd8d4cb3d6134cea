//! Rules for the document, paths, operations, bodies and responses.

use serde_json::json;

use super::{findings, good, of, put, refused, taken};

const LIST: &str = "/paths/~1projects/get";
const CREATE: &str = "/paths/~1projects/post";
const GET: &str = "/paths/~1projects~1{id}/get";

fn at(operation: &str, key: &str) -> String {
    format!("{operation}/{key}")
}

#[test]
fn another_version_of_openapi_is_refused() {
    refused(
        "/openapi",
        json!("3.1.0"),
        "openapi: OpenAPI \"3.1.0\" is not supported; write `openapi: 3.0.3`, and what newer versions say in the terms of 3.0 [openapi-version]",
    );
}

#[test]
fn an_unknown_keyword_suggests_the_one_that_was_meant() {
    refused(
        &at(LIST, "sumary"),
        json!("List."),
        "paths./projects.get.sumary (operation listProjects): `sumary` is no keyword of an operation in OpenAPI 3.0.3; did you mean `summary`? [keyword]",
    );
}

#[test]
fn a_keyword_that_nothing_honours_is_refused() {
    refused(
        &at(LIST, "servers"),
        json!([]),
        "paths./projects.get.servers (operation listProjects): `servers` is refused; \
         the base URL belongs to the client: name servers in openapi.yaml only [keyword]",
    );
}

#[test]
fn an_unknown_extension_suggests_the_one_that_was_meant() {
    refused(
        &at(LIST, "x-paginaton"),
        json!({}),
        "paths./projects.get.x-paginaton (operation listProjects): unknown extension `x-paginaton`; did you mean `x-pagination`? [extension]",
    );
}

#[test]
fn an_extension_in_the_wrong_place_says_where_it_belongs() {
    refused(
        &at(LIST, "x-resource"),
        json!("project"),
        "paths./projects.get.x-resource (operation listProjects): `x-resource` means nothing on an operation; it belongs on a parameter or a schema [extension]",
    );
}

#[test]
fn a_value_of_the_wrong_form_is_refused() {
    refused(
        &at(LIST, "deprecated"),
        json!("yes"),
        "paths./projects.get.deprecated (operation listProjects): this is not `true` or `false`; write `true` or `false` [shape]",
    );
}

#[test]
fn a_document_without_paths_is_refused() {
    let mut document = good();
    document.as_object_mut().unwrap().remove("paths");
    assert_eq!(
        of(&document),
        ["the document has no `paths`; write `paths: {}` [shape]"]
    );
}

#[test]
fn a_missing_operation_id_is_refused() {
    let mut document = good();
    document["paths"]["/projects"]["get"]
        .as_object_mut()
        .unwrap()
        .remove("operationId");
    assert_eq!(
        of(&document),
        [
            "paths./projects.get: the operation has no `operationId`; add one, a verb and a noun: `operationId: listProjects` [operation-id]"
        ]
    );
}

#[test]
fn an_operation_id_that_is_there_twice_names_the_other_place() {
    refused(
        &at(GET, "operationId"),
        json!("listProjects"),
        "paths./projects/{id}.get.operationId (operation listProjects): the `operationId` listProjects is there twice, \
         first at paths./projects.get (openapi.json:1); rename the newer one: renaming the older one breaks its users [operation-id]",
    );
}

#[test]
fn an_operation_id_that_is_no_verb_and_noun_is_refused() {
    for id in ["ListProjects", "list_projects", "projects"] {
        refused(
            &at(LIST, "operationId"),
            json!(id),
            &format!(
                "paths./projects.get.operationId (operation {id}): `{id}` is no verb and noun in camelCase; \
                 write it like `listProjects` or `getProject` [operation-id]"
            ),
        );
    }
}

#[test]
fn two_tags_are_refused() {
    refused(
        &at(LIST, "tags"),
        json!(["projects", "other"]),
        "paths./projects.get.tags (operation listProjects): the operation has more than one tag; keep the one whose file it belongs into [tag]",
    );
}

#[test]
fn a_missing_tag_is_refused() {
    let found = findings(&at(LIST, "tags"), json!([]));
    assert_eq!(
        found,
        [
            "paths./projects.get (operation listProjects): the operation has no tag; write the resource's name: `tags: [Projects]` [tag]"
        ]
    );
}

#[test]
fn a_tag_that_is_not_declared_is_refused() {
    let found = findings(&at(LIST, "tags"), json!(["other"]));
    assert!(
        found[0].contains("the tag other is not declared; add `- {name: other, description: ...}`"),
        "{found:?}"
    );
}

#[test]
fn a_long_summary_is_refused() {
    refused(
        &at(LIST, "summary"),
        json!("x".repeat(101)),
        "paths./projects.get.summary (operation listProjects): the summary is no line of at most 100 characters; \
         shorten it and move the rest into `description` [summary]",
    );
}

#[test]
fn a_missing_summary_is_refused() {
    refused(
        &at(LIST, "summary"),
        json!(" "),
        "paths./projects.get (operation listProjects): the operation has no summary; write one line: `summary: List the projects.` [summary]",
    );
}

#[test]
fn an_operation_without_evidence_is_refused() {
    let mut document = good();
    document["paths"]["/projects"]["get"]
        .as_object_mut()
        .unwrap()
        .remove("x-evidence");
    assert_eq!(
        of(&document),
        [
            "paths./projects.get (operation listProjects): the operation has no `x-evidence`; \
          write `x-evidence: {grade: documented, source: \"where it stands\"}` [evidence]"
        ]
    );
}

#[test]
fn paths_that_are_equal_but_for_names_are_refused() {
    let mut document = good();
    let mut item = document["paths"]["/projects/{id}"].clone();
    item["get"]["operationId"] = json!("findProject");
    item["parameters"][0]["name"] = json!("name");
    put(&mut document, "/paths/~1projects~1{name}", item);
    assert_eq!(
        of(&document),
        [
            "paths./projects/{name}: the path is the same as paths./projects/{id} (openapi.json:1) but for names; \
          put all operations below one of them [path-template]"
        ]
    );
}

#[test]
fn an_undeclared_path_parameter_is_refused() {
    let found = findings("/paths/~1projects~1{id}/parameters", json!([]));
    assert_eq!(
        found,
        [
            "paths./projects/{id}.get (operation getProject): the path parameter `id` of /projects/{id} is not declared; \
          add `{name: id, in: path, required: true, schema: {type: string}}` to its parameters [path-template]"
        ]
    );
}

#[test]
fn a_path_parameter_without_a_place_is_refused() {
    let parameter =
        json!({"name": "other", "in": "path", "required": true, "schema": {"type": "string"}});
    refused(
        "/paths/~1projects~1{id}/parameters/-",
        parameter,
        "paths./projects/{id}.get (operation getProject): /projects/{id} has no place for the path parameter `other`; \
         write `{other}` into the path, or drop the parameter [path-template]",
    );
}

#[test]
fn security_that_is_not_declared_is_refused() {
    refused(
        "/security",
        json!([{"token": []}]),
        "security: the security scheme `token` is not declared; \
         declare it in openapi.yaml below components.securitySchemes, or correct its name [security]",
    );
    taken(&at(LIST, "security"), json!([]));
}

#[test]
fn a_get_with_a_body_is_refused() {
    let body = json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ProjectCreate"}}}});
    refused(
        &at(LIST, "requestBody"),
        body,
        "paths./projects.get.requestBody (operation listProjects): a GET with a body; write its parts as query parameters [request-body]",
    );
}

#[test]
fn a_body_in_which_nothing_is_required_can_be_left_out() {
    let body = |schema: &str| {
        let schema = json!({"$ref": format!("#/components/schemas/{schema}")});
        json!({"required": false, "content": {"application/json": {"schema": schema}}})
    };
    taken(&at(CREATE, "requestBody"), body("Meta"));
    refused(
        &at(CREATE, "requestBody"),
        body("ProjectCreate"),
        "paths./projects.post.requestBody (operation createProject): an optional body: OpenAPI's default is `required: false`; \
         write `required: true`, or, if the vendor takes the call without a body, `required: false` and make every property of the body optional \
         [request-body]",
    );
}

#[test]
fn a_form_with_the_schema_of_the_json_body_is_taken_and_another_one_refused() {
    let content = format!("{CREATE}/requestBody/content/application~1x-www-form-urlencoded");
    taken(
        &content,
        json!({"schema": {"$ref": "#/components/schemas/ProjectCreate"}}),
    );
    refused(
        &content,
        json!({"schema": {"$ref": "#/components/schemas/Project"}}),
        "paths./projects.post.requestBody.content.application/x-www-form-urlencoded.schema (operation createProject): \
         the form has another schema than the JSON body; give both the same `$ref` [media-type]",
    );
}

#[test]
fn a_multipart_form_with_a_file_may_have_a_schema_of_its_own() {
    let mut document = good();
    put(
        &mut document,
        "/components/schemas/ProjectUpload",
        json!({"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}),
    );
    let media = json!({"schema": {"$ref": "#/components/schemas/ProjectUpload"}});
    put(
        &mut document,
        &format!("{CREATE}/requestBody/content/multipart~1form-data"),
        media,
    );
    assert_eq!(of(&document), Vec::<String>::new());
}

#[test]
fn a_body_of_a_type_that_we_do_not_send_is_refused() {
    refused(
        &at(CREATE, "requestBody/content"),
        json!({"text/csv": {"schema": {"type": "string"}}}),
        "paths./projects.post.requestBody.content.text/csv (operation createProject): a body of type text/csv is not sent by these clients; \
         write application/json, application/x-www-form-urlencoded, multipart/form-data or application/octet-stream [media-type]",
    );
}

#[test]
fn an_answer_in_bytes_has_a_text_schema() {
    let responses = |schema| json!({"200": {"description": "Data.", "content": {"text/csv": {"schema": schema}}}});
    taken(
        &at(LIST, "responses"),
        responses(json!({"type": "string", "format": "binary"})),
    );
    refused(
        &at(LIST, "responses"),
        responses(json!({"$ref": "#/components/schemas/Project"})),
        "paths./projects.get.responses.200.content.text/csv.schema (operation listProjects): text/csv is read and sent as bytes; \
         write `schema: {type: string, format: binary}` [media-type]",
    );
}

#[test]
fn an_operation_without_success_is_refused() {
    refused(
        &at(LIST, "responses"),
        json!({"400": {"description": "Bad."}}),
        "paths./projects.get.responses (operation listProjects): no success is declared; \
         write the 2xx response, with its schema if it has a body [response]",
    );
}

#[test]
fn a_status_that_is_none_is_refused() {
    let found = findings(
        &format!("{LIST}/responses/20"),
        json!({"description": "Odd."}),
    );
    assert!(
        found[0].contains("`20` is no status; write three digits in quotes"),
        "{found:?}"
    );
}

#[test]
fn the_same_body_for_two_statuses_is_taken() {
    let response = json!({"description": "Fine.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ProjectList"}}}});
    taken(&format!("{LIST}/responses/202"), response);
    taken(
        &format!("{LIST}/responses/204"),
        json!({"description": "Nothing."}),
    );
}

#[test]
fn html_in_a_description_is_refused_and_angle_brackets_in_backticks_are_not() {
    refused(
        &at(LIST, "description"),
        json!("A <b>list</b>."),
        "paths./projects.get.description (operation listProjects): HTML in a description; \
         write plain Markdown, and what is in angle brackets in backticks [description]",
    );
    taken(
        &at(LIST, "description"),
        json!("Of `<id>`, see <https://example.com>, and 1 < 2 > 0."),
    );
}
