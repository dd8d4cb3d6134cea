//! Which file gets what.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use spec_codegen::Bundle;

use super::lines::Edit;
use super::{ENTRY, Spec, addition, operation};
use crate::match_up::{Bases, Change, Difference, MatchUp, Operation, Pair, Part};

/// What one file of the spec gets.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    /// Values that go into places of the file, with the lines that they need.
    pub inserts: Vec<Insert>,
    /// Lines that take the place of others.
    pub replaced: Vec<Edit>,
    /// New path items, as our spec writes their paths.
    pub paths: BTreeMap<String, Map<String, Value>>,
    /// A tag that `openapi.yaml` does not have yet: name and description.
    pub tag: Option<(String, String)>,
    /// What is in it, for the report.
    pub said: Vec<String>,
}

/// A value that is written before a line.
#[derive(Clone, Debug)]
pub(super) struct Insert {
    /// The line before which it goes, counted from 0.
    pub line: usize,
    pub indent: usize,
    pub value: Value,
}

/// Finds out which file gets what.
pub(super) struct Planner<'p> {
    pub spec: Spec<'p>,
    pub theirs: &'p Bundle,
    pub bases: Bases,
    pub plans: BTreeMap<String, Plan>,
    /// What can't be put into a patch: what it is and why.
    pub by_hand: Vec<String>,
    /// What was not asked for, in words.
    pub aside: Vec<String>,
    /// Names of operations that are taken.
    pub operations: Vec<String>,
    /// Our tag for each of theirs.
    tags: BTreeMap<String, String>,
}

impl<'p> Planner<'p> {
    pub fn new(spec: Spec<'p>, theirs: &'p Bundle, matched: &MatchUp) -> Self {
        Self {
            spec,
            theirs,
            bases: Bases::of(&spec.bundle.document, &theirs.document),
            plans: BTreeMap::new(),
            by_hand: Vec::new(),
            aside: Vec::new(),
            operations: operation::names(&spec.bundle.document),
            tags: tags(&spec.bundle.document, &theirs.document, &matched.both),
        }
    }

    pub fn operation(&mut self, new: &Operation) {
        operation::plan(self, new);
    }

    pub fn difference(&mut self, difference: &Difference) {
        let done = match &difference.change {
            Change::Contradiction(_) => return,
            Change::NewParameter(name) => addition::parameter(self, difference, name),
            Change::NewProperty(name) => addition::property(self, difference, name),
            Change::NewValue(value) => addition::value(self, difference, value),
            Change::Deprecated => addition::deprecated(self, difference),
        };
        if let Err(why) = done {
            self.by_hand.push(format!("{}: {why}", said(difference)));
        }
    }

    /// Keeps the plans of these files only, if there are any.
    pub fn leave_aside(&mut self, only: &[String]) {
        if only.is_empty() {
            return;
        }
        let wanted = |file: &str| {
            only.iter()
                .any(|name| file.strip_suffix(".yaml") == Some(name))
        };
        self.plans.retain(|file, plan| {
            let keep = wanted(file);
            if !keep {
                self.aside.append(&mut plan.said);
            }
            keep
        });
    }

    pub fn plan(&mut self, file: &str) -> &mut Plan {
        self.plans.entry(file.to_owned()).or_default()
    }

    /// The part of the vendor's document at a pointer.
    pub fn published(&self, pointer: &str) -> Option<Part<'p>> {
        Part::at(&self.theirs.document, pointer.to_owned())
    }

    /// The file and the line, counted from 0, of a key of our spec; and where in the line it begins.
    pub fn key(&self, pointer: &str) -> Option<(String, usize, usize)> {
        let location = self.spec.bundle.origins.locate(pointer)?;
        let file = location.file.to_str()?.to_owned();
        Some((
            file,
            location.line.checked_sub(1)?,
            location.column.checked_sub(1)?,
        ))
    }

    /// The file for the operations of a tag of theirs, and our name of the tag: the one of the same name, or else the one that has most of the operations which they
    /// give that tag.
    pub fn home(&self, tag: &str) -> (String, String) {
        let document = &self.spec.bundle.document;
        let tags = document.get("tags").and_then(Value::as_array);
        let names = tags
            .into_iter()
            .flatten()
            .filter_map(|tag| tag.get("name")?.as_str());
        let named = names
            .into_iter()
            .find(|name| plain(name) == plain(tag))
            .map(str::to_owned);
        let Some(known) = named.or_else(|| self.tags.get(tag).cloned()) else {
            return (format!("{}.yaml", file_stem(tag)), tag.to_owned());
        };
        let file = operation::of_tag(document, &known)
            .into_iter()
            .filter_map(|pointer| Some(self.key(&pointer)?.0))
            .find(|file| file != ENTRY);
        (
            file.unwrap_or_else(|| format!("{}.yaml", file_stem(&known))),
            known,
        )
    }
}

/// Our tag for each of theirs: the one that most of its operations have here.
fn tags(ours: &Value, theirs: &Value, both: &[Pair]) -> BTreeMap<String, String> {
    let tag = |document: &Value, operation: &Operation| {
        let tag = document.pointer(&operation.pointer())?.pointer("/tags/0")?;
        Some(tag.as_str()?.to_owned())
    };
    let mut counts: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for pair in both {
        if let (Some(left), Some(right)) = (tag(ours, &pair.ours), tag(theirs, &pair.theirs)) {
            *counts.entry(right).or_default().entry(left).or_default() += 1;
        }
    }
    let most = |counts: BTreeMap<String, usize>| counts.into_iter().max_by_key(|(_, count)| *count);
    counts
        .into_iter()
        .filter_map(|(theirs, counts)| Some((theirs, most(counts)?.0)))
        .collect()
}

/// A difference as a line of the report.
pub(super) fn said(difference: &Difference) -> String {
    let place = spec_codegen::diagnostic::key_path(&difference.ours);
    match &difference.change {
        Change::NewParameter(name) => format!("`{place}`: new parameter `{name}`"),
        Change::NewProperty(name) => format!("`{place}`: new property `{name}`"),
        Change::NewValue(value) => format!("`{place}`: new value `{value}`"),
        Change::Deprecated => format!("`{place}`: deprecated"),
        Change::Contradiction(words) => format!("`{place}`: {words}"),
    }
}

/// A tag's name without what people write differently: case, blanks, an `s` for several.
fn plain(tag: &str) -> String {
    let letters: String = tag
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    letters.to_lowercase().trim_end_matches('s').to_owned()
}

fn file_stem(tag: &str) -> String {
    let words: Vec<String> = tag
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    match words.join("-") {
        stem if stem.is_empty() || stem == "openapi" || stem == "shared" => {
            format!("{stem}-operations")
        }
        stem => stem,
    }
}
