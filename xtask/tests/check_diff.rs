//! `cargo xtask check-diff` on the specs of this repository.

#![allow(clippy::unwrap_used)]

use std::process::Command;

/// Runs the command; returns what it printed. A vendor's name chooses a spec.
fn check_diff(arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("check-diff")
        .args(arguments)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
    (output.status.success(), said.concat())
}

/// The figures of the last line: changes, checked, agree, stricter, also told, missed, called compatible.
fn sums(said: &str) -> Vec<usize> {
    let last = said.lines().last().unwrap_or_default();
    let figures = last.split_whitespace().skip(1);
    figures.map(|figure| figure.parse().unwrap()).collect()
}

#[test]
fn diff_finds_each_change_of_a_spec_and_calls_none_compatible_that_breaks_something() {
    let (success, said) = check_diff(&["--changes", "150", "bigeye", "bigid", "dataops-live"]);
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
    assert!(changes >= 124, "{said}");
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
