// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `note`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use serde_json::{Map, Value};
use super::UserBasic;

/// A note that was just written. A body of quick actions alone makes none: then only `commands_changes` and `summary` are there.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, Note; Rust crate gitlab 0.1600; samples of the GitLab documentation 11.10 (all have the number); that a body of quick actions alone is answered without a number is general knowledge of GitLab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedNote {
    /// Path of a file that goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<String>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<UserBasic>,
    /// Text, in GitLab Flavored Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// What its quick actions changed, by the name of the property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commands_changes: Option<Map<String, Value>>,
    /// Commit that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_id: Option<String>,
    /// Whether only members see it; newer versions say `internal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential: Option<bool>,
    /// When it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether it came from another system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<bool>,
    /// System that it came from, or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported_from: Option<String>,
    /// Whether only members see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internal: Option<bool>,
    /// Number of what it is about; `null` for a commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noteable_id: Option<i64>,
    /// Number within the project of what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noteable_iid: Option<i64>,
    /// What it is about: `Issue`, `MergeRequest`, `Snippet` or `Commit`. One sample says `Merge request`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noteable_type: Option<String>,
    /// Place in a file that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<NotePosition>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Whether it can be resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolvable: Option<bool>,
    /// Whether it is resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved: Option<bool>,
    /// When it was resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved_at: Option<Timestamp>,
    /// Who resolved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved_by: Option<UserBasic>,
    /// Changes of the code that it suggests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestions: Option<Vec<NoteSuggestion>>,
    /// What its quick actions did, as texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Vec<String>>,
    /// Whether GitLab wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<bool>,
    /// Kind of a note in a discussion; `null` for a plain comment.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<NoteType>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CreatedNote default {
        "attachment" attachment, "author" author, "body" body, "commands_changes" commands_changes, "commit_id" commit_id,
        "confidential" confidential, "created_at" created_at, "id" id, "imported" imported, "imported_from" imported_from,
        "internal" internal, "noteable_id" noteable_id, "noteable_iid" noteable_iid, "noteable_type" noteable_type,
        "position" position, "project_id" project_id, "resolvable" resolvable, "resolved" resolved, "resolved_at" resolved_at,
        "resolved_by" resolved_by, "suggestions" suggestions, "summary" summary, "system" system, "type" type_,
        "updated_at" updated_at,
    } rest extra
}

/// A note on an issue to write.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 17.x (internal, confidential)).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueNoteCreate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
    /// Old name of `internal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential: Option<bool>,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Whether only members of the project see it; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internal: Option<bool>,
}

impl IssueNoteCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
            confidential: Default::default(),
            created_at: Default::default(),
            internal: Default::default(),
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`confidential`](Self#structfield.confidential).
    #[must_use]
    pub fn confidential(mut self, value: impl Into<bool>) -> Self {
        self.confidential = Some(value.into());
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`internal`](Self#structfield.internal).
    #[must_use]
    pub fn internal(mut self, value: impl Into<bool>) -> Self {
        self.internal = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueNoteCreate {
        "confidential" confidential, "created_at" created_at, "internal" internal,
    } required {
        "body" body 0,
    }
}

/// A new text of a note on an issue.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueNoteUpdate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
}

impl IssueNoteUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
}

client_runtime::record! {
    IssueNoteUpdate {
    } required {
        "body" body 0,
    }
}

/// A line of a diff.
///
/// Evidence: used by third parties' code (go-gitlab; two places in samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LinePosition {
    /// Hash of the path and the two line numbers, with underscores between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_code: Option<String>,
    /// Line after the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_line: Option<i64>,
    /// Line before the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_line: Option<i64>,
    /// Side of the diff.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<LineType>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LinePosition {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`line_code`](Self#structfield.line_code).
    #[must_use]
    pub fn line_code(mut self, value: impl Into<String>) -> Self {
        self.line_code = Some(value.into());
        self
    }
    /// Sets [`new_line`](Self#structfield.new_line).
    #[must_use]
    pub fn new_line(mut self, value: impl Into<i64>) -> Self {
        self.new_line = Some(value.into());
        self
    }
    /// Sets [`old_line`](Self#structfield.old_line).
    #[must_use]
    pub fn old_line(mut self, value: impl Into<i64>) -> Self {
        self.old_line = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<LineType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    LinePosition default {
        "line_code" line_code, "new_line" new_line, "old_line" old_line, "type" type_,
    } rest extra
}

