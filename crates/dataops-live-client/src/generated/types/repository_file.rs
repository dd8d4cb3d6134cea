// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `repository_file`.

use client_runtime::Extra;
use serde::Serialize;
use super::Commit;

/// Lines that one commit brought.
///
/// Evidence: used by third parties' code (go-gitlab; 2 samples (both in all); gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FileBlameRange {
    /// The commit, in few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<Commit>,
    /// The lines, without their ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    FileBlameRange default {
        "commit" commit, "lines" lines,
    } rest extra
}

client_runtime::open_enum! {
    /// How the content of a file is written.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum FileEncoding: str {
        /// `text` on the wire.
        Text = "text",
        /// `base64` on the wire.
        Base64 = "base64",
    }
}

/// A file of a repository with its content.
///
/// Evidence: used by third parties' code (3 samples (all but content_sha256, last_commit_id and execute_filemode in all); gitbeaker 43.8; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryFile {
    /// Hash of the blob.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blob_id: Option<String>,
    /// Hash of the commit that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_id: Option<String>,
    /// The content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// SHA-256 of the content in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_sha256: Option<String>,
    /// How `content` is written: `base64`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Whether the file is a program; newer versions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execute_filemode: Option<bool>,
    /// Last part of the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Path in the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_path: Option<String>,
    /// Hash of the commit that changed the file last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_commit_id: Option<String>,
    /// Branch, tag or commit that was asked for.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Size in bytes.
    ///
    /// Evidence: used by third parties' code (two samples have a number, one has a text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RepositoryFile default {
        "blob_id" blob_id, "commit_id" commit_id, "content" content, "content_sha256" content_sha256, "encoding" encoding,
        "execute_filemode" execute_filemode, "file_name" file_name, "file_path" file_path, "last_commit_id" last_commit_id,
        "ref" ref_, "size" size OptionInteger,
    } rest extra
}

/// A file to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryFileCreate {
    /// Mail address of the author; left out, the caller's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_email: Option<String>,
    /// Name of the author; left out, the caller's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// Branch that gets the commit. A branch that does not exist is made when `start_branch` is given.
    pub branch: String,
    /// Message of the commit.
    pub commit_message: String,
    /// Content of the file, as `encoding` says.
    pub content: String,
    /// How `content` is written; left out, `text`. Bytes that are no text go as `base64`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<FileEncoding>,
    /// Whether the file is a program; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execute_filemode: Option<bool>,
    /// Hash of the last commit of the file, as far as the caller knows; of no use for a new file.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_commit_id: Option<String>,
    /// Branch that the new branch starts at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_branch: Option<String>,
}

impl RepositoryFileCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        branch: impl Into<String>,
        commit_message: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            branch: {
                let value = branch;
                value.into()
            },
            commit_message: {
                let value = commit_message;
                value.into()
            },
            content: {
                let value = content;
                value.into()
            },
            author_email: Default::default(),
            author_name: Default::default(),
            encoding: Default::default(),
            execute_filemode: Default::default(),
            last_commit_id: Default::default(),
            start_branch: Default::default(),
        }
    }
    /// Sets [`author_email`](Self#structfield.author_email).
    #[must_use]
    pub fn author_email(mut self, value: impl Into<String>) -> Self {
        self.author_email = Some(value.into());
        self
    }
    /// Sets [`author_name`](Self#structfield.author_name).
    #[must_use]
    pub fn author_name(mut self, value: impl Into<String>) -> Self {
        self.author_name = Some(value.into());
        self
    }
    /// Sets [`branch`](Self#structfield.branch).
    #[must_use]
    pub fn branch(mut self, value: impl Into<String>) -> Self {
        self.branch = value.into();
        self
    }
    /// Sets [`commit_message`](Self#structfield.commit_message).
    #[must_use]
    pub fn commit_message(mut self, value: impl Into<String>) -> Self {
        self.commit_message = value.into();
        self
    }
    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Sets [`encoding`](Self#structfield.encoding).
    #[must_use]
    pub fn encoding(mut self, value: impl Into<FileEncoding>) -> Self {
        self.encoding = Some(value.into());
        self
    }
    /// Sets [`execute_filemode`](Self#structfield.execute_filemode).
    #[must_use]
    pub fn execute_filemode(mut self, value: impl Into<bool>) -> Self {
        self.execute_filemode = Some(value.into());
        self
    }
    /// Sets [`last_commit_id`](Self#structfield.last_commit_id).
    #[must_use]
    pub fn last_commit_id(mut self, value: impl Into<String>) -> Self {
        self.last_commit_id = Some(value.into());
        self
    }
    /// Sets [`start_branch`](Self#structfield.start_branch).
    #[must_use]
    pub fn start_branch(mut self, value: impl Into<String>) -> Self {
        self.start_branch = Some(value.into());
        self
    }
}

