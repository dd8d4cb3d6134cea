//! POST: checks the arguments, makes the resource and starts its work.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderValue, Request, StatusCode};
use http_body_util::BodyExt;
use serde_json::{Value, json};

use super::hook::Hook;
use super::input::{Arguments, text, texts};
use super::kind::Kind;
use super::life::{FAULTY_TAG, Failure};
use super::store::{Draft, Store};
use super::{Refusal, all_invalid, defaults, invalid, life, missing, recipe, refuse, upload};
use crate::query::Query;
use crate::reply;
use crate::vendor::Vendor;

pub(super) async fn create(
    kind: &'static Kind,
    State(store): State<Arc<Store>>,
    query: Query,
    request: Request<Body>,
) -> Response {
    match make(kind, &store, &query, request).await {
        Ok(answer) => answer,
        Err(refusal) => *refusal,
    }
}

async fn make(
    kind: &'static Kind,
    store: &Arc<Store>,
    query: &Query,
    request: Request<Body>,
) -> Result<Response, Refusal> {
    let content_type = request.headers().get(CONTENT_TYPE);
    let content_type = content_type
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut arguments = if kind.name == "source" && content_type.starts_with("multipart/form-data")
    {
        if !request.headers().contains_key(CONTENT_LENGTH) {
            reply::drain(request.into_body()).await;
            return Err(refuse(
                StatusCode::LENGTH_REQUIRED,
                -1204,
                "Length required",
            ));
        }
        upload::arguments(request).await?
    } else {
        arguments(request).await?
    };
    check(kind, &arguments)?;
    scope(kind, store, query, &mut arguments)?;
    let hook = arguments
        .remove("webhook")
        .map(|webhook| Hook::read(&webhook).map_err(|message| invalid("webhook", &message)));
    let hook = hook.transpose()?;
    if kind.served && loads(kind, store, &arguments) {
        return Ok(loading());
    }
    let mut draft = recipe::draft(store, kind, arguments)?;
    draft.hook = hook;
    if texts(&draft.body, "tags")
        .iter()
        .any(|tag| tag == FAULTY_TAG)
    {
        let message = format!("The {} couldn't be created: its tags say so", kind.noun);
        draft.failure = Some(Failure::new(-2000, message));
    }
    if store.world.predictions.ephemeral && kind.served && !kind.works {
        return Ok(ephemeral(kind, draft));
    }
    let name = put(store, kind, draft);
    answer(store, kind, &name)
}

/// Whether the model of a prediction has yet to be loaded.
fn loads(kind: &Kind, store: &Store, arguments: &Arguments) -> bool {
    let times = store.world.predictions.loading;
    let model = kind.origins.iter().find_map(|name| text(arguments, name));
    model.is_some_and(|model| times > 0 && store.shelves().is_loading(model, times))
}

/// 202: the same request has to come again. What its body holds is unverified.
fn loading() -> Response {
    let status = json!({"code": 0, "message": "The model is being loaded"});
    let body = json!({"code": 202, "status": status});
    reply::unchecked(reply::json(StatusCode::ACCEPTED, &body))
}

/// The answer of a prediction server that keeps nothing.
fn ephemeral(kind: &Kind, draft: Draft) -> Response {
    let mut body = defaults::common(kind);
    body.extend(draft.body);
    body.extend(draft.result);
    body.insert("code".to_owned(), json!(201));
    body.insert("resource".to_owned(), Value::Null);
    let status = life::status(kind, life::FINISHED, None);
    body.insert("status".to_owned(), status);
    let answer = reply::json(StatusCode::CREATED, &Value::Object(body));
    reply::unchecked(answer)
}

fn put(store: &Arc<Store>, kind: &'static Kind, draft: Draft) -> String {
    let hooked = draft.hook.is_some();
    let children = draft.children.clone();
    let name = store.add(kind, draft, None);
    if !children.is_empty() {
        adopt(store, kind, &name, &children);
    }
    if hooked {
        store.watch(kind, &name);
    }
    name
}

