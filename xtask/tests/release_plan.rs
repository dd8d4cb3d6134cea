//! `cargo xtask release-plan` on a small workspace with a history of its own.

#![allow(clippy::unwrap_used)]

#[path = "release_plan/family.rs"]
mod family;

use family::Family;

/// What every crate is after its first release.
const RELEASED: [&str; 4] = [
    "client-runtime",
    "other-client",
    "spec-codegen",
    "tiny-client",
];

#[test]
fn crates_without_a_tag_get_their_first_release_with_the_version_that_they_have() {
    let family = Family::new();
    let plan = family.plan(&[]);
    for name in RELEASED {
        assert_eq!(plan.next(name), "0.1.0", "{name}");
        assert_eq!(plan.of(name)["why"], "first release", "{name}");
        assert!(
            plan.changelog(name).contains("The first release."),
            "{name}"
        );
    }
    assert!(plan.has_note("no tag `NAME-vVERSION` for client-runtime, other-client"));
    assert!(!plan.has("tool"), "it is not published");
}

#[test]
fn a_crate_that_did_not_change_is_not_released() {
    let family = Family::released();
    let plan = family.plan(&[]);
    assert_eq!(plan.releases(), [] as [&str; 0]);
    for name in RELEASED {
        assert_eq!(plan.next(name), "0.1.0", "{name}");
        assert_eq!(
            plan.of(name)["why"],
            "nothing that its users compile has changed"
        );
    }
}

#[test]
fn descriptions_comments_tests_and_readmes_are_no_reason_for_a_release() {
    let family = Family::released();
    family.edit("specs/tiny/thing.yaml", "Its name.", "What people call it.");
    family.edit("specs/tiny/thing.yaml", "List things.", "List all things.");
    family.generate();
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "/// A page.",
        "/// One page. // of many",
    );
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "assert!(true)",
        "assert!(!false)",
    );
    family.edit(
        "crates/tiny-client/src/lib.rs",
        "mod generated;",
        "// by machine\nmod generated;",
    );
    family.write("crates/tiny-client/README.md", "# Another text\n");
    family.write("crates/tiny-client/tests/all.rs", "#[test] fn works() {}\n");
    assert_eq!(family.plan(&[]).releases(), [] as [&str; 0]);
}

#[test]
fn a_compatible_addition_of_the_spec_is_a_small_release_of_its_client_alone() {
    let family = Family::released();
    family.edit(
        "specs/tiny/thing.yaml",
        "        name: {type: string, description: Its name.}\n",
        "        name: {type: string, description: Its name.}\n        size: {type: integer, format: int64, description: Its size.}\n",
    );
    family.generate();
    let plan = family.plan(&[]);
    assert_eq!(plan.releases(), ["tiny-client"]);
    assert_eq!(plan.next("tiny-client"), "0.1.1");
    assert_eq!(plan.of("tiny-client")["level"], "addition");
    let changelog = plan.changelog("tiny-client");
    assert!(changelog.contains("types::Thing::size"), "{changelog}");
    assert!(!changelog.contains("Breaking"), "{changelog}");
}

#[test]
fn a_break_of_the_spec_is_a_breaking_release_of_its_client_alone() {
    let family = Family::released();
    family.edit(
        "specs/tiny/thing.yaml",
        "operationId: getThing",
        "operationId: fetchThing",
    );
    family.generate();
    let plan = family.plan(&[]);
    assert_eq!(plan.releases(), ["tiny-client"]);
    assert_eq!(plan.next("tiny-client"), "0.2.0");
    let changelog = plan.changelog("tiny-client");
    assert!(
        changelog.contains("- **Breaking:** `fetchThing`: ")
            || changelog.contains("- `fetchThing`: "),
        "the wire is told apart: {changelog}"
    );
    let break_at = changelog
        .find("**Breaking:** `Client::get_thing`: the method is gone.")
        .unwrap();
    let new_at = changelog
        .find("New: `Client::fetch_thing`, `builder::FetchThing`.")
        .unwrap();
    assert!(
        break_at < new_at,
        "breaking changes come first: {changelog}"
    );
}

