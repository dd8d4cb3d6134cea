//! `x-lenient` lists wire forms that we know and that make sense for the type.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "lenient", check };

/// Each form, and the types that it can stand on.
const FORMS: [(&str, &[&str]); 6] = [
    ("string-number", &["integer", "number"]),
    ("float-integer", &["integer"]),
    ("string-boolean", &["boolean"]),
    ("number-string", &["string"]),
    ("single-list", &["array"]),
    ("empty-object", &["object"]),
];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    let bearers = outline.of(Kind::Schema).chain(outline.of(Kind::Document));
    for (index, node) in bearers {
        let Some(value) = node.value.get("x-lenient") else { continue };
        let all_texts = value.as_array().is_some_and(|forms| !forms.is_empty() && forms.iter().all(Value::is_string));
        if !all_texts {
            findings.add(index, "/x-lenient", "`x-lenient` is a list of wire forms", "write `x-lenient: [string-number]`");
            continue;
        }
        let kind = if node.kind == Kind::Schema { outline.type_of(index).unwrap_or("anything") } else { "" };
        let mut seen = Vec::new();
        for (place, form) in node.texts("x-lenient").enumerate() {
            match FORMS.iter().find(|(name, _)| *name == form) {
                None => {
                    let known: Vec<_> = FORMS.iter().map(|(name, _)| *name).collect();
                    findings.add(index, "/x-lenient", format!("`{form}` is no wire form that we know"), format!("write one of {}", known.join(", ")));
                }
                Some((_, kinds)) if node.kind == Kind::Schema && !kinds.contains(&kind) => {
                    let mend = format!("write it on {}, or leave it out", kinds.join(" or "));
                    findings.add(index, "/x-lenient", format!("`{form}` makes no sense on {kind}"), mend);
                }
                Some(_) if seen.contains(&form) => {
                    let edit = (index, format!("/x-lenient/{place}"), Action::Remove);
                    findings.add_fixable(index, "/x-lenient", format!("`{form}` is there twice"), "keep one", [edit]);
                }
                Some(_) => {}
            }
            seen.push(form);
        }
    }
}
