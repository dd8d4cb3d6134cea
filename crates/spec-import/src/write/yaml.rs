//! Values as YAML that people read and edit: block style, the keywords of OpenAPI in the order in which our specs have them, quotes only where
//! YAML needs them, long text folded.
//!
//! The emitters in the registry neither fold text nor leave out needless quotes, or they need a newer Rust than we promise.

use serde_json::{Map, Value};

/// How long a line may become before text is folded.
const WIDTH: usize = 120;

/// The keywords of OpenAPI in the order of our specs. Other keys follow by name.
const ORDER: [&str; 57] = [
    "openapi",
    "info",
    "title",
    "version",
    "servers",
    "url",
    "name",
    "in",
    "operationId",
    "tags",
    "security",
    "paths",
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "head",
    "options",
    "summary",
    "type",
    "format",
    "nullable",
    "description",
    "deprecated",
    "x-evidence",
    "x-safe",
    "x-pagination",
    "x-filters",
    "x-split",
    "x-chosen-by",
    "x-unwrap",
    "x-wait",
    "x-secret",
    "x-raw-json",
    "x-sent-as",
    "x-rust-name",
    "parameters",
    "requestBody",
    "required",
    "style",
    "explode",
    "schema",
    "responses",
    "content",
    "allOf",
    "oneOf",
    "discriminator",
    "propertyName",
    "mapping",
    "enum",
    "x-enum-varnames",
    "items",
    "x-one-of",
    "properties",
    "additionalProperties",
    "components",
];

/// Below these keys are names of the vendor's, not keywords, one a line.
const NAMES: [&str; 9] = [
    "paths",
    "properties",
    "schemas",
    "responses",
    "parameters",
    "content",
    "mapping",
    "securitySchemes",
    "scopes",
];

/// The value as a YAML document.
pub fn yaml(value: &Value) -> String {
    let mut writer = Writer {
        text: String::new(),
    };
    match value {
        Value::Object(members) if !members.is_empty() => writer.map(members, 0, false),
        Value::Array(list) if !list.is_empty() => writer.list(list, 0),
        scalar => {
            let scalar = flow(scalar);
            writer.text.push_str(&scalar);
            writer.text.push('\n');
        }
    }
    writer.text
}

struct Writer {
    text: String,
}

impl Writer {
    /// The members of a map, each on its line; the first one goes on the line that is begun.
    fn map(&mut self, members: &Map<String, Value>, indent: usize, names: bool) {
        for (index, (key, value)) in ordered(members, names).into_iter().enumerate() {
            if index > 0 || !self.text.ends_with("- ") {
                self.indent(indent);
            }
            let name = scalar(key, false);
            self.text.push_str(&name);
            self.text.push(':');
            self.value(key, value, indent, indent + name.chars().count() + 2);
        }
    }

    fn list(&mut self, list: &[Value], indent: usize) {
        for item in list {
            self.indent(indent);
            self.text.push_str("- ");
            match item {
                Value::Object(members) if !members.is_empty() && !is_reference(members) => {
                    self.map(members, indent + 2, false);
                }
                // a list in a list is short, or odd
                other => {
                    self.text.push_str(&flow(other));
                    self.text.push('\n');
                }
            }
        }
    }

    /// What follows the colon of a key; `column` is where it would begin.
    fn value(&mut self, key: &str, value: &Value, indent: usize, column: usize) {
        match value {
            Value::Object(members)
                if is_small(key, members) && column + flow(value).chars().count() <= WIDTH =>
            {
                self.line(&flow(value));
            }
            Value::Object(members) if !members.is_empty() && !is_reference(members) => {
                self.text.push('\n');
                self.map(members, indent + 2, NAMES.contains(&key));
            }
            Value::Array(list) if !list.is_empty() => {
                let short = flow(value);
                let plain = list
                    .iter()
                    .all(|item| !item.is_object() && !item.is_array());
                if plain && column + short.chars().count() <= WIDTH {
                    self.line(&short);
                } else {
                    self.text.push('\n');
                    self.list(list, indent + 2);
                }
            }
            Value::String(text) if column + text.chars().count() > WIDTH && can_fold(text) => {
                self.text.push_str(" >-\n");
                for line in folded(text, WIDTH.saturating_sub(indent + 2).max(40)) {
                    self.indent(indent + 2);
                    self.text.push_str(&line);
                    self.text.push('\n');
                }
            }
            other => {
                let text = match other {
                    Value::String(text) => scalar(text, false),
                    other => flow(other),
                };
                self.line(&text);
            }
        }
    }

