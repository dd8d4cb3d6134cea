//! Rules for branches and tags: who may push, merge, create.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::fields::{self, Fields};
use super::form;
use super::listing;
use super::shelf::{Kind, Owner, Shelves};
use super::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

pub(super) const BRANCHES: Kind = Kind {
    what: "",
    path: "protected_branches",
    key: "name",
};
const TAGS: Kind = Kind {
    what: "",
    path: "protected_tags",
    key: "name",
};

/// The caller's role in all projects.
const MAINTAINER: i64 = 40;
const LEVELS: [i64; 4] = [0, 30, 40, 60];
/// What bodies call the lists of a rule.
const LISTS: [(&str, &str); 3] = [
    ("allowed_to_push", "push_access_levels"),
    ("allowed_to_merge", "merge_access_levels"),
    ("allowed_to_unprotect", "unprotect_access_levels"),
];

pub(super) fn routes() -> Router<Arc<Store>> {
    let tags = form::in_project(TAGS);
    Router::new()
        .route(
            "/projects/{project_id}/protected_branches",
            get(list_branches).post(create_branch),
        )
        .route(
            "/projects/{project_id}/protected_branches/{name}",
            get(get_branch).patch(update_branch).delete(delete_branch),
        )
        .route(
            "/projects/{project_id}/protected_tags",
            get(move |api, path, query| tags.list(api, path, query)).post(create_tag),
        )
        .route(
            "/projects/{project_id}/protected_tags/{name}",
            get(move |api, path| tags.get(api, path))
                .delete(move |api, path| tags.delete(api, path)),
        )
}

/// The rule that is for this branch: that of its name, or the first whose pattern fits.
pub(super) fn rule_of<'a>(things: &'a Shelves, project: i64, branch: &str) -> Option<&'a Value> {
    let rules = things.all(BRANCHES, Owner::Project(project));
    let by_name = rules.iter().find(|rule| rule["name"] == branch);
    by_name.or_else(|| rules.iter().find(|rule| fits(rule, branch)))
}

/// Whether the caller may push to a branch.
pub(super) fn may_push(things: &Shelves, project: i64, branch: &str) -> bool {
    let rule = rule_of(things, project, branch);
    rule.is_none_or(|rule| {
        let levels = rule["push_access_levels"].as_array();
        let mut levels = levels.into_iter().flatten();
        levels.any(|level| {
            let level = level["access_level"].as_i64();
            level.is_some_and(|level| level > 0 && level <= MAINTAINER)
        })
    })
}

/// Whether a list of a rule names this role.
pub(super) fn has(rule: &Value, list: &str, role: i64) -> bool {
    let levels = rule[list].as_array();
    levels
        .into_iter()
        .flatten()
        .any(|level| level["access_level"] == role)
}

pub(super) fn is_tag_protected(things: &Shelves, project: i64, tag: &str) -> bool {
    let rules = things.all(TAGS, Owner::Project(project));
    rules.iter().any(|rule| fits(rule, tag))
}

/// Whether a rule is for this name; `*` in it stands for anything.
fn fits(rule: &Value, name: &str) -> bool {
    let pattern = rule["name"].as_str().unwrap_or_default();
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else {
        return false;
    };
    let mut last = None;
    for part in parts {
        if let Some(found) = rest.find(part) {
            rest = rest.get(found + part.len()..).unwrap_or_default();
        } else {
            return false;
        }
        last = Some(part);
    }
    match last {
        None => rest.is_empty(),
        Some(last) => name.ends_with(last),
    }
}

/// A rule with one role for each thing to do.
pub(super) fn simple_rule(id: i64, name: &str, push: i64, merge: i64) -> Value {
    json!({
        "id": id,
        "name": name,
        "push_access_levels": [access(id * 10 + 1, Some(push), None)],
        "merge_access_levels": [access(id * 10 + 2, Some(merge), None)],
        "unprotect_access_levels": [],
        "allow_force_push": false,
        "code_owner_approval_required": false,
        "inherited": false,
    })
}

/// An entry of a rule: a role, or what a body names.
fn access(id: i64, level: Option<i64>, named: Option<&Value>) -> Value {
    let of_body = |name: &str| named.and_then(|named| fields::number(named.get(name)?));
    let level = level.or_else(|| of_body("access_level"));
    let described = match level {
        Some(0) => "No one",
        Some(30) => "Developers + Maintainers",
        Some(40) => "Maintainers",
        Some(60) => "Instance admins",
        _ => "One user, group or key",
    };
    json!({
        "id": id,
        "access_level": level,
        "access_level_description": described,
        "deploy_key_id": of_body("deploy_key_id"),
        "user_id": of_body("user_id"),
        "group_id": of_body("group_id"),
    })
}

/// The role that a body gives; maintainers where it says nothing.
fn level(body: &Fields, name: &str) -> Result<i64, Failure> {
    let Some(value) = body.get(name) else {
        return Ok(MAINTAINER);
    };
    fields::number(value)
        .filter(|level| LEVELS.contains(level))
        .ok_or_else(|| failure::parameter(&format!("{name} does not have a valid value")))
}

