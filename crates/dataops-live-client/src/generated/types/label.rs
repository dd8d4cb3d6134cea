// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `label`.

use client_runtime::{Extra, Nullable};
use serde::Serialize;

client_runtime::union! {
    /// A label that something carries: its name, or an object where `with_labels_details` asked for it.
    ///
    /// Evidence: used by third parties' code (samples of the GitLab documentation 11.10 (texts); gitbeaker 43.8 (texts or objects); go-gitlab reads both).
    #[non_exhaustive]
    pub enum AppliedLabel {
        /// A value of JSON kind string.
        String(String) = string,
        /// A value of JSON kind object.
        Object(LabelDetails) = object,
    }
}

/// A label of a project or a group.
///
/// Evidence: used by third parties' code (go-gitlab; samples of the GitLab documentation 11.10 (8 of 8 have number and name)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Label {
    /// Closed issues with it; only counted on demand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_issues_count: Option<i64>,
    /// Color of the background, as in `#d9534f`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// Text that says what it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The same text as HTML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description_html: Option<String>,
    /// Number of the label.
    pub id: i64,
    /// Whether it belongs to the project and not to a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_project_label: Option<bool>,
    /// Name.
    pub name: String,
    /// Open issues with it; only counted on demand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_issues_count: Option<i64>,
    /// Open merge requests with it; only counted on demand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_merge_requests_count: Option<i64>,
    /// Its place in the order of priority; `null` without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// Whether the caller is told of new issues and merge requests with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscribed: Option<bool>,
    /// Color of the text on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_color: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Label default {
        "closed_issues_count" closed_issues_count, "color" color, "description" description,
        "description_html" description_html, "is_project_label" is_project_label, "open_issues_count" open_issues_count,
        "open_merge_requests_count" open_merge_requests_count, "priority" priority, "subscribed" subscribed,
        "text_color" text_color,
    } required {
        "id" id 0, "name" name 1,
    } rest extra
}

/// A label to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LabelCreate {
    /// Color: six hexadecimal digits after a `#` as in `#FFAABB`, or the name of a CSS color.
    pub color: String,
    /// Text that says what it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name.
    pub name: String,
    /// Its place in the order of priority, 0 or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
}

impl LabelCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>, color: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            color: {
                let value = color;
                value.into()
            },
            description: Default::default(),
            priority: Default::default(),
        }
    }
    /// Sets [`color`](Self#structfield.color).
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = value.into();
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
        self.name = value.into();
        self
    }
    /// Sets [`priority`](Self#structfield.priority).
    #[must_use]
    pub fn priority(mut self, value: impl Into<i64>) -> Self {
        self.priority = Some(value.into());
        self
    }
}

client_runtime::record! {
    LabelCreate {
        "description" description, "priority" priority,
    } required {
        "color" color 0, "name" name 1,
    }
}

/// A label in few words, as something carries it.
///
/// Evidence: used by third parties' code (go-gitlab; gitbeaker 43.8, SimpleLabel; GitLab documentation 13.x (with_labels_details)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LabelDetails {
    /// Color of the background, as in `#d9534f`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// Text that says what it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The same text as HTML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description_html: Option<String>,
    /// Number of the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Color of the text on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_color: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    LabelDetails default {
        "color" color, "description" description, "description_html" description_html, "id" id, "name" name,
        "text_color" text_color,
    } rest extra
}

/// A change of a label.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LabelUpdate {
    /// Color: six hexadecimal digits after a `#` as in `#FFAABB`, or the name of a CSS color.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// Text that says what it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name that the label has now.
    pub name: String,
    /// Name that it shall get.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_name: Option<String>,
    /// Its place in the order of priority, 0 or more; `null` takes it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Nullable<i64>>,
}

impl LabelUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            color: Default::default(),
            description: Default::default(),
            new_name: Default::default(),
            priority: Default::default(),
        }
    }
    /// Sets [`color`](Self#structfield.color).
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
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
        self.name = value.into();
        self
    }
    /// Sets [`new_name`](Self#structfield.new_name).
    #[must_use]
    pub fn new_name(mut self, value: impl Into<String>) -> Self {
        self.new_name = Some(value.into());
        self
    }
    /// Sets [`priority`](Self#structfield.priority).
    #[must_use]
    pub fn priority(mut self, value: impl Into<i64>) -> Self {
        self.priority = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`priority`](Self#structfield.priority).
    #[must_use]
    pub fn clear_priority(mut self) -> Self {
        self.priority = Some(Nullable::Null);
        self
    }
}

client_runtime::record! {
    LabelUpdate {
        "color" color, "description" description, "new_name" new_name, "priority" priority,
    } required {
        "name" name 0,
    }
}
