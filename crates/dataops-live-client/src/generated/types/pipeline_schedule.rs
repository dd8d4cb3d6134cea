// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `pipeline_schedule`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use super::{PipelineBasic, PipelineVariable, UserBasic, VariableType};

client_runtime::union! {
    /// The value of an input.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x: text, number, boolean or list).
    #[non_exhaustive]
    pub enum PipelineInputValue {
        /// A value of JSON kind string.
        String(String) = string,
        /// A value of JSON kind integer.
        Integer(i64) = integer,
        /// A value of JSON kind number.
        Number(f64) = number,
        /// A value of JSON kind boolean.
        Boolean(bool) = boolean,
        /// A value of JSON kind array.
        Array(Vec<Value>) = array,
    }
}

/// A pipeline that starts by the clock.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, PipelineScheduleDetails; GitLab documentation 11.10 and 18.x (14 samples)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineSchedule {
    /// Whether it runs at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When it runs, as a cron expression with five fields.
    pub cron: String,
    /// Time zone of the expression, for example `UTC` or `Asia/Tokyo`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cron_timezone: Option<String>,
    /// Name of the schedule.
    pub description: String,
    /// Number of the schedule.
    pub id: i64,
    /// Its inputs; needs GitLab 17.11.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Vec<PipelineScheduleInput>>,
    /// Pipeline that it started last; lists leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_pipeline: Option<PipelineBasic>,
    /// When it runs next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_run_at: Option<Timestamp>,
    /// As whom it starts pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<UserBasic>,
    /// Branch or tag that it runs on; newer versions answer `refs/heads/main` for `main`.
    #[serde(rename = "ref")]
    pub ref_: String,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Its variables; lists leave them out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<Vec<PipelineVariable>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PipelineSchedule default {
        "active" active, "created_at" created_at, "cron_timezone" cron_timezone, "inputs" inputs, "last_pipeline" last_pipeline,
        "next_run_at" next_run_at, "owner" owner, "updated_at" updated_at, "variables" variables,
    } required {
        "cron" cron 0, "description" description 1, "id" id 2, "ref" ref_ 3,
    } rest extra
}

/// A pipeline schedule to create.
///
/// Evidence: documented by the vendor (DataOps.live, REST API Resources; inputs from the GitLab documentation 18.x).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineScheduleCreate {
    /// Whether it runs; left out, `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// When to run, as a cron expression with five fields, for example `0 1 * * *`.
    pub cron: String,
    /// Time zone of the expression, for example `America/Los_Angeles` or `Pacific Time (US & Canada)`; left out, `UTC`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cron_timezone: Option<String>,
    /// Name of the schedule.
    pub description: String,
    /// Inputs of its pipelines; needs GitLab 17.11.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Vec<PipelineScheduleInputChange>>,
    /// Branch or tag to run on, short or in full such as `refs/heads/main`; a short one that fits both is refused.
    #[serde(rename = "ref")]
    pub ref_: String,
}

impl PipelineScheduleCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        description: impl Into<String>,
        ref_: impl Into<String>,
        cron: impl Into<String>,
    ) -> Self {
        Self {
            description: {
                let value = description;
                value.into()
            },
            ref_: {
                let value = ref_;
                value.into()
            },
            cron: {
                let value = cron;
                value.into()
            },
            active: Default::default(),
            cron_timezone: Default::default(),
            inputs: Default::default(),
        }
    }
    /// Sets [`active`](Self#structfield.active).
    #[must_use]
    pub fn active(mut self, value: impl Into<bool>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets [`cron`](Self#structfield.cron).
    #[must_use]
    pub fn cron(mut self, value: impl Into<String>) -> Self {
        self.cron = value.into();
        self
    }
    /// Sets [`cron_timezone`](Self#structfield.cron_timezone).
    #[must_use]
    pub fn cron_timezone(mut self, value: impl Into<String>) -> Self {
        self.cron_timezone = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets [`inputs`](Self#structfield.inputs).
    #[must_use]
    pub fn inputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<PipelineScheduleInputChange>>,
    ) -> Self {
        self.inputs = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`ref_`](Self#structfield.ref_).
    #[must_use]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = value.into();
        self
    }
}

client_runtime::record! {
    PipelineScheduleCreate {
        "active" active, "cron_timezone" cron_timezone, "inputs" inputs,
    } required {
        "cron" cron 0, "description" description 1, "ref" ref_ 2,
    }
}

/// An input of a pipeline schedule.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineScheduleInput {
    /// Name of the input.
    pub name: String,
    /// Its value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<PipelineInputValue>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PipelineScheduleInput default {
        "value" value,
    } required {
        "name" name 0,
    } rest extra
}

