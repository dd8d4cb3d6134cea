//! Milestones of projects and groups, and what belongs to them.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use chrono::{DateTime, NaiveDate, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::fields::Fields;
use super::issuable::{self, ISSUES, MERGE_REQUESTS};
use super::people::written;
use super::shelf::{Kind, Owner};
use super::store::{Api, State, Store, instance};
use super::{PROJECT_ID, listing};
use crate::query::Query;
use crate::reply;
use crate::world::World;

pub(super) const MILESTONES: Kind = Kind {
    what: "Milestone",
    path: "milestones",
    key: "id",
};

/// Whether a path begins with a project or a group.
type Find = fn(&State, &str) -> Result<Owner, Failure>;
type Keys = Path<(String, String)>;

pub(super) fn routes() -> Router<Arc<Store>> {
    let paths: [(&str, Find); 2] = [
        ("/projects/{project_id}/milestones", State::in_project),
        ("/groups/{group_id}/milestones", State::in_group),
    ];
    let mut router = Router::new();
    for (path, find) in paths {
        let one = format!("{path}/{{milestone_id}}");
        router = router
            .route(
                path,
                get(move |api, owner, query| list(api, find, owner, query))
                    .post(move |api, owner, fields| create(api, find, owner, fields)),
            )
            .route(
                &one,
                get(move |api, keys| read(api, find, keys))
                    .put(move |api, keys, fields| update(api, find, keys, fields))
                    .delete(move |api, keys| delete(api, find, keys)),
            )
            .route(
                &format!("{one}/issues"),
                get(move |api, keys, query| carriers(api, find, keys, query, ISSUES)),
            )
            .route(
                &format!("{one}/merge_requests"),
                get(move |api, keys, query| carriers(api, find, keys, query, MERGE_REQUESTS)),
            );
    }
    let events = "/groups/{group_id}/milestones/{milestone_id}/burndown_events";
    router.route(events, get(burndown))
}

pub(super) fn seed(state: &mut State, world: &World) {
    let owner = Owner::Project(PROJECT_ID);
    let mut milestone = milestone(world, state, owner, 88_301, 1);
    let today = world.now().date_naive();
    milestone["title"] = "Go-live".into();
    milestone["description"] = "All loads run by themselves.".into();
    milestone["due_date"] = json!(today + chrono::TimeDelta::days(30));
    state.things.add(MILESTONES, owner, milestone);
}

fn milestone(world: &World, state: &State, owner: Owner, id: i64, iid: i64) -> Value {
    let (member, number, page) = match owner {
        Owner::Group(id) => {
            let group = state.namespaces.get(&id);
            let path = group.map_or("", |group| &group.full_path);
            ("group_id", id, format!("groups/{path}"))
        }
        Owner::Project(id) => {
            let project = state.projects.get(&id);
            let path = project.map_or("", |project| &project.full_path);
            ("project_id", id, path.to_owned())
        }
        _ => ("project_id", 0, String::new()),
    };
    let now = written(world.now());
    json!({
        "id": id,
        "iid": iid,
        member: number,
        "title": "",
        "description": "",
        "state": "active",
        "created_at": now,
        "updated_at": now,
        "due_date": null,
        "start_date": null,
        "expired": false,
        "web_url": format!("{}/{page}/-/milestones/{iid}", instance(world)),
    })
}

/// A milestone that things of a project may belong to.
pub(super) fn for_project(state: &State, project: i64, number: i64) -> Result<Value, Failure> {
    let owner = Owner::Project(project);
    let groups = issuable::groups_above(state, owner).into_iter();
    let mut owners = std::iter::once(owner).chain(groups.map(Owner::Group));
    let found = owners.find_map(|owner| {
        let found = state.things.find(MILESTONES, owner, &number.to_string());
        found.ok().cloned()
    });
    found.ok_or_else(|| failure::invalid("milestone_id", "is invalid"))
}

fn day(thing: &Value, member: &str) -> Option<NaiveDate> {
    thing[member].as_str()?.parse().ok()
}

async fn list(
    api: Api,
    find: Find,
    Path(owner): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = find(&state, &owner)?;
    let is = |name: &str| query.get(name) == Some("true");
    let mut owners = vec![owner];
    if is("include_parent_milestones") || is("include_ancestors") {
        let above = issuable::groups_above(&state, owner).into_iter();
        owners.extend(above.map(Owner::Group));
    }
    if let (true, Owner::Group(group)) = (is("include_descendants"), owner) {
        let below = issuable::groups_below(&state, group).into_iter();
        owners.extend(below.map(Owner::Group));
    }
    let numbers: Vec<&str> = query.all("iids[]").collect();
    let mut found: Vec<&Value> = owners
        .iter()
        .flat_map(|owner| state.things.all(MILESTONES, *owner))
        .filter(|milestone| {
            let number = milestone["iid"].to_string();
            numbers.is_empty() || owners.len() > 1 || numbers.contains(&number.as_str())
        })
        .filter(|milestone| is_wanted(milestone, &query))
        .collect();
    found.reverse();
    let path = owner.path_of(MILESTONES);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |milestone| (*milestone).clone(),
    ))
}

