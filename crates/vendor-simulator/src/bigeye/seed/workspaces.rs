//! Workspaces.

use serde_json::json;

use super::super::state::State;
use super::{FIRST, WORKSPACES};

pub(super) fn add(state: &mut State) {
    for (id, name) in WORKSPACES {
        let body = json!({"id": id, "name": name, "isDefault": id == FIRST});
        state.workspaces.put(id, id, body);
    }
}
