//! A parameter says its name, its place and its schema, and the place is one that we send.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "parameter-place", check };

/// Headers that OpenAPI says to ignore as parameters.
const TRANSPORT: [&str; 3] = ["accept", "authorization", "content-type"];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, parameter) in outline.of(Kind::Parameter) {
        let Some(name) = parameter.text("name").filter(|name| !name.is_empty()) else {
            findings.add(index, "", "the parameter has no name", "write `name:` as the vendor spells it");
            continue;
        };
        if outline.child(index, "schema").is_none() {
            findings.add(index, "", format!("the parameter `{name}` has no schema"), "write `schema: {type: string}`");
        }
        match parameter.text("in") {
            Some("query") => {}
            Some("path") if parameter.is_true("required") => {}
            Some("path") => {
                let edit = (index, String::new(), Action::Set { key: "required", value: true.into(), after: "in" });
                findings.add_fixable(index, "", format!("the path parameter `{name}` is not required"), "write `required: true`", [edit]);
            }
            Some("header") if TRANSPORT.contains(&name.to_ascii_lowercase().as_str()) => {
                findings.add(index, "/name", format!("OpenAPI ignores a header parameter `{name}`"), "leave it out: credentials and media types are the client's");
            }
            Some("header") => {}
            Some("cookie") => findings.add(index, "/in", "cookies are not sent by these clients", "leave it out; credentials belong to the client"),
            _ => findings.add(index, "/in", format!("the parameter `{name}` has no place"), "write `in: query`, `in: path` or `in: header`"),
        }
    }
}
