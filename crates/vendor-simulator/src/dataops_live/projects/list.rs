//! Lists of projects, by page and by keyset: all, those of a user, forks, those of a group.

use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::super::access::{Caller, OWNER};
use super::super::failure::{self, Failure};
use super::super::listing;
use super::super::store::{Api, State};
use super::{Project, whole};
use crate::query::Query;
use crate::reply;

/// The members that `simple=true` leaves.
pub(super) const SIMPLE: [&str; 23] = [
    "id",
    "description",
    "name",
    "name_with_namespace",
    "path",
    "path_with_namespace",
    "created_at",
    "default_branch",
    "tag_list",
    "topics",
    "ssh_url_to_repo",
    "http_url_to_repo",
    "web_url",
    "readme_url",
    "forks_count",
    "license_url",
    "license",
    "avatar_url",
    "star_count",
    "last_activity_at",
    "namespace",
    "custom_attributes",
    "repository_storage",
];

pub(super) async fn list(api: Api, caller: Caller, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let all = state.projects.values().collect();
    page(&api, &state, &caller, "/projects", &query, all)
}

/// A user's own projects: those of their namespace and those that they own.
pub(super) async fn of_user(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let user = state.user(&key)?["id"].clone();
    let of_user = |project: &&Project| {
        let namespace = state.namespaces.get(&project.namespace);
        namespace.is_some_and(|namespace| namespace.personal && namespace.owner["id"] == user)
    };
    let found = state.projects.values().filter(of_user).collect();
    let path = format!("/users/{key}/projects");
    page(&api, &state, &caller, &path, &query, found)
}

/// Made up: a user has contributed where they have a role of their own.
pub(super) async fn contributed(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let user = state.user(&key)?["id"].as_i64().unwrap_or_default();
    let projects = state.projects.values();
    let found = projects.filter(|project| state.role_in_project(user, project) > 0);
    let path = format!("/users/{key}/contributed_projects");
    page(&api, &state, &caller, &path, &query, found.collect())
}

pub(super) async fn starred(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let user = state.user(&key)?["id"].as_i64().unwrap_or_default();
    let projects = state.projects.values();
    let found = projects.filter(|project| state.stars.contains(&(user, project.id)));
    let path = format!("/users/{key}/starred_projects");
    page(&api, &state, &caller, &path, &query, found.collect())
}

/// One page of those projects that the caller sees and the query asks for.
pub(in crate::dataops_live) fn page(
    api: &Api,
    state: &State,
    caller: &Caller,
    path: &str,
    query: &Query,
    mut found: Vec<&Project>,
) -> Result<Response, Failure> {
    let instance = api.instance();
    let filter = Filter::of(query, caller, state.is_admin(caller.user));
    found.retain(|project| filter.matches(project, state));
    order(&mut found, query);
    let (headers, items) = if query.get("pagination") == Some("keyset") {
        if query.get("order_by") != Some("id") {
            return Err(failure::no_keyset());
        }
        let key = if query.get("sort") == Some("asc") {
            "id_after"
        } else {
            "id_before"
        };
        listing::keyset_page(&api.world, path, query, &found, |last| {
            (key, last.id.to_string())
        })
    } else {
        listing::page(&api.world, path, query, &found)
    };
    let flag = |name: &str| query.get(name) == Some("true");
    if flag("simple") || flag("statistics") || flag("with_custom_attributes") {
        let items = items
            .iter()
            .map(|project| shown(whole(state, project, &instance), query))
            .collect();
        return Ok(reply::json_with(StatusCode::OK, headers, &items));
    }
    Ok(listing::texts(
        headers,
        items.iter().filter_map(|project| {
            Some(project.text(&instance, state.namespaces.get(&project.namespace)?))
        }),
    ))
}

