//! The judges on the smallest client of this workspace, with changes by hand in its generated code.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use spec_diff::Rust;
use spec_diff::rust_api::{RustApi, compare};

use super::*;

const VENDOR: &str = "bigeye";

/// A finding of ours for each finding of theirs, and the reasons for what only we find.
#[test]
fn the_judges_find_no_breaking_change_that_we_do_not() {
    if let Err(error) = semver_checks::installed() {
        eprintln!("skipped: {error}");
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let workspace = Workspace::find(Some(root.to_owned())).unwrap();
    let old = files(&workspace.client(VENDOR).join("src/generated"), "");
    let baseline = Baseline::new(&workspace, VENDOR, &old).unwrap();

    let same = baseline.check(&old).unwrap();
    assert_eq!(same.rust(), Rust::Compatible, "{same:?}");

    let mut new = old.clone();
    let types = "types/workspace.rs";
    change(
        &mut new,
        types,
        "pub hostname: Option<String>",
        "pub hostname: Option<bool>",
    );
    change(
        &mut new,
        types,
        "pub domain: Option<String>",
        "pub domain: Option<String>, pub more: Option<i64>",
    );
    change(&mut new, types, "NoData = \"AGENT", "Silent = \"AGENT");
    change(
        &mut new,
        types,
        "impl WorkspaceUpdate {",
        "impl WorkspaceUpdate { pub fn clone(self, value: bool) -> Self { self }",
    );
    change(
        &mut new,
        "types/shared.rs",
        "Debug, Default, PartialEq",
        "Debug, PartialEq",
    );
    let operations = "workspace.rs";
    change(
        &mut new,
        operations,
        "pub fn get_workspace(",
        "pub fn read_workspace(",
    );
    change(
        &mut new,
        operations,
        "impl TryInto<i64>",
        "impl TryInto<String>",
    );
    change(&mut new, operations, ".path::<i64>", ".path::<String>");
    change(
        &mut new,
        operations,
        "Response<types::WorkspaceList>",
        "Response<types::Workspace>",
    );
    let read = |files| RustApi::of_generated(files).unwrap();
    let ours = compare(&read(&old), &read(&new));
    let checked = baseline.check(&new).unwrap();
    let judged = checked.against(VENDOR, &ours);
    assert!(
        judged.bugs.is_empty() && judged.alone.is_empty(),
        "{judged}"
    );
    let found = |findings: &[Finding]| -> Vec<String> {
        findings
            .iter()
            .map(|it| format!("{} {}", it.rule, it.item))
            .collect()
    };
    assert_eq!(
        found(&checked.semver_checks),
        [
            "enum_variant_missing variant AgentHealthStatus::NoData",
            "inherent_method_missing Client::get_workspace",
        ]
    );
    assert_eq!(
        found(&checked.probe),
        [
            "probe Client::get_workspace",
            "probe builder::DeleteWorkspace::workspace_id",
            "probe builder::ListWorkspaces::send",
            "probe types::AgentHealthStatus",
            "probe types::AgentHealthStatus::NoData",
            "probe types::EntityInfo",
            "probe types::Source::hostname",
            "probe types::WorkspaceUpdate",
        ]
    );

    let blind = checked.against(VENDOR, &[]);
    assert_eq!(
        blind.bugs.len(),
        10,
        "each of them is a bug of rules that find nothing"
    );

    assert_eq!(hand_written::check(&baseline.crates, &old).unwrap(), None);
    change(&mut new, "client.rs", "pub fn with(", "pub fn altered(");
    let error = hand_written::check(&baseline.crates, &new).unwrap();
    assert!(error.unwrap().starts_with("error"));
}

/// What cargo-semver-checks prints, in short.
const PRINTED: &str = "
--- failure enum_variant_missing: pub enum variant removed or renamed ---

Description:
A publicly-visible enum has at least one variant that is no longer available under its prior name.
        ref: https://doc.rust-lang.org/cargo/reference/semver.html#item-remove

Failed in:
  variant State::On, previously in file old/src/generated/types/state.rs:7
  variant State::Off, previously in file old/src/generated/types/state.rs:7

--- failure inherent_method_missing: pub method removed or renamed ---

Failed in:
  Client::get_thing, previously in file old/src/generated/things.rs:43
";

#[test]
fn a_breaking_change_that_the_rules_do_not_find_is_said_to_be_a_bug() {
    let checked = Checked {
        semver_checks: semver_checks::findings(PRINTED),
        probe: Vec::new(),
    };
    let change = |item: &str, message: &str, rust| ApiChange {
        item: item.to_owned(),
        message: message.to_owned(),
        rust,
    };
    let ours = [
        change("types::State::On", "the variant is gone", Rust::Breaking),
        change(
            "types::Other::new",
            "takes `a` where it took `b`",
            Rust::Breaking,
        ),
        change("Client::get_thing", "the method is new", Rust::Compatible),
    ];
    assert_eq!(
        checked.against("tiny", &ours).to_string(),
        "tiny: 2 breaking changes of the Rust API, 1 of them found by others too; cargo-semver-checks found 3, the probe 0\n\
        \x20 only ours: types::Other::new: takes `a` where it took `b` (it compiles, and means something else)\n\
        \x20 BUG in spec-diff, breaking and not found: Client::get_thing (inherent_method_missing): \
        Client::get_thing, previously in file old/src/generated/things.rs:43\n"
    );
    assert!(!checked.against("tiny", &ours).is_fine());
}

fn change(files: &mut BTreeMap<String, String>, name: &str, old: &str, new: &str) {
    let text = files.get_mut(name).unwrap();
    assert!(text.contains(old), "{name} has `{old}`");
    *text = text.replacen(old, new, 1);
}

fn files(dir: &Path, name: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{name}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            found.extend(files(&path, &format!("{name}/")));
        } else {
            found.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    found
}
