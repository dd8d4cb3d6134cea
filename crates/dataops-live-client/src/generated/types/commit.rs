// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `commit`.

use std::collections::BTreeMap;
use client_runtime::{Extra, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{
    FileEncoding, JobStatus, PipelineBasic, PipelineId, PipelineStatus, ProjectRef,
    UserBasic,
};

/// A commit of a repository. What the call does not ask for, and what older versions do not know, is left out.
///
/// Evidence: used by third parties' code (GitLab test schemas commit/basic and commit/detail; GitLab OpenAPI 17.10, Commit and CommitDetail; 140 samples (id in 138)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Commit {
    /// Mail address of the author.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_email: Option<String>,
    /// Name of the author.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// When the author wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authored_date: Option<Timestamp>,
    /// When it was committed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committed_date: Option<Timestamp>,
    /// Mail address of the committer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committer_email: Option<String>,
    /// Name of the committer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committer_name: Option<String>,
    /// When the commit was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// The same with all values of a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended_trailers: Option<BTreeMap<String, Vec<String>>>,
    /// Hash of the commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its newest pipeline; single commits only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_pipeline: Option<PipelineBasic>,
    /// Whole message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Hashes of the parents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_ids: Option<Vec<String>>,
    /// Number of the project that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// First digits of the hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_id: Option<String>,
    /// How many lines it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stats: Option<CommitStats>,
    /// State of its newest pipeline; single commits only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PipelineStatus>,
    /// First line of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Lines such as `Signed-off-by` at the end of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trailers: Option<BTreeMap<String, String>>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Commit default {
        "author_email" author_email, "author_name" author_name, "authored_date" authored_date, "committed_date" committed_date,
        "committer_email" committer_email, "committer_name" committer_name, "created_at" created_at,
        "extended_trailers" extended_trailers, "id" id, "last_pipeline" last_pipeline, "message" message,
        "parent_ids" parent_ids, "project_id" project_id, "short_id" short_id, "stats" stats, "status" status, "title" title,
        "trailers" trailers, "web_url" web_url,
    } rest extra
}

/// One change of a commit.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x, commits; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitAction {
    /// What to do with the file.
    pub action: CommitActionKind,
    /// Content of the file, as `encoding` says. `create` and `update` need it; `move` without it keeps the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    /// How `content` is written; left out, `text`. Bytes that are no text go as `base64`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<FileEncoding>,
    /// Whether the file is a program; `chmod` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execute_filemode: Option<bool>,
    /// Path of the file in the repository, for example `models/orders.sql`.
    pub file_path: String,
    /// Hash of the commit that changed the file last, as far as the caller knows; another one is refused. `update`, `move` and `delete` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_commit_id: Option<String>,
    /// Path of the file before; `move` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_path: Option<String>,
}

impl CommitAction {
    /// A value of what is required; everything else is not set.
    pub fn new(
        action: impl Into<CommitActionKind>,
        file_path: impl Into<String>,
    ) -> Self {
        Self {
            action: {
                let value = action;
                value.into()
            },
            file_path: {
                let value = file_path;
                value.into()
            },
            content: Default::default(),
            encoding: Default::default(),
            execute_filemode: Default::default(),
            last_commit_id: Default::default(),
            previous_path: Default::default(),
        }
    }
    /// Sets [`action`](Self#structfield.action).
    #[must_use]
    pub fn action(mut self, value: impl Into<CommitActionKind>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
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
    /// Sets [`file_path`](Self#structfield.file_path).
    #[must_use]
    pub fn file_path(mut self, value: impl Into<String>) -> Self {
        self.file_path = value.into();
        self
    }
    /// Sets [`last_commit_id`](Self#structfield.last_commit_id).
    #[must_use]
    pub fn last_commit_id(mut self, value: impl Into<String>) -> Self {
        self.last_commit_id = Some(value.into());
        self
    }
    /// Sets [`previous_path`](Self#structfield.previous_path).
    #[must_use]
    pub fn previous_path(mut self, value: impl Into<String>) -> Self {
        self.previous_path = Some(value.into());
        self
    }
}

client_runtime::open_enum! {
    /// What a commit does with a file.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum CommitActionKind: str {
        /// `create` on the wire.
        Create = "create",
        /// `delete` on the wire.
        Delete = "delete",
        /// `move` on the wire.
        Move = "move",
        /// `update` on the wire.
        Update = "update",
        /// `chmod` on the wire.
        Chmod = "chmod",
    }
}

