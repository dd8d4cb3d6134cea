//! Lists as GitLab cuts them: pages by number, and keysets.

use axum::response::Response;
use bytes::Bytes;
use http::header::LINK;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value;

use super::failure::{self, Failure};
use crate::paging::{Numbered, cut, link};
use crate::query::Query;
use crate::reply;
use crate::vendor::Vendor;
use crate::world::World;

/// Items a page when the caller says nothing, and at most.
const DEFAULT: usize = 20;
const LARGEST: usize = 100;
/// Above this many items GitLab stops counting.
const COUNTED: usize = 10_000;

/// One page by number.
pub(super) fn numbered<T>(
    world: &World,
    path: &str,
    query: &Query,
    all: &[T],
    show: impl Fn(&T) -> Value,
) -> Response {
    let (headers, items) = page(world, path, query, all);
    reply::json_with(StatusCode::OK, headers, &items.iter().map(show).collect())
}

/// One page by number, or by keyset where the query says so: `orders` are the members that a keyset can go by. What comes after a page is said
/// in the parameter `cursor`.
pub(super) fn either<T>(
    world: &World,
    path: &str,
    query: &Query,
    all: &[T],
    orders: &[&str],
    id: impl Fn(&T) -> i64,
    show: impl Fn(&T) -> Value,
) -> Result<Response, Failure> {
    if query.get("pagination") != Some("keyset") {
        return Ok(numbered(world, path, query, all, show));
    }
    let order = query.get("order_by");
    if order.is_some_and(|order| !orders.contains(&order)) {
        return Err(failure::no_keyset());
    }
    let last: Option<i64> = query.get("cursor").and_then(|last| last.parse().ok());
    let place = last.and_then(|last| all.iter().position(|item| id(item) == last));
    let rest = place.map_or(all, |place| cut(all, place + 1, all.len()));
    let next = |item: &T| ("cursor", id(item).to_string());
    let (headers, items) = keyset_page(world, path, query, rest, next);
    let items = items.iter().map(show).collect();
    Ok(reply::json_with(StatusCode::OK, headers, &items))
}

/// The items after the last key, and the headers: the way on is in `Link` alone, and there is none on the last page.
pub(super) fn keyset_page<'a, T>(
    world: &World,
    path: &str,
    query: &Query,
    all: &'a [T],
    next: impl Fn(&T) -> (&'static str, String),
) -> (HeaderMap, &'a [T]) {
    let limit = query
        .number("per_page")
        .map_or(DEFAULT, |limit| (limit as usize).clamp(1, LARGEST));
    let items = cut(all, 0, limit);
    let mut headers = HeaderMap::new();
    if let Some(last) = items.last().filter(|_| all.len() > limit) {
        let url = format!("{}{path}", world.url(Vendor::DataopsLive));
        if let Ok(value) = HeaderValue::from_str(&link(&url, query, &[next(last)], "next")) {
            headers.insert(LINK, value);
        }
    }
    (headers, items)
}

/// A list that takes keysets by token: the name of the last item of the page before.
pub(super) fn by_token<T>(
    world: &World,
    path: &str,
    query: &Query,
    all: &[T],
    name: impl Fn(&T) -> String,
    show: impl Fn(&T) -> Value,
) -> Response {
    if query.get("pagination") != Some("keyset") {
        return numbered(world, path, query, all, show);
    }
    let after = query.get("page_token").map_or(0, |token| {
        let place = all.iter().position(|item| name(item) == token);
        place.map_or(all.len(), |place| place + 1)
    });
    let rest = all.get(after..).unwrap_or_default();
    let (headers, items) = keyset_page(world, path, query, rest, |last| ("page_token", name(last)));
    reply::json_with(StatusCode::OK, headers, &items.iter().map(show).collect())
}

/// The items of a page by number, and its headers.
pub(super) fn page<'a, T>(
    world: &World,
    path: &str,
    query: &Query,
    all: &'a [T],
) -> (HeaderMap, &'a [T]) {
    let page = Numbered::of(all, query, DEFAULT, LARGEST);
    let mut headers = page.headers(&format!("{}{path}", world.url(Vendor::DataopsLive)), query);
    if page.total > COUNTED {
        headers.remove("x-total");
        headers.remove("x-total-pages");
        let links = headers
            .get(LINK)
            .and_then(|links| links.to_str().ok())
            .unwrap_or_default();
        let kept: Vec<&str> = links
            .split(", ")
            .filter(|link| !link.ends_with("rel=\"last\""))
            .collect();
        if let Ok(value) = HeaderValue::from_str(&kept.join(", ")) {
            headers.insert(LINK, value);
        }
    }
    (headers, page.items)
}

/// A list of items that are JSON text already.
pub(super) fn texts<'a>(headers: HeaderMap, items: impl Iterator<Item = &'a str>) -> Response {
    let mut text = String::from("[");
    for item in items {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(item);
    }
    text.push(']');
    reply::prepared(headers, Bytes::from(text))
}
