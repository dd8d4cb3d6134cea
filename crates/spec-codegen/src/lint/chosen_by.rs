//! `x-chosen-by` names members of the body that can be empty.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "chosen-by", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, operation) in outline.of(Kind::Operation) {
        let Some(value) = operation.value.get("x-chosen-by") else { continue };
        let Some(members) = value.as_array().filter(|members| !members.is_empty()) else {
            findings.add(index, "/x-chosen-by", "`x-chosen-by` is no list of members of the body", "write `x-chosen-by: [where]`");
            continue;
        };
        let body = outline.body(index);
        for (place, member) in members.iter().enumerate() {
            let declared = member.as_str().and_then(|name| outline.type_of(outline.property(body?, name)?));
            if !declared.is_some_and(|kind| kind == "object" || kind == "array") {
                findings.add(index, &format!("/x-chosen-by/{place}"), format!("the body has no list or object {}", shown(member)), "correct its name or leave it out");
            }
        }
    }
}

fn shown(member: &Value) -> String {
    match member.as_str() {
        Some(name) => format!("`{name}`"),
        None => member.to_string(),
    }
}
