//! A vendor's text becomes one plain sentence, and what a schema demands becomes words.

use serde_json::Value;

use crate::document::{is_true, text};

/// How long a sentence may be.
const LONGEST: usize = 240;

/// The first sentence of a vendor's text, without HTML and Markdown. `None` if there is none.
pub(super) fn sentence(source: &str) -> Option<String> {
    let plain = without_html(&first_paragraph(source));
    let plain = without_markdown(&plain);
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = harmless(shortened(first_sentence(&plain), LONGEST));
    let first = first
        .trim_matches([' ', ':', ';', ',', '-', '*'])
        .to_owned();
    if !first.chars().any(char::is_alphanumeric) {
        return None;
    }
    Some(ended(capital_unless_a_name(&first)))
}

/// A sentence that fits a line of `width` characters.
pub(super) fn line(source: &str, width: usize) -> Option<String> {
    let sentence = sentence(source)?;
    if sentence.chars().count() <= width {
        return Some(sentence);
    }
    Some(ended(harmless(shortened(
        &sentence,
        width.saturating_sub(4),
    ))))
}

/// The text without half a pair of backticks, and without what still looks like a tag.
fn harmless(mut text: String) -> String {
    if text.matches('`').count() % 2 == 1 {
        text = text.replace('`', "");
    }
    let prose = text.split('`').step_by(2);
    let opens = |prose: &str| {
        prose.split('<').skip(1).any(|after| {
            after.contains('>')
                && after.starts_with(|next: char| {
                    next.is_ascii_alphabetic() || matches!(next, '/' | '!')
                })
        })
    };
    if prose.clone().any(opens) {
        text = text.replace(['<', '>'], "");
    }
    text
}

fn ended(text: String) -> String {
    if text.ends_with(['.', '!', '?', '…']) {
        text
    } else {
        format!("{text}.")
    }
}

fn capital_unless_a_name(text: &str) -> String {
    let word = text.split(' ').next().unwrap_or_default();
    let is_name = word.contains(['_', '.', '/', '(', '='])
        || word
            .chars()
            .skip(1)
            .any(|letter| letter.is_ascii_uppercase());
    if is_name {
        text.to_owned()
    } else {
        super::words::capital(text)
    }
}

/// The lines up to the first empty one, without blocks, tables and headings.
fn first_paragraph(source: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    let mut fenced = false;
    for line in source.lines().map(str::trim) {
        if line.starts_with("```") || line.starts_with("~~~") {
            fenced = !fenced;
            continue;
        }
        let is_block = fenced || line.starts_with(['|', '#', '>']) || line.starts_with("---");
        let is_item = line.starts_with("- ") || line.starts_with("* ");
        if (line.is_empty() || is_block || is_item) && !lines.is_empty() {
            break;
        }
        if !is_block && !line.is_empty() {
            lines.push(line.trim_start_matches(['-', '*', ' ']));
        }
    }
    lines.join(" ")
}

/// The text without tags, and with the characters that entities stand for.
fn without_html(source: &str) -> String {
    let mut result = String::new();
    let mut in_code = false;
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        if first == '`' {
            in_code = !in_code;
        }
        let tag = (first == '<' && !in_code)
            .then(|| after.find('>'))
            .flatten();
        match tag {
            Some(end)
                if after.starts_with(|next: char| {
                    next.is_ascii_alphabetic() || "/!".contains(next)
                }) =>
            {
                // what is in angle brackets with a place-holder's look is a word
                let inner = &after[..end];
                let is_tag = inner.starts_with(['/', '!']) || TAGS.contains(&tag_name(inner));
                result.push_str(if is_tag { " " } else { inner });
                rest = &after[end + 1..];
            }
            _ => {
                result.push(first);
                rest = after;
            }
        }
    }
    for (entity, letter) in [
        ("&nbsp;", " "),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&lt;", ""),
        ("&gt;", ""),
        ("&amp;", "&"),
    ] {
        result = result.replace(entity, letter);
    }
    result
}