/// Where the changes of a commit go.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitCherryPick {
    /// Branch that gets the new commit.
    pub branch: String,
    /// Whether it is only tried and nothing is committed; left out, `false`. The answer holds no commit then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// Message of the new commit; left out, the message of the old one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl CommitCherryPick {
    /// A value of what is required; everything else is not set.
    pub fn new(branch: impl Into<String>) -> Self {
        Self {
            branch: {
                let value = branch;
                value.into()
            },
            dry_run: Default::default(),
            message: Default::default(),
        }
    }
    /// Sets [`branch`](Self#structfield.branch).
    #[must_use]
    pub fn branch(mut self, value: impl Into<String>) -> Self {
        self.branch = value.into();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[must_use]
    pub fn dry_run(mut self, value: impl Into<bool>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

client_runtime::record! {
    CommitCherryPick {
        "dry_run" dry_run, "message" message,
    } required {
        "branch" branch 0,
    }
}

/// What somebody wrote about a commit.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, CommitNote; 6 samples (note and author in all); Rust crate gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitComment {
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<UserBasic>,
    /// When it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Line that it is about, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<i64>,
    /// Whether the line is one of the new or of the old file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_type: Option<CommitLineType>,
    /// The text, in Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// File that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CommitComment default {
        "author" author, "created_at" created_at, "line" line, "line_type" line_type, "note" note, "path" path,
    } rest extra
}

/// A comment on a commit.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 (only note is required there); go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitCommentCreate {
    /// Line that it is about, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<i64>,
    /// Whether the line is one of the new or of the old file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_type: Option<CommitLineType>,
    /// The text, in Markdown.
    pub note: String,
    /// File that it is about; needs `line` and `line_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

impl CommitCommentCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: {
                let value = note;
                value.into()
            },
            line: Default::default(),
            line_type: Default::default(),
            path: Default::default(),
        }
    }
    /// Sets [`line`](Self#structfield.line).
    #[must_use]
    pub fn line(mut self, value: impl Into<i64>) -> Self {
        self.line = Some(value.into());
        self
    }
    /// Sets [`line_type`](Self#structfield.line_type).
    #[must_use]
    pub fn line_type(mut self, value: impl Into<CommitLineType>) -> Self {
        self.line_type = Some(value.into());
        self
    }
    /// Sets [`note`](Self#structfield.note).
    #[must_use]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = value.into();
        self
    }
    /// Sets [`path`](Self#structfield.path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
}

client_runtime::record! {
    CommitCommentCreate {
        "line" line, "line_type" line_type, "path" path,
    } required {
        "note" note 0,
    }
}

/// Changes to commit.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitCreate {
    /// What to do, in this order.
    pub actions: Vec<CommitAction>,
    /// Mail address of the author; left out, the caller's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_email: Option<String>,
    /// Name of the author; left out, the caller's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// Branch that gets the commit. A branch that does not exist is made when `start_branch` or `start_sha` is given.
    pub branch: String,
    /// Message of the commit.
    pub commit_message: String,
    /// Whether the branch is overwritten, so that it is `start_branch` or `start_sha` with the new commit; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    /// Branch that the new branch starts at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_branch: Option<String>,
    /// Project that the new branch starts in; left out, this one.
    ///
    /// Evidence: used by third parties' code (go-gitlab and the text of GitLab OpenAPI 17.10 (number or path); its type says integer).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_project: Option<ProjectRef>,
    /// Hash of the commit that the new branch starts at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_sha: Option<String>,
    /// Whether the answer says how many lines change; left out, `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stats: Option<bool>,
}

