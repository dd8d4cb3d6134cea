//! Terms of the glossary. There are calls that list and change them; none that makes or deletes one is known.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{post, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok};
use super::state::Shared;
use super::store::Shelf;
use super::wanted::{Wanted, id, ids, lets, merge, text, texts};

const TERMS: Form = Form {
    shelf: |state| &state.terms,
    shelf_mut: |state| &mut state.terms,
    one: None,
    many: "terms",
    sort: &[
        ("GLOSSARY_TERM_SORT_FIELD_NAME", "/name"),
        ("GLOSSARY_TERM_SORT_FIELD_STATUS", "/status"),
        (
            "GLOSSARY_TERM_SORT_FIELD_UPDATED_AT",
            "/entityInfo/updatedEpochSeconds",
        ),
    ],
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/api/v1/glossary-terms/fetch",
            post(|state, caller, wanted| TERMS.fetch(state, caller, wanted, fits)),
        )
        .route("/api/v1/glossary-terms/{id}", put(update))
}

fn fits(term: &Value, wanted: &Value) -> bool {
    let among = |list: &str, member: &str| {
        lets(
            &ids(wanted, list),
            &id(&term[member], "id").unwrap_or_default(),
        )
    };
    lets(&texts(wanted, "statuses"), &text(term, "status"))
        && among("ownerIds", "owner")
        && among("categoryIds", "category")
}

/// Of people and of the category only the id counts; 0 takes them away.
async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(term): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let mut body = caller
        .allowed(&state, state.terms.find(term)?)?
        .body
        .clone();
    merge(
        &mut body,
        &wanted,
        &["name", "description", "synonyms", "examples", "status"],
    );
    for (member, shelf) in [
        ("owner", &state.users),
        ("steward", &state.users),
        ("category", &state.glossary_categories),
    ] {
        point(&mut body, &wanted, member, shelf)?;
    }
    body["entityInfo"]["updatedBy"] = json!(caller.user);
    body["entityInfo"]["updatedEpochSeconds"] = json!(now);
    state.terms.find_mut(term)?.body = body.clone();
    Ok(ok(&body))
}

fn point(body: &mut Value, wanted: &Value, member: &str, shelf: &Shelf) -> Result<(), Failure> {
    match id(&wanted[member], "id") {
        None => {}
        Some(0) => {
            body.as_object_mut().and_then(|term| term.remove(member));
        }
        Some(id) => body[member] = shelf.find(id)?.body.clone(),
    }
    Ok(())
}
