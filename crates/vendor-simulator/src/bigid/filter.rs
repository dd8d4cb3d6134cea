//! The two filter languages, as far as the simulated endpoints need them.

use serde_json::Value;

/// `field=value` conditions joined by `AND`, with or without quotes around the value: what clusters and columns take.
pub(super) struct Conditions<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Conditions<'a> {
    /// `None` when a condition has no `=`.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        let conditions = text.split(" AND ").filter(|part| !part.trim().is_empty());
        conditions
            .map(|condition| {
                let (field, value) = condition.split_once('=')?;
                Some((field.trim(), value.trim().trim_matches('"')))
            })
            .collect::<Option<Vec<_>>>()
            .map(Self)
    }

    pub(super) fn hold(&self, item: &Value) -> bool {
        self.0
            .iter()
            .all(|(field, value)| item.get(*field).is_some_and(|held| text(held) == *value))
    }
}

/// `[{"field": .., "operator": .., "value": ..}]`: what data sources take.
pub(super) struct Fields(Vec<Value>);

impl Fields {
    /// `None` when the text is no JSON list.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if text.trim().is_empty() {
            return Some(Self(Vec::new()));
        }
        serde_json::from_str(text).ok().map(Self)
    }

    pub(super) fn hold(&self, item: &Value) -> bool {
        self.0.iter().all(|condition| {
            let field = condition["field"].as_str().unwrap_or_default();
            let (held, wanted) = (&item[field], &condition["value"]);
            match condition["operator"].as_str() {
                Some("in") => wanted
                    .as_array()
                    .is_some_and(|values| values.contains(held)),
                Some("contains") => text(held).contains(&text(wanted)),
                _ => held == wanted,
            }
        })
    }
}

/// Orders items by a member of theirs.
pub(super) fn sort_by(items: &mut [Value], field: &str, descending: bool) {
    items.sort_by(|one, other| {
        let order = match (one[field].as_f64(), other[field].as_f64()) {
            (Some(one), Some(other)) => one.total_cmp(&other),
            _ => text(&one[field]).cmp(&text(&other[field])),
        };
        if descending { order.reverse() } else { order }
    });
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}