/// Lines from one place to another.
///
/// Evidence: used by third parties' code (go-gitlab; one sample of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineRange {
    /// Last line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<LinePosition>,
    /// First line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<LinePosition>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LineRange {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`end`](Self#structfield.end).
    #[must_use]
    pub fn end(mut self, value: impl Into<LinePosition>) -> Self {
        self.end = Some(value.into());
        self
    }
    /// Sets [`start`](Self#structfield.start).
    #[must_use]
    pub fn start(mut self, value: impl Into<LinePosition>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    LineRange default {
        "end" end, "start" start,
    } rest extra
}

client_runtime::open_enum! {
    /// Side of a diff.
    ///
    /// Evidence: used by third parties' code (Rust crate gitlab 0.1600, LineType).
    #[non_exhaustive]
    pub enum LineType: str {
        /// `new` on the wire.
        New = "new",
        /// `old` on the wire.
        Old = "old",
    }
}

/// A note on a merge request to write.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 17.x (all but the body)).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestNoteCreate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Newest commit of the source branch; the quick action `/merge` needs it, and does nothing when there is a newer one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_request_diff_head_sha: Option<String>,
}

impl MergeRequestNoteCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
            created_at: Default::default(),
            merge_request_diff_head_sha: Default::default(),
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
    /// Sets [`merge_request_diff_head_sha`](Self#structfield.merge_request_diff_head_sha).
    #[must_use]
    pub fn merge_request_diff_head_sha(mut self, value: impl Into<String>) -> Self {
        self.merge_request_diff_head_sha = Some(value.into());
        self
    }
}

client_runtime::record! {
    MergeRequestNoteCreate {
        "created_at" created_at, "merge_request_diff_head_sha" merge_request_diff_head_sha,
    } required {
        "body" body 0,
    }
}

/// A new text of a note on a merge request.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestNoteUpdate {
    /// Text, in GitLab Flavored Markdown; at most 1,000,000 characters.
    pub body: String,
}

impl MergeRequestNoteUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: {
                let value = body;
                value.into()
            },
        }
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
}

client_runtime::record! {
    MergeRequestNoteUpdate {
    } required {
        "body" body 0,
    }
}

/// A comment, or a line that GitLab wrote about a change.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, Note; Rust crate gitlab 0.1600; samples of the GitLab documentation 11.10 (all have the number)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Note {
    /// Path of a file that goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<String>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<UserBasic>,
    /// Text, in GitLab Flavored Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// What its quick actions changed, by the name of the property.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commands_changes: Option<Map<String, Value>>,
    /// Commit that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_id: Option<String>,
    /// Whether only members see it; newer versions say `internal`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential: Option<bool>,
    /// When it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When the snippet ends; only in an old sample of a snippet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// File of the snippet; only in an old sample of a snippet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Number of the note.
    pub id: i64,
    /// Whether it came from another system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<bool>,
    /// System that it came from, or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported_from: Option<String>,
    /// Whether only members see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub internal: Option<bool>,
    /// Number of what it is about; `null` for a commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noteable_id: Option<i64>,
    /// Number within the project of what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noteable_iid: Option<i64>,
    /// What it is about: `Issue`, `MergeRequest`, `Snippet` or `Commit`. One sample says `Merge request`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noteable_type: Option<String>,
    /// Place in a file that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<NotePosition>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Whether it can be resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolvable: Option<bool>,
    /// Whether it is resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved: Option<bool>,
    /// When it was resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved_at: Option<Timestamp>,
    /// Who resolved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved_by: Option<UserBasic>,
    /// Changes of the code that it suggests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestions: Option<Vec<NoteSuggestion>>,
    /// Whether GitLab wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<bool>,
    /// Title of the snippet; only in an old sample of a snippet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Kind of a note in a discussion; `null` for a plain comment.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<NoteType>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Note default {
        "attachment" attachment, "author" author, "body" body, "commands_changes" commands_changes, "commit_id" commit_id,
        "confidential" confidential, "created_at" created_at, "expires_at" expires_at, "file_name" file_name,
        "imported" imported, "imported_from" imported_from, "internal" internal, "noteable_id" noteable_id,
        "noteable_iid" noteable_iid, "noteable_type" noteable_type, "position" position, "project_id" project_id,
        "resolvable" resolvable, "resolved" resolved, "resolved_at" resolved_at, "resolved_by" resolved_by,
        "suggestions" suggestions, "system" system, "title" title, "type" type_, "updated_at" updated_at,
    } required {
        "id" id 0,
    } rest extra
}

