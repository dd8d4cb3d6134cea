//! What becomes a public item has a description: it is all that a user of the crate reads about it.

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::{Node, Outline};

pub(super) const RULE: Rule = Rule {
    name: "described",
    check,
};

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, node) in outline.nodes.iter().enumerate() {
        let what = match node.kind {
            Kind::Schema if is_component(outline, node) => "the schema",
            Kind::Schema if node.key == "properties" => "the property",
            Kind::Parameter => "the parameter",
            Kind::TuplePlace => "the place",
            _ => continue,
        };
        // a reference has the description of what it means
        let refers = node.reference.is_some() || node.value.contains_key("allOf");
        if !refers && node.text("description").is_none_or(|text| text.trim().is_empty()) {
            let mend = "say in your own words what it is, with its unit, its limits and what holds if it is left out";
            findings.add(index, "", format!("{what} has no description"), mend);
        }
    }
}

fn is_component(outline: &Outline<'_>, node: &Node<'_>) -> bool {
    node.parent
        .is_some_and(|parent| outline.nodes[parent].kind == Kind::Components)
}
