//! Issues that go elsewhere: to another project, or to another place in the order.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::issuable::{self, ISSUES, Moved};
use super::super::store::Api;
use super::{Keys, log, new, whole};
use crate::reply;

/// `POST .../move`: a copy in the other project, with its notes; the old one is closed.
pub(super) async fn move_to(
    api: Api,
    Path((project, key)): Keys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let mut old = state.things.find(ISSUES, owner, &key)?.clone();
    let to = fields.number("to_project_id");
    let to = to.ok_or_else(|| failure::parameter("to_project_id is missing"))?;
    let target = state.in_project(&to.to_string())?;
    if target == owner {
        let text = "Cannot move issue to project it originates from!";
        return Err(failure::message(StatusCode::BAD_REQUEST, text));
    }
    let (id, iid) = (state.number(), issuable::next_iid(&state, ISSUES, target));
    let mut new = new(&api, &state, to, id, iid);
    let given = json!({
        "title": old["title"],
        "description": old["description"],
        "labels": old["labels"],
        "created_at": old["created_at"],
    });
    issuable::apply(&api, &mut state, &mut new, &Fields::of(&given))?;
    for member in [
        "author",
        "assignee",
        "assignees",
        "due_date",
        "confidential",
    ] {
        new[member] = old[member].clone();
    }
    let new = state.things.add(ISSUES, target, new);
    old["moved_to_id"] = new["id"].clone();
    issuable::set_state(&api, &mut old, Moved::Closed);
    issuable::keep(&mut state, ISSUES, &old)?;
    log(&api, &mut state, &project, &key, Moved::Closed)?;
    Ok(reply::json(StatusCode::CREATED, &whole(new)))
}

/// `PUT .../reorder`: the issue goes behind the one with `move_before_id`, or in front of the one with `move_after_id`.
pub(super) async fn reorder(
    api: Api,
    Path((project, key)): Keys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let issue = state.things.find(ISSUES, owner, &key)?.clone();
    let (after, before) = (
        fields.number("move_after_id"),
        fields.number("move_before_id"),
    );
    if after.is_none() && before.is_none() {
        let text =
            "move_after_id, move_before_id are missing, at least one parameter must be provided";
        return Err(failure::parameter(text));
    }
    let mut all = state.things.all(ISSUES, owner).to_vec();
    all.retain(|other| other["id"] != issue["id"]);
    let place = |id: Option<i64>| {
        all.iter()
            .position(|other| Some(&other["id"]) == id.map(Value::from).as_ref())
    };
    let place = match (place(before), place(after)) {
        (Some(place), _) => place + 1,
        (None, Some(place)) => place,
        (None, None) => return Err(failure::not_found("Issue")),
    };
    all.insert(place, issue.clone());
    state.things.retain(ISSUES, owner, |_| false);
    for issue in all {
        state.things.add(ISSUES, owner, issue);
    }
    Ok(reply::json(StatusCode::OK, &whole(issue)))
}