client_runtime::open_enum! {
    /// What notes are sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum NoteOrder: str {
        /// `created_at` on the wire.
        CreatedAt = "created_at",
        /// `updated_at` on the wire.
        UpdatedAt = "updated_at",
    }
}

/// A place in a file of a diff: a line, or a point of an image.
///
/// Evidence: used by third parties' code (go-gitlab; Rust crate gitlab 0.1600; samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotePosition {
    /// Commit that both branches have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_sha: Option<String>,
    /// Newest commit of the source branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_sha: Option<String>,
    /// Height of the image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// The lines, where there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line_range: Option<LineRange>,
    /// Line after the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_line: Option<i64>,
    /// Path of the file after the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_path: Option<String>,
    /// Line before the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_line: Option<i64>,
    /// Path of the file before the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub old_path: Option<String>,
    /// What kind of place it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position_type: Option<NotePositionType>,
    /// Commit of the target branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_sha: Option<String>,
    /// Width of the image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    /// How far the point is from the left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x: Option<f64>,
    /// How far the point is from the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    NotePosition default {
        "base_sha" base_sha, "head_sha" head_sha, "height" height, "line_range" line_range, "new_line" new_line,
        "new_path" new_path, "old_line" old_line, "old_path" old_path, "position_type" position_type, "start_sha" start_sha,
        "width" width, "x" x, "y" y,
    } rest extra
}

client_runtime::open_enum! {
    /// Kind of a place in a diff; `file` since GitLab 16.4.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x; Rust crate gitlab 0.1600).
    #[non_exhaustive]
    pub enum NotePositionType: str {
        /// `text` on the wire.
        Text = "text",
        /// `image` on the wire.
        Image = "image",
        /// `file` on the wire.
        File = "file",
    }
}

/// A change of the code that a note suggests.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x, discussions).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NoteSuggestion {
    /// Whether it can be applied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appliable: Option<bool>,
    /// Whether it is applied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applied: Option<bool>,
    /// Text of these lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_content: Option<String>,
    /// First line that it replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_line: Option<i64>,
    /// Number of the suggestion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Text that it puts there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_content: Option<String>,
    /// Last line that it replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_line: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    NoteSuggestion default {
        "appliable" appliable, "applied" applied, "from_content" from_content, "from_line" from_line, "id" id,
        "to_content" to_content, "to_line" to_line,
    } rest extra
}

client_runtime::open_enum! {
    /// Kind of a note in a discussion.
    ///
    /// Evidence: used by third parties' code (go-gitlab, NoteTypeValue; Rust crate gitlab 0.1600).
    #[non_exhaustive]
    pub enum NoteType: str {
        /// `DiffNote` on the wire.
        DiffNote = "DiffNote",
        /// `DiscussionNote` on the wire.
        DiscussionNote = "DiscussionNote",
        /// `Note` on the wire.
        Note = "Note",
        /// `LegacyDiffNote` on the wire.
        LegacyDiffNote = "LegacyDiffNote",
    }
}
