//! The parameters of an operation become methods of its builder: their names must stay apart, also from the builder's own.

use std::collections::HashMap;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::normalise::field_name;

pub(super) const RULE: Rule = Rule { name: "parameter-name", check };

/// What a builder has besides its parameters.
const TAKEN: [&str; 8] = ["body", "send", "stream", "wait", "send_and_wait", "with_form_body", "new", "request"];

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, _) in outline.of(Kind::Operation) {
        let mut setters: HashMap<String, &str> = HashMap::new();
        for parameter in outline.parameters(index) {
            let name = outline.nodes[parameter].text("name").unwrap_or_default();
            let setter = field_name(name);
            if !setter.starts_with(|first: char| first.is_ascii_alphabetic()) {
                findings.add(index, "", format!("the parameter `{name}` makes no Rust name"), "parameters need a letter first; send it by hand-written code");
            } else if TAKEN.contains(&setter.as_str()) {
                let message = format!("the parameter `{name}` would become `{setter}`, a method that its builder has");
                findings.add(index, "", message, "leave it out, or send it by hand-written code");
            }
            if let Some(other) = setters.insert(setter.clone(), name) {
                let message = format!("the parameters `{other}` and `{name}` would both become `{setter}`");
                findings.add(index, "", message, "leave out the one that the vendor's documents don't recommend");
            }
        }
    }
}
