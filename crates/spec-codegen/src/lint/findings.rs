//! What the rules found.

use crate::bundle::Origins;
use crate::diagnostic::{Diagnostic, key_path};

use super::Finding;
use super::outline::Outline;
use crate::fix::{Action, Edit, Fix};

pub(super) struct Findings<'d> {
    /// The rule that looks now.
    pub rule: &'static str,
    outline: &'d Outline<'d>,
    origins: &'d Origins,
    found: Vec<Finding>,
}

impl<'d> Findings<'d> {
    pub fn new(outline: &'d Outline<'d>, origins: &'d Origins) -> Self {
        Self {
            rule: "",
            outline,
            origins,
            found: Vec::new(),
        }
    }

    /// An error at a node, or at what `below` (a JSON pointer, or nothing) names in it.
    pub fn add(
        &mut self,
        node: usize,
        below: &str,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) {
        let pointer = format!("{}{below}", self.outline.pointer(node));
        let operation = self.outline.nodes[node].operation;
        let diagnostic = Diagnostic {
            rule: self.rule,
            location: self.origins.locate(&pointer),
            operation: operation
                .and_then(|operation| self.outline.nodes[operation].text("operationId"))
                .map(str::to_owned),
            pointer: key_path(&pointer),
            message: message.into(),
            mend: mend.into(),
        };
        let fix = None;
        self.found.push(Finding { diagnostic, fix });
    }

    /// As [`Findings::add`], for what these edits mend: what to change, by node and what is below it.
    pub fn add_fixable(
        &mut self,
        node: usize,
        below: &str,
        message: impl Into<String>,
        mend: impl Into<String>,
        edits: impl IntoIterator<Item = (usize, String, Action)>,
    ) {
        self.add(node, below, message, mend);
        let edits = edits.into_iter().map(|(node, below, action)| {
            let pointer = format!("{}{below}", self.outline.pointer(node));
            let (file, pointer) = self.origins.source(&pointer)?;
            Some(Edit {
                file,
                pointer,
                action,
            })
        });
        let edits: Option<Vec<Edit>> = edits.collect();
        if let (Some(finding), Some(edits)) = (self.found.last_mut(), edits) {
            finding.fix = (!edits.is_empty()).then_some(Fix(edits));
        }
    }

    /// What another place is called in a message.
    pub fn place(&self, node: usize) -> String {
        let pointer = self.outline.pointer(node);
        match self.origins.locate(&pointer) {
            Some(location) => format!("{} ({location})", key_path(&pointer)),
            None => key_path(&pointer),
        }
    }

    pub fn sorted(mut self) -> Vec<Finding> {
        self.found.sort_by(|left, right| {
            let (left, right) = (&left.diagnostic, &right.diagnostic);
            (&left.location, &left.pointer).cmp(&(&right.location, &right.pointer))
        });
        self.found
    }
}
