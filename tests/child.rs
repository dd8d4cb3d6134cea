//! Tests of environment variables: the environment of this process belongs to all of its tests.

use std::process::Command;

/// Runs one test of this test program, which is `#[ignore]`d so that nothing else runs it, in a process of its own: without the variables in
/// `without`, and with those in `with`. Gives what it printed.
///
/// # Panics
/// The child fails: the test that called this fails with what the child printed.
pub fn in_child_process(test: &str, without: &[&str], with: &[(&str, &str)]) -> String {
    let program = std::env::current_exe().expect("a running program has a path");
    let mut command = Command::new(program);
    command.args(["--exact", test, "--ignored", "--nocapture"]);
    without.iter().for_each(|name| {
        command.env_remove(name);
    });
    command.envs(with.iter().copied());
    let output = command.output().expect("the test program starts again");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && printed.contains("1 passed"),
        "{printed}{complaint}"
    );
    printed
}
