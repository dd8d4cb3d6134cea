//! A vendor's document, read, and what is said about what was left out.

use std::fmt;

use serde_json::Value;
use spec_codegen::Location;
use spec_codegen::diagnostic::key_path;

/// A document that a vendor published, as OpenAPI 3.0.3.
#[derive(Clone, Debug)]
pub struct Document {
    /// The document. Its references are of the form `#/components/<section>/<name>`.
    pub value: Value,
    /// The version of OpenAPI that it was published in: `2.0`, `3.0.1`, `3.1.0`.
    pub version: String,
    /// What the vendor calls the API.
    pub title: String,
    /// The version that the vendor gives the API.
    pub api_version: String,
    /// What OpenAPI 3.0.3 can't say and was left out.
    pub notes: Vec<Note>,
    /// Where its paths are.
    pub(crate) paths: Location,
}

/// Something that was left out or said otherwise than in the vendor's document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The kind of thing, the same for all of its kind: `union`, `parameter`.
    pub kind: &'static str,
    /// The place in the document as a key path.
    pub place: String,
    /// What is there and what became of it.
    pub what: String,
    /// Why.
    pub why: String,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}; {} [{}]",
            self.place, self.what, self.why, self.kind
        )
    }
}

/// Notes, as they are found.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes(pub Vec<Note>);

impl Notes {
    /// Notes what became of the place at a JSON pointer.
    pub fn add(
        &mut self,
        kind: &'static str,
        pointer: &str,
        what: impl Into<String>,
        why: impl Into<String>,
    ) {
        self.0.push(Note {
            kind,
            place: key_path(pointer),
            what: what.into(),
            why: why.into(),
        });
    }
}

/// One segment of a JSON pointer, escaped.
pub(crate) fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// The text of a member.
pub(crate) fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key).and_then(Value::as_str)
}

/// Whether a member is `true`.
pub(crate) fn is_true(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}

/// The items of a list.
pub(crate) fn items<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// The members of a mapping.
pub(crate) fn members<'v>(
    value: &'v Value,
    key: &str,
) -> impl Iterator<Item = (&'v String, &'v Value)> {
    value
        .get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

/// The methods of a path item that are operations, in the order in which they are written.
pub(crate) const METHODS: [&str; 7] = ["get", "post", "put", "patch", "delete", "head", "options"];
