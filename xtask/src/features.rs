//! `cargo xtask features`: the crates compile with whatever features, and TLS that is missing is an error that says so.

use std::collections::BTreeMap;
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::cargo::cargo;
use crate::workspace::{Workspace, client_name};

/// The crates in which features change code. In a vendor crate they are only passed on, so it is compiled with each by itself.
const LIBRARIES: [&str; 2] = ["auth-middleware", "client-runtime"];

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// How many features together, besides all of them; 99 is every set there is.
    #[arg(long, default_value_t = 2)]
    depth: usize,
    /// Only this crate.
    #[arg(long)]
    package: Option<String>,
}

pub(crate) fn run(workspace: &Workspace, arguments: &Arguments) -> Result<ExitCode> {
    let features = features(workspace)?;
    let mut runs = Vec::new();
    for library in LIBRARIES {
        for set in sets(&features[library], arguments.depth) {
            runs.push(Run::new("check", library, &set, &[]));
        }
    }
    runs.extend(without_tls());
    for vendor in workspace.vendors()? {
        let client = client_name(&vendor);
        for set in sets(&features[&client], 1) {
            runs.push(Run::new("check", &client, &set, &[]));
        }
    }
    runs.retain(|run| {
        let package = arguments.package.as_ref();
        package.is_none_or(|package| *package == run.package)
    });
    let start = Instant::now();
    let mut failed = 0;
    for run in &runs {
        failed += usize::from(!run.passes(workspace)?);
    }
    println!(
        "\n{} builds, {failed} failed, {:.0} s",
        runs.len(),
        start.elapsed().as_secs_f64()
    );
    Ok(if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// That a build without TLS says so. A part of `cargo xtask ci`, for which all the others take too long.
pub(crate) fn check_tls(workspace: &Workspace) -> Result<bool> {
    let mut passed = true;
    for run in without_tls() {
        passed &= run.passes(workspace)?;
    }
    Ok(passed)
}

/// What a build says to an https address is only seen in a build of its own.
fn without_tls() -> [Run; 2] {
    [vec![], vec!["rustls-no-provider".to_owned()]]
        .map(|set| Run::new("test", "client-runtime", &set, &["--test", "tls"]))
}

struct Run {
    verb: &'static str,
    package: String,
    features: String,
    more: &'static [&'static str],
}

impl Run {
    fn new(
        verb: &'static str,
        package: &str,
        features: &[String],
        more: &'static [&'static str],
    ) -> Self {
        Self {
            verb,
            package: package.to_owned(),
            features: features.join(","),
            more,
        }
    }

    /// Prints one line of the table, and what the compiler says if it is more than nothing.
    fn passes(&self, workspace: &Workspace) -> Result<bool> {
        let start = Instant::now();
        let mut command = cargo(workspace);
        command
            .args([self.verb, "--quiet", "--package", &self.package])
            .args(["--no-default-features", "--features", &self.features])
            .args(self.more);
        let output = output(&mut command)?;
        let said = String::from_utf8_lossy(&output.stderr);
        let passed = output.status.success() && !said.contains("warning:");
        println!(
            "{:5} {:20} {:6} {:5.1} s  {}",
            self.verb,
            self.package,
            if passed { "ok" } else { "FAILED" },
            start.elapsed().as_secs_f64(),
            if self.features.is_empty() {
                "(none)"
            } else {
                &self.features
            }
        );
        if !passed {
            eprintln!("{}{said}", String::from_utf8_lossy(&output.stdout));
        }
        Ok(passed)
    }
}

fn output(command: &mut Command) -> Result<std::process::Output> {
    command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("can't start {}", command.get_program().display()))
}

/// The features of each crate of the workspace, without `default`.
fn features(workspace: &Workspace) -> Result<BTreeMap<String, Vec<String>>> {
    let mut command = cargo(workspace);
    command.args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_slice(&output(&mut command)?.stdout)
        .context("cargo metadata says something odd")?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let named = packages.map(|package| {
        let names = package["features"].as_object().into_iter().flatten();
        let names = names.map(|(name, _)| name.clone());
        (
            package["name"].as_str().unwrap_or_default().to_owned(),
            names.filter(|name| name != "default").collect(),
        )
    });
    Ok(named.collect())
}

/// All sets of at most `depth` of the features, and all of them together.
fn sets(features: &[String], depth: usize) -> Vec<Vec<String>> {
    let mut sets = vec![Vec::new()];
    for feature in features {
        let with = sets.iter().filter(|set| set.len() < depth);
        let with = with.map(|set| [set.as_slice(), std::slice::from_ref(feature)].concat());
        sets.extend(with.collect::<Vec<_>>());
    }
    if depth < features.len() {
        sets.push(features.to_vec());
    }
    sets
}

#[cfg(test)]
mod tests {
    use super::sets;

    #[test]
    fn every_set_up_to_the_depth_and_the_whole_is_there_once() {
        let features = ["a", "b", "c", "d"].map(str::to_owned);
        let count = |depth| sets(&features, depth).len();
        assert_eq!([0, 1, 2, 3, 4, 99].map(count), [2, 6, 12, 16, 16, 16]);
        let mut all = sets(&features, 2);
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 12);
    }
}
