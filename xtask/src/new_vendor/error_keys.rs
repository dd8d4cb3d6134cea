//! Where errors have their words, as far as the spec says.

use serde_json::Value;

use super::minimal::resolve;

const MESSAGES: [&str; 6] = [
    "message",
    "error_description",
    "detail",
    "error",
    "errors",
    "title",
];
const CODES: [&str; 5] = ["code", "error_code", "errorCode", "type", "status"];
const REQUEST_IDS: [&str; 4] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-trace-id",
];

/// Dotted paths in error bodies, and names of headers.
#[derive(Default)]
pub(super) struct ErrorKeys {
    pub messages: Vec<String>,
    pub codes: Vec<String>,
    pub request_ids: Vec<String>,
}

impl ErrorKeys {
    /// `published` still has the headers of answers, which our form leaves out.
    pub fn of(document: &Value, published: &Value) -> Self {
        let mut keys = Self::default();
        for (_, response) in responses(published) {
            keys.headers(resolve(published, response));
        }
        for (status, response) in responses(document) {
            if status.starts_with(['4', '5']) || status == "default" {
                let response = resolve(document, response);
                let schema = response.pointer("/content/application~1json/schema");
                keys.schema(document, schema.unwrap_or(&Value::Null), "");
            }
        }
        keys
    }

    fn headers(&mut self, response: &Value) {
        let headers = response.get("headers").and_then(Value::as_object);
        let names = headers
            .into_iter()
            .flatten()
            .map(|(name, _)| name.to_ascii_lowercase());
        for name in names.filter(|name| REQUEST_IDS.contains(&name.as_str())) {
            add(&mut self.request_ids, name);
        }
    }

    /// The likely members of an error, and of an object that is called `error` in it.
    fn schema(&mut self, document: &Value, schema: &Value, before: &str) {
        let schema = resolve(document, schema);
        let properties = schema.get("properties").and_then(Value::as_object);
        let Some(properties) = properties else { return };
        if let Some(inner) = properties.get("error").filter(|_| before.is_empty()) {
            self.schema(document, inner, "error.");
        }
        for name in MESSAGES
            .into_iter()
            .filter(|name| properties.contains_key(*name))
        {
            add(&mut self.messages, format!("{before}{name}"));
        }
        for name in CODES
            .into_iter()
            .filter(|name| properties.contains_key(*name))
        {
            add(&mut self.codes, format!("{before}{name}"));
        }
    }
}

/// The answers of all operations, by status.
fn responses(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let paths = document.get("paths").and_then(Value::as_object);
    let items = paths.into_iter().flatten();
    let operations = items.filter_map(|(_, item)| item.as_object()).flatten();
    operations
        .filter_map(|(_, operation)| operation.get("responses")?.as_object())
        .flatten()
}

fn add(list: &mut Vec<String>, text: String) {
    if !list.contains(&text) {
        list.push(text);
    }
}
