//! `cargo xtask generate` on a small workspace of its own.

#![allow(clippy::unwrap_used)]

mod tiny;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tiny::Tiny;

const ENTRY: &str = include_str!("tiny/openapi.yaml");

const THING: &str = include_str!("tiny/thing.yaml");

const README: &str = "\
# Clients

<!-- vendors -->
<!-- /vendors -->

The end.
";

const CLIENT_README: &str = "\
# Tiny

<!-- operations: written by cargo xtask generate -->
<!-- /operations -->
";

/// What a command did.
struct Outcome {
    success: bool,
    stdout: String,
    stderr: String,
}

impl Tiny {
    fn new() -> Self {
        Self::of(&[
            ("specs/tiny/openapi.yaml", ENTRY),
            ("specs/tiny/thing.yaml", THING),
            ("README.md", README),
            ("crates/tiny-client/README.md", CLIENT_README),
        ])
    }

    /// One with its files generated.
    fn generated() -> Self {
        let tiny = Self::new();
        let outcome = tiny.run(&["generate"]);
        assert!(outcome.success, "{}{}", outcome.stdout, outcome.stderr);
        tiny
    }

    fn run(&self, arguments: &[&str]) -> Outcome {
        let output = self.command(arguments).output().unwrap();
        Outcome {
            success: output.status.success(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// All files with their contents and times.
    fn snapshot(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut files = BTreeMap::new();
        collect(self.root(), &mut files);
        files
    }

    /// The edit makes `generate` fail with this error, and nothing is written.
    #[track_caller]
    fn refuses(&self, words: &[&str]) {
        let before = self.snapshot();
        let outcome = self.run(&["generate"]);
        assert!(!outcome.success);
        for word in words {
            assert!(
                outcome.stderr.contains(word),
                "{word} is missing in:\n{}",
                outcome.stderr
            );
        }
        assert!(
            outcome.stderr.contains("nothing was written for tiny"),
            "{}",
            outcome.stderr
        );
        assert_eq!(self.snapshot(), before);
    }
}

fn collect(dir: &Path, files: &mut BTreeMap<PathBuf, (Vec<u8>, SystemTime)>) {
    for entry in fs::read_dir(dir).unwrap() {
        let entry = entry.unwrap();
        if entry.file_name() == "target" {
            // what was checked is remembered there
        } else if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), files);
        } else {
            let contents = fs::read(entry.path()).unwrap();
            files.insert(
                entry.path(),
                (contents, entry.metadata().unwrap().modified().unwrap()),
            );
        }
    }
}

#[test]
fn code_document_build_script_and_tables_are_written() {
    let tiny = Tiny::generated();
    assert!(
        tiny.read("crates/tiny-client/openapi.json")
            .contains("\"operationId\": \"listThings\"")
    );
    assert!(
        tiny.read("crates/tiny-client/build.rs")
            .contains("cargo xtask generate tiny")
    );
    let root = tiny.read("crates/tiny-client/src/generated/mod.rs");
    assert!(
        root.starts_with("// Written by `cargo xtask generate tiny`"),
        "{root}"
    );
    assert!(
        tiny.read("crates/tiny-client/src/generated/things.rs")
            .contains("list_things")
    );
}

#[test]
fn the_tables_stand_between_their_marks_and_the_rest_stays() {
    let tiny = Tiny::generated();
    let readme = tiny.read("README.md");
    assert!(
        readme.starts_with("# Clients\n\n<!-- vendors -->\n| crate |"),
        "{readme}"
    );
    assert!(readme.contains("| [`tiny-client`](crates/tiny-client) | Tiny API | 2 | [`specs/tiny`](specs/tiny) |\n<!-- /vendors -->\n\nThe end.\n"), "{readme}");
    let operations = tiny.read("crates/tiny-client/README.md");
    assert!(operations.contains("**things**"), "{operations}");
    assert!(
        operations.contains("| `list_things` | `GET /things` | List things. | documented | no |\n"),
        "{operations}"
    );
}

#[test]
fn the_table_names_the_tests_that_call_an_operation_and_goes_stale_with_them() {
    let tiny = Tiny::generated();
    tiny.write(
        "tests/tiny/lists.rs",
        "#[test] fn they_are_listed() { client.list_things().send(); } // .get_thing()",
    );
    let outcome = tiny.run(&["generate", "--check"]);
    assert!(!outcome.success, "{}", outcome.stdout);
    assert!(tiny.run(&["generate"]).success);
    let operations = tiny.read("crates/tiny-client/README.md");
    assert!(
        operations.contains("| List things. | documented | `lists` |\n"),
        "{operations}"
    );
    assert!(
        operations.contains("| Get a thing. | documented | no |\n"),
        "{operations}"
    );
}

