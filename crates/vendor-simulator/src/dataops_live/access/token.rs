//! What personal, project and group access tokens have in common.

use chrono::TimeDelta;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::people::written;
use super::super::shelf::{Kind, Owner, merge};
use super::super::store::State;
use crate::query::Query;
use crate::world::World;

/// The scopes that a token can have.
const SCOPES: [&str; 13] = [
    "api",
    "read_api",
    "read_user",
    "create_runner",
    "manage_runner",
    "k8s_proxy",
    "self_rotate",
    "read_repository",
    "write_repository",
    "read_registry",
    "write_registry",
    "ai_features",
    "sudo",
];

/// Where a token is kept. Its secret is the key under which the store has this; the token itself never shows it.
#[derive(Clone, Copy, Debug)]
pub(in crate::dataops_live) struct Held {
    pub(in crate::dataops_live) kind: Kind,
    pub(in crate::dataops_live) owner: Owner,
    pub(in crate::dataops_live) id: i64,
}

impl Held {
    pub(in crate::dataops_live) fn of(self, state: &State) -> Option<&Value> {
        let found = state
            .things
            .find(self.kind, self.owner, &self.id.to_string());
        found.ok()
    }
}

/// What a new token is to be.
pub(in crate::dataops_live) struct Wanted {
    pub(in crate::dataops_live) name: String,
    pub(in crate::dataops_live) description: Value,
    pub(in crate::dataops_live) scopes: Value,
    pub(in crate::dataops_live) expires_at: String,
}

impl Wanted {
    /// What a body asks for: a year where it doesn't say when the token ends.
    pub(in crate::dataops_live) fn of(fields: &Fields, world: &World) -> Result<Self, Failure> {
        let scopes = fields.get("scopes").cloned().unwrap_or_default();
        let known = |scope: &Value| SCOPES.iter().any(|known| scope == known);
        match scopes.as_array() {
            None => return Err(failure::parameter("scopes is missing")),
            Some(scopes) if scopes.is_empty() || !scopes.iter().all(known) => {
                return Err(failure::parameter("scopes does not have a valid value"));
            }
            Some(_) => {}
        }
        Ok(Self {
            name: fields.required("name")?.to_owned(),
            description: fields.get("description").cloned().unwrap_or_default(),
            scopes,
            expires_at: end(fields, world, 365),
        })
    }
}

/// The day on which a token ends: the one of the body, or this many days from now.
fn end(fields: &Fields, world: &World, days: i64) -> String {
    let given = fields.text("expires_at").map(str::to_owned);
    given.unwrap_or_else(|| {
        (world.now() + TimeDelta::days(days))
            .date_naive()
            .to_string()
    })
}

/// Makes a token, with the members that its kind has besides: as it is kept, and with its secret, which is said this once.
pub(in crate::dataops_live) fn issue(
    state: &mut State,
    world: &World,
    (kind, owner): (Kind, Owner),
    wanted: Wanted,
    more: Value,
) -> Value {
    let id = state.number();
    let mut token = json!({
        "id": id,
        "name": wanted.name,
        "description": wanted.description,
        "revoked": false,
        "created_at": written(world.now()),
        "scopes": wanted.scopes,
        "last_used_at": null,
        "expires_at": wanted.expires_at,
    });
    merge(&mut token, more);
    let secret = format!("simulator-token-{id}");
    state
        .secrets
        .insert(secret.clone(), Held { kind, owner, id });
    state.things.add(kind, owner, token.clone());
    let mut shown = shown(&token, world);
    shown["token"] = secret.into();
    shown
}

/// Ends a token and makes another like it, for a week unless the body says otherwise.
pub(super) fn rotate(
    state: &mut State,
    world: &World,
    held: Held,
    fields: &Fields,
) -> Result<Value, Failure> {
    let old = revoke(state, held)?;
    let wanted = Wanted {
        name: old["name"].as_str().unwrap_or_default().to_owned(),
        description: old["description"].clone(),
        scopes: old["scopes"].clone(),
        expires_at: end(fields, world, 7),
    };
    let mut more = old;
    if let Value::Object(more) = &mut more {
        let kept = ["user_id", "access_level", "resource_type", "resource_id"];
        more.retain(|name, _| kept.contains(&name.as_str()));
    }
    Ok(issue(state, world, (held.kind, held.owner), wanted, more))
}

/// Ends a token, and says what it was.
pub(super) fn revoke(state: &mut State, held: Held) -> Result<Value, Failure> {
    let key = held.id.to_string();
    state.things.change(held.kind, held.owner, &key, |token| {
        if token["revoked"] == true {
            let error = "400 Bad request - token is revoked already";
            return Err(failure::message(StatusCode::BAD_REQUEST, error));
        }
        token["revoked"] = true.into();
        Ok(())
    })
}

/// Whether a token's last day is over.
pub(super) fn is_over(token: &Value, world: &World) -> bool {
    let today = world.now().date_naive().to_string();
    token["expires_at"]
        .as_str()
        .is_some_and(|end| end <= today.as_str())
}

/// A token as answers have it.
pub(super) fn shown(token: &Value, world: &World) -> Value {
    let mut shown = token.clone();
    shown["active"] = (token["revoked"] == false && !is_over(token, world)).into();
    shown
}

/// The tokens that a list's query asks for, in its order.
pub(super) fn wanted<'a>(
    tokens: impl Iterator<Item = &'a Value>,
    query: &Query,
    world: &World,
) -> Vec<Value> {
    let text = |name: &str| query.get(name).map(str::to_owned);
    let (search, state) = (text("search"), text("state"));
    let revoked = query.get("revoked").map(|wanted| wanted == "true");
    let times = ["created", "expires", "last_used"].map(|time| {
        let (after, before) = (format!("{time}_after"), format!("{time}_before"));
        (format!("{time}_at"), text(&after), text(&before))
    });
    let is_wanted = |token: &Value| {
        let name = token["name"].as_str().unwrap_or_default();
        let active = if token["active"] == true {
            "active"
        } else {
            "inactive"
        };
        search.as_deref().is_none_or(|part| name.contains(part))
            && state.as_deref().is_none_or(|state| state == active)
            && revoked.is_none_or(|revoked| token["revoked"] == revoked)
            && times.iter().all(|(member, after, before)| {
                let at = token[member].as_str();
                let passes = |limit: &Option<String>, is: fn(&str, &str) -> bool| {
                    let limit = limit.as_deref();
                    limit.is_none_or(|limit| at.is_some_and(|at| is(at, limit)))
                };
                passes(after, |at, limit| at > limit) && passes(before, |at, limit| at < limit)
            })
    };
    let mut found: Vec<Value> = tokens.map(|token| shown(token, world)).collect();
    found.retain(is_wanted);
    order(&mut found, query.get("sort").unwrap_or("created_asc"));
    found
}

fn order(tokens: &mut [Value], sort: &str) {
    let (what, direction) = sort.rsplit_once('_').unwrap_or((sort, "asc"));
    let member = match what {
        "name" => "name",
        "expires" => "expires_at",
        "last_used" => "last_used_at",
        _ => "created_at",
    };
    tokens.sort_by(|a, b| a[member].as_str().cmp(&b[member].as_str()));
    if direction == "desc" {
        tokens.reverse();
    }
}
