//! Which operations are the same: by method and path, or else by their id.

use std::collections::HashMap;

use serde_json::Value;

use super::{Matched, Pair, Single, Site};
use crate::change::Subject;
use crate::document::{Operation, operations};

pub(super) fn matched<'d>(old: &'d Value, new: &'d Value) -> Matched<Operation<'d>> {
    let (mut old, mut new) = (operations(old), operations(new));
    let mut matched = Matched::default();
    // both, then the call alone (renamed), the call with other names of parameters, and the id alone (moved)
    take(&mut old, &mut new, &mut matched, |operation| {
        Some(format!("{} {}", operation.call(), operation.id))
    });
    take(&mut old, &mut new, &mut matched, |operation| {
        Some(operation.call())
    });
    take(&mut old, &mut new, &mut matched, |operation| {
        Some(unnamed(operation))
    });
    take(&mut old, &mut new, &mut matched, |operation| {
        (!operation.id.is_empty()).then(|| operation.id.to_owned())
    });
    matched.removed = old
        .into_iter()
        .map(|operation| single(operation, true))
        .collect();
    matched.added = new
        .into_iter()
        .map(|operation| single(operation, false))
        .collect();
    matched
}

/// Moves the operations with the same key to the pairs.
fn take<'d>(
    old: &mut Vec<Operation<'d>>,
    new: &mut Vec<Operation<'d>>,
    matched: &mut Matched<Operation<'d>>,
    key: impl Fn(&Operation<'d>) -> Option<String>,
) {
    let mut by_key: HashMap<String, Operation<'d>> = new
        .iter()
        .filter_map(|operation| Some((key(operation)?, operation.clone())))
        .collect();
    old.retain(|before| {
        let Some(after) = key(before).and_then(|key| by_key.remove(&key)) else {
            return true;
        };
        let site = Site {
            subject: Subject::Operation(after.name()),
            before: before.name(),
            old: before.pointer.clone(),
            new: after.pointer.clone(),
        };
        new.retain(|operation| operation.pointer != after.pointer);
        matched.both.push(Pair {
            site,
            old: before.clone(),
            new: after,
        });
        false
    });
}

/// The call without the names of the path's parameters, which are not on the wire: `GET /projects/{}`.
fn unnamed(operation: &Operation<'_>) -> String {
    let mut call = String::new();
    for (index, part) in operation.call().split(['{', '}']).enumerate() {
        call.push_str(if index % 2 == 0 { part } else { "{}" });
    }
    call
}

fn single(operation: Operation<'_>, is_gone: bool) -> Single<Operation<'_>> {
    let (old, new) = if is_gone {
        (operation.pointer.clone(), String::new())
    } else {
        (String::new(), operation.pointer.clone())
    };
    let site = Site {
        subject: Subject::Operation(operation.name()),
        before: operation.name(),
        old,
        new,
    };
    Single {
        site,
        thing: operation,
    }
}
