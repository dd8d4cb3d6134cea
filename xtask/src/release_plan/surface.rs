//! The public items of hand-written code, as far as they can be read without compiling it.
//!
//! A changed item counts as a break: whether code that compiled still does only a compiler knows.

mod data;
mod exported;
mod implemented;
mod item;
mod origin;

use std::collections::{BTreeMap, BTreeSet};

use super::source::Module;
use super::verdict::{Area, NEW, Reason};
use super::version::Level;
use exported::Exported;
use item::Part;

/// The public items of a crate by their path in it.
#[derive(Default)]
pub(super) struct Surface(BTreeMap<String, Entry>);

#[derive(Default)]
struct Entry {
    /// One for each item of that name: items for different features may share one.
    signatures: Vec<String>,
    /// The crates whose names stand in it.
    crates: BTreeSet<String>,
    hidden: bool,
    /// The trait, of an implementation.
    of_trait: Option<String>,
}

/// One difference between two surfaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference {
    pub item: String,
    pub what: What,
    /// Whether documentation and cargo-semver-checks leave it out: other crates of the workspace may still compile against it.
    pub hidden: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Gone,
    Changed,
    New,
}

impl Surface {
    pub fn of(modules: &[Module], chosen: impl Fn(&Module) -> bool) -> Self {
        let parts: Vec<Vec<Part>> = modules
            .iter()
            .map(|module| module.items.iter().flat_map(item::parts).collect())
            .collect();
        let exported = Exported::of(modules, &parts);
        let mut surface = Self::default();
        for (module, parts) in modules.iter().zip(parts) {
            if !chosen(module) {
                continue;
            }
            let crates = origin::crates(&module.items);
            for part in parts {
                if let Some(path) = exported.path(module, &part) {
                    let hidden = part.hidden || exported.is_hidden(&path);
                    surface.add(path, part, hidden, &crates);
                }
            }
        }
        surface
    }

    fn add(&mut self, path: String, part: Part, hidden: bool, crates: &origin::Crates) {
        let entry = self.0.entry(path).or_insert_with(|| Entry {
            hidden: true,
            ..Entry::default()
        });
        entry.crates.extend(crates.named_in(&part));
        entry.hidden &= hidden;
        entry.of_trait = part.of_trait;
        entry.signatures.push(part.signature);
        entry.signatures.sort();
    }

    /// Whether a public item names a type of that crate.
    pub fn exposes(&self, library: &str) -> bool {
        self.0.values().any(|entry| entry.crates.contains(library))
    }

    /// What is another one in `new`. The members of what is new or gone are not told apart.
    pub fn differences(&self, new: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        let names: BTreeSet<&String> = self.0.keys().chain(new.0.keys()).collect();
        for name in names {
            let (old_entry, new_entry) = (self.0.get(name), new.0.get(name));
            let what = match (old_entry, new_entry) {
                (Some(_), None) => What::Gone,
                (None, Some(_)) => What::New,
                (Some(old), Some(new)) if old.signatures != new.signatures => What::Changed,
                _ => continue,
            };
            let entry = old_entry.or(new_entry);
            if !self.is_told_elsewhere(new, name, entry) {
                found.push(Difference {
                    item: name.clone(),
                    what,
                    hidden: entry.is_some_and(|entry| entry.hidden),
                });
            }
        }
        found.sort_by(|left, right| (left.what, &left.item).cmp(&(right.what, &right.item)));
        found
    }

    /// Whether the type or the trait of a member is itself new or gone.
    fn is_told_elsewhere(&self, new: &Self, name: &str, entry: Option<&Entry>) -> bool {
        let around = match name.split_once("::impl ") {
            Some((around, _)) => Some(around),
            None => name.rsplit_once("::").map(|(around, _)| around),
        };
        let is_other = |around: &str| self.0.contains_key(around) != new.0.contains_key(around);
        let of_trait = entry.and_then(|entry| entry.of_trait.as_deref());
        let is_other_trait = of_trait.is_some_and(|of_trait| {
            let paths = self.0.keys().chain(new.0.keys());
            let mut paths = paths.filter(|path| path.rsplit("::").next() == Some(of_trait));
            paths.any(|path| is_other(path))
        });
        around.is_some_and(is_other) || is_other_trait
    }
}

impl Difference {
    /// What it means for users; `area` is that of items that they see.
    pub fn reason(&self, area: Area) -> Reason {
        let (level, what) = match self.what {
            What::Gone => (Level::Breaking, "is gone"),
            What::Changed => (Level::Breaking, "changed"),
            // nobody is told of a new one that is hidden
            What::New if self.hidden => (Level::Fix, NEW),
            What::New => (Level::Addition, NEW),
        };
        let area = if self.hidden { Area::Hidden } else { area };
        match self.item.split_once("::impl ") {
            Some((name, of_trait)) => {
                let subject = format!("impl {of_trait} for {name}");
                Reason::of(level, area, subject, what)
            }
            None => Reason::of(level, area, &self.item, what),
        }
    }
}
