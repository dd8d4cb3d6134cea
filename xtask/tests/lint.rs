//! `cargo xtask lint` on a small workspace of its own.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Tiny API, version: '1'}
tags:
  - {name: things, description: Things.}
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      summary: List things.
      x-evidence: {grade: documented, source: manual}
      parameters:
        # how many
        - {name: limit, in: query, description: How many., schema: {type: integer, format: int64}}
      responses:
        '204': {description: None.}
";

struct Tiny(TempDir);

struct Outcome {
    success: bool,
    stdout: String,
    stderr: String,
}

impl Tiny {
    fn new() -> Self {
        let tiny = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(tiny.0.path().join("specs/tiny")).unwrap();
        tiny.write(SPEC);
        tiny
    }

    /// A spec with this replaced.
    fn with(from: &str, to: &str) -> Self {
        assert!(SPEC.contains(from));
        let tiny = Self::new();
        tiny.write(&SPEC.replace(from, to));
        tiny
    }

    fn write(&self, text: &str) {
        fs::write(self.0.path().join("specs/tiny/openapi.yaml"), text).unwrap();
    }

    fn read(&self) -> String {
        fs::read_to_string(self.0.path().join("specs/tiny/openapi.yaml")).unwrap()
    }

    fn lint(&self, arguments: &[&str]) -> Outcome {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(self.0.path())
            .arg("lint")
            .args(arguments)
            .output()
            .unwrap();
        Outcome {
            success: output.status.success(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

#[test]
fn a_spec_without_findings_passes() {
    let outcome = Tiny::new().lint(&[]);
    assert!(outcome.success);
    assert_eq!(outcome.stdout, "specs/tiny: no findings\n");
}

#[test]
fn a_finding_is_a_line_in_the_form_of_compilers_and_nothing_is_written() {
    let tiny = Tiny::with("      summary: List things.\n", "");
    let before = tiny.read();
    let outcome = tiny.lint(&["tiny"]);
    assert!(!outcome.success);
    assert_eq!(
        outcome.stdout,
        "specs/tiny/openapi.yaml:7:5: error: paths./things.get (operation listThings): the operation has no summary; \
         write one line: `summary: List the projects.` [summary]\n"
    );
    assert_eq!(tiny.read(), before);
}

#[test]
fn a_finding_that_can_be_mended_by_program_says_so() {
    let outcome = Tiny::with(", format: int64", "").lint(&[]);
    assert!(
        outcome
            .stderr
            .contains("`cargo xtask lint --fix` can mend up to 1 of them"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn fix_mends_what_is_mechanical_shows_the_rest_and_a_second_run_has_nothing_to_do() {
    let tiny = Tiny::with(", format: int64", ", title: Limit");
    tiny.write(&tiny.read().replace("      summary: List things.\n", ""));
    let outcome = tiny.lint(&["--fix"]);
    assert!(!outcome.success);
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    assert!(
        lines
            .iter()
            .any(|line| line.contains(":13:99: fixed: ") && line.ends_with("[keyword]")),
        "{lines:#?}"
    );
    assert!(
        lines
            .iter()
            .any(|line| line.contains(": fixed: ") && line.ends_with("[format]")),
        "{lines:#?}"
    );
    assert!(
        lines.last().unwrap().contains(": error: ") && lines.last().unwrap().ends_with("[summary]"),
        "{lines:#?}"
    );
    let mended = SPEC.replace("      summary: List things.\n", "");
    assert_eq!(tiny.read(), mended);
    assert!(!tiny.lint(&["--fix"]).stdout.contains("fixed"));
    assert_eq!(tiny.read(), mended);
}

#[test]
fn fix_of_what_is_no_document_says_what_is_wrong_and_writes_nothing() {
    let tiny = Tiny::with("tags: [things]", "tags: [things");
    let before = tiny.read();
    let outcome = tiny.lint(&["--fix"]);
    assert!(!outcome.success);
    assert!(
        outcome.stdout.contains("no valid YAML"),
        "{}",
        outcome.stdout
    );
    assert_eq!(tiny.read(), before);
}

#[test]
fn json_has_the_place_the_rule_and_whether_it_can_be_mended() {
    let outcome = Tiny::with(", format: int64", "").lint(&["--format", "json"]);
    assert!(!outcome.success);
    let found: Value = serde_json::from_str(&outcome.stdout).unwrap();
    let [one] = found.as_array().unwrap().as_slice() else {
        panic!("{found}")
    };
    assert_eq!(one["file"], "specs/tiny/openapi.yaml");
    assert_eq!((&one["line"], &one["column"]), (&14.into(), &60.into()));
    assert_eq!(one["rule"], "format");
    assert_eq!(one["operation"], "listThings");
    assert_eq!(one["fixable"], true);
    assert_eq!(one["state"], "error");
}

#[test]
fn json_of_a_spec_without_findings_is_an_empty_list() {
    let outcome = Tiny::new().lint(&["--format", "json"]);
    assert!(outcome.success);
    assert_eq!(outcome.stdout, "[]\n");
}
