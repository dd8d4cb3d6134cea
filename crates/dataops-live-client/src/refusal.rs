//! What DataOps.live's errors say beyond their message.

use std::collections::BTreeMap;

use client_runtime::Error;
use serde_json::Value;

/// What an [`Error`] of DataOps.live says besides its message: which fields it does not like, and which scopes the token lacks.
///
/// ```
/// use dataops_live_client::{Error, Refusal};
///
/// fn advice(error: &Error) -> String {
///     if let Some(scopes) = error.missing_scope() {
///         return format!("make a token with the scope {}", scopes.join(" or "));
///     }
///     if error.is_auth() {
///         return "ask for a higher role in the project".to_owned();
///     }
///     let fields = error.fields();
///     fields.iter().map(|(field, why)| format!("{field} {}\n", why.join(", "))).collect()
/// }
/// # let _ = advice;
/// ```
pub trait Refusal {
    /// What is wrong, field by field, where a check of the values refused them; empty where the answer has no such list. A field within another one is
    /// `outer.inner`; what is said of the whole is at `base`. The texts are the server's, as they came.
    fn fields(&self) -> BTreeMap<String, Vec<String>>;

    /// The scopes of which the token would need one, where it lacks them: empty where the server does not name them. `None` for any other
    /// error, such as that of a user whose role does not allow the call.
    fn missing_scope(&self) -> Option<Vec<String>>;
}

impl Refusal for Error {
    fn fields(&self) -> BTreeMap<String, Vec<String>> {
        let mut fields = BTreeMap::new();
        let document = serde_json::from_slice::<Value>(self.body()).unwrap_or_default();
        if let Some(Value::Object(members)) = document.get("message") {
            for (name, value) in members {
                collect(name, value, 0, &mut fields);
            }
        }
        fields
    }

    fn missing_scope(&self) -> Option<Vec<String>> {
        let document = serde_json::from_slice::<Value>(self.body()).unwrap_or_default();
        let text = |key: &str| document.get(key).and_then(Value::as_str);
        (text("error") == Some("insufficient_scope")).then(|| {
            let scopes = text("scope").unwrap_or_default().split_whitespace();
            scopes.map(str::to_owned).collect()
        })
    }
}

/// Deeper lists are of no form that is known.
const DEPTH: usize = 8;

/// Adds the texts of a field and of the fields within it. A text alone is no field's: it is the message, beside other members.
fn collect(name: &str, value: &Value, depth: usize, fields: &mut BTreeMap<String, Vec<String>>) {
    match value {
        Value::Array(texts) => {
            let texts = texts.iter().filter_map(Value::as_str).map(str::to_owned);
            fields.entry(name.to_owned()).or_default().extend(texts);
        }
        Value::Object(members) if depth < DEPTH => {
            for (inner, value) in members {
                collect(&format!("{name}.{inner}"), value, depth + 1, fields);
            }
        }
        _ => {}
    }
}