#[test]
fn features_of_the_spec_are_in_the_manifest_and_on_by_default() {
    let tiny = Tiny::new();
    let manifest = "crates/tiny-client/Cargo.toml";
    tiny.edit(
        "specs/tiny/openapi.yaml",
        "description: Things.",
        "description: Things., x-feature: things",
    );
    for (text, words) in [
        ("[features]\ndefault = []\n", "has no feature `things`"),
        (
            "[features]\ndefault = []\nthings = []\n",
            "the feature `things`, which the spec names (x-feature), is not on by default",
        ),
    ] {
        tiny.write(manifest, text);
        let outcome = tiny.run(&["generate"]);
        assert!(
            !outcome.success && outcome.stderr.contains(words),
            "{}",
            outcome.stderr
        );
    }
    tiny.write(
        manifest,
        "[features]\ndefault = [\"things\"]\nthings = []\n",
    );
    let outcome = tiny.run(&["generate"]);
    assert!(outcome.success, "{}", outcome.stderr);
    let root = tiny.read("crates/tiny-client/src/generated/mod.rs");
    assert!(
        root.contains("#[cfg(feature = \"things\")]\npub(crate) mod things;"),
        "{root}"
    );
}

#[test]
fn resources_are_shown_in_one_table() {
    let tiny = Tiny::new();
    tiny.edit(
        "specs/tiny/openapi.yaml",
        "tags:",
        "x-resources: {thing: Thing}\ntags:",
    );
    tiny.write("tests/tiny/things.rs", "fn f() { client.get_thing(); }");
    let outcome = tiny.run(&["generate"]);
    assert!(outcome.success, "{}{}", outcome.stdout, outcome.stderr);
    let table = tiny.read("crates/tiny-client/README.md");
    assert!(
        table.contains(
            "| things (`list_things`) |  | ● |  |  | ○ |  |  |  | documented | `things` |\n"
        ),
        "{table}"
    );
    assert!(!table.contains("**things**"), "{table}");
}

#[test]
fn a_second_run_writes_nothing() {
    let tiny = Tiny::generated();
    let before = tiny.snapshot();
    let outcome = tiny.run(&["generate"]);
    assert!(
        outcome.success && outcome.stdout.contains("specs/tiny: up to date"),
        "{}",
        outcome.stdout
    );
    assert_eq!(tiny.snapshot(), before);
}

#[test]
fn a_check_of_fresh_files_passes() {
    let outcome = Tiny::generated().run(&["generate", "--check"]);
    assert!(outcome.success, "{}{}", outcome.stdout, outcome.stderr);
}

#[test]
fn other_line_ends_are_no_difference() {
    let tiny = Tiny::generated();
    let file = "crates/tiny-client/src/generated/things.rs";
    tiny.write(file, &tiny.read(file).replace('\n', "\r\n"));
    assert!(tiny.run(&["generate", "--check"]).success);
}

#[test]
fn a_check_after_a_hand_edit_shows_the_difference_and_the_command_and_writes_nothing() {
    let tiny = Tiny::generated();
    tiny.edit(
        "crates/tiny-client/src/generated/things.rs",
        "list_things",
        "list_stuff",
    );
    let before = tiny.snapshot();
    let outcome = tiny.run(&["generate", "--check"]);
    assert!(!outcome.success);
    assert!(
        outcome.stderr.contains("run `cargo xtask generate tiny`"),
        "{}",
        outcome.stderr
    );
    assert!(
        outcome
            .stdout
            .contains("--- crates/tiny-client/src/generated/things.rs"),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome
            .stdout
            .lines()
            .any(|line| line.starts_with('-') && line.contains("list_stuff")),
        "{}",
        outcome.stdout
    );
    assert!(
        outcome
            .stdout
            .lines()
            .any(|line| line.starts_with('+') && line.contains("list_things")),
        "{}",
        outcome.stdout
    );
    assert_eq!(tiny.snapshot(), before);
}

#[test]
fn generate_repairs_a_hand_edit() {
    let tiny = Tiny::generated();
    let file = "crates/tiny-client/src/generated/things.rs";
    let good = tiny.read(file);
    tiny.write(file, "this is no Rust");
    assert!(tiny.run(&["generate"]).success);
    assert_eq!(tiny.read(file), good);
}

