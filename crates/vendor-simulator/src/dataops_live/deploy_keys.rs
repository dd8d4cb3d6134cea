//! Deploy keys: each is kept once, and joined to the projects that it opens.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use http::StatusCode;
use md5::Md5;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::failure::{self, Failure};
use super::fields::Fields;
use super::listing;
use super::people::written;
use super::shelf::{Kind, Owner};
use super::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

const KEYS: Kind = Kind {
    what: "Deploy Key",
    path: "deploy_keys",
    key: "id",
};
/// What of a key is the project's: its number, and whether it may push.
const JOINED: Kind = Kind {
    what: "Deploy Key",
    path: "deploy_keys/joined",
    key: "id",
};

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/deploy_keys", get(everywhere))
        .route("/projects/{project_id}/deploy_keys", get(list).post(create))
        .route(
            "/projects/{project_id}/deploy_keys/{key_id}",
            get(one).put(update).delete(delete),
        )
        .route(
            "/projects/{project_id}/deploy_keys/{key_id}/enable",
            post(enable),
        )
}

async fn everywhere(api: Api, query: Query) -> Response {
    let state = api.state();
    let of_all = query.get("public") == Some("true");
    // No key here is open to all projects.
    let keys = state.things.all(KEYS, Owner::Instance).iter();
    let found: Vec<Value> = keys
        .filter(|_| !of_all)
        .map(|key| {
            let mut shown = key.clone();
            shown["projects_with_write_access"] = projects(&state, key, true);
            shown["projects_with_readonly_access"] = projects(&state, key, false);
            shown
        })
        .collect();
    listing::numbered(&api.world, "/deploy_keys", &query, &found, Value::clone)
}

/// The projects that a key opens, for pushes or only for reading.
fn projects(state: &State, key: &Value, may_push: bool) -> Value {
    let joined = state.things.everywhere(JOINED);
    joined
        .filter(|(_, joined)| joined["id"] == key["id"] && joined["can_push"] == may_push)
        .filter_map(|(owner, _)| match owner {
            Owner::Project(id) => state.projects.get(&id),
            _ => None,
        })
        .map(|project| {
            json!({
                "id": project.id,
                "name": project.name,
                "path": project.path,
                "path_with_namespace": project.full_path,
                "created_at": written(project.created_at),
            })
        })
        .collect()
}

/// A key as a project shows it.
fn shown(state: &State, owner: Owner, id: &str) -> Result<Value, Failure> {
    let joined = state.things.find(JOINED, owner, id)?;
    let mut shown = state.things.find(KEYS, Owner::Instance, id)?.clone();
    shown["can_push"] = joined["can_push"].clone();
    Ok(shown)
}

async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let joined = state.things.all(JOINED, owner);
    let path = owner.path_of(KEYS);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        joined,
        |joined| shown(&state, owner, &joined["id"].to_string()).unwrap_or_default(),
    ))
}

async fn one(api: Api, Path((project, key)): Path<(String, String)>) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    Ok(reply::json(StatusCode::OK, &shown(&state, owner, &key)?))
}

async fn create(api: Api, Path(project): Path<String>, body: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let (title, key) = (body.required("title")?, body.required("key")?.trim());
    let owner = state.in_project(&project)?;
    let mut parts = key.split_whitespace();
    let is_ssh = parts.next().is_some_and(|kind| {
        kind.starts_with("ssh-") || kind.starts_with("ecdsa-") || kind.starts_with("sk-")
    });
    let bytes = parts.next().and_then(|bytes| STANDARD.decode(bytes).ok());
    let Some(bytes) = bytes.filter(|_| is_ssh) else {
        return Err(failure::invalid("deploy_key.key", "is invalid"));
    };
    let sha256 = STANDARD_NO_PAD.encode(Sha256::digest(&bytes));
    let sha256 = format!("SHA256:{sha256}");
    let mut keys = state.things.all(KEYS, Owner::Instance).iter();
    let known = keys.find(|kept| kept["fingerprint_sha256"] == sha256.as_str());
    let id = if let Some(known) = known {
        known["id"].to_string()
    } else {
        let id = state.number();
        let colons: Vec<String> = Md5::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let kept = json!({
            "id": id,
            "title": title,
            "key": key,
            "usage_type": "auth",
            "fingerprint": colons.join(":"),
            "fingerprint_sha256": sha256,
            "created_at": written(api.world.now()),
            "expires_at": body.text("expires_at"),
        });
        state.things.add(KEYS, Owner::Instance, kept);
        id.to_string()
    };
    if state.things.find(JOINED, owner, &id).is_ok() {
        return Err(failure::invalid(
            "deploy_key.fingerprint_sha256",
            "has already been taken",
        ));
    }
    join(
        &mut state,
        owner,
        &id,
        body.switch("can_push").unwrap_or(false),
    );
    let answer = shown(&state, owner, &id)?;
    Ok(reply::json(StatusCode::CREATED, &answer))
}

fn join(state: &mut State, owner: Owner, id: &str, can_push: bool) {
    let id: i64 = id.parse().unwrap_or_default();
    let joined = json!({"id": id, "can_push": can_push});
    state.things.add(JOINED, owner, joined);
}

async fn update(
    api: Api,
    Path((project, key)): Path<(String, String)>,
    body: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    state.things.change(JOINED, owner, &key, |joined| {
        if let Some(can_push) = body.switch("can_push") {
            joined["can_push"] = can_push.into();
        }
        Ok(())
    })?;
    state.things.change(KEYS, Owner::Instance, &key, |kept| {
        for name in ["title", "expires_at"] {
            if let Some(text) = body.text(name) {
                kept[name] = text.into();
            }
        }
        Ok(())
    })?;
    Ok(reply::json(StatusCode::OK, &shown(&state, owner, &key)?))
}

/// Takes it off the project; a key that no project has is gone.
async fn delete(
    api: Api,
    Path((project, key)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let gone = state.things.take(JOINED, owner, &key)?;
    let is_left = {
        let mut left = state.things.everywhere(JOINED);
        left.any(|(_, joined)| joined["id"] == gone["id"])
    };
    if !is_left {
        state.things.take(KEYS, Owner::Instance, &key)?;
    }
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

async fn enable(
    api: Api,
    Path((project, key)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    state.things.find(KEYS, Owner::Instance, &key)?;
    if state.things.find(JOINED, owner, &key).is_err() {
        join(&mut state, owner, &key, false);
    }
    let answer = shown(&state, owner, &key)?;
    Ok(reply::json(StatusCode::CREATED, &answer))
}
