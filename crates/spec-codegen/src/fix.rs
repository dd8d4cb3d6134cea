//! Mends what is mechanical in a spec, in the text of its files: comments, order and layout stay as they are.
//!
//! The rules say what to edit ([`lint::findings`](crate::lint::findings)). A fix is kept only if the spec has fewer findings after it and no rule
//! finds more than before, so that mending one thing never breaks another, and a second run finds nothing to do.

mod edit;
mod layout;
mod scalar;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::bundle::Bundle;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lint::{Finding, findings};
pub(crate) use edit::{Action, Edit};
use layout::Layout;

/// How to mend one finding.
#[derive(Clone, Debug)]
pub struct Fix(pub(crate) Vec<Edit>);

/// A spec after what is mechanical was mended.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// All files of the spec, by name.
    pub files: BTreeMap<String, String>,
    /// What was mended, at the places where it was.
    pub fixed: Vec<Diagnostic>,
    /// What is left to a person.
    pub left: Vec<Diagnostic>,
}

/// Mends the spec of these files.
///
/// # Errors
///
/// Files that make no document ([`Bundle::from_files`]): there is nothing to mend by program then.
pub fn fix(files: &BTreeMap<String, String>) -> Result<Fixed, Diagnostics> {
    let mut state = State::of(files.clone())?;
    let mut fixed = Vec::new();
    while let Some((next, applied)) = state.step() {
        fixed.extend(applied);
        state = next;
    }
    let left = state.findings.into_iter();
    Ok(Fixed {
        files: state.files,
        fixed,
        left: left.map(|finding| finding.diagnostic).collect(),
    })
}

struct State {
    files: BTreeMap<String, String>,
    findings: Vec<Finding>,
}

/// A replacement in a file's text.
#[derive(Clone, Debug)]
struct Replacement {
    file: String,
    range: Range<usize>,
    text: String,
}

impl State {
    fn of(files: BTreeMap<String, String>) -> Result<Self, Diagnostics> {
        let findings = findings(&Bundle::from_files(&files)?);
        Ok(Self { files, findings })
    }

    /// The spec after as many fixes as go together, or else after one; `None` if no fix makes it better.
    fn step(&self) -> Option<(Self, Vec<Diagnostic>)> {
        let layouts: BTreeMap<&str, Layout> = self
            .files
            .iter()
            .filter_map(|(name, text)| Some((name.as_str(), Layout::of(text)?)))
            .collect();
        let fixes: Vec<(&Diagnostic, Vec<Replacement>)> = self
            .findings
            .iter()
            .filter_map(|finding| Some((&finding.diagnostic, replacements(finding, &layouts)?)))
            .collect();
        let mut together: Vec<Replacement> = Vec::new();
        let mut applied = Vec::new();
        for (diagnostic, replacements) in &fixes {
            if !together
                .iter()
                .any(|one| replacements.iter().any(|two| touch(one, two)))
            {
                together.extend(replacements.iter().cloned());
                applied.push((*diagnostic).clone());
            }
        }
        if let Some(next) = self.after(together) {
            return Some((next, applied));
        }
        fixes.into_iter().find_map(|(diagnostic, replacements)| {
            Some((self.after(replacements)?, vec![diagnostic.clone()]))
        })
    }

    /// The spec after these replacements, if it is better then.
    fn after(&self, mut replacements: Vec<Replacement>) -> Option<Self> {
        replacements.sort_by_key(|one| (one.range.start, one.range.end));
        let mut files = self.files.clone();
        // from the end, so that the places before it stay where they are
        for replacement in replacements.into_iter().rev() {
            let text = files.get_mut(&replacement.file)?;
            text.replace_range(replacement.range, &replacement.text);
        }
        let next = Self::of(files).ok()?;
        next.is_better_than(self).then_some(next)
    }

    fn is_better_than(&self, other: &Self) -> bool {
        let (own, others) = (self.count(), other.count());
        self.findings.len() < other.findings.len()
            && own
                .iter()
                .all(|(rule, count)| others.get(rule).is_some_and(|before| count <= before))
    }

    fn count(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for finding in &self.findings {
            *counts.entry(finding.diagnostic.rule).or_default() += 1;
        }
        counts
    }
}

/// What a fix does to the files; `None` if one of its edits can't be made in the text as it stands.
fn replacements(finding: &Finding, layouts: &BTreeMap<&str, Layout>) -> Option<Vec<Replacement>> {
    let edits = &finding.fix.as_ref()?.0;
    let mut replacements: Vec<Replacement> = Vec::new();
    for edit in edits {
        let (range, text) = layouts.get(edit.file.as_str())?.replacement(edit)?;
        let replacement = Replacement {
            file: edit.file.clone(),
            range,
            text,
        };
        if replacements.iter().any(|one| overlap(one, &replacement)) {
            return None;
        }
        replacements.push(replacement);
    }
    Some(replacements)
}

fn overlap(one: &Replacement, two: &Replacement) -> bool {
    one.file == two.file && one.range.start < two.range.end && two.range.start < one.range.end
}

/// Whether two fixes are too near to each other to be made at once.
fn touch(one: &Replacement, two: &Replacement) -> bool {
    one.file == two.file && one.range.start <= two.range.end && two.range.start <= one.range.end
}