#[test]
fn a_break_of_the_wire_that_leaves_the_rust_api_alone_is_a_compatible_release_that_says_so() {
    let family = Family::released();
    let move_things = |name, from| family.edit(name, from, "  /items/{id}:");
    move_things("specs/tiny/openapi.yaml", "  /things/{id}:");
    move_things("specs/tiny/thing.yaml", "  /things/{id}:");
    family.edit("specs/tiny/openapi.yaml", "~1things~1{id}", "~1items~1{id}");
    family.generate();
    let plan = family.plan(&[]);
    assert_eq!(plan.releases(), ["tiny-client"]);
    assert_eq!(plan.next("tiny-client"), "0.1.1");
    assert_eq!(
        plan.of("tiny-client")["why"],
        "the wire breaks, the Rust API does not"
    );
    let changelog = plan.changelog("tiny-client");
    assert!(
        changelog.contains("### Wire\n\n- **Breaking:** `getThing`: "),
        "{changelog}"
    );
    assert!(!changelog.contains("### Rust API"), "{changelog}");
}

#[test]
fn a_change_of_the_wire_that_the_code_does_not_know_is_told_and_not_released() {
    let family = Family::released();
    family.edit(
        "specs/tiny/thing.yaml",
        "          description: The thing.\n",
        "          description: The thing.\n          headers: {X-Total: {description: How many., schema: {type: string}}}\n",
    );
    family.generate();
    let plan = family.plan(&[]);
    assert_eq!(plan.releases(), [] as [&str; 0]);
    assert!(plan.has_note_of("tiny-client", "its code is the same"));
}

#[test]
fn a_break_of_a_shared_crate_breaks_those_that_expose_it_and_touches_those_that_only_use_it() {
    let family = Family::released();
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "pub fn size(&self) -> usize",
        "pub fn size(&self) -> u64",
    );
    let plan = family.plan(&[]);
    assert_eq!(plan.next("client-runtime"), "0.2.0");
    assert_eq!(
        plan.next("tiny-client"),
        "0.2.0",
        "its items are made of the types"
    );
    assert_eq!(plan.next("other-client"), "0.1.1", "it uses them inside");
    assert_eq!(
        plan.next("spec-codegen"),
        "0.1.0",
        "it does not depend on it"
    );
    let changelog = plan.changelog("tiny-client");
    assert!(
        changelog.contains("**Breaking:** `client-runtime` is 0.2.0 now"),
        "{changelog}"
    );
    assert!(plan.has_note_of("client-runtime", "count as breaking"));
}

#[test]
fn an_addition_to_a_shared_crate_or_a_change_inside_of_it_concerns_no_other_crate() {
    for (from, to) in [
        (
            "    pub fn size",
            "    pub fn is_empty(&self) -> bool { self.0 == 0 }\n    pub fn size",
        ),
        ("self.0\n", "self.0 + 0\n"),
    ] {
        let family = Family::released();
        family.edit("crates/client-runtime/src/lib.rs", from, to);
        let plan = family.plan(&[]);
        assert_eq!(plan.releases(), ["client-runtime"], "{to}");
        assert_eq!(plan.next("client-runtime"), "0.1.1", "{to}");
    }
}

#[test]
fn a_hidden_item_that_clients_are_compiled_with_breaks_as_a_visible_one() {
    let family = Family::released();
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "pub fn call(path: &str)",
        "pub fn call(path: String)",
    );
    let plan = family.plan(&[]);
    assert_eq!(plan.next("client-runtime"), "0.2.0");
    let changelog = plan.changelog("client-runtime");
    assert!(
        changelog.contains("**Breaking:** Hidden items changed"),
        "{changelog}"
    );
}

#[test]
fn what_users_cannot_reach_is_no_break() {
    let family = Family::released();
    family.edit(
        "crates/client-runtime/src/inner.rs",
        "pub fn helper() -> u8",
        "pub fn helper() -> u16",
    );
    let plan = family.plan(&[]);
    assert_eq!(plan.next("client-runtime"), "0.1.1");
    assert_eq!(plan.of("client-runtime")["level"], "fix");
}

