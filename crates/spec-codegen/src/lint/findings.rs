//! What the rules found.

use crate::bundle::Origins;
use crate::diagnostic::{Diagnostic, key_path};

use super::outline::Outline;

pub(super) struct Findings<'d> {
    /// The rule that looks now.
    pub rule: &'static str,
    outline: &'d Outline<'d>,
    origins: &'d Origins,
    diagnostics: Vec<Diagnostic>,
}

impl<'d> Findings<'d> {
    pub fn new(outline: &'d Outline<'d>, origins: &'d Origins) -> Self {
        Self {
            rule: "",
            outline,
            origins,
            diagnostics: Vec::new(),
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
        self.diagnostics.push(Diagnostic {
            rule: self.rule,
            location: self.origins.locate(&pointer),
            operation: operation
                .and_then(|operation| self.outline.nodes[operation].text("operationId"))
                .map(str::to_owned),
            pointer: key_path(&pointer),
            message: message.into(),
            mend: mend.into(),
        });
    }

    /// What another place is called in a message.
    pub fn place(&self, node: usize) -> String {
        let pointer = self.outline.pointer(node);
        match self.origins.locate(&pointer) {
            Some(location) => format!("{} ({location})", key_path(&pointer)),
            None => key_path(&pointer),
        }
    }

    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.diagnostics.sort_by(|left, right| {
            (&left.location, &left.pointer).cmp(&(&right.location, &right.pointer))
        });
        self.diagnostics
    }
}
