//! What was released last.

use anyhow::{Result, bail};
use semver::Version;

use super::manifest;
use super::package::Package;
use crate::git;
use crate::workspace::Workspace;

/// The state of a crate that its users have.
#[derive(Debug, Clone)]
pub(super) struct Base {
    /// A tag, or the revision that the caller gave.
    pub revision: String,
    pub version: Version,
}

/// The last release of a crate. None if there is none.
///
/// # Errors
///
/// Tags that contradict the crate, each with what to do.
pub(super) fn find(
    workspace: &Workspace,
    package: &Package,
    given: Option<&str>,
) -> Result<Option<Base>> {
    let revision = match given {
        Some(revision) => revision.to_owned(),
        None => match last_tag(workspace, package)? {
            Some(tag) => tag,
            None => return Ok(None),
        },
    };
    let Some(version) = version_at(workspace, package, &revision)? else {
        if given.is_some() {
            return Ok(None);
        }
        bail!(
            "{} is not at {} in the tag {revision}: was it moved? Name what to compare with: --base REV",
            package.name,
            package.dir
        );
    };
    if given.is_none() && revision != package.tag(&version) {
        bail!(
            "the tag {revision} is on a commit whose {}/Cargo.toml says {version}: move the tag to the commit of the release (`git tag --force {revision} COMMIT`), or name what to compare with: --base REV",
            package.dir
        );
    }
    if package.version < version {
        bail!(
            "{}/Cargo.toml says {}, less than {version} in {revision}: take the version from there, or merge the branch of that release first",
            package.dir,
            package.version
        );
    }
    Ok(Some(Base { revision, version }))
}

/// The tag of the highest version in the history of this commit. What is published to be tried out (`-rc.1`) is no base.
fn last_tag(workspace: &Workspace, package: &Package) -> Result<Option<String>> {
    let pattern = format!("{}*", package.tag_prefix());
    let all = versions(package, &git::run(workspace, &["tag", "--list", &pattern])?);
    let Some(last) = all.last() else {
        return Ok(None);
    };
    let here = git::run(workspace, &["tag", "--list", &pattern, "--merged", "HEAD"])?;
    let here = versions(package, &here);
    if here.last() != Some(last) {
        let tag = package.tag(last);
        bail!(
            "the tag {tag} is not in the history of this commit: merge it, or name what to compare with: --base REV (a shallow clone wants `git fetch --unshallow --tags` first)"
        );
    }
    Ok(Some(package.tag(last)))
}

fn versions(package: &Package, tags: &str) -> Vec<Version> {
    let prefix = package.tag_prefix();
    let mut versions: Vec<Version> = tags
        .lines()
        .filter_map(|tag| Version::parse(tag.strip_prefix(&prefix)?).ok())
        .filter(|version| version.pre.is_empty())
        .collect();
    versions.sort();
    versions
}

fn version_at(workspace: &Workspace, package: &Package, revision: &str) -> Result<Option<Version>> {
    let files = package.files_at(workspace, revision)?;
    let Some(text) = files.get("Cargo.toml") else {
        return Ok(None);
    };
    let root = root_manifest(workspace, revision)?;
    Ok(Some(manifest::Manifest::read(text, &root)?.version))
}

/// The workspace's Cargo.toml as it was.
pub(super) fn root_manifest(workspace: &Workspace, revision: &str) -> Result<String> {
    let commit = git::commit(workspace, revision)?;
    git::run(workspace, &["show", &format!("{commit}:./Cargo.toml")])
}