#[test]
fn features_and_dependencies_count() {
    let (own, shared) = ("crates/client-runtime/Cargo.toml", "Cargo.toml");
    for (file, from, to, next, said) in [
        (own, "extra = []\n", "", "0.2.0", "feature `extra` is gone"),
        (
            own,
            "extra = []\n",
            "extra = []\nmore = []\n",
            "0.1.1",
            "feature `more` is new",
        ),
        (
            own,
            "http = \"1\"",
            "http = \"2\"",
            "0.2.0",
            "its types are a part of the interface",
        ),
        (
            own,
            "http = \"1\"",
            "http = \"1.3\"",
            "0.1.1",
            "is needed in version 1.3",
        ),
        (
            shared,
            "log = \"0.4\"",
            "log = \"0.5\"",
            "0.1.1",
            "is needed in version 0.5",
        ),
        (
            own,
            "[dev-dependencies]\n",
            "[dev-dependencies]\nregex = \"1\"\n",
            "0.1.0",
            "[]",
        ),
    ] {
        let family = Family::released();
        family.edit(file, from, to);
        let plan = family.plan(&[]);
        assert_eq!(plan.next("client-runtime"), next, "{to}");
        let reasons = plan.of("client-runtime")["reasons"].to_string();
        assert!(reasons.contains(said), "{to}: {reasons}");
    }
}

#[test]
fn what_hand_written_code_shows_is_read_item_by_item() {
    let break_of = |from: &str, to: &str, next: &str, said: &str| {
        let family = Family::released();
        family.edit("crates/client-runtime/src/lib.rs", from, to);
        let plan = family.plan(&[]);
        assert_eq!(plan.next("client-runtime"), next, "{to}");
        let reasons = plan.of("client-runtime")["reasons"].to_string();
        assert!(reasons.contains(said), "{to}: {reasons}");
    };
    let page = "pub struct Page(usize);";
    break_of("#[derive(Default)]\n", "", "0.2.0", "impl Default for Page");
    break_of(
        "#[derive(Default)]",
        "#[derive(Default, Clone)]",
        "0.1.1",
        "impl Clone for Page",
    );
    break_of(
        page,
        "pub struct Page<const N: usize = 1>(usize);",
        "0.2.0",
        "\"Page\",\"text\":\"changed\"",
    );
    break_of(
        page,
        "#[cfg(unix)]\npub struct Page(usize);",
        "0.2.0",
        "\"Page\",\"text\":\"changed\"",
    );
    break_of(
        page,
        "pub struct Page(pub usize);",
        "0.2.0",
        "\"Page\",\"text\":\"changed\"",
    );
    break_of(
        page,
        "pub struct Page(usize);\nstruct Inside;\nimpl Inside { pub fn unseen(&self) {} }",
        "0.1.1",
        "hand-written code changed",
    );
    break_of(
        "mod inner;",
        "mod inner;\npub use inner::helper;",
        "0.1.1",
        "\"helper\",\"text\":\"is new\"",
    );
    break_of(
        "mod inner;",
        "pub mod inner;",
        "0.1.1",
        "\"inner\",\"text\":\"is new\"",
    );
    break_of(
        "&self) -> Method",
        "&self) -> Option<Method>",
        "0.2.0",
        "Page::method",
    );
    break_of(
        "path: &str",
        "place: &str",
        "0.1.1",
        "hand-written code changed",
    );
}

