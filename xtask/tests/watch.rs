//! `cargo xtask watch` on a small workspace of its own, driven by what it prints.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use tempfile::TempDir;

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Tiny API, version: '1'}
tags:
  - {name: things, description: Things.}
paths:
  /things:
    delete:
      operationId: deleteThings
      tags: [things]
      summary: Delete all things.
      x-evidence: {grade: documented, source: manual}
      responses:
        '204': {description: Gone.}
";

/// A workspace of the vendors `tiny` and `other`, watched. Their crates hold no generated code: what cargo has to do is little.
struct Watched {
    dir: TempDir,
    process: Child,
    output: BufReader<ChildStdout>,
}

impl Watched {
    fn new(rounds: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n",
        );
        for vendor in ["tiny", "other"] {
            write(&format!("specs/{vendor}/openapi.yaml"), SPEC);
            let manifest = format!(
                "[package]\nname = \"{vendor}-client\"\nversion = \"0.1.0\"\nedition = \"2024\"\nbuild = false\n"
            );
            write(&format!("crates/{vendor}-client/Cargo.toml"), &manifest);
            write(&format!("crates/{vendor}-client/src/lib.rs"), "");
        }
        let mut process = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(dir.path())
            .args(["watch", "--rounds", rounds])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let mut watched = Self {
            dir,
            process,
            output,
        };
        assert_eq!(
            watched.line(),
            "watching the specs of other, tiny; Ctrl-C ends"
        );
        watched
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// The lines of one round. The last one says how it went.
    fn round(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        loop {
            let line = self.line();
            let ended = line.is_empty() || line.starts_with("tiny: ");
            lines.push(line);
            if ended {
                return lines;
            }
        }
    }

    /// Puts a file in its place at once, as editors do.
    fn put(&self, name: &str, text: &str) {
        let new = self.dir.path().join("new");
        fs::write(&new, text).unwrap();
        fs::rename(new, self.dir.path().join(name)).unwrap();
    }

    fn edit(&self, from: &str, to: &str) {
        assert!(SPEC.contains(from));
        self.put("specs/tiny/openapi.yaml", &SPEC.replace(from, to));
    }

    fn exists(&self, name: &str) -> bool {
        self.dir.path().join(name).exists()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn an_edit_is_generated_and_checked_and_other_vendors_are_left_alone() {
    let mut watched = Watched::new("1");
    watched.edit("all things", "everything");
    let lines = watched.round();
    assert!(
        lines
            .iter()
            .any(|line| line.starts_with("wrote crates/tiny-client/")),
        "{lines:#?}"
    );
    assert!(lines.last().unwrap().starts_with("tiny: ok"), "{lines:#?}");
    assert!(watched.exists("crates/tiny-client/openapi.json"));
    assert!(!watched.exists("crates/other-client/openapi.json"));
    assert!(watched.process.wait().unwrap().success());
}

#[test]
fn a_finding_is_at_the_top_and_goes_away_with_the_next_edit() {
    let mut watched = Watched::new("2");
    watched.edit("      summary: Delete all things.\n", "");
    let lines = watched.round();
    assert!(
        lines[0].starts_with("specs/tiny/openapi.yaml:7:5: error: "),
        "{lines:#?}"
    );
    assert!(
        lines.last().unwrap().starts_with("tiny: 1 error(s)"),
        "{lines:#?}"
    );
    assert!(!watched.exists("crates/tiny-client/openapi.json"));
    watched.edit("all things", "everything");
    let lines = watched.round();
    assert!(lines.last().unwrap().starts_with("tiny: ok"), "{lines:#?}");
}

#[test]
fn the_compilers_first_error_comes_before_the_others() {
    let mut watched = Watched::new("1");
    watched.put(
        "crates/tiny-client/src/lib.rs",
        "fn first() -> u8 { \"no\" }\nfn second() -> u8 { \"no\" }\n",
    );
    watched.edit("all things", "everything");
    let lines = watched.round();
    assert!(lines[0].starts_with("error[E0308]"), "{lines:#?}");
    assert!(
        lines[1].contains("crates/tiny-client/src/lib.rs:1:"),
        "{lines:#?}"
    );
    assert!(
        lines.last().unwrap().starts_with("tiny: 2 error(s)"),
        "{lines:#?}"
    );
}
