//! Lines such as `Signed-off-by: ..` at the end of a message.

use serde_json::{Map, Value};

/// The last value of each name, and all values of each name.
pub(super) fn read(message: &str) -> (Map<String, Value>, Map<String, Value>) {
    let mut last = Map::new();
    let mut all: Map<String, Value> = Map::new();
    for (name, value) in pairs(message) {
        last.insert(name.to_owned(), value.into());
        let values = all
            .entry(name)
            .or_insert_with(|| Value::Array(Vec::new()))
            .as_array_mut();
        if let Some(values) = values {
            values.push(value.into());
        }
    }
    (last, all)
}

/// The values of a name, however it is written.
pub(super) fn of<'a>(message: &'a str, name: &str) -> Option<&'a str> {
    let pairs = pairs(message);
    let mut found = pairs
        .iter()
        .filter(|(key, _)| key.eq_ignore_ascii_case(name));
    found.next().map(|(_, value)| *value)
}

/// The last paragraph, when it is not the first and consists of nothing else.
fn pairs(message: &str) -> Vec<(&str, &str)> {
    let Some((_, last)) = message.trim_end().rsplit_once("\n\n") else {
        return Vec::new();
    };
    let pairs: Option<Vec<_>> = last.lines().map(pair).collect();
    pairs.unwrap_or_default()
}

fn pair(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(": ")?;
    let is_name = name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (is_name && !name.is_empty()).then_some((name, value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_last_paragraph_of_nothing_else_is_trailers() {
        assert!(pairs("Fix: it\n").is_empty());
        assert!(pairs("Fix it\n\nAs said: it\nis broken\n").is_empty());
        let read = pairs("Fix it\n\nWhy\n\nChangelog: fixed\nReviewed-by: A <a@b>\n");
        assert_eq!(read, [("Changelog", "fixed"), ("Reviewed-by", "A <a@b>")]);
        assert_eq!(of("a\n\nChangelog: fixed", "changelog"), Some("fixed"));
    }
}
