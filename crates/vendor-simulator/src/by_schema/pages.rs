//! Lists that are cut into pages, the way the spec's `x-pagination` says.

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use super::Asked;
use crate::paging;
use crate::spec::{Operation, place};

/// Items a page where the request doesn't say how many.
const SIZE: usize = 2;

/// Cuts the list in `body`, to which those of `more` are added, to the page that is asked for, and says where the next one is. A page that is
/// asked for by a member of the body is the last one, as it was made.
pub(super) fn cut(paging: &Value, asked: &Asked<'_>, more: &Value, body: &mut Value) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let text = |key: &str| paging.get(key).and_then(Value::as_str);
    let list = text("items").unwrap_or_default();
    let Some(mut items) = items(body, list).cloned() else {
        return headers;
    };
    let mut wanted = Wanted::of(paging, asked);
    if text("in") == Some("body") {
        wanted = Wanted {
            from: 0,
            size: items.len(),
        };
    } else {
        items.extend(self::items(more, list).into_iter().flatten().cloned());
    }
    let page = paging::cut(&items, wanted.from, wanted.size).to_vec();
    place::set(body, list, Value::from(page));
    let next = wanted.next(items.len());
    let number = next.map(|next| match text("style") {
        Some("page") => wanted.page_of(next),
        _ => next,
    });
    let total = Some(items.len());
    for (key, value) in [("total", total), ("next", number)] {
        let Some(path) = text(key) else { continue };
        match path.strip_prefix("header:") {
            Some(name) => {
                let value = value.map_or_else(String::new, |value| value.to_string());
                put(&mut headers, name, &value);
            }
            None => say(body, path, value),
        }
    }
    if let (Some("link"), Some(next)) = (text("style"), next)
        && let Some(moved) = Moved::of(paging, asked.operation)
    {
        let to = if moved.counts_pages {
            wanted.page_of(next)
        } else {
            next
        };
        let link = paging::link(
            &asked.url,
            asked.query,
            &[(moved.name, to.to_string())],
            "next",
        );
        put(&mut headers, "link", &link);
    }
    headers
}

/// Which part of a list a request asks for.
struct Wanted {
    from: usize,
    size: usize,
}

impl Wanted {
    fn of(paging: &Value, asked: &Asked<'_>) -> Self {
        let named = |key: &str| paging.get(key).and_then(Value::as_str);
        let number = |name: &str| {
            let number = asked.query.number(name)?;
            usize::try_from(number).ok()
        };
        let size = named("limit").and_then(number).filter(|size| *size > 0);
        let size = size.unwrap_or(SIZE);
        let of_page = |page: Option<usize>| {
            let before = page.unwrap_or(1).saturating_sub(1);
            before.saturating_mul(size)
        };
        let from = match named("style") {
            Some("page") => of_page(named("page").and_then(number)),
            Some("offset") => named("offset").and_then(number).unwrap_or(0),
            Some("cursor") => named("cursor").and_then(number).unwrap_or(0),
            _ => match Moved::of(paging, asked.operation) {
                Some(moved) if moved.counts_pages => of_page(number(moved.name)),
                Some(moved) => number(moved.name).unwrap_or(0),
                None => 0,
            },
        };
        Self { from, size }
    }

    /// The place where the next page begins, if there is one.
    fn next(&self, total: usize) -> Option<usize> {
        let end = self.from.saturating_add(self.size);
        (end < total).then_some(end)
    }

    fn page_of(&self, item: usize) -> usize {
        item / self.size.max(1) + 1
    }
}

/// The query parameter that the links of a list change.
struct Moved<'a> {
    name: &'a str,
    counts_pages: bool,
}

impl<'a> Moved<'a> {
    fn of(paging: &'a Value, operation: &'a Operation) -> Option<Self> {
        let first = paging.pointer("/moves/0").and_then(Value::as_str);
        let mut queries = operation.of_place("query").map(|one| one.name.as_str());
        let name = first.or_else(|| queries.find(|name| *name == "page"))?;
        Some(Self {
            name,
            counts_pages: name == "page",
        })
    }
}

fn items<'a>(body: &'a Value, path: &str) -> Option<&'a Vec<Value>> {
    let list = match path {
        "" => Some(body),
        _ => place::at(body, path),
    };
    list?.as_array()
}

/// Replaces what was made up at a dotted path: by a number where one is, else by a text; without a value nothing is left there.
fn say(body: &mut Value, path: &str, value: Option<usize>) {
    match (value, place::at(body, path)) {
        (Some(value), Some(Value::String(_))) => place::set(body, path, json!(value.to_string())),
        (Some(value), _) => place::set(body, path, json!(value)),
        (None, _) => place::remove(body, path),
    }
}

fn put(headers: &mut HeaderMap, name: &str, value: &str) {
    let name = HeaderName::from_bytes(name.as_bytes());
    if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
        headers.insert(name, value);
    }
}
