//! Rules for parameters.

use serde_json::{Value, json};

use super::{findings, good, of, refused, taken};

const PARAMETERS: &str = "/paths/~1projects/get/parameters";
const ADDED: &str = "paths./projects.get.parameters.3";

fn query(name: &str, schema: Value) -> Value {
    json!({"name": name, "in": "query", "schema": schema})
}

fn list() -> String {
    format!("{PARAMETERS}/-")
}

#[test]
fn parameters_that_collide_in_snake_case_are_refused() {
    refused(
        &list(),
        query("Limit", json!({"type": "string"})),
        "paths./projects.get (operation listProjects): the parameters `limit` and `Limit` would both become `limit`; \
         leave out the one that the vendor's documents don't recommend [parameter-name]",
    );
}

#[test]
fn a_parameter_without_schema_is_refused() {
    let found = findings(&list(), json!({"name": "q", "in": "query"}));
    assert_eq!(
        found,
        [format!(
            "{ADDED} (operation listProjects): the parameter `q` has no schema; write `schema: {{type: string}}` [parameter-place]"
        )]
    );
}

#[test]
fn a_header_that_openapi_ignores_is_refused() {
    let found = findings(
        &list(),
        json!({"name": "Authorization", "in": "header", "schema": {"type": "string"}}),
    );
    assert!(
        found[0].contains("OpenAPI ignores a header parameter `Authorization`"),
        "{found:?}"
    );
}

#[test]
fn lists_of_scalars_and_maps_of_strings_are_taken_in_the_query() {
    taken(
        &list(),
        query(
            "ids",
            json!({"type": "array", "items": {"type": "integer", "format": "int64"}}),
        ),
    );
    taken(
        &list(),
        query(
            "filters",
            json!({"type": "object", "additionalProperties": {"type": "string"}}),
        ),
    );
    taken(
        &list(),
        query("state", json!({"$ref": "#/components/schemas/State"})),
    );
}

#[test]
fn a_list_of_objects_in_the_query_is_refused() {
    let found = findings(
        &list(),
        query(
            "ids",
            json!({"type": "array", "items": {"$ref": "#/components/schemas/Meta"}}),
        ),
    );
    assert!(
        found[0].contains("the items of a list in the query are no scalars"),
        "{found:?}"
    );
}

#[test]
fn a_list_in_a_header_is_refused() {
    let found = findings(
        &list(),
        json!({"name": "ids", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}}),
    );
    assert_eq!(
        found,
        [format!(
            "{ADDED}.schema (operation listProjects): array in a path or header; only scalars are sent there: write `type: string` [parameter-style]"
        )]
    );
}

#[test]
fn a_reference_to_the_wrong_section_is_refused() {
    let found = findings(&list(), json!({"$ref": "#/components/schemas/Meta"}));
    assert_eq!(
        found,
        [format!(
            "{ADDED}.$ref (operation listProjects): this is a parameter, and the `$ref` leads to a schema; \
             refer to a component of the right section [reference]"
        )]
    );
}

#[test]
fn a_resource_prefix_is_for_texts_in_the_path() {
    let found = findings(
        &list(),
        json!({"name": "q", "in": "query", "x-resource": "source/", "schema": {"type": "boolean"}}),
    );
    assert!(
        found[0].contains("an id with a type prefix is a text"),
        "{found:?}"
    );
    assert!(
        found[1].contains("`x-resource` is for path parameters"),
        "{found:?}"
    );
    assert!(
        found[2]
            .contains("\"source/\" is no type prefix; write what stands before the `/` of an id"),
        "{found:?}"
    );
}

#[test]
fn a_secret_parameter_is_a_text() {
    taken(
        &list(),
        json!({"name": "token", "in": "query", "x-secret": true, "schema": {"type": "string"}}),
    );
    let found = findings(
        &list(),
        json!({"name": "token", "in": "query", "x-secret": true, "schema": {"type": "boolean"}}),
    );
    assert!(
        found[0].contains("only a text, or an object of unknown form, can be a secret"),
        "{found:?}"
    );
}

#[test]
fn a_number_or_a_text_is_taken_where_a_parameter_names_something() {
    let with_union = |variants: Value| {
        let mut document = good();
        let union = json!({"description": "A number or a text.", "oneOf": variants});
        document["components"]["schemas"]["ProjectRef"] = union;
        let schema = json!({"$ref": "#/components/schemas/ProjectRef"});
        document["paths"]["/projects/{id}"]["parameters"][0]["schema"] = schema;
        of(&document)
    };
    let number = json!({"type": "integer", "format": "int64"});
    assert_eq!(
        with_union(json!([number, {"type": "string"}])),
        Vec::<String>::new()
    );
    let list = json!({"type": "array", "items": {"type": "string"}});
    let found = with_union(json!([number, list]));
    assert!(
        found[0].contains("the type of the parameter can't be told"),
        "{found:?}"
    );
}

#[test]
fn a_path_in_a_path_is_its_last_place() {
    let with_wildcard = |path: &str, wildcard: Value| {
        let mut document = good();
        let mut item = document["paths"]["/projects/{id}"].clone();
        item["parameters"][0]["x-wildcard"] = wildcard;
        let paths = document["paths"].as_object_mut().unwrap();
        paths.remove("/projects/{id}");
        paths.insert(path.to_owned(), item);
        of(&document)
    };
    let plain = |found: &String| !found.contains("wildcard");
    assert!(with_wildcard("/files/{id}", json!(true)).iter().all(plain));
    for (path, wildcard, message) in [
        (
            "/files/{id}/raw",
            json!(true),
            "the path goes on after `id`, whose value may hold `/`",
        ),
        (
            "/files/v{id}",
            json!(true),
            "the path goes on after `id`, whose value may hold `/`",
        ),
        (
            "/files/{id}",
            json!("yes"),
            "`x-wildcard` is `true` or not there",
        ),
    ] {
        let found = with_wildcard(path, wildcard);
        assert!(
            found.iter().any(|found| found.contains(message)),
            "{path}: {found:?}"
        );
    }
    let query =
        json!({"name": "q", "in": "query", "schema": {"type": "string"}, "x-wildcard": true});
    assert!(findings(&list(), query)[0].contains("`x-wildcard` is for texts in a path"));
}
