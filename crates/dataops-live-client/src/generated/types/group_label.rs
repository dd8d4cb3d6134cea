// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `group_label`.

use client_runtime::Nullable;
use serde::Serialize;

/// A label of a group to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; `priority` is only in the two clients).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupLabelCreate {
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

impl GroupLabelCreate {
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
    GroupLabelCreate {
        "description" description, "priority" priority,
    } required {
        "color" color 0, "name" name 1,
    }
}

/// A change of a label of a group.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; `priority` is only in the two clients).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupLabelUpdate {
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

impl GroupLabelUpdate {
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
    GroupLabelUpdate {
        "color" color, "description" description, "new_name" new_name, "priority" priority,
    } required {
        "name" name 0,
    }
}
