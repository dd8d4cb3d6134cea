//! What requests give issues and merge requests alike: texts, labels, people, a milestone, a state.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::fields::{self, Fields};
use super::super::people::{CALLER, written};
use super::super::store::{State, Store};
use super::super::{labels, milestones};

/// What became of the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Moved {
    Closed,
    Reopened,
}

impl Moved {
    /// What the note says that GitLab writes about it.
    pub(in super::super) fn note(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Reopened => "reopened",
        }
    }
}

/// Changes what a request says.
pub(in super::super) fn apply(
    api: &Store,
    state: &mut State,
    thing: &mut Value,
    fields: &Fields,
) -> Result<Option<Moved>, Failure> {
    let project = thing["project_id"].as_i64().unwrap_or_default();
    if let Some(title) = fields.get("title") {
        let title = title.as_str().filter(|title| !title.trim().is_empty());
        let title = title.ok_or_else(|| failure::invalid("title", "can't be blank"))?;
        thing["title"] = title.into();
    }
    if let Some(text) = fields.get("description") {
        thing["description"] = text.clone();
        thing["task_completion_status"] = tasks(text.as_str().unwrap_or_default());
    }
    if let Some(locked) = fields.switch("discussion_locked") {
        thing["discussion_locked"] = locked.into();
    }
    set_labels(state, project, thing, fields);
    set_people(state, thing, fields);
    if let Some(number) = fields.number("milestone_id") {
        thing["milestone"] = match number {
            0 => Value::Null,
            number => milestones::for_project(state, project, number)?,
        };
    }
    for member in ["created_at", "updated_at"] {
        if let Some(at) = instant(fields, member)? {
            thing[member] = written(at).into();
        }
    }
    let moved = match fields.text("state_event") {
        None => None,
        Some("close") => set_state(api, thing, Moved::Closed),
        Some("reopen") => set_state(api, thing, Moved::Reopened),
        Some(_) => {
            return Err(failure::parameter(
                "state_event does not have a valid value",
            ));
        }
    };
    Ok(moved)
}

/// Closes or opens; nothing where it is so already.
pub(in super::super) fn set_state(api: &Store, thing: &mut Value, to: Moved) -> Option<Moved> {
    let (from, state, at, by) = match to {
        Moved::Closed => (
            "opened",
            "closed",
            written(api.world.now()).into(),
            CALLER.brief(&api.instance()),
        ),
        Moved::Reopened => ("closed", "opened", Value::Null, Value::Null),
    };
    if thing["state"] != from {
        return None;
    }
    thing["state"] = state.into();
    thing["closed_at"] = at;
    thing["closed_by"] = by;
    Some(to)
}

/// An instant that a request gives.
pub(in super::super) fn instant(
    fields: &Fields,
    member: &str,
) -> Result<Option<DateTime<Utc>>, Failure> {
    let Some(text) = fields.text(member) else {
        return Ok(None);
    };
    let read = text.parse::<DateTime<Utc>>();
    read.map(Some)
        .map_err(|_| failure::parameter(&format!("{member} is invalid")))
}

fn tasks(text: &str) -> Value {
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    let count = |mark: &str| lines.iter().filter(|line| line.starts_with(mark)).count();
    let done = count("- [x]");
    json!({"count": count("- [ ]") + done, "completed_count": done})
}

fn set_labels(state: &mut State, project: i64, thing: &mut Value, fields: &Fields) {
    let given = |member: &str| fields.get(member).map(names);
    let mut labels = match given("labels") {
        Some(labels) => labels,
        None => names(&thing["labels"]),
    };
    labels.extend(given("add_labels").unwrap_or_default());
    let gone = given("remove_labels").unwrap_or_default();
    labels.retain(|label| !gone.contains(label));
    labels.sort_by_key(|label| label.to_lowercase());
    labels.dedup();
    labels::ensure(state, project, &labels);
    thing["labels"] = labels.into();
}

/// A text with commas, or a list.
fn names(given: &Value) -> Vec<String> {
    let split = |text: &str| {
        let names = text.split(',').map(str::trim);
        let names = names.filter(|name| !name.is_empty());
        names.map(str::to_owned).collect::<Vec<String>>()
    };
    match given {
        Value::String(text) => split(text),
        Value::Array(items) => items
            .iter()
            .filter_map(Value::as_str)
            .flat_map(split)
            .collect(),
        _ => Vec::new(),
    }
}

fn set_people(state: &State, thing: &mut Value, fields: &Fields) {
    let numbers = |member: &str| {
        let given = fields.get(member)?;
        let one = || fields::number(given).map(|number| vec![number]);
        let several = given
            .as_array()
            .map(|numbers| numbers.iter().filter_map(fields::number).collect());
        several.or_else(one)
    };
    let assigned: Option<Vec<i64>> = numbers("assignee_ids").or_else(|| numbers("assignee_id"));
    if let Some(numbers) = assigned {
        let people = super::people(state, &numbers);
        thing["assignee"] = people.first().cloned().unwrap_or_default();
        thing["assignees"] = people.into();
    }
    if thing.get("reviewers").is_some()
        && let Some(numbers) = numbers("reviewer_ids")
    {
        thing["reviewers"] = super::people(state, &numbers).into();
    }
}
