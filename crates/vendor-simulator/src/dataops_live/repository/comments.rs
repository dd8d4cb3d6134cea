//! What people and other systems say about commits: comments and states.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::fields::{self, Fields};
use super::super::listing;
use super::super::people::{CALLER, written};
use super::super::shelf::{Kind, Owner, merge};
use super::super::store::Api;
use crate::query::Query;
use crate::reply;

const COMMENTS: Kind = Kind {
    what: "Note",
    path: "repository/commits/comments",
    key: "id",
};
const STATUSES: Kind = Kind {
    what: "Status",
    path: "repository/commits/statuses",
    key: "id",
};
const STATES: [&str; 6] = [
    "pending", "running", "success", "failed", "canceled", "skipped",
];

pub(super) async fn list(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let id = &code.repository.find(&sha)?.id;
    let owner = Owner::Project(code.project.id);
    let found: Vec<&Value> = code
        .things
        .all(COMMENTS, owner)
        .iter()
        .filter(|comment| comment["sha"] == **id)
        .collect();
    let path = format!(
        "/projects/{}/repository/commits/{sha}/comments",
        code.project.id
    );
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |comment| comment["shown"].clone(),
    ))
}

pub(super) async fn create(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let note = fields.required("note")?;
    let code = state.code(&api, &project)?;
    let owner = Owner::Project(code.project.id);
    let id = code.repository.find(&sha)?.id.clone();
    let path = fields.text("path");
    if path.is_some() && (fields.number("line").is_none() || fields.text("line_type").is_none()) {
        return Err(failure::parameter("line is missing, line_type is missing"));
    }
    let shown = json!({
        "note": note,
        "path": path,
        "line": fields.number("line"),
        "line_type": fields.text("line_type"),
        "author": CALLER.brief(&api.instance()),
        "created_at": written(api.world.now()),
    });
    let kept = json!({"sha": id, "shown": shown});
    state.things.add(COMMENTS, owner, kept);
    Ok(reply::json(StatusCode::CREATED, &shown))
}

pub(super) async fn statuses(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let id = &code.repository.find(&sha)?.id;
    let is = |status: &Value, member: &str| {
        query.get(member).is_none_or(|wanted| {
            let is = &status[member];
            is.as_str() == Some(wanted)
                || is.is_number() && fields::number(&wanted.into()) == is.as_i64()
        })
    };
    let mut found: Vec<&Value> = code
        .things
        .all(STATUSES, Owner::Project(code.project.id))
        .iter()
        .filter(|status| status["sha"] == **id)
        .filter(|status| is(status, "ref") && is(status, "name"))
        .filter(|status| is(status, "pipeline_id"))
        .collect();
    if query.get("all") != Some("true") {
        let whole = found.clone();
        found.retain(|status| {
            let mut newer = whole
                .iter()
                .filter(|other| other["id"].as_i64() > status["id"].as_i64());
            !newer.any(|other| other["name"] == status["name"] && other["ref"] == status["ref"])
        });
    }
    if query.get("sort") == Some("desc") {
        found.reverse();
    }
    let path = format!(
        "/projects/{}/repository/commits/{sha}/statuses",
        code.project.id
    );
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |status| (*status).clone(),
    ))
}

/// `POST /projects/{project_id}/statuses/{sha}`: a new state, or the next one of a system that has not come to an end.
pub(super) async fn set(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let wanted = fields.required("state")?;
    if !STATES.contains(&wanted) {
        return Err(failure::parameter("state does not have a valid value"));
    }
    let number = state.number();
    let code = state.code(&api, &project)?;
    let owner = Owner::Project(code.project.id);
    let id = code.repository.find(&sha)?.id.clone();
    let name = fields.text("name").or_else(|| fields.text("context"));
    let name = name.unwrap_or("default");
    let now = written(api.world.now());
    let mut news = json!({"status": wanted});
    for member in ["target_url", "description", "coverage", "pipeline_id"] {
        if let Some(value) = fields.get(member) {
            news[member] = value.clone();
        }
    }
    let open = |status: &&Value| {
        let same = status["sha"] == *id && status["name"] == name;
        let goes_on = status["status"] == "pending" || status["status"] == "running";
        same && status["ref"].as_str() == fields.text("ref") && goes_on
    };
    let begun = code.things.all(STATUSES, owner).iter().find(open);
    match wanted {
        "pending" => {}
        "running" => news["started_at"] = now.clone().into(),
        _ => news["finished_at"] = now.clone().into(),
    }
    let status = if let Some(begun) = begun {
        let key = begun["id"].to_string();
        state.things.change(STATUSES, owner, &key, |status| {
            merge(status, news);
            Ok(())
        })?
    } else {
        let mut status = json!({
            "id": number,
            "sha": id,
            "ref": fields.text("ref"),
            "name": name,
            "target_url": null,
            "description": null,
            "created_at": now,
            "started_at": null,
            "finished_at": null,
            "allow_failure": false,
            "coverage": null,
            "author": CALLER.brief(&api.instance()),
        });
        merge(&mut status, news);
        state.things.add(STATUSES, owner, status)
    };
    Ok(reply::json(StatusCode::CREATED, &status))
}