/// Writes into what was created with a resource what it belongs to.
fn adopt(store: &Store, kind: &Kind, name: &str, children: &[String]) {
    let mut shelves = store.shelves();
    for (index, child) in children.iter().enumerate() {
        let Some((of, id)) = child.split_once('/') else {
            continue;
        };
        let Some(child) = shelves.find_mut(of, id) else {
            continue;
        };
        match kind.name {
            "ensemble" => {
                let bare = name.trim_start_matches("ensemble/");
                child.body.insert("ensemble".to_owned(), json!(true));
                child.body.insert("ensemble_id".to_owned(), json!(bare));
                child.body.insert("ensemble_index".to_owned(), json!(index));
            }
            "optiml" => {
                child.body.insert("optiml".to_owned(), json!(name));
                child.body.insert("optiml_status".to_owned(), json!(true));
            }
            _ => {}
        }
    }
}

/// 201 with a `Location`, which has `http:` whatever the request had.
fn answer(store: &Store, kind: &Kind, name: &str) -> Result<Response, Refusal> {
    let body = store
        .shelves()
        .find_mut(kind.name, name)
        .map(|resource| resource.view(201, true))
        .ok_or_else(missing)?;
    let mut headers = HeaderMap::new();
    let location = format!("{}/{name}", store.world.url(Vendor::Bigml));
    if let Ok(location) = HeaderValue::from_str(&location) {
        headers.insert(LOCATION, location);
    }
    Ok(reply::json_with(
        StatusCode::CREATED,
        headers,
        &Value::Object(body),
    ))
}

async fn arguments(request: Request<Body>) -> Result<Arguments, Refusal> {
    let body = request.into_body().collect().await;
    let body = body.map_err(|_| refuse(StatusCode::BAD_REQUEST, -1204, "The body broke off"))?;
    match serde_json::from_slice(&body.to_bytes()) {
        Ok(Value::Object(arguments)) => Ok(arguments),
        _ => Err(refuse(
            StatusCode::BAD_REQUEST,
            -1204,
            "The body is no JSON object",
        )),
    }
}

/// Whether an argument has the type that the vendor wants, and what it says otherwise. What else it checks isn't known.
fn mistake(name: &str, value: &Value) -> Option<&'static str> {
    match name {
        "all_fields" if !value.is_boolean() => Some("Must be true or false"),
        "fields" if !value.is_object() => Some("Must be an object"),
        _ => None,
    }
}

/// Whether all arguments are there that have to be.
pub(super) fn check(kind: &Kind, arguments: &Arguments) -> Result<(), Refusal> {
    let wrong: Vec<(&str, &str)> = arguments
        .iter()
        .filter_map(|(name, value)| Some((name.as_str(), mistake(name, value)?)))
        .collect();
    if !wrong.is_empty() {
        return Err(all_invalid(&wrong));
    }
    let given = |name: &&&str| arguments.get(**name).is_some_and(|value| !value.is_null());
    if let Some(name) = kind.required.iter().find(|name| !given(name)) {
        return Err(refuse(
            StatusCode::BAD_REQUEST,
            -1200,
            &format!("Missing parameter: {name}"),
        ));
    }
    match kind.origins.iter().filter(given).count() {
        0 if !kind.origins.is_empty() => Err(refuse(
            StatusCode::BAD_REQUEST,
            -1200,
            &format!("Missing parameter: one of {}", kind.origins.join(", ")),
        )),
        2.. => Err(refuse(
            StatusCode::BAD_REQUEST,
            -1204,
            &format!("Only one of {} is allowed", kind.origins.join(", ")),
        )),
        _ => Ok(()),
    }
}

/// Puts the resource into the project of the query or the body, which must exist.
fn scope(
    kind: &Kind,
    store: &Store,
    query: &Query,
    arguments: &mut Arguments,
) -> Result<(), Refusal> {
    if query.get("organization").is_some() && query.get("project").is_some() {
        return Err(refuse(
            StatusCode::BAD_REQUEST,
            -1204,
            "organization and project exclude each other",
        ));
    }
    if let (Some(project), true) = (query.get("project"), kind.name != "project") {
        arguments.entry("project").or_insert_with(|| json!(project));
    }
    match text(arguments, "project") {
        Some(project) if store.shelves().find("project", project).is_none() => {
            Err(invalid("project", "There is no such project"))
        }
        _ => Ok(()),
    }
}