impl CommitCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        branch: impl Into<String>,
        commit_message: impl Into<String>,
        actions: impl IntoIterator<Item = impl Into<CommitAction>>,
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
            actions: {
                let value = actions;
                value.into_iter().map(Into::into).collect()
            },
            author_email: Default::default(),
            author_name: Default::default(),
            force: Default::default(),
            start_branch: Default::default(),
            start_project: Default::default(),
            start_sha: Default::default(),
            stats: Default::default(),
        }
    }
    /// Sets [`actions`](Self#structfield.actions).
    #[must_use]
    pub fn actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<CommitAction>>,
    ) -> Self {
        self.actions = value.into_iter().map(Into::into).collect();
        self
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
    /// Sets [`force`](Self#structfield.force).
    #[must_use]
    pub fn force(mut self, value: impl Into<bool>) -> Self {
        self.force = Some(value.into());
        self
    }
    /// Sets [`start_branch`](Self#structfield.start_branch).
    #[must_use]
    pub fn start_branch(mut self, value: impl Into<String>) -> Self {
        self.start_branch = Some(value.into());
        self
    }
    /// Sets [`start_project`](Self#structfield.start_project).
    #[must_use]
    pub fn start_project(mut self, value: impl Into<ProjectRef>) -> Self {
        self.start_project = Some(value.into());
        self
    }
    /// Sets [`start_sha`](Self#structfield.start_sha).
    #[must_use]
    pub fn start_sha(mut self, value: impl Into<String>) -> Self {
        self.start_sha = Some(value.into());
        self
    }
    /// Sets [`stats`](Self#structfield.stats).
    #[must_use]
    pub fn stats(mut self, value: impl Into<bool>) -> Self {
        self.stats = Some(value.into());
        self
    }
}

client_runtime::record! {
    CommitCreate {
        "author_email" author_email, "author_name" author_name, "force" force, "start_branch" start_branch,
        "start_project" start_project, "start_sha" start_sha, "stats" stats,
    } required {
        "actions" actions 0, "branch" branch 1, "commit_message" commit_message 2,
    }
}

client_runtime::open_enum! {
    /// Whether a line is one of the file after or before the change.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; Rust crate gitlab).
    #[non_exhaustive]
    pub enum CommitLineType: str {
        /// `new` on the wire.
        New = "new",
        /// `old` on the wire.
        Old = "old",
    }
}

client_runtime::open_enum! {
    /// Order of commits: by time, or parents after all their children.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum CommitOrder: str {
        /// `default` on the wire.
        Default = "default",
        /// `topo` on the wire.
        Topo = "topo",
    }
}

/// A branch or tag that has a commit.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, BasicRef; 9 samples (both in all)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitRef {
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it is a branch or a tag.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<CommitRefType>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CommitRef default {
        "name" name, "type" type_,
    } rest extra
}

client_runtime::open_enum! {
    /// What of the branches and tags to list.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum CommitRefType: str {
        /// `branch` on the wire.
        Branch = "branch",
        /// `tag` on the wire.
        Tag = "tag",
        /// `all` on the wire.
        All = "all",
    }
}

/// Where a commit is undone.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitRevert {
    /// Branch that gets the new commit.
    pub branch: String,
    /// Whether it is only tried and nothing is committed; left out, `false`. The answer holds no commit then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
}

impl CommitRevert {
    /// A value of what is required; everything else is not set.
    pub fn new(branch: impl Into<String>) -> Self {
        Self {
            branch: {
                let value = branch;
                value.into()
            },
            dry_run: Default::default(),
        }
    }
    /// Sets [`branch`](Self#structfield.branch).
    #[must_use]
    pub fn branch(mut self, value: impl Into<String>) -> Self {
        self.branch = value.into();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[must_use]
    pub fn dry_run(mut self, value: impl Into<bool>) -> Self {
        self.dry_run = Some(value.into());
        self
    }
}

client_runtime::record! {
    CommitRevert {
        "dry_run" dry_run,
    } required {
        "branch" branch 0,
    }
}

/// A number of commits.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitSequence {
    /// Commits in the history, the last one included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CommitSequence default {
        "count" count,
    } rest extra
}

