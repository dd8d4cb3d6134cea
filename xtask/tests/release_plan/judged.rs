//! Which changes ask for which version.

use crate::family::{Family, Plan};

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
    let plan = Plan::read(&outcome.stdout);
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
    let plan = Plan::read(&outcome.stdout);
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
