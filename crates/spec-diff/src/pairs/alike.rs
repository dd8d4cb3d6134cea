//! Whether two things are the same one under another name.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{list, members, schema_name, without_prose};

/// A schema without what only people read, and with every name for which `is_open` holds replaced: two schemas that were renamed together are equal then.
pub(crate) fn shape(schema: &Value, is_open: &impl Fn(&str) -> bool) -> Value {
    let mut shape = without_prose(schema);
    close(&mut shape, is_open);
    shape
}

fn close(value: &mut Value, is_open: &impl Fn(&str) -> bool) {
    match value {
        Value::String(text) if schema_name(text).is_some_and(is_open) => *text = "#".to_owned(),
        Value::Object(fields) => fields.values_mut().for_each(|field| close(field, is_open)),
        Value::Array(items) => items.iter_mut().for_each(|item| close(item, is_open)),
        _ => {}
    }
}

/// What a schema is compared by, to see whether it is another one under a new name.
pub(super) struct Face {
    whole: Value,
    /// Everything outside of its properties and values: what differs there makes another schema.
    frame: Value,
    parts: BTreeSet<String>,
}

impl Face {
    pub fn of(shape: Value) -> Self {
        let mut frame = shape.clone();
        if let Some(fields) = frame.as_object_mut() {
            fields.retain(|key, _| !PARTS.contains(&key.as_str()));
        }
        Self {
            frame,
            parts: parts(&shape),
            whole: shape,
        }
    }

    /// How alike two are, in percent: equal, or how many of their properties or values they share.
    pub fn likeness(&self, other: &Self) -> usize {
        if self.frame != other.frame {
            return 0;
        }
        if self.whole == other.whole {
            return 100;
        }
        let shared = self.parts.intersection(&other.parts).count();
        let all = self.parts.len() + other.parts.len() - shared;
        // 99: a schema that is equal is always nearer
        (shared * 99).checked_div(all).unwrap_or_default()
    }
}

const PARTS: [&str; 6] = [
    "properties",
    "enum",
    "required",
    "x-enum-varnames",
    "oneOf",
    "x-tuple",
];

fn parts(shape: &Value) -> BTreeSet<String> {
    let properties = members(shape, "properties").map(|(name, value)| format!("{name} {value}"));
    let lists = ["enum", "oneOf", "x-tuple"]
        .into_iter()
        .flat_map(|key| list(shape, key));
    properties.chain(lists.map(Value::to_string)).collect()
}

/// Whether two names may be one word written differently: `pageSize` and `page_size`, `createdAt` and `created`.
pub(super) fn names_are_near(left: &str, right: &str) -> bool {
    let letters = |name: &str| -> String {
        let letters = name.chars().filter(|letter| letter.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let (left, right) = (letters(left), letters(right));
    let shorter = left.chars().count().min(right.chars().count());
    shorter > 2 && (left.contains(&right) || right.contains(&left))
        || distance(&left, &right) * 3 <= shorter
}

/// How many letters differ (Levenshtein).
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, from) in left.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], line + 1);
        for (column, to) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}

/// Pairs of the things that are left over on both sides, the most alike first. `likeness` is in percent, and 0 for things that are not alike.
pub(super) fn nearest<T: Copy>(
    old: &[T],
    new: &[T],
    likeness: impl Fn(T, T) -> usize,
) -> Vec<(usize, usize)> {
    let mut candidates = Vec::new();
    for (before, old) in old.iter().enumerate() {
        for (after, new) in new.iter().enumerate() {
            candidates.push((likeness(*old, *new), before, after));
        }
    }
    candidates.retain(|(likeness, ..)| *likeness > 0);
    candidates
        .sort_by_key(|(likeness, before, after)| (std::cmp::Reverse(*likeness), *before, *after));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (_, before, after) in candidates {
        if !pairs
            .iter()
            .any(|(left, right)| *left == before || *right == after)
        {
            pairs.push((before, after));
        }
    }
    pairs
}
