//! Scalars as YAML text.

use saphyr_parser::ScalarStyle;
use serde_json::Value;

use crate::yaml::{self, Kind};

/// A value as it is written after a key, in the plainest form that is read back as the same value.
pub(super) fn render(value: &Value, flow: bool) -> String {
    match value {
        Value::String(text) if is_plain(text, flow) => text.clone(),
        Value::String(text) if !text.contains(char::is_control) => single_quoted(text),
        other => other.to_string(),
    }
}

pub(super) fn single_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A scalar's text with more at its end, in its own style if that can hold it. `None` for the block styles.
pub(super) fn append(
    raw: &str,
    style: ScalarStyle,
    value: &str,
    addition: &str,
    flow: bool,
) -> Option<String> {
    match style {
        ScalarStyle::Plain => Some(if is_plain(&format!("{value}{addition}"), flow) {
            format!("{raw}{addition}")
        } else {
            single_quoted(&format!("{raw}{addition}"))
        }),
        ScalarStyle::SingleQuoted => {
            let inner = raw.strip_suffix('\'')?.trim_end();
            Some(format!("{inner}{}'", addition.replace('\'', "''")))
        }
        ScalarStyle::DoubleQuoted => {
            let inner = raw.strip_suffix('"')?.trim_end();
            let quoted = Value::from(addition).to_string();
            Some(format!("{inner}{}\"", quoted.trim_matches('"')))
        }
        ScalarStyle::Literal | ScalarStyle::Folded => None,
    }
}

/// Whether the text without quotes is read back as itself.
fn is_plain(text: &str, flow: bool) -> bool {
    let is_it = |kind: &Kind| matches!(kind, Kind::Scalar(Value::String(read)) if read == text);
    if text.contains('\n') {
        return false;
    }
    if !flow {
        return yaml::parse(&format!("key: {text}"))
            .is_ok_and(|root| root.get("key").is_some_and(|node| is_it(&node.kind)));
    }
    yaml::parse(&format!("[{text}]")).is_ok_and(
        |root| matches!(root.kind, Kind::List(items) if items.len() == 1 && is_it(&items[0].kind)),
    )
}
