//! `x-resource` stands on path parameters and names the type that ids begin with.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "resource", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, parameter) in outline.of(Kind::Parameter) {
        let Some(value) = parameter.value.get("x-resource") else { continue };
        if parameter.text("in") != Some("path") {
            findings.add_fixable(index, "/x-resource", "`x-resource` is for path parameters", "leave it out", [(index, "/x-resource".to_owned(), Action::Remove)]);
        }
        let is_prefix = |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit());
        if !value.as_str().is_some_and(is_prefix) {
            findings.add(index, "/x-resource", format!("{value} is no type prefix"), "write what stands before the `/` of an id: `x-resource: source`");
        }
        let schema = outline.child(index, "schema").and_then(|schema| outline.type_of(schema));
        if schema != Some("string") {
            findings.add(index, "/schema", "an id with a type prefix is a text", "write `schema: {type: string}`");
        }
    }
}
