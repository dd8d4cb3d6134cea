//! What keeps files from becoming one document.

use spec_codegen::bundle::Bundle;
use spec_codegen::diagnostic::Diagnostic;

use super::{ENTRY, PROJECT, SHARED, bundle};

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
        "project.yaml:7:7: error: paths./projects.get.operationId: the key `operationId` is there twice, first in line 6; \
         keep one of the two [yaml]"
    );
}

#[test]
fn a_key_that_is_there_twice_is_refused_in_json_too() {
    let error = Bundle::from_json(r#"{"info": {}, "info": {}}"#, "customer.json")
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("customer.json:1:14: error: info: the key `info` is there twice"),
        "{error}"
    );
}

#[test]
fn a_column_counts_characters() {
    let error = Bundle::from_json("{título: x, título: y}", "openapi.yaml")
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("openapi.yaml:1:13: error: t\u{ed}tulo:"),
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
        error.starts_with("openapi.yaml:3:3: error: d.<<: a merge key"),
        "{error}"
    );
}

#[test]
fn a_dangling_reference_names_file_line_column_path_operation_and_mend() {
    let error = error_in_project(
        "#/components/schemas/ProjectList'",
        "#/components/schemas/ProjectLits'",
    );
    assert_eq!(
        error,
        "project.yaml:14:24: error: paths./projects.get.responses.200.content.application/json.schema.$ref (operation listProjects): \
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
        "openapi.yaml:5:5: error: paths./projects.$ref: there is no file `projects.yaml`; write one of: openapi.yaml, shared.yaml [missing-file]"
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
        error.starts_with("shared.yaml:10:5: error: components.schemas.Project: `Project` is there twice: the other one is in project.yaml:22:5"),
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
        "project.yaml:4:3: error: paths./projects/{id}: openapi.yaml does not reach this; \
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
            "project.yaml:22:5: error: components.schemas.Forgotten: openapi.yaml does not reach this"
        ),
        "{error}"
    );
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
            .starts_with("other.yaml:1:1: error: nothing refers to other.yaml"),
        "{error}"
    );
}

#[test]
fn servers_of_a_resource_file_are_refused_since_nobody_reads_them() {
    let error = error_in_project("paths:\n", "servers: []\npaths:\n");
    assert_eq!(
        error,
        "project.yaml:3:1: error: servers: `servers` is taken from openapi.yaml only; move it there [resource-file]"
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
    assert_eq!(
        places,
        ["project.yaml:20:40", "shared.yaml:10:16"],
        "{errors}"
    );
}

#[test]
fn a_directory_without_entry_says_what_it_needs() {
    let error = error(&[("project.yaml", PROJECT)]).to_string();
    assert!(error.contains("there is no openapi.yaml"), "{error}");
}
