//! Data classes, the kinds of sensitive data, and their categories. Those that Bigeye provides can be set back to how they came.

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::{get, post, put};
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, maker, named, ok};
use super::shown::Shown;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, lets, merge, text, texts};
use super::{order, page};

const DATA_CLASSES: Shown = Shown {
    form: Form {
        shelf: |state| &state.data_classes,
        shelf_mut: |state| &mut state.data_classes,
        one: None,
        many: "dataClasses",
        sort: &[
            ("DATA_CLASS_SORT_FIELD_NAME", "/name"),
            ("DATA_CLASS_SORT_FIELD_CREATOR", "/createdBy/name"),
            (
                "DATA_CLASS_SORT_FIELD_NUMBER_OF_CLASSIFIERS",
                "/numberOfClassifiers",
            ),
        ],
    },
    members: &MEMBERS,
    begun: || json!({"providedByBigeye": false}),
    check: |_, _| Ok(()),
    shown,
};

const MEMBERS: [&str; 4] = ["name", "description", "colorHex", "sensitivity"];

/// The categories, by id. No call changes them.
const CATEGORIES: [(i64, &str, &str); 2] = [
    (611, "Contact", "Where a person can be reached"),
    (612, "Identity", "Who a person is"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/api/v1/sds/data-class",
            post(|state, caller, wanted| DATA_CLASSES.create(state, caller, wanted)),
        )
        .route("/api/v1/sds/data-class/fetch", post(fetch))
        .route("/api/v1/sds/data-class-category/fetch", post(categories))
        .route(
            "/api/v1/sds/data-class/{id}",
            get(|state, caller, id| DATA_CLASSES.read(state, caller, id))
                .put(|state, caller, id, wanted| DATA_CLASSES.update(state, caller, id, wanted))
                .delete(|state, caller, id| DATA_CLASSES.form.delete(state, caller, id)),
        )
        .route(
            "/api/v1/sds/data-class/{id}/reset",
            put(|state, caller, id| DATA_CLASSES.change(state, caller, id, set_back)),
        )
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let classes = state.data_classes.in_workspace(workspace);
    let classes = classes.filter(|body| named(body, &wanted) && fits(body, &wanted));
    let mut found: Vec<Value> = classes.map(|body| shown(&state, body)).collect();
    order::sort_by_all(&mut found, &wanted["sortOptions"], DATA_CLASSES.form.sort);
    page::reply(
        DATA_CLASSES.form.many,
        found,
        &page::Asked::of_body(&wanted)?,
    )
}

async fn categories(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let workspace = caller.workspace(&shared.lock(), &wanted)?;
    let all = CATEGORIES.map(|(id, name, about)| {
        json!({"id": id, "name": name, "description": about, "workspaceId": workspace})
    });
    Ok(ok(&json!({"categories": all})))
}

/// Whether the filters on a class itself let it through. Those by classifiers and scan jobs are not played.
fn fits(body: &Value, wanted: &Value) -> bool {
    let categories = ids(wanted, "dataClassCategoryIds");
    let of_class = ids(body, "categoryIds");
    let maker = id(&body["entityInfo"], "createdBy").unwrap_or_default();
    lets(&texts(wanted, "sensitivities"), &text(body, "sensitivity"))
        && lets(&ids(wanted, "creatorIds"), &maker)
        && (categories.is_empty() || categories.iter().any(|id| of_class.contains(id)))
}

/// A data class as answers show it.
pub(super) fn shown(state: &State, body: &Value) -> Value {
    const SAME: [&str; 4] = ["id", "workspaceId", "providedByBigeye", "entityInfo"];
    let mut shown = json!({"canResetToDefault": body["original"].is_object()});
    merge(&mut shown, body, &SAME);
    merge(&mut shown, body, &MEMBERS);
    let number = id(body, "id");
    let classifiers = state.classifiers.bodies();
    let classifiers = classifiers.filter(|one| id(one, "dataClassId") == number);
    shown["numberOfClassifiers"] = json!(classifiers.count());
    let of_class = ids(body, "categoryIds");
    let categories = CATEGORIES.iter().filter(|one| of_class.contains(&one.0));
    let categories = categories.map(|(id, name, about)| {
        json!({"id": id, "name": name, "description": about, "workspaceId": body["workspaceId"]})
    });
    shown["categories"] = json!(categories.collect::<Vec<_>>());
    if let Some(user) = maker(state, body) {
        shown["createdBy"] = user;
    }
    shown
}

/// Gives a thing that Bigeye provides the members again that it came with; they are kept beside them.
pub(super) fn set_back(body: &mut Value) -> Result<(), Failure> {
    let Some(original) = body["original"].as_object().cloned() else {
        let message = "Only what Bigeye provides can be reset";
        return Err(Failure::undocumented(StatusCode::BAD_REQUEST, message));
    };
    for (member, value) in original {
        body[member] = value;
    }
    Ok(())
}
