//! `cargo xtask import` on a small workspace of its own.

#![allow(clippy::unwrap_used)]

mod tiny;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tiny::Tiny;

const ENTRY: &str = "\
openapi: 3.0.3
info: {title: Tiny API, version: '1'}
servers:
  - url: https://tiny.example/api/v4
tags:
  - name: things
    description: Things.
paths:
  /things:
    $ref: ./thing.yaml#/paths/~1things
components:
  securitySchemes:
    key: {type: http, scheme: bearer, description: A key.}
";

const THING: &str = "\
openapi: 3.0.3
info: {title: Things, version: '1'}
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      summary: List things.
      x-evidence: {grade: documented, source: manual}
      responses:
        '200':
          description: The things.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        name: {type: string, description: Its name.}
";

const SOURCES: &str = "\
[tiny]
version = \"2026-11-22\"

[[tiny.source]]
kind = \"documentation\"
title = \"Manual\"
";

/// OpenAPI 3.0 in JSON: a property, two operations and a tag more.
const PUBLISHED: &str = r##"{
  "openapi": "3.0.1",
  "info": {"title": "The Tiny API", "version": "2.5"},
  "servers": [{"url": "https://tiny.example"}],
  "paths": {
    "/api/v4/things/": {
      "get": {"operationId": "things_index", "tags": ["things"], "summary": "Lists the things", "responses": {"200": {"description": "OK", "content": {"application/json": {"schema":
        {"type": "array", "items": {"$ref": "#/components/schemas/API_Thing"}}}}}}},
      "post": {"operationId": "things_create", "tags": ["things"], "summary": "Makes a thing",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/API_NewThing"}}}},
        "responses": {"201": {"description": "Created", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/API_Thing"}}}}}}
    },
    "/api/v4/boxes/{id}": {
      "get": {"operationId": "boxes_show", "tags": ["boxes"], "summary": "Shows a box",
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/API_Box"}}}}}}
    }
  },
  "components": {"schemas": {
    "API_Thing": {"type": "object", "properties": {"name": {"type": "string"}, "size": {"type": "integer"}}},
    "API_NewThing": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
    "API_Box": {"type": "object", "properties": {"state": {"type": "string", "enum": ["open", "shut"]}, "things": {"type": "array", "items": {"$ref": "#/components/schemas/API_Thing"}}}}
  }}
}"##;

/// Swagger 2.0 in YAML, with a path and a schema more.
const SWAGGER: &str = "\
swagger: '2.0'
info: {title: The Tiny API, version: '2.5'}
host: tiny.example
basePath: /api/v4
produces: [application/json]
paths:
  /things:
    get:
      operationId: things_index
      tags: [things]
      responses:
        200: {description: OK, schema: {type: array, items: {$ref: '#/definitions/Thing'}}}
  /keys:
    get:
      operationId: keys_index
      tags: [keys]
      responses:
        200: {description: OK, schema: {$ref: '#/definitions/Key'}}
definitions:
  Thing: {type: object, properties: {name: {type: string}}}
  Key: {type: object, properties: {teeth: {type: integer}}}
";

/// OpenAPI 3.1 in YAML, with a value that may be null.
const NEWER: &str = "\
openapi: 3.1.0
info: {title: The Tiny API, version: '3'}
servers: [{url: 'https://tiny.example/api/v4'}]
paths:
  /things:
    get:
      operationId: things_index
      tags: [things]
      responses:
        '200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: [string, 'null']}, made: {type: [string, 'null'], format: date-time}}}
";

impl Tiny {
    fn new() -> Self {
        Self::of(&[
            ("specs/tiny/openapi.yaml", ENTRY),
            ("specs/tiny/thing.yaml", THING),
            ("specs/SOURCES.toml", SOURCES),
        ])
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs a command that must succeed: what it prints.
    #[track_caller]
    fn succeeds(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{}", both(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Imports a document: what the command prints.
    #[track_caller]
    fn import(&self, name: &str, document: &str) -> String {
        self.write(name, document);
        self.succeeds(&["import", "tiny", self.path(name).to_str().unwrap()])
    }

    /// The patches, by name.
    fn patches(&self) -> BTreeMap<String, PathBuf> {
        let entries = fs::read_dir(self.path("target/import/tiny"))
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let patches =
            entries.filter(|path| path.extension().is_some_and(|ending| ending == "patch"));
        patches
            .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path))
            .collect()
    }

    #[track_caller]
    fn git_apply(&self, patch: &Path, check: bool) {
        let mut command = Command::new("git");
        command
            .arg("apply")
            .args(check.then_some("--check"))
            .arg(patch)
            .current_dir(self.root());
        let output = command.output().unwrap();
        assert!(
            output.status.success(),
            "{}\n{}",
            both(&output),
            fs::read_to_string(patch).unwrap()
        );
    }

    /// Checks each patch alone, applies all of them; then lint and generate must pass.
    #[track_caller]
    fn take_all(&self) {
        let patches = self.patches();
        for (name, patch) in &patches {
            // what stands on `shared` is checked when that is there
            if !patches.contains_key("shared") || name == "shared" {
                self.git_apply(patch, true);
            }
        }
        let shared = patches.get("shared");
        let others = patches
            .iter()
            .filter(|(name, _)| *name != "shared")
            .map(|(_, patch)| patch);
        for patch in shared.into_iter().chain(others) {
            self.git_apply(patch, false);
        }
        self.succeeds(&["lint"]);
        self.succeeds(&["generate"]);
    }
}

fn both(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[test]
fn what_a_document_has_more_is_counted_and_its_patches_make_a_spec_that_generates() {
    let tiny = Tiny::new();
    let said = tiny.import("tiny.json", PUBLISHED);
    assert!(said.contains("specs/tiny against The Tiny API (OpenAPI 3.0.1): 2 new, 0 gone, 1 different, 0 the same"), "{said}");
    assert_eq!(
        tiny.patches().into_keys().collect::<Vec<_>>(),
        ["boxes", "thing"]
    );
    assert_eq!(
        tiny.read("specs/tiny/thing.yaml"),
        THING,
        "nothing of ours is touched"
    );
    assert_eq!(
        tiny.read("specs/tiny/openapi.yaml"),
        ENTRY,
        "nothing of ours is touched"
    );
    tiny.take_all();
    let document: serde_json::Value =
        serde_json::from_str(&tiny.read("crates/tiny-client/openapi.json")).unwrap();
    assert!(
        document.pointer("/paths/~1boxes~1{id}/get").is_some(),
        "{document:#}"
    );
    assert!(
        document.pointer("/paths/~1things/post").is_some(),
        "{document:#}"
    );
    assert!(
        document
            .pointer("/components/schemas/Thing/properties/size")
            .is_some(),
        "{document:#}"
    );
    assert!(
        document
            .pointer("/components/schemas/Thing/properties/name/description")
            .is_some(),
        "ours is kept"
    );
}

#[test]
fn after_the_patches_there_is_nothing_new() {
    let tiny = Tiny::new();
    tiny.import("tiny.json", PUBLISHED);
    tiny.take_all();
    let said = tiny.import("tiny.json", PUBLISHED);
    assert!(
        said.contains("0 new, 0 gone, 0 different, 3 the same"),
        "{said}{}",
        tiny.read("target/import/tiny/REPORT.md")
    );
    assert!(tiny.patches().is_empty(), "those of the first run are gone");
}

#[test]
fn a_swagger_document_in_yaml_is_compared_too() {
    let tiny = Tiny::new();
    let said = tiny.import("tiny.yaml", SWAGGER);
    assert!(
        said.contains("(OpenAPI 2.0): 1 new, 0 gone, 0 different, 1 the same"),
        "{said}"
    );
    tiny.take_all();
}

#[test]
fn a_document_of_version_3_1_is_compared_too() {
    let tiny = Tiny::new();
    let said = tiny.import("tiny.yaml", NEWER);
    assert!(
        said.contains("(OpenAPI 3.1.0): 0 new, 0 gone, 1 different, 0 the same"),
        "{said}"
    );
    tiny.take_all();
}

#[test]
fn the_entry_of_a_new_document_is_printed_and_makes_it_a_known_one() {
    let tiny = Tiny::new();
    let said = tiny.import("tiny.json", PUBLISHED);
    let entry = said.split_once("and add\n\n").unwrap().1;
    assert!(
        entry.contains("title = \"The Tiny API\"\nversion = \"2.5\"\n"),
        "{entry}"
    );
    assert_eq!(
        entry.trim_end(),
        tiny.read("target/import/tiny/source.toml").trim_end()
    );
    tiny.write("specs/SOURCES.toml", &format!("{SOURCES}\n{entry}"));
    let said = tiny.import("tiny.json", PUBLISHED);
    assert!(
        said.contains("the document is known: specs/SOURCES.toml has it as \"The Tiny API\""),
        "{said}"
    );
}

#[test]
fn only_the_patches_that_were_asked_for_are_written() {
    let tiny = Tiny::new();
    tiny.write("tiny.json", PUBLISHED);
    let file = tiny.path("tiny.json");
    let address = "https://tiny.example/openapi.json";
    tiny.succeeds(&[
        "import",
        "tiny",
        file.to_str().unwrap(),
        "--only",
        "thing",
        "--address",
        address,
    ]);
    assert_eq!(tiny.patches().into_keys().collect::<Vec<_>>(), ["thing"]);
    let report = tiny.read("target/import/tiny/REPORT.md");
    assert!(
        report.contains("## Not asked for") && report.contains("`GET /boxes/{id}`: new operation"),
        "{report}"
    );
    assert!(
        tiny.read("target/import/tiny/source.toml")
            .ends_with(&format!("address = \"{address}\"\n"))
    );
    tiny.take_all();
}

#[test]
fn the_patches_go_where_out_says() {
    let tiny = Tiny::new();
    tiny.write("tiny.json", PUBLISHED);
    let out = tiny.path("elsewhere");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("notes.txt"), "mine").unwrap();
    tiny.succeeds(&[
        "import",
        "tiny",
        tiny.path("tiny.json").to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ]);
    assert!(out.join("boxes.patch").exists() && out.join("REPORT.md").exists());
    assert!(out.join("notes.txt").exists() && !tiny.path("target").exists());
}

#[test]
fn a_file_that_is_no_document_is_refused_with_its_place_and_nothing_is_written() {
    let tiny = Tiny::new();
    for (text, words) in [
        ("{\"openapi\": ", "broken.json:2:1: error: "),
        ("", "broken.json:1:"),
        ("a: [b", "broken.json:"),
        ("swagger: '1.2'\npaths: {}\n", "broken.json:1:1"),
    ] {
        tiny.write("broken.json", text);
        let output = tiny.run(&["import", "tiny", tiny.path("broken.json").to_str().unwrap()]);
        assert!(
            !output.status.success() && both(&output).contains(words),
            "{text}: {}",
            both(&output)
        );
        assert!(!tiny.path("target").exists());
    }
    let missing = tiny.run(&["import", "tiny", "nowhere.json"]);
    assert!(
        !missing.status.success() && both(&missing).contains("can't read nowhere.json"),
        "{}",
        both(&missing)
    );
    fs::write(tiny.path("broken.json"), [0xff, 0xfe]).unwrap();
    let binary = tiny.run(&["import", "tiny", tiny.path("broken.json").to_str().unwrap()]);
    assert!(
        !binary.status.success() && both(&binary).contains("is no UTF-8 text"),
        "{}",
        both(&binary)
    );
}

#[test]
fn an_unknown_vendor_and_a_spec_with_errors_are_refused() {
    let tiny = Tiny::new();
    tiny.write("tiny.json", PUBLISHED);
    let file = tiny.path("tiny.json");
    let unknown = tiny.run(&["import", "teeny", file.to_str().unwrap()]);
    assert!(
        !unknown.status.success() && both(&unknown).contains("there is no vendor `teeny`"),
        "{}",
        both(&unknown)
    );
    tiny.write(
        "specs/tiny/thing.yaml",
        &THING.replace("      summary: List things.\n", ""),
    );
    let broken = tiny.run(&["import", "tiny", file.to_str().unwrap()]);
    assert!(
        !broken.status.success()
            && both(&broken).contains("nothing was compared: mend specs/tiny first"),
        "{}",
        both(&broken)
    );
}
