//! A user of one vendor crate compiles each of the heavy crates once.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use crate::cargo::cargo;
use crate::workspace::{Workspace, client_name};

const HEAVY: [&str; 6] = ["reqwest", "hyper", "rustls", "tokio", "serde", "syn"];

pub(super) fn check(workspace: &Workspace) -> Result<bool> {
    let mut passed = true;
    for vendor in workspace.vendors()? {
        let client = client_name(&vendor);
        for (name, versions) in versions(workspace, &client)? {
            if versions.len() > 1 {
                passed = false;
                let versions: Vec<_> = versions.into_iter().collect();
                eprintln!(
                    "{client} compiles {name} {}: run `cargo tree -d -e normal,build -p {client}`",
                    versions.join(" and ")
                );
            }
        }
    }
    Ok(passed)
}

/// The versions of the heavy crates in the crate's tree with default features.
fn versions(workspace: &Workspace, client: &str) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let arguments = [
        "tree",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
        "--package",
        client,
    ];
    let output = cargo(workspace)
        .args(arguments)
        .output()
        .context("can't start cargo tree")?;
    if !output.status.success() {
        bail!(
            "cargo tree of {client} failed: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(heavy(&String::from_utf8_lossy(&output.stdout)))
}

/// The versions of each heavy crate in the lines of a tree: name, version, and more.
fn heavy(tree: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        if let (Some(name), Some(version)) = (words.next(), words.next())
            && HEAVY.contains(&name)
        {
            versions
                .entry(name.to_owned())
                .or_default()
                .insert(version.to_owned());
        }
    }
    versions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_version_is_seen_and_a_repeated_line_is_none() {
        let versions = heavy(
            "syn v2.0.1 (proc-macro)\nserde v1.0.2\nsyn v3.0.0\nserde v1.0.2 (*)\nserde_json v1.0.0\n\n",
        );
        assert_eq!(versions["syn"].len(), 2);
        assert_eq!(versions["serde"].len(), 1);
        assert_eq!(versions.len(), 2);
    }
}
