//! The made-up data at the start, a file for each part of it.

use super::state::State;
use crate::world::World;

mod collections;
mod glossary;
mod integrations;
mod lineage;
mod metrics;
mod people;
mod sensitivity;
mod warehouse;
mod workspaces;

/// The first workspace, which the user with a single one sees. Most of the data is here.
const FIRST: i64 = 123;
/// The others.
const SECOND: i64 = 124;
const THIRD: i64 = 125;
const WORKSPACES: [(i64, &str); 3] = [
    (FIRST, "Production"),
    (SECOND, "Staging"),
    (THIRD, "Sandbox"),
];

pub(super) fn state(world: &World) -> State {
    let mut state = State::new(world.seed);
    let since = world.now().timestamp() - 90 * 86_400;
    workspaces::add(&mut state);
    people::add(&mut state, since);
    warehouse::add(&mut state, since);
    metrics::add(&mut state, since);
    collections::add(&mut state, world, since);
    lineage::add(&mut state, since);
    glossary::add(&mut state, since);
    integrations::add(&mut state, since);
    sensitivity::add(&mut state, since);
    state
}
