//! Numbers say their size, and a format is one that we know.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "format", check };

const STRINGS: [&str; 10] = ["date-time", "date", "binary", "byte", "uuid", "uri", "email", "hostname", "ipv4", "ipv6"];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        let below = if schema.value.contains_key("format") { "/format" } else { "" };
        match (schema.text("type"), schema.text("format")) {
            (Some("integer"), Some("int64" | "int32" | "uint64")) | (Some("number"), Some("double" | "float")) => {}
            (Some("integer"), found) => {
                let message = found.map_or("the integer has no format".to_owned(), |found| format!("`{found}` is no format of an integer"));
                findings.add(index, below, message, "write `format: int64`");
            }
            (Some("number"), found) => {
                let message = found.map_or("the number has no format".to_owned(), |found| format!("`{found}` is no format of a number"));
                findings.add(index, below, message, "write `format: double`");
            }
            (Some("string"), Some("password")) => findings.add(index, below, "`password` says nothing to the generator", "write `x-secret: true`"),
            (Some("string"), Some(found)) if !STRINGS.contains(&found) => {
                findings.add(index, below, format!("`{found}` is no format that we know"), format!("leave it out and say it in the description, or write one of {}", STRINGS.join(", ")));
            }
            (Some("string"), _) | (_, None) => {}
            (kind, Some(found)) => {
                let message = format!("the format `{found}` means nothing on {}", kind.unwrap_or("a schema without type"));
                findings.add(index, below, message, "leave it out");
            }
        }
    }
}
