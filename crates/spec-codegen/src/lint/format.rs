//! Numbers say their size, and a format is one that we know.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::sentence;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "format", check };

const STRINGS: [&str; 10] = ["date-time", "date", "binary", "byte", "uuid", "uri", "email", "hostname", "ipv4", "ipv6"];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        let below = if schema.value.contains_key("format") { "/format" } else { "" };
        match (schema.text("type"), schema.text("format")) {
            (Some("integer"), Some("int64" | "int32" | "uint64")) | (Some("number"), Some("double" | "float")) => {}
            (Some("integer"), found) => {
                let message = found.map_or("the integer has no format".to_owned(), |found| format!("`{found}` is no format of an integer"));
                findings.add_fixable(index, below, message, "write `format: int64`", sized(index, found, "int64"));
            }
            (Some("number"), found) => {
                let message = found.map_or("the number has no format".to_owned(), |found| format!("`{found}` is no format of a number"));
                findings.add_fixable(index, below, message, "write `format: double`", sized(index, found, "double"));
            }
            (Some("string"), Some("password")) => {
                let edits = if schema.key == "properties" && !schema.value.contains_key("enum") {
                    vec![(index, "/format".to_owned(), Action::Remove), (index, String::new(), Action::Set { key: "x-secret", value: true.into(), after: "type" })]
                } else {
                    Vec::new()
                };
                findings.add_fixable(index, below, "`password` says nothing to the generator", "write `x-secret: true`", edits);
            }
            (Some("string"), Some(found)) if !STRINGS.contains(&found) => {
                let mend = format!("leave it out and say it in the description, or write one of {}", STRINGS.join(", "));
                let edits = [(index, "/format".to_owned(), Action::Remove), sentence::said(outline, index, format!("Its format is `{found}`."))];
                findings.add_fixable(index, below, format!("`{found}` is no format that we know"), mend, edits);
            }
            (Some("string"), _) | (_, None) => {}
            (kind, Some(found)) => {
                let message = format!("the format `{found}` means nothing on {}", kind.unwrap_or("a schema without type"));
                findings.add_fixable(index, below, message, "leave it out", [(index, "/format".to_owned(), Action::Remove)]);
            }
        }
    }
}

/// Other formats that only say how large a number is. What says more, like a unit, is for a person to describe.
const SIZES: [&str; 10] = ["int", "integer", "long", "int8", "int16", "uint8", "uint16", "uint32", "number", "float64"];

fn sized(index: usize, found: Option<&str>, format: &'static str) -> Vec<(usize, String, Action)> {
    let set = Action::Set { key: "format", value: format.into(), after: "type" };
    match found {
        Some(found) if !SIZES.contains(&found) => Vec::new(),
        _ => vec![(index, String::new(), set)],
    }
}
