//! What a keyword that we don't take says, as a sentence of a description.

use serde_json::Value;

use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

/// A default or a limit in words; `None` where words would need judgement.
pub(super) fn of(key: &str, value: &Value) -> Option<String> {
    let number = value.is_number().then(|| value.to_string());
    let plural = |noun: &str| {
        let count = value.as_u64()?;
        Some(format!(
            "{count} {noun}{}",
            if count == 1 { "" } else { "s" }
        ))
    };
    Some(match key {
        "default" => format!("The default is `{}`.", scalar(value)?),
        "pattern" => format!("It matches `{}`.", scalar(value)?),
        "minLength" => format!("At least {}.", plural("character")?),
        "maxLength" => format!("At most {}.", plural("character")?),
        "minItems" => format!("At least {}.", plural("item")?),
        "maxItems" => format!("At most {}.", plural("item")?),
        "minProperties" => format!("At least {}.", plural("member")?),
        "maxProperties" => format!("At most {}.", plural("member")?),
        "minimum" => format!("At least {}.", number?),
        "maximum" => format!("At most {}.", number?),
        "exclusiveMinimum" => format!("More than {}.", number?),
        "exclusiveMaximum" => format!("Less than {}.", number?),
        "multipleOf" => format!("A multiple of {}.", number?),
        "uniqueItems" if value == &Value::Bool(true) => "No item is there twice.".to_owned(),
        _ => return None,
    })
}

/// The edit that says it where a reader of the crate looks: on the schema, or on the parameter whose schema it is.
pub(super) fn said(
    outline: &Outline<'_>,
    schema: usize,
    sentence: String,
) -> (usize, String, Action) {
    let mut place = schema;
    let mut subject = "";
    while let Some(parent) = outline.nodes[place].parent {
        match (outline.nodes[place].key, outline.nodes[parent].kind) {
            ("items", Kind::Schema) => subject = "Each item: ",
            ("additionalProperties", Kind::Schema) => subject = "Each value: ",
            ("schema", Kind::Parameter | Kind::Header | Kind::TuplePlace) => {}
            _ => break,
        }
        place = parent;
    }
    let mut letters = sentence.chars();
    let sentence = match letters.next() {
        Some(first) if !subject.is_empty() => {
            format!("{subject}{}{}", first.to_lowercase(), letters.as_str())
        }
        _ => sentence,
    };
    (place, String::new(), Action::Say(sentence))
}

/// A scalar as it can stand in backticks.
fn scalar(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        _ => return None,
    };
    (!text.is_empty() && !text.contains(['`', '\n'])).then_some(text)
}
