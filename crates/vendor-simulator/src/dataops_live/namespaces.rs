//! Groups and users that projects belong to.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::listing;
use super::people;
use super::store::Api;
use crate::query::Query;
use crate::reply;

#[derive(Clone, Debug)]
pub(super) struct Namespace {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) path: String,
    pub(super) full_path: String,
    pub(super) parent: Option<i64>,
    /// A person's own namespace, not a group.
    pub(super) personal: bool,
}

impl Namespace {
    fn kind(&self) -> &'static str {
        if self.personal { "user" } else { "group" }
    }

    fn web_url(&self, instance: &str) -> String {
        let groups = if self.personal { "" } else { "groups/" };
        format!("{instance}/{groups}{}", self.full_path)
    }

    /// As projects show it.
    pub(super) fn brief(&self, instance: &str) -> Value {
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
}

pub(super) async fn list(api: Api, query: Query) -> Response {
    let state = api.state();
    let search = query.get("search").map(str::to_lowercase);
    let flag = |name| query.get(name) == Some("true");
    let found: Vec<&Namespace> = state
        .namespaces
        .values()
        .filter(|namespace| {
            let named = |search: &String| {
                namespace.name.to_lowercase().contains(search)
                    || namespace.full_path.contains(search)
            };
            search.as_ref().is_none_or(named)
        })
        .filter(|namespace| !flag("owned_only") || namespace.path == people::CALLER.username)
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

pub(super) async fn get(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let state = api.state();
    let mut all = state.namespaces.values();
    let found = match key.parse::<i64>() {
        Ok(id) => state.namespaces.get(&id),
        Err(_) => all.find(|namespace| namespace.full_path == key),
    };
    let namespace = found.ok_or_else(|| failure::not_found("Namespace"))?;
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
