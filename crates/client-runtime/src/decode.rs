//! From the bytes of a body straight into a type.

use crate::error::{Error, Kind};
use crate::no_array::NoArrayForStruct;
use crate::{excerpt, json_place};
use serde::de::DeserializeOwned;

/// Decodes a JSON text that is not the body of a response.
pub(crate) fn raw<T: DeserializeOwned + Send>(text: &str) -> Result<T, Error> {
    let bytes = text.as_bytes();
    crate::deep::from_str(text).map_err(|error| describe(&error, bytes, None, &str::to_owned))
}

/// Takes out of a text of the server what must not be shown.
pub(crate) type Conceal<'a> = &'a dyn Fn(&str) -> String;

/// Decodes the body of a response; an empty one as `null`, and one that only says `OK` too, where the type takes that. What has to be shown of it goes through `conceal`, before it is cut.
pub(crate) fn body<T: DeserializeOwned>(
    bytes: &[u8],
    content_type: Option<&str>,
    conceal: Conceal<'_>,
) -> Result<T, Error> {
    if bytes.is_empty() {
        return serde_json::from_str("null").map_err(|_| {
            Error::new(Kind::Decode)
                .with_detail("the server sent an empty body where JSON was expected")
        });
    }
    object_or_other(bytes).or_else(|error| {
        let absent = says_only_done(bytes).then(|| serde_json::from_str("null").ok());
        match absent.flatten() {
            Some(absent) => Ok(absent),
            None => Err(describe(&error, bytes, content_type, conceal)),
        }
    })
}

/// Whether a body is nothing but the words of its status, which some servers send where they have nothing to say: `OK`. Any other text may be
/// the report of a failure.
fn says_only_done(bytes: &[u8]) -> bool {
    let text = bytes.trim_ascii();
    let is = |words: &&str| text.eq_ignore_ascii_case(words.as_bytes());
    ["OK", "Created", "Accepted", "No Content"].iter().any(is)
}

fn object_or_other<T: DeserializeOwned>(bytes: &[u8]) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = T::deserialize(NoArrayForStruct(&mut deserializer))?;
    deserializer.end()?;
    Ok(value)
}

/// What went wrong with `bytes`, and where, in words that don't repeat any value of the document.
#[cold]
fn describe(
    error: &serde_json::Error,
    bytes: &[u8],
    content_type: Option<&str>,
    conceal: Conceal<'_>,
) -> Error {
    let shown = conceal(&String::from_utf8_lossy(bytes));
    let shown = shown.as_bytes();
    let kind = match error.classify() {
        _ if is_html(bytes) => Kind::NotJson,
        serde_json::error::Category::Eof => Kind::Truncated,
        serde_json::error::Category::Syntax if !starts_like_json(bytes) => Kind::NotJson,
        _ => Kind::Decode,
    };
    let detail = match kind {
        Kind::NotJson if is_html(bytes) => match html_title(shown) {
            Some(title) => format!("the server sent HTML (\"{title}\") where JSON was expected"),
            None => "the server sent HTML where JSON was expected".to_owned(),
        },
        Kind::NotJson => match content_type {
            Some(kind) => format!(
                "the server sent {} where JSON was expected",
                excerpt::one_line(&conceal(kind), 80)
            ),
            None => "the server sent something else where JSON was expected".to_owned(),
        },
        _ => {
            let (line, column) = (error.line(), error.column());
            let path =
                json_place::key_path(bytes, json_place::offset(bytes, line, column), conceal);
            let place = if path.is_empty() {
                String::new()
            } else {
                format!("`{path}`, ")
            };
            let what = without_values(&conceal(&error.to_string()));
            match kind {
                Kind::Truncated => format!(
                    "the body is truncated at {place}line {line} column {column} ({} bytes came)",
                    bytes.len()
                ),
                _ => format!(
                    "the body could not be decoded at {place}line {line} column {column}: {what}"
                ),
            }
        }
    };
    Error::new(kind)
        .with_detail(detail)
        .with_message(excerpt::excerpt(shown))
}

/// A decoder's message without the texts of the document that it repeats and without its place, which is said elsewhere.
pub(crate) fn without_values(message: &str) -> String {
    let message = message
        .rsplit_once(" at line ")
        .map_or(message, |(what, _)| what);
    let mut shown = message.to_owned();
    for before in ["string \"", "variant `", "field `"] {
        let unknown = before == "string \"" || message.starts_with("unknown ");
        let close = if before.ends_with('"') { '"' } else { '`' };
        if let (true, Some(at)) = (unknown, shown.find(before)) {
            let start = at + before.len();
            // what is expected comes after the last quote of the value, and holds none itself
            let end = match close {
                '"' => shown.rfind('"'),
                _ => shown[start..].find(close).map(|end| start + end),
            };
            if let Some(end) = end.filter(|end| *end >= start) {
                shown.replace_range(start..end, "…");
            }
        }
    }
    excerpt::one_line(&shown, 300)
}

