//! Namespaces: groups and users that projects belong to.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::super::access::Caller;
use super::super::failure::{self, Failure};
use super::super::listing;
use super::super::store::{Api, State};
use crate::query::Query;
use crate::reply;

#[derive(Clone, Debug, Default)]
pub(in crate::dataops_live) struct Namespace {
    pub(in crate::dataops_live) id: i64,
    pub(in crate::dataops_live) name: String,
    pub(in crate::dataops_live) path: String,
    pub(in crate::dataops_live) full_path: String,
    pub(in crate::dataops_live) parent: Option<i64>,
    /// A person's own namespace, not a group.
    pub(in crate::dataops_live) personal: bool,
    /// Whose own namespace it is.
    pub(in crate::dataops_live) owner: Value,
    /// Members of a group that differ from the template.
    pub(in crate::dataops_live) settings: Map<String, Value>,
}

impl Namespace {
    /// The namespace that a user has.
    pub(in crate::dataops_live) fn of_user(id: i64, user: Value) -> Self {
        let text = |member: &Value| member.as_str().unwrap_or_default().to_owned();
        Self {
            id,
            name: text(&user["name"]),
            path: text(&user["username"]),
            full_path: text(&user["username"]),
            personal: true,
            owner: user,
            ..Self::default()
        }
    }

    fn kind(&self) -> &'static str {
        if self.personal { "user" } else { "group" }
    }

    pub(in crate::dataops_live) fn web_url(&self, instance: &str) -> String {
        let groups = if self.personal { "" } else { "groups/" };
        format!("{instance}/{groups}{}", self.full_path)
    }

    /// As projects show it.
    pub(in crate::dataops_live) fn brief(&self, instance: &str) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "path": self.path,
            "kind": self.kind(),
            "full_path": self.full_path,
            "parent_id": self.parent,
            "avatar_url": null,
            "web_url": self.web_url(instance),
        })
    }

    fn whole(&self, instance: &str, projects: usize) -> Value {
        let mut whole = self.brief(instance);
        if let Value::Object(members) = &mut whole {
            if !self.personal {
                members.insert("members_count_with_descendants".into(), 7.into());
                members.insert("projects_count".into(), projects.into());
                members.insert("root_repository_size".into(), 1_048_576.into());
            }
            members.insert("billable_members_count".into(), 7.into());
            members.insert("plan".into(), "default".into());
            members.insert("trial".into(), false.into());
            members.insert("trial_ends_on".into(), Value::Null);
            members.insert("max_seats_used".into(), 9.into());
            members.insert("seats_in_use".into(), 7.into());
        }
        whole
    }

    fn is_seen(&self, state: &State, caller: &Caller) -> bool {
        state.is_admin(caller.user) || state.role_in_group(caller.user, self.id) > 0
    }
}

pub(super) async fn list(api: Api, caller: Caller, query: Query) -> Response {
    let state = api.state();
    let search = query.get("search").map(str::to_lowercase);
    let flag = |name| query.get(name) == Some("true");
    let found: Vec<&Namespace> = state
        .namespaces
        .values()
        .filter(|namespace| namespace.is_seen(&state, &caller))
        .filter(|namespace| {
            let named = |search: &String| {
                namespace.name.to_lowercase().contains(search)
                    || namespace.full_path.contains(search)
            };
            search.as_ref().is_none_or(named)
        })
        .filter(|namespace| !flag("owned_only") || namespace.owner["id"] == caller.user)
        .filter(|namespace| !flag("top_level_only") || namespace.parent.is_none())
        .collect();
    let instance = api.instance();
    let count = |namespace: &Namespace| {
        state
            .projects
            .values()
            .filter(|project| project.namespace == namespace.id)
            .count()
    };
    listing::numbered(&api.world, "/namespaces", &query, &found, |namespace| {
        namespace.whole(&instance, count(namespace))
    })
}

/// The namespace with this number or full path.
pub(in crate::dataops_live) fn find<'a>(
    state: &'a State,
    key: &str,
) -> Result<&'a Namespace, Failure> {
    let mut all = state.namespaces.values();
    let found = match key.parse::<i64>() {
        Ok(id) => state.namespaces.get(&id),
        Err(_) => all.find(|namespace| namespace.full_path == key),
    };
    found.ok_or_else(|| failure::not_found("Namespace"))
}

pub(super) async fn get(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
) -> Result<Response, Failure> {
    let state = api.state();
    let namespace = find(&state, &key)?;
    if !namespace.is_seen(&state, &caller) {
        return Err(failure::not_found("Namespace"));
    }
    let projects = state
        .projects
        .values()
        .filter(|project| project.namespace == namespace.id)
        .count();
    Ok(reply::json(
        StatusCode::OK,
        &namespace.whole(&api.instance(), projects),
    ))
}

/// Whether a path is taken, at the top or below a parent, and others like it that are not.
pub(super) async fn exists(api: Api, Path(path): Path<String>, query: Query) -> Response {
    let state = api.state();
    let parent: Option<i64> = query.get("parent_id").and_then(|id| id.parse().ok());
    let taken = |path: &str| {
        let mut siblings = state
            .namespaces
            .values()
            .filter(|other| other.parent == parent);
        siblings.any(|other| other.path == path)
    };
    let exists = taken(&path);
    let others = (1..).map(|number| format!("{path}{number}"));
    let free = others.filter(|path| !taken(path)).take(1);
    let suggests: Vec<String> = if exists { free.collect() } else { Vec::new() };
    let answer = json!({"exists": exists, "suggests": suggests});
    reply::json(StatusCode::OK, &answer)
}
