//! What a filter lets through.

use std::cmp::Ordering;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::{Expression, Operand, Operator, parse};

impl Expression {
    pub(super) fn holds(&self, object: &Value, now: DateTime<Utc>) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(object, now)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(object, now)),
            Self::Not(part) => !part.holds(object, now),
            Self::Items { field, inner } => {
                let items = values(object, field);
                items.iter().any(|item| inner.holds(item, now))
            }
            Self::Compare {
                field,
                operator,
                operands,
            } => compare(&values(object, field), *operator, operands, now),
        }
    }
}

/// The values of a field: those of a tag, those at a path, each one of a list.
fn values<'a>(object: &'a Value, field: &str) -> Vec<&'a Value> {
    if let Some(tag) = field.strip_prefix("catalog_tag.") {
        let tags = object["tags"].as_array().into_iter().flatten();
        let named = tags.filter(|held| held["tagName"] == tag);
        return named.map(|held| &held["tagValue"]).collect();
    }
    let held = object.get(field).or_else(|| {
        let mut path = field.split('.');
        path.try_fold(object, |inner, name| inner.get(name))
    });
    match held {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(Value::Null) | None => Vec::new(),
        Some(held) => vec![held],
    }
}

fn compare(held: &[&Value], operator: Operator, operands: &[Operand], now: DateTime<Utc>) -> bool {
    let some = |wanted: fn(Ordering) -> bool| {
        held.iter().any(|held| {
            let mut operands = operands.iter();
            operands.any(|operand| order(held, operand, now).is_some_and(wanted))
        })
    };
    match operator {
        Operator::Equal | Operator::In => some(Ordering::is_eq),
        Operator::NotEqual | Operator::NotIn => !some(Ordering::is_eq),
        Operator::Greater => some(Ordering::is_gt),
        Operator::AtLeast => some(Ordering::is_ge),
        Operator::Less => some(Ordering::is_lt),
        Operator::AtMost => some(Ordering::is_le),
    }
}

/// How a value stands to what it is compared with; `None` if the two are of kinds that can't be compared.
fn order(held: &Value, operand: &Operand, now: DateTime<Utc>) -> Option<Ordering> {
    match operand {
        Operand::Number(number) => held.as_f64()?.partial_cmp(number),
        Operand::Flag(flag) => Some(held.as_bool()?.cmp(flag)),
        Operand::Date(date) => Some(parse::date(held.as_str()?)?.cmp(date)),
        Operand::Past(seconds) => {
            let then = now.checked_sub_signed(TimeDelta::try_seconds(*seconds)?)?;
            Some(parse::date(held.as_str()?)?.cmp(&then))
        }
        Operand::Pattern(pattern) => pattern.is_match(held.as_str()?).then_some(Ordering::Equal),
        Operand::Part(part) => text(held).contains(part).then_some(Ordering::Equal),
        Operand::Bare(word) => match held {
            Value::Number(number) => number.as_f64()?.partial_cmp(&word.parse().ok()?),
            held => text_order(&text(held), word),
        },
        Operand::Text(wanted) => text_order(&text(held), wanted),
    }
}

fn text_order(held: &str, wanted: &str) -> Option<Ordering> {
    if wanted.contains(['*', '?']) {
        let pattern = regex::escape(wanted)
            .replace(r"\*", ".*")
            .replace(r"\?", ".");
        let pattern = regex::Regex::new(&format!("(?s)^{pattern}$")).ok()?;
        return pattern.is_match(held).then_some(Ordering::Equal);
    }
    Some(held.cmp(wanted))
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
