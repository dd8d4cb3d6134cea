//! The container registry: repositories of images, and their tags.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{delete, get};
use http::StatusCode;
use regex::Regex;
use serde_json::{Value, json};

use crate::dataops_live::PROJECT_ID;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::listing;
use crate::dataops_live::shelf::{Kind, Owner, is_number};
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

const REPOSITORIES: Kind = Kind {
    what: "",
    path: "registry/repositories",
    key: "id",
};
/// Tags, on the shelf of their repository.
const TAGS: Kind = Kind {
    what: "Tag",
    path: "registry/tags",
    key: "name",
};

/// The members of a tag that lists show.
const LISTED: [&str; 3] = ["name", "path", "location"];

pub(super) fn routes() -> Router<Arc<Store>> {
    let all = "/projects/{project_id}/registry/repositories";
    let one = &format!("{all}/{{repository_id}}");
    Router::new()
        .route(all, get(list))
        .route(
            "/groups/{group_id}/registry/repositories",
            get(list_of_group),
        )
        .route("/registry/repositories/{repository_id}", get(read))
        .route(one, delete(remove))
        .route(&format!("{one}/tags"), get(tags).delete(remove_tags))
        .route(
            &format!("{one}/tags/{{tag_name}}"),
            get(read_tag).delete(remove_tag),
        )
}

pub(super) fn seed(state: &mut State) {
    let path = crate::dataops_live::PROJECT_PATH;
    for (id, name, versions) in [(980, "", 25), (981, "orchestrator", 3)] {
        let full = if name.is_empty() {
            path.to_owned()
        } else {
            format!("{path}/{name}")
        };
        let repository = json!({
            "id": id,
            "name": name,
            "path": full,
            "project_id": PROJECT_ID,
            "location": format!("registry.dataops.example/{full}"),
            "created_at": "2026-01-05T08:30:00.000Z",
            "cleanup_policy_started_at": null,
            "status": null,
            "delete_api_path": format!("/api/v4/projects/{PROJECT_ID}/registry/repositories/{id}"),
        });
        state
            .things
            .add(REPOSITORIES, Owner::Project(PROJECT_ID), repository);
        let names = (0..versions).map(|number| format!("v1.{number:02}"));
        for (number, name) in std::iter::once("latest".to_owned())
            .chain(names)
            .enumerate()
        {
            let revision = format!("{:064x}", id * 1000 + number as i64);
            let tag = json!({
                "name": name,
                "path": format!("{full}:{name}"),
                "location": format!("registry.dataops.example/{full}:{name}"),
                "revision": revision,
                "short_revision": revision.get(..9),
                "digest": format!("sha256:{revision}"),
                "created_at": "2026-01-05T08:30:00.000+00:00",
                "total_size": 350_224_384,
            });
            state.things.add(TAGS, within(id), tag);
        }
    }
}

/// The owner of the tags of a repository.
fn within(repository: i64) -> Owner {
    Owner::Within("registry", repository)
}

/// A repository with what the query asks for.
fn shown(state: &State, repository: &Value, query: &Query) -> Value {
    let mut shown = repository.clone();
    let id = repository["id"].as_i64().unwrap_or_default();
    let tags = state.things.all(TAGS, within(id));
    let asked = |name: &str| query.get(name) == Some("true");
    if asked("tags_count") {
        shown["tags_count"] = tags.len().into();
    }
    if asked("tags") {
        shown["tags"] = tags.iter().map(listed).collect();
    }
    if asked("size") {
        shown["size"] = tags
            .iter()
            .filter_map(|tag| tag["total_size"].as_i64())
            .sum::<i64>()
            .into();
    }
    shown
}

/// A tag as lists show it.
fn listed(tag: &Value) -> Value {
    let members = LISTED.map(|name| (name.to_owned(), tag[name].clone()));
    Value::Object(members.into_iter().collect())
}

async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let all = state.things.all(REPOSITORIES, owner);
    let path = owner.path_of(REPOSITORIES);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        all,
        |repository| shown(&state, repository, &query),
    ))
}

async fn list_of_group(
    api: Api,
    Path(group): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_group(&group)?;
    let below = format!("{}/", state.group(&group)?.full_path);
    let inside = |owner: &Owner| match owner {
        Owner::Project(id) => state
            .projects
            .get(id)
            .is_some_and(|project| project.full_path.starts_with(&below)),
        _ => false,
    };
    let found: Vec<&Value> = state
        .things
        .everywhere(REPOSITORIES)
        .filter(|(owner, _)| inside(owner))
        .map(|(_, repository)| repository)
        .collect();
    let path = owner.path_of(REPOSITORIES);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |repository| shown(&state, repository, &query),
    ))
}

