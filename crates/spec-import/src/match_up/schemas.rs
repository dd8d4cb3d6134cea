//! Compares schemas, each pair of named ones once.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::document::Part;
use super::kind::{Kind, lenient};
use super::{Change, Difference, SchemaPair};
use crate::document::escape;

/// What is said of a property that they don't have.
const LACKING: &str = "is not in the document";
/// How deep lists of lists are followed.
const DEPTH: usize = 32;

/// All pairs of named schemas that were compared.
#[derive(Default)]
pub(super) struct Schemas<'d> {
    known: HashMap<(String, String), usize>,
    pairs: Vec<Compared>,
    queue: Vec<(usize, Part<'d>, Part<'d>)>,
}

struct Compared {
    pair: SchemaPair,
    /// The pairs of the schemas that these two use.
    uses: Vec<usize>,
}

impl<'d> Schemas<'d> {
    /// Compares two schemas; differences of unnamed ones go to `own`. Returns the pairs of named ones that they use.
    pub fn compare(
        &mut self,
        ours: Part<'d>,
        theirs: Part<'d>,
        own: &mut Vec<Difference>,
    ) -> Vec<usize> {
        let mut step = Step {
            differences: Vec::new(),
            uses: Vec::new(),
        };
        self.step(ours, theirs, &mut step, 0);
        own.extend(step.differences);
        while let Some((index, ours, theirs)) = self.queue.pop() {
            let mut step = Step {
                differences: Vec::new(),
                uses: Vec::new(),
            };
            self.contents(&ours, &theirs, &mut step, 0);
            if let Some(compared) = self.pairs.get_mut(index) {
                compared.pair.differences = step.differences;
                compared.uses = step.uses;
            }
        }
        step.uses
    }

    /// Whether the pair, or one that it uses, differs.
    pub fn differs(&self, start: usize) -> bool {
        let (mut seen, mut next) = (BTreeSet::new(), vec![start]);
        while let Some(index) = next.pop() {
            let Some(compared) = self.pairs.get(index).filter(|_| seen.insert(index)) else {
                continue;
            };
            if !compared.pair.differences.is_empty() {
                return true;
            }
            next.extend(&compared.uses);
        }
        false
    }

    /// Leaves out what is no difference because several schemas of theirs take the place of one of ours: that one of them lacks a property which another has,
    /// and that two of them have the same more.
    pub fn settle(&mut self) {
        let mut lacking: HashMap<String, (usize, usize)> = HashMap::new();
        for compared in &self.pairs {
            for difference in compared
                .pair
                .differences
                .iter()
                .filter(|found| is_lacking(found))
            {
                lacking.entry(difference.ours.clone()).or_default().0 += 1;
            }
        }
        for (pointer, (_, pairs)) in &mut lacking {
            let of = |compared: &&Compared| {
                pointer.starts_with(&format!(
                    "/components/schemas/{}/",
                    escape(&compared.pair.ours)
                ))
            };
            *pairs = self.pairs.iter().filter(of).count();
        }
        let mut seen: HashSet<(String, Change)> = HashSet::new();
        for compared in &mut self.pairs {
            compared.pair.differences.retain(|difference| {
                let everywhere = lacking
                    .get(&difference.ours)
                    .is_none_or(|(lacking, pairs)| lacking >= pairs);
                let said = (difference.ours.clone(), difference.change.clone());
                (!is_lacking(difference) || everywhere) && seen.insert(said)
            });
        }
    }

    pub fn pairs(self) -> Vec<SchemaPair> {
        self.pairs
            .into_iter()
            .map(|compared| compared.pair)
            .collect()
    }

    /// Goes on with two schemas: at once if ours has no name, else later and only once.
    fn step(&mut self, ours: Part<'d>, theirs: Part<'d>, step: &mut Step, depth: usize) {
        let (ours, theirs) = (ours.schema(), theirs.schema());
        let names = (ours.component(), theirs.component());
        let (Some(left), right) = names else {
            if depth < DEPTH {
                self.contents(&ours, &theirs, step, depth + 1);
            }
            return;
        };
        let key = (left.clone(), theirs.pointer.clone());
        let index = *self.known.entry(key).or_insert(self.pairs.len());
        if index == self.pairs.len() {
            let pair = SchemaPair {
                ours: left,
                theirs: right.unwrap_or_default(),
                differences: Vec::new(),
            };
            self.pairs.push(Compared {
                pair,
                uses: Vec::new(),
            });
            self.queue.push((index, ours, theirs));
        }
        step.uses.push(index);
    }