/// Which projects a list is to have: read once, as there may be thousands of projects to compare with it.
struct Filter<'a> {
    user: i64,
    sees_all: bool,
    search: Option<String>,
    in_namespaces: bool,
    visibility: Option<&'a str>,
    archived: Option<bool>,
    topic: Option<&'a str>,
    owned: bool,
    member: bool,
    starred: bool,
    imported: bool,
    least: Option<i64>,
    ids: (Option<i64>, Option<i64>),
    activity: (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
    /// Switches of the project that must be as the query says.
    switches: Vec<(&'static str, bool)>,
    /// What no project here has.
    nothing: bool,
}

impl<'a> Filter<'a> {
    fn of(query: &'a Query, caller: &Caller, sees_all: bool) -> Self {
        let flag = |name: &str| query.get(name) == Some("true");
        let number = |name: &str| query.get(name)?.parse().ok();
        let time = |names: [&str; 2]| {
            let mut given = names.into_iter().filter_map(|name| query.get(name));
            given.find_map(|text| text.parse().ok())
        };
        let switches = [
            ("with_issues_enabled", "issues_enabled"),
            ("with_merge_requests_enabled", "merge_requests_enabled"),
        ];
        let switches = switches
            .into_iter()
            .filter_map(|(parameter, member)| Some((member, query.get(parameter)? == "true")));
        let language = query.get("with_programming_language");
        let storage = query.get("repository_storage");
        Self {
            user: caller.user,
            sees_all,
            search: query.get("search").map(str::to_lowercase),
            in_namespaces: flag("search_namespaces"),
            visibility: query.get("visibility"),
            archived: query.get("archived").map(|wanted| wanted == "true"),
            topic: query.get("topic"),
            owned: flag("owned"),
            member: flag("membership"),
            starred: flag("starred"),
            imported: flag("imported"),
            least: number("min_access_level"),
            ids: (number("id_after"), number("id_before")),
            activity: (
                time(["last_activity_after", "updated_after"]),
                time(["last_activity_before", "updated_before"]),
            ),
            switches: switches.collect(),
            nothing: flag("repository_checksum_failed")
                || flag("wiki_checksum_failed")
                || query.get("marked_for_deletion_on").is_some()
                || query.get("topic_id").is_some()
                || language.is_some_and(|language| !["SQL", "Python"].contains(&language))
                || storage.is_some_and(|storage| storage != "default"),
        }
    }

    fn matches(&self, project: &Project, state: &State) -> bool {
        let searched = |search: &String| {
            let own = project.name.to_lowercase().contains(search) || project.path.contains(search);
            own || self.in_namespaces && project.full_path.contains(search)
        };
        let active = project.last_activity_at;
        let is = |setting: &str| project.settings.get(setting) == Some(&Value::Bool(true));
        let imported = || project.settings.contains_key("import_status");
        !self.nothing
            && self.search.as_ref().is_none_or(searched)
            && self
                .visibility
                .is_none_or(|wanted| wanted == project.visibility())
            && self.archived.is_none_or(|wanted| wanted == is("archived"))
            && self.topic.is_none_or(|wanted| has_topics(project, wanted))
            && (!self.starred || state.stars.contains(&(self.user, project.id)))
            && (!self.imported || imported())
            && self.ids.0.is_none_or(|after| project.id > after)
            && self.ids.1.is_none_or(|before| project.id < before)
            && self.activity.0.is_none_or(|after| active > after)
            && self.activity.1.is_none_or(|before| active < before)
            && self.switches.iter().all(|(name, wanted)| {
                // they are on unless somebody has switched them off
                (project.settings.get(*name) != Some(&Value::Bool(false))) == *wanted
            })
            && self.allows(project, state)
    }

    /// What depends on who asks.
    fn allows(&self, project: &Project, state: &State) -> bool {
        let role = || state.role_in_project(self.user, project);
        (self.sees_all || state.sees_project(self.user, project))
            && (!self.owned || role() >= OWNER)
            && (!self.member || role() > 0)
            && self.least.is_none_or(|least| role() >= least)
    }
}

fn has_topics(project: &Project, wanted: &str) -> bool {
    let topics = project.settings.get("topics").and_then(Value::as_array);
    wanted
        .split(',')
        .all(|wanted| topics.is_some_and(|topics| topics.iter().any(|topic| topic == wanted)))
}

fn order(found: &mut [&Project], query: &Query) {
    let stars = |project: &&Project| {
        let stars = project.settings.get("star_count").and_then(Value::as_i64);
        (stars.unwrap_or_default(), project.id)
    };
    match query.get("order_by") {
        Some("id") => found.sort_by_key(|project| project.id),
        Some("name") => found.sort_by(|a, b| a.name.cmp(&b.name)),
        Some("path") => found.sort_by(|a, b| a.path.cmp(&b.path)),
        Some("star_count") => found.sort_by_key(stars),
        Some("updated_at" | "last_activity_at") => {
            found.sort_by_key(|project| (project.last_activity_at, project.id))
        }
        _ => found.sort_by_key(|project| (project.created_at, project.id)),
    }
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
}

/// A project with what a query wants besides, or with less.
pub(super) fn shown(mut members: Map<String, Value>, query: &Query) -> Value {
    let flag = |name: &str| query.get(name) == Some("true");
    if flag("simple") {
        members.retain(|name, _| SIMPLE.contains(&name.as_str()));
    }
    if flag("statistics") {
        let sizes = [
            "storage",
            "repository",
            "wiki",
            "lfs_objects",
            "job_artifacts",
            "pipeline_artifacts",
            "packages",
            "snippets",
            "uploads",
        ];
        let mut statistics: Map<String, Value> = sizes
            .iter()
            .map(|size| (format!("{size}_size"), 4096.into()))
            .collect();
        statistics.insert("commit_count".to_owned(), 37.into());
        members.insert("statistics".to_owned(), Value::Object(statistics));
    }
    if flag("license") {
        let license = json!({"key": "mit", "name": "MIT License", "nickname": null, "html_url": "http://choosealicense.com/licenses/mit/",
            "source_url": "https://opensource.org/licenses/MIT"});
        members.insert("license".to_owned(), license);
        members.insert(
            "license_url".to_owned(),
            "https://dataops.example/LICENSE".into(),
        );
    }
    if flag("with_custom_attributes") {
        members.insert(
            "custom_attributes".to_owned(),
            json!([{"key": "cost_centre", "value": "4711"}]),
        );
    }
    Value::Object(members)
}
