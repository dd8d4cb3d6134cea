//! What became of a type that is still there.

use std::collections::BTreeSet;

use super::compare::Changes;
use super::item::{Attributes, Fields, Shape, Style, Type, Variant};
use super::method_change;

pub(super) fn compare(path: &str, old: &Type, new: &Type, changes: &mut Changes) {
    match (&old.shape, &new.shape) {
        (Shape::Struct(before), Shape::Struct(after)) => {
            let can_grow = old.attributes.non_exhaustive || !before.hidden.is_empty();
            let place = Owner {
                path,
                kind: "struct",
                can_grow,
            };
            fields(&place, before, after, changes);
        }
        (Shape::Enum(before), Shape::Enum(after)) => {
            variants(path, old.attributes.non_exhaustive, before, after, changes);
        }
        (Shape::Alias(before), Shape::Alias(after)) => {
            if before != after {
                changes.breaking(path, format!("is `{after}` and was `{before}`"));
            }
        }
        (before, after) => {
            let (before, after) = (before.kind(), after.kind());
            changes.breaking(path, format!("is {after} and was {before}"));
            return;
        }
    }
    if old.generics != new.generics {
        let (new, old) = (&new.generics, &old.generics);
        changes.breaking(path, format!("is generic as `{new}` and was as `{old}`"));
    }
    attributes(path, &old.attributes, &new.attributes, changes);
    traits(path, old, new, changes);
    for (name, before) in &old.methods {
        let item = format!("{path}::{name}");
        match new.methods.get(name) {
            None => changes.breaking(&item, "the method is gone"),
            Some(after) => method_change::compare(&item, before, after, changes),
        }
    }
    for name in new
        .methods
        .keys()
        .filter(|it| !old.methods.contains_key(*it))
    {
        let item = format!("{path}::{name}");
        if OF_TRAITS.contains(&name.as_str()) {
            changes.breaking(
                &item,
                "the method is new, and hides the one of a trait by the same name",
            );
        } else {
            changes.compatible(&item, "the method is new");
        }
    }
}

/// The methods of the traits that generated types have, and of those that every type has: a method of the type's own goes first.
const OF_TRAITS: [&str; 33] = [
    "as_any",
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "cmp",
    "default",
    "deserialize",
    "deserialize_in_place",
    "eq",
    "fmt",
    "from",
    "hash",
    "hash_slice",
    "inline_schema",
    "instrument",
    "in_current_span",
    "into",
    "json_schema",
    "ne",
    "partial_cmp",
    "schema_id",
    "schema_name",
    "serialize",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
    "visit",
];

/// What has fields.
struct Owner<'a> {
    path: &'a str,
    kind: &'a str,
    /// Whether code that compiled can't have named all fields.
    can_grow: bool,
}

fn fields(owner: &Owner<'_>, old: &Fields, new: &Fields, changes: &mut Changes) {
    let Owner {
        path,
        kind,
        can_grow,
    } = owner;
    if old.style != new.style {
        let (new, old) = (new.style.text(), old.style.text());
        changes.breaking(path, format!("has {new} and had {old}"));
        return;
    }
    let (before, after) = (old.named(), new.named());
    for (name, was) in &before {
        let item = format!("{path}::{name}");
        match after.get(name) {
            None => changes.breaking(&item, "the field is gone"),
            Some(is) if is != was => changes.breaking(&item, format!("is `{is}` and was `{was}`")),
            Some(_) => {}
        }
    }
    for name in after.keys().filter(|name| !before.contains_key(*name)) {
        let item = format!("{path}::{name}");
        // a private field of a tuple struct may have moved
        if *can_grow && old.style == Style::Named {
            changes.compatible(&item, "the field is new");
        } else {
            changes.breaking(
                &item,
                format!("the field is new, and code may name all fields of the {kind}"),
            );
        }
    }
    if old.hidden.is_empty() && !new.hidden.is_empty() && !can_grow {
        changes.breaking(
            path,
            "has private fields now, and can't be written out any more",
        );
    }
    if old.style == Style::Tuple && old.hidden.len() != new.hidden.len() {
        changes.breaking(path, "has another number of private fields");
    }
}

