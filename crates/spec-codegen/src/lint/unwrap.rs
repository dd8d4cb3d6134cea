//! `x-unwrap` names what is wrapped in an answer.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "unwrap", check };

/// What reads the answer as it is.
const OTHERS: [&str; 3] = ["x-pagination", "x-split", "x-wait"];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, operation) in outline.of(Kind::Operation) {
        let Some(value) = operation.value.get("x-unwrap") else { continue };
        let Some(path) = value.as_str() else {
            findings.add(index, "/x-unwrap", "`x-unwrap` is no member of the answer", "write `x-unwrap: data`");
            continue;
        };
        for other in OTHERS.iter().filter(|other| operation.value.contains_key(**other)) {
            findings.add(index, "/x-unwrap", format!("`{other}` says already what is read of the answer"), format!("leave out `x-unwrap` or `{other}`"));
        }
        if outline.children(index, "responses").any(|response| outline.nodes[response].name() == "204") {
            findings.add(index, "/x-unwrap", "an answer that may have no body (204) is not unwrapped", "leave it out");
        }
        let Some(answer) = outline.answer(index) else {
            findings.add(index, "/x-unwrap", "the operation answers with no JSON", "declare the schema of its 200 response");
            continue;
        };
        if let Err(name) = outline.at_path(answer, path) {
            findings.add(index, "/x-unwrap", format!("the answer has no `{path}`: there is no property `{name}`"), "correct the path, or add the property to the schema");
        }
    }
}
