//! `cargo xtask review` on a small workspace with a repository of its own.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::process::Command;
use std::time::SystemTime;

use tempfile::TempDir;

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Tiny API, version: '1'}
tags:
  - {name: things, description: Things.}
paths:
  /things/{id}:
    get:
      operationId: getThing
      tags: [things]
      summary: Get a thing.
      x-evidence: {grade: documented, source: manual}
      parameters:
        - {name: id, in: path, required: true, description: Its id., schema: {type: string}}
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

/// A workspace of the vendors `tiny` and `other`, generated and committed. Their crates hold no generated code: what cargo has to do is little.
struct Committed(TempDir);

struct Outcome {
    success: bool,
    stdout: String,
    stderr: String,
}

impl Committed {
    fn new() -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        tree.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n",
        );
        for vendor in ["tiny", "other"] {
            tree.write(&format!("specs/{vendor}/openapi.yaml"), SPEC);
            let manifest = format!(
                "[package]\nname = \"{vendor}-client\"\nversion = \"0.1.0\"\nedition = \"2024\"\nbuild = false\n"
            );
            tree.write(&format!("crates/{vendor}-client/Cargo.toml"), &manifest);
            tree.write(&format!("crates/{vendor}-client/src/lib.rs"), "");
        }
        assert!(tree.xtask(&["generate"]).success);
        tree.git(&["init", "--quiet"]);
        tree.git(&["add", "."]);
        let who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
        tree.git(
            &[
                &who[..],
                &["commit", "--quiet", "--no-gpg-sign", "-m", "all"],
            ]
            .concat(),
        );
        tree
    }

    fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        let status = git.current_dir(self.0.path()).args(arguments).status();
        assert!(status.unwrap().success(), "git {arguments:?}");
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn edit(&self, from: &str, to: &str) {
        assert!(SPEC.contains(from));
        self.write("specs/tiny/openapi.yaml", &SPEC.replace(from, to));
    }

    fn written(&self, name: &str) -> SystemTime {
        let metadata = fs::metadata(self.0.path().join(name)).unwrap();
        metadata.modified().unwrap()
    }

    fn xtask(&self, arguments: &[&str]) -> Outcome {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(self.0.path())
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

/// The steps in the table at the end, with their states.
fn steps(outcome: &Outcome) -> Vec<(String, String)> {
    let (_, table) = outcome
        .stdout
        .rsplit_once("\n\n")
        .unwrap_or(("", &outcome.stdout));
    let row = |line: &str| {
        let (name, rest) = line.split_at(12);
        let state = rest.split_whitespace().next().unwrap();
        (name.trim().to_owned(), state.to_owned())
    };
    let rows = table.lines().filter(|line| line.ends_with(" s"));
    rows.map(row).collect()
}

fn named(steps: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, state): &(&str, &str)| ((*name).to_owned(), (*state).to_owned());
    steps.iter().map(owned).collect()
}

#[test]
fn one_edited_line_becomes_code_a_verdict_and_a_checked_crate() {
    let tree = Committed::new();
    tree.edit(
        "        size: {type: integer, format: int64, description: Its size.}\n",
        "",
    );
    let others = tree.written("crates/other-client/openapi.json");
    let outcome = tree.xtask(&["review"]);
    assert!(outcome.success, "{}{}", outcome.stdout, outcome.stderr);
    assert!(
        outcome
            .stdout
            .contains("wrote crates/tiny-client/src/generated/"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome.stdout.contains("Rust: breaks code"),
        "{}",
        outcome.stdout
    );
    assert_eq!(
        steps(&outcome),
        named(&[
            ("lint", "ok"),
            ("generate", "ok"),
            ("diff", "ok"),
            ("cargo check", "ok")
        ])
    );
    assert_eq!(tree.written("crates/other-client/openapi.json"), others);
    assert!(!outcome.stdout.contains("other"), "{}", outcome.stdout);
}

#[test]
fn a_spec_with_findings_ends_at_the_first_step_and_nothing_is_written() {
    let tree = Committed::new();
    tree.edit("      summary: Get a thing.\n", "");
    let before = tree.written("crates/tiny-client/openapi.json");
    let outcome = tree.xtask(&["review", "tiny"]);
    assert!(!outcome.success);
    assert!(
        outcome
            .stderr
            .contains("specs/tiny/openapi.yaml:7:5: error: "),
        "{}",
        outcome.stderr
    );
    assert_eq!(steps(&outcome), named(&[("lint", "FAILED")]));
    assert_eq!(tree.written("crates/tiny-client/openapi.json"), before);
}

#[test]
fn a_crate_that_does_not_compile_fails_the_review() {
    let tree = Committed::new();
    tree.edit("Its size.", "How large it is.");
    tree.write("crates/tiny-client/src/lib.rs", "fn broken() -> u8 {}\n");
    let outcome = tree.xtask(&["review"]);
    assert!(!outcome.success);
    assert_eq!(
        steps(&outcome).last().unwrap(),
        &("cargo check".to_owned(), "FAILED".to_owned())
    );
}

#[test]
fn without_a_change_nothing_is_checked() {
    let outcome = Committed::new().xtask(&["review"]);
    assert!(outcome.success, "{}{}", outcome.stdout, outcome.stderr);
    assert!(
        outcome.stdout.contains("no spec changed since HEAD"),
        "{}",
        outcome.stdout
    );
    assert_eq!(
        steps(&outcome),
        named(&[("lint", "ok"), ("generate", "ok"), ("diff", "ok")])
    );
}
