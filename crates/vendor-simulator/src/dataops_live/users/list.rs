//! Lists of users, by page and by keyset.

use axum::response::Response;
use serde_json::Value;

use super::super::access::Caller;
use super::super::failure::Failure;
use super::super::listing;
use super::super::shelf::Owner;
use super::super::store::Api;
use super::{USERS, brief};
use crate::query::Query;

pub(super) async fn list(api: Api, caller: Caller, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let users = state.things.all(USERS, Owner::Instance);
    let open = state.is_admin(caller.user);
    let mut found: Vec<&Value> = wanted(users.iter(), &query);
    let known = |member: &&str| ["name", "username", "created_at"].contains(member);
    let member = query.get("order_by").filter(known).unwrap_or("id");
    if member == "id" {
        found.sort_by_key(|user| user["id"].as_i64());
    } else {
        found.sort_by(|a, b| a[member].as_str().cmp(&b[member].as_str()));
    }
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
    let shown = |user: &&Value| if open { (*user).clone() } else { brief(user) };
    let orders = ["id", "name", "username", "created_at", "updated_at"];
    let id = |user: &&Value| user["id"].as_i64().unwrap_or_default();
    listing::either(&api.world, "/users", &query, &found, &orders, id, shown)
}

/// The users that a list's query asks for.
pub(in crate::dataops_live) fn wanted<'a>(
    users: impl Iterator<Item = &'a Value>,
    query: &Query,
) -> Vec<&'a Value> {
    let flag = |name: &str| query.get(name) == Some("true");
    let text = |user: &Value, name: &str| user[name].as_str().unwrap_or_default().to_owned();
    let search = query.get("search").map(str::to_lowercase);
    let is_wanted = |user: &&Value| {
        let found = |part: &String| {
            let texts = ["name", "username", "email"];
            let mut texts = texts.iter().map(|name| text(user, name).to_lowercase());
            texts.any(|text| text.contains(part))
        };
        let is = |name: &str| user[name] == true;
        let active = user["state"] == "active";
        let made = text(user, "created_at");
        let identified = |name: &str, wanted: &str| user["identities"][0][name] == wanted;
        search.as_ref().is_none_or(found)
            && query
                .get("username")
                .is_none_or(|name| text(user, "username") == name)
            && query
                .get("public_email")
                .is_none_or(|name| text(user, "public_email") == name)
            && query
                .get("extern_uid")
                .is_none_or(|uid| identified("extern_uid", uid))
            && query
                .get("provider")
                .is_none_or(|name| identified("provider", name))
            && (!flag("active") || active)
            && (!flag("exclude_active") || !active)
            && (!flag("blocked") || user["state"] == "blocked")
            && (!flag("external") || is("external"))
            && (!flag("exclude_external") || !is("external"))
            && (!(flag("humans") || flag("without_project_bots")) || !is("bot"))
            && (!flag("exclude_humans") || is("bot"))
            && (!flag("admins") || is("is_admin"))
            && (!flag("auditors") || is("is_auditor"))
            && query
                .get("two_factor")
                .is_none_or(|wanted| (wanted == "enabled") == is("two_factor_enabled"))
            && query
                .get("created_after")
                .is_none_or(|after| made.as_str() > after)
            && query
                .get("created_before")
                .is_none_or(|before| made.as_str() < before)
    };
    users.filter(is_wanted).collect()
}
