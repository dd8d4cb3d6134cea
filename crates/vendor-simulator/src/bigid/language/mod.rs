//! BigID's query language, as far as its own programs use it: comparisons, lists, patterns, `elementmatch`, `AND`, `OR`, `NOT`, parentheses.
//!
//! What BigID does with a backslash inside quotes is not known: here it stands for itself.

mod hold;
mod parse;
mod token;

use chrono::{DateTime, Utc};
use serde_json::Value;

/// A filter that was read.
#[derive(Clone, Debug)]
pub struct Filter(Expression);

#[derive(Clone, Debug)]
enum Expression {
    All(Vec<Expression>),
    Any(Vec<Expression>),
    Not(Box<Expression>),
    Compare {
        field: String,
        operator: Operator,
        operands: Vec<Operand>,
    },
    Items {
        field: String,
        inner: Box<Expression>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Greater,
    AtLeast,
    Less,
    AtMost,
    In,
    NotIn,
}

#[derive(Clone, Debug)]
enum Operand {
    Text(String),
    /// Without quotes or conversion.
    Bare(String),
    Number(f64),
    Flag(bool),
    Date(DateTime<Utc>),
    /// So many seconds ago.
    Past(i64),
    Pattern(regex::Regex),
    /// Equal to every text that it is a part of.
    Part(String),
}

impl Filter {
    /// Reads a filter. One of nothing but space lets everything through.
    ///
    /// # Errors
    /// What can't be read, and where: BigID answers 422 then.
    pub fn parse(text: &str) -> Result<Self, String> {
        let tokens = token::split(text)?;
        if tokens.is_empty() {
            return Ok(Self(Expression::All(Vec::new())));
        }
        parse::Parser::new(&tokens).whole().map(Self)
    }

    /// The same filter, in which a text equals every text that it is a part of: so columns are found.
    #[must_use]
    pub fn by_parts(self) -> Self {
        Self(self.0.by_parts())
    }

    /// Whether an object is let through at this moment.
    pub fn holds(&self, object: &Value, now: DateTime<Utc>) -> bool {
        self.0.holds(object, now)
    }
}

impl Expression {
    fn by_parts(self) -> Self {
        let all = |parts: Vec<Self>| parts.into_iter().map(Self::by_parts).collect();
        match self {
            Self::All(parts) => Self::All(all(parts)),
            Self::Any(parts) => Self::Any(all(parts)),
            Self::Not(part) => Self::Not(Box::new(part.by_parts())),
            Self::Items { field, inner } => Self::Items {
                field,
                inner: Box::new(inner.by_parts()),
            },
            Self::Compare {
                field,
                operator,
                operands,
            } => Self::Compare {
                field,
                operator,
                operands: operands.into_iter().map(Operand::by_parts).collect(),
            },
        }
    }
}

impl Operand {
    fn by_parts(self) -> Self {
        match self {
            Self::Text(text) => Self::Part(text),
            other => other,
        }
    }
}
