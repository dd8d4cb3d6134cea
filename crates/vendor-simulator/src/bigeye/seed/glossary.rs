//! Three terms of the glossary in the first workspace, and their categories.

use serde_json::json;

use super::super::state::State;
use super::FIRST;

const CATEGORIES: [(i64, &str); 2] = [(601, "Sales"), (602, "Finance")];
/// Id, term, state, category.
const TERMS: [(i64, &str, &str, usize); 3] = [
    (611, "Active customer", "APPROVED", 0),
    (612, "Net revenue", "DRAFT", 1),
    (613, "Churned customer", "REVIEW", 0),
];

pub(super) fn add(state: &mut State, since: i64) {
    let entity = json!({
        "createdBy": 7,
        "createdEpochSeconds": since,
        "updatedBy": 7,
        "updatedEpochSeconds": since,
    });
    let categories = CATEGORIES.map(|(id, name)| {
        let category = json!({"id": id, "workspaceId": FIRST, "name": name, "entityInfo": entity});
        state.glossary_categories.put(id, FIRST, category.clone());
        category
    });
    let owner = state.users.get(7).map(|user| user.body.clone());
    for (id, name, status, category) in TERMS {
        let term = json!({
            "id": id,
            "workspaceId": FIRST,
            "name": name,
            "description": format!("What we mean by {name}."),
            "synonyms": [],
            "status": format!("GLOSSARY_TERM_STATUS_{status}"),
            "owner": owner,
            "category": categories[category],
            "entityInfo": entity,
        });
        state.terms.put(id, FIRST, term);
    }
}
