//! What became of each public item.

use std::collections::BTreeSet;

use super::item::{Const, Item};
use super::{RustApi, auto_traits, type_change};
use crate::change::{ApiChange, Rust};

/// The changes of the public items, by their paths. What is not known to be harmless counts as breaking.
pub fn compare(old: &RustApi, new: &RustApi) -> Vec<ApiChange> {
    let mut changes = Changes::default();
    let paths: BTreeSet<&String> = old.items.keys().chain(new.items.keys()).collect();
    for path in paths {
        match (old.items.get(path), new.items.get(path)) {
            (Some(_), None) => changes.breaking(path, "is gone"),
            (None, Some(_)) => changes.compatible(path, "is new"),
            (Some(before), Some(after)) if before != after => {
                item(path, before, after, &mut changes);
            }
            _ => {}
        }
    }
    auto_traits::compare(old, new, &mut changes);
    changes.0.sort();
    changes.0.dedup();
    changes.0
}

/// The changes that were found so far.
#[derive(Default)]
pub(super) struct Changes(Vec<ApiChange>);

impl Changes {
    pub fn breaking(&mut self, item: &str, message: impl Into<String>) {
        self.push(item, message.into(), Rust::Breaking);
    }

    pub fn compatible(&mut self, item: &str, message: impl Into<String>) {
        self.push(item, message.into(), Rust::Compatible);
    }

    fn push(&mut self, item: &str, message: String, rust: Rust) {
        self.0.push(ApiChange {
            item: item.to_owned(),
            message,
            rust,
        });
    }
}

fn item(path: &str, old: &Item, new: &Item, changes: &mut Changes) {
    match (old, new) {
        (Item::Type(old), Item::Type(new)) => type_change::compare(path, old, new, changes),
        (Item::Const(old), Item::Const(new)) => constant(path, old, new, changes),
        _ => changes.breaking(path, "is another kind of item than it was"),
    }
}

fn constant(path: &str, old: &Const, new: &Const, changes: &mut Changes) {
    if old.ty != new.ty {
        changes.breaking(path, format!("is `{}` and was `{}`", new.ty, old.ty));
    } else if !old.ty.contains("str") {
        // a text is only shown; a number may be the length of an array or a discriminant
        let (new, old) = (&new.value, &old.value);
        changes.breaking(
            path,
            format!("is {new} and was {old}, which types may depend on"),
        );
    }
}
