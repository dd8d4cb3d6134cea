//! The crates that are published.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use semver::Version;
use serde::Deserialize;

use super::source::Files;
use crate::cargo::cargo;
use crate::git;
use crate::workspace::Workspace;

/// A crate that is published.
#[derive(Debug)]
pub(super) struct Package {
    pub name: String,
    /// What its Cargo.toml says.
    pub version: Version,
    /// Its directory: `crates/bigml-client`.
    pub dir: String,
}

impl Package {
    /// Where its tags begin: `bigml-client-v`.
    pub fn tag_prefix(&self) -> String {
        format!("{}-v", self.name)
    }

    pub fn tag(&self, version: &Version) -> String {
        format!("{}{version}", self.tag_prefix())
    }

    /// The vendor whose spec its code is generated from, if there is one.
    pub fn vendor(&self, workspace: &Workspace) -> Option<String> {
        let vendor = self.name.strip_suffix("-client")?;
        workspace.specs(vendor).is_dir().then(|| vendor.to_owned())
    }

    /// The files that its users compile, as they are now.
    pub fn files(&self, workspace: &Workspace) -> Result<Files> {
        let dir = workspace.root().join(&self.dir);
        let mut files = Files::new();
        read_below(&dir.join("src"), &dir, &mut files)?;
        for name in ["Cargo.toml", "build.rs"] {
            let path = dir.join(name);
            if path.is_file() {
                files.insert(name.to_owned(), read(&path)?);
            }
        }
        Ok(files)
    }

    /// The files that its users compile, as they were.
    pub fn files_at(&self, workspace: &Workspace, revision: &str) -> Result<Files> {
        let mut files = git::files_at(workspace, revision, &self.dir)?;
        files.retain(|name, _| {
            name.starts_with("src/") || name == "Cargo.toml" || name == "build.rs"
        });
        Ok(files)
    }
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Described>,
    workspace_members: Vec<String>,
}

#[derive(Deserialize)]
struct Described {
    id: String,
    name: String,
    version: Version,
    manifest_path: String,
    /// The registries that it may go to; empty for `publish = false`.
    publish: Option<Vec<String>>,
}

fn metadata(workspace: &Workspace) -> Result<Metadata> {
    let output = cargo(workspace)
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .output()
        .context("can't start cargo to list the crates")?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        bail!("cargo can't read the workspace: {}", words.trim());
    }
    serde_json::from_slice(&output.stdout)
        .context("`cargo metadata` printed something else than it is documented to")
}

/// The directory of a crate: `crates/bigml-client`.
fn dir(workspace: &Workspace, described: &Described) -> Result<String> {
    // cargo resolves links
    let root = workspace.root();
    let root = root
        .canonicalize()
        .with_context(|| format!("there is no directory {}", root.display()))?;
    let manifest = Path::new(&described.manifest_path);
    let dir = manifest.parent().unwrap_or(manifest);
    let dir = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    let dir = dir
        .strip_prefix(&root)
        .with_context(|| format!("{} is outside of the workspace", described.manifest_path))?;
    Ok(dir.display().to_string().replace('\\', "/"))
}

/// The members of the workspace without `publish = false`, by name.
pub(super) fn published(workspace: &Workspace) -> Result<Vec<Package>> {
    let metadata = metadata(workspace)?;
    let mut packages = Vec::new();
    for described in metadata.packages {
        let is_published = described
            .publish
            .as_ref()
            .is_none_or(|registries| !registries.is_empty());
        if is_published && metadata.workspace_members.contains(&described.id) {
            packages.push(Package {
                dir: dir(workspace, &described)?,
                name: described.name,
                version: described.version,
            });
        }
    }
    packages.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(packages)
}

/// The Cargo.toml files of the workspace and of all its members.
pub(super) fn manifests(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let metadata = metadata(workspace)?;
    let mut manifests = vec![workspace.root().join("Cargo.toml")];
    let members = metadata
        .packages
        .iter()
        .filter(|described| metadata.workspace_members.contains(&described.id));
    for described in members {
        let dir = dir(workspace, described)?;
        manifests.push(workspace.root().join(dir).join("Cargo.toml"));
    }
    manifests.sort();
    manifests.dedup();
    Ok(manifests)
}

pub(super) fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("can't read {}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))
}

fn read_below(dir: &Path, top: &Path, files: &mut Files) -> Result<()> {
    if !dir.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(dir).with_context(|| format!("can't read {}", dir.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            read_below(&path, top, files)?;
        } else if let Ok(name) = path.strip_prefix(top) {
            let name = name.display().to_string().replace('\\', "/");
            files.insert(name, read(&path)?);
        }
    }
    Ok(())
}
