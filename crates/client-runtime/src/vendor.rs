//! What is the same for all calls to one vendor, and how its error bodies are read.

use crate::{decode, excerpt};
use serde_json::Value;
use std::fmt;

/// A vendor's ways that no specification says.
pub struct Vendor {
    /// Short name, as in spans and errors: `bigml`.
    pub name: &'static str,
    /// The `User-Agent` of requests: name and version of the crate.
    pub user_agent: &'static str,
    /// Response headers that hold the id of a request, the likeliest first.
    pub request_id_headers: &'static [&'static str],
    /// Headers of the client's options that say in which part of an account a call works, in lower case.
    pub scope_headers: &'static [&'static str],
    /// How the body of an error is read; [`error_body`] has ready-made readers.
    pub error: fn(&[u8]) -> ErrorParts,
    /// Whether a 500 of this vendor is worth another attempt of a safe call.
    pub retry_500: bool,
}

impl fmt::Debug for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Vendor({})", self.name)
    }
}

/// What a vendor's error body says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorParts {
    /// The vendor's own code of the error, as text.
    pub code: Option<String>,
    /// The vendor's words.
    pub message: Option<String>,
}

impl ErrorParts {
    /// These parts, completed by others where they have none.
    pub fn or(self, other: Self) -> Self {
        Self {
            code: self.code.or(other.code),
            message: self.message.or(other.message),
        }
    }
}

/// Readers of error bodies, for vendors to compose.
pub mod error_body {
    use super::{ErrorParts, Value, decode, excerpt};

    /// Reads any body: the usual keys of a JSON document, the title of an HTML page, or plain text.
    ///
    /// Message: `message`, `error`, `errors`, `error_description`, `detail`, `status.message`; code: `code`, `error_code`, `status.code`.
    /// A message that is a list or an object (`{"name": ["has already been taken"]}`) becomes one line.
    pub fn any(body: &[u8]) -> ErrorParts {
        keys(
            body,
            &[
                "message",
                "error_description",
                "error",
                "errors",
                "detail",
                "status.message",
            ],
            &[
                "code",
                "error_code",
                "errorCode",
                "error.code",
                "status.code",
            ],
        )
    }

    /// Reads a JSON document by dotted paths: the first of `messages` that is there is the message, the first of `codes` the code.
    /// A body that is no JSON is read by [`text`].
    pub fn keys(body: &[u8], messages: &[&str], codes: &[&str]) -> ErrorParts {
        let Ok(document) = serde_json::from_slice::<Value>(body) else {
            return text(body);
        };
        if let Value::String(text) = &document {
            return ErrorParts {
                code: None,
                message: spoken(text),
            };
        }
        ErrorParts {
            code: codes.iter().find_map(|path| code(at(&document, path)?)),
            message: messages
                .iter()
                .find_map(|path| words(at(&document, path)?, 0)),
        }
    }

    /// Reads a body that is no JSON: the title of an HTML page, or the first bytes of a text.
    pub fn text(body: &[u8]) -> ErrorParts {
        let message = if decode::is_html(body) {
            decode::html_title(body)
        } else {
            spoken(&excerpt::excerpt(body))
        };
        ErrorParts {
            code: None,
            message,
        }
    }

    fn at<'a>(document: &'a Value, path: &str) -> Option<&'a Value> {
        path.split('.')
            .try_fold(document, |value, key| value.get(key))
    }

    fn code(value: &Value) -> Option<String> {
        match value {
            Value::String(text) => spoken(text),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn spoken(text: &str) -> Option<String> {
        let line = excerpt::message(text);
        (!line.is_empty()).then_some(line)
    }

    /// Deeper lists and objects say nothing that a person can act on.
    const DEPTH: usize = 3;

    fn words(value: &Value, depth: usize) -> Option<String> {
        if depth > DEPTH {
            return None;
        }
        let joined = match value {
            Value::Null | Value::Bool(_) => return None,
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Array(values) => values
                .iter()
                .filter_map(|value| words(value, depth + 1))
                .collect::<Vec<_>>()
                .join(", "),
            Value::Object(object) => match object
                .get("message")
                .and_then(|value| words(value, depth + 1))
            {
                Some(message) => message,
                None => object
                    .iter()
                    .filter(|(key, _)| !excerpt::names_secret(key))
                    .filter_map(|(key, value)| Some(format!("{key}: {}", words(value, depth + 1)?)))
                    .collect::<Vec<_>>()
                    .join(", "),
            },
        };
        spoken(&joined)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        fn read(body: &str) -> (Option<String>, Option<String>) {
            let parts = any(body.as_bytes());
            (parts.code, parts.message)
        }

        #[test]
        fn the_shapes_that_vendors_send_are_read() {
            let table = [
                (
                    r#"{"message":"401 Unauthorized"}"#,
                    None,
                    Some("401 Unauthorized"),
                ),
                (
                    r#"{"message":{"name":["has already been taken"]}}"#,
                    None,
                    Some("name: has already been taken"),
                ),
                (
                    r#"{"error":"scope","error_description":"too narrow"}"#,
                    None,
                    Some("too narrow"),
                ),
                (
                    r#"{"code":404,"status":{"code":-1201,"message":"Id not found"}}"#,
                    Some("404"),
                    Some("Id not found"),
                ),
                (
                    r#"{"success":false,"message":"bad login"}"#,
                    None,
                    Some("bad login"),
                ),
                (
                    r#"{"status":500,"message":"x","errors":["a","b"]}"#,
                    None,
                    Some("x"),
                ),
                (
                    r#"{"errors":[{"message":"a"},{"message":"b"}]}"#,
                    None,
                    Some("a, b"),
                ),
                (r#""just a text""#, None, Some("just a text")),
                ("Unauthorized", None, Some("Unauthorized")),
                (
                    "<html><head><title>502 Bad Gateway</title>",
                    None,
                    Some("502 Bad Gateway"),
                ),
                ("", None, None),
                ("{}", None, None),
                ("[]", None, None),
            ];
            for (body, code, message) in table {
                assert_eq!(
                    read(body),
                    (code.map(str::to_owned), message.map(str::to_owned)),
                    "{body}"
                );
            }
        }

        #[test]
        fn a_vendor_names_its_own_keys() {
            let body = br#"{"code":404,"status":{"code":-1201,"message":"no such id"}}"#;
            assert_eq!(
                keys(body, &["status.message"], &["status.code"]),
                ErrorParts {
                    code: Some("-1201".to_owned()),
                    message: Some("no such id".to_owned())
                }
            );
        }
    }
}