/// An input of a pipeline schedule to set or to remove.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineScheduleInputChange {
    /// Whether to remove it, when a schedule is changed.
    ///
    /// Evidence: used by third parties' code (the text of the GitLab documentation 18.x; its example writes `_destroy`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destroy: Option<bool>,
    /// Name of the input.
    pub name: String,
    /// Its value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<PipelineInputValue>,
}

impl PipelineScheduleInputChange {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            destroy: Default::default(),
            value: Default::default(),
        }
    }
    /// Sets [`destroy`](Self#structfield.destroy).
    #[must_use]
    pub fn destroy(mut self, value: impl Into<bool>) -> Self {
        self.destroy = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<PipelineInputValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

client_runtime::record! {
    PipelineScheduleInputChange {
        "destroy" destroy, "value" value,
    } required {
        "name" name 0,
    }
}

client_runtime::open_enum! {
    /// A group of pipeline schedules.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum PipelineScheduleScope: str {
        /// `active` on the wire.
        Active = "active",
        /// `inactive` on the wire.
        Inactive = "inactive",
    }
}

/// What to change in a pipeline schedule.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; inputs from the GitLab documentation 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineScheduleUpdate {
    /// Whether it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// When to run, as a cron expression with five fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cron: Option<String>,
    /// Time zone of the expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cron_timezone: Option<String>,
    /// Name of the schedule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Inputs to set or to remove; needs GitLab 17.11.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Vec<PipelineScheduleInputChange>>,
    /// Branch or tag to run on, short or in full such as `refs/heads/main`; a short one that fits both is refused.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
}

impl PipelineScheduleUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`active`](Self#structfield.active).
    #[must_use]
    pub fn active(mut self, value: impl Into<bool>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets [`cron`](Self#structfield.cron).
    #[must_use]
    pub fn cron(mut self, value: impl Into<String>) -> Self {
        self.cron = Some(value.into());
        self
    }
    /// Sets [`cron_timezone`](Self#structfield.cron_timezone).
    #[must_use]
    pub fn cron_timezone(mut self, value: impl Into<String>) -> Self {
        self.cron_timezone = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`inputs`](Self#structfield.inputs).
    #[must_use]
    pub fn inputs(
        mut self,
        value: impl IntoIterator<Item = impl Into<PipelineScheduleInputChange>>,
    ) -> Self {
        self.inputs = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`ref_`](Self#structfield.ref_).
    #[must_use]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    PipelineScheduleUpdate default {
        "active" active, "cron" cron, "cron_timezone" cron_timezone, "description" description, "inputs" inputs, "ref" ref_,
    }
}

/// A variable to add to a pipeline schedule.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineScheduleVariableCreate {
    /// Name of the variable, at most 255 characters of A-Z, a-z, 0-9 and `_`.
    pub key: String,
    /// Its value; often a secret, so it is never printed.
    pub value: Secret,
    /// Whether pipelines get the value or a file with it; left out, `env_var`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable_type: Option<VariableType>,
}

impl PipelineScheduleVariableCreate {
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
            variable_type: Default::default(),
        }
    }
    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
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

/// The new value of a variable.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab sends `value` always).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineScheduleVariableUpdate {
    /// Its value; often a secret, so it is never printed.
    pub value: Secret,
    /// Whether pipelines get the value or a file with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable_type: Option<VariableType>,
}

impl PipelineScheduleVariableUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self {
            value: {
                let value = value;
                value.into()
            },
            variable_type: Default::default(),
        }
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