/// A repository of whatever project.
async fn read(api: Api, Path(id): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let mut all = state.things.everywhere(REPOSITORIES);
    let found = all.find(|(_, repository)| is_number(&repository["id"], &id));
    let (_, repository) = found.ok_or_else(|| failure::not_found("Container Repository"))?;
    Ok(reply::json(
        StatusCode::OK,
        &shown(&state, repository, &query),
    ))
}

/// The images go later: until then the repository says so.
async fn remove(
    api: Api,
    Path((project, repository)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let things = &mut state.things;
    things.change(REPOSITORIES, owner, &repository, |repository| {
        repository["status"] = "delete_scheduled".into();
        Ok(())
    })?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// The number of a repository of a project.
fn number(state: &State, project: &str, repository: &str) -> Result<i64, Failure> {
    let owner = state.in_project(project)?;
    let found = state.things.find(REPOSITORIES, owner, repository)?;
    Ok(found["id"].as_i64().unwrap_or_default())
}

/// The tags, by page or by keyset of their names.
async fn tags(
    api: Api,
    Path((project, repository)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let id = number(&state, &project, &repository)?;
    let project = state.project(&project)?.id;
    let path = format!("/projects/{project}/registry/repositories/{id}/tags");
    let mut found: Vec<&Value> = state.things.all(TAGS, within(id)).iter().collect();
    let name = |tag: &Value| tag["name"].as_str().unwrap_or_default().to_owned();
    if query.get("pagination") != Some("keyset") {
        return Ok(listing::numbered(
            &api.world,
            &path,
            &query,
            &found,
            |tag| listed(tag),
        ));
    }
    found.sort_by_key(|tag| name(tag));
    if query.get("sort") == Some("desc") {
        found.reverse();
    }
    if let Some(last) = query.get("last") {
        let place = found.iter().position(|tag| name(tag) == last);
        found.drain(..place.map_or(0, |place| place + 1));
    }
    let (headers, items) = listing::keyset_page(&api.world, &path, &query, &found, |last| {
        ("last", name(last))
    });
    let items = items.iter().map(|tag| listed(tag)).collect();
    Ok(reply::json_with(StatusCode::OK, headers, &items))
}

async fn read_tag(
    api: Api,
    Path((project, repository, tag)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let state = api.state();
    let id = number(&state, &project, &repository)?;
    let tag = state.things.find(TAGS, within(id), &tag)?;
    Ok(reply::json(StatusCode::OK, tag))
}

async fn remove_tag(
    api: Api,
    Path((project, repository, tag)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = number(&state, &project, &repository)?;
    state.things.take(TAGS, within(id), &tag)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// Deletes the tags that match, without `latest` and the newest of them that are to stay.
async fn remove_tags(
    api: Api,
    Path((project, repository)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let expression = |name: &str| -> Result<Option<Regex>, Failure> {
        let whole = query.get(name).map(|text| format!("^(?:{text})$"));
        let read = whole.map(|text| Regex::new(&text)).transpose();
        read.map_err(|_| failure::parameter(&format!("{name} is an invalid regexp")))
    };
    let Some(gone) = expression("name_regex_delete")?.or(expression("name_regex")?) else {
        let text =
            "name_regex_delete, name_regex are missing, at least one parameter must be provided";
        return Err(failure::parameter(text));
    };
    let kept = expression("name_regex_keep")?;
    let mut state = api.state();
    let id = number(&state, &project, &repository)?;
    let name = |tag: &Value| tag["name"].as_str().unwrap_or_default().to_owned();
    let all = state.things.all(TAGS, within(id)).iter().map(name);
    let mut doomed: Vec<String> = all
        .filter(|name| name != "latest" && gone.is_match(name))
        .filter(|name| kept.as_ref().is_none_or(|kept| !kept.is_match(name)))
        .collect();
    let keep = query.number("keep_n").unwrap_or_default() as usize;
    doomed.truncate(doomed.len().saturating_sub(keep));
    state
        .things
        .retain(TAGS, within(id), |tag| !doomed.contains(&name(tag)));
    Ok(reply::empty(StatusCode::ACCEPTED))
}