#[test]
fn from_version_one_on_a_break_is_a_new_major_version_and_an_addition_a_new_minor_one() {
    for (from, to, next) in [
        (
            "pub fn size(&self) -> usize",
            "pub fn length(&self) -> usize",
            "2.0.0",
        ),
        (
            "    pub fn size",
            "    pub fn is_empty(&self) -> bool { self.0 == 0 }\n    pub fn size",
            "1.1.0",
        ),
        ("self.0\n", "self.0 + 0\n", "1.0.1"),
    ] {
        let family = Family::new();
        family.edit("crates/client-runtime/Cargo.toml", "0.1.0", "1.0.0");
        family.edit(
            "Cargo.toml",
            "client-runtime\", version = \"0.1.0\"",
            "client-runtime\", version = \"1.0.0\"",
        );
        family.commit("one");
        family.tag("client-runtime-v1.0.0");
        family.edit("crates/client-runtime/src/lib.rs", from, to);
        assert_eq!(family.plan(&[]).next("client-runtime"), next, "{to}");
    }
}

#[test]
fn the_changes_since_another_revision_are_judged_on_request() {
    let family = Family::new();
    let first = family.head();
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "pub fn size",
        "pub fn length",
    );
    family.commit("renamed");
    let plan = family.plan(&["--base", &first]);
    assert_eq!(plan.next("client-runtime"), "0.2.0");
    let plan = family.plan(&["--base", "HEAD"]);
    assert_eq!(plan.releases(), [] as [&str; 0]);
}

#[test]
fn written_plans_bring_versions_requirements_lock_file_readme_and_changelog_and_writing_again_changes_nothing()
 {
    let family = Family::released();
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "pub fn size",
        "pub fn length",
    );
    let outcome = family.run(&["release-plan", "--write"]);
    assert!(outcome.success, "{outcome:?}");

    assert!(
        family
            .read("crates/client-runtime/Cargo.toml")
            .contains("version = \"0.2.0\" # its own")
    );
    assert!(
        family
            .read("crates/tiny-client/Cargo.toml")
            .contains("version = \"0.2.0\"")
    );
    let root = family.read("Cargo.toml");
    assert!(
        root.contains(
            "client-runtime = { path = \"crates/client-runtime\", version = \"0.2.0\" } # shared"
        ),
        "{root}"
    );
    assert!(
        root.contains("spec-codegen = { path = \"crates/spec-codegen\", version = \"0.1.0\" }"),
        "{root}"
    );
    assert!(family.read("README.md").contains("tiny-client = \"0.2\""));
    let lock = family.read("Cargo.lock");
    assert!(
        lock.contains("name = \"client-runtime\"\nversion = \"0.2.0\""),
        "{lock}"
    );
    assert!(
        lock.contains("name = \"other-client\"\nversion = \"0.1.1\""),
        "{lock}"
    );
    family.cargo(&["metadata", "--no-deps", "--format-version", "1"]);

    let changelog = family.read("CHANGELOG.md");
    let unreleased = changelog.find("## Unreleased").unwrap();
    let section = changelog.find("## client-runtime 0.2.0 - ").unwrap();
    let entry = changelog
        .find("- `client-runtime`: `length` in place of `size`.")
        .unwrap();
    assert!(unreleased < section && section < entry, "{changelog}");
    assert!(
        changelog.contains("## Unreleased\n\n### Changed\n\n- Something of all crates.\n"),
        "{changelog}"
    );

    for words in [
        "git commit --all --message \"Release client-runtime 0.2.0, other-client 0.1.1, tiny-client 0.2.0\"",
        "git tag tiny-client-v0.2.0",
        "cargo publish --package tiny-client",
    ] {
        assert!(outcome.stdout.contains(words), "{}", outcome.stdout);
    }
    assert_eq!(
        family.head(),
        family.run_git(&["rev-parse", "tiny-client-v0.1.0"]),
        "nothing is committed"
    );

    let before = family.snapshot();
    let again = family.run(&["release-plan", "--write"]);
    assert!(again.success, "{again:?}");
    assert!(
        again.stdout.contains("the release: up to date"),
        "{}",
        again.stdout
    );
    assert_eq!(family.snapshot(), before);
}

