//! Search: in the instance, a group or a project. What a hit looks like depends on the scope.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::listing;
use super::people::{CALLER, COLLEAGUE};
use super::shelf::{Kind, Owner};
use super::store::{Api, State, Store};
use super::wikis;
use crate::query::Query;

/// Things that other concepts keep, and the members that are searched.
const KEPT: [(&str, Kind, &[&str]); 4] = [
    ("issues", kind("issues"), &["title", "description"]),
    (
        "merge_requests",
        kind("merge_requests"),
        &["title", "description"],
    ),
    ("milestones", kind("milestones"), &["title", "description"]),
    ("notes", kind("notes"), &["body"]),
];
/// Scopes that look into repositories, of which there may be too many outside of a project.
const IN_CODE: [&str; 4] = ["blobs", "commits", "wiki_blobs", "notes"];

const fn kind(path: &'static str) -> Kind {
    Kind {
        what: "",
        path,
        key: "id",
    }
}

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/search", get(everywhere))
        .route("/groups/{group_id}/search", get(in_group))
        .route("/projects/{project_id}/search", get(in_project))
}

async fn everywhere(api: Api, query: Query) -> Result<Response, Failure> {
    let all = api.state().projects.keys().copied().collect();
    search(&api, "/search", &query, all, true)
}

async fn in_group(api: Api, Path(group): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let above = format!("{}/", state.group(&group)?.full_path);
    let projects = state.projects.values();
    let projects = projects.filter(|project| project.full_path.starts_with(&above));
    let projects = projects.map(|project| project.id).collect();
    drop(state);
    let path = format!("/groups/{group}/search");
    search(&api, &path, &query, projects, true)
}

async fn in_project(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let id = api.state().project(&project)?.id;
    let path = format!("/projects/{project}/search");
    search(&api, &path, &query, vec![id], false)
}

fn search(
    api: &Api,
    path: &str,
    query: &Query,
    projects: Vec<i64>,
    is_wide: bool,
) -> Result<Response, Failure> {
    let needed = |name: &str| {
        let text = query.get(name).filter(|text| !text.is_empty());
        text.ok_or_else(|| failure::parameter(&format!("{name} is missing")))
    };
    let (scope, text) = (needed("scope")?, needed("search")?.to_lowercase());
    let is_basic = query.get("search_type").is_none_or(|kind| kind == "basic");
    if is_wide && is_basic && IN_CODE.contains(&scope) {
        return Err(failure::parameter(
            "Scope supported only with advanced search or exact code search",
        ));
    }
    let mut state = api.state();
    let wanted = Wanted {
        api,
        query,
        text: &text,
        projects,
    };
    let mut found = match scope {
        "projects" => wanted.projects(&state),
        "users" => wanted.users(),
        "snippet_titles" => Vec::new(),
        "wiki_blobs" => wanted.pages(&state),
        "commits" | "blobs" => wanted.code(&mut state, scope)?,
        scope => {
            let kept = KEPT.iter().find(|(name, _, _)| *name == scope);
            let (_, kind, members) =
                kept.ok_or_else(|| failure::parameter("scope does not have a valid value"))?;
            wanted.kept(&state, *kind, members)
        }
    };
    if query.get("sort") == Some("desc") {
        found.reverse();
    }
    Ok(listing::numbered(
        &api.world,
        path,
        query,
        &found,
        Value::clone,
    ))
}

/// What is looked for, and where.
struct Wanted<'a> {
    api: &'a Api,
    query: &'a Query,
    /// In lower case.
    text: &'a str,
    projects: Vec<i64>,
}

impl Wanted<'_> {
    fn is_in(&self, text: &str) -> bool {
        text.to_lowercase().contains(self.text)
    }

    fn projects(&self, state: &State) -> Vec<Value> {
        let all = self.projects.iter();
        let all = all.filter_map(|id| state.projects.get(id));
        all.filter(|project| self.is_in(&project.name) || self.is_in(&project.full_path))
            .filter_map(|project| {
                let namespace = state.namespaces.get(&project.namespace)?;
                let members = project.members(&self.api.instance(), namespace);
                Some(Value::Object(members))
            })
            .collect()
    }

    fn users(&self) -> Vec<Value> {
        [CALLER, COLLEAGUE]
            .into_iter()
            .filter(|person| self.is_in(person.name) || self.is_in(person.username))
            .map(|person| person.brief(&self.api.instance()))
            .collect()
    }

    fn kept(&self, state: &State, kind: Kind, members: &[&str]) -> Vec<Value> {
        let of_projects = state.things.everywhere(kind).filter(|(owner, thing)| {
            let project = match owner {
                Owner::Project(id) => Some(*id),
                _ => thing.get("project_id").and_then(Value::as_i64),
            };
            project.is_some_and(|project| self.projects.contains(&project))
        });
        of_projects
            .map(|(_, thing)| thing)
            .filter(|thing| {
                let mut texts = members
                    .iter()
                    .filter_map(|member| thing.get(member)?.as_str());
                texts.any(|text| self.is_in(text))
            })
            .filter(|thing| {
                let state = self.query.get("state");
                state.is_none_or(|state| thing.get("state").is_none_or(|is| is == state))
            })
            .cloned()
            .collect()
    }

    fn pages(&self, state: &State) -> Vec<Value> {
        let mut found = Vec::new();
        for project in &self.projects {
            for page in state.things.all(wikis::PAGES, Owner::Project(*project)) {
                let text = |member: &str| page.get(member).and_then(Value::as_str).unwrap_or("");
                if self.is_in(text("title")) || self.is_in(text("content")) {
                    let path = format!("{}.md", text("slug"));
                    found.push(self.piece(*project, &path, "main", text("content")));
                }
            }
        }
        found
    }

    /// A few lines of a file, around the first one that has the text.
    fn piece(&self, project: i64, path: &str, git_ref: &str, content: &str) -> Value {
        let line = content
            .lines()
            .position(|line| self.is_in(line))
            .unwrap_or(0);
        let from = line.saturating_sub(2);
        let lines = content.lines().skip(from).take(5);
        let data: String = lines.map(|line| format!("{line}\n")).collect();
        let basename = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        json!({
            "basename": basename,
            "data": data,
            "path": path,
            "filename": path,
            "id": null,
            "ref": git_ref,
            "startline": from + 1,
            "project_id": project,
        })
    }

    /// Commits or pieces of files of the repositories that somebody has looked into, and of a project that is asked for by itself.
    fn code(&self, state: &mut State, scope: &str) -> Result<Vec<Value>, Failure> {
        let mut found = Vec::new();
        let alone = self.projects.len() == 1;
        let projects = self.projects.iter();
        let known: Vec<i64> = projects
            .copied()
            .filter(|id| alone || state.repositories.contains_key(id))
            .collect();
        for project in known {
            let code = state.code(self.api, &project.to_string())?;
            let git_ref = self.query.get("ref");
            let name = git_ref.unwrap_or_else(|| code.default_branch());
            if scope == "commits" {
                let hits = code.history(git_ref)?;
                let hits = hits.into_iter();
                let hits = hits.filter(|commit| self.is_in(commit.message()));
                found.extend(hits.map(|commit| {
                    let mut shown = code.show(commit);
                    shown["project_id"] = project.into();
                    shown
                }));
                continue;
            }
            for (path, content) in code.texts(git_ref)? {
                if self.is_in(path) || self.is_in(content) {
                    found.push(self.piece(project, path, name, content));
                }
            }
        }
        Ok(found)
    }
}
