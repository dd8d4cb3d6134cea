//! Files of a spec become one document, or errors that name file, line and key path.

#![allow(clippy::unwrap_used)]

use std::fs;

use spec_codegen::bundle::Bundle;
use spec_codegen::diagnostic::Diagnostics;
use tempfile::TempDir;

#[path = "bundle/errors.rs"]
mod errors;

const ENTRY: &str = "\
openapi: 3.0.3
info: {title: Test, version: '1'}
paths:
  /projects:
    $ref: './project.yaml#/paths/~1projects'
";

const PROJECT: &str = "\
openapi: 3.0.3
info: {title: Projects, version: '1'}
paths:
  /projects:
    get:
      operationId: listProjects
      parameters:
        - $ref: './shared.yaml#/components/parameters/Limit'
      responses:
        200:
          description: Fine.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/ProjectList'}
components:
  schemas:
    ProjectList:
      type: object
      properties:
        objects: {type: array, items: {$ref: '#/components/schemas/Project'}}
        meta: {$ref: './shared.yaml#/components/schemas/Meta'}
    Project:
      type: object
      properties:
        answer: {type: string, example: yes}
        properties: {$ref: '#/components/schemas/Project'}
";

const SHARED: &str = "\
openapi: 3.0.3
info: {title: Shared, version: '1'}
paths: {}
components:
  parameters:
    Limit: {name: limit, in: query, schema: {type: integer, format: int64}}
  schemas:
    Meta:
      type: object
";

fn spec(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(dir.path().join(name), text).unwrap();
    }
    dir
}

fn bundle(files: &[(&str, &str)]) -> Result<Bundle, Diagnostics> {
    Bundle::from_dir(spec(files).path())
}

fn good() -> Bundle {
    bundle(&[
        ("openapi.yaml", ENTRY),
        ("project.yaml", PROJECT),
        ("shared.yaml", SHARED),
    ])
    .unwrap()
}

#[test]
fn path_items_and_components_of_all_reached_files_become_one_document() {
    let document = good().document;
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert_eq!(
        schemas.keys().collect::<Vec<_>>(),
        ["Meta", "Project", "ProjectList"]
    );
    assert_eq!(
        document["components"]["parameters"]["Limit"]["name"],
        "limit"
    );
    assert_eq!(
        document["paths"]["/projects"]["get"]["operationId"],
        "listProjects"
    );
}

#[test]
fn references_between_files_become_references_inside_of_the_document() {
    let document = good().document;
    let list = &document["components"]["schemas"]["ProjectList"]["properties"];
    assert_eq!(list["meta"]["$ref"], "#/components/schemas/Meta");
    assert_eq!(
        list["objects"]["items"]["$ref"],
        "#/components/schemas/Project"
    );
    let parameter = &document["paths"]["/projects"]["get"]["parameters"][0];
    assert_eq!(parameter["$ref"], "#/components/parameters/Limit");
}

#[test]
fn a_property_called_properties_may_be_a_reference() {
    let document = good().document;
    let property = &document["components"]["schemas"]["Project"]["properties"]["properties"];
    assert_eq!(property["$ref"], "#/components/schemas/Project");
}

#[test]
fn yes_and_no_are_strings_and_numbers_as_keys_are_text() {
    let document = good().document;
    let answer = &document["components"]["schemas"]["Project"]["properties"]["answer"];
    assert_eq!(answer["example"], "yes");
    assert!(document["paths"]["/projects"]["get"]["responses"]["200"].is_object());
}

#[test]
fn the_bundled_document_read_again_is_the_same_with_the_same_hash() {
    let first = good();
    let again = Bundle::from_json(&first.to_json(), "openapi.json").unwrap();
    assert_eq!(again.document, first.document);
    assert_eq!(again.sha256(), first.sha256());
    assert_eq!(again.to_json(), first.to_json());
    assert_eq!(first.sha256().len(), 64);
    assert!(first.to_json().ends_with("}\n"));
}