#[test]
fn a_released_plan_leaves_nothing_to_release() {
    let family = Family::released();
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "pub fn size",
        "pub fn length",
    );
    assert!(family.run(&["release-plan", "--write"]).success);
    family.commit("release");
    for tag in [
        "client-runtime-v0.2.0",
        "tiny-client-v0.2.0",
        "other-client-v0.1.1",
    ] {
        family.tag(tag);
    }
    let plan = family.plan(&[]);
    assert_eq!(plan.releases(), [] as [&str; 0]);
    assert_eq!(plan.of("tiny-client")["now"], "0.2.0");
}

#[test]
fn more_changes_after_a_written_plan_raise_it_and_keep_what_people_wrote() {
    let family = Family::released();
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "self.0\n",
        "self.0 + 0\n",
    );
    assert!(family.run(&["release-plan", "--write"]).success);
    family.edit(
        "CHANGELOG.md",
        "<!-- /planned -->\n",
        "<!-- /planned -->\n\nA person's words.\n",
    );
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "pub fn size",
        "pub fn length",
    );
    assert!(family.run(&["release-plan", "--write"]).success);
    let changelog = family.read("CHANGELOG.md");
    assert!(
        changelog.contains("## client-runtime 0.2.0 - "),
        "{changelog}"
    );
    assert!(
        !changelog.contains("## client-runtime 0.1.1"),
        "{changelog}"
    );
    assert!(changelog.contains("A person's words."), "{changelog}");
}

#[test]
fn nothing_is_written_when_the_plan_cannot_be_made() {
    let family = Family::released();
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "pub fn size",
        "pub fn length",
    );
    family.edit(
        "crates/tiny-client/src/lib.rs",
        "mod generated;",
        "mod generated",
    );
    let before = family.snapshot();
    let outcome = family.run(&["release-plan", "--write"]);
    assert!(!outcome.success);
    assert!(
        outcome.stderr.contains("tiny-client") && outcome.stderr.contains("src/lib.rs is no Rust"),
        "{}",
        outcome.stderr
    );
    assert_eq!(family.snapshot(), before);
}

#[test]
fn an_edited_spec_must_be_generated_first() {
    let family = Family::released();
    family.edit("specs/tiny/thing.yaml", "Its name.", "Another.");
    let outcome = family.run(&["release-plan"]);
    assert!(!outcome.success);
    assert!(
        outcome
            .stderr
            .contains("run `cargo xtask generate tiny` first"),
        "{}",
        outcome.stderr
    );
}

#[test]
fn tags_that_contradict_the_crates_are_errors_that_say_what_to_do() {
    // on the wrong commit
    let family = Family::released();
    family.tag("tiny-client-v0.3.0");
    let outcome = family.run(&["release-plan"]);
    assert!(!outcome.success);
    assert!(
        outcome
            .stderr
            .contains("crates/tiny-client/Cargo.toml says 0.1.0: move the tag"),
        "{}",
        outcome.stderr
    );

    // on another branch
    let family = Family::released();
    family.run_git(&["checkout", "--quiet", "-b", "side"]);
    family.edit("crates/tiny-client/Cargo.toml", "0.1.0", "0.2.0");
    family.commit("release elsewhere");
    family.tag("tiny-client-v0.2.0");
    family.run_git(&["checkout", "--quiet", "-"]);
    let outcome = family.run(&["release-plan"]);
    assert!(!outcome.success);
    assert!(
        outcome
            .stderr
            .contains("tiny-client-v0.2.0 is not in the history of this commit: merge it"),
        "{}",
        outcome.stderr
    );

    // an older version than the tag's
    let family = Family::released();
    family.edit("crates/tiny-client/Cargo.toml", "0.1.0", "0.0.9");
    let outcome = family.run(&["release-plan"]);
    assert!(!outcome.success);
    assert!(
        outcome.stderr.contains("says 0.0.9, less than 0.1.0"),
        "{}",
        outcome.stderr
    );

    // no such revision
    let outcome = family.run(&["release-plan", "--base", "v9"]);
    assert!(
        outcome.stderr.contains("no revision `v9`"),
        "{}",
        outcome.stderr
    );
}

