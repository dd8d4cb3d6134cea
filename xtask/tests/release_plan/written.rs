//! What `--write` does.

use crate::family::Family;

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
