//! The first bytes of a body, fit to be shown.

/// Longest excerpt, in bytes of the shown text.
const SHOWN: usize = 512;
/// How much of the body is looked at: enough to fill the excerpt after white space is collapsed.
const READ: usize = 4096;

/// What stands in the place of a secret.
pub(crate) const MASK: &str = "[secret]";

/// Parts of a name that make its value secret.
const SECRET_WORDS: [&str; 10] = [
    "token",
    "secret",
    "password",
    "passwd",
    "api_key",
    "apikey",
    "api-key",
    "authorization",
    "credential",
    "private_key",
];

/// Whether a property, parameter or header of this name is likely to hold a secret.
pub(crate) fn names_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SECRET_WORDS.iter().any(|word| name.contains(word))
}

/// Whether a parameter of a link to a page is likely to hold a secret. A token that only says which page is meant, such as `page_token`, is none:
/// without it the link would lead back to the first page.
pub(crate) fn names_credential(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_ascii_alphanumeric());
    let letters: String = letters.map(|c| c.to_ascii_lowercase()).collect();
    let page = ["pagetoken", "nexttoken", "continuationtoken"];
    names_secret(name) && !page.iter().any(|word| letters.ends_with(word))
}

/// The first bytes of a body as one line, without the values of what is named like a secret.
pub(crate) fn excerpt(body: &[u8]) -> String {
    let cut = body.len() > READ;
    let text = String::from_utf8_lossy(&body[..body.len().min(READ)]);
    let masked = mask(&text);
    let line = one_line(&masked, SHOWN);
    if cut && !line.ends_with('…') {
        line + "…"
    } else {
        line
    }
}

/// A text on one line: white space and control characters become single blanks, what is beyond `limit` bytes an ellipsis.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::with_capacity(text.len().min(limit));
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        if word.is_empty() {
            continue;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > limit {
            let end = (0..=limit)
                .rev()
                .find(|&i| line.is_char_boundary(i))
                .unwrap_or(0);
            line.truncate(end);
            line.push('…');
            break;
        }
    }
    line
}

/// A server's own words on one line, without the values of what is named like a secret.
pub(crate) fn message(text: &str) -> String {
    one_line(&mask(text), SHOWN)
}

/// Replaces `value` in `"name": "value"`, `name=value` and `name: value` where the name is that of a secret, and JSON Web Tokens.
fn mask(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, name, after)) = next_name(rest) {
        out.push_str(before);
        if is_json_web_token(name) {
            out.push_str(MASK);
            rest = after.trim_start_matches(|c| c == '.' || is_name(c));
            continue;
        }
        out.push_str(name);
        rest = after;
        if !names_secret(name) {
            continue;
        }
        let Some(value_at) = value_start(after) else {
            continue;
        };
        let (separator, value) = after.split_at(value_at);
        out.push_str(separator);
        out.push_str(MASK);
        rest = &value[value_length(value)..];
    }
    out.push_str(rest);
    out
}

/// Splits at the next word that could be a name.
fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find(is_name)?;
    let length = text[start..]
        .find(|c| !is_name(c))
        .unwrap_or(text.len() - start);
    Some((
        &text[..start],
        &text[start..start + length],
        &text[start + length..],
    ))
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-'
}

/// Whether a word is the head of a JSON Web Token, `{"` in Base64. Such a token is not known beforehand when a server gave it out.
fn is_json_web_token(word: &str) -> bool {
    word.starts_with("eyJ") && word.len() >= 16
}

/// Where the value starts after a name: after `": `, `=`, `: ` and the like.
fn value_start(after: &str) -> Option<usize> {
    let quoted = after.trim_start_matches(['\\', '"', '\'']).trim_start();
    let value = quoted
        .strip_prefix([':', '='])
        .or_else(|| quoted.strip_prefix("%3D"))?
        .trim_start();
    Some(after.len() - value.len())
}

/// How long the value is: a quoted text with its quotes, a container up to its end or the end of what is there, else up to a delimiter.
fn value_length(value: &str) -> usize {
    let escaped = value.starts_with("\\\"");
    let mut chars = value.char_indices();
    match chars.next() {
        Some((_, '\\')) if escaped => value[2..].find("\\\"").map_or(value.len(), |end| end + 4),
        Some((_, quote @ ('"' | '\''))) => {
            let mut skip = false;
            for (at, c) in chars {
                match c {
                    _ if skip => skip = false,
                    '\\' => skip = true,
                    c if c == quote => return at + 1,
                    _ => {}
                }
            }
            value.len()
        }
        Some((_, open @ ('[' | '{'))) => {
            let close = if open == '[' { ']' } else { '}' };
            value.rfind(close).map_or(value.len(), |end| end + 1)
        }
        _ => {
            // a scheme before a credential belongs to the value: `Authorization: Bearer abc`
            let scheme = ["Bearer ", "Basic ", "apikey ", "bearer ", "basic "]
                .iter()
                .find(|scheme| value.starts_with(**scheme))
                .map_or(0, |scheme| scheme.len());
            value[scheme..]
                .find(|c: char| {
                    c.is_whitespace()
                        || matches!(c, ',' | '&' | ';' | '"' | '\'' | '}' | ']' | '<' | ')')
                })
                .map_or(value.len(), |end| scheme + end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_names_a_page_is_no_credential() {
        for name in [
            "page_token",
            "nextPageToken",
            "next-token",
            "continuation_token",
            "page",
        ] {
            assert!(!names_credential(name), "{name}");
        }
        for name in [
            "private_token",
            "access_token",
            "token",
            "page_token_secret",
            "API_KEY",
        ] {
            assert!(names_credential(name), "{name}");
        }
    }

    #[test]
    fn values_named_like_secrets_are_masked() {
        let table = [
            (
                r#"{"token": "abc", "x": 1}"#,
                r#"{"token": [secret], "x": 1}"#,
            ),
            (
                r#"{"systemToken":"a\"bc","x":1}"#,
                r#"{"systemToken":[secret],"x":1}"#,
            ),
            (r#"{"password":12345}"#, r#"{"password":[secret]}"#),
            (r#"{"secrets":["a","b"]}"#, r#"{"secrets":[secret]}"#),
            (
                "/?username=me&api_key=abc&x=1",
                "/?username=me&api_key=[secret]&x=1",
            ),
            (
                "Authorization: Bearer abc next",
                "Authorization: [secret] next",
            ),
            (r#"{"auth_token":"cut of"#, r#"{"auth_token":[secret]"#),
            (
                r#""{\"api_key\": \"abc\", \"n\": 1}""#,
                r#""{\"api_key\": [secret], \"n\": 1}""#,
            ),
            ("the token is bad", "the token is bad"),
            (
                "no user has eyJhbGciOiJIUzI1NiJ9.eyJpYXQiOjF9.c2ln_-8, sorry",
                "no user has [secret], sorry",
            ),
            ("eyJ is short", "eyJ is short"),
        ];
        for (text, shown) in table {
            assert_eq!(excerpt(text.as_bytes()), shown, "{text}");
        }
    }

    #[test]
    fn an_excerpt_is_one_bounded_line() {
        assert_eq!(excerpt(b"a\r\n\t b\0c"), "a b c");
        let long = excerpt("äö ".repeat(5000).as_bytes());
        assert!(long.len() <= SHOWN + '…'.len_utf8());
        assert!(long.ends_with('…'));
        assert_eq!(excerpt(b""), "");
        assert_eq!(excerpt(&[0xff, 0xfe]), "\u{fffd}\u{fffd}");
    }
}
