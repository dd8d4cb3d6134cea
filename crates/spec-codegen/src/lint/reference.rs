//! A `$ref` stands alone and leads to the kind of thing that belongs there.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "reference", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, node) in outline.nodes.iter().enumerate() {
        let Some(reference) = node.reference else { continue };
        let siblings: Vec<_> = node.value.keys().filter(|key| *key != "$ref").map(String::as_str).collect();
        if !siblings.is_empty() {
            let mend = match node.kind {
                Kind::Schema => format!("write `allOf: [{{$ref: '{reference}'}}]` instead of the `$ref`"),
                _ => "say it where the reference leads to".to_owned(),
            };
            let only_says = siblings.iter().all(|key| ["description", "deprecated", "x-evidence"].contains(key));
            let edit = (node.kind == Kind::Schema && only_says).then(|| (index, String::new(), Action::WrapReference));
            findings.add_fixable(index, "/$ref", format!("`{}` beside a `$ref` is ignored", siblings.join("`, `")), mend, edit);
        }
        match outline.component(reference) {
            Some(target) if outline.nodes[target].kind == node.kind => {}
            Some(target) => {
                let message = format!("this is {}, and the `$ref` leads to {}", node.kind.title(), outline.nodes[target].kind.title());
                findings.add(index, "/$ref", message, "refer to a component of the right section");
            }
            None => findings.add(index, "/$ref", format!("`{reference}` leads nowhere"), "add the component or correct the reference"),
        }
    }
}
