//! A pipeline schedule with its variables and inputs.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::run::variable as shown_variable;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::fields::Fields;
use crate::dataops_live::people::{Person, written};
use crate::dataops_live::shelf::merge;

pub(in crate::dataops_live) struct Schedule {
    pub(super) id: i64,
    pub(in crate::dataops_live) project: i64,
    pub(in crate::dataops_live) description: String,
    pub(super) git_ref: String,
    pub(super) cron: String,
    pub(super) cron_timezone: String,
    pub(super) active: bool,
    pub(super) owner: Person,
    pub(super) created_at: DateTime<Utc>,
    pub(super) updated_at: DateTime<Utc>,
    pub(super) variables: Vec<Value>,
    pub(super) inputs: Vec<Value>,
}

impl Schedule {
    pub(super) fn brief(&self, instance: &str) -> Value {
        json!({
            "id": self.id,
            "description": self.description,
            "ref": format!("refs/heads/{}", self.git_ref),
            "cron": self.cron,
            "cron_timezone": self.cron_timezone,
            "next_run_at": written(self.updated_at + TimeDelta::hours(1)),
            "active": self.active,
            "created_at": written(self.created_at),
            "updated_at": written(self.updated_at),
            "owner": self.owner.brief(instance),
        })
    }

    /// With the parts that lists leave out.
    pub(super) fn whole(&self, instance: &str, last_pipeline: Option<Value>) -> Value {
        let mut whole = self.brief(instance);
        let further = json!({
            "last_pipeline": last_pipeline,
            "variables": self.variables,
            "inputs": self.inputs,
        });
        merge(&mut whole, further);
        whole
    }

    pub(super) fn change(&mut self, fields: &Fields) -> Result<(), Failure> {
        if let Some(cron) = fields.text("cron") {
            if cron.split_whitespace().count() != 5 {
                return Err(failure::invalid("cron", "is invalid syntax"));
            }
            self.cron = cron.to_owned();
        }
        for (name, place) in [
            ("description", &mut self.description),
            ("cron_timezone", &mut self.cron_timezone),
            ("ref", &mut self.git_ref),
        ] {
            if let Some(text) = fields.text(name) {
                *place = text.to_owned();
            }
        }
        self.git_ref = self.git_ref.trim_start_matches("refs/heads/").to_owned();
        self.active = fields.switch("active").unwrap_or(self.active);
        for change in fields
            .get("inputs")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            self.inputs
                .retain(|input| input.get("name") != change.get("name"));
            if change.get("destroy") != Some(&Value::Bool(true)) {
                self.inputs
                    .push(json!({"name": change.get("name"), "value": change.get("value")}));
            }
        }
        Ok(())
    }

    pub(super) fn variable(&mut self, key: &str) -> Option<&mut Value> {
        self.variables
            .iter_mut()
            .find(|variable| variable.get("key").and_then(Value::as_str) == Some(key))
    }
}

/// A variable of a body, as answers show it.
pub(super) fn variable(key: &str, fields: &Fields) -> Result<Value, Failure> {
    let value = fields.required("value")?;
    let kind = fields.text("variable_type").unwrap_or("env_var");
    Ok(shown_variable(key, &value.into(), kind))
}
