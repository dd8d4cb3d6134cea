// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `group_variable`.

use client_runtime::{Extra, Secret};
use serde::{Deserialize, Serialize};
use super::VariableType;

/// A variable that the pipelines of a group get.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Variable; GitLab documentation 18.x; GitLab documentation 11.10, whose samples leave out what was added later).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupVariable {
    /// Free text; needs GitLab 16.2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Environments that get it; `*` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment_scope: Option<String>,
    /// Whether the value is never shown again; needs GitLab 17.4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Name of the variable.
    pub key: String,
    /// Whether logs hide the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub masked: Option<bool>,
    /// Whether only protected branches and tags get it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Whether references to other variables in the value stay as they are; needs GitLab 15.7.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw: Option<bool>,
    /// Its value, `null` if it is hidden; often a secret, so it is never printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// Whether it is a value or a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable_type: Option<VariableType>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    GroupVariable default {
        "description" description, "environment_scope" environment_scope, "hidden" hidden, "masked" masked,
        "protected" protected, "raw" raw, "value" value, "variable_type" variable_type,
    } required {
        "key" key 0,
    } rest extra
}

/// A variable to create.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupVariableCreate {
    /// Free text, at most 255 characters; needs GitLab 16.2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Environments that get it, for example `production` or `review/*`; left out, `*`; Premium and Ultimate only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment_scope: Option<String>,
    /// Name of the variable, at most 255 characters of A-Z, a-z, 0-9 and `_`.
    pub key: String,
    /// Whether logs hide the value; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub masked: Option<bool>,
    /// Whether logs hide the value and nobody can read it again, by the API neither; left out, `false`. Needs GitLab 17.4.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x and python-gitlab (boolean); GitLab OpenAPI 17.10 (text in the group form); go-gitlab has `hidden` in its place).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub masked_and_hidden: Option<bool>,
    /// Whether only protected branches and tags get it; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Whether references to other variables in the value stay as they are; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw: Option<bool>,
    /// Its value; often a secret, so it is never printed.
    pub value: Secret,
    /// Whether pipelines get the value or a file with it; left out, `env_var`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable_type: Option<VariableType>,
}

impl GroupVariableCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(key: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self {
            key: {
                let value = key;
                value.into()
            },
            value: {
                let value = value;
                value.into()
            },
            description: Default::default(),
            environment_scope: Default::default(),
            masked: Default::default(),
            masked_and_hidden: Default::default(),
            protected: Default::default(),
            raw: Default::default(),
            variable_type: Default::default(),
        }
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`environment_scope`](Self#structfield.environment_scope).
    #[must_use]
    pub fn environment_scope(mut self, value: impl Into<String>) -> Self {
        self.environment_scope = Some(value.into());
        self
    }
    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`masked`](Self#structfield.masked).
    #[must_use]
    pub fn masked(mut self, value: impl Into<bool>) -> Self {
        self.masked = Some(value.into());
        self
    }
    /// Sets [`masked_and_hidden`](Self#structfield.masked_and_hidden).
    #[must_use]
    pub fn masked_and_hidden(mut self, value: impl Into<bool>) -> Self {
        self.masked_and_hidden = Some(value.into());
        self
    }
    /// Sets [`protected`](Self#structfield.protected).
    #[must_use]
    pub fn protected(mut self, value: impl Into<bool>) -> Self {
        self.protected = Some(value.into());
        self
    }
    /// Sets [`raw`](Self#structfield.raw).
    #[must_use]
    pub fn raw(mut self, value: impl Into<bool>) -> Self {
        self.raw = Some(value.into());
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<Secret>) -> Self {
        self.value = value.into();
        self
    }
    /// Sets [`variable_type`](Self#structfield.variable_type).
    #[must_use]
    pub fn variable_type(mut self, value: impl Into<VariableType>) -> Self {
        self.variable_type = Some(value.into());
        self
    }
}

/// What to change about a variable.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x (`value` required); GitLab OpenAPI 17.10 and python-gitlab 8.6.0 (optional); go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupVariableUpdate {
    /// Free text, at most 255 characters; needs GitLab 16.2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Environments that get it from now on; Premium and Ultimate only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment_scope: Option<String>,
    /// Whether logs hide the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub masked: Option<bool>,
    /// Whether only protected branches and tags get it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Whether references to other variables in the value stay as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw: Option<bool>,
    /// Its new value; often a secret, so it is never printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// Whether pipelines get the value or a file with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable_type: Option<VariableType>,
}

impl GroupVariableUpdate {
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
    /// Sets [`environment_scope`](Self#structfield.environment_scope).
    #[must_use]
    pub fn environment_scope(mut self, value: impl Into<String>) -> Self {
        self.environment_scope = Some(value.into());
        self
    }
    /// Sets [`masked`](Self#structfield.masked).
    #[must_use]
    pub fn masked(mut self, value: impl Into<bool>) -> Self {
        self.masked = Some(value.into());
        self
    }
    /// Sets [`protected`](Self#structfield.protected).
    #[must_use]
    pub fn protected(mut self, value: impl Into<bool>) -> Self {
        self.protected = Some(value.into());
        self
    }
    /// Sets [`raw`](Self#structfield.raw).
    #[must_use]
    pub fn raw(mut self, value: impl Into<bool>) -> Self {
        self.raw = Some(value.into());
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<Secret>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets [`variable_type`](Self#structfield.variable_type).
    #[must_use]
    pub fn variable_type(mut self, value: impl Into<VariableType>) -> Self {
        self.variable_type = Some(value.into());
        self
    }
}

client_runtime::record! {
    GroupVariableUpdate default {
        "description" description, "environment_scope" environment_scope, "masked" masked, "protected" protected, "raw" raw,
        "value" value, "variable_type" variable_type,
    }
}
