//! Projects: lists by page and by keyset, creation from JSON and from forms, settings, deletion.

use std::sync::OnceLock;

use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};

use super::failure::{self, Failure};
use super::fields::Fields;
use super::listing;
use super::namespaces::Namespace;
use super::people::CALLER;
use super::settings::settings;
use super::store::{Api, State};
use crate::query::Query;
use crate::reply::{self, Unchecked};

#[derive(Debug)]
pub(super) struct Project {
    pub(super) id: i64,
    pub(super) name: String,
    pub(super) path: String,
    pub(super) full_path: String,
    pub(super) namespace: i64,
    pub(super) created_at: DateTime<Utc>,
    pub(super) last_activity_at: DateTime<Utc>,
    /// Members that differ from the template.
    pub(super) settings: Map<String, Value>,
    /// The project as JSON text, written when it is first asked for.
    pub(super) text: OnceLock<String>,
}

impl Project {
    pub(super) fn new(
        id: i64,
        namespace: &Namespace,
        name: &str,
        path: &str,
        now: DateTime<Utc>,
        settings: Map<String, Value>,
    ) -> Self {
        Self {
            id,
            name: name.to_owned(),
            path: path.to_owned(),
            full_path: format!("{}/{path}", namespace.full_path),
            namespace: namespace.id,
            created_at: now,
            last_activity_at: now,
            settings,
            text: OnceLock::new(),
        }
    }

    fn visibility(&self) -> &str {
        self.settings
            .get("visibility")
            .and_then(Value::as_str)
            .unwrap_or("private")
    }

    fn is(&self, setting: &str) -> bool {
        self.settings.get(setting) == Some(&Value::Bool(true))
    }

    fn has_topics(&self, wanted: &str) -> bool {
        let topics = self.settings.get("topics").and_then(Value::as_array);
        wanted
            .split(',')
            .all(|wanted| topics.is_some_and(|topics| topics.iter().any(|topic| topic == wanted)))
    }
}

/// The members that `simple=true` leaves.
const SIMPLE: [&str; 23] = [
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

pub(super) async fn list(api: Api, headers: HeaderMap, query: Query) -> Response {
    if !headers.contains_key("private-token") {
        // No project here is public, and this is the one call that works without a token.
        return reply::json(StatusCode::OK, &json!([]));
    }
    let state = api.state();
    let instance = api.instance();
    let filter = Filter::of(&query);
    let mut found: Vec<&Project> = state
        .projects
        .values()
        .filter(|project| filter.matches(project, &state))
        .collect();
    order(&mut found, &query);
    let flag = |name: &str| query.get(name) == Some("true");
    let (headers, items) = if query.get("pagination") == Some("keyset") {
        if query.get("order_by") != Some("id") {
            let text = "Keyset pagination is not yet available for this type of request";
            return reply::json(StatusCode::METHOD_NOT_ALLOWED, &json!({ "error": text }));
        }
        let key = if query.get("sort") == Some("asc") {
            "id_after"
        } else {
            "id_before"
        };
        listing::keyset_page(&api.world, "/projects", &query, &found, |last| {
            (key, last.id.to_string())
        })
    } else {
        listing::page(&api.world, "/projects", &query, &found)
    };
    if flag("simple") || flag("statistics") || flag("with_custom_attributes") {
        let items = items
            .iter()
            .map(|project| shown(whole(&state, project, &instance), &query))
            .collect();
        return reply::json_with(StatusCode::OK, headers, &items);
    }
    listing::texts(
        headers,
        items.iter().filter_map(|project| {
            Some(project.text(&instance, state.namespaces.get(&project.namespace)?))
        }),
    )
}

/// Which projects a list is to have: read once, as there may be thousands of projects to compare with it.
struct Filter<'a> {
    search: Option<String>,
    in_namespaces: bool,
    visibility: Option<&'a str>,
    archived: Option<bool>,
    topic: Option<&'a str>,
    owned: bool,
    starred: bool,
    ids: (Option<i64>, Option<i64>),
    activity: (Option<DateTime<Utc>>, Option<DateTime<Utc>>),
}

impl<'a> Filter<'a> {
    fn of(query: &'a Query) -> Self {
        let flag = |name: &str| query.get(name) == Some("true");
        let number = |name: &str| query.get(name)?.parse().ok();
        let time = |name: &str| query.get(name)?.parse().ok();
        Self {
            search: query.get("search").map(str::to_lowercase),
            in_namespaces: flag("search_namespaces"),
            visibility: query.get("visibility"),
            archived: query.get("archived").map(|wanted| wanted == "true"),
            topic: query.get("topic"),
            owned: flag("owned"),
            starred: flag("starred"),
            ids: (number("id_after"), number("id_before")),
            activity: (time("last_activity_after"), time("last_activity_before")),
        }
    }