fn starts_like_json(bytes: &[u8]) -> bool {
    bytes
        .iter()
        .find(|byte| !byte.is_ascii_whitespace())
        .is_some_and(|byte| {
            matches!(
                byte,
                b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n'
            )
        })
}

/// Whether a body is an HTML (or XML) document.
pub(crate) fn is_html(bytes: &[u8]) -> bool {
    bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .iter()
        .find(|byte| !byte.is_ascii_whitespace())
        == Some(&b'<')
}

/// The title of an HTML document, or its first heading.
pub(crate) fn html_title(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(16 * 1024)]);
    let lower = text.to_ascii_lowercase();
    ["title", "h1"].iter().find_map(|tag| {
        let open = lower.find(&format!("<{tag}"))?;
        let start = open + lower[open..].find('>')? + 1;
        let end = start + lower[start..].find("</")?;
        let title = excerpt::message(&text[start..end]);
        (!title.is_empty()).then(|| excerpt::one_line(&title, 120))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize, Debug)]
    #[allow(dead_code)]
    struct Job {
        id: i64,
    }

    fn failure(text: &str) -> Error {
        body::<Job>(text.as_bytes(), Some("text/plain"), &str::to_owned).unwrap_err()
    }

    #[test]
    fn a_value_of_another_form_is_named_by_its_path_and_not_repeated() {
        let error = failure(r#"{"id": "hunter2 \"x\" y"}"#);
        let text = error.to_string();
        assert!(error.is_decode());
        assert!(text.contains("`id`, line 1"), "{text}");
        assert!(
            text.contains("invalid type: string \"…\", expected i64"),
            "{text}"
        );
        assert!(!text.contains("hunter2"), "{text}");
    }

    #[test]
    fn html_a_truncated_body_and_an_empty_one_are_told_apart() {
        let table = [
            (
                "<!DOCTYPE html><html><TITLE>502 Bad\nGateway</TITLE>",
                "the server sent HTML (\"502 Bad Gateway\")",
            ),
            ("\n <html>", "the server sent HTML where"),
            (
                r#"{"id": 1"#,
                "the body is truncated at `id`, line 1 column 8 (8 bytes came)",
            ),
            ("", "the server sent an empty body"),
            (
                "Unauthorized",
                "the server sent text/plain where JSON was expected",
            ),
        ];
        for (text, said) in table {
            let error = failure(text);
            assert!(error.to_string().contains(said), "{error}");
            assert!(error.is_decode());
        }
    }

    #[test]
    fn an_array_is_no_object() {
        #[derive(serde::Deserialize, Debug, Default)]
        #[serde(default)]
        struct List {
            #[allow(dead_code)]
            items: Option<Vec<i64>>,
        }
        for text in ["[]", "[7]", "[[7]]"] {
            let error = body::<List>(text.as_bytes(), None, &str::to_owned).unwrap_err();
            assert!(
                error.to_string().contains("invalid type: sequence"),
                "{error}"
            );
        }
        assert!(body::<Option<List>>(b"[]", None, &str::to_owned).is_err());
        body::<List>(b"{}", None, &str::to_owned).unwrap();
        body::<Option<List>>(b" null ", None, &str::to_owned).unwrap();
        assert!(body::<List>(b"{} x", None, &str::to_owned).is_err());
        assert_eq!(
            body::<(i64, i64)>(b"[1,2]", None, &str::to_owned).unwrap(),
            (1, 2)
        );
        let raw = body::<crate::RawJson>(b"[1, 2]", None, &str::to_owned).unwrap();
        assert_eq!(raw.get(), "[1, 2]");
    }

    #[test]
    fn a_body_that_only_says_ok_is_as_absent_where_that_is_allowed() {
        for text in ["OK", " ok\n", "Created", "Accepted", "No Content"] {
            let absent = body::<Option<Job>>(text.as_bytes(), None, &str::to_owned).unwrap();
            assert!(absent.is_none(), "{text}");
            body::<()>(text.as_bytes(), None, &str::to_owned).unwrap();
            assert!(failure(text).is_decode(), "{text}");
        }
        for text in ["OK.", "Not OK", "Unauthorized", "O K", "<p>OK"] {
            let error = body::<Option<Job>>(text.as_bytes(), None, &str::to_owned).unwrap_err();
            assert!(error.is_decode(), "{text}");
        }
    }

    #[test]
    fn a_body_of_the_right_form_is_decoded() {
        assert_eq!(
            body::<Option<i64>>(b"", None, &str::to_owned).unwrap(),
            None
        );
        assert_eq!(body::<Vec<i64>>(b"[1]", None, &str::to_owned).unwrap(), [1]);
        body::<()>(b"", None, &str::to_owned).unwrap();
    }
}
