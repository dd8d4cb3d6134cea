//! `cargo xtask release-plan` on a small workspace with a history of its own.

#![allow(clippy::unwrap_used)]

#[path = "release_plan/family.rs"]
mod family;
#[path = "release_plan/judged.rs"]
mod judged;
#[path = "release_plan/written.rs"]
mod written;

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
