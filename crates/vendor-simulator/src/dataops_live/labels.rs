//! Labels of projects and groups. Projects see those of the groups above them.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, put};
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::fields::{self, Fields};
use super::issuable::{self, ISSUES, MERGE_REQUESTS};
use super::shelf::{Kind, Owner};
use super::store::{Api, State, Store};
use super::{PROJECT_ID, listing, markdown};
use crate::query::Query;
use crate::reply;

pub(super) const LABELS: Kind = Kind {
    what: "Label",
    path: "labels",
    key: "id",
};

/// The colors that a label may be named by; any six hexadecimal digits do as well.
const NAMED: [(&str, &str); 4] = [
    ("red", "#FF0000"),
    ("green", "#008000"),
    ("blue", "#0000FF"),
    ("orange", "#FFA500"),
];
/// What a label gets that nobody has given a color.
const COLOR: &str = "#6699cc";

/// Whether a path begins with a project or a group.
type Find = fn(&State, &str) -> Result<Owner, Failure>;

pub(super) fn routes() -> Router<Arc<Store>> {
    let paths: [(&str, Find); 2] = [
        ("/projects/{project_id}/labels", State::in_project),
        ("/groups/{group_id}/labels", State::in_group),
    ];
    let mut router = Router::new();
    for (path, find) in paths {
        router = router
            .route(
                path,
                get(move |api, owner, query| list(api, find, owner, query))
                    .post(move |api, owner, fields| create(api, find, owner, fields))
                    .put(move |api, owner, fields| update(api, find, owner, fields))
                    .delete(move |api, owner, query, fields| {
                        delete(api, find, owner, query, fields)
                    }),
            )
            .route(
                &format!("{path}/{{label_id}}"),
                get(move |api, keys, query| one(api, find, keys, query)),
            );
    }
    router.route(
        "/projects/{project_id}/labels/{label_id}/promote",
        put(promote),
    )
}

pub(super) fn seed(state: &mut State) {
    let owner = Owner::Project(PROJECT_ID);
    let labels = [
        (88_201, "bug", "#d9534f", "What doesn't work", Some(1)),
        (
            88_202,
            "data quality",
            "#69d100",
            "Wrong or late data",
            None,
        ),
    ];
    for (id, name, color, description, priority) in labels {
        let mut label = label(id, owner, name, color);
        describe(&mut label, Some(description));
        label["priority"] = json!(priority);
        state.things.add(LABELS, owner, label);
    }
}

fn label(id: i64, owner: Owner, name: &str, color: &str) -> Value {
    let mut label = json!({
        "id": id,
        "name": name,
        "description": null,
        "description_html": "",
        "text_color": text_color(color),
        "color": color,
        "subscribed": false,
    });
    if matches!(owner, Owner::Project(_)) {
        label["priority"] = Value::Null;
        label["is_project_label"] = true.into();
    }
    label
}

/// White on dark colors, and dark on light ones.
fn text_color(color: &str) -> &'static str {
    let part = |at: usize| {
        let digits = color.get(at..at + 2).unwrap_or_default();
        u32::from_str_radix(digits, 16).unwrap_or_default()
    };
    if part(1) + part(3) + part(5) > 500 {
        "#1F1E24"
    } else {
        "#FFFFFF"
    }
}

fn describe(label: &mut Value, text: Option<&str>) {
    label["description"] = json!(text);
    label["description_html"] = text.map(markdown::html).unwrap_or_default().into();
}

/// A label in few words, as what carries it shows it where that is asked for.
pub(super) fn details(state: &State, project: i64, name: &Value) -> Value {
    let known = visible(state, Owner::Project(project), true);
    let found = known.into_iter().find(|label| label["name"] == *name);
    let found = found.unwrap_or_default();
    let member = |member: &str| found.get(member).cloned().unwrap_or_default();
    json!({
        "id": member("id"),
        "name": name,
        "color": member("color"),
        "description": member("description"),
        "description_html": member("description_html"),
        "text_color": member("text_color"),
    })
}

