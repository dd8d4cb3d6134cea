//! Every operation says where we know it from, and evidence has its form wherever it stands.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "evidence", check };

const GRADES: [&str; 5] = ["documented", "observed", "first-party-code", "third-party", "unverified"];
const FORM: &str = "write `x-evidence: {grade: documented, source: \"where it stands\"}`";

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, node) in outline.nodes.iter().enumerate().filter(|(_, node)| node.reference.is_none()) {
        let Some(evidence) = node.value.get("x-evidence") else {
            if node.kind == Kind::Operation {
                findings.add(index, "", "the operation has no `x-evidence`", FORM);
            }
            continue;
        };
        let text = |key: &str| evidence.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
        match text("grade") {
            Some(grade) if GRADES.contains(&grade) => {}
            Some(grade) => findings.add(index, "/x-evidence/grade", format!("`{grade}` is no grade"), format!("write one of {}", GRADES.join(", "))),
            None => findings.add(index, "/x-evidence", "the evidence has no grade", FORM),
        }
        if text("source").is_none() {
            findings.add(index, "/x-evidence", "the evidence has no source", FORM);
        }
        let others = evidence.as_object().into_iter().flat_map(|members| members.keys()).filter(|key| !["grade", "source"].contains(&key.as_str()));
        for key in others {
            findings.add(index, "/x-evidence", format!("evidence has no `{key}`"), FORM);
        }
    }
}
