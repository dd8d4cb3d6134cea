//! The catalog: objects by the thousand, each made of its number when it is asked for. Kept are only the tags that were set.
//!
//! Filters are in the query language; what can't be read is answered by 422. `totalRowsCounter` is the number of objects in the answer,
//! `estimatedCount` that of all which match. `offsetKey` is taken for the id of the last object that the caller has: what it means is not
//! known, nor is what `sort` takes, which changes nothing here.

mod column;
mod detail;
mod lineage;
mod object;
mod summary;
mod tag;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::Shared;
use super::failure::Failure;
use super::form::ok;
use super::language::Filter;
use super::page::Asked;
use crate::options::DataSize;
use crate::query::Query;
use crate::reply;
use crate::world::World;

pub(super) use object::{Attribute, ENTITIES, Object};

/// Objects in an answer when the request doesn't say how many.
const PAGE: usize = 100;
/// Larger answers aren't checked against the spec: smaller ones are made of the same parts.
const LARGEST_CHECKED: usize = 100;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/data-catalog", get(list).post(query))
        .route("/data-catalog/objects", get(list))
        .route("/data-catalog/count", get(count))
        .merge(column::routes())
        .merge(detail::routes())
        .merge(lineage::routes())
        .merge(summary::routes())
        .merge(tag::routes())
}

pub(super) struct Catalog {
    size: usize,
    /// Whether lists have only the members by which objects are told apart.
    brief: bool,
    /// By the numbers of their objects.
    tags: Mutex<HashMap<usize, Vec<Value>>>,
}

impl Catalog {
    pub(super) fn new(world: &World) -> Self {
        let size = match world.size {
            DataSize::Small => 48,
            DataSize::Large => 200_000,
        };
        Self {
            size,
            brief: world.size == DataSize::Large,
            tags: Mutex::default(),
        }
    }

    pub(super) fn objects(&self) -> impl Iterator<Item = Object> + Clone + use<> {
        (0..self.size).map(Object)
    }

    /// The object with this fully qualified name, or the vendor's 404.
    pub(super) fn find(&self, name: &str) -> Result<Object, Failure> {
        Object::named(name)
            .filter(|object| object.0 < self.size && object.full_name() == name)
            .ok_or_else(|| Failure::not_found("Object", name))
    }

    pub(super) fn tags_of(&self, object: Object) -> Vec<Value> {
        let set = self.lock().get(&object.0).cloned();
        set.unwrap_or_else(|| object.first_tags())
    }

    fn set_tags(&self, object: Object, tags: Vec<Value>) {
        self.lock().insert(object.0, tags);
    }

    /// What the catalog says of an object.
    pub(super) fn value(&self, object: Object) -> Value {
        object.value(&self.tags_of(object))
    }

    /// What a list says of an object. In a large catalog that is little, so that making it takes no longer than reading it.
    fn listed(&self, object: Object) -> Value {
        match self.brief {
            true => object.brief(),
            false => self.value(object),
        }
    }

    /// Whether a filter lets an object through. It sees `has_duplicates` as a boolean in text, and the names of what was found as `field`.
    pub(super) fn holds(&self, filter: &Filter, object: Object, now: DateTime<Utc>) -> bool {
        let mut seen = self.value(object);
        seen["has_duplicates"] = object.has_duplicates().to_string().into();
        seen["field"] = seen["attribute_original_name"].clone();
        filter.holds(&seen, now)
    }

    /// The objects that a filter lets through, of those of all or of those that a caller chose.
    pub(super) fn matching<'a>(
        &'a self,
        objects: impl Iterator<Item = Object> + Clone + 'a,
        filter: Option<&'a Filter>,
        now: DateTime<Utc>,
    ) -> impl Iterator<Item = Object> + Clone + 'a {
        objects.filter(move |object| filter.is_none_or(|filter| self.holds(filter, *object, now)))
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<usize, Vec<Value>>> {
        self.tags.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A filter in the query language; none where the text is empty or not there.
pub(super) fn filter(text: Option<&str>) -> Result<Option<Filter>, Failure> {
    let text = text.filter(|text| !text.trim().is_empty());
    text.map(Filter::parse)
        .transpose()
        .map_err(|why| Failure::unreadable_filter(StatusCode::UNPROCESSABLE_ENTITY, &why))
}

/// Which objects are wanted.
struct Wanted {
    filter: Option<Filter>,
    search_text: String,
    /// Only objects behind this one.
    behind: Option<usize>,
    sample: Option<usize>,
    asked: Asked,
}

impl Wanted {
    /// Of a query and of a body: what it has under a name, as text.
    fn new(
        text: impl Fn(&str) -> Option<String>,
        sample: Option<u64>,
        asked: Asked,
    ) -> Result<Self, Failure> {
        let limit = match text("ignoreLimit").as_deref() {
            Some("true") => usize::MAX,
            _ if asked.limit == usize::MAX => PAGE,
            _ => asked.limit,
        };
        let behind = text("offsetKey").and_then(|key| Object::with_id(&key));
        Ok(Self {
            filter: filter(text("filter").as_deref())?,
            search_text: text("searchText").unwrap_or_default().to_lowercase(),
            behind: behind.map(|object| object.0),
            sample: sample.and_then(|sample| usize::try_from(sample).ok()),
            asked: Asked { limit, ..asked },
        })
    }

    fn of_query(query: &Query) -> Result<Self, Failure> {
        let text = |name: &str| query.get(name).map(str::to_owned);
        Self::new(text, query.number("sample"), Asked::of_query(query))
    }

    fn of_body(body: &Value) -> Result<Self, Failure> {
        let text = |name: &str| match &body[name] {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        };
        Self::new(text, body["sample"].as_u64(), Asked::of_body(body))
    }

    /// All objects that are wanted, over all pages.
    fn chosen<'a>(
        &'a self,
        catalog: &'a Catalog,
        now: DateTime<Utc>,
    ) -> impl Iterator<Item = Object> + Clone + 'a {
        let from = self.behind.map_or(0, |number| number.saturating_add(1));
        let objects = catalog.objects().skip(from);
        let named = objects.filter(|object| {
            let wanted = &self.search_text;
            wanted.is_empty() || object.full_name().to_lowercase().contains(wanted)
        });
        catalog.matching(named, self.filter.as_ref(), now)
    }
}

async fn list(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    Ok(page(&state, &Wanted::of_query(&query)?))
}

async fn query(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    Ok(page(&state, &Wanted::of_body(&body)?))
}

fn page(state: &Shared, wanted: &Wanted) -> Response {
    let Asked { skip, limit, total } = wanted.asked;
    let chosen = wanted.chosen(&state.catalog, state.world.now());
    let objects: Vec<Object> = match wanted.sample {
        None => chosen.clone().skip(skip).take(limit).collect(),
        Some(sample) => {
            let mut all: Vec<Object> = chosen.clone().collect();
            state.world.chance("bigid sample").shuffle(&mut all);
            all.into_iter()
                .take(sample)
                .skip(skip)
                .take(limit)
                .collect()
        }
    };
    let results: Vec<Value> = objects
        .iter()
        .map(|object| state.catalog.listed(*object))
        .collect();
    let counter = results.len();
    let mut body = json!({"results": results, "totalRowsCounter": counter});
    if total {
        body["estimatedCount"] = json!(chosen.count());
    }
    match counter {
        0..=LARGEST_CHECKED => ok(&body),
        _ => reply::unchecked(ok(&body)),
    }
}

async fn count(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let wanted = Wanted::of_query(&query)?;
    let chosen = wanted.chosen(&state.catalog, state.world.now());
    Ok(ok(&json!({"count": chosen.count()})))
}
