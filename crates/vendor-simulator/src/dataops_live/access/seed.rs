//! The tokens and members that are there from the start.

use serde_json::json;

use super::super::people::{CALLER, COLLEAGUE};
use super::super::shelf::Owner;
use super::super::store::State;
use super::super::users::GUEST_ID;
use super::super::{
    COLLEAGUE_TOKEN, GROUP_TOKEN, PERSONAL_TOKEN, PROJECT_ID, PROJECT_TOKEN, READ_TOKEN,
};
use super::members;
use super::personal_tokens::PERSONAL_TOKENS;
use super::role::{DEVELOPER, MAINTAINER, OWNER};
use super::token::{Wanted, issue};
use super::tokens::{ACCESS_TOKENS, bot};
use crate::world::World;

const NORTHWIND: Owner = Owner::Group(320_941);
const ANALYTICS: Owner = Owner::Group(320_942);
const ACADEMY: Owner = Owner::Group(320_944);

pub(in crate::dataops_live) fn seed(state: &mut State, world: &World) {
    members::add(state, world, NORTHWIND, CALLER.id, MAINTAINER);
    members::add(state, world, ANALYTICS, COLLEAGUE.id, DEVELOPER);
    members::add(state, world, ACADEMY, CALLER.id, MAINTAINER);
    let project = Owner::Project(PROJECT_ID);
    members::add(state, world, project, CALLER.id, OWNER);
    members::add(state, world, project, GUEST_ID, 10);

    let personal = (PERSONAL_TOKENS, Owner::Instance);
    for (secret, name, scope, user) in [
        (PERSONAL_TOKEN, "laptop", "api", CALLER.id),
        (READ_TOKEN, "dashboard", "read_api", CALLER.id),
        (COLLEAGUE_TOKEN, "notebook", "api", COLLEAGUE.id),
    ] {
        let more = json!({"user_id": user, "last_used_ips": ["192.0.2.17"]});
        give(state, world, personal, secret, name, scope, more);
    }
    for (secret, name, owner) in [
        (PROJECT_TOKEN, "deployments", project),
        (GROUP_TOKEN, "inventory", NORTHWIND),
    ] {
        let level = if owner == project { MAINTAINER } else { OWNER };
        let more = bot(state, world, owner, name, level);
        give(
            state,
            world,
            (ACCESS_TOKENS, owner),
            secret,
            name,
            "api",
            more,
        );
    }
}

/// A token with a secret that is known beforehand. It ends in a year.
fn give(
    state: &mut State,
    world: &World,
    place: (super::super::shelf::Kind, Owner),
    secret: &str,
    name: &str,
    scope: &str,
    more: serde_json::Value,
) {
    let wanted = Wanted {
        name: name.to_owned(),
        description: serde_json::Value::Null,
        scopes: json!([scope]),
        expires_at: (world.now() + chrono::TimeDelta::days(365))
            .date_naive()
            .to_string(),
    };
    let token = issue(state, world, place, wanted, more);
    let made = token["token"].as_str().unwrap_or_default();
    if let Some(held) = state.secrets.remove(made) {
        state.secrets.insert(secret.to_owned(), held);
    }
}
