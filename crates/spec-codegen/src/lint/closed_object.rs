//! Objects stay open: a property that the vendor adds tomorrow must not break today's decoder.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "closed-object", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, schema) in outline.of(Kind::Schema) {
        if schema.value.get("additionalProperties") == Some(&Value::Bool(false)) {
            let mend = "leave it out: unknown members are ignored then; `true` keeps them";
            let edit = (index, "/additionalProperties".to_owned(), Action::Remove);
            findings.add_fixable(index, "/additionalProperties", "a closed object would refuse answers with a new member", mend, [edit]);
        }
    }
}
