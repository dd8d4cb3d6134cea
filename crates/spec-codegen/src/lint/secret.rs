//! `x-secret` stands on texts: only a text can be masked and still be sent.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "secret", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, node) in outline.nodes.iter().enumerate().filter(|(_, node)| node.reference.is_none()) {
        let schema = match (node.value.get("x-secret"), node.kind) {
            (None, _) => continue,
            (Some(_), Kind::Parameter) => outline.child(index, "schema"),
            (Some(_), Kind::Schema) => Some(index),
            // the extension rule says that it means nothing there
            (Some(_), _) => continue,
        };
        if node.value.get("x-secret") != Some(&Value::Bool(true)) {
            let edit = (node.value.get("x-secret") == Some(&Value::Bool(false))).then(|| (index, "/x-secret".to_owned(), Action::Remove));
            findings.add_fixable(index, "/x-secret", "`x-secret` is `true` or not there", "write `x-secret: true`", edit);
        }
        let schema = schema.and_then(|schema| outline.underlying(schema));
        let is_text = schema.is_some_and(|schema| outline.nodes[schema].text("type") == Some("string") && !outline.nodes[schema].value.contains_key("enum"));
        if !is_text {
            findings.add(index, "/x-secret", "only a text can be a secret", "write `type: string` without `enum`, or mark the texts inside of it");
        }
        let is_component = node.parent.is_some_and(|parent| outline.nodes[parent].kind == Kind::Components);
        if is_component && node.kind == Kind::Schema {
            findings.add(index, "/x-secret", "a secret has no type of its own", "write `{type: string, x-secret: true}` where the component is used");
        }
    }
}