#[test]
fn a_check_after_an_edit_of_the_spec_names_the_command() {
    let tiny = Tiny::generated();
    tiny.edit(
        "specs/tiny/thing.yaml",
        "operationId: listThings",
        "operationId: findThings",
    );
    let outcome = tiny.run(&["generate", "--check"]);
    assert!(!outcome.success);
    assert!(
        outcome.stderr.contains("run `cargo xtask generate tiny`"),
        "{}",
        outcome.stderr
    );
    assert!(
        outcome
            .stdout
            .contains("+++ crates/tiny-client/openapi.json"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn a_file_that_is_no_longer_generated_is_removed() {
    let tiny = Tiny::generated();
    let stale = "crates/tiny-client/src/generated/old/stuff.rs";
    tiny.write(stale, "");
    let check = tiny.run(&["generate", "--check"]);
    assert!(
        !check.success && check.stdout.contains(stale),
        "{}",
        check.stdout
    );
    assert!(tiny.path(stale).exists());
    assert!(tiny.run(&["generate"]).success);
    assert!(!tiny.path("crates/tiny-client/src/generated/old").exists());
}

#[test]
fn a_yaml_error_names_file_and_line_and_writes_nothing() {
    let tiny = Tiny::generated();
    tiny.edit("specs/tiny/thing.yaml", "tags: [things]", "tags: [things");
    tiny.refuses(&[
        "specs/tiny/thing.yaml:",
        "paths./things.get",
        "no valid YAML",
    ]);
}

#[test]
fn a_dangling_reference_names_file_line_path_and_mend_and_writes_nothing() {
    let tiny = Tiny::generated();
    tiny.edit(
        "specs/tiny/thing.yaml",
        "schemas/Thing'}\ncomponents",
        "schemas/Think'}\ncomponents",
    );
    tiny.refuses(&[
        "specs/tiny/thing.yaml:31:24: error: paths./things/{id}.get.responses.200",
        "(operation getThing)",
        "did you mean `./thing.yaml#/components/schemas/Thing`?",
    ]);
}

#[test]
fn a_duplicate_operation_id_names_both_places_and_writes_nothing() {
    let tiny = Tiny::generated();
    tiny.edit(
        "specs/tiny/thing.yaml",
        "operationId: getThing",
        "operationId: listThings",
    );
    tiny.refuses(&[
        "specs/tiny/thing.yaml:20:7: error: paths./things/{id}.get.operationId (operation listThings)",
        "is there twice, first at paths./things.get (thing.yaml:5:5)",
        "rename the newer one",
    ]);
}

#[test]
fn an_unknown_extension_names_the_one_that_was_meant_and_writes_nothing() {
    let tiny = Tiny::generated();
    tiny.edit("specs/tiny/thing.yaml", "x-evidence", "x-evidense");
    tiny.refuses(&[
        "specs/tiny/thing.yaml:9:7: error: paths./things.get.x-evidense",
        "did you mean `x-evidence`?",
    ]);
}

#[test]
fn a_shape_that_progenitor_refuses_names_the_mend_and_writes_nothing() {
    let tiny = Tiny::generated();
    tiny.edit(
        "specs/tiny/thing.yaml",
        "{type: string, description: Its name.}",
        "{type: string, not: {type: string}}",
    );
    tiny.refuses(&[
        "specs/tiny/thing.yaml:38:30: error: components.schemas.Thing.properties.name.not",
        "describe what is allowed instead",
    ]);
}

#[test]
fn an_unknown_vendor_names_the_known_ones() {
    let outcome = Tiny::new().run(&["generate", "tinny"]);
    assert!(!outcome.success);
    assert!(
        outcome
            .stderr
            .contains("there is no vendor `tinny`: the directories of specs/ are tiny"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn an_error_in_one_spec_leaves_the_others_to_be_generated() {
    let tiny = Tiny::new();
    tiny.write("specs/broken/openapi.yaml", "openapi: [");
    let outcome = tiny.run(&["generate"]);
    assert!(!outcome.success);
    assert!(
        outcome.stderr.contains("specs/broken/openapi.yaml:"),
        "{}",
        outcome.stderr
    );
    assert!(
        outcome.stderr.contains("nothing was written for broken"),
        "{}",
        outcome.stderr
    );
    assert!(tiny.path("crates/tiny-client/openapi.json").exists());
    assert!(!tiny.path("crates/broken-client").exists());
}

#[test]
fn a_file_that_can_not_be_written_leaves_all_vendors_as_they_were() {
    let tiny = Tiny::generated();
    tiny.write("specs/other/openapi.yaml", ENTRY);
    tiny.write("specs/other/thing.yaml", THING);
    // a file where the other vendor's directory should be
    tiny.write("crates/other-client/src", "");
    tiny.edit("specs/tiny/thing.yaml", "List things.", "List all things.");
    let before = tiny.snapshot();
    let outcome = tiny.run(&["generate"]);
    assert!(!outcome.success);
    assert!(
        outcome.stderr.contains("crates/other-client"),
        "{}",
        outcome.stderr
    );
    assert_eq!(tiny.snapshot(), before);
}
