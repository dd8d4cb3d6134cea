// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `repository`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use super::{Commit, Diff};

client_runtime::open_enum! {
    /// Kind of archive.
    ///
    /// Evidence: used by third parties' code (gitbeaker 43.8; Rust crate gitlab).
    #[non_exhaustive]
    pub enum ArchiveFormatKind: str {
        /// `tar.gz` on the wire.
        TarGz = "tar.gz",
        /// `tar.bz2` on the wire.
        TarBz2 = "tar.bz2",
        /// `tbz` on the wire.
        Tbz = "tbz",
        /// `tbz2` on the wire.
        Tbz2 = "tbz2",
        /// `tb2` on the wire.
        Tb2 = "tb2",
        /// `bz2` on the wire.
        Bz2 = "bz2",
        /// `tar` on the wire.
        Tar = "tar",
        /// `zip` on the wire.
        Zip = "zip",
    }
}

/// The content of a file.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Blob {
    /// The content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// How `content` is written: `base64`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Hash of the blob.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
    /// Size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Blob default {
        "content" content, "encoding" encoding, "sha" sha, "size" size,
    } rest extra
}

/// The changelog of a version.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Changelog; a sample of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Changelog {
    /// The text, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Changelog default {
        "notes" notes,
    } rest extra
}

/// A changelog to write.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChangelogCreate {
    /// Branch that gets the commit; left out, the default branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// File in the repository with the settings; left out, `.gitlab/changelog_config.yml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub config_file: Option<String>,
    /// When the version was released; left out, now.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (instant); go-gitlab sends a date).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Timestamp>,
    /// File that gets the text; left out, `CHANGELOG.md`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Commit that the range starts after; left out, the tag of the version before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Message of the commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Last commit of the range; left out, the newest of the branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Trailer that marks the commits to list; left out, `Changelog`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trailer: Option<String>,
    /// The version, as a semantic version such as `1.2.0`.
    pub version: String,
}

impl ChangelogCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(version: impl Into<String>) -> Self {
        Self {
            version: {
                let value = version;
                value.into()
            },
            branch: Default::default(),
            config_file: Default::default(),
            date: Default::default(),
            file: Default::default(),
            from: Default::default(),
            message: Default::default(),
            to: Default::default(),
            trailer: Default::default(),
        }
    }
    /// Sets [`branch`](Self#structfield.branch).
    #[must_use]
    pub fn branch(mut self, value: impl Into<String>) -> Self {
        self.branch = Some(value.into());
        self
    }
    /// Sets [`config_file`](Self#structfield.config_file).
    #[must_use]
    pub fn config_file(mut self, value: impl Into<String>) -> Self {
        self.config_file = Some(value.into());
        self
    }
    /// Sets [`date`](Self#structfield.date).
    #[must_use]
    pub fn date(mut self, value: impl Into<Timestamp>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Sets [`file`](Self#structfield.file).
    #[must_use]
    pub fn file(mut self, value: impl Into<String>) -> Self {
        self.file = Some(value.into());
        self
    }
    /// Sets [`from`](Self#structfield.from).
    #[must_use]
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets [`to`](Self#structfield.to).
    #[must_use]
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }
    /// Sets [`trailer`](Self#structfield.trailer).
    #[must_use]
    pub fn trailer(mut self, value: impl Into<String>) -> Self {
        self.trailer = Some(value.into());
        self
    }
    /// Sets [`version`](Self#structfield.version).
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = value.into();
        self
    }
}

client_runtime::record! {
    ChangelogCreate {
        "branch" branch, "config_file" config_file, "date" date, "file" file, "from" from, "message" message, "to" to,
        "trailer" trailer,
    } required {
        "version" version 0,
    }
}

/// What lies between two commits.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Compare; 3 samples (all but web_url in all); gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comparison {
    /// Newest commit of the second side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<Commit>,
    /// Commits that the second side has and the first has not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commits: Option<Vec<Commit>>,
    /// Whether both sides are the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compare_same_ref: Option<bool>,
    /// Whether there was too much to compare, so that files are missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compare_timeout: Option<bool>,
    /// Files that differ.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diffs: Option<Vec<Diff>>,
    /// Page of the comparison in a browser; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Comparison default {
        "commit" commit, "commits" commits, "compare_same_ref" compare_same_ref, "compare_timeout" compare_timeout,
        "diffs" diffs, "web_url" web_url,
    } rest extra
}

/// An author of commits.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Contributor; 4 samples (all members in all)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Contributor {
    /// Lines that are new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additions: Option<i64>,
    /// Number of commits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commits: Option<i64>,
    /// Lines that are gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deletions: Option<i64>,
    /// Mail address of the author.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Name of the author.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Contributor default {
        "additions" additions, "commits" commits, "deletions" deletions, "email" email, "name" name,
    } rest extra
}

client_runtime::open_enum! {
    /// What authors are sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum ContributorOrder: str {
        /// `email` on the wire.
        Email = "email",
        /// `name` on the wire.
        Name = "name",
        /// `commits` on the wire.
        Commits = "commits",
    }
}

/// A file or directory of a repository.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, TreeObject; 33 samples (path in 14, the rest in all); gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TreeEntry {
    /// Hash of the blob or tree.
    pub id: String,
    /// Its mode, such as `100644` for a file or `040000` for a directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// Last part of the path.
    pub name: String,
    /// Path in the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// What it is.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<TreeEntryType>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    TreeEntry default {
        "mode" mode, "path" path, "type" type_,
    } required {
        "id" id 0, "name" name 1,
    } rest extra
}

client_runtime::open_enum! {
    /// What an entry of a directory is: a directory, a file or a submodule.
    ///
    /// Evidence: used by third parties' code (samples (tree, blob); GitLab documentation 18.x (commit)).
    #[non_exhaustive]
    pub enum TreeEntryType: str {
        /// `tree` on the wire.
        Tree = "tree",
        /// `blob` on the wire.
        Blob = "blob",
        /// `commit` on the wire.
        Commit = "commit",
    }
}