client_runtime::record! {
    RepositoryFileCreate {
        "author_email" author_email, "author_name" author_name, "encoding" encoding, "execute_filemode" execute_filemode,
        "last_commit_id" last_commit_id, "start_branch" start_branch,
    } required {
        "branch" branch 0, "commit_message" commit_message 1, "content" content 2,
    }
}

/// A file that was written.
///
/// Evidence: used by third parties' code (go-gitlab; 3 samples (both in all)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryFileInfo {
    /// Branch that got the commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// Path in the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_path: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RepositoryFileInfo default {
        "branch" branch, "file_path" file_path,
    } rest extra
}

/// The new content of a file.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepositoryFileUpdate {
    /// Mail address of the author; left out, the caller's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_email: Option<String>,
    /// Name of the author; left out, the caller's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// Branch that gets the commit. A branch that does not exist is made when `start_branch` is given.
    pub branch: String,
    /// Message of the commit.
    pub commit_message: String,
    /// Content of the file, as `encoding` says.
    pub content: String,
    /// How `content` is written; left out, `text`. Bytes that are no text go as `base64`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<FileEncoding>,
    /// Whether the file is a program; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execute_filemode: Option<bool>,
    /// Hash of the commit that changed the file last, as far as the caller knows; another one is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_commit_id: Option<String>,
    /// Branch that the new branch starts at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_branch: Option<String>,
}

impl RepositoryFileUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        branch: impl Into<String>,
        commit_message: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            branch: {
                let value = branch;
                value.into()
            },
            commit_message: {
                let value = commit_message;
                value.into()
            },
            content: {
                let value = content;
                value.into()
            },
            author_email: Default::default(),
            author_name: Default::default(),
            encoding: Default::default(),
            execute_filemode: Default::default(),
            last_commit_id: Default::default(),
            start_branch: Default::default(),
        }
    }
    /// Sets [`author_email`](Self#structfield.author_email).
    #[must_use]
    pub fn author_email(mut self, value: impl Into<String>) -> Self {
        self.author_email = Some(value.into());
        self
    }
    /// Sets [`author_name`](Self#structfield.author_name).
    #[must_use]
    pub fn author_name(mut self, value: impl Into<String>) -> Self {
        self.author_name = Some(value.into());
        self
    }
    /// Sets [`branch`](Self#structfield.branch).
    #[must_use]
    pub fn branch(mut self, value: impl Into<String>) -> Self {
        self.branch = value.into();
        self
    }
    /// Sets [`commit_message`](Self#structfield.commit_message).
    #[must_use]
    pub fn commit_message(mut self, value: impl Into<String>) -> Self {
        self.commit_message = value.into();
        self
    }
    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Sets [`encoding`](Self#structfield.encoding).
    #[must_use]
    pub fn encoding(mut self, value: impl Into<FileEncoding>) -> Self {
        self.encoding = Some(value.into());
        self
    }
    /// Sets [`execute_filemode`](Self#structfield.execute_filemode).
    #[must_use]
    pub fn execute_filemode(mut self, value: impl Into<bool>) -> Self {
        self.execute_filemode = Some(value.into());
        self
    }
    /// Sets [`last_commit_id`](Self#structfield.last_commit_id).
    #[must_use]
    pub fn last_commit_id(mut self, value: impl Into<String>) -> Self {
        self.last_commit_id = Some(value.into());
        self
    }
    /// Sets [`start_branch`](Self#structfield.start_branch).
    #[must_use]
    pub fn start_branch(mut self, value: impl Into<String>) -> Self {
        self.start_branch = Some(value.into());
        self
    }
}

client_runtime::record! {
    RepositoryFileUpdate {
        "author_email" author_email, "author_name" author_name, "encoding" encoding, "execute_filemode" execute_filemode,
        "last_commit_id" last_commit_id, "start_branch" start_branch,
    } required {
        "branch" branch 0, "commit_message" commit_message 1, "content" content 2,
    }
}