#[test]
fn the_hash_does_not_depend_on_layout_order_or_comments() {
    let moved = PROJECT.replace(
        "    get:\n      operationId: listProjects\n      parameters:\n        - $ref: './shared.yaml#/components/parameters/Limit'\n",
        "    get:\n      # moved\n      parameters: [{$ref: ./shared.yaml#/components/parameters/Limit}]\n      operationId: \"listProjects\"\n",
    );
    assert_ne!(moved, PROJECT);
    let other = bundle(&[
        ("openapi.yaml", ENTRY),
        ("project.yaml", &moved),
        ("shared.yaml", SHARED),
    ])
    .unwrap();
    assert_eq!(other.sha256(), good().sha256());
}

#[test]
fn one_yaml_document_is_a_spec_too() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {Unused: {type: object}}}\n";
    let bundle = Bundle::from_json(text, "customer.yaml").unwrap();
    assert!(bundle.document["components"]["schemas"]["Unused"].is_object());
    assert_eq!(bundle.origins.file_stem("Unused"), None);
}

#[test]
fn json_with_escapes_that_yaml_does_not_know_is_read() {
    let text = r#"{"openapi": "3.0.3", "info": {"title": "\ud83d\ude00"}, "paths": {}}"#;
    let bundle = Bundle::from_json(text, "customer.json").unwrap();
    assert_eq!(bundle.document["info"]["title"], "\u{1f600}");
}

#[test]
fn origins_know_the_place_of_every_part() {
    let origins = good().origins;
    let place = |pointer: &str| origins.locate(pointer).unwrap().to_string();
    assert_eq!(
        place("/paths/~1projects/get/operationId"),
        "project.yaml:6:7"
    );
    assert_eq!(place("/components/schemas/Meta/type"), "shared.yaml:9:7");
    assert_eq!(place("/info"), "openapi.yaml:2:1");
    assert_eq!(
        place("/components/schemas/Project/properties/answer/nothing/here"),
        "project.yaml:25:9"
    );
}

#[test]
fn origins_know_the_file_of_every_schema() {
    let origins = good().origins;
    assert_eq!(origins.file_stem("Meta"), Some("shared"));
    assert_eq!(origins.file_stem("Project"), Some("project"));
    assert_eq!(origins.file_stem("Nobody"), None);
}

#[test]
fn anchors_and_aliases_are_written_out() {
    let text = "openapi: 3.0.3\ninfo: {title: &t T, version: *t}\npaths: {}\n";
    let bundle = bundle(&[("openapi.yaml", text)]).unwrap();
    assert_eq!(bundle.document["info"]["version"], "T");
}

#[test]
fn a_component_that_only_hand_written_code_uses_is_listed_in_the_entry() {
    let shared = format!("{SHARED}    Webhook: {{type: object}}\n");
    let entry = format!(
        "{ENTRY}components:\n  schemas:\n    Webhook: {{$ref: './shared.yaml#/components/schemas/Webhook'}}\n"
    );
    let bundle = bundle(&[
        ("openapi.yaml", &entry),
        ("project.yaml", PROJECT),
        ("shared.yaml", &shared),
    ])
    .unwrap();
    assert_eq!(
        bundle.document["components"]["schemas"]["Webhook"]["type"],
        "object"
    );
    assert_eq!(bundle.origins.file_stem("Webhook"), Some("shared"));
}

#[test]
fn a_discriminator_reaches_what_its_mapping_names() {
    let shared = SHARED.replace(
        "    Meta:\n      type: object\n",
        "    Meta:\n      oneOf: [{$ref: '#/components/schemas/Cat'}]\n      discriminator: {propertyName: kind, \
         mapping: {cat: Cat, dog: './dog.yaml#/components/schemas/Dog'}}\n    Cat: {type: object}\n",
    );
    let dog = "openapi: 3.0.3\ninfo: {}\ncomponents: {schemas: {Dog: {type: object}}}\n";
    let files = [
        ("openapi.yaml", ENTRY),
        ("project.yaml", PROJECT),
        ("shared.yaml", &shared),
        ("dog.yaml", dog),
    ];
    let bundle = bundle(&files).unwrap();
    let mapping = &bundle.document["components"]["schemas"]["Meta"]["discriminator"]["mapping"];
    assert_eq!(mapping["cat"], "#/components/schemas/Cat");
    assert_eq!(mapping["dog"], "#/components/schemas/Dog");
}
