//! Where things are kept: a shelf for each concept, and on it each thing with its id and its workspace.

use std::collections::BTreeMap;

use serde_json::Value;

use super::failure::Failure;

/// A thing and the workspace that it belongs to.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    pub(super) workspace: i64,
    /// As Bigeye shows it.
    pub(super) body: Value,
}

/// The things of one concept, by id.
#[derive(Debug)]
pub(super) struct Shelf {
    /// What one of them is called in an error.
    what: &'static str,
    things: BTreeMap<i64, Thing>,
}

impl Shelf {
    pub(super) const fn of(what: &'static str) -> Self {
        Self {
            what,
            things: BTreeMap::new(),
        }
    }

    pub(super) fn put(&mut self, id: i64, workspace: i64, body: Value) {
        self.things.insert(id, Thing { workspace, body });
    }

    pub(super) fn get(&self, id: i64) -> Option<&Thing> {
        self.things.get(&id)
    }

    /// The thing, or the vendor's 404.
    pub(super) fn find(&self, id: i64) -> Result<&Thing, Failure> {
        self.things.get(&id).ok_or_else(|| self.missing(id))
    }

    pub(super) fn find_mut(&mut self, id: i64) -> Result<&mut Thing, Failure> {
        let missing = Failure::not_found(self.what, id);
        self.things.get_mut(&id).ok_or(missing)
    }

    pub(super) fn take(&mut self, id: i64) -> Result<Thing, Failure> {
        let missing = self.missing(id);
        self.things.remove(&id).ok_or(missing)
    }

    /// The bodies of a workspace's things, by id.
    pub(super) fn in_workspace(&self, workspace: i64) -> impl Iterator<Item = &Value> {
        self.things
            .values()
            .filter(move |thing| thing.workspace == workspace)
            .map(|thing| &thing.body)
    }

    pub(super) fn bodies(&self) -> impl Iterator<Item = &Value> {
        self.things.values().map(|thing| &thing.body)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (i64, &Thing)> {
        self.things.iter().map(|(id, thing)| (*id, thing))
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = (i64, &mut Thing)> {
        self.things.iter_mut().map(|(id, thing)| (*id, thing))
    }

    pub(super) fn retain(&mut self, stays: impl Fn(i64, &Thing) -> bool) {
        self.things.retain(|id, thing| stays(*id, thing));
    }

    fn missing(&self, id: i64) -> Failure {
        Failure::not_found(self.what, id)
    }
}