/// The labels that a project is to have when something there is given them: those that nobody has made are made.
pub(super) fn ensure(state: &mut State, project: i64, names: &[String]) {
    let owner = Owner::Project(project);
    for name in names {
        let known = visible(state, owner, true);
        if known.iter().all(|label| label["name"] != **name) {
            let id = state.number();
            let label = label(id, owner, name, COLOR);
            state.things.add(LABELS, owner, label);
        }
    }
}

/// The labels of an owner, and those of the groups above it.
fn visible(state: &State, owner: Owner, above: bool) -> Vec<Value> {
    let mut found = state.things.all(LABELS, owner).to_vec();
    if above {
        for group in issuable::groups_above(state, owner) {
            let labels = state.things.all(LABELS, Owner::Group(group)).iter();
            found.extend(labels.cloned().map(|mut label| {
                if matches!(owner, Owner::Project(_)) {
                    label["priority"] = Value::Null;
                    label["is_project_label"] = false.into();
                }
                label
            }));
        }
    }
    found.sort_by_key(|label| label["name"].as_str().map(str::to_lowercase));
    found
}

async fn list(
    api: Api,
    find: Find,
    Path(owner): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = find(&state, &owner)?;
    let above = query.get("include_ancestor_groups") != Some("false");
    let mut found = visible(&state, owner, above);
    let projects = issuable::projects_of(&state, owner);
    if let Owner::Group(group) = owner {
        if query.get("include_descendant_groups") == Some("true") {
            for below in issuable::groups_below(&state, group) {
                found.extend_from_slice(state.things.all(LABELS, Owner::Group(below)));
            }
        }
        if query.get("only_group_labels") == Some("false") {
            for project in &projects {
                found.extend_from_slice(state.things.all(LABELS, Owner::Project(*project)));
            }
        }
    }
    found.retain(|label| issuable::has_text(label, &["name", "description"], query.get("search")));
    if query.get("with_counts") == Some("true") {
        for label in &mut found {
            count(&state, &projects, label);
        }
    }
    let path = owner.path_of(LABELS);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        Value::clone,
    ))
}

fn count(state: &State, projects: &[i64], label: &mut Value) {
    let name = label["name"].clone();
    let counted = |kind, wanted: &str| {
        let things = projects
            .iter()
            .flat_map(|project| state.things.all(kind, Owner::Project(*project)));
        let carries = |thing: &&Value| {
            thing["state"] == wanted
                && thing["labels"]
                    .as_array()
                    .is_some_and(|labels| labels.contains(&name))
        };
        things.filter(carries).count()
    };
    label["open_issues_count"] = counted(ISSUES, "opened").into();
    label["closed_issues_count"] = counted(ISSUES, "closed").into();
    label["open_merge_requests_count"] = counted(MERGE_REQUESTS, "opened").into();
}

