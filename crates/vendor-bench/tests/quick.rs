//! The program, with little work: that everything runs, not how fast.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use std::process::{Command, Output};

fn bench(arguments: &[&str]) -> (bool, String, String) {
    let program = Command::new(env!("CARGO_BIN_EXE_vendor-bench"))
        .args(arguments)
        .output();
    let Output {
        status,
        stdout,
        stderr,
    } = program.unwrap();
    (
        status.success(),
        String::from_utf8(stdout).unwrap(),
        String::from_utf8(stderr).unwrap(),
    )
}

#[test]
#[cfg_attr(
    not(target_os = "linux"),
    ignore = "CPU time and memory are read from Linux's /proc"
)]
fn a_quick_run_measures_every_case_and_says_whether_its_target_holds() {
    let (success, table, said) = bench(&["--quick"]);
    assert!(success, "{said}");
    let mut lines = table.lines();
    assert!(lines.next().unwrap().starts_with("case "), "{table}");
    // A second table has the program with the `gitlab` crate beside ours.
    let lines: Vec<&str> = lines
        .filter(|line| !line.is_empty() && !line.starts_with("case "))
        .collect();
    for case in [
        "10,000 projects",
        "small GET",
        "20 ms latency",
        "200,000 objects",
        "held in memory",
        "256 MiB down",
        "256 MiB up",
        "1 MB dataset",
        "https",
        "compiled from nothing",
    ] {
        assert!(
            lines.iter().any(|line| line.contains(case)),
            "{case} is missing:\n{table}"
        );
    }
    assert!(
        lines.iter().all(|line| line.ends_with("ok")
            || line.ends_with("OVER")
            || line.ends_with("not measured")
            || line.contains("apt-get install")),
        "{table}"
    );
}

#[test]
fn a_case_that_does_not_exist_is_refused_with_those_that_do() {
    let (success, _, said) = bench(&["lists"]);
    assert!(!success);
    assert!(
        said.contains(
            "use get, list, prefetch, catalog, body, down, up, dataset, model, https, gitlab"
        ),
        "{said}"
    );
}