async fn list_branches(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = prepared(&api, &mut state, &project)?;
    let found: Vec<&Value> = state
        .things
        .all(BRANCHES, owner)
        .iter()
        .filter(|rule| {
            let name = rule["name"].as_str().unwrap_or_default();
            query.get("search").is_none_or(|text| name.contains(text))
        })
        .collect();
    let path = owner.path_of(BRANCHES);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |rule| (*rule).clone(),
    ))
}

/// The owner of a project's rules; a repository that is first asked for brings the rule of its default branch.
fn prepared(api: &Store, state: &mut State, project: &str) -> Result<Owner, Failure> {
    let code = state.code(api, project)?;
    Ok(Owner::Project(code.project.id))
}

async fn get_branch(
    api: Api,
    Path((project, name)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = prepared(&api, &mut state, &project)?;
    let rule = state.things.find(BRANCHES, owner, &name)?;
    Ok(reply::json(StatusCode::OK, rule))
}

async fn create_branch(
    api: Api,
    Path(project): Path<String>,
    body: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let name = body.required("name")?;
    let owner = prepared(&api, &mut state, &project)?;
    if state.things.find(BRANCHES, owner, name).is_ok() {
        let text = format!("Protected branch '{name}' already exists");
        return Err(failure::message(StatusCode::CONFLICT, text));
    }
    let push = level(&body, "push_access_level")?;
    let merge = level(&body, "merge_access_level")?;
    let unprotect = level(&body, "unprotect_access_level")?;
    let number = state.number();
    let mut rule = simple_rule(number, name, push, merge);
    if body.get("unprotect_access_level").is_some() {
        let entry = access(number * 10 + 3, Some(unprotect), None);
        rule["unprotect_access_levels"] = json!([entry]);
    }
    change(&mut rule, &body, || state.number());
    let rule = state.things.add(BRANCHES, owner, rule);
    Ok(reply::json(StatusCode::CREATED, &rule))
}

async fn update_branch(
    api: Api,
    Path((project, name)): Path<(String, String)>,
    body: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = prepared(&api, &mut state, &project)?;
    let mut rule = state.things.find(BRANCHES, owner, &name)?.clone();
    change(&mut rule, &body, || state.number());
    let rule = state.things.change(BRANCHES, owner, &name, |kept| {
        *kept = rule;
        Ok(())
    })?;
    Ok(reply::json(StatusCode::OK, &rule))
}

async fn delete_branch(
    api: Api,
    Path((project, name)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = prepared(&api, &mut state, &project)?;
    state.things.take(BRANCHES, owner, &name)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// Switches are set; entries are added, or changed or taken away when their `id` is given.
fn change(rule: &mut Value, body: &Fields, mut number: impl FnMut() -> i64) {
    for name in ["allow_force_push", "code_owner_approval_required"] {
        if let Some(on) = body.switch(name) {
            rule[name] = on.into();
        }
    }
    for (given, list) in LISTS {
        let Some(named) = body.get(given).and_then(Value::as_array) else {
            continue;
        };
        let mut entries = rule[list].as_array().cloned().unwrap_or_default();
        for one in named {
            let id = one.get("id").and_then(fields::number);
            let is_gone = one.get("_destroy").and_then(fields::switch) == Some(true);
            match id {
                Some(id) if is_gone => entries.retain(|entry| entry["id"] != id),
                Some(id) => {
                    let entry = entries.iter_mut().find(|entry| entry["id"] == id);
                    if let Some(entry) = entry {
                        *entry = access(id, None, Some(one));
                    }
                }
                None => entries.push(access(number(), None, Some(one))),
            }
        }
        rule[list] = entries.into();
    }
}

async fn create_tag(
    api: Api,
    Path(project): Path<String>,
    body: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let name = body.required("name")?;
    let owner = state.in_project(&project)?;
    if state.things.find(TAGS, owner, name).is_ok() {
        let text = format!("Protected tag '{name}' already exists");
        return Err(failure::message(StatusCode::CONFLICT, text));
    }
    let role = level(&body, "create_access_level")?;
    let mut entries = vec![access(state.number(), Some(role), None)];
    let named = body.get("allowed_to_create").and_then(Value::as_array);
    for one in named.into_iter().flatten() {
        entries.push(access(state.number(), None, Some(one)));
    }
    let rule = json!({"name": name, "create_access_levels": entries});
    let rule = state.things.add(TAGS, owner, rule);
    Ok(reply::json(StatusCode::CREATED, &rule))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_in_a_rule_stands_for_anything() {
        let fits = |pattern: &str, name: &str| fits(&json!({ "name": pattern }), name);
        assert!(fits("main", "main") && !fits("main", "main-2") && !fits("main", "mai"));
        assert!(fits("release/*", "release/1.0") && !fits("release/*", "releases"));
        assert!(fits("*-stable", "1-0-stable") && !fits("*-stable", "1-0-stable-2"));
        assert!(fits("a*b*c", "a-b-c") && !fits("a*b*c", "a-c"));
    }
}