    fn contents(&mut self, ours: &Part<'d>, theirs: &Part<'d>, step: &mut Step, depth: usize) {
        if let Some(words) = type_difference(ours, theirs) {
            step.add(ours, theirs, Change::Contradiction(words));
            return;
        }
        values(ours, theirs, step);
        if let (Some(left), Some(right)) = (ours.member("items"), theirs.member("items")) {
            self.step(left, right, step, depth);
        }
        let (known, published) = (properties(ours), properties(theirs));
        if known.is_empty() {
            return;
        }
        for (name, theirs) in &published {
            match known.iter().find(|(known, _)| known == name) {
                Some((_, ours)) => self.step(ours.clone(), theirs.clone(), step, depth),
                None => step.add(ours, theirs, Change::NewProperty((*name).to_owned())),
            }
        }
        if published.is_empty() {
            return;
        }
        let has = |wanted: &str| published.iter().any(|(name, _)| *name == wanted);
        for (name, property) in known.iter().filter(|(name, _)| !has(name)) {
            let words = format!("the property `{name}` {LACKING}");
            step.add(property, theirs, Change::Contradiction(words));
        }
    }
}

/// What is found in one pair.
struct Step {
    differences: Vec<Difference>,
    uses: Vec<usize>,
}

impl Step {
    fn add(&mut self, ours: &Part<'_>, theirs: &Part<'_>, change: Change) {
        self.differences.push(Difference {
            ours: ours.pointer.clone(),
            theirs: theirs.pointer.clone(),
            change,
        });
    }
}

fn values(ours: &Part<'_>, theirs: &Part<'_>, step: &mut Step) {
    let list = |part: &Part<'_>| part.value.get("enum").and_then(Value::as_array).cloned();
    let (Some(known), Some(published)) = (list(ours), list(theirs)) else {
        return;
    };
    let text = |value: &Value| {
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned)
    };
    let known: BTreeSet<String> = known.iter().map(text).collect();
    let published: BTreeSet<String> = published.iter().map(text).collect();
    for value in published.difference(&known) {
        step.add(ours, theirs, Change::NewValue(value.clone()));
    }
    let gone: Vec<String> = known
        .difference(&published)
        .map(|value| format!("`{value}`"))
        .collect();
    if !gone.is_empty() {
        let words = format!("not among the document's values: {}", gone.join(", "));
        step.add(ours, theirs, Change::Contradiction(words));
    }
}

fn is_lacking(difference: &Difference) -> bool {
    matches!(&difference.change, Change::Contradiction(words) if words.ends_with(LACKING))
}

/// What is said if ours does not read what theirs can be.
pub(super) fn type_difference(ours: &Part<'_>, theirs: &Part<'_>) -> Option<String> {
    let forms = lenient(ours);
    let (ours, theirs) = (ours.clone().schema(), theirs.clone().schema());
    let (left, right) = (Kind::of(&ours), Kind::of(&theirs));
    let forms: Vec<&str> = forms.into_iter().chain(lenient(&ours)).collect();
    let fits = left.reads(right, &forms)
        || (forms.contains(&"single-list") && left == Kind::List)
        || ours.has("x-tuple");
    (!fits).then(|| format!("{} here, {} in the document", left.name(), right.name()))
}

/// The properties of an object, those of its `allOf` among them.
pub(super) fn properties<'d>(schema: &Part<'d>) -> Vec<(&'d str, Part<'d>)> {
    let mut all = schema.members("properties");
    for part in schema.items("allOf") {
        for (name, property) in part.schema().members("properties") {
            if !all.iter().any(|(known, _)| *known == name) {
                all.push((name, property));
            }
        }
    }
    all
}
