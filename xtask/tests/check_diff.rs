//! `cargo xtask check-diff` on the specs of this repository.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::Command;

mod tiny;
use tiny::Tiny;

/// Runs the command; returns what it printed. A vendor's name chooses a spec.
fn check_diff(arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("check-diff").args(arguments);
    said_by(&mut command)
}

fn said_by(command: &mut Command) -> (bool, String) {
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
    (output.status.success(), said.concat())
}

/// The figures of the last line: changes, checked, agree, stricter, also told, missed, called compatible.
fn sums(said: &str) -> Vec<usize> {
    let last = said.lines().last().unwrap_or_default();
    let figures = last.split_whitespace().skip(1);
    figures.map(|figure| figure.parse().unwrap()).collect()
}

/// A workspace with a small vendor's spec and the two that have every extension: a change of a large spec takes seconds.
fn small() -> Tiny {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let small = Tiny::of(&[]);
    for (vendor, directory) in [
        ("dataops-live", "specs/dataops-live"),
        ("extensions", "crates/spec-mutator/tests/extensions"),
        ("branches", "crates/spec-codegen/tests/golden"),
    ] {
        for entry in fs::read_dir(root.join(directory)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if name.ends_with(".yaml") {
                let text = fs::read_to_string(&path).unwrap();
                small.write(&format!("specs/{vendor}/{name}"), &text);
            }
        }
    }
    small
}

#[test]
fn diff_finds_each_change_of_a_spec_and_calls_none_compatible_that_breaks_something() {
    let workspace = small();
    let (success, said) = said_by(&mut workspace.command(&["check-diff", "--changes", "100"]));
    assert!(success, "{said}");
    let [
        changes,
        _checked,
        agree,
        stricter,
        also_told,
        missed,
        called_compatible,
    ] = sums(&said)[..]
    else {
        panic!("{said}");
    };
    assert!(changes >= 95, "{said}");
    assert_eq!([missed, called_compatible, also_told], [0, 0, 0], "{said}");
    assert_eq!(agree + stricter, changes, "{said}");
    assert!(stricter * 20 <= changes, "{said}");
}

#[test]
fn diff_finds_changes_of_the_largest_spec() {
    let (success, said) = check_diff(&["--changes", "6", "--seed", "90", "bigml", "--verbose"]);
    assert!(success, "{said}");
    assert_eq!(said.matches("bigml: ").count(), 6, "{said}");
}
