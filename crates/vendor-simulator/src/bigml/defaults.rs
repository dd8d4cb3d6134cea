//! What is there at the start, and what every body has.

use serde_json::{Map, Value, json};

use super::USERNAME;
use super::kind::Kind;

/// Projects at the start, with their category.
pub(super) const PROJECTS: [(&str, i64); 5] = [
    ("Card fraud", 4),
    ("Churn", 7),
    ("Fraud in claims", 14),
    ("Flowers", 6),
    ("Sandbox", 0),
];

/// What every body has, before the arguments of its creation.
pub(super) fn common(kind: &Kind) -> Map<String, Value> {
    let mut body = json!({
        "category": 0,
        "configuration": null,
        "configuration_status": false,
        "description": "",
        "name": format!("{}'s {}", USERNAME, kind.noun),
        "private": true,
        "tags": [],
    });
    if let (true, Value::Object(body)) = (kind.name != "project", &mut body) {
        body.insert("creator".to_owned(), json!(USERNAME));
        body.insert("project".to_owned(), Value::Null);
        body.insert("shared".to_owned(), json!(false));
        body.insert("subscription".to_owned(), json!(false));
    }
    if let (true, Value::Object(body)) = (kind.works, &mut body) {
        body.insert("credits".to_owned(), json!(0.0));
        body.insert("size".to_owned(), json!(0));
    }
    if let (true, Value::Object(body)) = (kind.name == "project", &mut body) {
        body.insert("dev".to_owned(), Value::Null);
        body.insert(
            "stats".to_owned(),
            json!({"sources": {"count": 0}, "datasets": {"count": 0}}),
        );
    }
    match body {
        Value::Object(body) => body,
        _ => Map::new(),
    }
}
