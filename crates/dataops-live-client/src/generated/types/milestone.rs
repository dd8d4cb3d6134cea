// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `milestone`.

use client_runtime::{Date, Extra, Nullable, Timestamp};
use serde::Serialize;
use super::{MilestoneId, MilestoneIid};

/// A milestone of a project or of a group.
///
/// Evidence: used by third parties' code (go-gitlab; Rust crate gitlab 0.1600; samples of the GitLab documentation 11.10 (all have the number)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Milestone {
    /// When it was closed; seen in one sample of an issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Text that says what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day on which it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Whether its due day is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expired: Option<bool>,
    /// Number of the group that it belongs to; absent or `null` for a milestone of a project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Number of the milestone, unique on the instance; paths take this one.
    pub id: MilestoneId,
    /// Number within the project or group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iid: Option<MilestoneIid>,
    /// Number of the project that it belongs to; absent or `null` for a milestone of a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Day on which it starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// Whether it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<MilestoneState>,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Milestone default {
        "closed_at" closed_at, "created_at" created_at, "description" description, "due_date" due_date, "expired" expired,
        "group_id" group_id, "iid" iid, "project_id" project_id, "start_date" start_date, "state" state, "title" title,
        "updated_at" updated_at, "web_url" web_url,
    } required {
        "id" id 0,
    } rest extra
}

/// A milestone to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; `state_event` is only in python-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MilestoneCreate {
    /// Text that says what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day on which it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Day on which it starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// Whether it is closed or opened again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_event: Option<MilestoneEvent>,
    /// Title.
    pub title: String,
}

impl MilestoneCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: {
                let value = title;
                value.into()
            },
            description: Default::default(),
            due_date: Default::default(),
            start_date: Default::default(),
            state_event: Default::default(),
        }
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`due_date`](Self#structfield.due_date).
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(value.into());
        self
    }
    /// Sets [`start_date`](Self#structfield.start_date).
    #[must_use]
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets [`state_event`](Self#structfield.state_event).
    #[must_use]
    pub fn state_event(mut self, value: impl Into<MilestoneEvent>) -> Self {
        self.state_event = Some(value.into());
        self
    }
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

client_runtime::record! {
    MilestoneCreate {
        "description" description, "due_date" due_date, "start_date" start_date, "state_event" state_event,
    } required {
        "title" title 0,
    }
}

client_runtime::open_enum! {
    /// What shall become of a milestone.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 (`close`, `activate`)).
    #[non_exhaustive]
    pub enum MilestoneEvent: str {
        /// `close` on the wire.
        Close = "close",
        /// `activate` on the wire.
        Activate = "activate",
    }
}

client_runtime::open_enum! {
    /// State of a milestone.
    ///
    /// Evidence: used by third parties' code (Rust crate gitlab 0.1600; GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum MilestoneState: str {
        /// `active` on the wire.
        Active = "active",
        /// `closed` on the wire.
        Closed = "closed",
    }
}

/// A change of a milestone; what is left out stays.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MilestoneUpdate {
    /// Text that says what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day on which it is due; `null` for none.
    ///
    /// Evidence: **unverified** (the property: go-gitlab and GitLab documentation; that null clears it is inferred).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Nullable<Date>>,
    /// Day on which it starts; `null` for none.
    ///
    /// Evidence: **unverified** (the property: go-gitlab and GitLab documentation; that null clears it is inferred).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Nullable<Date>>,
    /// Whether it is closed or opened again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_event: Option<MilestoneEvent>,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl MilestoneUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`due_date`](Self#structfield.due_date).
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`due_date`](Self#structfield.due_date).
    #[must_use]
    pub fn clear_due_date(mut self) -> Self {
        self.due_date = Some(Nullable::Null);
        self
    }
    /// Sets [`start_date`](Self#structfield.start_date).
    #[must_use]
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        self.start_date = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`start_date`](Self#structfield.start_date).
    #[must_use]
    pub fn clear_start_date(mut self) -> Self {
        self.start_date = Some(Nullable::Null);
        self
    }
    /// Sets [`state_event`](Self#structfield.state_event).
    #[must_use]
    pub fn state_event(mut self, value: impl Into<MilestoneEvent>) -> Self {
        self.state_event = Some(value.into());
        self
    }
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

client_runtime::record! {
    MilestoneUpdate default {
        "description" description, "due_date" due_date, "start_date" start_date, "state_event" state_event, "title" title,
    }
}
