//! What there is: workspaces and collections.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::seed;
use crate::world::World;

/// Shared by the handlers.
#[derive(Clone)]
pub(super) struct Shared {
    world: World,
    state: Arc<Mutex<State>>,
}

/// A collection and the workspace that it belongs to.
pub(super) struct Collection {
    pub(super) workspace: i64,
    /// As Bigeye shows it.
    pub(super) body: Value,
}

pub(super) struct State {
    pub(super) workspaces: BTreeMap<i64, Value>,
    pub(super) collections: BTreeMap<i64, Collection>,
    /// Ids of the metrics that exist; others can't be put into a collection.
    pub(super) metrics: std::ops::RangeInclusive<i64>,
    only_workspace: i64,
    last_id: i64,
}

impl Shared {
    pub(super) fn new(world: &World) -> Self {
        Self {
            world: world.clone(),
            state: Arc::new(Mutex::new(seed::state(world))),
        }
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Seconds since 1970.
    pub(super) fn now(&self) -> i64 {
        self.world.now().timestamp()
    }
}

impl State {
    pub(super) fn new(only_workspace: i64, metrics: std::ops::RangeInclusive<i64>) -> Self {
        Self {
            workspaces: BTreeMap::new(),
            collections: BTreeMap::new(),
            metrics,
            only_workspace,
            last_id: 1000,
        }
    }

    /// An id that nothing has had before.
    pub(super) fn next_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    /// The workspace of the user who sees a single one.
    pub(super) fn only_workspace(&self) -> i64 {
        self.only_workspace
    }

    /// The collections of a workspace, by id.
    pub(super) fn collections_of(&self, workspace: i64) -> impl Iterator<Item = &Value> {
        self.collections
            .values()
            .filter(move |collection| collection.workspace == workspace)
            .map(|collection| &collection.body)
    }
}
