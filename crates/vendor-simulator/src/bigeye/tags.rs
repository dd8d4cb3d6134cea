//! Tags of a workspace, and the things that have them.
//!
//! The older calls name a tag by its text, the newer ones by its id; here they are the same tags. The older calls make a tag that isn't there.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, named, ok};
use super::state::{Shared, State};
use super::store::Thing;
use super::wanted::{Wanted, id, merge, text};
use super::{order, page};

const TAGS: Form = Form {
    shelf: |state| &state.tags,
    shelf_mut: |state| &mut state.tags,
    one: None,
    many: "tags",
    sort: &[
        ("TAG_SORT_FIELD_NAME", "/name"),
        ("TAG_SORT_FIELD_COLOR", "/colorHex"),
        ("TAG_SORT_FIELD_UPDATED_AT", "/updatedAt"),
    ],
};

const KIND: &str = "TAGGABLE_ENTITY_TYPE_";

/// That a thing has a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tagging {
    tag: i64,
    /// Without the prefix of the enum.
    kind: String,
    thing: i64,
}

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/tags", post(label))
        .route("/api/v1/tags/bulk", post(label_many))
        .route("/api/v1/tags/untag", post(unlabel))
        .route("/api/v1/tags/untag/bulk", post(unlabel_many))
        .route("/api/v1/tags/{entityType}/{entityId}", get(labels))
        .route("/api/v2/tags", post(create))
        .route("/api/v2/tags/fetch", post(fetch))
        .route("/api/v2/tags/tag", post(tag))
        .route("/api/v2/tags/untag", post(untag))
        .route(
            "/api/v2/tags/{tagId}",
            get(|state, caller, id| TAGS.read(state, caller, id))
                .put(update)
                .delete(delete),
        )
        .route("/api/v2/tags/{tagId}/items", get(items))
}

/// The tags of a thing.
pub(super) fn of(state: &State, kind: &str, thing: i64) -> Vec<Value> {
    let taggings = state.taggings.iter();
    let own = taggings.filter(|tagging| tagging.kind == kind && tagging.thing == thing);
    own.filter_map(|tagging| Some(state.tags.get(tagging.tag)?.body.clone()))
        .collect()
}

/// Whether a thing has one of these tags.
pub(super) fn has_one(state: &State, kind: &str, thing: &Value, tags: &[i64]) -> bool {
    let tagged = |tagging: &Tagging| {
        tagging.kind == kind && *thing == tagging.thing && tags.contains(&tagging.tag)
    };
    state.taggings.iter().any(tagged)
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let wanted = &wanted["tag"];
    let workspace = caller.workspace(&state, wanted)?;
    check(wanted)?;
    let id = add(&mut state, workspace, wanted, shared.now());
    Ok(ok(&json!({"tag": state.tags.find(id)?.body})))
}

async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let wanted = &wanted["tag"];
    caller.allowed(&state, state.tags.find(id)?)?;
    check(wanted)?;
    let body = &mut state.tags.find_mut(id)?.body;
    merge(body, wanted, &["name", "colorHex"]);
    body["updatedAt"] = json!(shared.now());
    Ok(ok(&json!({"tag": body})))
}

async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.tags.find(id)?)?;
    let tag = state.tags.take(id)?;
    state.taggings.retain(|tagging| tagging.tag != id);
    Ok(ok(&json!({"tag": tag.body})))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let tags = state.tags.in_workspace(workspace);
    let mut found: Vec<Value> = tags.filter(|tag| named(tag, &wanted)).cloned().collect();
    order::sort(&mut found, &wanted, TAGS.sort);
    let (page, pages) = page::Asked::of_body(&wanted)?.cut(&found);
    let mut answer = json!({"tags": page, "paginationInfo": pages});
    if wanted["getTaggedItemCounts"] == true {
        for tag in page {
            let own = state
                .taggings
                .iter()
                .filter(|tagging| tag["id"] == tagging.tag);
            answer["taggedItemCounts"][tag["id"].to_string()] = json!(own.count());
        }
    }
    Ok(ok(&answer))
}

async fn items(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let tag = caller.allowed(&state, state.tags.find(id)?)?;
    let taggings = state.taggings.iter().filter(|tagging| tagging.tag == id);
    let items: Vec<Value> = taggings.map(|tagging| shown(tagging, &tag.body)).collect();
    Ok(ok(&json!({"tags": items})))
}

async fn tag(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let item = &wanted["tag"];
    let makes = wanted["createTagIfDoesNotExist"] == true;
    let tag = tag_of(&mut state, &caller, item, makes, shared.now())?;
    let tagging = put_on(&mut state, tag, item);
    Ok(ok(
        &json!({"tag": shown(&tagging, &state.tags.find(tag)?.body)}),
    ))
}

async fn untag(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let item = &wanted["tag"];
    let tag = tag_of(&mut state, &caller, item, false, shared.now())?;
    let tagging = take_off(&mut state, tag, item);
    Ok(ok(
        &json!({"tag": shown(&tagging, &state.tags.find(tag)?.body)}),
    ))
}

async fn label(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let item = &wanted["tag"];
    let tag = tag_of(&mut state, &caller, item, true, shared.now())?;
    put_on(&mut state, tag, item);
    Ok(ok(&json!({})))
}

async fn unlabel(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let item = &wanted["tag"];
    let tag = tag_of(&mut state, &caller, item, false, shared.now())?;
    take_off(&mut state, tag, item);
    Ok(ok(&json!({})))
}