    fn matches(&self, project: &Project, state: &State) -> bool {
        let searched = |search: &String| {
            let own = project.name.to_lowercase().contains(search) || project.path.contains(search);
            own || self.in_namespaces && project.full_path.contains(search)
        };
        let personal = || {
            let namespace = state.namespaces.get(&project.namespace);
            namespace.is_some_and(|namespace| namespace.personal)
        };
        let active = project.last_activity_at;
        self.search.as_ref().is_none_or(searched)
            && self
                .visibility
                .is_none_or(|wanted| wanted == project.visibility())
            && self
                .archived
                .is_none_or(|wanted| wanted == project.is("archived"))
            && self.topic.is_none_or(|wanted| project.has_topics(wanted))
            && (!self.owned || personal())
            && (!self.starred || project.is("starred"))
            && self.ids.0.is_none_or(|after| project.id > after)
            && self.ids.1.is_none_or(|before| project.id < before)
            && self.activity.0.is_none_or(|after| active > after)
            && self.activity.1.is_none_or(|before| active < before)
    }
}

fn order(found: &mut [&Project], query: &Query) {
    match query.get("order_by") {
        Some("id") => found.sort_by_key(|project| project.id),
        Some("name") => found.sort_by(|a, b| a.name.cmp(&b.name)),
        Some("path") => found.sort_by(|a, b| a.path.cmp(&b.path)),
        Some("updated_at" | "last_activity_at") => {
            found.sort_by_key(|project| (project.last_activity_at, project.id))
        }
        _ => found.sort_by_key(|project| (project.created_at, project.id)),
    }
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
}

fn shown(mut members: Map<String, Value>, query: &Query) -> Value {
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

pub(super) async fn get(
    api: Api,
    Path(key): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let project = state.project(&key)?;
    Ok(reply::json(
        StatusCode::OK,
        &shown(whole(&state, project, &api.instance()), &query),
    ))
}

fn whole(state: &State, project: &Project, instance: &str) -> Map<String, Value> {
    state
        .namespaces
        .get(&project.namespace)
        .map(|namespace| project.members(instance, namespace))
        .unwrap_or_default()
}

pub(super) async fn create(api: Api, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let (name, path) = match (fields.text("name"), fields.text("path")) {
        (None, None) => return Err(failure::parameter("name is missing, path is missing")),
        (Some(name), None) => (name.to_owned(), slug(name)),
        (name, Some(path)) => (name.unwrap_or(path).to_owned(), path.to_owned()),
    };
    let own = state
        .namespaces
        .values()
        .find(|namespace| namespace.personal && namespace.path == CALLER.username)
        .cloned();
    let namespace = match fields.number("namespace_id") {
        Some(id) => state.namespaces.get(&id).cloned(),
        None => own,
    };
    let namespace = namespace.ok_or_else(|| failure::invalid("namespace", "is not valid"))?;
    let settings = settings(&fields)?;
    let id = state.number();
    let project = Project::new(id, &namespace, &name, &path, api.world.now(), settings);
    if state.paths.contains_key(&project.full_path) {
        let taken = json!(["has already been taken"]);
        return Err(failure::message(
            StatusCode::BAD_REQUEST,
            json!({"path": taken, "name": taken}),
        ));
    }
    let answer = Value::Object(project.members(&api.instance(), &namespace));
    state.paths.insert(project.full_path.clone(), id);
    state.projects.insert(id, project);
    Ok(reply::json(StatusCode::CREATED, &answer))
}

pub(super) async fn update(
    api: Api,
    Path(key): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    let changed = settings(&fields)?;
    let now = api.world.now();
    let mut old_path = None;
    if let Some(project) = state.projects.get_mut(&id) {
        project.settings.extend(changed);
        if let Some(name) = fields.text("name") {
            project.name = name.to_owned();
        }
        if let Some(path) = fields.text("path") {
            let full_path = format!(
                "{}/{path}",
                project
                    .full_path
                    .rsplit_once('/')
                    .map_or("", |(parents, _)| parents)
            );
            old_path = Some(std::mem::replace(&mut project.full_path, full_path));
            project.path = path.to_owned();
        }
        project.last_activity_at = now;
        project.text = OnceLock::new();
    }
    if let (Some(old), Some(new)) = (
        old_path,
        state
            .projects
            .get(&id)
            .map(|project| project.full_path.clone()),
    ) {
        state.paths.remove(&old);
        state.paths.insert(new, id);
    }
    let project = state.project(&id.to_string())?;
    Ok(reply::json(
        StatusCode::OK,
        &Value::Object(whole(&state, project, &api.instance())),
    ))
}

pub(super) async fn delete(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    if let Some(project) = state.projects.remove(&id) {
        state.paths.remove(&project.full_path);
    }
    let mut answer = reply::json(StatusCode::ACCEPTED, &json!({"message": "202 Accepted"}));
    // The spec declares no body: sources disagree on whether there is one, so clients must not mind it.
    answer.extensions_mut().insert(Unchecked);
    Ok(answer)
}

/// The path that GitLab makes of a name.
fn slug(name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join("-")
}
