// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `event`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use super::{Note, UserBasic, WikiPageBasic};

/// Something that a user did. What it was decides which parts are there: `push_data` with pushes, `note` with comments, `wiki_page` with pages of a wiki, the target with most others.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Event; 14 samples (title, project_id, action_name, author and author_username in all; id in none); gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Event {
    /// What was done, for example `opened`, `closed`, `commented on`, `pushed to` or `pushed new`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    /// The user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<UserBasic>,
    /// Number of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_id: Option<i64>,
    /// Login name of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_username: Option<String>,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the event; old versions leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether it was imported; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<bool>,
    /// Where it was imported from, or `none`; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported_from: Option<String>,
    /// The comment, with comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// The push, with pushes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_data: Option<EventPushData>,
    /// Number on the instance of what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_id: Option<i64>,
    /// Number within the project of what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_iid: Option<i64>,
    /// Title of what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_title: Option<String>,
    /// What it is about, for example `Issue`, `MergeRequest`, `Note` or `Milestone`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_type: Option<String>,
    /// Always `null`; old versions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The page, with pages of a wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_page: Option<WikiPageBasic>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Event default {
        "action_name" action_name, "author" author, "author_id" author_id, "author_username" author_username,
        "created_at" created_at, "id" id, "imported" imported, "imported_from" imported_from, "note" note,
        "project_id" project_id, "push_data" push_data, "target_id" target_id, "target_iid" target_iid,
        "target_title" target_title, "target_type" target_type, "title" title, "wiki_page" wiki_page,
    } rest extra
}

client_runtime::open_enum! {
    /// Kind of events to list. The answers write it in other words, such as `opened` or `commented on`.
    ///
    /// Evidence: used by third parties' code (go-gitlab).
    #[non_exhaustive]
    pub enum EventAction: str {
        /// `created` on the wire.
        Created = "created",
        /// `updated` on the wire.
        Updated = "updated",
        /// `closed` on the wire.
        Closed = "closed",
        /// `reopened` on the wire.
        Reopened = "reopened",
        /// `pushed` on the wire.
        Pushed = "pushed",
        /// `commented` on the wire.
        Commented = "commented",
        /// `merged` on the wire.
        Merged = "merged",
        /// `joined` on the wire.
        Joined = "joined",
        /// `left` on the wire.
        Left = "left",
        /// `destroyed` on the wire.
        Destroyed = "destroyed",
        /// `expired` on the wire.
        Expired = "expired",
    }
}

/// A push.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, PushEventPayload; a sample of the GitLab documentation; null is not shown, but a branch that is new or gone has no commit on one side).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventPushData {
    /// What happened to the branch or tag, for example `pushed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Number of commits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_count: Option<i64>,
    /// Hash before the push.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_from: Option<String>,
    /// First line of the newest commit's message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_title: Option<String>,
    /// Hash after the push.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_to: Option<String>,
    /// Name of the branch or tag.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Number of branches or tags, when many were pushed at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ref_count: Option<i64>,
    /// Whether it is a `branch` or a `tag`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ref_type: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    EventPushData default {
        "action" action, "commit_count" commit_count, "commit_from" commit_from, "commit_title" commit_title,
        "commit_to" commit_to, "ref" ref_, "ref_count" ref_count, "ref_type" ref_type,
    } rest extra
}

client_runtime::open_enum! {
    /// What events are about.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10 (wiki, design)).
    #[non_exhaustive]
    pub enum EventTarget: str {
        /// `issue` on the wire.
        Issue = "issue",
        /// `milestone` on the wire.
        Milestone = "milestone",
        /// `merge_request` on the wire.
        MergeRequest = "merge_request",
        /// `note` on the wire.
        Note = "note",
        /// `project` on the wire.
        Project = "project",
        /// `snippet` on the wire.
        Snippet = "snippet",
        /// `user` on the wire.
        User = "user",
        /// `wiki` on the wire.
        Wiki = "wiki",
        /// `design` on the wire.
        Design = "design",
    }
}
