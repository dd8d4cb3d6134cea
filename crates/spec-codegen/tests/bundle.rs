//! Files of a spec become one document, or errors that name file, line and key path.

#![allow(clippy::unwrap_used)]

use std::fs;

use spec_codegen::bundle::Bundle;
use spec_codegen::diagnostic::{Diagnostic, Diagnostics};
use tempfile::TempDir;

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

/// The only error of the files.
fn error(files: &[(&str, &str)]) -> Diagnostic {
    let mut errors = bundle(files).unwrap_err();
    assert_eq!(errors.0.len(), 1, "{errors}");
    errors.0.remove(0)
}

/// The only error of the usual files with one text of the resource's file replaced.
fn error_in_project(from: &str, to: &str) -> String {
    assert!(PROJECT.contains(from));
    let project = PROJECT.replacen(from, to, 1);
    error(&[
        ("openapi.yaml", ENTRY),
        ("project.yaml", &project),
        ("shared.yaml", SHARED),
    ])
    .to_string()
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
    assert_eq!(again.sha256, first.sha256);
    assert_eq!(again.to_json(), first.to_json());
    assert_eq!(first.sha256.len(), 64);
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
    assert_eq!(other.sha256, good().sha256);
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
fn origins_know_the_line_of_every_part() {
    let origins = good().origins;
    let line = |pointer: &str| origins.locate(pointer).unwrap().to_string();
    assert_eq!(line("/paths/~1projects/get/operationId"), "project.yaml:6");
    assert_eq!(line("/components/schemas/Meta/type"), "shared.yaml:9");
    assert_eq!(line("/info"), "openapi.yaml:2");
    assert_eq!(
        line("/components/schemas/Project/properties/answer/nothing/here"),
        "project.yaml:25"
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
fn aliases_that_grow_without_bound_are_refused() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for i in 1..10 {
        let previous = format!("*a{}, ", i - 1).repeat(10);
        text.push_str(&format!("a{i}: &a{i} [{previous}]\n"));
    }
    let error = Bundle::from_json(&text, "openapi.yaml")
        .unwrap_err()
        .to_string();
    assert!(error.contains("aliases written out"), "{error}");
}

#[test]
fn values_nested_too_deep_are_refused() {
    let text = format!("a: {}{}\n", "[".repeat(200), "]".repeat(200));
    let error = Bundle::from_json(&text, "openapi.yaml")
        .unwrap_err()
        .to_string();
    assert!(error.contains("nested deeper"), "{error}");
}

#[test]
fn a_yaml_error_names_file_line_and_key_path() {
    let error = error_in_project(
        "      operationId: listProjects\n",
        "      operationId: [listProjects\n",
    );
    assert!(error.starts_with("project.yaml:"), "{error}");
    assert!(error.contains("paths./projects.get"), "{error}");
    assert!(error.contains("no valid YAML"), "{error}");
}

#[test]
fn a_key_that_is_there_twice_names_both_lines() {
    let error = error_in_project(
        "      operationId: listProjects\n",
        "      operationId: listProjects\n      operationId: other\n",
    );
    assert_eq!(
        error,
        "project.yaml:7: paths./projects.get.operationId: the key `operationId` is there twice, first in line 6; \
         keep one of the two [yaml]"
    );
}

#[test]
fn a_key_that_is_there_twice_is_refused_in_json_too() {
    let error = Bundle::from_json(r#"{"info": {}, "info": {}}"#, "customer.json")
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("customer.json:1: info: the key `info` is there twice"),
        "{error}"
    );
}

#[test]
fn a_second_document_in_a_file_is_refused() {
    let error = error_in_project("components:\n", "---\ncomponents:\n");
    assert!(error.contains("a second document in one file"), "{error}");
}

#[test]
fn an_empty_file_is_refused() {
    let error = error(&[("openapi.yaml", "# nothing\n")]).to_string();
    assert!(error.contains("the file is empty"), "{error}");
}

#[test]
fn a_merge_key_is_refused() {
    let error = error(&[("openapi.yaml", "a: &a {b: c}\nd:\n  <<: *a\n")]).to_string();
    assert!(
        error.starts_with("openapi.yaml:3: d.<<: a merge key"),
        "{error}"
    );
}

#[test]
fn a_dangling_reference_names_file_line_path_operation_and_mend() {
    let error = error_in_project(
        "#/components/schemas/ProjectList'",
        "#/components/schemas/ProjectLits'",
    );
    assert_eq!(
        error,
        "project.yaml:14: paths./projects.get.responses.200.content.application/json.schema.$ref (operation listProjects): \
         `#/components/schemas/ProjectLits` leads nowhere; did you mean `./project.yaml#/components/schemas/ProjectList`? \
         [dangling-reference]"
    );
}

#[test]
fn a_missing_file_is_named_with_the_files_that_are_there() {
    let entry = ENTRY.replace("project.yaml", "projects.yaml");
    let error = error(&[("openapi.yaml", &entry), ("shared.yaml", SHARED)]).to_string();
    assert_eq!(
        error,
        "openapi.yaml:5: paths./projects.$ref: there is no file `projects.yaml`; write one of: openapi.yaml, shared.yaml [missing-file]"
    );
}

#[test]
fn a_reference_out_of_the_directory_is_refused() {
    let error = error_in_project(
        "./shared.yaml#/components/schemas/Meta",
        "../other/shared.yaml#/components/schemas/Meta",
    );
    assert!(
        error.contains("leads out of the spec's directory"),
        "{error}"
    );
}

#[test]
fn a_reference_into_the_web_is_refused() {
    let error = error_in_project(
        "./shared.yaml#/components",
        "https://example.com/a.yaml#/components",
    );
    assert!(error.contains("leads out of the spec"), "{error}");
}

#[test]
fn a_reference_to_something_that_is_no_component_is_refused() {
    let error = error_in_project(
        "./shared.yaml#/components/schemas/Meta",
        "#/paths/~1projects/get",
    );
    assert!(error.contains("is no component"), "{error}");
}

#[test]
fn a_customers_document_that_refers_to_other_files_is_refused() {
    let text = PROJECT.replace("        answer: {type: string, example: yes}\n", "");
    let errors = Bundle::from_json(&text, "customer.yaml")
        .unwrap_err()
        .to_string();
    assert!(
        errors.contains("bundle the files into one document first"),
        "{errors}"
    );
}

#[test]
fn two_components_of_one_name_name_both_places() {
    let shared = format!("{SHARED}    Project: {{type: object}}\n");
    let project = PROJECT.replace(
        "answer: {type: string, example: yes}",
        "other: {$ref: './shared.yaml#/components/schemas/Project'}",
    );
    let error = error(&[
        ("openapi.yaml", ENTRY),
        ("project.yaml", &project),
        ("shared.yaml", &shared),
    ])
    .to_string();
    assert!(
        error.starts_with("shared.yaml:10: components.schemas.Project: `Project` is there twice: the other one is in project.yaml:22"),
        "{error}"
    );
    assert!(error.contains("rename one of them"), "{error}");
}

#[test]
fn path_items_that_refer_to_each_other_in_a_circle_are_refused() {
    let project =
        "openapi: 3.0.3\ninfo: {}\npaths:\n  /projects: {$ref: './other.yaml#/paths/~1projects'}\n";
    let other = "openapi: 3.0.3\ninfo: {}\npaths:\n  /projects: {$ref: './project.yaml#/paths/~1projects'}\n";
    let error = error(&[
        ("openapi.yaml", ENTRY),
        ("project.yaml", project),
        ("other.yaml", other),
    ])
    .to_string();
    assert!(error.contains("lead in a circle"), "{error}");
}

#[test]
fn components_that_only_refer_to_each_other_are_refused() {
    let text = "openapi: 3.0.3\ninfo: {}\npaths: {}\ncomponents:\n  schemas:\n    \
                A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n";
    let errors = Bundle::from_json(text, "openapi.yaml")
        .unwrap_err()
        .to_string();
    assert!(errors.contains("only refer to each other"), "{errors}");
}

#[test]
fn a_path_that_is_referred_to_under_another_path_is_refused() {
    let entry = ENTRY.replace("  /projects:\n", "  /project:\n");
    let error = error(&[
        ("openapi.yaml", &entry),
        ("project.yaml", PROJECT),
        ("shared.yaml", SHARED),
    ])
    .to_string();
    assert!(
        error.contains("give both the same path: `/project`"),
        "{error}"
    );
}

#[test]
fn a_forgotten_path_names_the_line_to_add() {
    let error = error_in_project("paths:\n", "paths:\n  /projects/{id}: {}\n");
    assert_eq!(
        error,
        "project.yaml:4: paths./projects/{id}: openapi.yaml does not reach this; \
         add `/projects/{id}: {$ref: './project.yaml#/paths/~1projects~1{id}'}` to the paths of openapi.yaml [forgotten-reference]"
    );
}

#[test]
fn a_forgotten_component_is_an_error() {
    let error = error_in_project(
        "    Project:\n",
        "    Forgotten: {type: object}\n    Project:\n",
    );
    assert!(
        error.starts_with(
            "project.yaml:22: components.schemas.Forgotten: openapi.yaml does not reach this"
        ),
        "{error}"
    );
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
fn a_forgotten_file_is_one_error() {
    let other = "openapi: 3.0.3\ninfo: {}\npaths: {/a: {}, /b: {}}\n";
    let error = error(&[
        ("openapi.yaml", ENTRY),
        ("other.yaml", other),
        ("project.yaml", PROJECT),
        ("shared.yaml", SHARED),
    ]);
    assert!(
        error
            .to_string()
            .starts_with("other.yaml:1: nothing refers to other.yaml"),
        "{error}"
    );
}

#[test]
fn servers_of_a_resource_file_are_refused_since_nobody_reads_them() {
    let error = error_in_project("paths:\n", "servers: []\npaths:\n");
    assert_eq!(
        error,
        "project.yaml:3: servers: `servers` is taken from openapi.yaml only; move it there [resource-file]"
    );
}

#[test]
fn what_stands_beside_the_reference_of_a_path_is_refused() {
    let entry = format!("{ENTRY}    summary: Projects.\n");
    let error = error(&[
        ("openapi.yaml", &entry),
        ("project.yaml", PROJECT),
        ("shared.yaml", SHARED),
    ])
    .to_string();
    assert!(error.contains("beside a `$ref`"), "{error}");
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

#[test]
fn errors_of_several_files_come_at_once_in_the_order_of_the_files() {
    let project = PROJECT.replace("schemas/Project'", "schemas/Projekt'");
    let shared = SHARED.replace(
        "      type: object\n",
        "      type: object\n      allOf: [{$ref: '#/components/schemas/Nothing'}]\n",
    );
    let errors = bundle(&[
        ("openapi.yaml", ENTRY),
        ("project.yaml", &project),
        ("shared.yaml", &shared),
    ])
    .unwrap_err();
    let places: Vec<_> = errors
        .0
        .iter()
        .map(|error| error.location.as_ref().unwrap().to_string())
        .collect();
    assert_eq!(places, ["project.yaml:20", "shared.yaml:10"], "{errors}");
}

#[test]
fn a_directory_without_entry_says_what_it_needs() {
    let error = error(&[("project.yaml", PROJECT)]).to_string();
    assert!(error.contains("there is no openapi.yaml"), "{error}");
}