const TAGS: [&str; 27] = [
    "p", "br", "b", "i", "a", "em", "strong", "code", "pre", "ul", "ol", "li", "div", "span", "h1",
    "h2", "h3", "h4", "h5", "table", "tr", "td", "th", "img", "hr", "sub", "sup",
];

fn tag_name(inner: &str) -> &str {
    inner
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .next()
        .unwrap_or_default()
}

/// The text without emphasis, and with only the words of its links.
fn without_markdown(source: &str) -> String {
    let mut result = source.replace("**", "").replace("__", "");
    while let Some(middle) = result.find("](") {
        let start = result[..middle].rfind('[');
        let end = result[middle..].find(')').map(|end| middle + end);
        match (start, end) {
            (Some(start), Some(end)) => {
                let words = result[start + 1..middle].to_owned();
                let image = result[..start].ends_with('!');
                result.replace_range(start - usize::from(image)..=end, &words);
            }
            _ => result.replace_range(middle..middle + 2, " "),
        }
    }
    result
}

/// What ends in a dot and is no end of a sentence.
const ABBREVIATIONS: [&str; 9] = [
    "e.g", "i.e", "etc", "vs", "a.k.a", "approx", "max", "min", "no",
];

fn first_sentence(text: &str) -> &str {
    for (index, mark) in text.match_indices(['.', '!', '?']) {
        let after = &text[index + mark.len()..];
        let word = text[..index].rsplit([' ', '(']).next().unwrap_or_default();
        let short = ABBREVIATIONS.contains(&word.to_ascii_lowercase().as_str()) && mark == ".";
        let in_code = text[..index].matches('`').count() % 2 == 1;
        if after.starts_with(' ') && !short && !in_code {
            return &text[..index + mark.len()];
        }
    }
    text
}

/// At most so many characters, cut between words.
fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let cut: String = text.chars().take(longest).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!(
        "{}…",
        cut[..end].trim_end_matches([',', ';', ':', '(', '-', ' '])
    )
}

/// The default and the limits of a schema, as sentences.
pub(super) fn limits(schema: &Value) -> String {
    let mut said: Vec<String> = Vec::new();
    if let Some(default) = schema.get("default").and_then(scalar) {
        said.push(format!("Default: `{default}`."));
    }
    let bound = |limit: &str, exclusive: &str, plain: &str, strict: &str| {
        let value = schema.get(limit).and_then(Value::as_f64)?;
        let words = if is_true(schema, exclusive) {
            strict
        } else {
            plain
        };
        Some(format!("{words} {}.", number(value)))
    };
    said.extend(bound(
        "minimum",
        "exclusiveMinimum",
        "At least",
        "More than",
    ));
    said.extend(bound("maximum", "exclusiveMaximum", "At most", "Less than"));
    for (key, words, what) in [
        ("minLength", "At least", "character"),
        ("maxLength", "At most", "character"),
        ("minItems", "At least", "item"),
        ("maxItems", "At most", "item"),
        ("minProperties", "At least", "member"),
        ("maxProperties", "At most", "member"),
    ] {
        if let Some(count) = schema.get(key).and_then(Value::as_u64)
            && !(count == 0 && key.starts_with("min"))
        {
            let plural = if count == 1 { "" } else { "s" };
            said.push(format!("{words} {count} {what}{plural}."));
        }
    }
    if let Some(step) = schema.get("multipleOf").and_then(Value::as_f64) {
        said.push(format!("A multiple of {}.", number(step)));
    }
    if is_true(schema, "uniqueItems") {
        said.push("Without duplicates.".to_owned());
    }
    if let Some(pattern) = text(schema, "pattern")
        && !pattern.contains(['`', '\n'])
        && pattern.chars().count() <= 80
    {
        said.push(format!("Matches `{pattern}`."));
    }
    said.join(" ")
}

fn number(value: f64) -> String {
    // a float without a fraction prints as an integer
    format!("{value}")
}

fn scalar(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        _ => return None,
    };
    let fits = !text.is_empty() && text.chars().count() <= 60 && !text.contains(['`', '\n']);
    fits.then_some(text)
}
