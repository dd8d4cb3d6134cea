//! The table of operations in a crate's README.

use std::fmt::Write;

use heck::ToSnakeCase;
use serde_json::Value;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// One table a tag, in the order of the spec's tags.
pub(super) fn table(document: &Value) -> String {
    let mut text = String::new();
    for tag in document
        .get("tags")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let name = tag.get("name").and_then(Value::as_str).unwrap_or_default();
        let rows: String = operations(document)
            .filter(|operation| operation.is_tagged(name))
            .map(|operation| operation.row())
            .collect();
        if !rows.is_empty() {
            let _ = write!(
                text,
                "\n**{name}**\n\n| method of `Client` | request | what it does |\n|---|---|---|\n{rows}"
            );
        }
    }
    text.push('\n');
    text
}

/// How many operations a document has.
pub(super) fn count(document: &Value) -> usize {
    operations(document).count()
}

struct Operation<'d> {
    method: &'static str,
    path: &'d str,
    value: &'d Value,
}

fn operations(document: &Value) -> impl Iterator<Item = Operation<'_>> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        let with_method = move |method: &'static str| {
            Some(Operation {
                method,
                path,
                value: item.get(method)?,
            })
        };
        METHODS.into_iter().filter_map(with_method)
    })
}

impl Operation<'_> {
    fn is_tagged(&self, tag: &str) -> bool {
        self.value.pointer("/tags/0").and_then(Value::as_str) == Some(tag)
    }

    fn text(&self, key: &str) -> &str {
        self.value
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    fn row(&self) -> String {
        let name = self.text("operationId").to_snake_case();
        let (method, path) = (self.method.to_uppercase(), self.path);
        let summary = self.text("summary").replace('|', "\\|");
        format!(
            "| `{name}`{} | `{method} {path}` | {summary} |\n",
            self.beyond_send()
        )
    }

    /// What its builder has besides `send()`.
    fn beyond_send(&self) -> &'static str {
        let wait = self.value.get("x-wait");
        if self.value.get("x-pagination").is_some() {
            ", `stream()`"
        } else if wait.is_some_and(|wait| wait.get("operation").is_some()) {
            ", `send_and_wait()`"
        } else if wait.is_some() {
            ", `wait()`"
        } else {
            ""
        }
    }
}