async fn one(
    api: Api,
    find: Find,
    Path((owner, key)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = find(&state, &owner)?;
    let above = query.get("include_ancestor_groups") != Some("false");
    let mut known = visible(&state, owner, above).into_iter();
    let id = key.parse::<i64>().ok().map(Value::from);
    let found = known.find(|label| label["name"] == *key || Some(&label["id"]) == id.as_ref());
    let label = found.ok_or_else(|| failure::not_found("Label"))?;
    Ok(reply::json(StatusCode::OK, &label))
}

async fn create(
    api: Api,
    find: Find,
    Path(owner): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = find(&state, &owner)?;
    let (name, color) = (fields.required("name")?, fields.required("color")?);
    let color = read_color(color)?;
    let known = visible(&state, owner, true);
    if known.iter().any(|label| label["name"] == name) {
        let text = "Label already exists";
        return Err(failure::message(StatusCode::CONFLICT, text));
    }
    let id = state.number();
    let mut label = label(id, owner, name, &color);
    describe(&mut label, fields.text("description"));
    set_priority(&mut label, &fields)?;
    let label = state.things.add(LABELS, owner, label);
    Ok(reply::json(StatusCode::CREATED, &label))
}

fn read_color(text: &str) -> Result<String, Failure> {
    let named = NAMED.iter().find(|(name, _)| *name == text);
    if let Some((_, color)) = named {
        return Ok((*color).to_owned());
    }
    let digits = text.strip_prefix('#').unwrap_or_default();
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_hex && matches!(digits.len(), 3 | 6) {
        Ok(text.to_owned())
    } else {
        Err(failure::invalid("color", "must be a valid color code"))
    }
}

fn set_priority(label: &mut Value, fields: &Fields) -> Result<(), Failure> {
    let Some(given) = fields.get("priority") else {
        return Ok(());
    };
    let number = fields::number(given);
    if number.is_none() && !given.is_null() || number.is_some_and(|number| number < 0) {
        return Err(failure::parameter("priority is invalid"));
    }
    if label.get("is_project_label").is_some() {
        label["priority"] = json!(number);
    }
    Ok(())
}

/// The number of the owner's label of this name.
fn named(state: &State, owner: Owner, name: &str) -> Result<String, Failure> {
    let mut labels = state.things.all(LABELS, owner).iter();
    let found = labels.find(|label| label["name"] == name);
    let label = found.ok_or_else(|| failure::not_found("Label"))?;
    Ok(label["id"].to_string())
}

async fn update(
    api: Api,
    find: Find,
    Path(owner): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = find(&state, &owner)?;
    let name = fields.required("name")?;
    let changes = ["new_name", "color", "description", "priority"];
    if changes.iter().all(|change| fields.get(change).is_none()) {
        let text = "new_name, color, description, priority are missing, at least one parameter must be provided";
        return Err(failure::parameter(text));
    }
    let color = fields.text("color").map(read_color).transpose()?;
    let key = named(&state, owner, name)?;
    let label = state.things.change(LABELS, owner, &key, |label| {
        if let Some(color) = color {
            label["text_color"] = text_color(&color).into();
            label["color"] = color.into();
        }
        if let Some(text) = fields.get("description") {
            describe(label, text.as_str().filter(|text| !text.is_empty()));
        }
        if let Some(new) = fields.text("new_name") {
            label["name"] = new.into();
        }
        set_priority(label, &fields)
    })?;
    if let Some(new) = fields.text("new_name") {
        relabel(&mut state, owner, name, Some(new))?;
    }
    Ok(reply::json(StatusCode::OK, &label))
}

/// Renames or takes away a label on everything that carries it.
fn relabel(state: &mut State, owner: Owner, old: &str, new: Option<&str>) -> Result<(), Failure> {
    for project in issuable::projects_of(state, owner) {
        issuable::change_all(state, project, |thing| {
            if let Some(labels) = thing["labels"].as_array_mut() {
                match (labels.iter().position(|label| label == old), new) {
                    (Some(at), Some(new)) => labels[at] = new.into(),
                    (Some(at), None) => drop(labels.remove(at)),
                    (None, _) => {}
                }
            }
        })?;
    }
    Ok(())
}

async fn delete(
    api: Api,
    find: Find,
    Path(owner): Path<String>,
    query: Query,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = find(&state, &owner)?;
    let given = query.get("name").or_else(|| fields.text("name"));
    let name = given.ok_or_else(|| failure::parameter("name is missing"))?;
    let key = named(&state, owner, name)?;
    state.things.take(LABELS, owner, &key)?;
    relabel(&mut state, owner, name, None)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// `PUT /projects/{project_id}/labels/{label_id}/promote`: the label moves to the group.
async fn promote(
    api: Api,
    Path((project, key)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let group = issuable::groups_above(&state, owner).into_iter().next();
    let group = group.ok_or_else(|| failure::not_found("Group"))?;
    let key = match named(&state, owner, &key) {
        Ok(number) => number,
        Err(_) => key,
    };
    let mut label = state.things.take(LABELS, owner, &key)?;
    if let Some(members) = label.as_object_mut() {
        members.remove("priority");
        members.remove("is_project_label");
    }
    let label = state.things.add(LABELS, Owner::Group(group), label);
    Ok(reply::json(StatusCode::OK, &label))
}
