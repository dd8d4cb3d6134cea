//! Which schema components are the same: by name, or else by what they are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::alike::{Face, names_are_near, nearest, shape};
use super::{Matched, Pair, Single, Site};
use crate::change::Subject;
use crate::document::{components, escape, schema_name};

/// How alike schemas with names that have nothing in common must be, in percent, so that one is the other renamed.
const ALIKE: usize = 70;

/// How alike schemas must be whose names are near.
const ALIKE_WITH_NEAR_NAMES: usize = 50;

/// The names of schemas in both documents.
pub(crate) struct Names<'d> {
    /// The new name of each schema that is in both, by its old one.
    now: BTreeMap<&'d str, &'d str>,
    removed: Vec<&'d str>,
    added: Vec<&'d str>,
}

impl<'d> Names<'d> {
    pub fn new(old: &'d Value, new: &'d Value) -> Self {
        let before: BTreeMap<&str, &Value> = components(old, "schemas").collect();
        let after: BTreeMap<&str, &Value> = components(new, "schemas").collect();
        let left = |these: &BTreeMap<&'d str, &'d Value>, others: &BTreeMap<&'d str, &'d Value>| {
            let left = these.keys().filter(|name| !others.contains_key(*name));
            left.copied().collect::<Vec<_>>()
        };
        let (gone, fresh) = (left(&before, &after), left(&after, &before));
        let mut now: BTreeMap<&str, &str> = before
            .keys()
            .filter(|name| after.contains_key(*name))
            .map(|name| (*name, *name))
            .collect();
        let renamed = renamed(&before, &after, &gone, &fresh);
        let (olds, news): (BTreeSet<_>, BTreeSet<_>) = renamed.iter().copied().unzip();
        now.extend(renamed);
        Self {
            now,
            removed: gone
                .into_iter()
                .filter(|name| !olds.contains(name))
                .collect(),
            added: fresh
                .into_iter()
                .filter(|name| !news.contains(name))
                .collect(),
        }
    }

    /// Whether a reference in the old document and one in the new document mean the same schema.
    pub fn same(&self, old: &str, new: &str) -> bool {
        match (schema_name(old), schema_name(new)) {
            (Some(old), Some(new)) => self.now.get(old) == Some(&new),
            _ => old == new,
        }
    }

    pub(super) fn matched(&self) -> Matched<&'d str> {
        let pointer = |name: &str| format!("/components/schemas/{}", escape(name));
        let site = |before: &str, after: &str, old: String, new: String| Site {
            subject: Subject::Schema(after.to_owned()),
            before: before.to_owned(),
            old,
            new,
        };
        let single = |name: &'d str, site: Site| Single { site, thing: name };
        Matched {
            both: self
                .now
                .iter()
                .map(|(old, new)| Pair {
                    site: site(old, new, pointer(old), pointer(new)),
                    old: *old,
                    new: *new,
                })
                .collect(),
            added: self
                .added
                .iter()
                .map(|name| single(name, site(name, name, String::new(), pointer(name))))
                .collect(),
            removed: self
                .removed
                .iter()
                .map(|name| single(name, site(name, name, pointer(name), String::new())))
                .collect(),
        }
    }
}

/// The schemas that are gone and back under another name.
fn renamed<'d>(
    before: &BTreeMap<&'d str, &'d Value>,
    after: &BTreeMap<&'d str, &'d Value>,
    gone: &[&'d str],
    fresh: &[&'d str],
) -> Vec<(&'d str, &'d str)> {
    let faces = |schemas: &BTreeMap<&'d str, &'d Value>, names: &[&'d str]| {
        let found = names
            .iter()
            .filter_map(|name| Some((*name, *schemas.get(name)?)));
        let face = |schema| Face::of(shape(schema, &|other| names.contains(&other)));
        found
            .map(|(name, schema)| (name, face(schema)))
            .collect::<Vec<_>>()
    };
    let (old, new) = (faces(before, gone), faces(after, fresh));
    let (olds, news): (Vec<_>, Vec<_>) = (old.iter().collect(), new.iter().collect());
    let pairs = nearest(&olds, &news, |(old_name, old), (new_name, new)| {
        let is_near = names_are_near(old_name, new_name);
        let alike = old.likeness(new);
        let wanted = if is_near {
            ALIKE_WITH_NEAR_NAMES
        } else {
            ALIKE
        };
        // of equal candidates the one whose name is near
        if alike < wanted {
            0
        } else {
            alike * 2 + usize::from(is_near)
        }
    });
    let name = |(before, after): (usize, usize)| (old[before].0, new[after].0);
    pairs.into_iter().map(name).collect()
}
