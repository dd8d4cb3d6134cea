//! `Send`, `Sync` and the like, which a type has if all that it is made of has them.
//!
//! What other crates' types have can't be read here. So the rule is: a type may not come to hold another crate's type that it did not hold before,
//! unless that type is known to have all of them.

use std::collections::BTreeSet;

use super::RustApi;
use super::compare::Changes;
use super::item::{Item, Shape, Type};

/// Types that have all auto traits if their arguments have.
const KNOWN: [&str; 29] = [
    "Box",
    "Option",
    "String",
    "Vec",
    "bool",
    "char",
    "client_runtime::AnyId",
    "client_runtime::BareResourceId",
    "client_runtime::Date",
    "client_runtime::Extra",
    "client_runtime::Lazy",
    "client_runtime::Nullable",
    "client_runtime::OrderedMap",
    "client_runtime::RawJson",
    "client_runtime::ResourceId",
    "client_runtime::Secret",
    "client_runtime::Timestamp",
    "f32",
    "f64",
    "i32",
    "i64",
    "serde_json::Map",
    "serde_json::Value",
    "std::collections::BTreeMap",
    "std::collections::HashMap",
    "u32",
    "u64",
    "u8",
    "usize",
];

pub(super) fn compare(old: &RustApi, new: &RustApi, changes: &mut Changes) {
    for (path, item) in &old.items {
        let (Item::Type(_), Some(Item::Type(_))) = (item, new.items.get(path)) else {
            continue;
        };
        for name in doubtful(new, path).difference(&doubtful(old, path)) {
            changes.breaking(
                path,
                format!(
                    "holds `{name}` now, which may not be `Send`, `Sync`, `Unpin` or unwind safe"
                ),
            );
        }
    }
}

/// The types of other crates that the type is made of, through types of this one, and that are not known to have all auto traits.
fn doubtful(api: &RustApi, path: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut todo = vec![path.to_owned()];
    let mut found = BTreeSet::new();
    while let Some(path) = todo.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        match api.items.get(&path) {
            Some(Item::Type(ty)) => todo.extend(names(ty)),
            _ if KNOWN.contains(&path.as_str()) => {}
            _ => {
                found.insert(path);
            }
        }
    }
    found
}

/// The names in the types of the fields; a sign that no name is, such as `&` or `*`, counts as one.
fn names(ty: &Type) -> Vec<String> {
    let types: Vec<&str> = match &ty.shape {
        Shape::Struct(fields) => fields.types().collect(),
        Shape::Enum(variants) => variants.iter().flat_map(|it| it.fields.types()).collect(),
        Shape::Alias(ty) => vec![ty],
    };
    types
        .iter()
        .flat_map(|ty| ty.split(['<', '>', ',', ' ', '(', ')', '[', ']', ';']))
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}