async fn label_many(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    many(&shared, &caller, &wanted, true, put_on)
}

async fn unlabel_many(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    many(&shared, &caller, &wanted, false, take_off)
}

/// What failed for one is in the answer, and stops no other.
fn many(
    shared: &Shared,
    caller: &Caller,
    wanted: &Value,
    makes: bool,
    act: fn(&mut State, i64, &Value) -> Tagging,
) -> Response {
    let mut state = shared.lock();
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for item in wanted["tags"].as_array().into_iter().flatten() {
        match tag_of(&mut state, caller, item, makes, shared.now()) {
            Ok(tag) => {
                act(&mut state, tag, item);
                done.push(item.clone());
            }
            Err(reason) => failed.push(json!({"tag": item, "reason": reason.message()})),
        }
    }
    ok(&json!({"successes": done, "failures": failed}))
}

async fn labels(
    Extract(shared): Extract<Shared>,
    Path((kind, thing)): Path<(String, i64)>,
) -> Response {
    let state = shared.lock();
    let tags = of(&state, kind.trim_start_matches(KIND), thing);
    let names: Vec<&Value> = tags.iter().map(|tag| &tag["name"]).collect();
    ok(&json!({"entityType": kind, "entityId": thing, "tags": names}))
}

/// The tag that an item names, by id or by text; made where that is wanted.
fn tag_of(
    state: &mut State,
    caller: &Caller,
    item: &Value,
    makes: bool,
    now: i64,
) -> Result<i64, Failure> {
    let wanted = &item["workspaceTag"];
    if let Some(id) = id(wanted, "id").filter(|id| *id != 0) {
        caller.allowed(state, state.tags.find(id)?)?;
        return Ok(id);
    }
    let name = match wanted["name"].as_str() {
        Some(name) => name.to_owned(),
        None => text(item, "tag").to_owned(),
    };
    let workspace = caller.workspace(state, wanted)?;
    match named_so(state, workspace, &name) {
        Some(id) => Ok(id),
        None if makes => {
            let tag = json!({"name": name});
            check(&tag)?;
            Ok(add(state, workspace, &tag, now))
        }
        None => Err(Failure::new(
            StatusCode::NOT_FOUND,
            format!("Tag {name} not found"),
        )),
    }
}

/// The tag of a workspace with this name.
fn named_so(state: &State, workspace: i64, name: &str) -> Option<i64> {
    let is_it = |tag: &Thing| tag.workspace == workspace && tag.body["name"] == *name;
    let mut tags = state.tags.iter();
    let known = tags.find(|(_, tag)| is_it(tag));
    known.map(|(id, _)| id)
}

fn add(state: &mut State, workspace: i64, wanted: &Value, now: i64) -> i64 {
    let id = state.next_id();
    let mut body = json!({"id": id, "workspaceId": workspace, "createdAt": now, "updatedAt": now});
    merge(&mut body, wanted, &["name", "colorHex"]);
    state.tags.put(id, workspace, body);
    id
}

fn put_on(state: &mut State, tag: i64, item: &Value) -> Tagging {
    let tagging = Tagging::new(tag, item);
    if !state.taggings.contains(&tagging) {
        state.taggings.push(tagging.clone());
    }
    tagging
}

/// Puts tags on a thing, a kind with an id, by their names. A tag that isn't there is made.
pub(super) fn put_names(
    state: &mut State,
    workspace: i64,
    (kind, thing): (&str, i64),
    names: &[&str],
    now: i64,
) {
    for name in names {
        let known = named_so(state, workspace, name);
        let tag = known.unwrap_or_else(|| add(state, workspace, &json!({"name": name}), now));
        put_on(state, tag, &json!({"entityType": kind, "entityId": thing}));
    }
}

fn take_off(state: &mut State, tag: i64, item: &Value) -> Tagging {
    let tagging = Tagging::new(tag, item);
    state.taggings.retain(|other| *other != tagging);
    tagging
}

impl Tagging {
    fn new(tag: i64, item: &Value) -> Self {
        Self {
            tag,
            kind: text(item, "entityType").trim_start_matches(KIND).to_owned(),
            thing: id(item, "entityId").unwrap_or_default(),
        }
    }
}

fn shown(tagging: &Tagging, tag: &Value) -> Value {
    json!({
        "entityType": format!("{KIND}{}", tagging.kind),
        "entityId": tagging.thing,
        "workspaceTag": tag,
        "tag": tag["name"],
    })
}

/// A name has at most 60 characters and a colour is `#RGB` or `#RRGGBB`: what Bigeye's own MCP server checks.
fn check(tag: &Value) -> Result<(), Failure> {
    let name = text(tag, "name");
    let colour = tag["colorHex"].as_str();
    let refuse = |message: &str| Err(Failure::undocumented(StatusCode::BAD_REQUEST, message));
    if name.chars().count() > 60 {
        return refuse("the name of a tag has at most 60 characters");
    }
    let is_colour = |text: &str| {
        let digits = text.strip_prefix('#').unwrap_or_default();
        matches!(digits.len(), 3 | 6) && digits.chars().all(|digit| digit.is_ascii_hexdigit())
    };
    match colour {
        Some(colour) if !is_colour(colour) => refuse("a colour is #RGB or #RRGGBB"),
        _ => Ok(()),
    }
}
