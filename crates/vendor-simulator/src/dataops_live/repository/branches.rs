//! Branches.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use regex::Regex;
use serde_json::{Value, json};

use super::super::events;
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::listing;
use super::super::protected_refs;
use super::super::shelf::Owner;
use super::super::store::Api;
use super::actions::refused;
use super::code::Code;
use super::push::Push;
use crate::query::Query;
use crate::reply;

pub(super) async fn list(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let pattern = query.get("regex").map(Regex::new).transpose();
    let pattern = pattern.map_err(|_| failure::parameter("regex is invalid"))?;
    let mut found: Vec<(&String, &String)> = code
        .repository
        .branches
        .iter()
        .filter(|(name, _)| is_found(name, query.get("search")))
        .filter(|(name, _)| {
            pattern
                .as_ref()
                .is_none_or(|pattern| pattern.is_match(name))
        })
        .collect();
    let at = |tip: &String| {
        code.repository
            .resolve(tip)
            .map(|commit| commit.committer.at)
    };
    match query.get("sort") {
        Some("updated_asc") => found.sort_by_key(|(_, tip)| at(tip)),
        Some("updated_desc") => found.sort_by_key(|(_, tip)| std::cmp::Reverse(at(tip))),
        _ => {}
    }
    let path = format!("/projects/{}/repository/branches", code.project.id);
    Ok(listing::by_token(
        &api.world,
        &path,
        &query,
        &found,
        |(name, _)| (*name).clone(),
        |(name, _)| show(&code, name).unwrap_or_default(),
    ))
}

/// Whether a name has this text; `^text` and `text$` look at its beginning and end.
pub(super) fn is_found(name: &str, search: Option<&str>) -> bool {
    let Some(search) = search.filter(|search| !search.is_empty()) else {
        return true;
    };
    let (name, search) = (name.to_lowercase(), search.to_lowercase());
    match (search.strip_prefix('^'), search.strip_suffix('$')) {
        (Some(start), _) => name.starts_with(start),
        (None, Some(end)) => name.ends_with(end),
        (None, None) => name.contains(&search),
    }
}

fn show(code: &Code<'_>, name: &str) -> Result<Value, Failure> {
    let Some(tip) = code.repository.branches.get(name) else {
        return Err(failure::not_found("Branch"));
    };
    let default = code.default_branch();
    let main = code.repository.resolve(default);
    let merged = name != default && main.is_some_and(|main| code.repository.reaches(main, tip));
    let rule = protected_refs::rule_of(code.things, code.project.id, name);
    let for_developers =
        |levels: &str| rule.is_some_and(|rule| protected_refs::has(rule, levels, 30));
    Ok(json!({
        "name": name,
        "commit": code.show(code.repository.find(tip)?),
        "merged": merged,
        "protected": rule.is_some(),
        "developers_can_push": for_developers("push_access_levels"),
        "developers_can_merge": for_developers("merge_access_levels"),
        "can_push": protected_refs::may_push(code.things, code.project.id, name),
        "default": name == default,
        "web_url": format!("{}/-/tree/{name}", code.page),
    }))
}

pub(super) async fn get(
    api: Api,
    Path((project, branch)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    Ok(reply::json(StatusCode::OK, &show(&code, &branch)?))
}

pub(super) async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let (branch, start) = (fields.required("branch")?, fields.required("ref")?);
    let code = state.code(&api, &project)?;
    if code.repository.branches.contains_key(branch) {
        return Err(refused("Branch already exists"));
    }
    if !is_name(branch) {
        return Err(refused("Branch name is invalid"));
    }
    let Some(tip) = code.repository.resolve(start) else {
        return Err(refused(&format!("Invalid reference name: {start}")));
    };
    let tip = tip.id.clone();
    code.repository
        .branches
        .insert(branch.to_owned(), tip.clone());
    let answer = reply::json(StatusCode::CREATED, &show(&code, branch)?);
    let push = Push::created(&code, "branch", branch, tip);
    events::pushed(&api, &mut state, push);
    Ok(answer)
}

/// Whether git takes it as the name of a branch or tag.
pub(super) fn is_name(name: &str) -> bool {
    let wrong = |c: char| c.is_whitespace() || c.is_control() || "~^:?*[\\".contains(c);
    let parts_fit = name
        .split('/')
        .all(|part| !part.is_empty() && !part.starts_with('.') && !part.ends_with(".lock"));
    parts_fit && !name.contains("..") && !name.contains(wrong) && !name.starts_with('-')
}

pub(super) async fn delete(
    api: Api,
    Path((project, branch)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    if !code.repository.branches.contains_key(&branch) {
        return Err(failure::not_found("Branch"));
    }
    if branch == code.default_branch() {
        let text = "The default branch of a project cannot be deleted.";
        return Err(failure::message(StatusCode::BAD_REQUEST, text));
    }
    if protected_refs::rule_of(code.things, code.project.id, &branch).is_some() {
        let text = "403 Forbidden - Protected branch can't be deleted";
        return Err(failure::message(StatusCode::FORBIDDEN, text));
    }
    let gone = code.repository.branches.remove(&branch);
    let push = Push::removed(&code, "branch", &branch, gone);
    events::pushed(&api, &mut state, push);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// `DELETE .../repository/merged_branches`: all that the default branch has, but for protected ones.
pub(super) async fn delete_merged(
    api: Api,
    Path(project): Path<String>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let default = code.default_branch().to_owned();
    let main = code.repository.find(&default)?;
    let gone: Vec<String> = code
        .repository
        .branches
        .iter()
        .filter(|(name, tip)| **name != default && code.repository.reaches(main, tip))
        .map(|(name, _)| name.clone())
        .filter(|name| protected_refs::rule_of(code.things, code.project.id, name).is_none())
        .collect();
    for name in gone {
        code.repository.branches.remove(&name);
    }
    let accepted = reply::json(StatusCode::ACCEPTED, &json!({"message": "202 Accepted"}));
    Ok(reply::unchecked(accepted))
}

/// `PUT .../protect`: a rule for this branch; old versions' way.
pub(super) async fn protect(
    api: Api,
    Path((project, branch)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let number = state.number();
    let id = state.project(&project)?.id;
    show(&state.code(&api, &project)?, &branch)?;
    let level = |name: &str| {
        if fields.switch(name) == Some(true) {
            30
        } else {
            40
        }
    };
    let rule = protected_refs::simple_rule(
        number,
        &branch,
        level("developers_can_push"),
        level("developers_can_merge"),
    );
    let owner = Owner::Project(id);
    let _ = state.things.take(protected_refs::BRANCHES, owner, &branch);
    state.things.add(protected_refs::BRANCHES, owner, rule);
    let shown = show(&state.code(&api, &project)?, &branch)?;
    Ok(reply::json(StatusCode::OK, &shown))
}

/// `PUT .../unprotect`
pub(super) async fn unprotect(
    api: Api,
    Path((project, branch)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    show(&state.code(&api, &project)?, &branch)?;
    let _ = state.things.take(protected_refs::BRANCHES, owner, &branch);
    let shown = show(&state.code(&api, &project)?, &branch)?;
    Ok(reply::json(StatusCode::OK, &shown))
}
