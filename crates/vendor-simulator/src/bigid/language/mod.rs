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

    /// Whether an object is let through at this moment.
    pub fn holds(&self, object: &Value, now: DateTime<Utc>) -> bool {
        self.0.holds(object, now)
    }
}
