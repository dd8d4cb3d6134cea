//! When `cargo xtask conformance` is skipped, and when it fails: in a workspace with the bindings of a vendor that nobody can install.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

const REQUIREMENTS: &str = "no-such-bindings==1\n";

fn workspace() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let bindings = root.path().join("crates/vendor-conformance/bindings/shop");
    fs::create_dir_all(&bindings).unwrap();
    fs::create_dir_all(root.path().join("specs")).unwrap();
    fs::write(bindings.join("requirements.txt"), REQUIREMENTS).unwrap();
    root
}

/// Runs the command with this Python, and with this program in the place of cargo; returns what it printed.
fn conformance(root: &Path, python: &str, cargo: &str) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--root")
        .arg(root)
        .args(["conformance", "shop", "--python", python])
        .env("CARGO", cargo)
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].map(|said| String::from_utf8(said).unwrap());
    (output.status.success(), said.concat())
}

#[test]
fn without_python_it_is_skipped_and_says_why() {
    let root = workspace();
    let (success, said) = conformance(root.path(), "no-such-python", "no-such-cargo");
    assert!(success, "{said}");
    let why = "skipped: the bindings of shop can't be installed: no-such-python doesn't start";
    assert!(said.contains(why), "{said}");
}

#[cfg(unix)]
#[test]
fn where_the_installation_fails_it_is_skipped_and_says_why() {
    let root = workspace();
    let (success, said) = conformance(root.path(), "false", "no-such-cargo");
    assert!(success, "{said}");
    let why = "skipped: the bindings of shop can't be installed: false ended with exit status";
    assert!(said.contains(why), "{said}");
}

#[test]
fn a_directory_that_cannot_be_made_is_an_error() {
    let root = workspace();
    fs::write(root.path().join("target"), "a file").unwrap();
    let (success, said) = conformance(root.path(), "no-such-python", "no-such-cargo");
    assert!(!success, "{said}");
    assert!(!said.contains("skipped"), "{said}");
}

#[test]
fn what_fails_after_the_installation_is_an_error() {
    let root = workspace();
    let environment = root.path().join("target/conformance/shop");
    fs::create_dir_all(&environment).unwrap();
    fs::write(environment.join("installed.txt"), REQUIREMENTS).unwrap();
    for cargo in ["no-such-cargo", "false"] {
        let (success, said) = conformance(root.path(), "no-such-python", cargo);
        assert!(!success, "{cargo}: {said}");
        assert!(!said.contains("skipped"), "{cargo}: {said}");
    }
}

#[test]
fn a_vendor_without_bindings_is_an_error_that_names_those_which_have_some() {
    let root = workspace();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--root")
        .arg(root.path())
        .args(["conformance", "store"])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{said}");
    assert!(
        said.contains("store") && said.contains("has shop"),
        "{said}"
    );
}