/// How a commit is signed. The key is described in the members that its kind has.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, CommitSignature; 2 samples of the GitLab documentation; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitSignature {
    /// Part of GitLab that read the signature, for example `gitaly`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_source: Option<String>,
    /// Number of the PGP key on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gpg_key_id: Option<i64>,
    /// Identity of the PGP key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gpg_key_primary_keyid: Option<String>,
    /// Identity of the subkey that signed.
    ///
    /// Evidence: used by third parties' code (samples have text and null; go-gitlab says number).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gpg_key_subkey_id: Option<String>,
    /// Mail address in the PGP key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gpg_key_user_email: Option<String>,
    /// Name in the PGP key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gpg_key_user_name: Option<String>,
    /// The signature as text.
    ///
    /// Evidence: **unverified** (GitLab OpenAPI 17.10 only; no sample has it).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// Kind of the key; old versions leave it out and know only PGP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature_type: Option<CommitSignatureType>,
    /// Whether the signature is good, for example `verified` or `unverified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<String>,
    /// Certificate that signed, for X.509.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x509_certificate: Option<X509Certificate>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CommitSignature default {
        "commit_source" commit_source, "gpg_key_id" gpg_key_id, "gpg_key_primary_keyid" gpg_key_primary_keyid,
        "gpg_key_subkey_id" gpg_key_subkey_id OptionText, "gpg_key_user_email" gpg_key_user_email,
        "gpg_key_user_name" gpg_key_user_name, "signature" signature, "signature_type" signature_type,
        "verification_status" verification_status, "x509_certificate" x509_certificate,
    } rest extra
}

client_runtime::open_enum! {
    /// Kind of the key that signs.
    ///
    /// Evidence: used by third parties' code (gitbeaker 43.8 (PGP, X509); GitLab documentation 18.x (SSH)).
    #[non_exhaustive]
    pub enum CommitSignatureType: str {
        /// `PGP` on the wire.
        Pgp = "PGP",
        /// `X509` on the wire.
        X509 = "X509",
        /// `SSH` on the wire.
        Ssh = "SSH",
    }
}

/// How many lines a commit changes.
///
/// Evidence: used by third parties' code (go-gitlab; 4 samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitStats {
    /// Lines that are new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additions: Option<i64>,
    /// Lines that are gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deletions: Option<i64>,
    /// Sum of both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CommitStats default {
        "additions" additions, "deletions" deletions, "total" total,
    } rest extra
}

/// The state that a job or another system gave a commit.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, CommitStatus; 5 samples (coverage in 2, pipeline_id in 1); Rust crate gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitStatus {
    /// Whether the pipeline passes even if this fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Who said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<UserBasic>,
    /// Test coverage in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<f64>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Short free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When the work ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// Number of the state.
    pub id: i64,
    /// Name of the job or of the system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Pipeline that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// Branch or tag that it was built for.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Hash of the commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
    /// When the work started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// The state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<JobStatus>,
    /// Page of the system that tells more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CommitStatus default {
        "allow_failure" allow_failure, "author" author, "coverage" coverage, "created_at" created_at, "description" description,
        "finished_at" finished_at, "name" name, "pipeline_id" pipeline_id, "ref" ref_, "sha" sha, "started_at" started_at,
        "status" status, "target_url" target_url,
    } required {
        "id" id 0,
    } rest extra
}

/// How another system finds a commit.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitStatusCreate {
    /// Another word for `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// Test coverage in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<f64>,
    /// Short free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of the system; left out, `default`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Pipeline to add it to, when the commit has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<PipelineId>,
    /// Branch or tag that it was built for.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// The state.
    pub state: CommitStatusState,
    /// Page of the system that tells more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_url: Option<String>,
}

