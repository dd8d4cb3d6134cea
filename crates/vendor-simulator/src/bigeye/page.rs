//! Pages by cursor: `pageSize` and `pageCursor` in, `paginationInfo` out.
//!
//! A cursor is the base64 of an offset. The last page has an empty `nextCursor`.

use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::failure::Failure;
use super::form::ok;
use super::wanted::{number, text};
use crate::paging::cut;
use crate::query::Query;

/// How many items a page has when the request doesn't say.
const PAGE: usize = 50;

/// Which page is wanted.
pub(super) struct Asked {
    offset: usize,
    size: usize,
}

impl Asked {
    pub(super) fn of_body(wanted: &Value) -> Result<Self, Failure> {
        let size = wanted.get("pageSize").and_then(number);
        Self::new(size, text(wanted, "pageCursor"))
    }

    pub(super) fn of_query(query: &Query) -> Result<Self, Failure> {
        let size = query.get("pageSize").and_then(|size| size.parse().ok());
        Self::new(size, query.get("pageCursor").unwrap_or_default())
    }

    /// A size of 0 means the default.
    fn new(size: Option<i64>, cursor: &str) -> Result<Self, Failure> {
        let size = match size {
            None | Some(0) => PAGE,
            Some(size) => usize::try_from(size)
                .map_err(|_| refuse(format!("pageSize is {size}, less than 0")))?,
        };
        let offset = offset(cursor)?;
        Ok(Self { offset, size })
    }

    /// The page, and the `paginationInfo` that belongs to it.
    pub(super) fn cut<'a>(&self, all: &'a [Value]) -> (&'a [Value], Value) {
        let page = cut(all, self.offset, self.size);
        let next = self.offset + page.len();
        let previous = self.offset.saturating_sub(self.size);
        let info = json!({
            "nextCursor": if next < all.len() { cursor(next) } else { String::new() },
            "prevCursor": if self.offset > 0 { cursor(previous) } else { String::new() },
            "numRecords": all.len(),
            "noNumRecords": false,
        });
        (page, info)
    }
}

/// An answer with a page of `all` in the member `many`.
pub(super) fn reply(many: &str, all: Vec<Value>, asked: &Asked) -> Result<Response, Failure> {
    let (page, info) = asked.cut(&all);
    let mut body = Map::new();
    body.insert(many.to_owned(), json!(page));
    body.insert("paginationInfo".to_owned(), info);
    Ok(ok(&Value::Object(body)))
}

fn cursor(offset: usize) -> String {
    URL_SAFE_NO_PAD.encode(format!("offset:{offset}"))
}

/// Where a cursor points; the empty one points to the start.
fn offset(cursor: &str) -> Result<usize, Failure> {
    if cursor.is_empty() {
        return Ok(0);
    }
    URL_SAFE_NO_PAD
        .decode(cursor)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| text.strip_prefix("offset:")?.parse().ok())
        .ok_or_else(|| refuse("pageCursor was not given by an earlier page".to_owned()))
}

fn refuse(message: String) -> Failure {
    Failure::undocumented(StatusCode::BAD_REQUEST, message)
}
