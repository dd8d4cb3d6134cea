//! Compares two states of a spec.

use spec_codegen::Bundle;

use crate::attribute::{ONLY_WORDS, attribute};
use crate::change::{ApiChange, Change, Rust, Verdict, Wire};
use crate::findings::{Finding, Findings};
use crate::pairs::Pairs;
use crate::rules;
use crate::rust_api::{self, RustApi};
use crate::wire::UNNOTICED;

/// One state of a spec.
#[derive(Clone, Copy, Debug)]
pub struct Side<'s> {
    /// The spec.
    pub bundle: &'s Bundle,
    /// The public items of the code that is generated from it.
    pub api: &'s RustApi,
}

/// What changed between two states of a spec.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The changes, those that break something first.
    pub changes: Vec<Change>,
    /// Changes of public items that no change of the spec explains. They count in the verdict.
    pub unexplained: Vec<ApiChange>,
}

impl Comparison {
    /// The verdict for code that uses the crate: the worst of all.
    pub fn rust(&self) -> Rust {
        let changes = self.changes.iter().map(|change| change.rust);
        let unexplained = self.unexplained.iter().map(|change| change.rust);
        changes.chain(unexplained).max().unwrap_or(Rust::Unchanged)
    }

    /// The verdict for the wire: the worst of all.
    pub fn wire(&self) -> Wire {
        self.changes.iter().fold(UNNOTICED, |worst, change| Wire {
            old_client: worst.old_client.max(change.wire.old_client),
            new_client: worst.new_client.max(change.wire.new_client),
        })
    }

    /// Whether somebody who upgrades nothing or everything may be broken: code that compiled, or a client that is out there. That a new client needs
    /// the new API is no break.
    pub fn is_breaking(&self) -> bool {
        self.rust() == Rust::Breaking || self.wire().old_client == Verdict::Breaking
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.unexplained.is_empty()
    }
}

impl Change {
    /// As [`Comparison::is_breaking`].
    pub fn is_breaking(&self) -> bool {
        self.rust == Rust::Breaking || self.wire.old_client == Verdict::Breaking
    }

    /// Whether it is about words for people: nothing is sent or understood otherwise, and no public item is another one.
    pub fn is_only_words(&self) -> bool {
        ONLY_WORDS.contains(&self.rule)
    }
}

/// Compares two states of a spec: what changed, what it means on the wire, and what it does to the public items of the crate.
pub fn compare(old: &Side<'_>, new: &Side<'_>) -> Comparison {
    let mut findings = changes(old.bundle, new.bundle);
    let unexplained = attribute(
        &mut findings,
        rust_api::compare(old.api, new.api),
        old.bundle,
        new.bundle,
    );
    let mut changes: Vec<Change> = findings.into_iter().map(|finding| finding.change).collect();
    changes.sort_by(|left, right| rank(left).cmp(&rank(right)));
    Comparison {
        changes,
        unexplained,
    }
}

/// What breaks more comes first; then by subject, and by line.
fn rank(change: &Change) -> impl Ord {
    let breaks = |verdict: Verdict| verdict == Verdict::Compatible;
    let severity = (
        !change.is_breaking(),
        breaks(change.wire.old_client),
        change.rust != Rust::Breaking,
        breaks(change.wire.new_client),
        change.rust == Rust::Unchanged,
    );
    (
        severity,
        change.subject.clone(),
        change.pointer.clone(),
        change.rule,
    )
}

/// What changed in the spec, without the Rust API.
pub(crate) fn changes(old: &Bundle, new: &Bundle) -> Vec<Finding> {
    let pairs = Pairs::new(&old.document, &new.document);
    let mut findings = Findings::new(old, new);
    rules::check(&pairs, &mut findings);
    findings.finish()
}
