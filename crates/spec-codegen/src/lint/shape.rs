//! Every keyword has a value of its form: a text, a list, a mapping.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;

pub(super) const RULE: Rule = Rule { name: "shape", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for misshapen in &outline.misshapen {
        let node = &outline.nodes[misshapen.node];
        let mend = match (node.kind, misshapen.pointer.as_str()) {
            (Kind::Schema, "/type") => "a list of types is OpenAPI 3.1: write `type: string` and `nullable: true`, or a named component with `oneOf`".to_owned(),
            _ => format!("write {}", misshapen.expected),
        };
        findings.add(misshapen.node, &misshapen.pointer, format!("this is not {}", misshapen.expected), mend);
    }
    if !outline.document.is_object() || outline.document.get("paths").is_none() {
        findings.add(0, "", "the document has no `paths`", "write `paths: {}`");
    }
}
