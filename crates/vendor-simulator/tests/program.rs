//! The program `vendor-simulator`.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_vendor-simulator"))
}

/// Ends with the test, also with one that fails.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn it_prints_the_variables_of_the_clients_and_answers_at_the_urls() {
    let started = program()
        .args(["--for", "60", "bigml", "dataops-live"])
        .stdout(Stdio::piped())
        .spawn();
    let mut running = Running(started.unwrap());
    let mut lines = BufReader::new(running.0.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let first = lines.next().unwrap();
    let url = first
        .strip_prefix("# bigml: ")
        .unwrap_or_else(|| panic!("{first}"));
    assert!(get(url).await.unwrap().status().is_client_error());
    let rest: Vec<String> = lines
        .by_ref()
        .take_while(|line| line != "# Ctrl-C ends it")
        .collect();
    assert!(
        rest.iter()
            .any(|line| line.starts_with("export BIGML_API_KEY='")),
        "{rest:?}"
    );
    assert!(
        rest.iter()
            .any(|line| line.starts_with("# dataops-live: http://127.0.0.1:")),
        "{rest:?}"
    );
    assert!(!rest.iter().any(|line| line.contains("BIGEYE")), "{rest:?}");
}

#[test]
fn it_ends_by_itself_after_the_time_that_was_given() {
    let Output { status, .. } = program().args(["--for", "0"]).output().unwrap();
    assert!(status.success());
}

#[test]
fn an_unknown_vendor_or_fault_is_refused_with_what_to_write_instead() {
    for (argument, expected) in [
        ("bigfoot", "use one of bigeye, bigid, dataops-live, bigml"),
        ("--fault=listProjects", "write OPERATION=KIND"),
    ] {
        let Output { status, stderr, .. } = program().arg(argument).output().unwrap();
        let said = String::from_utf8(stderr).unwrap();
        assert_eq!(status.code(), Some(2), "{said}");
        assert!(said.contains(expected), "{said}");
    }
}

async fn get(url: impl reqwest::IntoUrl) -> reqwest::Result<reqwest::Response> {
    plain_http::client().get(url).send().await
}
