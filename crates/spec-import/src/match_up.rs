//! Compares a vendor's document with our spec, by method and path.
//!
//! Both are in our form: the vendor's went through [`convert`](fn@crate::convert). Our specs are tolerant on purpose, so wording, names of schemas, limits and what is
//! `required` in an answer are no differences, and neither is a type of ours that reads all that theirs can be.

mod address;
mod document;
mod kind;
mod operations;
mod parameters;
mod schemas;

use std::collections::{BTreeMap, BTreeSet};

use spec_codegen::Bundle;

pub(crate) use address::{Bases, arguments};
pub(crate) use document::Part;
use operations::Comparing;

/// What became of each operation.
#[derive(Clone, Debug, Default)]
pub struct MatchUp {
    /// In the vendor's document and not in our spec.
    pub new: Vec<Operation>,
    /// In our spec and not in the vendor's document.
    pub gone: Vec<Operation>,
    /// In both.
    pub both: Vec<Pair>,
    /// The differences of schemas that both have, each once however many operations use it.
    pub schemas: Vec<SchemaPair>,
}

/// An operation of one of the two documents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Operation {
    /// The path as its document writes it.
    pub path: String,
    /// The method, in lower case.
    pub method: String,
}

/// An operation that both documents have.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The operation in our spec.
    pub ours: Operation,
    /// The operation in the vendor's document.
    pub theirs: Operation,
    /// What differs in it, but not inside of the named schemas that it uses.
    pub differences: Vec<Difference>,
    /// Whether it, or a schema that it uses, differs.
    pub differs: bool,
}

/// A schema of ours and the vendor's that takes the same place.
#[derive(Clone, Debug)]
pub struct SchemaPair {
    /// The name of our component.
    pub ours: String,
    /// The name of theirs, after conversion.
    pub theirs: String,
    /// What differs.
    pub differences: Vec<Difference>,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The place in our document, as a JSON pointer.
    pub ours: String,
    /// The place in the vendor's document, as a JSON pointer.
    pub theirs: String,
    /// What kind it is.
    pub change: Change,
}

/// What differs at a place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// They have an optional parameter more. `ours` is the operation, `theirs` the parameter.
    NewParameter(String),
    /// They have a property more. `ours` is the object, `theirs` the property.
    NewProperty(String),
    /// They have a value more. `ours` and `theirs` are the enums.
    NewValue(String),
    /// They say that the operation is deprecated.
    Deprecated,
    /// What no patch can decide, in words.
    Contradiction(String),
}

/// How many operations became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Only in the vendor's document.
    pub new: usize,
    /// Only in our spec.
    pub gone: usize,
    /// In both, and different.
    pub different: usize,
    /// In both, and the same as far as we tell.
    pub same: usize,
}

impl MatchUp {
    /// How many operations became what.
    pub fn counts(&self) -> Counts {
        let different = self.both.iter().filter(|pair| pair.differs).count();
        Counts {
            new: self.new.len(),
            gone: self.gone.len(),
            different,
            same: self.both.len() - different,
        }
    }
}

/// Compares our spec with the vendor's document in our form.
pub fn match_up(ours: &Bundle, theirs: &Bundle) -> MatchUp {
    let bases = Bases::of(&ours.document, &theirs.document);
    let mut remaining: BTreeMap<String, Operation> = operations::all(&theirs.document)
        .into_iter()
        .map(|operation| (bases.theirs_key(&operation), operation))
        .collect();
    let mut comparing = Comparing::new(&ours.document, &theirs.document);
    let mut result = MatchUp::default();
    for operation in operations::all(&ours.document) {
        match remaining.remove(&bases.ours_key(&operation)) {
            Some(other) => result.both.push(comparing.pair(operation, other)),
            None => result.gone.push(operation),
        }
    }
    result.new = remaining.into_values().collect();
    result.new.sort();
    result.schemas = comparing.finish(&mut result.both);
    result
}

/// Names of components of theirs that take the place of exactly one of ours.
pub(crate) fn counterparts(pairs: &[SchemaPair]) -> BTreeMap<String, String> {
    let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for pair in pairs.iter().filter(|pair| !pair.theirs.is_empty()) {
        all.entry(&pair.theirs).or_default().insert(&pair.ours);
    }
    all.into_iter()
        .filter_map(|(theirs, ours)| {
            let same = ours.iter().find(|name| **name == theirs).copied();
            let only = (ours.len() == 1).then(|| ours.first().copied()).flatten();
            Some((theirs.to_owned(), same.or(only)?.to_owned()))
        })
        .collect()
}
