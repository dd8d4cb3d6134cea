//! What became of a method that is still there.

use super::compare::Changes;
use super::item::Method;
use super::type_change::attributes;

pub(super) fn compare(item: &str, old: &Method, new: &Method, changes: &mut Changes) {
    attributes(item, &old.attributes, &new.attributes, changes);
    let receiver = |method: &Method| {
        method
            .receiver
            .clone()
            .unwrap_or_else(|| "no `self`".to_owned())
    };
    if old.receiver != new.receiver {
        let (new, old) = (receiver(new), receiver(old));
        changes.breaking(item, format!("takes {new} and took {old}"));
    }
    arguments(item, old, new, changes);
    if old.returns != new.returns {
        let (new, old) = (&new.returns, &old.returns);
        changes.breaking(item, format!("returns `{new}` and returned `{old}`"));
    }
    match (old.is_async, new.is_async) {
        (true, false) => changes.breaking(item, "is no longer async"),
        (false, true) => changes.breaking(item, "is async now"),
        _ => {}
    }
    if old.qualifiers != new.qualifiers {
        let (new, old) = (new.qualifiers.join(", "), old.qualifiers.join(", "));
        changes.breaking(item, format!("is `{new}` and was `{old}`"));
    }
}

fn arguments(item: &str, old: &Method, new: &Method, changes: &mut Changes) {
    let listed = |method: &Method| {
        let types: Vec<String> = method
            .arguments
            .iter()
            .map(|(name, ty)| format!("`{name}: {ty}`"))
            .collect();
        if types.is_empty() {
            "nothing".to_owned()
        } else {
            types.join(", ")
        }
    };
    if old.arguments.len() != new.arguments.len() {
        let (new, old) = (listed(new), listed(old));
        changes.breaking(item, format!("takes {new} and took {old}"));
        return;
    }
    for ((was_name, was), (is_name, is)) in old.arguments.iter().zip(&new.arguments) {
        if is != was {
            if accepts_all(is, was) {
                changes.compatible(item, format!("takes `{is}` and took `{was}`"));
            } else {
                changes.breaking(item, format!("takes `{is}` and took `{was}`"));
            }
        } else if is_name != was_name {
            // it compiles, and means something else
            let message = format!("takes `{is_name}` where it took `{was_name}`");
            changes.breaking(item, message);
        }
    }
}

/// Whether an argument takes every value that it took, also one whose type is not written: `impl TryInto<T>` where `impl Into<T>` was.
fn accepts_all(new: &str, old: &str) -> bool {
    let inner = |ty: &str, bound: &str| {
        let rest = ty.strip_prefix("impl ")?.strip_prefix(bound)?;
        Some(rest.strip_prefix('<')?.strip_suffix('>')?.to_owned())
    };
    match (inner(old, "Into"), inner(new, "TryInto")) {
        (Some(old), Some(new)) => old == new,
        _ => false,
    }
}
