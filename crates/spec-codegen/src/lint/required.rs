//! `required` names properties that exist.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "required", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        // a part of `allOf` may require what another part has
        let whole = schema.parent.filter(|_| schema.key == "allOf").unwrap_or(index);
        let mut seen = Vec::new();
        for (place, name) in schema.texts("required").enumerate() {
            if outline.property(whole, name).is_none() {
                findings.add(index, "/required", format!("the required property `{name}` does not exist"), "add it to `properties` or correct its name");
            }
            if seen.contains(&name) {
                let edit = (index, format!("/required/{place}"), Action::Remove);
                findings.add_fixable(index, "/required", format!("`{name}` is there twice"), "keep one", [edit]);
            }
            seen.push(name);
        }
    }
}
