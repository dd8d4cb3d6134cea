// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `group_milestone`.

use client_runtime::{Date, Extra, Nullable, Timestamp};
use serde::Serialize;
use super::MilestoneEvent;

/// A change of the work that is left in a milestone.
///
/// Evidence: used by third parties' code (go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BurndownEvent {
    /// What happened, as a word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Weight of the issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    BurndownEvent default {
        "action" action, "created_at" created_at, "weight" weight,
    } rest extra
}

/// A milestone to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupMilestoneCreate {
    /// Text that says what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day on which it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Day on which it starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// Title.
    pub title: String,
}

impl GroupMilestoneCreate {
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
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

client_runtime::record! {
    GroupMilestoneCreate {
        "description" description, "due_date" due_date, "start_date" start_date,
    } required {
        "title" title 0,
    }
}

/// A change of a milestone; what is left out stays.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupMilestoneUpdate {
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

impl GroupMilestoneUpdate {
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
    GroupMilestoneUpdate default {
        "description" description, "due_date" due_date, "start_date" start_date, "state_event" state_event, "title" title,
    }
}
