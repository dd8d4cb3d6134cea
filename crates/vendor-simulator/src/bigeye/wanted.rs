//! What a request's body says.

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::Failure;
use crate::query::Query;

/// Larger bodies aren't held.
const LARGEST: usize = 64 * 1024 * 1024;

/// The JSON body; `{}` where there is none.
///
/// Clients send 64-bit integers as texts or as numbers. Here ids and times are numbers, whichever way they came. A member that is `null` is
/// absent, as Protocol Buffers read it.
pub(super) struct Wanted(pub(super) Value);

impl<S: Sync> FromRequest<S> for Wanted {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Self, Failure> {
        let refuse = |message: String| Failure::undocumented(StatusCode::BAD_REQUEST, message);
        let bytes = to_bytes(request.into_body(), LARGEST)
            .await
            .map_err(|error| refuse(format!("the body can't be read: {error}")))?;
        if bytes.is_empty() {
            return Ok(Self(json!({})));
        }
        let mut body: Value = serde_json::from_slice(&bytes)
            .map_err(|error| refuse(format!("the body is no JSON: {error}")))?;
        normalise(&mut body);
        Ok(Self(body))
    }
}

/// Takes out what is `null`, and turns texts of digits into numbers where the member's name is that of an id, a time or a count.
fn normalise(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(normalise),
        Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            for (name, member) in members {
                match member {
                    Value::Array(items) if name.ends_with("Ids") || name == "ids" => {
                        items.iter_mut().for_each(as_number);
                    }
                    Value::String(_) if is_number(name) => as_number(member),
                    other => normalise(other),
                }
            }
        }
        _ => {}
    }
}

fn is_number(name: &str) -> bool {
    const ENDS: [&str; 6] = ["Id", "Seconds", "At", "Timestamp", "Value", "Until"];
    const TEXTS: [&str; 7] = [
        "stringValue",
        "hostId",
        "workflowId",
        "runId",
        "newValue",
        "oldValue",
        "companyIssueId",
    ];
    !TEXTS.contains(&name)
        && !name.to_lowercase().ends_with("externalid")
        && (matches!(name, "id" | "owner" | "assignee" | "existingIncident")
            || ENDS.iter().any(|end| name.ends_with(end)))
}

fn as_number(value: &mut Value) {
    if let Some(number) = value.as_str().and_then(|text| text.parse::<i64>().ok()) {
        *value = json!(number);
    }
}

/// A text member; empty where there is none.
pub(super) fn text<'a>(body: &'a Value, member: &str) -> &'a str {
    body[member].as_str().unwrap_or_default()
}

/// An integer, also one that is written as a text.
pub(super) fn number(value: &Value) -> Option<i64> {
    value
        .as_i64()
        .or_else(|| value.as_str().and_then(|text| text.parse().ok()))
}

/// An integer member.
pub(super) fn id(body: &Value, member: &str) -> Option<i64> {
    body.get(member).and_then(number)
}

/// The integers of a list member; none where it is absent.
pub(super) fn ids(body: &Value, member: &str) -> Vec<i64> {
    let list = body.get(member).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(number).collect()
}

/// The texts of a list member; none where it is absent.
pub(super) fn texts<'a>(body: &'a Value, member: &str) -> Vec<&'a str> {
    let list = body.get(member).and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

/// Whether a filter lets a value through; one that is empty lets everything.
pub(super) fn lets<T: PartialEq>(filter: &[T], value: &T) -> bool {
    filter.is_empty() || filter.contains(value)
}

/// Takes over the members that the request has; the others stay as they are.
pub(super) fn merge(body: &mut Value, wanted: &Value, members: &[&str]) {
    for member in members {
        if let Some(value) = wanted.get(*member) {
            body[*member] = value.clone();
        }
    }
}

/// The same from a query: `lists` may be repeated, the others are single.
pub(super) fn of_query(query: &Query, lists: &[&str]) -> Value {
    let mut wanted = json!({});
    for (name, value) in query.pairs() {
        if lists.contains(&name.as_str()) {
            let all: Vec<&str> = query.all(name).collect();
            wanted[name] = json!(all);
        } else {
            wanted[name] = json!(value);
        }
    }
    normalise(&mut wanted);
    wanted
}
