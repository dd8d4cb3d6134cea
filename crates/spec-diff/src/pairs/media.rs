//! Bodies, responses, and what they contain.

use serde_json::Value;

use super::values::{self, Owner, ValuePair};
use super::{Matched, Pair, Pairs, Single, Site};
use crate::document::{Operation, escape, members, resolve};
use crate::usage::Role;

/// A response of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Response<'d> {
    pub status: &'d str,
    pub value: &'d Value,
    /// All responses of the operation.
    pub all: &'d Value,
}

/// What a body or a response may contain.
#[derive(Clone, Debug)]
pub(crate) struct Content<'d> {
    pub media: &'d str,
    /// The status of the response; `None` for a request.
    pub status: Option<&'d str>,
    pub value: &'d Value,
}

impl Content<'_> {
    /// "request" or "response 200"
    pub fn title(&self) -> String {
        self.status.map_or_else(
            || "request".to_owned(),
            |status| format!("response {status}"),
        )
    }
}

pub(super) fn add<'d>(pairs: &mut Pairs<'d>, operation: &Pair<Operation<'d>>) {
    add_body(pairs, operation);
    let site = operation.site.at("/responses");
    let (before, after) = (
        operation.old.value.get("responses"),
        operation.new.value.get("responses"),
    );
    let responses = |all: Option<&'d Value>,
                     root: &'d Value,
                     around: &str|
     -> Vec<(&'d str, String, Response<'d>)> {
        let Some(all) = all else { return Vec::new() };
        let all_members = operation_responses(all);
        let found = all_members.map(|(status, value)| {
            let (pointer, value) = resolve(root, format!("{around}/{}", escape(status)), value);
            (status, pointer, Response { status, value, all })
        });
        found.collect()
    };
    let old = responses(before, pairs.old.root, &site.old);
    let new = responses(after, pairs.new.root, &site.new);
    let found = by_name(&site, old, new);
    for pair in &found.both {
        let status = Some(pair.new.status);
        add_content(pairs, &pair.site, status, pair.old.value, pair.new.value);
        add_headers(pairs, &pair.site, pair.old.value, pair.new.value);
    }
    append(&mut pairs.responses, found);
}

fn operation_responses(all: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let entries = all.as_object().into_iter().flatten();
    entries.map(|(status, value)| (status.as_str(), value))
}

fn add_body<'d>(pairs: &mut Pairs<'d>, operation: &Pair<Operation<'d>>) {
    let old = operation.old.part(pairs.old.root, "requestBody");
    let new = operation.new.part(pairs.new.root, "requestBody");
    let around = &operation.site;
    match (old, new) {
        (Some((before, old)), Some((after, new))) => {
            let site = Site {
                old: before,
                new: after,
                ..around.clone()
            };
            add_content(pairs, &site, None, old, new);
            pairs.bodies.both.push(Pair { site, old, new });
        }
        (Some((before, thing)), None) => {
            let site = Site {
                old: before,
                ..around.clone()
            };
            pairs.bodies.removed.push(Single { site, thing });
        }
        (None, Some((after, thing))) => {
            let site = Site {
                new: after,
                ..around.clone()
            };
            pairs.bodies.added.push(Single { site, thing });
        }
        (None, None) => {}
    }
}

fn add_content<'d>(
    pairs: &mut Pairs<'d>,
    around: &Site,
    status: Option<&'d str>,
    old: &'d Value,
    new: &'d Value,
) {
    let site = around.at("/content");
    let contents = |value: &'d Value, around: &str| -> Vec<(&'d str, String, Content<'d>)> {
        let found = members(value, "content").map(|(media, value)| {
            (
                media,
                format!("{around}/{}", escape(media)),
                Content {
                    media,
                    status,
                    value,
                },
            )
        });
        found.collect()
    };
    let found = by_name(&site, contents(old, &site.old), contents(new, &site.new));
    for pair in &found.both {
        let title = format!("the {}", pair.new.title());
        let (owner, role) = match status {
            None => (Owner::Request(title), Role::SENT),
            Some(_) => (Owner::Response(title), Role::RECEIVED),
        };
        let (old, new) = (
            values::schema_of(pair.old.value),
            values::schema_of(pair.new.value),
        );
        values::add(
            pairs,
            ValuePair::new(pair.site.at("/schema"), owner, role, old, new),
        );
    }
    append(&mut pairs.contents, found);
}

fn add_headers<'d>(pairs: &mut Pairs<'d>, around: &Site, old: &'d Value, new: &'d Value) {
    let site = around.at("/headers");
    let roots = (pairs.old.root, pairs.new.root);
    let headers =
        |root: &'d Value, value: &'d Value, around: &str| -> Vec<(&'d str, String, &'d Value)> {
            let found = members(value, "headers").map(|(name, value)| {
                let (pointer, value) = resolve(root, format!("{around}/{}", escape(name)), value);
                (name, pointer, value)
            });
            found.collect()
        };
    let found = by_name(
        &site,
        headers(roots.0, old, &site.old),
        headers(roots.1, new, &site.new),
    );
    for pair in &found.both {
        let name = pair.site.new.rsplit('/').next().unwrap_or_default();
        let owner = Owner::Header(format!("response header `{name}`"));
        let (old, new) = (values::schema_of(pair.old), values::schema_of(pair.new));
        values::add(
            pairs,
            ValuePair::new(pair.site.at("/schema"), owner, Role::RECEIVED, old, new),
        );
    }
    append(&mut pairs.headers, found);
}

/// Matches things by their names. Each has its name and its pointer.
fn by_name<'d, T>(
    around: &Site,
    old: Vec<(&'d str, String, T)>,
    new: Vec<(&'d str, String, T)>,
) -> Matched<T> {
    let mut matched = Matched::default();
    let mut new: Vec<_> = new.into_iter().map(Some).collect();
    for (name, before, old) in old {
        let same = new
            .iter_mut()
            .find(|entry| entry.as_ref().is_some_and(|(other, ..)| *other == name));
        match same.and_then(Option::take) {
            Some((_, after, new)) => {
                let site = Site {
                    old: before,
                    new: after,
                    ..around.clone()
                };
                matched.both.push(Pair { site, old, new });
            }
            None => matched.removed.push(Single {
                site: Site {
                    old: before,
                    ..around.clone()
                },
                thing: old,
            }),
        }
    }
    for (_, after, thing) in new.into_iter().flatten() {
        matched.added.push(Single {
            site: Site {
                new: after,
                ..around.clone()
            },
            thing,
        });
    }
    matched
}

fn append<T>(all: &mut Matched<T>, found: Matched<T>) {
    all.both.extend(found.both);
    all.added.extend(found.added);
    all.removed.extend(found.removed);
}
