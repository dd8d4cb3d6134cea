//! The table of operations in a crate's README: what each is known from, and which tests call it.

mod resources;
mod tested;

use std::collections::BTreeSet;
use std::fmt::Write;

use heck::ToSnakeCase;
use serde_json::Value;

pub(super) use tested::Tested;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];
/// So many test files are named.
const NAMED: usize = 3;

/// One table a tag, in the order of the spec's tags; before them one for all types of resources, if the spec names them.
pub(super) fn table(document: &Value, tested: &Tested) -> String {
    let mut text = String::new();
    let mut shown = BTreeSet::new();
    if document.get("x-resources").is_some() {
        text.push_str(&resources::table(document, tested, &mut shown));
    }
    for tag in tags(document) {
        let rows: String = operations(document)
            .filter(|operation| operation.is_tagged(tag) && !shown.contains(operation.id()))
            .map(|operation| operation.row(tested))
            .collect();
        if !rows.is_empty() {
            let _ = write!(
                text,
                "\n**{tag}**\n\n| method of `Client` | request | what it does | evidence | tested in |\n|---|---|---|---|---|\n{rows}"
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

fn tags(document: &Value) -> impl Iterator<Item = &str> {
    let tags = document.get("tags").and_then(Value::as_array);
    tags.into_iter()
        .flatten()
        .filter_map(|tag| tag.get("name")?.as_str())
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

impl<'d> Operation<'d> {
    fn is_tagged(&self, tag: &str) -> bool {
        self.value.pointer("/tags/0").and_then(Value::as_str) == Some(tag)
    }

    fn text(&self, key: &str) -> &'d str {
        self.value
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    fn id(&self) -> &'d str {
        self.text("operationId")
    }

    /// The method of the client.
    fn name(&self) -> String {
        self.id().to_snake_case()
    }

    /// How well the operation is known, in a word.
    fn evidence(&self) -> &'d str {
        let evidence = self.value.get("x-evidence");
        let grade =
            evidence.and_then(|evidence| evidence.get("grade").or(Some(evidence))?.as_str());
        match grade.unwrap_or("unverified") {
            "first-party-code" => "vendor's code",
            "third-party" => "others' code",
            grade => grade,
        }
    }

    fn row(&self, tested: &Tested) -> String {
        let name = self.name();
        let (method, path) = (self.method.to_uppercase(), self.path);
        let summary = self.text("summary").replace('|', "\\|");
        format!(
            "| `{name}`{} | `{method} {path}` | {summary} | {} | {} |\n",
            self.beyond_send(),
            self.evidence(),
            files(&tested.files(&name)),
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

/// The test files, of many only the first.
fn files(files: &BTreeSet<&str>) -> String {
    let named: Vec<String> = files
        .iter()
        .take(NAMED)
        .map(|file| format!("`{file}`"))
        .collect();
    match files.len() {
        0 => "no".to_owned(),
        count if count > NAMED => format!("{} and {} more", named.join(", "), count - NAMED),
        _ => named.join(", "),
    }
}
