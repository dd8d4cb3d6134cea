//! Reading the parameters of a body: JSON, form fields or multipart fields, which GitLab takes alike.

use axum::extract::{FromRequest, Multipart, Request};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::failure::{self, Failure};
use crate::query::Query;

/// The parameters of a body; forms with nested names (`a[b]`, `a[]`) become objects and lists of texts.
#[derive(Debug, Default)]
pub(super) struct Fields(Map<String, Value>);

/// The members of an object within a body; anything else has none.
impl From<Value> for Fields {
    fn from(value: Value) -> Self {
        match value {
            Value::Object(members) => Self(members),
            _ => Self::default(),
        }
    }
}

impl Fields {
    /// The members of an object, as if a request had sent them.
    pub(super) fn of(object: &Value) -> Self {
        Self(object.as_object().cloned().unwrap_or_default())
    }

    /// The text of a parameter; `None` when it is absent or empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    /// A parameter that the call can't do without.
    pub(super) fn required(&self, name: &str) -> Result<&str, Failure> {
        self.text(name)
            .ok_or_else(|| failure::parameter(&format!("{name} is missing")))
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// A switch, which forms send as text.
    pub(super) fn switch(&self, name: &str) -> Option<bool> {
        switch(self.0.get(name)?)
    }

    /// A number, which forms send as text.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        number(self.0.get(name)?)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter()
    }
}

/// A switch as JSON has it or as a form writes it.
pub(super) fn switch(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(value) => Some(*value),
        Value::String(text) => match text.as_str() {
            "true" | "1" | "on" => Some(true),
            "false" | "0" | "off" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// A whole number as JSON has it or as a form writes it.
pub(super) fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let kind = content_type(request.headers());
        match kind.as_str() {
            "multipart/form-data" => multipart(request, state).await,
            "application/x-www-form-urlencoded" => {
                let text = String::from_request(request, state)
                    .await
                    .map_err(unreadable)?;
                Ok(Self(nested(
                    Query::parse(&text, false).pairs().iter().cloned(),
                )))
            }
            _ => json(
                &bytes::Bytes::from_request(request, state)
                    .await
                    .map_err(unreadable)?,
            ),
        }
    }
}

fn content_type(headers: &HeaderMap) -> String {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    value
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

fn json(body: &[u8]) -> Result<Fields, Failure> {
    if body.is_empty() {
        return Ok(Fields::default());
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => Ok(Fields(fields)),
        _ => Err(failure::message(
            StatusCode::BAD_REQUEST,
            "400 Bad request - the body is no JSON object",
        )),
    }
}

async fn multipart<S: Send + Sync>(request: Request, state: &S) -> Result<Fields, Failure> {
    let mut parts = Multipart::from_request(request, state)
        .await
        .map_err(unreadable)?;
    let mut pairs = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        pairs.push((name, part.text().await.map_err(unreadable)?));
    }
    Ok(Fields(nested(pairs.into_iter())))
}

fn unreadable(problem: impl std::fmt::Display) -> Failure {
    failure::message(
        StatusCode::BAD_REQUEST,
        format!("400 Bad request - {problem}"),
    )
}

/// `a[b]=1` becomes `{"a":{"b":"1"}}`, `a[]=1&a[]=2` becomes `{"a":["1","2"]}`, and `a[][k]=1&a[][v]=2` a list of objects.
fn nested(pairs: impl Iterator<Item = (String, String)>) -> Map<String, Value> {
    let mut fields = Map::new();
    for (name, value) in pairs {
        let (first, rest) = name.split_once('[').unwrap_or((&name, ""));
        let keys: Vec<&str> = rest
            .split('[')
            .map(|key| key.trim_end_matches(']'))
            .collect();
        let keys = if rest.is_empty() { &[][..] } else { &keys[..] };
        insert(fields.entry(first).or_insert(Value::Null), keys, value);
    }
    fields
}

fn insert(place: &mut Value, keys: &[&str], value: String) {
    match keys {
        [] => *place = Value::String(value),
        ["", rest @ ..] => {
            if !place.is_array() {
                *place = Value::Array(Vec::new());
            }
            if let Value::Array(items) = place {
                let starts_new = match (items.last(), rest.first()) {
                    (Some(Value::Object(last)), Some(key)) => last.contains_key(*key),
                    _ => true,
                };
                if starts_new {
                    items.push(Value::Null);
                }
                if let Some(last) = items.last_mut() {
                    insert(last, rest, value);
                }
            }
        }
        [key, rest @ ..] => {
            if !place.is_object() {
                *place = Value::Object(Map::new());
            }
            if let Value::Object(members) = place {
                insert(members.entry(*key).or_insert(Value::Null), rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> Value {
        Value::Object(nested(Query::parse(text, false).pairs().iter().cloned()))
    }

    #[test]
    fn brackets_in_form_names_become_objects_and_lists() {
        let read = read(
            "name=a&permissions[project_access]=null&topics[]=x&topics[]=y&variables[][key]=K&variables[][value]=V&variables[][key]=L",
        );
        assert_eq!(
            read,
            json!({
                "name": "a",
                "permissions": {"project_access": "null"},
                "topics": ["x", "y"],
                "variables": [{"key": "K", "value": "V"}, {"key": "L"}],
            })
        );
    }
}
