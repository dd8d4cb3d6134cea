//! `cargo xtask diff` on a small workspace with a repository of its own.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

const ENTRY: &str = "\
openapi: 3.0.3
info: {title: Tiny API, version: '1'}
tags:
  - {name: things, description: Things.}
paths:
  /things/{id}:
    $ref: './thing.yaml#/paths/~1things~1{id}'
";

const THING: &str = "\
openapi: 3.0.3
info: {title: Things, version: '1'}
paths:
  /things/{id}:
    get:
      operationId: getThing
      tags: [things]
      summary: Get a thing.
      x-evidence: {grade: documented, source: manual}
      parameters:
        - {name: id, in: path, required: true, description: Its id., schema: {type: string}}
        - {name: depth, in: query, description: How deep., schema: {type: integer, format: int64}}
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Thing'}
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        name: {type: string, description: Its name.}
        size: {type: integer, format: int64, description: Its size.}
";

/// A workspace whose specs are committed, of the vendors `tiny` and `other`.
struct Committed(TempDir);

/// What a command did.
struct Outcome {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Committed {
    fn new() -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        for vendor in ["tiny", "other"] {
            tree.write(&format!("specs/{vendor}/openapi.yaml"), ENTRY);
            tree.write(&format!("specs/{vendor}/thing.yaml"), THING);
        }
        tree.git(&["init", "--quiet"]);
        tree.commit();
        tree
    }

    fn commit(&self) {
        self.git(&["add", "."]);
        let who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
        let commit = ["commit", "--quiet", "--no-gpg-sign", "-m", "specs"];
        self.git(&[&who[..], &commit[..]].concat());
    }

