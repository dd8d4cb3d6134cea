//! What issues and merge requests have in common: where they are kept, what changes them, how lists filter them.

mod change;
mod filter;
mod mention;

use serde_json::{Value, json};

use super::failure::Failure;
use super::people::{CALLER, written};
use super::shelf::{Kind, Owner};
use super::store::{State, Store};
use super::{labels, users};
use crate::query::Query;

pub(super) use change::{Moved, apply, instant, set_state};
pub(super) use filter::{Filter, order};
pub(super) use mention::{closed_by, mentions};

pub(super) const ISSUES: Kind = Kind {
    what: "Issue",
    path: "issues",
    key: "iid",
};
pub(super) const MERGE_REQUESTS: Kind = Kind {
    what: "Merge Request",
    path: "merge_requests",
    key: "iid",
};

/// The number that the next one of a project gets.
pub(super) fn next_iid(state: &State, kind: Kind, owner: Owner) -> i64 {
    let things = state.things.all(kind, owner).iter();
    let numbers = things.filter_map(|thing| thing["iid"].as_i64());
    numbers.max().unwrap_or_default() + 1
}

/// Members that a new issue or merge request has, whatever is asked for.
pub(super) fn begin(
    api: &Store,
    state: &State,
    project: i64,
    id: i64,
    iid: i64,
    kind: Kind,
) -> Value {
    let path = state
        .projects
        .get(&project)
        .map_or("", |project| &project.full_path);
    let mark = if kind.path == ISSUES.path { '#' } else { '!' };
    let now = written(api.world.now());
    let short = format!("{mark}{iid}");
    json!({
        "id": id,
        "iid": iid,
        "project_id": project,
        "title": "",
        "description": null,
        "state": "opened",
        "created_at": now,
        "updated_at": now,
        "closed_at": null,
        "closed_by": null,
        "labels": [],
        "milestone": null,
        "assignees": [],
        "assignee": null,
        "author": CALLER.brief(&api.instance()),
        "user_notes_count": 0,
        "upvotes": 0,
        "downvotes": 0,
        "discussion_locked": null,
        "web_url": format!("{}/{path}/-/{}/{iid}", api.instance(), kind.path),
        "time_stats": {"time_estimate": 0, "total_time_spent": 0, "human_time_estimate": null, "human_total_time_spent": null},
        "task_completion_status": {"count": 0, "completed_count": 0},
        "references": {"short": short, "relative": short, "full": format!("{path}{short}")},
        "imported": false,
        "imported_from": "none",
    })
}

/// As a list shows it: names of labels or objects, and from outside of its project the long name.
pub(super) fn listed(state: &State, mut thing: Value, query: &Query, is_wide: bool) -> Value {
    if query.get("with_labels_details") == Some("true") {
        let project = thing["project_id"].as_i64().unwrap_or_default();
        let names = thing["labels"].as_array().cloned().unwrap_or_default();
        let details = names
            .iter()
            .map(|name| labels::details(state, project, name));
        thing["labels"] = details.collect();
    }
    if is_wide {
        thing["references"]["relative"] = thing["references"]["full"].clone();
    }
    thing
}

/// Puts a changed thing in the place of what it was.
pub(super) fn keep(state: &mut State, kind: Kind, thing: &Value) -> Result<(), Failure> {
    let owner = Owner::Project(thing["project_id"].as_i64().unwrap_or_default());
    let key = thing["iid"].to_string();
    state.things.change(kind, owner, &key, |kept| {
        kept.clone_from(thing);
        Ok(())
    })?;
    Ok(())
}

/// Changes all issues and merge requests of a project.
pub(super) fn change_all(
    state: &mut State,
    project: i64,
    change: impl Fn(&mut Value),
) -> Result<(), Failure> {
    for kind in [ISSUES, MERGE_REQUESTS] {
        let mut things = state.things.all(kind, Owner::Project(project)).to_vec();
        for thing in &mut things {
            change(thing);
            keep(state, kind, thing)?;
        }
    }
    Ok(())
}

/// The groups that a project or group is in, nearest first.
pub(super) fn groups_above(state: &State, owner: Owner) -> Vec<i64> {
    let mut next = match owner {
        Owner::Project(id) => state.projects.get(&id).map(|project| project.namespace),
        Owner::Group(id) => state.namespaces.get(&id).and_then(|group| group.parent),
        _ => None,
    };
    let mut found = Vec::new();
    while let Some(group) = next.and_then(|id| state.namespaces.get(&id)) {
        if !group.personal {
            found.push(group.id);
        }
        next = group.parent;
    }
    found
}

/// The groups that are in a group.
pub(super) fn groups_below(state: &State, group: i64) -> Vec<i64> {
    let groups = state.namespaces.values();
    let below = groups.filter(|other| {
        !other.personal && groups_above(state, Owner::Group(other.id)).contains(&group)
    });
    below.map(|other| other.id).collect()
}

/// The projects that an owner's things are about: itself, or all that are in the group.
pub(super) fn projects_of(state: &State, owner: Owner) -> Vec<i64> {
    match owner {
        Owner::Project(id) => vec![id],
        Owner::Group(group) => {
            let mut groups = groups_below(state, group);
            groups.push(group);
            let projects = state.projects.values();
            let within = projects.filter(|project| groups.contains(&project.namespace));
            within.map(|project| project.id).collect()
        }
        _ => state.projects.keys().copied().collect(),
    }
}

pub(super) fn is_archived(state: &State, project: i64) -> bool {
    let project = state.projects.get(&project);
    project.is_some_and(|project| project.settings.get("archived") == Some(&Value::Bool(true)))
}

/// Whether one of the members has this text.
pub(super) fn has_text(thing: &Value, members: &[&str], text: Option<&str>) -> bool {
    let Some(text) = text.map(str::to_lowercase) else {
        return true;
    };
    let mut texts = members
        .iter()
        .filter_map(|member| thing.get(member)?.as_str());
    texts.any(|found| found.to_lowercase().contains(&text))
}

/// The users with these numbers, in short; others are left out.
fn people(state: &State, ids: &[i64]) -> Vec<Value> {
    let known = ids.iter().filter_map(|id| state.user(&id.to_string()).ok());
    known.map(users::brief).collect()
}
