//! Lists that come in pages.

mod fetch;
mod fingerprint;
mod items;
mod keyset;
mod plan;
mod position;
mod stream;

pub use items::ItemStream;
pub use keyset::Keyset;
pub use position::PagePosition;
pub use stream::{PageStream, paginate};

use crate::RawJson;
use http::HeaderMap;

/// How a list is paged, as the specification says.
#[derive(Debug)]
pub struct Pagination {
    /// How the next page is addressed.
    pub style: PageStyle,
    /// The parameter that takes the number of items a page.
    pub limit: Option<&'static str>,
    /// The largest value that the vendor takes for it.
    pub max_limit: Option<u32>,
    /// Where these parameters go.
    pub place: PagePlace,
}

/// How the next page is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// By its number, counted from 1.
    Page {
        /// The parameter.
        page: &'static str,
    },
    /// By the number of items before it.
    Offset {
        /// The parameter.
        offset: &'static str,
    },
    /// By the number of items before it, which several parameters take.
    Offsets {
        /// The parameters. The first of them that the caller sets says where the list begins.
        offsets: &'static [&'static str],
    },
    /// By a text, or any JSON value, that the page before it gives.
    Cursor {
        /// The parameter.
        cursor: &'static str,
    },
    /// By the `Link` header of the page before it.
    Link {
        /// The parameters of the call by which the vendor's links move on, besides any that the call does not set.
        moves: &'static [&'static str],
    },
}

impl PageStyle {
    /// The parameters that take the page's number, the offset or the cursor.
    fn parameters(&self) -> &[&'static str] {
        match self {
            Self::Page { page: name }
            | Self::Offset { offset: name }
            | Self::Cursor { cursor: name } => std::slice::from_ref(name),
            Self::Offsets { offsets } => offsets,
            Self::Link { .. } => &[],
        }
    }

    fn moves(self) -> &'static [&'static str] {
        match self {
            Self::Link { moves } => moves,
            _ => &[],
        }
    }
}

/// Where the parameters of a page go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagePlace {
    /// Into the query.
    Query,
    /// Among the members of the JSON body.
    Body,
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The items, in the vendor's order.
    pub items: Vec<T>,
    /// How many items all pages have together, where the vendor says so.
    pub total: Option<u64>,
    /// What follows.
    pub next: Next,
}

/// What follows a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// The vendor does not say; it is to be found out by counting.
    Unknown,
    /// Nothing.
    End,
    /// The page with this cursor.
    Cursor(String),
    /// The page with this key: JSON of any form, which goes into the next call as it came.
    Key(RawJson),
    /// The page with this number, or the one after so many items.
    Number(u64),
}

/// What follows a page that gives such a key for the next one: nothing where it is absent, null or empty.
pub fn next_key(key: Option<&RawJson>) -> Next {
    let is_empty = |key: &RawJson| {
        let text: String = key.get().split_whitespace().collect();
        matches!(text.as_str(), "null" | "\"\"" | "[]" | "{}")
    };
    match key {
        Some(key) if !is_empty(key) => Next::Key(key.clone()),
        _ => Next::End,
    }
}

/// A header that is a number.
pub fn header_number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

/// A header as text.
pub fn header_text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}
