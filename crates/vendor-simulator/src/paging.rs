//! Cutting lists into pages, the ways the vendors do it.

use http::{HeaderMap, HeaderValue};

use crate::query::Query;

/// A page by number, counted from 1.
pub(crate) struct Numbered<'a, T> {
    pub(crate) items: &'a [T],
    pub(crate) page: usize,
    pub(crate) per_page: usize,
    pub(crate) total: usize,
}

impl<'a, T> Numbered<'a, T> {
    /// Reads `page` and `per_page`; the size is cut to `largest`. Numbers that make no sense count as absent.
    pub(crate) fn of(all: &'a [T], query: &Query, default: usize, largest: usize) -> Self {
        let page = query.number("page").map_or(1, |page| page.max(1) as usize);
        let per_page = match query.number("per_page") {
            Some(0) | None => default,
            Some(wanted) => (wanted as usize).min(largest),
        };
        let from = (page - 1).saturating_mul(per_page);
        Self {
            items: cut(all, from, per_page),
            page,
            per_page,
            total: all.len(),
        }
    }

    pub(crate) fn pages(&self) -> usize {
        self.total.div_ceil(self.per_page).max(1)
    }

    /// `X-Total`, `X-Total-Pages`, `X-Page`, `X-Per-Page`, `X-Next-Page` and `X-Prev-Page` (empty where there is none), and `Link` with
    /// `prev`, `next`, `first` and `last` on `url` and the rest of the query.
    pub(crate) fn headers(&self, url: &str, query: &Query) -> HeaderMap {
        let next = (self.page < self.pages()).then(|| self.page + 1);
        let previous = (self.page > 1).then(|| self.page - 1);
        let mut headers = HeaderMap::new();
        let text =
            |number: Option<usize>| number.map_or_else(String::new, |number| number.to_string());
        for (name, value) in [
            ("x-total", self.total.to_string()),
            ("x-total-pages", self.pages().to_string()),
            ("x-page", self.page.to_string()),
            ("x-per-page", self.per_page.to_string()),
            ("x-next-page", text(next)),
            ("x-prev-page", text(previous)),
        ] {
            put(&mut headers, name, &value);
        }
        let rel = |number: usize, rel: &str| {
            let changes = [
                ("page", number.to_string()),
                ("per_page", self.per_page.to_string()),
            ];
            link(url, query, &changes, rel)
        };
        let mut links = Vec::new();
        links.extend(previous.map(|number| rel(number, "prev")));
        links.extend(next.map(|number| rel(number, "next")));
        links.push(rel(1, "first"));
        links.push(rel(self.pages(), "last"));
        put(&mut headers, "link", &links.join(", "));
        headers
    }
}

/// `<url?query>; rel="rel"` where the query is the one that was sent, with `changes`.
pub(crate) fn link(url: &str, query: &Query, changes: &[(&str, String)], rel: &str) -> String {
    let kept = query
        .pairs()
        .iter()
        .filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    let pairs: Vec<String> = kept
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .chain(changes.iter().map(|(name, value)| (*name, value.as_str())))
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    format!("<{url}?{}>; rel=\"{rel}\"", pairs.join("&"))
}

/// The items from `offset` on, at most `limit` of them.
pub(crate) fn cut<T>(all: &[T], offset: usize, limit: usize) -> &[T] {
    let from = offset.min(all.len());
    let to = from.saturating_add(limit).min(all.len());
    all.get(from..to).unwrap_or_default()
}

fn encode(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.append(name, value);
    }
}
