//! A list of numbers, paged in each of the ways that vendors page.

use super::{Reply, Request, SEARCH, Server, list};
use client_runtime::codegen::{Call, Next, Page, PagePlace, PageStyle, Pagination, paginate};
use client_runtime::{Core, ItemStream, Response};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
pub struct Body {
    items: Vec<u64>,
    total: Option<u64>,
    next: Option<String>,
}

const fn pagination(style: PageStyle) -> Pagination {
    Pagination {
        style,
        limit: Some("limit"),
        max_limit: Some(10),
        place: PagePlace::Query,
    }
}

pub static BY_PAGE: Pagination = pagination(PageStyle::Page { page: "page" });
pub static BY_OFFSET: Pagination = pagination(PageStyle::Offset { offset: "offset" });
pub static BY_CURSOR: Pagination = pagination(PageStyle::Cursor { cursor: "cursor" });
pub static BY_LINK: Pagination = pagination(PageStyle::Link {
    moves: &["id_after"],
});
pub static IN_BODY: Pagination = Pagination {
    style: PageStyle::Cursor { cursor: "cursor" },
    limit: Some("pageSize"),
    max_limit: Some(10),
    place: PagePlace::Body,
};

pub fn numbers(to: u64) -> Vec<u64> {
    (0..to).collect()
}

pub fn split(page: Response<Body>) -> Page<u64> {
    let body = page.into_inner();
    Page {
        items: body.items,
        total: body.total,
        next: Next::Unknown,
    }
}

pub fn split_cursor(page: Response<Body>) -> Page<u64> {
    let body = page.into_inner();
    Page {
        items: body.items,
        total: body.total,
        next: body.next.map_or(Next::End, Next::Cursor),
    }
}

pub fn by_cursor(call: Call) -> ItemStream<u64> {
    paginate(call, &BY_CURSOR, split_cursor)
}

/// A way of paging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// By page number, with a total.
    Page,
    /// By offset, without a total.
    Offset,
    Cursor,
    Link,
    /// By a cursor in the body.
    Body,
}

pub const STYLES: [Style; 5] = [
    Style::Page,
    Style::Offset,
    Style::Cursor,
    Style::Link,
    Style::Body,
];

impl Style {
    pub fn pagination(self) -> &'static Pagination {
        match self {
            Self::Page => &BY_PAGE,
            Self::Offset => &BY_OFFSET,
            Self::Cursor => &BY_CURSOR,
            Self::Link => &BY_LINK,
            Self::Body => &IN_BODY,
        }
    }

    pub fn split(self) -> fn(Response<Body>) -> Page<u64> {
        match self {
            Self::Cursor | Self::Body => split_cursor,
            _ => split,
        }
    }

    pub fn call(self, core: &Core) -> Call {
        match self {
            Self::Body => {
                let mut call = Call::new(core, &SEARCH);
                call.path::<String>("id", "1");
                call
            }
            _ => list(core),
        }
    }

    /// Pages of five.
    pub fn stream(self, core: &Core) -> ItemStream<u64> {
        paginate(self.call(core), self.pagination(), self.split()).with_page_size(5)
    }

    pub async fn server(self, count: u64) -> Server {
        Server::start(self.reply(count)).await
    }

    /// The vendor's answer, for a list of so many numbers.
    pub fn reply(self, count: u64) -> impl Fn(usize, &Request) -> Reply + Send + Sync + 'static {
        move |_, request| {
            let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
            let limit = match self {
                Self::Body => body["pageSize"].as_u64(),
                _ => request.number("limit"),
            };
            let limit = limit.unwrap_or(10).min(10);
            let start = match self {
                Self::Page => {
                    let page = request.number("page").unwrap_or(1);
                    page.saturating_sub(1).saturating_mul(limit)
                }
                Self::Offset => request.number("offset").unwrap_or(0),
                Self::Cursor => from_cursor(request.query("cursor")),
                Self::Body => from_cursor(body["cursor"].as_str()),
                Self::Link => request.number("id_after").map_or(0, |id| id + 1),
            };
            let end = count.min(start.saturating_add(limit));
            let items: Vec<u64> = (start..end).collect();
            let total = matches!(self, Self::Page | Self::Body).then_some(count);
            let next = (end < count).then(|| format!("after{end}"));
            let reply =
                Reply::json(json!({"items": items, "total": total, "next": next}).to_string());
            match (self, items.last()) {
                (Self::Link, Some(last)) if end < count => {
                    reply.header("link", &link(request, *last))
                }
                _ => reply,
            }
        }
    }
}

fn from_cursor(cursor: Option<&str>) -> u64 {
    let number = cursor.and_then(|cursor| cursor.strip_prefix("after"));
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// The request's own address with another key, as GitLab writes it.
fn link(request: &Request, last: u64) -> String {
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let mut pairs: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("id_after="))
        .map(str::to_owned)
        .collect();
    pairs.push(format!("id_after={last}"));
    let host = request.header("host").unwrap_or_default();
    format!("<http://{host}{path}?{}>; rel=\"next\"", pairs.join("&"))
}
