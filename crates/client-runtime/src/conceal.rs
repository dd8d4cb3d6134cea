//! Takes known secrets out of a text of the server, however they are written there.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

use crate::excerpt::MASK;

/// Shorter ones would turn ordinary words into masks.
const SHORTEST: usize = 4;
/// How many bytes a byte of a secret takes at most, in a form that is searched for.
const WIDEST_FORM: usize = 12;
/// Of a character in HTML, with the semicolon: `#x10FFFF;`.
const LONGEST_NAME: usize = 9;

/// Replaces each of the secrets: as it is, as it stands in a URL, in JSON and in HTML, and in Base64.
pub(crate) fn conceal<'a>(text: &str, secrets: impl Iterator<Item = &'a str>) -> String {
    let mut text = text.to_owned();
    for secret in secrets.filter(|secret| secret.len() >= SHORTEST) {
        text = text.replace(secret, MASK);
        // Most texts hold no escapes, and then the slow reading would find nothing else.
        let escaped: [(Read, &[char]); 3] =
            [(percent, &['%', '+']), (json, &['\\']), (html, &['&'])];
        for (read, escapes) in escaped {
            if text.contains(escapes) {
                text = without(&text, secret.as_bytes(), read);
            }
        }
        for base64 in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
            text = text.replace(&base64.encode(secret), MASK);
        }
    }
    text
}

/// The last bytes of a text that may itself be an end, without the secrets. What may be the rest of a secret, whose beginning was cut off, is left out.
pub(crate) fn conceal_end<'a>(
    text: &str,
    is_cut: bool,
    longest: usize,
    secrets: impl Iterator<Item = &'a str>,
) -> String {
    let secrets: Vec<&str> = secrets.collect();
    let text = conceal(text, secrets.iter().copied());
    let mut start = text.len().saturating_sub(longest);
    if is_cut {
        let widest = secrets
            .iter()
            .map(|secret| secret.len() * WIDEST_FORM)
            .max();
        start = start.max(widest.unwrap_or_default());
    }
    if start == 0 {
        return text;
    }
    let end = text.as_bytes().get(start - 1..).unwrap_or_default();
    let next_line = end.iter().position(|byte| *byte == b'\n');
    let start = next_line.map_or(start, |line| start + line);
    let is_boundary = |place: &usize| text.is_char_boundary(*place);
    let start = (start..text.len()).find(is_boundary);
    start.map_or_else(String::new, |start| text[start..].to_owned())
}

/// Reads one unit at the start of a text: the bytes that it stands for, and how many bytes it takes.
type Read = fn(&str) -> (Unit, usize);

/// The bytes of one character.
type Unit = ([u8; 4], usize);

fn of_char(c: char) -> Unit {
    let mut bytes = [0; 4];
    let length = c.encode_utf8(&mut bytes).len();
    (bytes, length)
}

fn of_byte(byte: u8) -> Unit {
    ([byte, 0, 0, 0], 1)
}

fn plain(text: &str) -> (Unit, usize) {
    let c = text.chars().next().unwrap_or_default();
    (of_char(c), c.len_utf8())
}

fn percent(text: &str) -> (Unit, usize) {
    if let Some(byte) = text.strip_prefix('%').and_then(|rest| hexadecimal(rest, 2)) {
        return (of_byte(byte as u8), 3);
    }
    match plain(text) {
        (unit, length) if unit == of_byte(b'+') => (of_byte(b' '), length),
        other => other,
    }
}

fn json(text: &str) -> (Unit, usize) {
    let Some(escape) = text.strip_prefix('\\') else {
        return plain(text);
    };
    let c = match escape.as_bytes().first() {
        Some(b'u') => return unicode(escape).unwrap_or_else(|| plain(text)),
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(byte @ (b'"' | b'\\' | b'/')) => char::from(*byte),
        _ => return plain(text),
    };
    (of_char(c), 2)
}

fn html(text: &str) -> (Unit, usize) {
    let escape = text.strip_prefix('&').unwrap_or_default();
    let end = escape.bytes().take(LONGEST_NAME).position(|b| b == b';');
    let Some(name) = end.and_then(|end| escape.get(..end)) else {
        return plain(text);
    };
    let number = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => number.parse().ok(),
        },
        None => None,
    };
    let c = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => number.and_then(char::from_u32),
    };
    c.map_or_else(|| plain(text), |c| (of_char(c), name.len() + 2))
}

