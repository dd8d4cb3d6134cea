//! Long lists that are divided into several calls (`x-split`).

use serde_json::{Value, json};

use super::Rule;
use super::extension::{list_in, removed};
use crate::Rng;
use crate::place::{draw, object_mut, operations, operations_with, resolve, shown, text};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "split-added", apply: added },
    Rule { name: "split-removed", apply: |document, rng| removed(document, rng, KEY) },
    Rule { name: "split-changed", apply: changed },
];

const KEY: &str = "x-split";

/// Lists of the query are divided where the URL would be too long.
fn added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = operations(document);
    places.retain(|pointer| {
        let taken = |key| document.pointer(&format!("{pointer}/{key}")).is_some();
        pointer.ends_with("/get")
            && !taken(KEY)
            && !taken("x-pagination")
            && !lists(document, pointer).is_empty()
    });
    let pointer = draw(rng, places)?;
    let lists = lists(document, &pointer);
    let answer = format!("{pointer}/responses/200/content/application~1json/schema");
    let mut split = json!({"parameters": lists, "longest-url": 7000});
    if let Some(items) = list_in(document, document.pointer(&answer)?)? {
        split["items"] = items.into();
    }
    object_mut(document, &pointer)?.insert(KEY.into(), split);
    Some(format!("divided the long lists of {}", shown(&pointer)))
}

/// The names of an operation's query parameters that are lists.
fn lists(document: &Value, operation: &str) -> Vec<String> {
    let parameters = format!("{operation}/parameters");
    let count = document
        .pointer(&parameters)
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    let name = |index: usize| {
        let parameter = resolve(document, &format!("{parameters}/{index}"))?;
        let is_list = text(parameter, "in") == Some("query")
            && text(parameter.get("schema")?, "type") == Some("array");
        is_list.then(|| text(parameter, "name").map(str::to_owned))?
    };
    (0..count).filter_map(name).collect()
}

/// Shorter URLs, or a list fewer.
fn changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations_with(document, KEY))?;
    let split = object_mut(document, &format!("{pointer}/{KEY}"))?;
    let said = if rng.bool() {
        let longest = split.get("longest-url")?.as_u64()?;
        split.insert("longest-url".into(), (longest / 2).max(100).into());
        "halved the longest URL".to_owned()
    } else {
        let parameters = split.get_mut("parameters")?.as_array_mut()?;
        let last = (parameters.len() > 1).then(|| parameters.pop()).flatten()?;
        format!("left {last} undivided")
    };
    Some(format!("{said} of {}", shown(&pointer)))
}
