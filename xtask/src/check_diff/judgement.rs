//! What was said of a change, held against what is known of it.

use std::collections::BTreeSet;
use std::fmt;

use spec_diff::{Comparison, Rust, Verdict};
use spec_mutator::{Breaks, Expected};

/// How far a comparison is right.
#[derive(Debug, Default)]
pub(super) struct Judgement {
    /// The change was not found.
    pub missed: bool,
    /// What was found beside it.
    pub false_finds: Vec<String>,
    /// A break that was called compatible.
    pub called_compatible: Vec<String>,
    /// What breaks nothing and was called breaking.
    pub stricter: Vec<String>,
    /// cargo-semver-checks and a compiler were asked.
    pub is_checked: bool,
    /// The generated code is none.
    pub does_not_compile: Option<String>,
}

impl Judgement {
    pub fn of(expected: &Expected, comparison: &Comparison) -> Self {
        let found: BTreeSet<&str> = comparison
            .changes
            .iter()
            .map(|change| change.rule)
            .collect();
        let (right, wrong): (Vec<&str>, Vec<&str>) = found
            .iter()
            .partition(|rule| expected.found_as.contains(rule));
        let others = comparison
            .changes
            .iter()
            .filter(|change| wrong.contains(&change.rule));
        let unexplained = comparison.unexplained.iter();
        let mut judgement = Self {
            missed: right.is_empty(),
            false_finds: others
                .map(|change| format!("{}: {} {}", change.rule, change.pointer, change.message))
                .chain(
                    unexplained
                        .map(|change| format!("unexplained: {} {}", change.item, change.message)),
                )
                .collect(),
            ..Self::default()
        };
        let wire = comparison.wire();
        judgement.hold("code", expected.code, comparison.rust() == Rust::Breaking);
        judgement.hold(
            "an old client",
            expected.old_client,
            wire.old_client == Verdict::Breaking,
        );
        judgement.hold(
            "a new client",
            expected.new_client,
            wire.new_client == Verdict::Breaking,
        );
        judgement
    }

    /// Holds one verdict against what is known.
    pub fn hold(&mut self, what: &str, known: Breaks, said: bool) {
        match (known, said) {
            (Breaks::Yes, false) => self.called_compatible.push(what.to_owned()),
            (Breaks::No, true) => self.stricter.push(what.to_owned()),
            _ => {}
        }
    }

    /// Nothing to object to.
    pub fn is_right(&self) -> bool {
        self.is_safe() && self.false_finds.is_empty() && self.stricter.is_empty()
    }

    /// Nobody is told that something goes well that does not.
    pub fn is_safe(&self) -> bool {
        !self.missed && self.called_compatible.is_empty() && self.does_not_compile.is_none()
    }
}

impl fmt::Display for Judgement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_right() {
            return writeln!(f, "  found, and what it breaks");
        }
        if self.missed {
            writeln!(f, "  NOT FOUND")?;
        }
        for what in &self.called_compatible {
            writeln!(f, "  CALLED COMPATIBLE, and breaks {what}")?;
        }
        for what in &self.stricter {
            writeln!(f, "  called breaking, and does not break {what}")?;
        }
        if let Some(error) = &self.does_not_compile {
            writeln!(f, "  THE GENERATED CODE DOES NOT COMPILE: {error}")?;
        }
        for find in &self.false_finds {
            writeln!(f, "  found as well: {find}")?;
        }
        Ok(())
    }
}
