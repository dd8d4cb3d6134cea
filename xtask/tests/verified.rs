//! `cargo xtask generate` does not do again what it did: and what it passes over is always what generating would find right.

#![allow(clippy::unwrap_used)]

mod tiny;

use std::fs;
use std::path::Path;

use tiny::Tiny;

const ENTRY: &str = include_str!("tiny/openapi.yaml");
const THING: &str = include_str!("tiny/thing.yaml");
const SOURCES: &str = "\
[tiny]
version = \"2026-11-22\"

[[tiny.source]]
kind = \"observed\"
title = \"Answers\"
";
const README: &str = "\
<!-- operations: written by cargo xtask generate -->
<!-- /operations -->
";
const GENERATED: &str = "crates/tiny-client/src/generated/things.rs";
const PASSED: &str = "specs/tiny: up to date, unchanged since it was checked\n";

impl Tiny {
    /// One whose files were generated and checked.
    fn checked() -> Self {
        let tiny = Self::of(&[
            ("specs/tiny/openapi.yaml", ENTRY),
            ("specs/tiny/thing.yaml", THING),
            ("specs/SOURCES.toml", SOURCES),
            ("crates/tiny-client/README.md", README),
            (
                "crates/tiny-client/Cargo.toml",
                "[features]
default = []
",
            ),
        ]);
        tiny.run(&["generate"]);
        let (success, text) = tiny.run(&["generate", "--check"]);
        assert!(success && !text.contains(PASSED), "{text}");
        tiny
    }

    fn run(&self, arguments: &[&str]) -> (bool, String) {
        self.run_with(Path::new(env!("CARGO_BIN_EXE_xtask")), arguments)
    }

    fn run_with(&self, program: &Path, arguments: &[&str]) -> (bool, String) {
        let output = self.command_of(program, arguments).output().unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(text).unwrap())
    }

    /// The vendor is passed over.
    #[track_caller]
    fn passes(&self) {
        let (success, text) = self.run(&["generate", "--check"]);
        assert!(success && text.contains(PASSED), "{text}");
    }

    /// The vendor is generated, and something is not as it should be: now, and as long as nobody mends it.
    #[track_caller]
    fn fails(&self, words: &str) {
        for _ in 0..2 {
            let (success, text) = self.run(&["generate", "--check"]);
            assert!(!success && text.contains(words), "{text}");
        }
    }
}

#[test]
fn a_vendor_of_which_nothing_changed_is_not_generated_again() {
    let tiny = Tiny::checked();
    tiny.passes();
    let (success, text) = tiny.run(&["generate"]);
    assert!(success && text.contains(PASSED), "{text}");
}

#[test]
fn what_was_written_must_be_compared_once_before_it_is_believed() {
    let tiny = Tiny::checked();
    tiny.edit("specs/tiny/thing.yaml", "Get a thing", "Get one thing");
    let (success, text) = tiny.run(&["generate"]);
    assert!(success && text.contains("files changed"), "{text}");
    let (success, text) = tiny.run(&["generate", "--check"]);
    assert!(success && !text.contains(PASSED), "{text}");
    tiny.passes();
}

#[test]
fn a_hand_edited_file_is_found() {
    for name in [
        GENERATED,
        "crates/tiny-client/openapi.json",
        "crates/tiny-client/build.rs",
    ] {
        let tiny = Tiny::checked();
        let text = tiny.read(name);
        tiny.write(name, &format!("{text}\n"));
        tiny.fails(name);
        tiny.write(name, &text);
        tiny.passes();
    }
    let tiny = Tiny::checked();
    tiny.edit("crates/tiny-client/README.md", "/things", "/other");
    tiny.fails("crates/tiny-client/README.md");
}

#[test]
fn a_file_too_many_or_too_few_is_found() {
    let tiny = Tiny::checked();
    tiny.write("crates/tiny-client/src/generated/other.rs", "");
    tiny.fails("generated/other.rs");
    let tiny = Tiny::checked();
    fs::remove_file(tiny.path(GENERATED)).unwrap();
    tiny.fails(GENERATED);
    // an empty one is not the same as none
    tiny.write(GENERATED, "");
    tiny.fails(GENERATED);
}

#[test]
fn a_changed_spec_is_found_and_so_is_a_broken_one() {
    let tiny = Tiny::checked();
    tiny.edit("specs/tiny/thing.yaml", "Get a thing", "Get one thing");
    tiny.fails(GENERATED);
    tiny.edit("specs/tiny/thing.yaml", "openapi: 3.0.3", "openapi: [");
    tiny.fails("nothing was written for tiny");
}

#[test]
fn a_file_that_is_added_to_the_spec_is_found() {
    let tiny = Tiny::checked();
    tiny.write(
        "specs/tiny/more.yaml",
        "openapi: 3.0.3\ninfo: {title: More, version: '1'}\npaths: {}\n",
    );
    let (_, text) = tiny.run(&["generate", "--check"]);
    assert!(!text.contains(PASSED), "{text}");
}

#[test]
fn another_version_in_the_sources_is_found() {
    let tiny = Tiny::checked();
    tiny.edit("specs/SOURCES.toml", "2026-11-22", "2026-11-23");
    tiny.fails("crates/tiny-client/openapi.json");
}

#[test]
fn a_test_that_calls_an_operation_is_found() {
    let tiny = Tiny::checked();
    tiny.write(
        "tests/tiny/main.rs",
        "fn test() { client.list_things().send(); }",
    );
    tiny.fails("crates/tiny-client/README.md");
}

#[test]
fn another_manifest_is_read_again() {
    let tiny = Tiny::checked();
    tiny.edit("crates/tiny-client/Cargo.toml", "default", "other");
    let (success, text) = tiny.run(&["generate", "--check"]);
    assert!(success && !text.contains(PASSED), "{text}");
}

/// Elsewhere a program with a byte more may not be started.
#[cfg(target_os = "linux")]
#[test]
fn another_generator_does_the_work_again() {
    let tiny = Tiny::checked();
    let other = tiny.path("other-xtask");
    fs::copy(env!("CARGO_BIN_EXE_xtask"), &other).unwrap();
    let (_, text) = tiny.run_with(&other, &["generate", "--check"]);
    assert!(text.contains(PASSED), "a copy is the same program: {text}");
    let mut bytes = fs::read(&other).unwrap();
    bytes.push(0);
    fs::write(&other, bytes).unwrap();
    let (success, text) = tiny.run_with(&other, &["generate", "--check"]);
    assert!(success && !text.contains(PASSED), "{text}");
}

#[test]
fn without_the_memory_everything_is_generated() {
    let tiny = Tiny::checked();
    for flag in ["--no-cache", "--report"] {
        let (success, text) = tiny.run(&["generate", "--check", flag]);
        assert!(success && !text.contains(PASSED), "{text}");
    }
    for text in ["", "\u{0}\n \n", "0123 tiny\n"] {
        tiny.write("target/xtask/verified", text);
        let (success, text) = tiny.run(&["generate", "--check"]);
        assert!(success && !text.contains(PASSED), "{text}");
    }
    fs::remove_dir_all(tiny.path("target")).unwrap();
    tiny.write("target", "no directory");
    let (success, text) = tiny.run(&["generate", "--check"]);
    assert!(success && text.contains("warning: can't write"), "{text}");
}
