//! What an error of a vendor looks like, as far as the spec says.

use fastrand::Rng;
use http::StatusCode;
use serde_json::{Value, json};

use crate::spec::{Spec, sample};

/// Properties that hold the words, the likeliest first.
const MESSAGES: [&str; 7] = [
    "message",
    "msg",
    "error_description",
    "detail",
    "error",
    "title",
    "description",
];

/// An error body of the spec; the words and the status are put into it.
pub(super) struct ErrorShape(Value);

impl ErrorShape {
    /// That of the first error with a JSON body, a 401 before others.
    pub(super) fn of(spec: &Spec) -> Self {
        let declared = |wanted: fn(&str) -> bool| {
            spec.operations().iter().find_map(|operation| {
                let errors = operation.answers.iter();
                let mut errors = errors.filter(|answer| wanted(&answer.status));
                errors.find_map(|answer| {
                    let (media, schema) = answer.content.as_ref()?;
                    // the same each time: nobody looks for variety in an error
                    let mut rng = Rng::with_seed(1);
                    let body = sample(&spec.document, operation, &schema.schema, &mut rng);
                    (media.contains("json") && body.is_object()).then_some(body)
                })
            })
        };
        let any = || declared(|status| status.starts_with(['4', '5']) || status == "default");
        let found = declared(|status| status == "401").or_else(any);
        Self(found.unwrap_or_else(|| json!({"message": ""})))
    }

    pub(super) fn body(&self, status: StatusCode, message: &str) -> Value {
        let mut body = self.0.clone();
        say(&mut body, status, message);
        body
    }
}

/// Puts the words into the first place for them, there or deeper, and the status where a number of its name is.
fn say(body: &mut Value, status: StatusCode, message: &str) -> bool {
    let members = match body {
        Value::Object(members) => members,
        Value::Array(list) => return list.iter_mut().any(|one| say(one, status, message)),
        _ => return false,
    };
    for name in ["status", "code", "statusCode", "status_code"] {
        if let Some(number) = members.get_mut(name).filter(|value| value.is_number()) {
            *number = json!(status.as_u16());
        }
    }
    let words = MESSAGES
        .into_iter()
        .find(|name| members.get(*name).is_some_and(Value::is_string));
    match words {
        Some(name) => {
            members.insert(name.to_owned(), json!(message));
            true
        }
        None => members
            .values_mut()
            .any(|member| say(member, status, message)),
    }
}
