//! `specs/SOURCES.toml`, as `cargo xtask generate` reads it.

#![allow(clippy::unwrap_used)]

mod tiny;

use std::fs;

use tiny::Tiny;

const ENTRY: &str = "\
openapi: 3.0.3
info: {title: Tiny API, version: '7'}
tags:
  - {name: things, description: Things.}
paths:
  /things:
    $ref: './thing.yaml#/paths/~1things'
";

const THING: &str = "\
openapi: 3.0.3
info: {title: Things, version: '7'}
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      summary: List things.
      x-evidence: {grade: documented, source: manual}
      responses:
        '200':
          description: The names of things.
          content:
            application/json:
              schema: {type: array, items: {type: string}}
";

const SOURCES: &str = "\
# Where facts come from.

[tiny]
version = \"2026-11-22\"

[[tiny.source]]
kind = \"published-document\"
title = \"The document\"
date = \"2026-08\"
sha256 = \"e392c1cbc1f0af4ab7a0c4d0d9e4927969547754b9ea6b6bbe35507b25487535\"
";

impl Tiny {
    fn new() -> Self {
        Self::of(&[
            ("specs/tiny/openapi.yaml", ENTRY),
            ("specs/tiny/thing.yaml", THING),
            ("specs/SOURCES.toml", SOURCES),
        ])
    }

    fn with(from: &str, to: &str) -> Self {
        let tiny = Self::new();
        assert!(SOURCES.contains(from), "there is no {from}");
        tiny.write("specs/SOURCES.toml", &SOURCES.replacen(from, to, 1));
        tiny
    }

    /// Runs `generate`: what it says on failure.
    fn generate(&self) -> Result<(), String> {
        let output = self.command(&["generate"]).output().unwrap();
        if output.status.success() {
            return Ok(());
        }
        Err(String::from_utf8(output.stderr).unwrap())
    }

    fn generated(&self, name: &str) -> String {
        self.generate().unwrap();
        fs::read_to_string(self.path("crates/tiny-client").join(name)).unwrap()
    }

    #[track_caller]
    fn refuses(&self, words: &str) {
        let said = self.generate().unwrap_err();
        assert!(said.contains(words), "{words} is missing in: {said}");
        assert!(!self.path("crates").exists(), "something was written");
    }
}

#[test]
fn the_version_is_in_the_document_in_the_header_and_in_the_code() {
    let tiny = Tiny::new();
    assert!(
        tiny.generated("openapi.json")
            .contains("\"x-spec-version\": \"2026-11-22\"")
    );
    let root = tiny.generated("src/generated/mod.rs");
    assert!(
        root.lines()
            .next()
            .unwrap()
            .contains("from specs/tiny, version 2026-11-22, sha256 "),
        "{root}"
    );
    assert!(
        root.contains("pub const SPEC_VERSION: &str = \"2026-11-22\";"),
        "{root}"
    );
}

#[test]
fn a_new_version_changes_the_document_and_one_file_of_the_code() {
    let tiny = Tiny::new();
    let (client, root) = (
        tiny.generated("src/generated/client.rs"),
        tiny.generated("src/generated/mod.rs"),
    );
    tiny.write("specs/SOURCES.toml", &SOURCES.replace("11-22", "11-22.2"));
    assert_eq!(tiny.generated("src/generated/client.rs"), client);
    assert_ne!(tiny.generated("src/generated/mod.rs"), root);
}

#[test]
fn without_the_file_the_version_is_the_one_that_the_document_gives_itself() {
    let tiny = Tiny::new();
    fs::remove_file(tiny.path("specs/SOURCES.toml")).unwrap();
    assert!(
        tiny.generated("src/generated/mod.rs")
            .contains("pub const SPEC_VERSION: &str = \"7\";")
    );
}

#[test]
fn a_file_that_is_no_toml_is_refused_with_its_place() {
    Tiny::with("version = \"2026-11-22\"", "version = 2026-11-").refuses("specs/SOURCES.toml:4:");
}

#[test]
fn a_missing_version_is_refused_with_its_place() {
    Tiny::with("version = \"2026-11-22\"\n", "").refuses("specs/SOURCES.toml:3:");
}

#[test]
fn a_version_that_is_no_day_is_refused_with_its_place() {
    for version in [
        "1.0",
        "2026-02-30",
        "2026-11-22.1",
        "2026-11-22.x",
        "2026-11-22.02",
        "",
    ] {
        Tiny::with("2026-11-22", version).refuses("specs/SOURCES.toml:4:11: ");
    }
}

#[test]
fn an_unknown_field_is_refused_with_its_place() {
    Tiny::with("title =", "titel =").refuses("specs/SOURCES.toml:8:1: unknown field `titel`");
}

#[test]
fn an_unknown_kind_is_refused_with_its_place() {
    Tiny::with("published-document", "rumour")
        .refuses("specs/SOURCES.toml:7:8: unknown variant `rumour`");
}

#[test]
fn a_published_document_without_its_hash_is_refused() {
    let hash = SOURCES.lines().last().unwrap();
    Tiny::with(hash, "").refuses("specs/SOURCES.toml:6:1: a published document has no sha256");
}

#[test]
fn a_hash_that_is_none_is_refused_with_its_place() {
    Tiny::with("e392c1", "E392C1").refuses("specs/SOURCES.toml:10:10: a sha256 is 64 digits");
}

#[test]
fn a_date_that_is_none_is_refused_with_its_place() {
    for date in ["yesterday", "2026-13", "26", "2026-8-1"] {
        Tiny::with("2026-08", date).refuses("specs/SOURCES.toml:9:8: ");
    }
}

#[test]
fn an_address_that_is_no_public_one_is_refused() {
    for address in [
        "/home/me/openapi.json",
        "http://example.com",
        "https://a b.example.com",
    ] {
        let line = format!("date = \"2026-08\"\naddress = \"{address}\"");
        Tiny::with("date = \"2026-08\"", &line)
            .refuses("specs/SOURCES.toml:10:11: an address starts with https://");
    }
}

#[test]
fn a_document_that_is_there_twice_is_refused() {
    let source = &SOURCES[SOURCES.find("[[").unwrap()..];
    let tiny = Tiny::new();
    tiny.write("specs/SOURCES.toml", &format!("{SOURCES}\n{source}"));
    tiny.refuses("specs/SOURCES.toml:16:10: this document is there twice");
}

#[test]
fn a_vendor_without_an_entry_is_refused_with_what_to_add() {
    let tiny = Tiny::new();
    tiny.write("specs/SOURCES.toml", "");
    tiny.refuses("specs/SOURCES.toml:1:1: the spec `tiny` has no entry; add `[tiny]`");
}

#[test]
fn an_entry_without_a_spec_is_refused_with_its_place() {
    let tiny = Tiny::new();
    tiny.write(
        "specs/SOURCES.toml",
        &format!("{SOURCES}\n[other]\nversion = \"2026-11-22\"\nsource = []\n"),
    );
    tiny.refuses("specs/SOURCES.toml:12:1: there is no directory specs/other");
    tiny.refuses("`other` has no source");
}
