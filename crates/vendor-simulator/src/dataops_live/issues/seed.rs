//! The issues that are there from the start, and the note that an event tells about.

use chrono::TimeDelta;
use serde_json::json;

use super::super::fields::Fields;
use super::super::issuable::{self, ISSUES};
use super::super::people::{COLLEAGUE, written};
use super::super::shelf::Owner;
use super::super::store::{State, Store};
use super::super::{PROJECT_ID, discussions, notes};
use super::new;

pub(in super::super) fn seed(api: &Store, state: &mut State) {
    let (now, instance) = (api.world.now(), api.instance());
    let owner = Owner::Project(PROJECT_ID);
    let told = [
        (
            88_001,
            4,
            "Orders are counted twice",
            "Those that come by both feeds.\n\n- [x] find out which\n- [ ] load them once",
            &["bug", "data quality"][..],
        ),
        (
            88_002,
            2,
            "Load the returns",
            "As a table of its own.",
            &["data quality"][..],
        ),
    ];
    for (place, (id, days, title, text, labels)) in told.into_iter().enumerate() {
        let mut issue = new(api, state, PROJECT_ID, id, place as i64 + 1);
        let given = json!({
            "title": title,
            "description": text,
            "labels": labels,
            "created_at": written(now - TimeDelta::days(days)),
            "updated_at": written(now - TimeDelta::days(days - 1)),
            "assignee_ids": [COLLEAGUE.id],
            "milestone_id": 88_301,
        });
        // Nothing of this is refused.
        if issuable::apply(api, state, &mut issue, &Fields::of(&given)).is_ok() {
            state.things.add(ISSUES, owner, issue);
        }
    }
    let note = json!({
        "id": 88_101,
        "type": null,
        "body": "Shall we count cancelled orders apart?",
        "attachment": null,
        "author": COLLEAGUE.brief(&instance),
        "created_at": written(now - TimeDelta::days(3)),
        "updated_at": written(now - TimeDelta::days(3)),
        "system": false,
        "noteable_id": 88_001,
        "noteable_type": "Issue",
        "project_id": PROJECT_ID,
        "noteable_iid": 1,
        "resolvable": false,
        "confidential": false,
        "internal": false,
    });
    let noted = Owner::Within(ISSUES.path, 88_001);
    discussions::begin(state, noted, &note, true);
    state.things.add(notes::NOTES, noted, note);
    let counted = state.things.change(ISSUES, owner, "1", |issue| {
        issue["user_notes_count"] = 1.into();
        Ok(())
    });
    debug_assert!(counted.is_ok());
}
