//! Packages of projects and groups, with their files and the pipelines that made them.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{delete, get};
use http::StatusCode;
use serde_json::{Value, json};

use crate::dataops_live::PROJECT_ID;
use crate::dataops_live::failure::Failure;
use crate::dataops_live::listing;
use crate::dataops_live::shelf::{Kind, Owner};
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

pub(super) const PACKAGES: Kind = Kind {
    what: "",
    path: "packages",
    key: "id",
};
/// Files, on the shelf of their package.
pub(super) const FILES: Kind = Kind {
    what: "",
    path: "package_files",
    key: "id",
};

/// The packages in these states can be listed and read.
const SEEN: [&str; 3] = ["default", "deprecated", "error"];

pub(super) fn routes() -> Router<Arc<Store>> {
    let all = "/projects/{project_id}/packages";
    let one = &format!("{all}/{{package_id}}");
    Router::new()
        .route(all, get(list))
        .route("/groups/{group_id}/packages", get(list_of_group))
        .route(one, get(read).delete(remove))
        .route(&format!("{one}/package_files"), get(files))
        .route(
            &format!("{one}/package_files/{{package_file_id}}"),
            delete(remove_file),
        )
        .route(&format!("{one}/pipelines"), get(pipelines))
}

pub(super) fn seed(state: &mut State) {
    for (id, name, version, kind) in [
        (970, "orders-models", "1.0.0", "generic"),
        (971, "orders-models", "1.1.0", "generic"),
        (972, "dataops-checks", "0.4.2", "pypi"),
    ] {
        let package = fresh(id, name, version, kind, "2026-01-05T08:30:00.000Z");
        state
            .things
            .add(PACKAGES, Owner::Project(PROJECT_ID), package);
        let file = json!({
            "id": id + 1000,
            "package_id": id,
            "created_at": "2026-01-05T08:30:00.000Z",
            "file_name": format!("{name}-{version}.tar.gz"),
            "size": 2048,
            "file_md5": "6df9bd1c5d0b2f2dc6ea8f3ec2ea4f56",
            "file_sha1": "a1d1f6ff5c46f8d3c4b1f8bdb6f1d7c2f3b0a9e8",
            "file_sha256": "e".repeat(64),
            "pipelines": [],
        });
        state.things.add(FILES, within(id), file);
    }
}

/// The owner of the files of a package.
pub(super) fn within(package: i64) -> Owner {
    Owner::Within("packages", package)
}

pub(super) fn fresh(id: i64, name: &str, version: &str, kind: &str, now: &str) -> Value {
    json!({
        "id": id,
        "name": name,
        "version": version,
        "package_type": kind,
        "status": "default",
        "created_at": now,
        "last_downloaded_at": null,
        "tags": [],
    })
}

/// A package as its project shows it.
fn shown(state: &State, project: i64, package: &Value) -> Value {
    let mut shown = package.clone();
    let path = state
        .projects
        .get(&project)
        .map_or("", |project| &project.full_path);
    let id = &package["id"];
    shown["_links"] = json!({
        "web_path": format!("/{path}/-/packages/{id}"),
        "delete_api_path": format!("/api/v4/projects/{project}/packages/{id}"),
    });
    // From GitLab 16.0 on the pipelines are a list of their own.
    shown["pipelines"] = json!([]);
    shown
}

fn matches(package: &Value, query: &Query) -> bool {
    let text = |name: &str| package[name].as_str().unwrap_or_default();
    let is = |name: &str, wanted: &str| query.get(wanted).is_none_or(|wanted| text(name) == wanted);
    let seen = match query.get("status") {
        Some(wanted) => text("status") == wanted,
        None => SEEN.contains(&text("status")),
    };
    let name = query.get("package_name");
    seen && is("package_type", "package_type")
        && is("version", "package_version")
        && name.is_none_or(|part| text("name").contains(part))
}

fn order(found: &mut [(i64, &Value)], query: &Query) {
    let text = |package: &Value, name: &str| package[name].as_str().unwrap_or_default().to_owned();
    let name = match query.get("order_by") {
        Some("type") => "package_type",
        Some("name") => "name",
        Some("version") => "version",
        _ => "created_at",
    };
    found.sort_by_key(|(_, package)| (text(package, name), package["id"].as_i64()));
    if query.get("sort") == Some("desc") {
        found.reverse();
    }
}