#[cfg(unix)]
#[test]
fn a_break_that_only_a_compiler_sees_counts_on_request() {
    const PRINTED: &str = "
--- failure auto_trait_impl_removed: auto trait no longer implemented ---

Failed in:
  type Page is no longer Send, in /somewhere/src/lib.rs:5
";
    let family = Family::released();
    let file = "crates/client-runtime/src/lib.rs";
    family.edit(file, "self.0\n", "self.0 + 0\n");
    assert_eq!(family.plan(&[]).next("client-runtime"), "0.1.1");

    let arguments = ["release-plan", "--format", "json", "--check-api"];
    let outcome = family.run_beside(Some(PRINTED), &arguments);
    assert!(outcome.success, "{outcome:?}");
    let plan = family::Plan::read(&outcome.stdout);
    assert_eq!(plan.next("client-runtime"), "0.2.0");
    let reasons = plan.of("client-runtime")["reasons"].to_string();
    assert!(reasons.contains("auto_trait_impl_removed"), "{reasons}");
    let asked = family.read(".git/programs/asked");
    assert!(
        asked.contains("--package client-runtime --baseline-rev client-runtime-v0.1.0"),
        "{asked}"
    );
    assert!(
        !asked.contains("other-client"),
        "it did not change: {asked}"
    );
}

#[cfg(unix)]
#[test]
fn the_silence_of_cargo_semver_checks_takes_no_break_back() {
    let family = Family::released();
    let file = "crates/client-runtime/src/lib.rs";
    family.edit(file, "size(&self) -> usize", "size(&self) -> u64");
    let arguments = ["release-plan", "--format", "json", "--check-api"];
    let outcome = family.run_beside(Some(""), &arguments);
    let plan = family::Plan::read(&outcome.stdout);
    assert_eq!(plan.next("client-runtime"), "0.2.0");
    assert!(plan.has_note_of("client-runtime", "cargo-semver-checks finds no break"));

    let outcome = family.run_beside(None, &arguments);
    assert!(!outcome.success);
    assert!(
        outcome
            .stderr
            .contains("cargo install --locked cargo-semver-checks"),
        "{outcome:?}"
    );
}

#[test]
fn a_version_that_a_person_raised_further_stays() {
    let family = Family::released();
    family.edit("crates/client-runtime/Cargo.toml", "0.1.0", "0.3.0");
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "self.0\n",
        "self.0 + 0\n",
    );
    let plan = family.plan(&[]);
    assert_eq!(plan.next("client-runtime"), "0.3.0");
    assert!(plan.has_note_of("client-runtime", "ask for 0.1.1"));
    assert_eq!(
        plan.next("tiny-client"),
        "0.2.0",
        "0.3.0 is another interface for cargo"
    );
}

#[test]
fn the_tree_may_have_changes_that_are_not_committed_and_the_plan_says_so() {
    let family = Family::released();
    assert!(!family.plan(&[]).has_note("not committed"));
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "pub fn size",
        "pub fn length",
    );
    assert!(family.plan(&[]).has_note("not committed"));
}

#[test]
fn the_text_is_a_table_with_reasons_and_sections_and_markdown_has_the_same() {
    let family = Family::released();
    family.edit(
        "crates/client-runtime/src/lib.rs",
        "pub fn size",
        "pub fn length",
    );
    let text = family.run(&["release-plan"]).stdout;
    assert!(
        text.starts_with("crate           now    next   why\n"),
        "{text}"
    );
    for words in [
        "client-runtime  0.1.0  0.2.0  breaking: hand-written Rust API\n",
        "spec-codegen    0.1.0  -      nothing that its users compile has changed\n",
        "client-runtime, since client-runtime-v0.1.0\n  breaking    `Page::size` is gone\n",
        "\nCHANGELOG.md:\n\n## client-runtime 0.2.0 - ",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    let markdown = family.run(&["release-plan", "--format", "markdown"]).stdout;
    assert!(
        markdown.starts_with("| crate | now | next | why |\n|---|---|---|---|\n"),
        "{markdown}"
    );
    assert!(
        markdown.contains("- **Breaking:** `Page::size` is gone.\n"),
        "{markdown}"
    );
}