    fn line(&mut self, text: &str) {
        self.text.push(' ');
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn indent(&mut self, indent: usize) {
        self.text.extend(std::iter::repeat_n(' ', indent));
    }
}

fn is_reference(members: &Map<String, Value>) -> bool {
    members.len() == 1 && members.contains_key("$ref")
}

/// A map of a few scalars, such as the schema of a text, reads best on one line.
fn is_small(key: &str, members: &Map<String, Value>) -> bool {
    let scalars = members
        .values()
        .all(|value| !value.is_object() && !value.is_array());
    let is_prose = members.contains_key("description") && key != "x-evidence";
    scalars && !is_prose && members.len() < 4 && key != "info" && !NAMES.contains(&key)
}

fn ordered(members: &Map<String, Value>, names: bool) -> Vec<(&String, &Value)> {
    let rank = |key: &String| match names {
        true => ORDER.len(),
        false => ORDER
            .iter()
            .position(|known| known == key)
            .unwrap_or(ORDER.len()),
    };
    let mut entries: Vec<_> = members.iter().collect();
    entries.sort_by_key(|(key, _)| (rank(key), *key));
    entries
}

/// Text that reads the same after its lines are joined by spaces.
fn can_fold(text: &str) -> bool {
    let clean = text.chars().all(|letter| !letter.is_control());
    clean && !text.contains("  ") && !text.starts_with(' ') && !text.ends_with(' ')
}

fn folded(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut length = 0;
    for word in text.split(' ') {
        let size = word.chars().count();
        if length > 0 && length + 1 + size > width {
            lines.push(String::new());
            length = 0;
        }
        if let Some(line) = lines.last_mut() {
            if length > 0 {
                line.push(' ');
                length += 1;
            }
            line.push_str(word);
            length += size;
        }
    }
    lines
}

/// A value on one line.
fn flow(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) => scalar(text, true),
        Value::Array(list) => {
            let items: Vec<String> = list.iter().map(flow).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) => {
            let members: Vec<String> = ordered(members, false)
                .into_iter()
                .map(|(key, value)| format!("{}: {}", scalar(key, true), flow(value)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
    }
}

/// A text as a scalar: plain where every reader takes it for the same text, else in quotes.
fn scalar(text: &str, in_flow: bool) -> String {
    if is_plain(text, in_flow) {
        return text.to_owned();
    }
    if text.chars().all(|letter| {
        !letter.is_control() && letter != '\u{feff}' && letter != '\u{2028}' && letter != '\u{2029}'
    }) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            letter
                if letter.is_control()
                    || matches!(letter, '\u{feff}' | '\u{2028}' | '\u{2029}') =>
            {
                quoted.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// Words that some YAML reader takes for a boolean or for null.
const WORDS: [&str; 12] = [
    "null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf",
];

fn is_plain(text: &str, in_flow: bool) -> bool {
    let Some(first) = text.chars().next() else {
        return false;
    };
    let begins = first.is_alphanumeric() || matches!(first, '_' | '/' | '$' | '.' | '(');
    let looks_like_number = (first.is_ascii_digit() || first == '.')
        && text.chars().all(|letter| {
            letter.is_ascii_hexdigit() || "_.:+-xoTZ".contains(letter) || letter == ' '
        });
    // `3.0.3` is a number for nobody
    let is_version = text.matches('.').count() > 1
        && text
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == '.');
    let ends = !text.ends_with([' ', ':']);
    let inner = !text.contains(": ")
        && !text.contains(" #")
        && !text.chars().any(|letter| {
            letter.is_control() || matches!(letter, '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{85}')
        });
    let flowing = !in_flow || !text.contains([',', '[', ']', '{', '}']);
    begins
        && ends
        && inner
        && flowing
        && (!looks_like_number || is_version)
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_written_reads_as_the_same_value() {
        let long = "A sentence with many words, `code: here`, a # sign and 'quotes', ".repeat(6);
        let value = json!({
            "openapi": "3.0.3", "a": "no", "b": "12", "c": "1e3", "d": "", "e": " lead", "f": "x: y", "g": "#a", "h": "a #b", "i": "- x",
            "j": "2024-01-01", "k": "0x1F", "l": "it's", "m": "line\nbreak", "n": "tab\t\u{7f}", "o": "\u{feff}bom", "p": "12:30", "q": "é",
            "200": {"x": [1, 2.5, true, null, "null", "a,b", "[x]", "{y}", "a: b"]}, "empty": {}, "none": [], "long": long.trim(),
            "list": [{"a": 1, "b": {"c": ["x"]}}, {"$ref": "#/components/schemas/A"}, [1, [2]], {}, "text"],
            "many": (0..60).map(|n| format!("value {n}")).collect::<Vec<_>>(),
            "?": "*a", "!": "&b", "%": "@c", "key: odd": ">", "-": "-", "`": "`x` y", "|": "|",
        });
        let text = yaml(&value);
        let read = spec_codegen::SourceText::read(&text, "a.yaml").expect(&text);
        assert_eq!(read.value(), value, "{text}");
    }

    #[test]
    fn quotes_stand_only_where_they_are_needed() {
        let text = yaml(
            &json!({"a": "List the projects.", "b": "#/components/schemas/A", "c": "yes", "tags": ["a", "b c"]}),
        );
        assert_eq!(
            text,
            "tags: [a, b c]\na: List the projects.\nb: '#/components/schemas/A'\nc: 'yes'\n"
        );
    }
}
