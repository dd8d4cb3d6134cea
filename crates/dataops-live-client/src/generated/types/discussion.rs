// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `discussion`.

use client_runtime::{Extra, Timestamp};
use serde::{Deserialize, Serialize};
use super::{LineRange, Note, NotePositionType};

/// A discussion to start.
///
/// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitDiscussionCreate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Place in a file that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<NotePositionCreate>,
}

impl CommitDiscussionCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
            created_at: Default::default(),
            position: Default::default(),
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`position`](Self#structfield.position).
    #[must_use]
    pub fn position(mut self, value: impl Into<NotePositionCreate>) -> Self {
        self.position = Some(value.into());
        self
    }
}

client_runtime::record! {
    CommitDiscussionCreate {
        "created_at" created_at, "position" position,
    } required {
        "body" body 0,
    }
}

/// A note to write in a discussion.
///
/// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitDiscussionNoteCreate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
}

impl CommitDiscussionNoteCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
            created_at: Default::default(),
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
}

client_runtime::record! {
    CommitDiscussionNoteCreate {
        "created_at" created_at,
    } required {
        "body" body 0,
    }
}

/// A new text of a note in a discussion.
///
/// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommitDiscussionNoteUpdate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
}

impl CommitDiscussionNoteUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
            created_at: Default::default(),
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
}

client_runtime::record! {
    CommitDiscussionNoteUpdate {
        "created_at" created_at,
    } required {
        "body" body 0,
    }
}

/// A thread of notes.
///
/// Evidence: used by third parties' code (go-gitlab; gitbeaker 43.8; samples of the GitLab documentation (6 of 6 have all three)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Discussion {
    /// Id: 40 hexadecimal digits.
    pub id: String,
    /// Whether it is a single comment and no thread.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub individual_note: Option<bool>,
    /// Its notes, oldest first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<Note>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Discussion default {
        "individual_note" individual_note, "notes" notes,
    } required {
        "id" id 0,
    } rest extra
}

/// A discussion to start.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueDiscussionCreate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
}

impl IssueDiscussionCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
            created_at: Default::default(),
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueDiscussionCreate {
        "created_at" created_at,
    } required {
        "body" body 0,
    }
}

/// A note to write in a discussion.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueDiscussionNoteCreate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
}

impl IssueDiscussionNoteCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
            created_at: Default::default(),
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueDiscussionNoteCreate {
        "created_at" created_at,
    } required {
        "body" body 0,
    }
}

/// A new text of a note in a discussion.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueDiscussionNoteUpdate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
}

impl IssueDiscussionNoteUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
            created_at: Default::default(),
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueDiscussionNoteUpdate {
        "created_at" created_at,
    } required {
        "body" body 0,
    }
}

/// A discussion to start.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; fields of the position from GitLab documentation 11.10).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestDiscussionCreate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
    /// Commit of the merge request that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_id: Option<String>,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Place in a file that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<NotePositionCreate>,
}

impl MergeRequestDiscussionCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
            commit_id: Default::default(),
            created_at: Default::default(),
            position: Default::default(),
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`commit_id`](Self#structfield.commit_id).
    #[must_use]
    pub fn commit_id(mut self, value: impl Into<String>) -> Self {
        self.commit_id = Some(value.into());
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`position`](Self#structfield.position).
    #[must_use]
    pub fn position(mut self, value: impl Into<NotePositionCreate>) -> Self {
        self.position = Some(value.into());
        self
    }
}

client_runtime::record! {
    MergeRequestDiscussionCreate {
        "commit_id" commit_id, "created_at" created_at, "position" position,
    } required {
        "body" body 0,
    }
}

/// A note to write in a discussion.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestDiscussionNoteCreate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
}

impl MergeRequestDiscussionNoteCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
            created_at: Default::default(),
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
}

client_runtime::record! {
    MergeRequestDiscussionNoteCreate {
        "created_at" created_at,
    } required {
        "body" body 0,
    }
}

/// A change of a note: its text, or whether it is resolved.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestDiscussionNoteUpdate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Whether it is resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved: Option<bool>,
}

impl MergeRequestDiscussionNoteUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`resolved`](Self#structfield.resolved).
    #[must_use]
    pub fn resolved(mut self, value: impl Into<bool>) -> Self {
        self.resolved = Some(value.into());
        self
    }
}

client_runtime::record! {
    MergeRequestDiscussionNoteUpdate default {
        "body" body, "created_at" created_at, "resolved" resolved,
    }
}

/// Whether a discussion is resolved.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestDiscussionResolve {
    /// `true` resolves it, `false` opens it again.
    pub resolved: bool,
}

