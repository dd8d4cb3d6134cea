//! The program, with few calls: that all guarantees hold, and that a broken one is noticed.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use std::process::{Command, Output};

/// The exit code, and what was printed.
fn chaos(arguments: &[&str]) -> (Option<i32>, String) {
    let program = Command::new(env!("CARGO_BIN_EXE_vendor-chaos"))
        .args(arguments)
        .output();
    let Output {
        status,
        stdout,
        stderr,
    } = program.unwrap();
    let printed = [stdout, stderr].map(|text| String::from_utf8(text).unwrap());
    (status.code(), printed.concat())
}

/// The number behind a word in the last lines.
fn number(printed: &str, word: &str) -> u64 {
    let line = printed.lines().find(|line| line.starts_with("lost "));
    let found = line.unwrap_or_else(|| panic!("{printed}")).split(", ");
    let mut found = found.filter_map(|pair| pair.strip_prefix(word)?.trim().parse().ok());
    found.next().unwrap_or_else(|| panic!("{printed}"))
}

#[test]
fn nothing_is_lost_doubled_untrue_or_leaked_and_nothing_hangs() {
    let (code, printed) = chaos(&["--calls", "2000", "--seed", "7"]);
    assert_eq!(code, Some(0), "{printed}");
    for vendor in ["bigeye", "bigid", "dataops-live", "bigml"] {
        let line = printed.lines().find(|line| line.starts_with(vendor));
        let calls = line.and_then(|line| line.split_whitespace().nth(1));
        let calls: u64 = calls.unwrap().parse().unwrap();
        assert!(calls >= 400, "{printed}");
    }
}

#[test]
fn without_faults_nothing_is_reported_as_an_error() {
    let (code, printed) = chaos(&["--calls", "400", "--rate", "0", "--concurrency", "4"]);
    assert_eq!(code, Some(0), "{printed}");
    let mut lines = printed.lines();
    let titles = lines.find(|line| line.starts_with("reported as an error"));
    assert!(titles.is_some(), "{printed}");
    assert_eq!(lines.next(), Some(""), "{printed}");
}

#[test]
fn each_guarantee_that_is_broken_on_purpose_is_noticed() {
    for (sabotage, word) in [
        ("doubles", "doubled"),
        ("denies", "untrue"),
        ("loses", "lost"),
        ("leaks", "leaked"),
        ("hangs", "hung"),
    ] {
        let (code, printed) = chaos(&["--calls", "300", "--rate", "0.4", "--sabotage", sabotage]);
        assert_eq!(code, Some(1), "{sabotage}: {printed}");
        assert!(number(&printed, word) > 0, "{sabotage}: {printed}");
        assert!(
            printed.contains(&format!("{word}: ")),
            "{sabotage}: {printed}"
        );
    }
}

#[test]
fn a_share_of_faults_that_is_none_is_refused() {
    let (code, printed) = chaos(&["--rate", "20"]);
    assert_eq!(code, Some(1));
    assert!(
        printed.contains("--rate is a share from 0 to 1"),
        "{printed}"
    );
}
