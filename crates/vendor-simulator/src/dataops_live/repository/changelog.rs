//! Changelogs, made of the trailers of commits.

use std::collections::BTreeMap;
use std::fmt::Write;

use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::super::events;
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::store::Api;
use super::change::Change;
use super::code::{Author, Code};
use super::push::Push;
use super::trailers;
use crate::query::Query;
use crate::reply;

/// What a changelog is made of; from the query or from a body.
#[derive(Default)]
struct Asked {
    version: String,
    from: Option<String>,
    to: Option<String>,
    date: Option<String>,
    trailer: Option<String>,
}

impl Asked {
    fn of(text: impl Fn(&str) -> Option<String>) -> Result<Self, Failure> {
        let version = text("version");
        Ok(Self {
            version: version.ok_or_else(|| failure::parameter("version is missing"))?,
            from: text("from"),
            to: text("to"),
            date: text("date"),
            trailer: text("trailer"),
        })
    }
}

pub(super) async fn get(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let asked = Asked::of(|name| query.get(name).map(str::to_owned))?;
    let code = state.code(&api, &project)?;
    let notes = notes(&code, &asked, api.world.now())?;
    Ok(reply::json(StatusCode::OK, &json!({ "notes": notes })))
}

/// `POST`: puts the text at the top of a file.
pub(super) async fn add(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let text = |name: &str| fields.text(name).map(str::to_owned);
    let asked = Asked::of(text)?;
    let mut code = state.code(&api, &project)?;
    let notes = notes(&code, &asked, api.world.now())?;
    let branch = text("branch").unwrap_or_else(|| code.default_branch().to_owned());
    let file = text("file").unwrap_or_else(|| "CHANGELOG.md".to_owned());
    let there = code.repository.find(&branch)?.files.get(&file);
    let old = there.map(|file| String::from_utf8_lossy(&file.content).into_owned());
    let action = if old.is_some() { "update" } else { "create" };
    let content = match old {
        Some(old) => format!("{notes}\n{old}"),
        None => notes,
    };
    let change = Change {
        message: text("message")
            .unwrap_or_else(|| format!("Add changelog for version {}", asked.version)),
        branch,
        author: Author::default(),
        ..Change::default()
    };
    let action: Value = json!({"action": action, "file_path": file, "content": content});
    let made = change.commit(&mut code, &[action])?;
    let push = Push::commit(&code, &change.branch, &made);
    events::pushed(&api, &mut state, push);
    Ok(reply::empty(StatusCode::OK))
}

fn notes(code: &Code<'_>, asked: &Asked, now: DateTime<Utc>) -> Result<String, Failure> {
    let wanted = numbers(&asked.version).ok_or_else(|| {
        let text = format!("The version {} is not a semantic version", asked.version);
        failure::message(StatusCode::UNPROCESSABLE_ENTITY, text)
    })?;
    let tags = code.repository.tags.keys();
    let before = tags.filter_map(|name| Some((numbers(name)?, name.clone())));
    let before = before.filter(|(numbers, _)| *numbers < wanted).max();
    let Some(from) = asked.from.clone().or(before.map(|(_, name)| name)) else {
        return Err(failure::message(
            StatusCode::UNPROCESSABLE_ENTITY,
            "Failed to generate the changelog: The commit start range is unspecified, and no previous tag could be found to use instead",
        ));
    };
    let from = code.repository.find(&from)?;
    let mut commits = code
        .repository
        .ancestors(code.at(asked.to.as_deref())?, false);
    commits.retain(|commit| !code.repository.reaches(from, &commit.id));
    let trailer = asked.trailer.as_deref().unwrap_or("Changelog");
    let mut kinds: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for commit in commits {
        if let Some(kind) = trailers::of(&commit.message, trailer) {
            let link = format!("{}@{}", code.project.full_path, commit.id);
            let line = format!("- [{}]({link})", commit.title());
            kinds.entry(kind).or_default().push(line);
        }
    }
    let date = asked.date.as_deref().and_then(|date| date.get(..10));
    let date = date.map_or_else(|| now.format("%Y-%m-%d").to_string(), str::to_owned);
    let mut text = format!("## {} ({date})\n", asked.version);
    if kinds.is_empty() {
        text += "\nNo changes.\n";
    }
    for (kind, lines) in kinds {
        let changes = if lines.len() == 1 {
            "change"
        } else {
            "changes"
        };
        // Writing to a text can't fail.
        let _ = write!(
            text,
            "\n### {kind} ({} {changes})\n\n{}\n",
            lines.len(),
            lines.join("\n")
        );
    }
    Ok(text)
}

/// The three numbers of a semantic version; tags may have a `v` before them.
fn numbers(name: &str) -> Option<[u64; 3]> {
    let core = name.strip_prefix('v').unwrap_or(name);
    let core = core.split(['-', '+']).next().unwrap_or(core);
    let numbers: Option<Vec<u64>> = core.split('.').map(|part| part.parse().ok()).collect();
    numbers?.try_into().ok()
}
