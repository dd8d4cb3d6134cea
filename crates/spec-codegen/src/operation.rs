//! The operations of the model, read once into a form that the rewrite step can ask.

use serde_json::Value;

use crate::document::each_operation;
use crate::normalise::{BYTES_MEDIA, FILE_PART, FORM_MEDIA, FORM_ONLY, field_name};

/// The media type of bytes of any kind.
const ANY_BYTES: &str = "application/octet-stream";

/// One operation of the document.
#[derive(Debug, Clone)]
pub(crate) struct Operation<'d> {
    pub id: String,
    pub pointer: String,
    pub method: String,
    pub path: String,
    pub tag: String,
    pub value: &'d Value,
    pub parameters: Vec<Parameter>,
}

/// One parameter of an operation.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub name: String,
    pub place: Place,
    pub required: bool,
    pub explode: bool,
    /// Whether the value is a path, whose `/` stay.
    pub is_path: bool,
    pub description: Option<String>,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

/// How a form body is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    UrlEncoded,
    Multipart,
}

impl<'d> Operation<'d> {
    /// All operations of the document, by path and method.
    pub(crate) fn all(document: &'d Value) -> Vec<Self> {
        let mut operations = Vec::new();
        each_operation(document, |pointer, path, method, value| {
            let text = |key: &str| {
                value
                    .get(key)
                    .and_then(Value::as_str)
                    .unwrap_or_default()
                    .to_owned()
            };
            operations.push(Operation {
                id: text("operationId"),
                pointer: pointer.to_owned(),
                method: method.to_uppercase(),
                path: path.to_owned(),
                tag: value
                    .pointer("/tags/0")
                    .and_then(Value::as_str)
                    .unwrap_or("default")
                    .to_owned(),
                parameters: value
                    .get("parameters")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten()
                    .filter_map(Parameter::of)
                    .collect(),
                value,
            });
        });
        operations
    }

    /// Whether the call may be sent again after it may have been processed.
    pub(crate) fn is_safe(&self) -> bool {
        let by_method = !matches!(self.method.as_str(), "POST" | "PATCH");
        self.value
            .get("x-safe")
            .and_then(Value::as_bool)
            .unwrap_or(by_method)
    }

    /// Whether the client's credentials go with the call: not with `security: []`.
    pub(crate) fn is_authenticated(&self) -> bool {
        self.value
            .get("security")
            .and_then(Value::as_array)
            .is_none_or(|security| !security.is_empty())
    }

    /// Whether the call needs a body.
    pub(crate) fn needs_body(&self) -> bool {
        self.value.pointer("/requestBody/required") == Some(&Value::Bool(true))
    }

    /// The form that the body may go out as, and whether it can only be a form.
    pub(crate) fn form(&self) -> Option<(Form, bool)> {
        let body = self.value.get("requestBody")?;
        let form = match body.get(FORM_MEDIA)?.as_array()?.first()?.as_str()? {
            "multipart" => Form::Multipart,
            _ => Form::UrlEncoded,
        };
        Some((form, body.get(FORM_ONLY).is_some()))
    }

    /// The only part of a form that is a file and nothing else.
    pub(crate) fn file_part(&self) -> Option<&str> {
        self.value.get("requestBody")?.get(FILE_PART)?.as_str()
    }

    /// The media type of a body that goes out as bytes.
    pub(crate) fn bytes_media(&self) -> &str {
        self.value
            .get("requestBody")
            .and_then(|body| body.get(BYTES_MEDIA))
            .and_then(Value::as_str)
            .unwrap_or(ANY_BYTES)
    }

    /// The only media type of an answer that is bytes; `None` where it can be anything.
    pub(crate) fn answer_media(&self) -> Option<&str> {
        let responses = self.value.get("responses").and_then(Value::as_object)?;
        let mut media = responses
            .iter()
            .filter(|(status, _)| status.starts_with('2'))
            .filter_map(|(_, response)| response.get(BYTES_MEDIA)?.as_str());
        let first = media.next()?;
        let is_only = media.all(|other| other == first);
        (is_only && first != ANY_BYTES).then_some(first)
    }

    /// The parameter of this name.
    pub(crate) fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters
            .iter()
            .find(|parameter| parameter.name == name)
    }
}

impl Parameter {
    fn of(value: &Value) -> Option<Self> {
        let place = match value.get("in")?.as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            _ => return None,
        };
        Some(Self {
            name: value.get("name")?.as_str()?.to_owned(),
            place,
            required: value.get("required") == Some(&Value::Bool(true)),
            explode: value.get("explode") != Some(&Value::Bool(false)),
            is_path: value.get("x-wildcard") == Some(&Value::Bool(true)),
            description: value
                .get("description")
                .and_then(Value::as_str)
                .map(str::to_owned),
        })
    }

    /// The Rust name, without the underscore of a keyword.
    pub(crate) fn rust_name(&self) -> String {
        field_name(&self.name)
    }
}
