//! One operation of the document.

use http::Method;
use serde_json::Value;

use super::Checked;
use super::document::Document;
use super::template::Template;

/// An operation with everything that is checked about it.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) path: Template,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<RequestBody>,
    pub(crate) answers: Vec<Answer>,
    /// The operation as it is in the document.
    pub(crate) raw: Value,
}

/// A query, path or header parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `query`, `path`, `header`.
    pub(crate) place: String,
    pub(crate) required: bool,
    /// Lists: one value with commas instead of one pair an element.
    pub(crate) joined: bool,
    /// The value is a path, whose slashes stay.
    pub(crate) is_path: bool,
    pub(crate) schema: Value,
    /// Of the parameter, or of its elements if it is a list.
    pub(crate) scalar: Checked,
    pub(crate) is_list: bool,
}

/// What an operation takes as its body.
#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    /// Media type and schema.
    pub(crate) media: Vec<(String, Checked)>,
}

/// One declared answer.
#[derive(Debug)]
pub(crate) struct Answer {
    /// `200`, `2XX`, `default`.
    pub(crate) status: String,
    /// Media type and schema; `None` for an answer without a body.
    pub(crate) content: Option<(String, Checked)>,
}

impl Operation {
    /// All of a document, in its order.
    pub(crate) fn all(document: &Document) -> Vec<Self> {
        const METHODS: [&str; 7] = ["get", "post", "put", "patch", "delete", "head", "options"];
        let paths = document.root().get("paths").and_then(Value::as_object);
        let mut operations = Vec::new();
        for (path, item) in paths.into_iter().flatten() {
            let item = document.resolve(item);
            for name in METHODS {
                if let Some(raw) = item.get(name)
                    && let Ok(method) = Method::from_bytes(name.to_ascii_uppercase().as_bytes())
                {
                    operations.push(Self::new(document, path, item, method, raw));
                }
            }
        }
        operations
    }

    fn new(document: &Document, path: &str, item: &Value, method: Method, raw: &Value) -> Self {
        let id = raw.get("operationId").and_then(Value::as_str);
        let body = raw
            .get("requestBody")
            .map(|body| RequestBody::new(document.resolve(body)));
        let responses = raw.get("responses").and_then(Value::as_object);
        let answers = responses
            .into_iter()
            .flatten()
            .map(|(status, answer)| Answer::new(status, document.resolve(answer)))
            .collect();
        let parameters = parameters(document, item, raw);
        let paths = parameters.iter().filter(|it| it.is_path);
        let template = paths.fold(path.to_owned(), |path, Parameter { name, .. }| {
            path.replace(&format!("{{{name}}}"), &format!("{{+{name}}}"))
        });
        Self {
            id: id.map_or_else(|| format!("{method} {path}"), str::to_owned),
            method,
            path: Template::parse(&template),
            parameters,
            body,
            answers,
            raw: raw.clone(),
        }
    }

    /// The declared answer for a status: itself, then its class, then the default.
    pub(crate) fn answer(&self, status: u16) -> Option<&Answer> {
        let exact = status.to_string();
        let class = format!("{}XX", status / 100);
        [exact.as_str(), class.as_str(), "default"]
            .into_iter()
            .find_map(|wanted| {
                self.answers
                    .iter()
                    .find(|answer| answer.status.eq_ignore_ascii_case(wanted))
            })
    }

    pub(crate) fn of_place<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a Parameter> {
        self.parameters
            .iter()
            .filter(move |parameter| parameter.place == place)
    }
}

/// The parameters of the path and of the operation; the operation's replace those of the same name and place.
fn parameters(document: &Document, item: &Value, raw: &Value) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for owner in [item, raw] {
        let listed = owner.get("parameters").and_then(Value::as_array);
        for parameter in listed.into_iter().flatten() {
            if let Some(parameter) = Parameter::new(document, document.resolve(parameter)) {
                parameters
                    .retain(|known| known.name != parameter.name || known.place != parameter.place);
                parameters.push(parameter);
            }
        }
    }
    parameters
}

impl Parameter {
    fn new(document: &Document, raw: &Value) -> Option<Self> {
        let text = |key: &str| raw.get(key).and_then(Value::as_str);
        let schema = raw.get("schema").cloned().unwrap_or_default();
        let resolved = document.resolve(&schema);
        let is_list = resolved.get("type").and_then(Value::as_str) == Some("array");
        let scalar = if is_list {
            resolved.get("items").cloned().unwrap_or_default()
        } else {
            schema.clone()
        };
        Some(Self {
            name: text("name")?.to_owned(),
            place: text("in")?.to_owned(),
            required: raw.get("required") == Some(&Value::Bool(true)),
            is_path: raw.get("x-wildcard") == Some(&Value::Bool(true)),
            joined: raw.get("explode") == Some(&Value::Bool(false))
                || text("style") == Some("simple"),
            scalar: Checked::request(scalar),
            schema,
            is_list,
        })
    }
}

impl RequestBody {
    fn new(raw: &Value) -> Self {
        let content = raw.get("content").and_then(Value::as_object);
        let media = content
            .into_iter()
            .flatten()
            .map(|(media, content)| {
                let schema = content.get("schema").cloned().unwrap_or_default();
                (media.to_ascii_lowercase(), Checked::request(schema))
            })
            .collect();
        Self {
            required: raw.get("required") == Some(&Value::Bool(true)),
            media,
        }
    }
}

impl Answer {
    fn new(status: &str, raw: &Value) -> Self {
        let content = raw.get("content").and_then(Value::as_object);
        let json = |media: &&String| media.to_ascii_lowercase().contains("json");
        let chosen = content.and_then(|content| {
            let media = content
                .keys()
                .find(json)
                .or_else(|| content.keys().next())?;
            let schema = content
                .get(media)?
                .get("schema")
                .cloned()
                .unwrap_or_default();
            Some((media.to_ascii_lowercase(), Checked::response(schema)))
        });
        Self {
            status: status.to_owned(),
            content: chosen,
        }
    }
}
