//! Every keyword is one of OpenAPI 3.0.3 and one that we honour: a misspelt one would be ignored without a word.

use super::Rule;
use super::findings::Findings;
use super::outline::Outline;
use crate::diagnostic::escape;
use crate::distance::nearest;

pub(super) const RULE: Rule = Rule { name: "keyword", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, node) in outline.nodes.iter().enumerate().filter(|(_, node)| node.reference.is_none()) {
        let known = node.kind.keywords();
        for key in node.value.keys().filter(|key| !key.starts_with("x-")) {
            if known.iter().any(|(name, _)| name == key) {
                continue;
            }
            let pointer = format!("/{}", escape(key));
            let (message, mend) = match (node.kind.refusal(key), nearest(key, known.iter().map(|(name, _)| *name))) {
                (Some(mend), _) => (format!("`{key}` is refused"), mend.to_owned()),
                (None, Some(meant)) => (unknown(key, node.kind.title()), format!("did you mean `{meant}`?")),
                (None, None) => (unknown(key, node.kind.title()), "correct it or leave it out".to_owned()),
            };
            findings.add(index, &pointer, message, mend);
        }
    }
}

fn unknown(key: &str, kind: &str) -> String {
    format!("`{key}` is no keyword of {kind} in OpenAPI 3.0.3")
}
