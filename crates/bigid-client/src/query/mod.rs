//! BigID's query language, which filters the catalog, findings and policies; and the lists of conditions that cases, access intelligence and other
//! places take instead.
//!
//! A [`Query`] is put together from typed fields, and becomes the text that is sent:
//!
//! ```
//! use bigid_client::query::{Past, date, number, text};
//!
//! let query = text("type").is_in(["file", "mail"])
//!     .and(number("total_pii_count").greater_than(0))
//!     .and(date("modified_date").before(Past::years(5)).or(date("last_opened").before(Past::years(5))));
//! assert_eq!(
//!     query.to_text()?,
//!     r#"type IN ("file","mail") AND total_pii_count > to_number(0) AND (modified_date < past("5y") OR last_opened < past("5y"))"#
//! );
//! # Ok::<(), bigid_client::Error>(())
//! ```
//!
//! Nothing breaks out of its quotes: the language has no known way to write a double quote inside a text (BigID answers 422), so
//! [`to_text`](Query::to_text) refuses a value with one instead of sending another question than the one that was asked.
//!
//! Not here, as the place of the operator is not known: `LIKE` and `EXISTS`. [`Query::raw`] takes whatever else BigID understands.

mod conditions;
mod fields;
mod render;
mod value;

pub use self::conditions::{Condition, Conditions, Spelling};
pub use self::fields::{
    DateField, FlagField, NumberField, TextField, date, flag, items, number, tag, text,
};
pub use self::value::{Moment, Number, Past, Pattern};

use self::render::Node;

/// A question in BigID's query language. See the [module](self).
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a query does nothing until it is the filter of a request"]
pub struct Query(Node);

impl Query {
    /// Both hold.
    pub fn and(self, other: Self) -> Self {
        Self(Node::all(self.0, other.0))
    }

    /// One of them holds, or both.
    pub fn or(self, other: Self) -> Self {
        Self(Node::any(self.0, other.0))
    }

    /// All of them hold; `None` if there are none, as that would mean everything.
    pub fn all(queries: impl IntoIterator<Item = Self>) -> Option<Self> {
        queries.into_iter().reduce(Self::and)
    }

    /// At least one of them holds; `None` if there are none.
    pub fn any(queries: impl IntoIterator<Item = Self>) -> Option<Self> {
        queries.into_iter().reduce(Self::or)
    }

    /// Text in BigID's language that goes out as it is, in parentheses where it stands beside others. Nothing in it is checked: never put a
    /// value into it that comes from elsewhere.
    pub fn raw(text: impl Into<String>) -> Self {
        Self(Node::Raw(text.into()))
    }

    /// The text of a request's `filter`.
    ///
    /// # Errors
    /// A field's name, a value or a pattern can't be written in the language; the error says which, and shows no value.
    pub fn to_text(&self) -> Result<String, crate::Error> {
        self.0.to_text().map_err(crate::Error::invalid_request)
    }
}

/// The opposite. How BigID takes a `NOT` before parentheses is documented, but no integration is known that sends it.
impl std::ops::Not for Query {
    type Output = Self;

    fn not(self) -> Self {
        Self(Node::Not(Box::new(self.0)))
    }
}
