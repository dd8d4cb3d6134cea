//! Which commit brought each line of a file.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::super::failure::{self, Failure};
use super::super::store::Api;
use super::code::Code;
use super::files::Found;
use super::history::Commit;
use crate::query::Query;
use crate::reply;

pub(super) async fn get(
    api: Api,
    Path((project, path)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let found = Found::of(&code, &path, query.get("ref"))?;
    let (lines, origins) = blame(&code, &found);
    let (from, to) = range(&query, lines.len())?;
    let mut ranges: Vec<(&Commit, Vec<&str>)> = Vec::new();
    let asked = lines.iter().zip(origins).skip(from - 1).take(to + 1 - from);
    for (line, origin) in asked {
        match ranges.last_mut() {
            Some((commit, lines)) if commit.id == origin.id => lines.push(line),
            _ => ranges.push((origin, vec![line])),
        }
    }
    let shown: Vec<Value> = ranges
        .into_iter()
        .map(|(commit, lines)| json!({"commit": brief(&code, commit), "lines": lines}))
        .collect();
    Ok(reply::json(StatusCode::OK, &shown.into()))
}

/// The first and the last line that are asked for, counted from 1.
fn range(query: &Query, lines: usize) -> Result<(usize, usize), Failure> {
    let number = |name: &str| query.number(name).map(|number| number as usize);
    match (number("range[start]"), number("range[end]")) {
        (None, None) => Ok((1, lines)),
        (Some(from), Some(to)) if from > 0 && from <= to => Ok((from, to)),
        (Some(_), Some(_)) => Err(failure::parameter("range is invalid")),
        _ => Err(failure::parameter(
            "range[start], range[end] are missing: both or none",
        )),
    }
}

/// The lines of a file, and the commit that each is from: carried through all versions, from the oldest on.
fn blame<'a>(code: &'a Code<'_>, found: &Found<'a>) -> (Vec<&'a str>, Vec<&'a Commit>) {
    let mut history = code.repository.ancestors(found.commit, true);
    history.retain(|commit| code.repository.touches(commit, found.path));
    let (mut lines, mut origins): (Vec<&str>, Vec<&Commit>) = Default::default();
    for commit in history.into_iter().rev() {
        let version = commit.files.get(found.path);
        let text = version.and_then(|file| std::str::from_utf8(&file.content).ok());
        let next: Vec<&str> = text.unwrap_or_default().lines().collect();
        let mut carried = vec![commit; next.len()];
        for operation in capture_diff_slices(Algorithm::Myers, &lines, &next) {
            if let DiffOp::Equal {
                old_index,
                new_index,
                len,
            } = operation
            {
                let kept = origins.iter().skip(old_index).take(len);
                for (place, origin) in carried.iter_mut().skip(new_index).zip(kept) {
                    *place = origin;
                }
            }
        }
        (lines, origins) = (next, carried);
    }
    (lines, origins)
}

/// A commit in few words.
fn brief(code: &Code<'_>, commit: &Commit) -> Value {
    let mut brief = code.show(commit);
    if let Some(members) = brief.as_object_mut() {
        const SHOWN: [&str; 9] = [
            "id",
            "parent_ids",
            "message",
            "authored_date",
            "author_name",
            "author_email",
            "committed_date",
            "committer_name",
            "committer_email",
        ];
        members.retain(|name, _| SHOWN.contains(&name.as_str()));
    }
    brief
}