fn is_wanted(milestone: &Value, query: &Query) -> bool {
    let instant = |text: &str| text.parse::<DateTime<Utc>>().ok();
    let asked = |name: &str| query.get(name).and_then(instant);
    let changed = milestone["updated_at"].as_str().and_then(instant);
    let (start, due) = (day(milestone, "start_date"), day(milestone, "due_date"));
    let starts_by = |at: DateTime<Utc>| start.is_none_or(|start| start <= at.date_naive());
    let lasts_until = |at: DateTime<Utc>| due.is_none_or(|due| due >= at.date_naive());
    ["state", "title"].iter().all(|member| {
        let wanted = query.get(member);
        wanted.is_none_or(|wanted| milestone[*member] == wanted)
    }) && issuable::has_text(milestone, &["title", "description"], query.get("search"))
        && issuable::has_text(milestone, &["title"], query.get("search_title"))
        && asked("updated_after").is_none_or(|after| changed > Some(after))
        && asked("updated_before").is_none_or(|before| changed < Some(before))
        && asked("containing_date").is_none_or(|at| starts_by(at) && lasts_until(at))
        && asked("start_date").is_none_or(lasts_until)
        && asked("end_date").is_none_or(starts_by)
}

async fn read(api: Api, find: Find, Path((owner, key)): Keys) -> Result<Response, Failure> {
    let state = api.state();
    let owner = find(&state, &owner)?;
    let milestone = state.things.find(MILESTONES, owner, &key)?;
    Ok(reply::json(StatusCode::OK, milestone))
}

async fn create(
    api: Api,
    find: Find,
    Path(owner): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = find(&state, &owner)?;
    let title = fields.required("title")?;
    let (id, iid) = (
        state.number(),
        issuable::next_iid(&state, MILESTONES, owner),
    );
    let mut made = milestone(&api.world, &state, owner, id, iid);
    let known = state.things.all(MILESTONES, owner);
    if known.iter().any(|milestone| milestone["title"] == title) {
        let problem = "already being used for another group or project milestone.";
        return Err(failure::invalid("title", problem));
    }
    change(&api, &mut made, &fields)?;
    let made = state.things.add(MILESTONES, owner, made);
    Ok(reply::json(StatusCode::CREATED, &made))
}

fn change(api: &Store, milestone: &mut Value, fields: &Fields) -> Result<(), Failure> {
    for member in ["title", "description"] {
        if let Some(text) = fields.get(member) {
            milestone[member] = text.clone();
        }
    }
    for member in ["start_date", "due_date"] {
        let Some(given) = fields.get(member) else {
            continue;
        };
        let text = given.as_str().unwrap_or_default();
        if !text.is_empty() && text.parse::<NaiveDate>().is_err() {
            return Err(failure::parameter(&format!("{member} is invalid")));
        }
        milestone[member] = if text.is_empty() {
            Value::Null
        } else {
            text.into()
        };
    }
    let (start, due) = (day(milestone, "start_date"), day(milestone, "due_date"));
    if start.is_some() && due.is_some() && start > due {
        return Err(failure::invalid(
            "due_date",
            "must be greater than start date",
        ));
    }
    milestone["expired"] = due
        .is_some_and(|due| due < api.world.now().date_naive())
        .into();
    match fields.text("state_event") {
        None => {}
        Some("close") => milestone["state"] = "closed".into(),
        Some("activate") => milestone["state"] = "active".into(),
        Some(_) => {
            return Err(failure::parameter(
                "state_event does not have a valid value",
            ));
        }
    }
    milestone["updated_at"] = written(api.world.now()).into();
    Ok(())
}

async fn update(
    api: Api,
    find: Find,
    Path((owner, key)): Keys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = find(&state, &owner)?;
    let changed = state.things.change(MILESTONES, owner, &key, |milestone| {
        change(&api, milestone, &fields)
    })?;
    put_on_carriers(&mut state, owner, &changed["id"], &changed)?;
    Ok(reply::json(StatusCode::OK, &changed))
}

async fn delete(api: Api, find: Find, Path((owner, key)): Keys) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = find(&state, &owner)?;
    let gone = state.things.take(MILESTONES, owner, &key)?;
    put_on_carriers(&mut state, owner, &gone["id"], &Value::Null)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// What belongs to a milestone shows it as it is now.
fn put_on_carriers(
    state: &mut State,
    owner: Owner,
    id: &Value,
    milestone: &Value,
) -> Result<(), Failure> {
    for project in issuable::projects_of(state, owner) {
        issuable::change_all(state, project, |thing| {
            if thing["milestone"]["id"] == *id {
                thing["milestone"] = milestone.clone();
            }
        })?;
    }
    Ok(())
}

/// The issues or merge requests of a milestone.
fn of_milestone(state: &State, owner: Owner, id: &Value, kind: Kind) -> Vec<Value> {
    let projects = issuable::projects_of(state, owner);
    let things = projects
        .into_iter()
        .flat_map(|project| state.things.all(kind, Owner::Project(project)));
    let found = things.filter(|thing| thing["milestone"]["id"] == *id);
    found.cloned().collect()
}

async fn carriers(
    api: Api,
    find: Find,
    Path((owner, key)): Keys,
    query: Query,
    kind: Kind,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = find(&state, &owner)?;
    let id = &state.things.find(MILESTONES, owner, &key)?["id"];
    let found = of_milestone(&state, owner, id, kind);
    let path = format!("{}/{key}/{}", owner.path_of(MILESTONES), kind.path);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        Value::clone,
    ))
}

/// `GET .../burndown_events`: when issues of the milestone were opened and closed.
async fn burndown(api: Api, Path((group, key)): Keys, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_group(&group)?;
    let id = &state.things.find(MILESTONES, owner, &key)?["id"];
    let mut events = Vec::new();
    for issue in of_milestone(&state, owner, id, ISSUES) {
        for (member, action) in [("created_at", "add"), ("closed_at", "close")] {
            if !issue[member].is_null() {
                events.push(json!({
                    "created_at": issue[member],
                    "weight": issue["weight"],
                    "action": action,
                }));
            }
        }
    }
    events.sort_by_key(|event| event["created_at"].as_str().map(str::to_owned));
    let path = format!("{}/{key}/burndown_events", owner.path_of(MILESTONES));
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &events,
        Value::clone,
    ))
}
