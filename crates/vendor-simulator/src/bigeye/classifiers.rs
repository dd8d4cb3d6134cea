//! Classifiers: each recognizes one data class, by its detector. Those that Bigeye provides can be set back to how they came.
//!
//! Detectors are kept and shown; what they say about a value is answered from the schema.

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::{get, post, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::data_classes;
use super::failure::Failure;
use super::form::{Form, maker, named, ok};
use super::shown::Shown;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, lets, merge, text, texts};
use super::{order, page};

const CLASSIFIERS: Shown = Shown {
    form: Form {
        shelf: |state| &state.classifiers,
        shelf_mut: |state| &mut state.classifiers,
        one: None,
        many: "classifiers",
        sort: &[
            ("CLASSIFIER_SORT_FIELD_NAME", "/name"),
            ("CLASSIFIER_SORT_FIELD_DESCRIPTION", "/description"),
            ("CLASSIFIER_SORT_FIELD_DATA_CLASS_NAME", "/dataClass/name"),
            ("CLASSIFIER_SORT_FIELD_CREATOR", "/createdBy/name"),
            (
                "CLASSIFIER_SORT_FIELD_NUMBER_OF_SCAN_JOBS",
                "/numberOfScanJobs",
            ),
        ],
    },
    members: &MEMBERS,
    begun: || json!({"providedByBigeye": false}),
    check,
    shown,
};

const MEMBERS: [&str; 4] = ["name", "description", "detector", "dataClassId"];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/api/v1/sds/classifier",
            post(|state, caller, wanted| CLASSIFIERS.create(state, caller, wanted)),
        )
        .route("/api/v1/sds/classifier/fetch", post(fetch))
        .route(
            "/api/v1/sds/classifier/machine-learning-detectors",
            post(detectors),
        )
        .route(
            "/api/v1/sds/classifier/{id}",
            get(|state, caller, id| CLASSIFIERS.read(state, caller, id))
                .put(|state, caller, id, wanted| CLASSIFIERS.update(state, caller, id, wanted))
                .delete(|state, caller, id| CLASSIFIERS.form.delete(state, caller, id)),
        )
        .route(
            "/api/v1/sds/classifier/{id}/reset",
            put(|state, caller, id| CLASSIFIERS.change(state, caller, id, data_classes::set_back)),
        )
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let with_detector = wanted["includeDetector"] == true;
    let mut found = Vec::new();
    for body in state.classifiers.in_workspace(workspace) {
        let mut shown = shown(&state, body);
        if named(body, &wanted) && fits(&shown, &wanted) {
            if !with_detector && let Some(members) = shown.as_object_mut() {
                members.remove("detector");
            }
            found.push(shown);
        }
    }
    order::sort_by_all(&mut found, &wanted["sortOptions"], CLASSIFIERS.form.sort);
    page::reply(
        CLASSIFIERS.form.many,
        found,
        &page::Asked::of_body(&wanted)?,
    )
}

/// A few of those that Bigeye's documents name.
async fn detectors(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    caller.workspace(&shared.lock(), &wanted)?;
    let all = [
        ("EMAIL_ADDRESS", "E-mail address"),
        ("US_SSN", "US social security number"),
        ("PHONE_NUMBER", "Phone number"),
    ];
    let all = all.map(|(kind, name)| machine(kind, name));
    Ok(ok(&json!({"detectors": all})))
}

/// A detector with a model.
pub(super) fn machine(kind: &str, name: &str) -> Value {
    json!({
        "detector": format!("DETECTOR_{kind}"),
        "displayName": name,
        "target": "DETECTOR_TARGET_DATA",
        "threshold": 0.5,
    })
}

fn check(state: &State, wanted: &Value) -> Result<(), Failure> {
    if let Some(class) = id(wanted, "dataClassId") {
        state.data_classes.find(class)?;
    }
    Ok(())
}

/// Filters by the kind of detector, by category and by scan job are not played.
fn fits(shown: &Value, wanted: &Value) -> bool {
    let class = &shown["dataClass"];
    let maker = id(&shown["entityInfo"], "createdBy").unwrap_or_default();
    lets(
        &ids(wanted, "dataClassIds"),
        &id(class, "id").unwrap_or_default(),
    ) && lets(&texts(wanted, "sensitivities"), &text(class, "sensitivity"))
        && lets(&ids(wanted, "creatorIds"), &maker)
}

/// A classifier as answers show it.
fn shown(state: &State, body: &Value) -> Value {
    const SAME: [&str; 7] = [
        "id",
        "workspaceId",
        "providedByBigeye",
        "entityInfo",
        "name",
        "description",
        "detector",
    ];
    let mut shown = json!({"canResetToDefault": body["original"].is_object()});
    merge(&mut shown, body, &SAME);
    let number = id(body, "id").unwrap_or_default();
    let jobs = state.scan_jobs.bodies();
    let jobs = jobs.filter(|job| ids(job, "classifierIds").contains(&number));
    shown["numberOfScanJobs"] = json!(jobs.count());
    let class = id(body, "dataClassId").and_then(|class| state.data_classes.get(class));
    if let Some(class) = class {
        shown["dataClass"] = data_classes::shown(state, &class.body);
    }
    if let Some(user) = maker(state, body) {
        shown["createdBy"] = user;
    }
    shown
}

/// The texts of a detector's regular expressions, those of compound ones too.
pub(super) fn expressions(detector: &Value) -> Vec<&str> {
    let compound = &detector["compoundDetector"]["detectors"];
    let inner = compound.as_array().into_iter().flatten();
    let simple = text(&detector["simpleDetector"]["regexDetector"], "regex");
    let own = (!simple.is_empty()).then_some(simple);
    own.into_iter().chain(inner.flat_map(expressions)).collect()
}
