//! What a patch adds to `openapi.yaml`.
//!
//! Several patches add to the same two places. Their hunks have no line above them, only one below: so `git apply` finds the place whether others were applied before or not.

use serde_json::json;

use super::lines::{Lines, indented};
use super::plan::Plan;
use crate::document::escape;

/// New lines before a line.
struct Hunk {
    line: usize,
    text: String,
}

/// The hunks for the paths and the tag of a file's plan.
pub(super) fn patch(entry: &str, name: &str, file: &str, plan: &Plan) -> Result<String, String> {
    let lines = Lines::of(entry);
    let mut hunks = Vec::new();
    if let Some((tag, description)) = &plan.tag {
        let (line, indent) = place(&lines, "tags")?;
        let text = crate::yaml(&json!([{"name": tag, "description": description}]));
        hunks.push(Hunk {
            line,
            text: indented(&text, indent),
        });
    }
    if !plan.paths.is_empty() {
        let (line, indent) = place(&lines, "paths")?;
        let reference = |path: &String| {
            let key = crate::yaml(&json!(path));
            let target = json!({ "$ref": format!("./{file}#/paths/{}", escape(path)) });
            let text = format!(
                "{}:\n{}",
                key.trim_end(),
                indented(&crate::yaml(&target), 2)
            );
            indented(&text, indent)
        };
        hunks.push(Hunk {
            line,
            text: plan.paths.keys().map(reference).collect(),
        });
    }
    hunks.sort_by_key(|hunk| hunk.line);
    Ok(unified(&lines, name, &hunks))
}

/// Where the next entry of a list or map of the top level goes: before which line, how far indented.
fn place(lines: &Lines<'_>, key: &str) -> Result<(usize, usize), String> {
    let line = lines
        .top(key)
        .ok_or_else(|| format!("openapi.yaml has no `{key}`"))?;
    let indent = lines
        .child_indent(line)
        .ok_or_else(|| format!("`{key}` of openapi.yaml has no entries below it"))?;
    let end = (lines.end(line)..lines.len()).find(|line| {
        lines
            .get(*line)
            .starts_with(|first: char| first.is_ascii_alphabetic())
    });
    // where nothing follows, before its first entry
    Ok((end.unwrap_or(line + 1), indent))
}

fn unified(lines: &Lines<'_>, name: &str, hunks: &[Hunk]) -> String {
    let mut text = String::new();
    if hunks.is_empty() {
        return text;
    }
    text.push_str(&format!("--- a/{name}\n+++ b/{name}\n"));
    let mut shift = 0;
    for hunk in hunks {
        // a key of the top level is there once; an entry is told from others by the lines after it
        let top = lines
            .get(hunk.line)
            .starts_with(|first: char| first.is_ascii_alphabetic());
        let context: Vec<&str> = (hunk.line..lines.len())
            .take(if top { 1 } else { 3 })
            .map(|line| lines.get(line))
            .collect();
        let added = hunk.text.lines().count();
        let (old, new) = (hunk.line + 1, hunk.line + 1 + shift);
        let count = context.len();
        text.push_str(&format!("@@ -{old},{count} +{new},{} @@\n", count + added));
        text.extend(hunk.text.lines().map(|line| format!("+{line}\n")));
        text.extend(context.iter().map(|line| format!(" {line}\n")));
        shift += added;
    }
    text
}