    fn git(&self, arguments: &[&str]) {
        let status = Command::new("git")
            .current_dir(self.0.path())
            .args(arguments)
            .status()
            .unwrap();
        assert!(status.success(), "git {arguments:?}");
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces a text of a file, which must be there.
    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.path().join(name)).unwrap();
        assert!(text.contains(from), "{name} has no {from}");
        self.write(name, &text.replace(from, to));
    }

    fn diff(&self, arguments: &[&str]) -> Outcome {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(self.0.path())
            .arg("diff")
            .args(arguments)
            .output()
            .unwrap();
        Outcome {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let outcome = self.diff(&[&["--format", "json"], arguments].concat());
        serde_json::from_str(&outcome.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", outcome.stdout, outcome.stderr))
    }
}

#[test]
fn a_tree_as_it_was_committed_has_no_changes() {
    let tree = Committed::new();
    let outcome = tree.diff(&["--fail-on", "any"]);
    assert_eq!(
        outcome.stdout,
        "other: nothing changed\ntiny: nothing changed\n"
    );
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
}

#[test]
fn an_edited_line_is_one_line_with_its_place_both_verdicts_and_the_items_that_it_changes() {
    let tree = Committed::new();
    tree.edit(
        "specs/tiny/thing.yaml",
        "        size: {type: integer, format: int64, description: Its size.}\n",
        "",
    );
    let outcome = tree.diff(&[]);
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    assert_eq!(lines[0], "other: nothing changed", "{}", outcome.stderr);
    let expected = "Thing: property `size` is gone; it was optional | wire: compatible | Rust: breaks code [property-removed]";
    assert_eq!(lines[1], format!("specs/tiny/thing.yaml:26:9: {expected}"));
    assert!(
        lines[2].starts_with("    types::Thing::size "),
        "{}",
        outcome.stdout
    );
    assert!(lines[2].ends_with("(breaks code)"), "{}", outcome.stdout);
    let summary = "tiny: 1 change, 1 of them breaking | wire: compatible | Rust: breaks code";
    assert_eq!(*lines.last().unwrap(), summary);
}

#[test]
fn what_only_the_order_or_a_comment_changes_is_no_change() {
    let tree = Committed::new();
    tree.edit(
        "specs/tiny/thing.yaml",
        "      summary: Get a thing.\n",
        "      # a word\n      summary: Get a thing.\n",
    );
    assert_eq!(tree.json(&["tiny"])[0]["state"], "unchanged");
}

#[test]
fn a_description_changes_no_public_item() {
    let tree = Committed::new();
    tree.edit("specs/tiny/thing.yaml", "Its size.", "How big it is.");
    let report = tree.json(&["tiny"]);
    assert_eq!(report[0]["rust"], "unchanged");
    assert_eq!(report[0]["changes"].as_array().unwrap().len(), 1);
    assert_eq!(report[0]["changes"][0]["rule"], "description");
    assert_eq!(report[0]["unexplained"], json!([]));
}

#[test]
fn every_change_of_an_item_is_explained_by_the_change_that_caused_it() {
    let tree = Committed::new();
    tree.edit("specs/tiny/thing.yaml", "name: depth", "name: levels");
    tree.edit(
        "specs/tiny/thing.yaml",
        "        name: {type: string",
        "        name: {type: integer, format: int64",
    );
    let report = tree.json(&["tiny"]);
    let changes = report[0]["changes"].as_array().unwrap();
    let items = |rule: &str| -> Vec<&str> {
        let change = changes
            .iter()
            .find(|change| change["rule"] == rule)
            .unwrap();
        let items = change["api"].as_array().unwrap().iter();
        items.map(|item| item["item"].as_str().unwrap()).collect()
    };
    assert_eq!(
        items("parameter-renamed"),
        ["builder::GetThing::depth", "builder::GetThing::levels"]
    );
    assert!(
        items("property-type")
            .iter()
            .all(|item| *item == "types::Thing::name")
    );
    assert_eq!(report[0]["unexplained"], json!([]));
}

#[test]
fn a_renamed_schema_explains_what_becomes_of_the_operations_that_use_it() {
    let tree = Committed::new();
    tree.edit("specs/tiny/thing.yaml", "schemas/Thing'", "schemas/Item'");
    tree.edit("specs/tiny/thing.yaml", "    Thing:\n", "    Item:\n");
    let report = tree.json(&["tiny"]);
    assert_eq!(
        report[0]["changes"].as_array().unwrap().len(),
        1,
        "{report:#}"
    );
    assert_eq!(report[0]["changes"][0]["rule"], "schema-renamed");
    assert_eq!(report[0]["changes"][0]["rust"], "breaking");
    assert_eq!(report[0]["unexplained"], json!([]));
}

#[test]
fn the_base_is_any_revision_of_the_repository() {
    let tree = Committed::new();
    tree.edit("specs/tiny/thing.yaml", "Its size.", "How big it is.");
    tree.commit();
    assert_eq!(tree.json(&["tiny"])[0]["state"], "unchanged");
    assert_eq!(
        tree.json(&["tiny", "--base", "HEAD~1"])[0]["state"],
        "changed"
    );
    let outcome = tree.diff(&["--base", "v9"]);
    assert_ne!(outcome.code, Some(0));
    assert!(
        outcome.stderr.contains("no revision `v9`"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn a_vendor_that_is_new_or_gone_is_said() {
    let tree = Committed::new();
    fs::rename(
        tree.0.path().join("specs/other"),
        tree.0.path().join("specs/fresh"),
    )
    .unwrap();
    let outcome = tree.diff(&["--fail-on", "breaking"]);
    let expected = "fresh: the vendor is new\nother: the vendor is gone | Rust: breaks code\ntiny: nothing changed\n";
    assert_eq!(outcome.stdout, expected, "{}", outcome.stderr);
    assert_eq!(outcome.code, Some(1));
    assert_eq!(tree.json(&["fresh"])[0]["state"], "new");
    let outcome = tree.diff(&["nobody"]);
    assert!(
        outcome.stderr.contains("no vendor `nobody`"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn the_exit_code_says_what_it_was_asked_for() {
    let tree = Committed::new();
    tree.edit("specs/tiny/thing.yaml", "Its size.", "How big it is.");
    let code = |arguments: &[&str]| tree.diff(arguments).code;
    assert_eq!(code(&[]), Some(0));
    assert_eq!(code(&["--fail-on", "breaking"]), Some(0));
    assert_eq!(code(&["--fail-on", "any"]), Some(1));
    tree.edit(
        "specs/tiny/thing.yaml",
        "operationId: getThing",
        "operationId: readThing",
    );
    assert_eq!(code(&[]), Some(0));
    assert_eq!(code(&["--fail-on", "breaking"]), Some(1));
}

#[test]
fn a_pull_request_gets_what_breaks_first_and_the_rest_folded() {
    let tree = Committed::new();
    tree.edit("specs/tiny/thing.yaml", "Its size.", "How big it is.");
    tree.edit(
        "specs/tiny/thing.yaml",
        "operationId: getThing",
        "operationId: readThing",
    );
    let text = tree.diff(&["--format", "markdown"]).stdout;
    let places: Vec<usize> = [
        "# Changes of the specs since `HEAD`",
        "### Breaking",
        "operation-renamed",
        "<details>",
        "description",
        "Unchanged: `other`.",
    ]
    .iter()
    .map(|part| {
        text.find(part)
            .unwrap_or_else(|| panic!("no {part} in {text}"))
    })
    .collect();
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn a_spec_that_is_broken_is_an_error_with_its_place() {
    let tree = Committed::new();
    tree.edit(
        "specs/tiny/thing.yaml",
        "schemas/Thing'",
        "schemas/Nothing'",
    );
    let outcome = tree.diff(&["tiny"]);
    assert_ne!(outcome.code, Some(0));
    assert!(
        outcome.stderr.contains("specs/tiny/thing.yaml:18:24"),
        "{}",
        outcome.stderr
    );
    assert!(
        outcome.stderr.contains("mend it first"),
        "{}",
        outcome.stderr
    );
    // at the base it can't be mended any more
    tree.commit();
    tree.edit(
        "specs/tiny/thing.yaml",
        "schemas/Nothing'",
        "schemas/Thing'",
    );
    let outcome = tree.diff(&["tiny"]);
    assert!(
        outcome
            .stderr
            .contains("the spec of tiny at HEAD can't be compared: choose a later base"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn without_a_repository_the_error_says_so() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(Path::new(dir.path()).join("specs/tiny")).unwrap();
    let tree = Committed(dir);
    let outcome = tree.diff(&[]);
    assert_ne!(outcome.code, Some(0));
    assert!(
        outcome.stderr.contains("not a git repository"),
        "{}",
        outcome.stderr
    );
}

#[cfg(unix)]
#[test]
fn judges_that_are_not_installed_are_asked_for_by_the_command_that_installs_them() {
    let tree = Committed::new();
    tree.edit(
        "specs/tiny/thing.yaml",
        "name: {type: string",
        "name: {type: boolean",
    );
    let path = std::env::var_os("PATH").unwrap();
    let git = std::env::split_paths(&path)
        .map(|dir| dir.join("git"))
        .find(|git| git.exists())
        .unwrap();
    let only_git = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(git, only_git.path().join("git")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--root")
        .arg(tree.0.path())
        .args(["diff", "--check-api", "tiny"])
        .env("PATH", only_git.path())
        .output()
        .unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(
        stderr.contains("cargo install --locked cargo-semver-checks"),
        "{stderr}"
    );
    assert_eq!(output.status.code(), Some(1));
}