impl CommitStatusCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(state: impl Into<CommitStatusState>) -> Self {
        Self {
            state: {
                let value = state;
                value.into()
            },
            context: Default::default(),
            coverage: Default::default(),
            description: Default::default(),
            name: Default::default(),
            pipeline_id: Default::default(),
            ref_: Default::default(),
            target_url: Default::default(),
        }
    }
    /// Sets [`context`](Self#structfield.context).
    #[must_use]
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets [`coverage`](Self#structfield.coverage).
    #[must_use]
    pub fn coverage(mut self, value: impl Into<f64>) -> Self {
        self.coverage = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`pipeline_id`](Self#structfield.pipeline_id).
    #[must_use]
    pub fn pipeline_id(mut self, value: impl Into<PipelineId>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets [`ref_`](Self#structfield.ref_).
    #[must_use]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = Some(value.into());
        self
    }
    /// Sets [`state`](Self#structfield.state).
    #[must_use]
    pub fn state(mut self, value: impl Into<CommitStatusState>) -> Self {
        self.state = value.into();
        self
    }
    /// Sets [`target_url`](Self#structfield.target_url).
    #[must_use]
    pub fn target_url(mut self, value: impl Into<String>) -> Self {
        self.target_url = Some(value.into());
        self
    }
}

client_runtime::open_enum! {
    /// What states of commits are sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum CommitStatusOrder: str {
        /// `id` on the wire.
        Id = "id",
        /// `pipeline_id` on the wire.
        PipelineId = "pipeline_id",
    }
}

client_runtime::open_enum! {
    /// State that another system can give a commit.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 (without skipped)).
    #[non_exhaustive]
    pub enum CommitStatusState: str {
        /// `pending` on the wire.
        Pending = "pending",
        /// `running` on the wire.
        Running = "running",
        /// `success` on the wire.
        Success = "success",
        /// `failed` on the wire.
        Failed = "failed",
        /// `canceled` on the wire.
        Canceled = "canceled",
        /// `skipped` on the wire.
        Skipped = "skipped",
    }
}

/// A file that was changed.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Diff; 8 samples (all but generated_file in all)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Diff {
    /// Mode before the change, such as `100644`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a_mode: Option<String>,
    /// Mode after the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub b_mode: Option<String>,
    /// Whether the file is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_file: Option<bool>,
    /// The changed lines with their surroundings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diff: Option<String>,
    /// Whether the file is marked as generated; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generated_file: Option<bool>,
    /// Whether the file is new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_file: Option<bool>,
    /// Path after the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_path: Option<String>,
    /// Path before the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_path: Option<String>,
    /// Whether the file has another path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renamed_file: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Diff default {
        "a_mode" a_mode, "b_mode" b_mode, "deleted_file" deleted_file, "diff" diff, "generated_file" generated_file,
        "new_file" new_file, "new_path" new_path, "old_path" old_path, "renamed_file" renamed_file,
    } rest extra
}

/// A certificate that signs commits.
///
/// Evidence: used by third parties' code (gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct X509Certificate {
    /// Whether it is still valid, for example `good`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate_status: Option<String>,
    /// Mail address in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Number on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its serial number.
    ///
    /// Evidence: used by third parties' code (gitbeaker 43.8: text with commits, number with tags).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    /// Whom it names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Identity of its key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_key_identifier: Option<String>,
    /// Who issued a certificate. Its members are in `extra`.
    ///
    /// Evidence: **unverified** (gitbeaker 43.8 names it without its members).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x509_issuer: Option<Map<String, Value>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    X509Certificate default {
        "certificate_status" certificate_status, "email" email, "id" id, "serial_number" serial_number OptionText,
        "subject" subject, "subject_key_identifier" subject_key_identifier, "x509_issuer" x509_issuer,
    } rest extra
}