/// `u00e4`, or a pair of surrogates.
fn unicode(escape: &str) -> Option<(Unit, usize)> {
    let first = hexadecimal(&escape[1..], 4)?;
    if let Some(c) = char::from_u32(first) {
        return Some((of_char(c), 6));
    }
    let second = hexadecimal(escape.get(5..)?.strip_prefix("\\u")?, 4)?;
    let pair = [u16::try_from(first).ok()?, u16::try_from(second).ok()?];
    let c = char::decode_utf16(pair).next()?.ok()?;
    Some((of_char(c), 12))
}

fn hexadecimal(text: &str, digits: usize) -> Option<u32> {
    let text = text.get(..digits)?;
    let all = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    all.then(|| u32::from_str_radix(text, 16).ok())?
}

/// The text with a mask where its reading is the secret.
fn without(text: &str, secret: &[u8], read: Read) -> String {
    let mut meaning = Vec::with_capacity(text.len());
    // where in the text each byte of the meaning begins
    let mut places = Vec::with_capacity(text.len());
    let mut at = 0;
    while at < text.len() {
        let ((bytes, count), length) = read(&text[at..]);
        meaning.extend_from_slice(&bytes[..count]);
        places.extend(std::iter::repeat_n(at, count));
        at += length.max(1);
    }
    places.push(text.len());
    let mut out = String::with_capacity(text.len());
    let (mut kept, mut from) = (0, 0);
    while let Some(found) = find(&meaning[from..], secret) {
        let start = from + found;
        from = start + secret.len();
        out.push_str(&text[kept..places[start]]);
        out.push_str(MASK);
        kept = places[from];
    }
    out.push_str(&text[kept..]);
    out
}

fn find(meaning: &[u8], secret: &[u8]) -> Option<usize> {
    meaning
        .windows(secret.len())
        .position(|window| window == secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_found_in_each_form() {
        let secret = "a b&\"/ä😀";
        let texts = [
            "x a b&\"/ä😀 y",
            "x a%20b%26%22%2F%C3%A4%F0%9F%98%80 y",
            "x a+b%26%22/%c3%a4%f0%9f%98%80 y",
            "x a b&\\\"/ä😀 y",
            "x a b&amp;&quot;/&#228;&#x1F600; y",
            "x YSBiJiIvw6Twn5iA y",
            "x a\\u0020b\\u0026\\u0022\\/\\u00e4\\ud83d\\ude00 y",
        ];
        for text in texts {
            assert_eq!(
                conceal(text, [secret].into_iter()),
                "x [secret] y",
                "{text}"
            );
        }
        let twice = conceal("abcdabcd abc", ["abcd", "abc"].into_iter());
        assert_eq!(twice, "[secret][secret] abc");
    }

    #[test]
    fn the_end_of_a_text_begins_with_a_line_and_with_no_part_of_a_secret() {
        let end = |text: &str, is_cut, longest| {
            conceal_end(text, is_cut, longest, ["hunter2"].into_iter())
        };
        assert_eq!(end("one\ntwo hunter2\n", false, 100), "one\ntwo [secret]\n");
        assert_eq!(end("one\ntwo hunter2\nthree\n", false, 10), "three\n");
        assert_eq!(end("one\nthree\n", false, 6), "three\n");
        assert_eq!(end("äöü", false, 3), "ü");
        assert_eq!(end("nter2 is what it is", true, 100), "");
        let cut = format!("nter2{}\nlast line\n", " hunter2".repeat(20));
        assert_eq!(end(&cut, true, 1000), "last line\n");
        assert_eq!(end("", true, 10), "");
    }

    #[test]
    fn broken_escapes_are_ordinary_text() {
        for text in [
            "%",
            "%4",
            "%zz",
            "\\",
            "\\u",
            "\\u12",
            "\\ud83d",
            "\\ud83dx",
            "\\ud83d\\u0041",
            "\\uä123",
            "%é1",
            "\\q",
            "&;",
            "&#;",
            "&#x110000;",
            "&é;",
        ] {
            assert_eq!(conceal(text, ["secret"].into_iter()), text);
        }
    }
}