async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let id = state.project(&project)?.id;
    let all = state.things.all(PACKAGES, owner).iter();
    let mut found: Vec<(i64, &Value)> = all
        .filter(|package| matches(package, &query))
        .map(|package| (id, package))
        .collect();
    order(&mut found, &query);
    let path = owner.path_of(PACKAGES);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |(project, package)| shown(&state, *project, package),
    ))
}

/// The packages of the projects of a group and of the groups below it.
async fn list_of_group(
    api: Api,
    Path(group): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_group(&group)?;
    let group = state.group(&group)?;
    let below = format!("{}/", group.full_path);
    let direct = query.get("exclude_subgroups") == Some("true");
    let mut found: Vec<(i64, &Value)> = Vec::new();
    for (owner, package) in state.things.everywhere(PACKAGES) {
        let Owner::Project(id) = owner else { continue };
        let inside = state.projects.get(&id).is_some_and(|project| {
            project.namespace == group.id || !direct && project.full_path.starts_with(&below)
        });
        if inside && matches(package, &query) {
            found.push((id, package));
        }
    }
    order(&mut found, &query);
    let path = owner.path_of(PACKAGES);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |(id, package)| {
            let mut shown = shown(&state, *id, package);
            shown["project_id"] = json!(id);
            let project = state.projects.get(id);
            shown["project_path"] = json!(project.map(|project| &project.full_path));
            shown
        },
    ))
}

async fn read(
    api: Api,
    Path((project, package)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let id = state.project(&project)?.id;
    let package = state.things.find(PACKAGES, owner, &package)?;
    let mut whole = shown(&state, id, package);
    let others = state.things.all(PACKAGES, owner).iter();
    let versions =
        others.filter(|other| other["name"] == package["name"] && other["id"] != package["id"]);
    whole["versions"] = versions
        .map(|other| {
            json!({
                "id": other["id"],
                "version": other["version"],
                "created_at": other["created_at"],
                "tags": [],
                "pipelines": [],
            })
        })
        .collect();
    Ok(reply::json(StatusCode::OK, &whole))
}

async fn remove(
    api: Api,
    Path((project, package)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let gone = state.things.take(PACKAGES, owner, &package)?;
    let id = gone["id"].as_i64().unwrap_or_default();
    state.things.retain(FILES, within(id), |_| false);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// The number of a package of a project.
fn number(state: &State, project: &str, package: &str) -> Result<i64, Failure> {
    let owner = state.in_project(project)?;
    let package = state.things.find(PACKAGES, owner, package)?;
    Ok(package["id"].as_i64().unwrap_or_default())
}

async fn files(
    api: Api,
    Path((project, package)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let id = number(&state, &project, &package)?;
    let mut found: Vec<&Value> = state.things.all(FILES, within(id)).iter().collect();
    if query.get("order_by") == Some("file_name") {
        found.sort_by_key(|file| file["file_name"].to_string());
    }
    if query.get("sort") == Some("desc") {
        found.reverse();
    }
    let project = state.project(&project)?.id;
    let path = format!("/projects/{project}/packages/{id}/package_files");
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |file| (*file).clone(),
    ))
}

async fn remove_file(
    api: Api,
    Path((project, package, file)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = number(&state, &project, &package)?;
    state.things.take(FILES, within(id), &file)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// The pipelines that made a package, newest first: the pages follow links alone. Those that are there from the start came from three pipelines.
async fn pipelines(
    api: Api,
    Path((project, package)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let id = number(&state, &project, &package)?;
    let project = state.project(&project)?.id;
    let before: Option<i64> = query.get("cursor").and_then(|cursor| cursor.parse().ok());
    let seeded = id < 1000;
    let runs = state.runs.values().filter(|run| run.project == project);
    let mut found: Vec<_> = runs.take(if seeded { 3 } else { 0 }).collect();
    found.reverse();
    found.retain(|run| before.is_none_or(|before| run.id < before));
    let path = format!("/projects/{project}/packages/{id}/pipelines");
    let (headers, items) = listing::keyset_page(&api.world, &path, &query, &found, |last| {
        ("cursor", last.id.to_string())
    });
    let items = api.shown(&state, project, |at| {
        let show = |run: &&super::run::Run| {
            let mut pipeline = run.brief(at.page);
            pipeline["user"] = run.starter.brief(at.instance);
            pipeline
        };
        items.iter().map(show).collect::<Value>()
    });
    Ok(reply::json_with(StatusCode::OK, headers, &items))
}
