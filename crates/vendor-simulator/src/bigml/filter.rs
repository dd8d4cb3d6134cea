//! The filters of a list: `field`, `field__gt` and so on, and `!field`.

use serde_json::{Map, Value};

use super::{Refusal, invalid};
use crate::query::Query;

/// One condition of a list.
#[derive(Clone, Debug)]
pub(super) struct Condition {
    field: String,
    test: Test,
    value: String,
}

#[derive(Clone, Copy, Debug)]
enum Test {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Contains { case: bool },
    StartsWith { case: bool },
    In,
}

/// Query parameters that are no filters.
const OTHERS: [&str; 8] = [
    "username",
    "api_key",
    "organization",
    "limit",
    "offset",
    "order_by",
    "full",
    "project",
];

/// Reads the conditions of a query.
pub(super) fn conditions(query: &Query) -> Result<Vec<Condition>, Refusal> {
    let pairs = query.pairs().iter();
    pairs
        .filter(|(name, _)| !OTHERS.contains(&name.as_str()))
        .map(|(name, value)| condition(name, value))
        .collect()
}

fn condition(name: &str, value: &str) -> Result<Condition, Refusal> {
    let (field, test) = match (name.strip_prefix('!'), name.split_once("__")) {
        (Some(field), _) => (field, Test::NotEqual),
        (None, None) => (name, Test::Equal),
        (None, Some((field, suffix))) => {
            let test = match suffix {
                "gt" => Test::Greater,
                "gte" => Test::GreaterOrEqual,
                "lt" => Test::Less,
                "lte" => Test::LessOrEqual,
                "contains" => Test::Contains { case: true },
                "icontains" => Test::Contains { case: false },
                "startswith" => Test::StartsWith { case: true },
                "istartswith" => Test::StartsWith { case: false },
                "in" => Test::In,
                _ => return Err(invalid(name, "There is no such filter")),
            };
            (field, test)
        }
    };
    Ok(Condition {
        field: field.to_owned(),
        test,
        value: value.to_owned(),
    })
}

impl Condition {
    /// Whether a body fulfils it. A list fulfils it when one of its elements does.
    pub(super) fn holds(&self, body: &Map<String, Value>) -> bool {
        match body.get(&self.field) {
            Some(Value::Array(elements)) => match self.test {
                Test::NotEqual => !elements.iter().any(|element| self.equals(element)),
                _ => elements.iter().any(|element| self.fits(element)),
            },
            Some(value) => self.fits(value),
            None => matches!(self.test, Test::NotEqual),
        }
    }

    fn fits(&self, value: &Value) -> bool {
        let text = text(value);
        let same_case = |case: bool| match case {
            true => (text.clone(), self.value.clone()),
            false => (text.to_lowercase(), self.value.to_lowercase()),
        };
        match self.test {
            Test::Equal => self.equals(value),
            Test::NotEqual => !self.equals(value),
            Test::Greater => compare(value, &self.value).is_gt(),
            Test::GreaterOrEqual => compare(value, &self.value).is_ge(),
            Test::Less => compare(value, &self.value).is_lt(),
            Test::LessOrEqual => compare(value, &self.value).is_le(),
            Test::Contains { case } => {
                let (text, part) = same_case(case);
                text.contains(&part)
            }
            Test::StartsWith { case } => {
                let (text, start) = same_case(case);
                text.starts_with(&start)
            }
            Test::In => self.value.split(',').any(|one| one == text),
        }
    }

    fn equals(&self, value: &Value) -> bool {
        compare(value, &self.value).is_eq()
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Numbers by value, everything else by its text; timestamps sort by their text.
pub(super) fn compare(value: &Value, other: &str) -> std::cmp::Ordering {
    match (value.as_f64(), other.parse::<f64>()) {
        (Some(number), Ok(other)) => number.total_cmp(&other),
        _ => text(value).as_str().cmp(other),
    }
}