fn variants(
    path: &str,
    non_exhaustive: bool,
    old: &[Variant],
    new: &[Variant],
    changes: &mut Changes,
) {
    for before in old {
        let item = format!("{path}::{}", before.name);
        let Some(after) = new.iter().find(|after| after.name == before.name) else {
            changes.breaking(&item, "the variant is gone");
            continue;
        };
        variant(&item, before, after, changes);
    }
    for after in new
        .iter()
        .filter(|it| old.iter().all(|old| old.name != it.name))
    {
        let item = format!("{path}::{}", after.name);
        if non_exhaustive {
            changes.compatible(&item, "the variant is new");
        } else {
            changes.breaking(
                &item,
                "the variant is new, and a `match` may name all variants",
            );
        }
    }
    let is_plain = old.iter().all(|it| it.fields.style == Style::Unit);
    if is_plain && !new.iter().all(|it| it.fields.style == Style::Unit) {
        changes.breaking(path, "can't be cast to a number any more");
    }
}

fn variant(item: &str, old: &Variant, new: &Variant, changes: &mut Changes) {
    let owner = Owner {
        path: item,
        kind: "variant",
        can_grow: old.attributes.non_exhaustive,
    };
    fields(&owner, &old.fields, &new.fields, changes);
    attributes(item, &old.attributes, &new.attributes, changes);
    if old.discriminant != new.discriminant {
        changes.breaking(item, "has another number");
    }
}

pub(super) fn attributes(item: &str, old: &Attributes, new: &Attributes, changes: &mut Changes) {
    match (old.non_exhaustive, new.non_exhaustive) {
        (false, true) => changes.breaking(item, "is `#[non_exhaustive]` now"),
        (true, false) => changes.compatible(item, "is no longer `#[non_exhaustive]`"),
        _ => {}
    }
    for name in new.warnings.difference(&old.warnings) {
        changes.compatible(item, format!("is `#[{name}]` now, a warning"));
    }
    for name in old.warnings.difference(&new.warnings) {
        changes.compatible(item, format!("is no longer `#[{name}]`"));
    }
    for text in new.others.difference(&old.others) {
        changes.breaking(item, format!("has `#[{text}]` now"));
    }
    for text in old.others.difference(&new.others) {
        changes.breaking(item, format!("has no `#[{text}]` any more"));
    }
}

/// `T` of `From<T>`.
fn source(name: &str) -> Option<&str> {
    name.strip_prefix("From<")?.strip_suffix('>')
}

/// What of a type is known where it is not written: that `1` is an integer, that `vec![]` is a `Vec`. A value of which not even that is known could never be given to `from`,
/// because every type is made from itself too.
fn kind(ty: &str) -> &str {
    match ty {
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
        | "usize" => "1",
        "f32" | "f64" => "1.0",
        ty if ty.starts_with('&') => "&",
        ty => ty.split(['<', '(', '[']).next().unwrap_or(ty),
    }
}

fn traits(path: &str, old: &Type, new: &Type, changes: &mut Changes) {
    let lost: BTreeSet<&String> = old.traits.difference(&new.traits).collect();
    for name in lost {
        changes.breaking(path, format!("is no longer `{name}`"));
    }
    for name in new.traits.difference(&old.traits) {
        match name.as_str() {
            "Copy" => changes.breaking(
                path,
                "is `Copy` now, and closures that took it by value borrow it",
            ),
            "Drop" => changes.breaking(
                path,
                "is `Drop` now, and its fields can't be moved out of it",
            ),
            name if name.starts_with('!') => {
                changes.breaking(path, format!("is `{name}` now"));
            }
            name if source(name).is_some_and(|new| {
                old.traits
                    .iter()
                    .filter_map(|it| source(it))
                    .any(|old| kind(old) == kind(new))
            }) =>
            {
                changes.breaking(
                    path,
                    format!("is `{name}` now, and `from` of a value whose type is not written may have two meanings"),
                );
            }
            name => changes.compatible(path, format!("is `{name}` now")),
        }
    }
}
