//! Parts of lists: `skip` or `offset`, and `limit`, in a query or in a body.

use serde_json::Value;

use crate::paging;
use crate::query::Query;

/// Which part of a list is wanted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub(super) skip: usize,
    pub(super) limit: usize,
    /// Whether the answer is to say how many there are.
    pub(super) total: bool,
}

impl Asked {
    /// `offset` is another name for `skip`; without a limit all the rest is wanted.
    pub(super) fn of_query(query: &Query) -> Self {
        Self::of(
            |name| query.number(name),
            query.get("requireTotalCount") == Some("true"),
        )
    }

    /// As [`of_query`](Self::of_query); `requireTotalCount` may be the text `true`.
    pub(super) fn of_body(wanted: &Value) -> Self {
        let total = &wanted["requireTotalCount"];
        Self::of(
            |name| wanted[name].as_u64(),
            *total == true || *total == "true",
        )
    }

    fn of(number: impl Fn(&str) -> Option<u64>, total: bool) -> Self {
        let place = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let skip = number("skip").or_else(|| number("offset"));
        Self {
            skip: skip.map_or(0, place),
            limit: number("limit").map_or(usize::MAX, place),
            total,
        }
    }

    /// The same with a limit where none was given.
    pub(super) fn or_limit(mut self, limit: usize) -> Self {
        if self.limit == usize::MAX {
            self.limit = limit;
        }
        self
    }

    pub(super) fn cut<T>(self, all: &[T]) -> &[T] {
        paging::cut(all, self.skip, self.limit)
    }
}
