//! Tags, their values, and setting them on objects.

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Value, json};

use crate::bigid::form::enveloped;
use crate::bigid::{Shared, State};
use crate::query::Query;
use crate::reply;

struct Tag {
    name: &'static str,
    /// Whether an object can have one of its values only.
    exclusive: bool,
    application: &'static str,
    values: &'static [&'static str],
}

static SENSITIVITY: Tag = Tag {
    name: "system.sensitivityClassification.Sensitivity",
    exclusive: true,
    application: "sensitivityClassification",
    values: &["Low", "Medium", "High"],
};
static TAGS: [&Tag; 3] = [
    &SENSITIVITY,
    &Tag {
        name: "hasBackup",
        exclusive: true,
        application: "userDefined",
        values: &["False", "True"],
    },
    &Tag {
        name: "usedBy",
        exclusive: false,
        application: "userDefined",
        values: &["Sales", "Support"],
    },
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/data-catalog/tags", get(list))
        .route("/data-catalog/tags/all-pairs", get(pairs))
        .route("/data-catalog/manual-fields/tags", post(set))
}

/// The tag of one of the three levels of sensitivity, as it is on an object.
pub(super) fn sensitivity(level: usize) -> Value {
    let level = level.min(SENSITIVITY.values.len() - 1);
    on_object(pair(0, &SENSITIVITY, level))
}

fn tag_id(tag: usize) -> String {
    format!("f54383e3-f196-4004-a1c1-{tag:012x}")
}

fn value_id(tag: usize, value: usize) -> String {
    format!("a2875da4-943f-4f86-8b35-{tag:06x}{value:06x}")
}

fn properties(tag: &Tag) -> Value {
    json!({"applicationType": tag.application, "hidden": false})
}

fn pair(number: usize, tag: &Tag, value: usize) -> Value {
    json!({
        "tagId": tag_id(number),
        "valueId": value_id(number, value),
        "tagName": tag.name,
        "tagValue": tag.values.get(value),
        "isMutuallyExclusive": tag.exclusive,
        "properties": properties(tag),
    })
}

fn on_object(mut pair: Value) -> Value {
    pair["tagType"] = "OBJECT".into();
    pair
}

fn all_pairs() -> impl Iterator<Item = Value> {
    TAGS.iter()
        .enumerate()
        .flat_map(|(number, tag)| (0..tag.values.len()).map(move |value| pair(number, tag, value)))
}

/// Tags and values in one list: a value names its tag.
async fn list() -> Response {
    let all = TAGS.iter().enumerate().flat_map(|(number, tag)| {
        let values = tag.values.iter().enumerate();
        let values = values.map(move |(value, name)| {
            definition(&value_id(number, value), name, "VALUE", Some(number), tag)
        });
        std::iter::once(definition(&tag_id(number), tag.name, "TAG", None, tag)).chain(values)
    });
    enveloped(Value::Array(all.collect()))
}

fn definition(id: &str, name: &str, kind: &str, parent: Option<usize>, tag: &Tag) -> Value {
    json!({
        "_id": id,
        "name": name,
        "type": kind,
        "description": "",
        "parent_id": parent.map(tag_id),
        "is_mutually_exclusive": parent.is_none().then_some(tag.exclusive),
        "properties": properties(tag),
        "created_at": "2023-01-02T03:04:05.000Z",
        "updated_at": "2023-01-02T03:04:05.000Z",
    })
}

async fn pairs(query: Query) -> Response {
    let wanted = query.get("search").unwrap_or_default().to_lowercase();
    let named = all_pairs().filter(|pair| {
        let name = pair["tagName"].as_str().unwrap_or_default();
        name.to_lowercase().contains(&wanted)
    });
    enveloped(Value::Array(named.collect()))
}

/// Each object counts for itself: what can't be done is in `errors` of an answer that says success.
async fn set(Extracted(state): Extracted<Shared>, Json(body): Json<Value>) -> Response {
    let (mut gone, mut errors, mut modified) = (Vec::new(), Vec::new(), 0);
    for wanted in body["data"].as_array().into_iter().flatten() {
        match tag_object(&state, wanted) {
            Ok(replaced) => {
                gone.extend(replaced);
                modified += 1;
            }
            Err(error) => errors.push(json!({
                "fullyQualifiedName": wanted["fullyQualifiedName"],
                "message": error,
            })),
        }
    }
    let data = json!({"mutuallyExcluded": gone, "errors": errors, "modified_count": modified});
    let body = json!({"status": "success", "statusCode": 201, "data": data, "message": null});
    reply::json(StatusCode::CREATED, &body)
}

/// Sets the tags of one object, and says which ones gave way to them.
fn tag_object(state: &State, wanted: &Value) -> Result<Vec<Value>, String> {
    let name = wanted["fullyQualifiedName"].as_str().unwrap_or_default();
    let object = state.catalog.find(name);
    let object = object
        .ok()
        .filter(|object| wanted["source"] == object.source());
    let object = object.ok_or_else(|| format!("Object {name} was not found"))?;
    let references = wanted["tags"].as_array().into_iter().flatten();
    let mut tags = state.catalog.tags_of(object);
    let mut gone = Vec::new();
    for reference in references {
        let named = |pair: &Value| {
            pair["tagId"] == reference["tagId"] && pair["valueId"] == reference["valueId"]
        };
        let pair = all_pairs()
            .find(named)
            .ok_or_else(|| format!("Tag {} was not found", reference["tagId"]))?;
        let gives_way = |held: &Value| {
            held["tagId"] == pair["tagId"]
                && (pair["isMutuallyExclusive"] == true || held["valueId"] == pair["valueId"])
        };
        let (replaced, kept) = tags.into_iter().partition::<Vec<_>, _>(gives_way);
        gone.extend(
            replaced
                .into_iter()
                .filter(|held| held["valueId"] != pair["valueId"]),
        );
        tags = kept;
        tags.push(on_object(pair));
    }
    state.catalog.set_tags(object, tags);
    Ok(gone)
}
