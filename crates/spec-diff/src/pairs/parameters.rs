//! Which parameters of an operation are the same.

use super::alike::{names_are_near, nearest};
use super::values::{self, Owner, ValuePair};
use super::{Matched, Pair, Pairs, Single, Site};
use crate::document::{Operation, Parameter, without_prose};
use crate::usage::Role;

pub(super) fn add<'d>(pairs: &mut Pairs<'d>, operation: &Pair<Operation<'d>>) {
    let old = operation.old.parameters(pairs.old.root);
    let new = operation.new.parameters(pairs.new.root);
    let found = matched(operation, old, new);
    for pair in &found.both {
        let (old, new) = (
            values::schema_of(pair.old.value),
            values::schema_of(pair.new.value),
        );
        let owner = Owner::Parameter(pair.new.title());
        let value = ValuePair::new(pair.site.at("/schema"), owner, Role::SENT, old, new);
        values::add(
            pairs,
            value.optional(!pair.old.is_required(), !pair.new.is_required()),
        );
    }
    pairs.parameters.both.extend(found.both);
    pairs.parameters.added.extend(found.added);
    pairs.parameters.removed.extend(found.removed);
}

fn matched<'d>(
    operation: &Pair<Operation<'d>>,
    mut old: Vec<Parameter<'d>>,
    mut new: Vec<Parameter<'d>>,
) -> Matched<Parameter<'d>> {
    let mut matched = Matched::default();
    let positions = |operation: &Operation<'d>, name: &str| {
        let template = operation.path.split(['{', '}']).skip(1).step_by(2);
        template.into_iter().position(|part| part == name)
    };
    // the same name and place; the same place of the path; the same name elsewhere; another name
    take(
        &mut old,
        &mut new,
        &mut matched,
        &operation.site,
        |old, new| (old.name, old.place) == (new.name, new.place),
    );
    take(
        &mut old,
        &mut new,
        &mut matched,
        &operation.site,
        |before, after| {
            let position = positions(&operation.old, before.name);
            let place = (before.place, after.place) == ("path", "path");
            place && position.is_some() && position == positions(&operation.new, after.name)
        },
    );
    take(
        &mut old,
        &mut new,
        &mut matched,
        &operation.site,
        |old, new| old.name == new.name,
    );
    let (before, after): (Vec<_>, Vec<_>) = (old.iter().collect(), new.iter().collect());
    let renamed: Vec<_> = nearest(&before, &after, likeness)
        .into_iter()
        .map(|(before, after)| (old[before].pointer.clone(), new[after].pointer.clone()))
        .collect();
    take(
        &mut old,
        &mut new,
        &mut matched,
        &operation.site,
        |old, new| {
            renamed
                .iter()
                .any(|(before, after)| *before == old.pointer && *after == new.pointer)
        },
    );
    let around = &operation.site;
    matched.removed = old
        .into_iter()
        .map(|thing| Single {
            site: Site {
                old: thing.pointer.clone(),
                ..around.clone()
            },
            thing,
        })
        .collect();
    matched.added = new
        .into_iter()
        .map(|thing| Single {
            site: Site {
                new: thing.pointer.clone(),
                ..around.clone()
            },
            thing,
        })
        .collect();
    matched
}

fn take<'d>(
    old: &mut Vec<Parameter<'d>>,
    new: &mut Vec<Parameter<'d>>,
    matched: &mut Matched<Parameter<'d>>,
    around: &Site,
    is_same: impl Fn(&Parameter<'d>, &Parameter<'d>) -> bool,
) {
    old.retain(|before| {
        let Some(index) = new.iter().position(|after| is_same(before, after)) else {
            return true;
        };
        let after = new.remove(index);
        let site = Site {
            old: before.pointer.clone(),
            new: after.pointer.clone(),
            ..around.clone()
        };
        matched.both.push(Pair {
            site,
            old: before.clone(),
            new: after,
        });
        false
    });
}

/// Whether a parameter is another one under a new name: all else is equal, or all but the words are and the names are near.
fn likeness(old: &Parameter<'_>, new: &Parameter<'_>) -> usize {
    let rest = |parameter: &Parameter<'_>| {
        let mut value = parameter.value.clone();
        if let Some(fields) = value.as_object_mut() {
            fields.remove("name");
        }
        value
    };
    let (before, after) = (rest(old), rest(new));
    if before == after {
        return 100;
    }
    let is_near =
        names_are_near(old.name, new.name) && without_prose(&before) == without_prose(&after);
    if is_near { 50 } else { 0 }
}