impl MergeRequestDiscussionResolve {
    /// A value of what is required; everything else is not set.
    pub fn new(resolved: impl Into<bool>) -> Self {
        Self {
            resolved: {
                let value = resolved;
                value.into()
            },
        }
    }
    /// Sets [`resolved`](Self#structfield.resolved).
    #[must_use]
    pub fn resolved(mut self, value: impl Into<bool>) -> Self {
        self.resolved = value.into();
        self
    }
}

client_runtime::record! {
    MergeRequestDiscussionResolve {
    } required {
        "resolved" resolved 0,
    }
}

/// A place in a file of a diff, to start a discussion at. The three hashes come from `diff_refs` of the merge request or from one of its versions.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotePositionCreate {
    /// Commit that both branches have.
    pub base_sha: String,
    /// Newest commit of the source branch.
    pub head_sha: String,
    /// Height of the image; for `image`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// The lines, where it is about several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_range: Option<LineRange>,
    /// Line after the change. Alone for an added line, with `old_line` for one that stayed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_line: Option<i64>,
    /// Path of the file after the change; needed for `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_path: Option<String>,
    /// Line before the change. Alone for a removed line, with `new_line` for one that stayed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_line: Option<i64>,
    /// Path of the file before the change; needed for `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_path: Option<String>,
    /// What kind of place it is.
    pub position_type: NotePositionType,
    /// Commit of the target branch.
    pub start_sha: String,
    /// Width of the image; for `image`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    /// How far the point is from the left; for `image`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<f64>,
    /// How far the point is from the top; for `image`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<f64>,
}

impl NotePositionCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        base_sha: impl Into<String>,
        start_sha: impl Into<String>,
        head_sha: impl Into<String>,
        position_type: impl Into<NotePositionType>,
    ) -> Self {
        Self {
            base_sha: {
                let value = base_sha;
                value.into()
            },
            start_sha: {
                let value = start_sha;
                value.into()
            },
            head_sha: {
                let value = head_sha;
                value.into()
            },
            position_type: {
                let value = position_type;
                value.into()
            },
            height: Default::default(),
            line_range: Default::default(),
            new_line: Default::default(),
            new_path: Default::default(),
            old_line: Default::default(),
            old_path: Default::default(),
            width: Default::default(),
            x: Default::default(),
            y: Default::default(),
        }
    }
    /// Sets [`base_sha`](Self#structfield.base_sha).
    #[must_use]
    pub fn base_sha(mut self, value: impl Into<String>) -> Self {
        self.base_sha = value.into();
        self
    }
    /// Sets [`head_sha`](Self#structfield.head_sha).
    #[must_use]
    pub fn head_sha(mut self, value: impl Into<String>) -> Self {
        self.head_sha = value.into();
        self
    }
    /// Sets [`height`](Self#structfield.height).
    #[must_use]
    pub fn height(mut self, value: impl Into<i64>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// Sets [`line_range`](Self#structfield.line_range).
    #[must_use]
    pub fn line_range(mut self, value: impl Into<LineRange>) -> Self {
        self.line_range = Some(value.into());
        self
    }
    /// Sets [`new_line`](Self#structfield.new_line).
    #[must_use]
    pub fn new_line(mut self, value: impl Into<i64>) -> Self {
        self.new_line = Some(value.into());
        self
    }
    /// Sets [`new_path`](Self#structfield.new_path).
    #[must_use]
    pub fn new_path(mut self, value: impl Into<String>) -> Self {
        self.new_path = Some(value.into());
        self
    }
    /// Sets [`old_line`](Self#structfield.old_line).
    #[must_use]
    pub fn old_line(mut self, value: impl Into<i64>) -> Self {
        self.old_line = Some(value.into());
        self
    }
    /// Sets [`old_path`](Self#structfield.old_path).
    #[must_use]
    pub fn old_path(mut self, value: impl Into<String>) -> Self {
        self.old_path = Some(value.into());
        self
    }
    /// Sets [`position_type`](Self#structfield.position_type).
    #[must_use]
    pub fn position_type(mut self, value: impl Into<NotePositionType>) -> Self {
        self.position_type = value.into();
        self
    }
    /// Sets [`start_sha`](Self#structfield.start_sha).
    #[must_use]
    pub fn start_sha(mut self, value: impl Into<String>) -> Self {
        self.start_sha = value.into();
        self
    }
    /// Sets [`width`](Self#structfield.width).
    #[must_use]
    pub fn width(mut self, value: impl Into<i64>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets [`x`](Self#structfield.x).
    #[must_use]
    pub fn x(mut self, value: impl Into<f64>) -> Self {
        self.x = Some(value.into());
        self
    }
    /// Sets [`y`](Self#structfield.y).
    #[must_use]
    pub fn y(mut self, value: impl Into<f64>) -> Self {
        self.y = Some(value.into());
        self
    }
}
