//! Lines such as `/close` in a note, which are carried out and not written down.

use serde_json::{Value, json};

use super::failure::Failure;
use super::fields::Fields;
use super::issuable;
use super::notes::{About, Topic};
use super::store::{State, Store};

/// The text without its quick actions, and these: name and what follows it.
pub(super) fn split(body: &str) -> (String, Vec<(String, String)>) {
    let mut actions = Vec::new();
    let mut text = Vec::new();
    for line in body.lines() {
        match line.strip_prefix('/').and_then(read) {
            Some(action) => actions.push(action),
            None => text.push(line),
        }
    }
    (text.join("\n").trim().to_owned(), actions)
}

fn read(line: &str) -> Option<(String, String)> {
    let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
    let known = ["close", "reopen", "title", "label", "unlabel", "lock"];
    known
        .contains(&name)
        .then(|| (name.to_owned(), rest.trim().to_owned()))
}

/// Does what they say, and tells what that was.
pub(super) fn carry_out(
    api: &Store,
    state: &mut State,
    topic: &Topic,
    actions: &[(String, String)],
) -> Result<Value, Failure> {
    let mut changes = json!({});
    let mut summary = Vec::new();
    for (name, rest) in actions {
        // Names of labels are written as `~bug ~"data quality"`.
        let labels = rest.replace('~', ",").replace('"', "");
        let (member, value, told) = match name.as_str() {
            "close" => ("state_event", json!("close"), "Closed this.".to_owned()),
            "reopen" => ("state_event", json!("reopen"), "Reopened this.".to_owned()),
            "title" => (
                "title",
                json!(rest),
                format!("Changed the title to {rest}."),
            ),
            "label" => ("add_labels", json!(labels), format!("Added {rest}.")),
            "unlabel" => ("remove_labels", json!(labels), format!("Removed {rest}.")),
            _ => (
                "discussion_locked",
                json!(true),
                "Locked the discussion.".to_owned(),
            ),
        };
        changes[member] = value;
        summary.push(told);
    }
    let kind = match topic.about {
        About::Issue => Some(issuable::ISSUES),
        About::MergeRequest => Some(issuable::MERGE_REQUESTS),
        About::Commit => None,
    };
    if let (Some(kind), false) = (kind, actions.is_empty()) {
        let mut thing = topic.thing.clone();
        let moved = issuable::apply(api, state, &mut thing, &Fields::of(&changes))?;
        issuable::keep(state, kind, &thing)?;
        if let Some(moved) = moved {
            topic.log(api, state, moved.note());
        }
    }
    Ok(json!({"commands_changes": changes, "summary": summary}))
}
