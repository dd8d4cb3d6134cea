//! What the rules found.

use serde_json::Value;
use spec_codegen::Bundle;

use crate::change::{Change, Rust, Subject, Wire};
use crate::document::{key_path, text};
use crate::pairs::Site;
use crate::wire::UNNOTICED;

/// A change, and everything that it is about.
#[derive(Debug)]
pub(crate) struct Finding {
    pub change: Change,
    /// Each operation or schema that it concerns; a parameter that many operations share concerns them all.
    pub concerns: Vec<Concern>,
}

/// What a change concerns: an operation or schema, and which of its members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Concern {
    pub subject: Subject,
    /// The subject's name in the old document.
    pub before: String,
    /// The parameter or property, by its old and its new name; empty for the whole.
    pub members: Vec<String>,
}

/// Collects what the rules find.
pub(crate) struct Findings<'b> {
    old: &'b Bundle,
    new: &'b Bundle,
    found: Vec<Finding>,
}

impl<'b> Findings<'b> {
    pub fn new(old: &'b Bundle, new: &'b Bundle) -> Self {
        Self {
            old,
            new,
            found: Vec::new(),
        }
    }

    /// Something that is so in the new document.
    pub fn now(&mut self, rule: &'static str, site: &Site, message: impl Into<String>, wire: Wire) {
        self.add(rule, site, false, message.into(), wire);
    }

    /// Something that only the old document has.
    pub fn gone(
        &mut self,
        rule: &'static str,
        site: &Site,
        message: impl Into<String>,
        wire: Wire,
    ) {
        self.add(rule, site, true, message.into(), wire);
    }

    /// Something that is only in the Rust code, and that no public item shows.
    pub fn in_rust(&mut self, rule: &'static str, site: &Site, message: String, rust: Rust) {
        self.add(rule, site, false, message, UNNOTICED);
        if let Some(finding) = self.found.last_mut() {
            finding.change.rust = rust;
        }
    }

    fn add(&mut self, rule: &'static str, site: &Site, is_gone: bool, message: String, wire: Wire) {
        let (bundle, at) = if is_gone {
            (self.old, &site.old)
        } else {
            (self.new, &site.new)
        };
        let pointer = key_path(&bundle.document, at);
        let concern = Concern {
            subject: site.subject.clone(),
            before: site.before.clone(),
            members: members(self.old, self.new, site),
        };
        let same = self.found.iter_mut().find(|finding| {
            let change = &finding.change;
            (change.rule, &change.pointer, &change.message) == (rule, &pointer, &message)
        });
        if let Some(finding) = same {
            // it is written once, and used by several operations; the worst of the verdicts holds for all
            let known = &mut finding.change.wire;
            known.old_client = known.old_client.max(wire.old_client);
            known.new_client = known.new_client.max(wire.new_client);
            if !finding.concerns.contains(&concern) {
                finding.concerns.push(concern);
            }
            return;
        }
        let change = Change {
            rule,
            subject: site.subject.clone(),
            location: bundle.origins.locate(at),
            pointer,
            message,
            wire,
            rust: Rust::Unchanged,
            api: Vec::new(),
        };
        self.found.push(Finding {
            change,
            concerns: vec![concern],
        });
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Everything, with the operations named that share a change.
    pub fn finish(self) -> Vec<Finding> {
        let mut found = self.found;
        for finding in &mut found {
            let others: Vec<String> = finding
                .concerns
                .iter()
                .skip(1)
                .filter_map(|concern| match &concern.subject {
                    Subject::Operation(id) => Some(id.clone()),
                    _ => None,
                })
                .collect();
            if !others.is_empty() {
                finding
                    .change
                    .message
                    .push_str(&format!("; the same in {}", enumerate(&others)));
            }
        }
        found
    }
}

/// The property or parameter that a place belongs to, by its old and its new name; nothing for the whole of a subject.
fn members(old: &Bundle, new: &Bundle, site: &Site) -> Vec<String> {
    let member = |document: &Value, pointer: &str| {
        if let Some((_, rest)) = pointer.split_once("/properties/") {
            let name = rest.split('/').next()?;
            let schema = pointer.split_at(pointer.len() - rest.len() + name.len()).0;
            let in_rust = document
                .pointer(schema)
                .map_or("", |schema| text(schema, "x-rust-name"));
            let name = name.replace("~1", "/").replace("~0", "~");
            return Some(if in_rust.is_empty() {
                name
            } else {
                in_rust.to_owned()
            });
        }
        let (around, rest) = pointer.split_once("/parameters/")?;
        let parameter = format!("{around}/parameters/{}", rest.split('/').next()?);
        Some(text(document.pointer(&parameter)?, "name").to_owned())
    };
    let names = [
        member(&old.document, &site.old),
        member(&new.document, &site.new),
    ];
    let mut names: Vec<String> = names.into_iter().flatten().collect();
    names.dedup();
    names
}

/// `a, b and 3 more`
fn enumerate(names: &[String]) -> String {
    match names {
        [only] => only.clone(),
        [first, second] => format!("{first} and {second}"),
        [first, second, more @ ..] => format!("{first}, {second} and {} more", more.len()),
        [] => String::new(),
    }
}
